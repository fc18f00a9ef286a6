export const id = 258;
export const ids = [258];
export const modules = {

/***/ 258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyCommand: () => (/* binding */ historyCommand),
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _baseline_history_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9223);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _io_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(840);
/* harmony import */ var _write_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4119);






/** `perf-gate history`: what is recorded of a suite on a base branch. */
async function historyCommand(inputs, context) {
    const history = await readHistory(inputs, context);
    if ((0,_write_report_js__WEBPACK_IMPORTED_MODULE_4__/* .writeText */ .x)(inputs.json, () => `${JSON.stringify(history, null, 2)}\n`, context) === 'standard output')
        return 0;
    process.stdout.write(historyText(history, inputs.verify));
    return 0;
}
/** The history of the inputs' suite and base branch, or of the file they name; none at all is an error. */
async function readHistory(inputs, context) {
    if (inputs.history !== null) {
        return (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHistory */ .FU)(new TextDecoder().decode((0,_io_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(inputs.history, context.cwd).bytes), inputs.history);
    }
    const { store, baseBranch } = await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlace */ .P)(inputs, context);
    const path = (0,_baseline_history_path_js__WEBPACK_IMPORTED_MODULE_5__/* .historyPath */ .ae)(inputs.suite, baseBranch);
    const text = (await store?.read([path]))?.files.get(path);
    if (text !== undefined)
        return (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeHistory */ .FU)(text, path);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`nothing is recorded of suite ${inputs.suite} on ${baseBranch}`, {
        place: { file: store?.where ?? context.cwd },
        hint: 'perf-gate record adds a run; --suite and --base-branch choose another history.',
    });
}
function historyText(history, verify) {
    const { suite, branch, metrics, runs, acceptances } = history;
    const head = `${suite} on ${branch}: ${runs.length} runs, ${metrics.length} metrics, ${acceptances.length} acceptances`;
    return [head, ...runs.map(runLine), ...(verify ? ['everything recorded can be read'] : []), ''].join('\n');
}
function runLine(run) {
    const points = run.points.filter((point) => point !== null);
    const quarantined = points.filter((point) => point?.state === 'quarantined').length;
    const states = quarantined === 0 ? '' : `, ${quarantined} quarantined`;
    return `  ${run.commit.slice(0, 10)}  ${run.date.slice(0, 16).replace('T', ' ')}  ${points.length} metrics${states}  ${run.runner.os}/${run.runner.arch} ${run.runner.cpu}`;
}


/***/ })

};
