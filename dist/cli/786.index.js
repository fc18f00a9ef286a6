export const id = 786;
export const ids = [786];
export const modules = {

/***/ 2786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatsCommand: () => (/* binding */ formatsCommand)
/* harmony export */ });
/* harmony import */ var _formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7810);
/* harmony import */ var _formats_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2823);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4119);




/** `perf-gate formats`: list them, or say what is recognised in a file and read from it. */
async function formatsCommand(inputs, context) {
    if (inputs.explain === null) {
        listFormats(inputs, context);
        return 0;
    }
    const file = (0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(inputs.explain, context.cwd);
    const { format, results } = (0,_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFile */ .CJ)((0,_formats_source_js__WEBPACK_IMPORTED_MODULE_1__/* .makeSource */ .m)(file.path, file.bytes), inputs.format);
    const explained = { format, metrics: results.records.map(explain), failures: results.failures };
    const asJson = (0,_write_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(inputs.json, () => `${JSON.stringify(explained, null, 2)}\n`, context);
    if (asJson !== 'standard output')
        process.stdout.write(explainText(format, results.records));
    return 0;
}
const explain = ({ benchmark, measure, unit, better, value, samples, count }) => ({
    benchmark,
    measure,
    unit,
    better,
    value,
    samples: samples.length > 0 ? samples.length : count,
});
function listFormats(inputs, context) {
    const rows = Object.entries(_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx).map(([name, { title, made }]) => ({ name, title, made }));
    if ((0,_write_report_js__WEBPACK_IMPORTED_MODULE_3__/* .writeText */ .x)(inputs.json, () => `${JSON.stringify(rows, null, 2)}\n`, context) === 'standard output')
        return;
    const width = Math.max(...rows.map(({ name }) => name.length));
    process.stdout.write(rows.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join(''));
}
/** Nothing from a file may move the cursor. */
const plain = (text) => text.replace(/\p{Cc}/gu, ' ');
function explainText(format, records) {
    const lines = records.map(({ benchmark, measure, value, unit, better, samples, count }) => `  ${plain(benchmark)}  ${plain(measure)}  ${value} ${plain(unit)}  ${better ?? 'direction unknown'}  ${samples.length || count} samples`);
    return [`${_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .formats */ .Fx[format].title} (${format}), ${records.length} metrics`, ...lines, ''].join('\n');
}


/***/ })

};
