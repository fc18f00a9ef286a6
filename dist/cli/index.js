import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9199);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(931);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(345);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);
/** The command line: words in, exit status out. */




/** The code of a command is loaded when it is asked for: help and misspelt options are answered at once. */
const runs = {
    gate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(382), __nccwpck_require__.e(817), __nccwpck_require__.e(521), __nccwpck_require__.e(175), __nccwpck_require__.e(94), __nccwpck_require__.e(648), __nccwpck_require__.e(945), __nccwpck_require__.e(52), __nccwpck_require__.e(250), __nccwpck_require__.e(995), __nccwpck_require__.e(90)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5090))).gateCommand,
    record: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(382), __nccwpck_require__.e(817), __nccwpck_require__.e(521), __nccwpck_require__.e(175), __nccwpck_require__.e(94), __nccwpck_require__.e(648), __nccwpck_require__.e(945), __nccwpck_require__.e(52), __nccwpck_require__.e(250), __nccwpck_require__.e(995), __nccwpck_require__.e(90)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5090))).recordCommand,
    accept: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(648), __nccwpck_require__.e(895)]).then(__nccwpck_require__.bind(__nccwpck_require__, 895))).acceptCommand,
    history: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(382), __nccwpck_require__.e(94), __nccwpck_require__.e(648), __nccwpck_require__.e(210)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2418))).historyCommand,
    report: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(382), __nccwpck_require__.e(817), __nccwpck_require__.e(94), __nccwpck_require__.e(648), __nccwpck_require__.e(945), __nccwpck_require__.e(52), __nccwpck_require__.e(896)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8896))).reportCommand,
    backtest: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(382), __nccwpck_require__.e(817), __nccwpck_require__.e(521), __nccwpck_require__.e(94), __nccwpck_require__.e(648), __nccwpck_require__.e(945), __nccwpck_require__.e(52), __nccwpck_require__.e(995), __nccwpck_require__.e(204)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7204))).backtestCommand,
    import: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(382), __nccwpck_require__.e(817), __nccwpck_require__.e(521), __nccwpck_require__.e(94), __nccwpck_require__.e(648), __nccwpck_require__.e(945), __nccwpck_require__.e(415)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2415))).importCommand,
    init: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(28)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6028))).initCommand,
    formats: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(521), __nccwpck_require__.e(175), __nccwpck_require__.e(94), __nccwpck_require__.e(250), __nccwpck_require__.e(737)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2767))).formatsCommand,
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(921), __nccwpck_require__.e(511)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2511))).schemaCommand,
};
async function main(words) {
    const [first, ...rest] = words;
    if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
        process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .generalHelp */ .a)());
        return first === undefined ? 2 : 0;
    }
    const command = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommand */ .UK)(first);
    if (rest.includes('--help') || rest.includes('-h')) {
        process.stdout.write((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_1__/* .commandHelp */ .b)(command));
        return 0;
    }
    const { inputs, rest: operands } = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(rest, command);
    const run = await runs[command]();
    return run(inputs, { cwd: process.cwd(), env: process.env, now: new Date() }, operands);
}
/** What the user or the world did wrong is told in words; anything else is a bug and shows its stack. */
function failed(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM) {
        process.stderr.write(`perf-gate: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .sayError */ .Iq)(error)}\n`);
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? 2 : 3;
    }
    process.stderr.write(`perf-gate: this is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 3;
}
process.exitCode = await main(process.argv.slice(2)).catch(failed);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readArguments)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/config/inputs.js + 3 modules
var inputs = __nccwpck_require__(345);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/cli/arguments.js



/** A flag is an input whose value is true or false. */
const isFlag = (name) => inputs/* inputs */.QL[name].value === '';
/** The words after the command → inputs. An option may be repeated: its values are lines. */
function readArguments(words, command) {
    const known = (0,inputs/* inputsOf */.Vc)(command);
    const options = Object.fromEntries(known.map((name) => [
        name,
        { type: isFlag(name) ? 'boolean' : 'string', multiple: true },
    ]));
    const { values, positionals, tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...words],
        options: { ...options, help: { type: 'boolean', short: 'h' } },
        strict: false,
        allowPositionals: true,
        allowNegative: true,
        tokens: true,
    });
    for (const token of tokens)
        if (token.kind === 'option')
            check(token, command);
    const given = new Map(Object.entries(values).map(([name, value]) => [name, [value].flat().map(String).join('\n')]));
    return {
        inputs: (0,inputs/* readInputs */.Ko)((name) => given.get(name) ?? '', command),
        rest: positionals,
        help: values['help'] === true,
    };
}
function check({ name, rawName, value }, command) {
    if (name === 'help')
        return;
    const plain = rawName.startsWith('--no-') ? name.replace(/^no-/, '') : name;
    const refusal = (0,inputs/* refuseOption */.gX)(plain, command);
    if (refusal !== null)
        throw refusal;
    const input = inputs/* inputs */.QL[plain];
    if (input.value !== '' && value === undefined)
        throw new errors/* UserError */.yo(`--${plain} needs a value`, {
            hint: `--${plain} ${input.value}: ${input.description}`,
        });
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ generalHelp),
/* harmony export */   b: () => (/* binding */ commandHelp)
/* harmony export */ });
/* harmony import */ var _config_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1074);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(345);


const names = Object.keys(_config_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P);
/** What `perf-gate --help` prints. */
function generalHelp() {
    const width = Math.max(...names.map((name) => name.length));
    return [
        'perf-gate decides whether a change made software slower, bigger or worse, and whether the evidence is strong enough to act.',
        '',
        'Usage: perf-gate COMMAND [OPTIONS]',
        '',
        ...names.map((name) => `  ${name.padEnd(width)}  ${_config_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[name].title}`),
        '',
        'perf-gate COMMAND --help lists the options of a command.',
        'Exit status: 0 pass or warn, 1 rollback, 2 input or configuration at fault, 3 network or git failed.',
        '',
    ].join('\n');
}
/** What `perf-gate COMMAND --help` prints. */
function commandHelp(command) {
    const { title, argument } = _config_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P[command];
    const options = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command).map((name) => [name, _config_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputs */ .QL[name]]);
    const left = options.map(([name, { value }]) => `--${name}${value === '' ? '' : ` ${value}`}`);
    const width = Math.min(34, Math.max(...left.map((text) => text.length)));
    return [
        title,
        '',
        `Usage: perf-gate ${command}${argument === '' ? '' : ` ${argument}`} [OPTIONS]`,
        '',
        ...options.map(([, input], i) => `  ${(left[i] ?? '').padEnd(width)}  ${input.description}${sayDefault(input)}`),
        '',
    ].join('\n');
}
function sayDefault(input) {
    const said = input.defaultSaid ?? (input.value === '' ? '' : input.default);
    return said === '' ? '' : ` [${said}]`;
}


/***/ }),

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** The commands of the command line. */
const commands = {
    gate: { title: 'Judge result files against the baseline.', argument: '' },
    record: { title: 'Judge result files, then add them to the history on the baseline branch.', argument: '' },
    accept: { title: 'Record that a changed level is the new baseline.', argument: 'PATTERN' },
    history: { title: 'Show or verify what is recorded.', argument: '' },
    backtest: { title: 'Replay the recorded history under the present configuration.', argument: '' },
    report: { title: 'Write the dashboard of the recorded history.', argument: '' },
    import: { title: "Take over a history from github-action-benchmark's data.js.", argument: 'FILE' },
    init: { title: 'Write a workflow and a configuration for this repository.', argument: '' },
    formats: { title: 'List the formats, or explain how a file is read.', argument: '' },
    schema: { title: "Print the configuration's JSON Schema.", argument: '' },
};


/***/ }),

/***/ 9253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Lu: () => (/* binding */ shareText),
/* harmony export */   Qp: () => (/* binding */ usualConfigPath),
/* harmony export */   Tr: () => (/* binding */ runCount),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uf: () => (/* binding */ shareTexts),
/* harmony export */   eQ: () => (/* binding */ configPath),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _formats_names_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8868);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7981);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1236);
/** Readers of single inputs: text in, value out; what cannot be read is a `UserError` without a place. */




const refuse = (text, wanted, hint) => {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`found ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .sayFound */ .MH)(text)}, wanted ${wanted}`, hint === undefined ? {} : { hint });
};
/** Text as it stands: its lines are counted in messages. */
const asWritten = (text) => text;
/** Text without the space around it. */
const plainText = (text) => text.trim();
/** A text that was given, or null. */
const optionalText = (text) => (text.trim() === '' ? null : text.trim());
/** A name that stands on one line of a report. */
function name(text) {
    const trimmed = text.trim();
    const fits = trimmed.length <= 200 && !/\p{Cc}/u.test(trimmed);
    return fits ? trimmed : refuse(text, 'a name of at most 200 characters on one line');
}
/** One of a few words. */
const oneOf = (words) => (text) => {
    const word = words.find((known) => known === text.trim());
    if (word !== undefined)
        return word;
    const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(text.trim(), words);
    return refuse(text, oneOfWords(words), near === null ? undefined : `did you mean ${near}?`);
};
const oneOfWords = (words) => words.length < 12 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : 'one of those that are known';
/** Any of a few words, separated by commas or lines; none when empty. */
const anyOf = (words) => (text) => {
    const read = oneOf(words);
    const said = text.split(/[\n,]/).filter((word) => word.trim() !== '');
    return [...new Set(said.map(read))];
};
const truths = new Map([
    ['true', true],
    ['false', false],
]);
/** true or false, as YAML 1.2 spells them. */
function truth(text) {
    const spelled = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text.trim());
    return truths.get(spelled ? text.trim().toLowerCase() : '') ?? refuse(text, 'true or false');
}
/** `5%` as 0.05. */
function shareText(text) {
    const ratio = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_1__/* .readShare */ .cb)(text);
    return ratio !== null && ratio >= 0 && ratio <= 100
        ? ratio
        : refuse(text, 'a percentage such as 5% (or a ratio below 1 such as 0.05)');
}
/** `5%,10%` as ratios. */
const shareTexts = (text) => text
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(shareText);
/** A whole number between two others. */
const wholeNumber = (min, max) => (text) => {
    const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : refuse(text, `a whole number from ${min} to ${max}`);
};
/** A number of the form `1` or `2`. */
const runCount = (text) => (wholeNumber(1, 2)(text) === 1 ? 1 : 2);
/** Where the configuration stands when the input says nothing. */
const usualConfigPath = '.github/perf-gate.yml';
/** Path of the configuration file. */
const configPath = (text) => text.trim() === '' ? { path: usualConfigPath, required: false } : { path: text.trim(), required: true };
const formatNames = ['auto', ..._formats_names_js__WEBPACK_IMPORTED_MODULE_3__/* .formatNames */ .E];
/** The name of a format, or auto. */
const formatName = oneOf(formatNames);


/***/ }),

/***/ 345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QL: () => (/* binding */ inputs),
  Vc: () => (/* binding */ inputsOf),
  UK: () => (/* binding */ readCommand),
  Ko: () => (/* binding */ readInputs),
  gX: () => (/* binding */ refuseOption)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/config/input.js
/** Commands that meet the baseline branch. */
const onHistory = ['gate', 'record', 'accept', 'history', 'backtest', 'report', 'import'];
/** Commands that judge. */
const judging = ['gate', 'record', 'backtest'];
/** Commands that read result files of a candidate. */
const measuring = ['gate', 'record'];

// EXTERNAL MODULE: ./lib/config/input-values.js
var input_values = __nccwpck_require__(9253);
;// CONCATENATED MODULE: ./lib/config/action-inputs.js
/** The inputs of the Action; most are options of the command line, too. */


/** What a trigger's plan can hold, for every trigger at once. */
const rollbackActions = ['issue', 'revert-pull-request', 'draft', 'label'];
/** By name, in the order of the documentation. */
const actionInputs = {
    results: {
        default: '',
        value: 'PATHS',
        description: 'Paths or globs of result files, one per line, plain or compressed with gzip. Files that hold the same metrics are repeated runs of one candidate.',
        parse: input_values/* plainText */.wh,
        action: true,
        commands: measuring,
    },
    format: {
        default: 'auto',
        value: 'NAME',
        description: 'Format of the result files, or auto: recognised by content; ambiguous content is an error that lists the candidates.',
        parse: input_values/* formatName */.nD,
        action: true,
        commands: [...measuring, 'formats'],
    },
    suite: {
        default: 'default',
        value: 'NAME',
        description: 'Name of the suite; each has its own history.',
        parse: input_values/* name */.UU,
        action: true,
        commands: onHistory,
    },
    config: {
        default: '',
        defaultSaid: `${input_values/* usualConfigPath */.Qp} if it exists`,
        value: 'FILE',
        description: 'Configuration file.',
        parse: input_values/* configPath */.eQ,
        action: true,
        commands: [...judging, 'report', 'import'],
    },
    metrics: {
        default: '',
        value: 'YAML',
        description: "Inline YAML: rules as in the configuration's metrics, applied after the file's.",
        parse: input_values/* asWritten */.qm,
        action: true,
        commands: [...judging, 'import'],
    },
    'rollback-triggers': {
        default: '',
        value: 'YAML',
        description: "Inline YAML: triggers that replace the configuration's rollback-triggers.",
        parse: input_values/* asWritten */.qm,
        action: true,
        commands: measuring,
    },
    tolerance: {
        default: '5%',
        value: 'SHARE',
        description: 'Smallest relative change worth acting on, where no rule says otherwise.',
        parse: input_values/* shareText */.Lu,
        action: true,
        commands: judging,
    },
    'baseline-branch': {
        default: 'perf-baseline',
        value: 'NAME',
        description: 'Branch that keeps the history; created when absent, without common history.',
        parse: input_values/* name */.UU,
        action: true,
        commands: [...onHistory, 'init'],
    },
    'baseline-results': {
        default: '',
        value: 'PATHS',
        description: 'Result files of the base commit measured in this same job (A/B); with a history present both are used.',
        parse: input_values/* plainText */.wh,
        action: true,
        commands: ['gate'],
    },
    'base-branch': {
        default: '',
        defaultSaid: "the event's base or the default branch",
        value: 'NAME',
        description: 'Whose history to judge against and, on push, to extend.',
        parse: input_values/* name */.UU,
        action: true,
        commands: onHistory,
    },
    record: {
        default: 'auto',
        value: 'WHEN',
        description: 'When the run is recorded: auto (pushes to the base branch, schedule and dispatch on it), always or never. Pull requests never record.',
        parse: (0,input_values/* oneOf */.yL)(['auto', 'always', 'never']),
        action: true,
        commands: [],
    },
    comment: {
        default: 'auto',
        value: 'WHEN',
        description: 'When to comment on the pull request: auto (when something is worth saying, and to keep an existing comment right), always, on-failure or never.',
        parse: (0,input_values/* oneOf */.yL)(['auto', 'always', 'on-failure', 'never']),
        action: true,
        commands: [],
    },
    'check-run': {
        default: 'false',
        value: '',
        description: 'Also make a check run with summary and annotations.',
        parse: input_values/* truth */.Im,
        action: true,
        commands: [],
    },
    dashboard: {
        default: 'false',
        value: '',
        description: 'Keep the dashboard as index.html on the baseline branch, in the same commit as the run.',
        parse: input_values/* truth */.Im,
        action: true,
        commands: [],
    },
    'earlier-runs': {
        default: '',
        value: 'PATHS',
        description: 'Run files (output run) of earlier jobs on the same head, measured on other runners: suspects are then confirmed or cleared.',
        parse: input_values/* plainText */.wh,
        action: true,
        commands: ['gate'],
    },
    confirmation: {
        default: 'none',
        value: 'HOW',
        description: 'job: report suspects and leave the decision to a following job on a fresh runner; none: decide on one run, with the higher limit.',
        parse: (0,input_values/* oneOf */.yL)(['none', 'job']),
        action: true,
        commands: ['gate'],
    },
    'confirm-command': {
        default: '',
        value: 'COMMAND',
        description: 'Command that measures again on this same runner when there are suspects, writing to results; weaker than confirmation on another runner.',
        parse: input_values/* optionalText */.mR,
        action: true,
        commands: ['gate'],
    },
    'on-rollback': {
        default: '',
        value: 'ACTIONS',
        description: `What to do on a rollback, besides each trigger's own plan: any of ${rollbackActions.join(', ')}.`,
        parse: (0,input_values/* anyOf */.EB)(rollbackActions),
        action: true,
        commands: [],
    },
    fail: {
        default: 'true',
        value: '',
        description: 'false: report everything, never fail.',
        parse: input_values/* truth */.Im,
        action: true,
        commands: ['gate'],
    },
    job: {
        default: '',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, not ours.
        defaultSaid: '${{ github.job }}-${{ strategy.job-index }}',
        value: 'NAME',
        description: 'Tells the jobs of one workflow run apart, those of a matrix too: a job that is repeated replaces its own run.',
        parse: input_values/* name */.UU,
        action: true,
        commands: [],
    },
    mode: {
        default: 'auto',
        value: 'MODE',
        description: 'gate, publish (the trusted half for forks, on workflow_run) or auto: what the event asks for.',
        parse: (0,input_values/* oneOf */.yL)(['auto', 'gate', 'publish']),
        action: true,
        commands: [],
    },
    token: {
        default: '',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, not ours.
        defaultSaid: '${{ github.token }}',
        value: 'TOKEN',
        description: 'Token for the baseline branch and what is published; contents: read is the minimum.',
        parse: input_values/* optionalText */.mR,
        action: true,
        commands: [],
    },
};

