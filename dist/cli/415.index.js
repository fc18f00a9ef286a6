export const id = 415;
export const ids = [415];
export const modules = {

/***/ 5167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ appendRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9814);


/**
 * The history with one more run. A run that is recorded again (same id) replaces itself, so that neither a
 * re-run job nor a reply lost on the way counts twice; an older attempt never replaces a newer one.
 */
function appendRun(history, recording) {
    const { run } = recording;
    assertCommit(run);
    const known = history.runs.findIndex(({ id }) => id === run.id);
    if ((history.runs[known]?.attempt ?? 0) > run.attempt)
        return history;
    const metrics = withMetrics(history.metrics, run.observations);
    const recorded = record(metrics, recording);
    const runs = known < 0 ? [...history.runs, recorded] : history.runs.with(known, recorded);
    return pruned({ ...history, metrics, runs }, recording.window);
}
/** A history names commits of a repository; anything else could never be found among ancestors. */
function assertCommit({ commit }) {
    if (/^[0-9a-f]{7,64}$/.test(commit))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(commit)} is not a commit id, so the run cannot be recorded`, {
        hint: 'Run inside a git repository, or name the commit.',
    });
}
function withMetrics(metrics, observations) {
    const byKey = new Map(metrics.map((metric) => [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .C)(metric), metric]));
    for (const { metric, quantum, exact } of observations) {
        const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .C)(metric);
        byKey.set(key, { ...metric, exact, quantum: Math.min(quantum, byKey.get(key)?.quantum ?? quantum) });
    }
    return [...byKey.values()];
}
function record(metrics, { run, stateOf }) {
    const observed = new Map(run.observations.map((observation) => [(0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .C)(observation.metric), observation]));
    const points = metrics.map((metric) => {
        const observation = observed.get((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .C)(metric));
        if (observation === undefined || !Number.isFinite(observation.centre))
            return null;
        const { centre, spread, count } = observation;
        return { centre, spread, count, state: stateOf(metric) };
    });
    const { commit, date, id, attempt, runner } = run;
    return { commit, date, id, attempt, runner, points };
}
/** Keeps the last runs of each environment family, and the metrics that any of them measured. */
function pruned(history, window) {
    const left = new Map();
    const runs = history.runs
        .toReversed()
        .filter(({ runner }) => {
        const family = `${runner.os}/${runner.arch}`;
        const seen = (left.get(family) ?? 0) + 1;
        left.set(family, seen);
        return seen <= window;
    })
        .reverse();
    const kept = history.metrics.map((_, i) => runs.some((run) => (run.points[i] ?? null) !== null));
    if (kept.every((keep) => keep))
        return { ...history, runs };
    const only = (values) => values.filter((_, i) => kept[i]);
    return {
        ...history,
        metrics: only(history.metrics),
        runs: runs.map((run) => ({ ...run, points: only(run.points) })),
    };
}


/***/ }),

/***/ 2415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importCommand: () => (/* binding */ importCommand)
});

// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/config/rules.js
var rules = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/import/import-histories.js + 3 modules
var import_histories = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/baseline/history-path.js
var history_path = __webpack_require__(9223);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/import/join.js

/** A run's points in the order of other metrics. */
function moved(run, from, to) {
    const columns = new Map(from.map((metric, i) => [(0,model/* metricKey */.C)(metric), i]));
    return { ...run, points: to.map((metric) => run.points[columns.get((0,model/* metricKey */.C)(metric)) ?? -1] ?? null) };
}
/** What was imported before a history's own runs; the history's own word stands where both know something. */
function joinHistories(imported, own) {
    const known = new Map([...imported.metrics, ...own.metrics].map((metric) => [(0,model/* metricKey */.C)(metric), metric]));
    const metrics = [...known.values()];
    const ids = new Set(own.runs.map(({ id }) => id));
    const runs = [
        ...imported.runs.filter(({ id }) => !ids.has(id)).map((run) => moved(run, imported.metrics, metrics)),
        ...own.runs.map((run) => moved(run, own.metrics, metrics)),
    ];
    const inOrder = runs.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return { ...own, metrics, runs: inOrder };
}

;// CONCATENATED MODULE: ./lib/import/record-import.js



/** Writes imported histories to the baseline branch, beside what is already recorded there; says in which commit. */
async function recordImport(store, imported) {
    const paths = imported.map(({ suite, branch }) => (0,history_path/* historyPath */.ae)(suite, branch));
    const { commit } = await store.write(({ files }) => new Map(imported.map((history, i) => {
        const path = paths[i] ?? '';
        const text = files.get(path);
        return [
            path,
            (0,codec/* encodeHistory */.N2)(text === undefined ? history : joinHistories(history, (0,codec/* decodeHistory */.FU)(text, path))),
        ];
    })), paths, imported.length === 1 ? `Import ${imported[0]?.suite ?? ''}` : `Import ${imported.length} suites`);
    return commit;
}

// EXTERNAL MODULE: ./lib/io/configuration.js
var io_configuration = __webpack_require__(3534);
// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/terminal.js
var terminal = __webpack_require__(4246);
// EXTERNAL MODULE: ./lib/render/clean.js
var clean = __webpack_require__(25);
// EXTERNAL MODULE: ./lib/warnings.js
var lib_warnings = __webpack_require__(1254);
// EXTERNAL MODULE: ./lib/cli/place.js + 2 modules
var cli_place = __webpack_require__(5177);
// EXTERNAL MODULE: ./lib/cli/write-report.js + 21 modules
var write_report = __webpack_require__(2116);
;// CONCATENATED MODULE: ./lib/cli/import.js












/** Runs kept per suite, as when runs are recorded one by one. */
const keptRuns = 200;
/** `perf-gate import FILE`: take over the suites of a github-action-benchmark data file. */
async function importCommand(inputs, context, rest) {
    const file = (0,files/* readBytes */.io)(oneFile(rest), context.cwd);
    const place = await (0,cli_place/* findPlace */.Pj)(inputs, context);
    const configuration = (0,io_configuration/* readConfigurationOf */.e)(inputs, context.cwd);
    const progress = (0,terminal/* progressOn */.z)(process.stderr, 'importing');
    const imported = (0,import_histories/* importHistories */.y)(new TextDecoder().decode(file.bytes), file.path, {
        branch: place.baseBranch,
        window: keptRuns,
        better: (name) => (0,rules/* ruleFor */.sG)(configuration, name).better,
        exact: (name) => (0,rules/* ruleFor */.sG)(configuration, name).exact,
        onProgress: (done, total) => progress.step(done, total),
    });
    progress.end();
    const histories = imported.map(({ history }) => history).filter(({ runs }) => runs.length > 0);
    const written = (0,write_report/* writeText */.x)(inputs.json, () => textOf(histories), context);
    if (written === 'nothing')
        await store(histories, place.store, context);
    process.stderr.write(imported.map(summaryOf).join(''));
    return 0;
}
function oneFile([path, ...others]) {
    if (path !== undefined && others.length === 0)
        return path;
    throw new errors/* UserError */.yo(path === undefined ? 'no file was named' : 'more than one file was named', {
        hint: 'perf-gate import FILE: the data.js of github-action-benchmark, usually dev/bench/data.js on gh-pages.',
    });
}
/** One suite is a history as the baseline branch holds it; several are a list of such. */
function textOf(histories) {
    const [only] = histories;
    if (only !== undefined && histories.length === 1)
        return (0,codec/* encodeHistory */.N2)(only);
    return `[\n${histories.map(codec/* encodeHistory */.N2).join(',\n')}]\n`;
}
async function store(histories, target, context) {
    if (target === null) {
        throw new errors/* UserError */.yo('there is no git repository to import into', {
            place: { file: context.cwd },
            hint: 'Stand in the repository, name one with --repository, or write a file with --json FILE.',
        });
    }
    if (histories.length === 0)
        throw new errors/* UserError */.yo('there is nothing to import in this file');
    const commit = await recordImport(target, histories);
    process.stderr.write(`imported in ${commit.slice(0, 10)} on ${target.where}\n`);
}
function summaryOf({ history, entries, values, warnings }) {
    const { suite, runs, metrics } = history;
    const head = `${(0,clean/* clean */.u)(suite)}: ${runs.length} runs of ${entries} entries, ${metrics.length} metrics, ${values} values`;
    return [head, ...warnings.map((warning) => `  warning: ${(0,clean/* clean */.u)((0,lib_warnings/* sayWarning */.O)(warning), 800)}`), ''].join('\n');
}


/***/ }),

/***/ 2722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vM: () => (/* binding */ isDataFile),
  lD: () => (/* binding */ readDataFile)
});

// UNUSED EXPORTS: numberOf

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/import/columnar.js

/** The columnar form that gofiber writes: names and units once, a row of values a name, a column a run. */
const columnarPart = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(2),
    runs: schemas/* array */.YOg(schemas/* unknown */.L5J()),
    names: schemas/* array */.YOg(schemas/* string */.YjP()),
    units: schemas/* array */.YOg(schemas/* string */.YjP().nullable()),
    values: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* null */.chJ()]))),
    tool: schemas/* string */.YjP().nullish(),
});
const runPart = schemas/* object */.Ikc({
    commit: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ id: schemas/* string */.YjP(), timestamp: schemas/* string */.YjP().nullish() })]).nullish(),
    id: schemas/* string */.YjP().nullish(),
    sha: schemas/* string */.YjP().nullish(),
    date: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    timestamp: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).nullish(),
    cpu: schemas/* string */.YjP().nullish(),
    extra: schemas/* string */.YjP().nullish(),
});
function headOf(run) {
    const { commit, id, sha } = run;
    const named = typeof commit === 'string' ? commit : (commit?.id ?? sha ?? id ?? '');
    const date = run.date ?? run.timestamp ?? null;
    const timestamp = typeof date === 'string' ? date : typeof commit === 'object' ? commit?.timestamp : null;
    return {
        commit: { id: named, timestamp: timestamp ?? null },
        date: typeof date === 'number' ? date : null,
    };
}
/** The entries of a columnar file in the plain form, still to be checked; null for any other document. */
function columnarEntries(document) {
    const file = columnarPart.safeParse(document);
    if (!file.success)
        return null;
    const { runs, names, units, values, tool } = file.data;
    return runs.map((found, r) => {
        const run = runPart.safeParse(found);
        if (!run.success)
            return null;
        const extra = run.data.extra ?? (run.data.cpu ? `cpu: ${run.data.cpu}` : null);
        const benches = names.flatMap((name, n) => {
            const value = values[n]?.[r] ?? null;
            return value === null ? [] : [{ name, unit: units[n] ?? '', value, extra }];
        });
        return { ...headOf(run.data), tool: tool ?? 'customSmallerIsBetter', benches };
    });
}

;// CONCATENATED MODULE: ./lib/import/data-file.js



const loose = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish();
const benchPart = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1).max(5000),
    unit: schemas/* string */.YjP().max(2000).nullish(),
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().max(100), schemas/* null */.chJ()]),
    range: loose,
    extra: loose,
});
const entryPart = schemas/* object */.Ikc({
    commit: schemas/* object */.Ikc({ id: schemas/* string */.YjP().nullish(), timestamp: schemas/* string */.YjP().nullish() }),
    date: schemas/* number */.aig().nullish(),
    tool: schemas/* string */.YjP().nullish(),
    benches: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
const filePart = schemas/* object */.Ikc({ entries: schemas/* unknown */.L5J() });
const listPart = schemas/* array */.YOg(schemas/* unknown */.L5J());
const textOf = (value) => value === null || value === undefined ? null : String(value);
/** A value that is no number becomes NaN, so that it can be counted and named. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    return value === null || value.trim() === '' ? Number.NaN : Number(value);
}
function benchOf(found) {
    const bench = benchPart.safeParse(found);
    if (!bench.success)
        return null;
    const { name, unit, value, range, extra } = bench.data;
    return { name, unit: unit ?? '', value: numberOf(value), range: textOf(range), extra: textOf(extra) };
}
function dateOf(date, timestamp) {
    const known = date ?? Date.parse(timestamp ?? '');
    // Years beyond 9999 have no ISO form of four digits; such a date is as good as none.
    return known >= 0 && known < 253_402_300_800_000 ? known : Number.NaN;
}
const commitId = /^[0-9a-fA-F]{7,64}$/;
/** An entry without a commit is one of its own: zeros and its time, which no git commit has. */
const anonymousCommit = (date) => Math.floor(date).toString(16).padStart(40, '0');
const isAnonymous = ({ commit, date }) => commit === anonymousCommit(date);
function suiteOf(suite, found) {
    const entries = found.flatMap((entry) => entryOf(entry) ?? []);
    return {
        suite,
        entries: inOrder(entries),
        unreadable: found.length - entries.length,
        anonymous: entries.filter(isAnonymous).length,
    };
}
function entryOf(found) {
    const entry = entryPart.safeParse(found);
    if (!entry.success)
        return null;
    const { commit, tool, benches } = entry.data;
    const date = dateOf(entry.data.date, commit.timestamp);
    if (Number.isNaN(date))
        return null;
    const read = benches.map(benchOf);
    return {
        commit: commitId.test(commit.id ?? '') ? (commit.id ?? '').toLowerCase() : anonymousCommit(date),
        date,
        tool: tool ?? '',
        benches: read.filter((bench) => bench !== null),
    };
}
const notJson = (path, why) => new errors/* UserError */.yo(`this is no data file of github-action-benchmark: ${why}`, {
    place: { file: path },
    hint: 'It is the data.js beside index.html on the pages branch, or the file of external-data-json-path.',
});
/** The JSON inside `window.BENCHMARK_DATA = …;`: parsed, never run. */
function documentOf(text, path) {
    const start = text.indexOf('{');
    const before = start < 0
        ? ''
        : text
            .slice(0, start)
            .replace(/^\uFEFF/, '')
            .trim();
    if (start < 0 || !/^(?:(?:window\.|var |const |let |export const )?\w{1,99} ?=)?$/.test(before)) {
        throw notJson(path, 'wanted window.BENCHMARK_DATA = { … }');
    }
    const body = text.slice(start).trimEnd();
    try {
        return JSON.parse(body.endsWith(';') ? body.slice(0, -1) : body);
    }
    catch (error) {
        throw notJson(path, error instanceof Error ? error.message : String(error));
    }
}
/** Time order; entries of one moment stay as they stood. */
const inOrder = (entries) => [...entries].sort((a, b) => a.date - b.date);
/** Whether a text looks like such a file, to tell it from our own history. */
const isDataFile = (text) => /^\uFEFF?\s{0,99}(?:window\.|var |const |let )?\w{1,99}\s?=\s?\{/.test(text.slice(0, 300)) ||
    /^\uFEFF?\s{0,99}\{\s{0,99}"(?:lastUpdate|repoUrl|entries)"/.test(text.slice(0, 300));
/** Every suite of a data file, in its plain or its columnar form. */
function readDataFile(text, path) {
    const document = documentOf(text, path);
    const columnar = columnarEntries(document);
    if (columnar !== null)
        return [suiteOf('Benchmark', columnar)];
    const entries = filePart.safeParse(document).data?.entries;
    if (typeof entries !== 'object' || entries === null)
        throw notJson(path, 'it has no entries');
    return Object.entries(entries).map(([suite, found]) => {
        const list = listPart.safeParse(found);
        if (!list.success)
            throw notJson(path, 'a suite is no list of entries');
        return suiteOf(suite, list.data);
    });
}


/***/ }),

/***/ 4934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ importHistories)
});

// EXTERNAL MODULE: ./lib/baseline/append.js
var append = __webpack_require__(5167);
// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/normalise.js
var normalise = __webpack_require__(137);
// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
// EXTERNAL MODULE: ./lib/import/data-file.js + 1 modules
var data_file = __webpack_require__(2722);
;// CONCATENATED MODULE: ./lib/import/tools.js
/** Which way is better by a tool's name, for units that do not say: what github-action-benchmark itself takes. */
const directions = new Map([
    ['customSmallerIsBetter', 'lower'],
    ['customBiggerIsBetter', 'higher'],
    ['cargo', 'lower'],
    ['go', 'lower'],
    ['benchmarkjs', 'higher'],
    ['benchmarkluau', 'lower'],
    ['pytest', 'higher'],
    ['googlecpp', 'lower'],
    ['catch2', 'lower'],
    ['julia', 'lower'],
    ['jmh', 'lower'],
    ['benchmarkdotnet', 'lower'],
]);
/** The measure that the formats of this gate give to such a unit, so that new runs meet the imported ones. */
const measures = new Map([
    ['s', 'time'],
    ['1/s', 'throughput'],
    ['B/s', 'throughput'],
    ['B', 'bytes'],
    ['allocs', 'allocs'],
]);
/** The direction a tool stands for; null when it is not known. */
const directionOfTool = (tool) => directions.get(tool) ?? null;
/** The measure of a tool's value in a base unit; custom files keep theirs under `value`. */
function measureOf(tool, baseUnit) {
    return tool.startsWith('custom') ? 'value' : (measures.get(baseUnit) ?? 'value');
}

;// CONCATENATED MODULE: ./lib/import/records.js


/** Go's older form has the other measures inside the unit: `ns/op\t 11520 B/op\t 36 allocs/op`. */
function piecesOf(bench) {
    const { name, value, range } = bench;
    const [unit = '', ...others] = bench.unit.split('\t').map((part) => part.trim());
    if (others.length === 0)
        return [{ name, unit, value, range, spelledOut: true }];
    const inside = others.flatMap((part) => {
        const said = /^(-?[\d.]{1,40}(?:e[+-]?\d{1,3})?) (\S.{0,80})$/i.exec(part);
        const [, figure = '', spelled = ''] = said ?? [];
        return said ? [{ name, unit: spelled, value: Number(figure), range: null, spelledOut: false }] : [];
    });
    return [{ name, unit, value, range, spelledOut: false }, ...inside];
}
/** `BenchmarkX (example.org/pkg) - ns/op` names the package and the unit besides the benchmark. */
function goName({ name, unit }) {
    const plain = name.endsWith(` - ${unit}`) ? name.slice(0, -unit.length - 3) : name;
    const said = /^(\S{1,2000}) \((\S{1,2000})\)$/.exec(plain);
    return said ? `${said[2]}/${said[1]}` : plain;
}
/** `± 3`, `± 5%`, `stddev: 3`, `3`; whatever else stands there says nothing of the spread. */
function spreadOf(range, value) {
    const said = /^(?:\u00b1|\+\/-|stddev:)?\s{0,9}([\d.]{1,40}(?:e[+-]?\d{1,3})?)\s{0,9}(%?)$/i.exec(range?.trim() ?? '');
    const figure = Number(said?.[1] ?? Number.NaN);
    if (!Number.isFinite(figure))
        return null;
    return said?.[2] === '%' ? Math.abs((value * figure) / 100) : figure;
}
const exactUnits = new Set(['B/op', 'allocs/op']);
function recordOf(piece, tool) {
    const unit = (0,units/* unitOf */.uF)(piece.unit);
    return {
        benchmark: tool === 'go' ? goName(piece) : piece.name,
        measure: measureOf(tool, unit?.base ?? piece.unit),
        unit: piece.unit,
        better: unit?.better ?? directionOfTool(tool),
        value: piece.value,
        samples: [],
        count: 1,
        spread: spreadOf(piece.range, piece.value),
        exact: tool === 'go' && exactUnits.has(piece.unit),
    };
}
const keyOf = ({ benchmark, measure, unit }) => JSON.stringify([benchmark, measure, (0,units/* unitOf */.uF)(unit)?.base ?? unit]);
/** The same name and unit again is another benchmark; without any better name it is `k of n`. */
function tellApart(records) {
    const counts = new Map();
    for (const record of records)
        counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
    const met = new Map();
    return records.map((record) => {
        const key = keyOf(record);
        const count = counts.get(key) ?? 1;
        if (count === 1)
            return record;
        const nth = (met.get(key) ?? 0) + 1;
        met.set(key, nth);
        return { ...record, benchmark: `${record.benchmark} (${nth} of ${count})` };
    });
}
/** What an entry measured, one record a metric. */
function recordsOf(entry) {
    const pieces = entry.benches.flatMap(piecesOf);
    const made = pieces.map((piece) => ({ piece, record: recordOf(piece, entry.tool) }));
    // Some versions write both forms at once: what has an entry of its own is not taken from inside a unit again.
    const own = new Set(made.filter(({ piece }) => piece.spelledOut).map(({ record }) => keyOf(record)));
    const kept = made.filter(({ piece, record }) => piece.spelledOut || !own.has(keyOf(record)));
    return tellApart(kept.map(({ record }) => record));
}

;// CONCATENATED MODULE: ./lib/import/executions.js

/** `cpu: AMD EPYC 7763 64-Core Processor (GOMAXPROCS=4)` in the free text beside a value. */
function runnerOf(entry) {
    const extra = entry.benches.find((bench) => bench.extra !== null)?.extra ?? '';
    const cpu = /(?:^|\n)cpu: ?([^\n]{1,200})/i.exec(extra)?.[1]?.trim() ?? '';
    const cores = /\(GOMAXPROCS=(\d{1,4})\)$/.exec(cpu);
    return {
        os: '',
        arch: '',
        cpu: cores ? cpu.slice(0, cores.index).trim() : cpu,
        cores: Number(cores?.[1] ?? 0),
        image: '',
    };
}
const executions_keyOf = ({ benchmark, measure, unit }) => JSON.stringify([benchmark, measure, unit]);
/**
 * Entries of one commit in a row that measured different things are parts of one run (the tool was called once a
 * file); what measures the same thing again is another run of the commit.
 */
function executionsOf(entries) {
    const executions = [];
    const repeats = new Map();
    let open = [];
    for (const entry of entries) {
        if (open[0]?.execution.commit !== entry.commit)
            open = [];
        const records = recordsOf(entry);
        const runner = runnerOf(entry);
        const part = open.find(({ execution, keys }) => execution.runner.cpu === runner.cpu && !records.some((record) => keys.has(executions_keyOf(record))));
        const { execution, keys } = part ?? start(entry, runner, repeats);
        if (part === undefined) {
            open.push({ execution, keys });
            executions.push(execution);
        }
        execution.records.push(...records);
        for (const record of records)
            keys.add(executions_keyOf(record));
    }
    return executions;
}
function start(entry, runner, repeats) {
    const { commit, date } = entry;
    const repeat = repeats.get(commit) ?? 0;
    repeats.set(commit, repeat + 1);
    return { execution: { commit, date, repeat, runner, records: [] }, keys: new Set() };
}

;// CONCATENATED MODULE: ./lib/import/import-histories.js






/** Names shown in a warning; the rest is counted. */
const shown = 5;
/** Longer units are text that strayed into the field: they would make a new metric of every run. */
const longestUnit = 200;
/** Records that can be taken over; the names of those that cannot are noted. */
function usable(records, settings, sorted) {
    return records.filter((record) => {
        if (!Number.isFinite(record.value) || Object.is(record.value, -0) || record.unit.length > longestUnit) {
            sorted.dropped.add(record.benchmark);
            return false;
        }
        if ((settings.better(record) ?? record.better ?? (0,units/* unitOf */.uF)(record.unit)?.better ?? null) !== null)
            return true;
        sorted.undirected.add(record.benchmark);
        return false;
    });
}
function identityOf(suite, execution, branch) {
    return {
        suite,
        commit: execution.commit,
        branch,
        date: new Date(execution.date).toISOString(),
        // The same file imported again replaces its own runs.
        id: `import/${execution.commit}/${execution.repeat + 1}`,
        attempt: 1,
        runner: execution.runner,
    };
}
function warningsOf({ suite, unreadable, anonymous }, sorted) {
    const named = (names) => ({ names: [...names].slice(0, shown), count: names.size });
    return [
        ...(unreadable === 0
            ? []
            : [{ code: 'import-unreadable', details: { suite, count: unreadable } }]),
        ...(anonymous === 0 ? [] : [{ code: 'import-anonymous', details: { suite, count: anonymous } }]),
        ...(sorted.dropped.size === 0
            ? []
            : [{ code: 'import-dropped', details: { suite, ...named(sorted.dropped) } }]),
        ...(sorted.undirected.size === 0
            ? []
            : [{ code: 'import-undirected', details: { suite, ...named(sorted.undirected) } }]),
    ];
}
function importSuite({ suite: found, executions }, settings, step) {
    const { suite, entries } = found;
    const sorted = { undirected: new Set(), dropped: new Set() };
    let history = (0,codec/* emptyHistory */.s4)(suite, settings.branch);
    let values = 0;
    for (const execution of executions) {
        step();
        const records = usable(execution.records, settings, sorted);
        if (records.length === 0)
            continue;
        const file = {
            path: suite,
            format: 'github-action-benchmark',
            results: { records, failures: [], warnings: [] },
        };
        const identity = identityOf(suite, execution, settings.branch);
        const { run } = (0,normalise/* normalise */.j)([file], identity, settings.better, settings.exact);
        values += run.observations.length;
        history = (0,append/* appendRun */.a)(history, { run, stateOf: () => 'accepted', window: settings.window });
    }
    return { history, entries: entries.length, values, warnings: warningsOf(found, sorted) };
}
/** Every suite of a github-action-benchmark data file as a history; what cannot be taken over is said. */
function importHistories(text, path, settings) {
    const found = (0,data_file/* readDataFile */.lD)(text, path).map((suite) => ({
        suite,
        executions: executionsOf(suite.entries).slice(-settings.window),
    }));
    const total = found.reduce((sum, { executions }) => sum + executions.length, 0);
    let done = 0;
    const step = () => {
        done += 1;
        settings.onProgress?.(done, total);
    };
    return found.map((one) => importSuite(one, settings, step));
}


/***/ }),

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readConfigurationOf)
/* harmony export */ });
/* harmony import */ var _config_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3413);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);



/** Reads the configuration that the inputs name and hold. */
function readConfigurationOf(inputs, cwd) {
    const { path, required } = inputs.config;
    const text = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readOptionalText */ .ko)(path, cwd);
    if (text === null && required) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no such configuration file', {
            place: { file: path },
            hint: 'Paths are relative to the working directory.',
        });
    }
    return (0,_config_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .T)({
        file: text === null ? null : { path, text },
        metrics: inputs.metrics,
        rollbackTriggers: inputs['rollback-triggers'],
        tolerance: inputs.tolerance,
    });
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5521);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9814);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3052);
/** NORMALISE: what tools said, in base units, one observation a metric. */




/** A unit nobody knows is its own base unit. */
const unitFor = (spelled) => (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitOf */ .uF)(spelled) ?? { base: spelled.trim(), factor: 1, better: null };
const isUsable = (value) => Number.isFinite(value) && !Object.is(value, -0);
function gather(files) {
    const metrics = new Map();
    for (const record of files.flatMap(({ results }) => results.records)) {
        const { benchmark, measure } = record;
        const unit = unitFor(record.unit);
        const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .metricKey */ .C)({ benchmark, measure, unit: unit.base });
        const known = metrics.get(key);
        if (known)
            known.records.push(record);
        else
            metrics.set(key, { name: { benchmark, measure }, unit, records: [record] });
    }
    return [...metrics.values()];
}
/** The figures a record stands for: its samples, or its headline. */
const figuresOf = ({ samples, value }) => samples.length > 0 ? samples : [value];
/** Printed decimals beyond this, or an exponent, are not rounding for people (STATISTICS §3.5). */
const mostDecimals = 6;
/** 10^−decimals of the printed values, in base units; 0 when they are not rounded. */
function quantumOf(records) {
    let quantum = Number.POSITIVE_INFINITY;
    for (const record of records) {
        const { factor } = unitFor(record.unit);
        for (const figure of figuresOf(record)) {
            const printed = String(figure);
            const decimals = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
            if (decimals > mostDecimals || /e/i.test(printed))
                return 0;
            quantum = Math.min(quantum, (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase */ .FU)(1 / 10 ** decimals, factor));
        }
    }
    return Number.isFinite(quantum) ? quantum : 0;
}
/** One record without samples keeps what the tool said; everything else is made of the figures. */
function summaryOf(records, samples) {
    const [only] = records;
    if (only && records.length === 1 && only.samples.length === 0) {
        const { factor } = unitFor(only.unit);
        return { spread: only.spread === null ? null : (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase */ .FU)(only.spread, factor), count: only.count };
    }
    return { spread: samples.length > 1 ? (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .sampleStandardDeviation */ .JK)([...samples]) : null, count: samples.length };
}
function directionOf({ name, unit, records }, decisions) {
    const said = records.find((record) => record.better !== null)?.better ?? null;
    return decisions.better(name) ?? said ?? unit.better;
}
function basedFigures(records) {
    const all = records.flatMap((record) => {
        const { factor } = unitFor(record.unit);
        return figuresOf(record).map((figure) => (isUsable(figure) ? (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase */ .FU)(figure, factor) : figure));
    });
    const dropped = all.find((figure) => !isUsable(figure)) ?? null;
    return { figures: dropped === null ? all : all.filter(isUsable), dropped };
}
function observe(gathered, better, exact) {
    const { name, unit, records } = gathered;
    const { figures, dropped } = basedFigures(records);
    const warnings = dropped === null
        ? []
        : [
            {
                code: 'not-a-number',
                details: { ...name, found: Object.is(dropped, -0) ? '-0' : String(dropped) },
            },
        ];
    if (figures.length === 0)
        return { observation: null, warnings };
    const sampled = records.length > 1 || records.some(({ samples }) => samples.length > 0);
    const observation = {
        metric: { ...name, unit: unit.base, better },
        centre: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)([...figures]),
        ...summaryOf(records, figures),
        quantum: quantumOf(records),
        exact: exact ?? records.every((record) => record.exact),
        samples: sampled ? figures : [],
    };
    return { observation, warnings };
}
const shown = 20;
/** All metrics whose direction nobody knows, in one error that says how to set it. */
function refuseUndirected(undirected) {
    const names = undirected
        .slice(0, shown)
        .map(({ name, unit }) => `${name.benchmark} (${name.measure}${unit.base === '' ? '' : `, in ${unit.base}`})`);
    const more = undirected.length > shown ? ` and ${undirected.length - shown} more` : '';
    const first = undirected[0]?.name;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`whether lower or higher is better is not known for ${names.join('; ')}${more}`, {
        hint: `Set it under metrics, in the configuration file or the input: { match: ${JSON.stringify(first?.benchmark ?? '**')}, measure: ${first?.measure ?? 'value'}, better: lower } (or higher).`,
    });
}
function failuresOf(files) {
    const failures = files.flatMap(({ results }) => results.failures);
    return { failures, warnings: failures.map((details) => ({ code: 'benchmark-failed', details })) };
}
/** One run from its result files. Throws one `UserError` that names every metric without a direction. */
function normalise(files, identity, better, exact) {
    const directed = gather(files).map((gathered) => ({
        gathered,
        better: directionOf(gathered, { better, exact }),
    }));
    const undirected = directed.filter((item) => item.better === null).map(({ gathered }) => gathered);
    if (undirected.length > 0)
        refuseUndirected(undirected);
    const observed = directed.flatMap(({ gathered, better: direction }) => direction === null ? [] : [observe(gathered, direction, exact(gathered.name))]);
    const { failures, warnings } = failuresOf(files);
    const told = files.flatMap(({ results }) => results.warnings);
    return {
        run: { ...identity, observations: observed.flatMap(({ observation }) => observation ?? []), failures },
        warnings: [...told, ...observed.flatMap((item) => item.warnings), ...warnings],
    };
}


/***/ })

};