// EXTERNAL MODULE: ./lib/config/commands.js
var commands = __nccwpck_require__(1074);
// EXTERNAL MODULE: ./lib/config/mistakes.js
var config_mistakes = __nccwpck_require__(8629);
;// CONCATENATED MODULE: ./lib/config/options.js
/** Options that only the command line has. */


const output = 'a path, or - for standard output';
/** By name, in the order of the help. */
const options = {
    repository: {
        default: '.',
        value: 'PATH|URL',
        description: 'Git repository that holds the baseline branch.',
        parse: input_values/* plainText */.wh,
        action: false,
        commands: onHistory,
    },
    commit: {
        default: '',
        defaultSaid: 'HEAD',
        value: 'COMMIT',
        description: 'Commit that was measured, or from which an accepted level holds.',
        parse: input_values/* name */.UU,
        action: false,
        commands: ['gate', 'record', 'accept'],
    },
    branch: {
        default: '',
        defaultSaid: 'the branch that is checked out',
        value: 'NAME',
        description: 'Branch that was measured.',
        parse: input_values/* name */.UU,
        action: false,
        commands: measuring,
    },
    runner: {
        default: 'this',
        value: 'this|recorded',
        description: 'Machine that measured: this one, or the one of the newest recorded run (results brought from there).',
        parse: (0,input_values/* oneOf */.yL)(['this', 'recorded']),
        action: false,
        commands: measuring,
    },
    'run-id': {
        default: '',
        defaultSaid: 'a new one',
        value: 'ID',
        description: 'Identity of this execution: recording the same one again replaces it.',
        parse: input_values/* name */.UU,
        action: false,
        commands: measuring,
    },
    run: {
        default: '',
        value: 'FILE',
        description: 'Write the normalised run, for earlier-runs of another job.',
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: measuring,
    },
    json: {
        default: '',
        value: 'FILE',
        description: `Write the report as JSON (${output}).`,
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['gate', 'record', 'history', 'backtest', 'import', 'formats'],
    },
    markdown: {
        default: '',
        value: 'FILE',
        description: `Write the report as Markdown (${output}).`,
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['gate', 'record', 'backtest'],
    },
    html: {
        default: '',
        value: 'FILE',
        description: `Write the dashboard as one HTML page (${output}).`,
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['report'],
    },
    history: {
        default: '',
        value: 'FILE',
        description: 'Read the history from this file instead of the baseline branch.',
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['gate', 'history', 'backtest', 'report'],
    },
    verify: {
        default: 'false',
        value: '',
        description: 'Check that everything recorded can be read and holds together.',
        parse: input_values/* truth */.Im,
        action: false,
        commands: ['history'],
    },
    squash: {
        default: 'false',
        value: '',
        description: "Replace the branch's own past by one commit with the same files, so that clones stay small.",
        parse: input_values/* truth */.Im,
        action: false,
        commands: ['history'],
    },
    measure: {
        default: '',
        defaultSaid: 'every measure',
        value: 'NAME',
        description: 'Measure whose level is accepted.',
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['accept'],
    },
    reason: {
        default: '',
        value: 'TEXT',
        description: 'Why the new level is accepted; shown in reports.',
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['accept'],
    },
    by: {
        default: '',
        defaultSaid: "git's user.name",
        value: 'NAME',
        description: 'Who accepts it.',
        parse: input_values/* name */.UU,
        action: false,
        commands: ['accept'],
    },
    inject: {
        default: '5%,10%,20%,50%',
        value: 'SHARES',
        description: 'Slowdowns to inject, separated by commas.',
        parse: input_values/* shareTexts */.Uf,
        action: false,
        commands: ['backtest'],
    },
    runs: {
        default: '1',
        value: '1|2',
        description: 'Runs that decide; with 2 the next run of the base branch stands for the second one.',
        parse: input_values/* runCount */.Tr,
        action: false,
        commands: ['backtest'],
    },
    seed: {
        default: '1',
        value: 'NUMBER',
        description: 'Seed of the injections: the same seed gives the same figures.',
        parse: (0,input_values/* wholeNumber */.rD)(0, 4_294_967_295),
        action: false,
        commands: ['backtest'],
    },
    details: {
        default: '',
        value: 'FILE',
        description: 'Write one JSON line per judged run, so that anyone can recount.',
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['backtest'],
    },
    explain: {
        default: '',
        value: 'FILE',
        description: 'Say what was recognised in this file and what was read from it.',
        parse: input_values/* optionalText */.mR,
        action: false,
        commands: ['formats'],
    },
    force: {
        default: 'false',
        value: '',
        description: 'Overwrite files that are already there.',
        parse: input_values/* truth */.Im,
        action: false,
        commands: ['init'],
    },
};

// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __nccwpck_require__(1236);
;// CONCATENATED MODULE: ./lib/config/inputs.js
/**
 * The one table of inputs: those of the Action and the options of the command line, which have the same names.
 * `action.yml`, the documentation and the command line's help are derived from it.
 */






/** Every input there is, by name. */
const inputs = { ...actionInputs, ...options };
const rowOf = (name) => inputs[name];
const names = Object.keys(inputs);
/** The inputs that the Action or a command takes, in the order of the documentation. */
function inputsOf(taker) {
    return names.filter((name) => taker === 'action' ? rowOf(name).action : rowOf(name).commands.includes(taker));
}
const placeOf = (name, taker) => ({
    file: taker === 'action' ? `input ${name}` : `--${name}`,
});
/** Reads all inputs; every mistake is in the one `UserError` that is thrown. `get` gives '' for what is not there. */
function readInputs(get, taker = 'action') {
    const taken = new Set(inputsOf(taker));
    const mistakes = [];
    const values = names.map((name) => {
        const given = taken.has(name) ? get(name) : '';
        try {
            return [name, rowOf(name).parse(given.trim() === '' ? rowOf(name).default : given)];
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            mistakes.push({ place: placeOf(name, taker), message: error.message, hint: error.hint });
            return [name, null];
        }
    });
    const error = (0,config_mistakes/* errorOf */.M)(mistakes, 'the inputs');
    if (error)
        throw error;
    return Object.fromEntries(values);
}
/** What to say of an option that a command does not take; null when it takes it. */
function refuseOption(option, command) {
    const known = inputsOf(command);
    if (known.some((name) => name === option))
        return null;
    const near = (0,suggest/* nearest */.pA)(option, known);
    return new errors/* UserError */.yo(`perf-gate ${command} has no option --${option}`, {
        hint: near === null ? `See perf-gate ${command} --help.` : `Did you mean --${near}?`,
    });
}
/** The command a person meant; a `UserError` when there is none of that name. */
function readCommand(text) {
    const known = Object.keys(commands/* commands */.P);
    const command = known.find((name) => name === text);
    if (command !== undefined)
        return command;
    const near = (0,suggest/* nearest */.pA)(text, known);
    throw new errors/* UserError */.yo(`there is no command ${text}`, {
        hint: near === null ? `Commands: ${known.join(', ')}.` : `Did you mean perf-gate ${near}?`,
    });
}


/***/ }),

/***/ 8629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** More than a person mends at one go; a hostile file cannot flood the log. */
const mostShown = 50;
function sayMistake({ place, message, hint }) {
    return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sayPlace */ .DQ)(place)}: ${message}${hint === null ? '' : `\n    ${hint}`}`;
}
/** All mistakes as one error; null when there are none. */
function errorOf(mistakes, what) {
    const [first] = mistakes;
    if (first === undefined)
        return null;
    if (mistakes.length === 1) {
        const { place, message, hint } = first;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message, hint === null ? { place } : { place, hint });
    }
    const lines = mistakes.slice(0, mostShown).map((mistake) => `  ${sayMistake(mistake)}`);
    const left = mistakes.length - lines.length;
    if (left > 0)
        lines.push(`  and ${left} more`);
    const message = `${mistakes.length} mistakes in ${what}:\n${lines.join('\n')}`;
    const { file } = first.place;
    return mistakes.every(({ place }) => place.file === file)
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message, { place: { file } })
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
}


/***/ }),

/***/ 7981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ percentSource),
/* harmony export */   MH: () => (/* binding */ sayFound),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   ae: () => (/* binding */ readQuantity),
/* harmony export */   cb: () => (/* binding */ readShare),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3052);

const percentPattern = /^[+-]?\d{1,9}(?:\.\d{1,9})?\s?%$/;
/** Text that a share can be written as, for the published schema. */
const percentSource = percentPattern.source;
/** `5%` or a plain ratio below one (`0.05`) → ratio; null when it is neither. */
function readShare(found) {
    if (typeof found === 'number')
        return Math.abs(found) < 1 ? found : null;
    const text = found.trim();
    if (percentPattern.test(text))
        return Number(text.slice(0, -1)) / 100;
    return /^[+-]?0?\.\d{1,12}$|^[+-]?0$/.test(text) ? Number(text) : null;
}
/** An amount with its unit, or a plain number; null when it is neither. */
function readQuantity(found) {
    if (typeof found === 'number')
        return Number.isFinite(found) ? { value: found, unit: '' } : null;
    const quantity = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(found);
    return quantity !== null && Number.isFinite(quantity.value) ? quantity : null;
}
const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Whether the text is a day that exists: `2027-02-30` does not. */
function isDay(text) {
    const parts = calendarDay.exec(text);
    if (!parts)
        return false;
    const [year, month, day] = parts.slice(1).map(Number);
    const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
    return date.toISOString().slice(0, 10) === text;
}
/** At most a few words of a text that may be endless. */
const shorten = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
/** What was found, as a person would say it. */
function sayFound(found) {
    if (found === undefined)
        return 'nothing';
    if (found === null)
        return 'nothing (an empty value)';
    if (Array.isArray(found))
        return 'a list';
    if (typeof found === 'object')
        return 'keys and values';
    return shorten(typeof found === 'string' ? JSON.stringify(found) : String(found));
}


/***/ }),

/***/ 1236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Longer words are not typing mistakes of a key or a choice. */
const longest = 64;
/** The next row of the edit table, from the last one: replace, delete, insert. */
function nextRow(letter, word, last) {
    const row = [(last[0] ?? 0) + 1];
    for (let j = 1; j <= word.length; j += 1) {
        const replaced = (last[j - 1] ?? 0) + (word[j - 1] === letter ? 0 : 1);
        row.push(Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    return row;
}
/** Letters to insert, delete or replace to make one word of the other: Levenshtein distance (Wagner and Fischer 1974). */
function editDistance(a, b) {
    const first = Array.from({ length: b.length + 1 }, (_, j) => j);
    const last = [...a].reduce((row, letter) => nextRow(letter, b, row), first);
    return last[b.length] ?? 0;
}
const plain = (word) => word.toLowerCase().replaceAll('_', '-');
/** The known word that was probably meant; null when none is near: a third of its letters, at least two, may differ. */
function nearest(found, known) {
    if (found.length > longest)
        return null;
    const near = known
        .map((word) => ({ word, distance: editDistance(plain(found), plain(word)) }))
        .filter(({ word, distance }) => distance <= Math.max(2, Math.floor(word.length / 3)))
        .filter(({ word, distance }) => distance < word.length - 1)
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.word ?? null;
}
/** `did you mean …?` when a known word is near, else all that are known. */
function suggest(found, known) {
    const word = nearest(found, known);
    return word === null ? `known: ${known.join(', ')}` : `did you mean ${word}?`;
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ sayPlace),
/* harmony export */   Iq: () => (/* binding */ sayError),
/* harmony export */   nM: () => (/* binding */ WorldError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** What the user can mend. `message` says what was found and wanted; `hint` how to mend it. Exit status 2. */
class UserError extends Error {
    place;
    hint;
    constructor(message, details = {}) {
        super(message);
        this.name = 'UserError';
        this.place = details.place ?? null;
        this.hint = details.hint ?? null;
    }
}
/** The world failed: network, git, permissions. `hint` says what to try. Exit status 3. */
class WorldError extends Error {
    hint;
    constructor(message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'WorldError';
        this.hint = details.hint ?? null;
    }
}
/** `file:line (path)` as compilers print it, so that terminals and editors link it. */
function sayPlace(place) {
    const at = place.line === undefined ? place.file : `${place.file}:${place.line}`;
    return place.path === undefined ? at : `${at} (${place.path})`;
}
/** The whole sentence for a person: place, what, how to mend it. */
function sayError(error) {
    const place = error instanceof UserError && error.place ? `${sayPlace(error.place)}: ` : '';
    return `${place}${error.message}${error.hint ? `\n  ${error.hint}` : ''}`;
}


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatNames)
/* harmony export */ });
/** What the `format` input takes, known without loading a single format; the registry has one for each. Sorted. */
const formatNames = [
    'ab',
    'artillery',
    'asv',
    'autocannon',
    'benchee',
    'benchmark-ips',
    'benchmarkdotnet',
    'benchmarkjs',
    'benchmarkluau',
    'bmf',
    'cargo-bench',
    'catch2',
    'clickbench',
    'criterion',
    'csv',
    'customBiggerIsBetter',
    'customSmallerIsBetter',
    'dart',
    'deno',
    'divan',
    'gatling',
    'github-action-benchmark',
    'go-test',
    'google-benchmark',
    'gungraun',
    'hey',
    'hyperfine',
    'iai',
    'jmeter',
    'jmh',
    'js-time',
    'julia',
    'junit',
    'k6',
    'lighthouse',
    'locust',
    'memtier',
    'mitata',
    'nanobench',
    'nyrkio',
    'oha',
    'otlp',
    'perf-gate',
    'perf-stat',
    'pgbench',
    'phpbench',
    'prometheus',
    'pyperf',
    'pytest-benchmark',
    'redis-benchmark',
    'ruby-benchmark',
    'size-limit',
    'sysbench',
    'tachometer',
    'taurus',
    'time',
    'tinybench',
    'trx',
    'vegeta',
    'vitest',
    'wrk',
];


/***/ }),

/***/ 3052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
const row = (base, factor, better, spelled) => ({
    spelled,
    base,
    factor,
    better,
});
const kilo = 1e3;
const mega = 1e6;
const giga = 1e9;
/** Spellings are matched as they stand, then, from three letters on, without regard to case. */
const table = [
    row('s', 1e-12, 'lower', 'ps picosecond picoseconds'),
    // Both micro signs: U+00B5 and Greek U+03BC.
    row('s', 1e-9, 'lower', 'ns nsec nsecs nanos nanosecond nanoseconds'),
    row('s', 1e-6, 'lower', 'us \u00b5s \u03bcs usec usecs micros microsecond microseconds'),
    row('s', 1e-3, 'lower', 'ms msec msecs millis millisecond milliseconds'),
    row('s', 1, 'lower', 's sec secs second seconds'),
    row('s', 60, 'lower', 'min mins minute minutes'),
    row('s', 3600, 'lower', 'h hr hrs hour hours'),
    row('B', 1, 'lower', 'B byte bytes'),
    row('B', kilo, 'lower', 'KB kB kb kilobyte kilobytes kbyte kbytes'),
    row('B', mega, 'lower', 'MB mb megabyte megabytes mbyte mbytes'),
    row('B', giga, 'lower', 'GB gb gigabyte gigabytes gbyte gbytes'),
    row('B', 1e12, 'lower', 'TB tb terabyte terabytes'),
    row('B', 1024, 'lower', 'KiB kibibyte kibibytes'),
    row('B', 1024 ** 2, 'lower', 'MiB mebibyte mebibytes'),
    row('B', 1024 ** 3, 'lower', 'GiB gibibyte gibibytes'),
    row('B', 1024 ** 4, 'lower', 'TiB tebibyte tebibytes'),
    row('1/s', 1, 'higher', 'Hz hz rps qps tps fps iops ops/s op/s rps/s'),
    row('1/s', kilo, 'higher', 'kHz khz'),
    row('1/s', mega, 'higher', 'MHz mhz'),
    row('1/s', giga, 'higher', 'GHz ghz'),
    row('B/s', 1, 'higher', 'Bps'),
    row('bit/s', 1, 'higher', 'bps bit/s bits/s'),
    row('bit/s', kilo, 'higher', 'kbps Kbps kbit/s Kbit/s kb/s'),
    row('bit/s', mega, 'higher', 'Mbps mbps Mbit/s mbit/s Mb/s'),
    row('bit/s', giga, 'higher', 'Gbps gbps Gbit/s gbit/s Gb/s'),
    row('flop/s', 1, 'higher', 'FLOPS FLOP/s flop/s'),
    row('flop/s', mega, 'higher', 'MFLOPS MFLOP/s'),
    row('flop/s', giga, 'higher', 'GFLOPS GFLOP/s'),
    row('ratio', 0.01, null, '% percent pct percentage'),
    row('ratio', 1, null, 'ratio fraction'),
    row('instructions', 1, 'lower', 'instructions instruction instr insn insns ir'),
    row('cycles', 1, 'lower', 'cycles cycle cyc'),
    row('allocs', 1, 'lower', 'allocs alloc allocations allocation'),
    row('misses', 1, 'lower', 'misses cache-misses'),
    row('count', 1, null, 'count counts'),
    row('', 1, null, ''),
];
const unitOfRow = ({ base, factor, better }) => ({ base, factor, better });
const spellings = (item) => (item.spelled === '' ? [''] : item.spelled.split(' '));
const exactly = new Map(table.flatMap((item) => spellings(item).map((spelled) => [spelled, unitOfRow(item)])));
/** Only the letter's case tells bits from bytes: bits are never matched loosely. */
const loosely = new Map([...exactly]
    .filter(([, { base }]) => base !== 'bit/s')
    .map(([spelled, unit]) => [spelled.toLowerCase(), unit]));
/** What one measurement is divided by: `ns/iter` is a time, `B/op` a size. */
const perOnce = new Set('op ops iter iteration iterations call calls invocation run loop round request req query event tx transaction element elem item'.split(' '));
/** Things that are counted because they are bad. */
const unwanted = /^(?:errors?|err|failures?|fails?|failed|faults?|misses|drops?|dropped|timeouts?|retries)$/i;
const known = (spelled) => exactly.get(spelled) ?? (spelled.length > 2 ? loosely.get(spelled.toLowerCase()) : undefined) ?? null;
const prefixes = new Map([
    ['k', kilo],
    ['K', kilo],
    ['M', mega],
    ['G', giga],
]);
const prefixedNoun = /^([kKMG]) ?(ops?|requests?|req|reqs|elem|elems|elements?|items?|iter|i|rows|events|msgs?|keys|S)$/;
/** How many things `kreq`, `Melem` or plain `images` are. */
function multipleOf(noun) {
    const said = prefixedNoun.exec(noun);
    return said ? (prefixes.get(said[1] ?? '') ?? 1) : 1;
}
/** `MB/s`, `images/s`, `ops/ms`: something per time. Higher is better unless what is counted is bad. */
function rateOf(counted, time) {
    const unit = known(counted);
    const factor = 1 / time.factor;
    if (unit?.base === 'B')
        return { base: 'B/s', factor: unit.factor * factor, better: 'higher' };
    if (unit && unit.base !== '' && unit.base !== 'count') {
        return unit.better === 'lower' && unit.base !== 's'
            ? { base: `${unit.base}/s`, factor: unit.factor * factor, better: null }
            : null;
    }
    const better = unwanted.test(counted) ? null : 'higher';
    return { base: '1/s', factor: multipleOf(counted) * factor, better };
}
const longest = 80;
function quotientOf(spelled) {
    const slash = spelled.lastIndexOf('/');
    if (slash < 0)
        return null;
    const counted = spelled.slice(0, slash).trim();
    const per = spelled.slice(slash + 1).trim();
    const time = known(per);
    if (time?.base === 's')
        return rateOf(counted, time);
    return perOnce.has(per.toLowerCase()) ? unitOf(counted) : null;
}
/** Go's custom units name the measure first: `p99-ns`, `build-real-ns`, `peak-RSS-bytes`. */
function qualifiedOf(spelled) {
    const dash = spelled.lastIndexOf('-');
    const unit = dash > 0 ? known(spelled.slice(dash + 1)) : null;
    return unit?.base === 's' || unit?.base === 'B' ? unit : null;
}
/** What a spelled unit means; null for one nobody knows. */
function unitOf(spelled) {
    const trimmed = spelled.trim();
    if (trimmed.length > longest)
        return null;
    return known(trimmed) ?? quotientOf(trimmed) ?? qualifiedOf(trimmed);
}
/** A value in base units, correctly rounded: factors below one divide, so that 200 ms is 0.2 s exactly. */
function toBase(value, factor) {
    return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}
const quantity = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?)\s*(\S.*)?$/i;
const unitLike = /^[\p{L}%°][\p{L}%°/_.\- ]*$/u;
/** `200ms`, `1.5 MiB`, `5k req/s`, `70%`, `12` in base units; null when it is no figure with a unit. */
function parseQuantity(text) {
    const said = text.length > longest ? null : quantity.exec(text.trim());
    if (!said)
        return null;
    const value = Number((said[1] ?? '').replaceAll(',', ''));
    const spelled = (said[2] ?? '').trim();
    const unit = unitOf(spelled);
    if (unit)
        return { value: toBase(value, unit.factor), unit: unit.base };
    const prefix = prefixes.get(spelled.charAt(0));
    const counted = prefix === undefined ? null : unitOf(spelled.slice(1));
    if (prefix !== undefined && counted) {
        return { value: toBase(value * prefix, counted.factor), unit: counted.base };
    }
    return unitLike.test(spelled) ? { value, unit: spelled } : null;
}
const decimal = (unit) => [
    [giga, ` G${unit}`],
    [mega, ` M${unit}`],
    [kilo, ` k${unit}`],
    [1, ` ${unit}`],
];
const plain = [
    [giga, 'G'],
    [mega, 'M'],
    [kilo, 'k'],
    [1, ''],
];
/** Largest first; the first that is not above the figure is used, else the last. */
const scales = new Map([
    [
        's',
        [
            [1, ' s'],
            [1e-3, ' ms'],
            [1e-6, ' \u00b5s'],
            [1e-9, ' ns'],
        ],
    ],
    ['B', decimal('B')],
    ['B/s', decimal('B/s')],
    ['bit/s', decimal('bit/s')],
    ['flop/s', decimal('flop/s')],
    ['1/s', plain.map(([factor, suffix]) => [factor, `${suffix}/s`])],
    ['ratio', [[0.01, '%']]],
    ['', plain],
]);
const counts = new Set(['instructions', 'cycles', 'allocs', 'misses', 'count']);
function scaleOf(base) {
    const scale = scales.get(base);
    if (scale)
        return scale;
    return counts.has(base)
        ? plain.map(([factor, suffix]) => [factor, `${suffix} ${base}`])
        : [[1, ` ${base}`]];
}
const significant = 4;
function decimals(shown) {
    if (shown === 0)
        return 0;
    const magnitude = Math.floor(Math.log10(Math.abs(shown)));
    return Math.min(Math.max(significant - 1 - magnitude, 0), significant - 1);
}
/** A figure for people: four significant digits, and the prefix that suits `like`, so that a row uses one unit. */
function formatQuantity(value, baseUnit, like = value) {
    const size = Math.abs(like) || Math.abs(value);
    const scale = scaleOf(baseUnit);
    const [factor, suffix] = scale.find(([least]) => (size === 0 ? least <= 1 : size >= least)) ??
        scale.at(-1) ?? [1, ''];
    const shown = factor < 1 ? value * Math.round(1 / factor) : value / factor;
    const whole = value === 0 || (factor === 1 && Number.isInteger(value));
    const digits = whole ? 0 : decimals(factor < 1 ? size * Math.round(1 / factor) : size / factor);
    const fixed = shown.toFixed(digits);
    return (Number(fixed) === 0 && shown !== 0 ? String(Number(shown.toPrecision(2))) : fixed) + suffix;
}
/** A change with its sign: `+14.3%`. */
function formatPercent(ratio, digits = 1) {
    const fixed = (ratio * 100).toFixed(digits);
    if (Number(fixed) === 0)
        return `${(0).toFixed(digits)}%`;
    return `${ratio > 0 ? '+' : ''}${fixed}%`;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
