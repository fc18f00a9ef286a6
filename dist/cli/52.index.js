export const id = 52;
export const ids = [52];
export const modules = {

/***/ 2418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/baseline/history-path.js
var history_path = __webpack_require__(9223);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/baseline/verify.js




/** Checks every history on the branch, as `git fsck` does a repository: all problems, not the first alone. */
function verifyFiles(files) {
    return [...files]
        .filter(([path]) => path.startsWith(history_path/* historyFolder */.vc))
        .flatMap(([path, text]) => verifyFile(path, text));
}
function verifyFile(path, text) {
    try {
        return verifyHistory((0,codec/* decodeHistory */.FU)(text, path), path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [{ place: error.place ?? { file: path }, message: error.message, hint: error.hint }];
    }
}
/** What a readable history must hold to besides. */
function verifyHistory(history, path) {
    const expected = (0,history_path/* historyPath */.ae)(history.suite, history.branch);
    const messages = [
        ...(expected === path ? [] : [`it is the history that belongs at ${expected}`]),
        ...repeated(history.runs.map(({ id }) => id)).map((id) => `run ${id} is recorded twice`),
        ...repeated(history.metrics.map(model/* metricKey */.C)).map((key) => `metric ${key.replaceAll('\u0000', ' · ')} has two columns`),
        ...history.runs.flatMap((run) => Number.isNaN(Date.parse(run.date)) ? [`run ${run.id}: ${JSON.stringify(run.date)} is no date`] : []),
        ...history.metrics.flatMap((metric, i) => history.runs.some((run) => (run.points[i] ?? null) !== null)
            ? []
            : [`${metric.benchmark} (${metric.measure}) was measured by none of the runs`]),
    ];
    return messages.map((message) => ({ place: { file: path }, message, hint: null }));
}
function repeated(names) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    return [...twice];
}

// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(8268);
// EXTERNAL MODULE: ./lib/io/git-desk.js + 2 modules
var git_desk = __webpack_require__(4582);
// EXTERNAL MODULE: ./lib/io/git-objects.js
var git_objects = __webpack_require__(4373);
;// CONCATENATED MODULE: ./lib/io/git-squash.js




/**
 * Replaces the branch's own past by one commit with the same files, if nobody wrote meanwhile; who writes at the
 * same time finds the branch moved and starts again from there. GitHub's REST API cannot move a ref backwards
 * under a condition, so its branches are squashed through their git address as well.
 */
function squashBranch(place, message) {
    return (0,git_desk/* atDesk */.Rm)(place, async ({ objects, branch }) => {
        const old = await branch.head();
        if (old === null)
            throw new errors/* UserError */.yo(`there is no ${(0,git_desk/* whereOf */.de)(place)} to squash`);
        const tree = await (0,git/* gitText */.q_)(['rev-parse', '--verify', `${old}^{tree}`], { cwd: objects });
        const commit = await (0,git_objects/* commitTree */.SC)(objects, tree, { parent: null, message });
        return (await branch.move(commit, old)) === 'moved' ? { commit } : git_desk/* lost */.DU;
    });
}

// EXTERNAL MODULE: ./lib/io/git-store.js + 1 modules
var git_store = __webpack_require__(7310);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(2225);
// EXTERNAL MODULE: ./lib/cli/place.js + 2 modules
var cli_place = __webpack_require__(5177);
// EXTERNAL MODULE: ./lib/cli/write-report.js + 21 modules
var write_report = __webpack_require__(2116);
;// CONCATENATED MODULE: ./lib/cli/history.js










/** `perf-gate history`: what is recorded of a suite on a base branch. */
async function historyCommand(inputs, context) {
    if (inputs.verify || inputs.squash)
        return tendBranch(inputs, context);
    const history = await readHistory(inputs, context);
    if ((0,write_report/* writeText */.x)(inputs.json, () => `${JSON.stringify(history, null, 2)}\n`, context) === 'standard output')
        return 0;
    process.stdout.write(historyText(history));
    return 0;
}
/** The history of the inputs' suite and base branch, or of the file they name; none at all is an error. */
async function readHistory(inputs, context) {
    if (inputs.history !== null) {
        return (0,codec/* decodeHistory */.FU)(new TextDecoder().decode((0,files/* readBytes */.io)(inputs.history, context.cwd).bytes), inputs.history);
    }
    const { store, baseBranch } = await (0,cli_place/* findPlace */.Pj)(inputs, context);
    const path = (0,history_path/* historyPath */.ae)(inputs.suite, baseBranch);
    const text = (await store?.read([path]))?.files.get(path);
    if (text !== undefined)
        return (0,codec/* decodeHistory */.FU)(text, path);
    throw new errors/* UserError */.yo(`nothing is recorded of suite ${inputs.suite} on ${baseBranch}`, {
        place: { file: store?.where ?? context.cwd },
        hint: 'perf-gate record adds a run; --suite and --base-branch choose another history.',
    });
}
/** Checks every history on the branch; squashes the branch when asked to, and only when all is well. */
async function tendBranch(inputs, context) {
    if (inputs.history !== null)
        throw new errors/* UserError */.yo('--verify and --squash look at the baseline branch, not at a file', {
            place: { file: inputs.history },
            hint: 'Leave one of the two out. A file that perf-gate history shows could be read.',
        });
    const place = await (0,cli_place/* gitPlace */.YM)(inputs, context);
    if (place === null)
        throw new errors/* UserError */.yo('there is no git repository here', { place: { file: context.cwd } });
    const store = (0,git_store/* gitStore */.O)(place);
    const paths = (await store.list()).filter((path) => path.startsWith(history_path/* historyFolder */.vc));
    if (paths.length === 0)
        throw new errors/* UserError */.yo('nothing is recorded there', {
            place: { file: store.where },
            hint: 'perf-gate record adds a run; --baseline-branch and --repository choose another place.',
        });
    const problems = verifyFiles((await store.read(paths)).files);
    for (const { place, message, hint } of problems)
        process.stderr.write(`${(0,errors/* sayPlace */.DQ)(place)}: ${message}${hint === null ? '' : `\n  ${hint}`}\n`);
    if (problems.length > 0)
        return 2;
    process.stdout.write(`${(0,figures/* count */.U9)(paths.length, 'history', 'histories')} on ${store.where}: everything recorded can be read\n`);
    if (inputs.squash)
        process.stdout.write(`squashed into ${(await squashBranch(place, 'Squash the recorded histories')).commit.slice(0, 10)}\n`);
    return 0;
}
function historyText(history) {
    const { suite, branch, metrics, runs, acceptances } = history;
    const head = `${suite} on ${branch}: ${(0,figures/* count */.U9)(runs.length, 'run')}, ${(0,figures/* count */.U9)(metrics.length, 'metric')}, ${(0,figures/* count */.U9)(acceptances.length, 'acceptance')}`;
    return [head, ...runs.map(runLine), ''].join('\n');
}
function runLine(run) {
    const points = run.points.filter((point) => point !== null);
    const quarantined = points.filter((point) => point?.state === 'quarantined').length;
    const states = quarantined === 0 ? '' : `, ${quarantined} quarantined`;
    return `  ${run.commit.slice(0, 10)}  ${run.date.slice(0, 16).replace('T', ' ')}  ${(0,figures/* count */.U9)(points.length, 'metric')}${states}  ${run.runner.os}/${run.runner.arch} ${run.runner.cpu}`;
}


/***/ }),

/***/ 771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ acceptancesOf),
/* harmony export */   al: () => (/* binding */ countsForLevel),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/** The first run on an accepted level; past the end when the candidate is the first to reach it. */
function effectOf(acceptance, runs) {
    const named = runs.findIndex((run) => run.commit === acceptance.commit);
    if (named >= 0)
        return named;
    // The accepted commit itself is not always recorded (squashed, or pruned): then its date tells.
    const later = runs.findIndex((run) => run.date >= acceptance.date);
    return later >= 0 ? later : runs.length;
}
/** The newest acceptance in effect for a metric (STATISTICS §3.11). */
function markerOf(acceptances, runs) {
    return acceptances
        .map((acceptance) => ({ acceptance, run: effectOf(acceptance, runs) }))
        .reduce((last, next) => (next.run >= last.run ? next : last), { acceptance: null, run: 0 });
}
/** Whether a point may stand for the level: accepted at once, or by a person afterwards. */
function countsForLevel(run, index, column, marker) {
    if (run.points[column]?.state === 'accepted')
        return true;
    return marker.acceptance !== null && index >= marker.run && run.date <= marker.acceptance.date;
}
/** The acceptances that concern a metric. */
function acceptancesOf(metric, acceptances, matches) {
    return acceptances.filter(({ match, measure }) => (measure === null || measure === metric.measure) && matches(match, metric.benchmark));
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cell),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The number at an index that is known to exist; a miss is our own bug and throws. */
function at(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no number at ${index} of ${values.length}`);
    return value;
}
/** The same for typed arrays alone: engines compile it into the loops that read a million of them. */
function cell(values, index) {
    const value = values[index];
    if (value === undefined)
        throw new RangeError(`no number at ${index} of ${values.length}`);
    return value;
}


/***/ }),

/***/ 8838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded)
/* harmony export */ });
/** A finite stand-in for a ratio that overflows: reports hold numbers, and JSON knows no infinity. */
function bounded(value) {
    return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ lastSegment)
});

// EXTERNAL MODULE: ./lib/statistics/at.js
var at = __webpack_require__(6650);
// EXTERNAL MODULE: ./lib/statistics/median.js
var median = __webpack_require__(7165);
;// CONCATENATED MODULE: ./lib/statistics/rank-sum.js

/** Twice the number of values in [from, to) that `value` exceeds; a tie counts half. */
function wins(values, value, from, to) {
    let doubled = 0;
    for (let i = from; i < to; i += 1) {
        const other = (0,at/* cell */.H)(values, i);
        if (value > other)
            doubled += 2;
        else if (value === other)
            doubled += 1;
    }
    return doubled;
}
/** Twice Mann and Whitney's U (1947): pairs in which the later value is greater, a tie counting half. */
function doubledU(values, { from, split, to }) {
    let doubled = 0;
    for (let i = split; i < to; i += 1)
        doubled += wins(values, (0,at/* cell */.H)(values, i), from, split);
    return doubled;
}
/**
 * The same for a split one later, from what it was: the value at the split changes sides, one value may come in at
 * the end and one may go at the start. Linear where counting anew is quadratic.
 */
function slideDoubledU(values, doubled, old, next) {
    const { from, split, to } = old;
    const moved = (0,at/* cell */.H)(values, split);
    let slid = doubled - wins(values, moved, from, split);
    slid += 2 * (to - split - 1) - wins(values, moved, split + 1, to);
    if (next.to > to)
        slid += wins(values, (0,at/* cell */.H)(values, to), from, next.split);
    if (next.from > from) {
        slid -= 2 * (next.to - next.split) - wins(values, (0,at/* cell */.H)(values, from), next.split, next.to);
    }
    return slid;
}
/** |z| of the rank sum under the normal approximation, without tie correction (STATISTICS §3.4). */
function rankSumZ(u, before, after) {
    const pairs = before * after;
    return Math.abs(u - pairs / 2) / Math.sqrt((pairs * (before + after + 1)) / 12);
}

;// CONCATENATED MODULE: ./lib/statistics/last-segment.js



/** Constants of the change-point search, STATISTICS §3.4. */
const rule = { before: 5, after: 4, reach: 20, z: 3, separation: 0.9, levelRuns: 20 };
function around(values, start, split) {
    return {
        from: Math.max(start, split - rule.reach),
        split,
        to: Math.min(values.length, split + rule.reach),
    };
}
function strongestSplit(values, start) {
    let stretches = around(values, start, start + rule.before);
    if (stretches.split > values.length - rule.after)
        return null;
    let doubled = doubledU(values, stretches);
    let found = { at: 0, z: 0 };
    for (;;) {
        const { from, split, to } = stretches;
        const z = rankSumZ(doubled / 2, split - from, to - split);
        if (z > found.z)
            found = { at: split, z };
        if (split === values.length - rule.after)
            return found.z >= rule.z ? found : null;
        const next = around(values, start, split + 1);
        doubled = slideDoubledU(values, doubled, stretches, next);
        stretches = next;
    }
}
function isStep(values, start, split, smallestStep) {
    const stretches = around(values, start, split);
    const { from, to } = stretches;
    const step = (0,median/* median */.J)(values.subarray(split, to)) - (0,median/* median */.J)(values.subarray(from, split));
    const share = doubledU(values, stretches) / 2 / ((split - from) * (to - split));
    return Math.abs(step) >= smallestStep && Math.max(share, 1 - share) >= rule.separation;
}
/** Starts of the segments from `from` on, the first one left out. */
function stepsFrom(values, from, smallestStep) {
    const steps = [];
    let start = from;
    for (;;) {
        const split = strongestSplit(values, start);
        if (split === null || !isStep(values, start, split.at, smallestStep))
            return steps;
        steps.push(split.at);
        start = split.at;
    }
}
function note(seen, excursion) {
    seen.second = Math.max(seen.second, Math.min(seen.furthest, excursion));
    seen.furthest = Math.max(seen.furthest, excursion);
}
/** Spread and extremes of the residuals about each segment's own median. */
function scatter(values, starts, end) {
    let squares = 0;
    const above = { furthest: 0, second: 0 };
    const below = { furthest: 0, second: 0 };
    starts.forEach((start, i) => {
        const stop = Math.min(starts[i + 1] ?? end, end);
        const middle = (0,median/* median */.J)(values.subarray(start, stop));
        for (let k = start; k < stop; k += 1) {
            const residual = (0,at/* cell */.H)(values, k) - middle;
            squares += residual * residual;
            note(above, residual);
            note(below, -residual);
        }
    });
    return { sd: Math.sqrt(squares / Math.max(1, end - starts.length)), above, below };
}
/**
 * Current level of a history, oldest value first, restarted at rank-based change points (STATISTICS §3.4: ranks,
 * so that a spike is not a step). `accepted` is the index from which a person said that a new level holds: values
 * before it never count for the level, and while fewer than five stand after it, they alone tell the spread (§11).
 */
function lastSegment(values, smallestStep, accepted = 0) {
    const old = values.subarray(0, accepted);
    const starts = [
        ...(accepted > 0 ? [0, ...stepsFrom(old, 0, smallestStep)] : []),
        ...(accepted < values.length ? [accepted, ...stepsFrom(values, accepted, smallestStep)] : []),
    ];
    const start = accepted < values.length ? (starts.at(-1) ?? 0) : values.length;
    const short = accepted >= 2 && values.length - accepted < rule.before;
    const end = short ? accepted : values.length;
    return {
        level: (0,median/* median */.J)(values.subarray(Math.max(start, values.length - rule.levelRuns))),
        start,
        previous: starts.findLast((first) => first < start) ?? 0,
        length: values.length - start,
        count: values.length,
        ...scatter(values, starts.filter((first) => first < end), end),
    };
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   n: () => (/* binding */ sortedFinite)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6650);

/** Up to this length insertion beats the typed array's own sort, which has a fixed cost. */
const shortRow = 40;
/** Room for the short rows of `median`, which are sorted by the ten thousand: nothing outlives a call. */
const scratch = new Float64Array(shortRow);
/** Writes the finite values in ascending order into `into` and returns how many there are. */
function insertSorted(values, into) {
    let count = 0;
    for (let i = 0; i < values.length; i += 1) {
        const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, i);
        if (!Number.isFinite(value))
            continue;
        let place = count;
        while (place > 0 && (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(into, place - 1) > value) {
            into[place] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(into, place - 1);
            place -= 1;
        }
        into[place] = value;
        count += 1;
    }
    return count;
}
/** The finite values in a new typed array. */
function finite(values) {
    const kept = new Float64Array(values.length);
    let count = 0;
    for (let i = 0; i < values.length; i += 1) {
        const value = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__.at)(values, i);
        if (Number.isFinite(value))
            kept[count++] = value;
    }
    return kept.subarray(0, count);
}
/** The finite values in ascending order, in a new typed array. */
const sortedFinite = (values) => finite(values).sort();
function middleOf(sorted, count) {
    const middle = count >> 1;
    if (count === 0)
        return Number.NaN;
    return count % 2 === 1 ? (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(sorted, middle) : ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(sorted, middle - 1) + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(sorted, middle)) / 2;
}
/** Parts a stretch into values up to and from its middle one, and narrows `reach` to the part that holds `place`. */
function part(values, reach, place) {
    const pivot = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(values, (reach.low + reach.high) >> 1);
    let i = reach.low;
    let j = reach.high;
    while (i <= j) {
        while ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(values, i) < pivot)
            i += 1;
        while ((0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(values, j) > pivot)
            j -= 1;
        if (i > j)
            break;
        const moved = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(values, i);
        values[i] = (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(values, j);
        values[j] = moved;
        i += 1;
        j -= 1;
    }
    if (j < place)
        reach.low = i;
    if (i > place)
        reach.high = j;
}
/** Puts the value that would stand at `place` there, none greater before it and none smaller after (Hoare 1961). */
function select(values, place) {
    const reach = { low: 0, high: values.length - 1 };
    while (reach.low < reach.high)
        part(values, reach, place);
}
/** The same for long rows, which need not be sorted for it. */
function selectedMedian(values) {
    const kept = finite(values);
    const middle = kept.length >> 1;
    if (kept.length === 0)
        return Number.NaN;
    select(kept, middle);
    if (kept.length % 2 === 1)
        return (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(kept, middle);
    let below = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < middle; i += 1)
        below = Math.max(below, (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(kept, i));
    return (below + (0,_at_js__WEBPACK_IMPORTED_MODULE_0__/* .cell */ .H)(kept, middle)) / 2;
}
/** Median of the finite values; NaN when there is none. */
function median(values) {
    return values.length <= shortRow
        ? middleOf(scratch, insertSorted(values, scratch))
        : selectedMedian(values);
}


/***/ }),

/***/ 2169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mh: () => (/* binding */ asInterval),
/* harmony export */   lp: () => (/* binding */ unorient),
/* harmony export */   oT: () => (/* binding */ fromRatio),
/* harmony export */   om: () => (/* binding */ linearScale),
/* harmony export */   sh: () => (/* binding */ orient),
/* harmony export */   tA: () => (/* binding */ logScale),
/* harmony export */   u4: () => (/* binding */ asRatio)
/* harmony export */ });
/* unused harmony export asChange */
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8838);

/** No value is farther than this from zero in its own levels: squares and sums of such still are numbers. */
const farthest = 1e100;
/** The logarithmic scale, for values that are all positive. */
function logScale(better) {
    return { sign: better === 'lower' ? 1 : -1, divisor: 0 };
}
/** The linear scale, in shares of the size of the level. */
function linearScale(better, level) {
    return { sign: better === 'lower' ? 1 : -1, divisor: Math.abs(level) };
}
/** A value on the scale. */
function orient(scale, value) {
    const x = scale.divisor === 0 ? Math.log(value) : value / scale.divisor;
    return scale.sign * Math.min(Math.max(x, -farthest), farthest);
}
/** The value that stands at `x` on the scale. */
function unorient(scale, x) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(scale.divisor === 0 ? Math.exp(scale.sign * x) : scale.sign * x * scale.divisor);
}
/** A difference on the scale as a ratio in the bad direction: 0.2 is 20% worse. */
function asRatio(scale, difference) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(scale.divisor === 0 ? Math.expm1(difference) : difference);
}
/** A ratio such as a tolerance as a difference on the scale. */
function fromRatio(scale, ratio) {
    return scale.divisor === 0 ? Math.log1p(ratio) : ratio;
}
/** A difference on the scale as after / before − 1, signed as measured. */
function asChange(scale, difference) {
    return (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .M)(scale.divisor === 0 ? Math.expm1(scale.sign * difference) : scale.sign * difference);
}
/** An interval on the scale as an interval of after / before − 1. */
function asInterval(scale, centre, half) {
    const ends = [asChange(scale, centre - half), asChange(scale, centre + half)];
    return scale.sign === 1 ? ends : [ends[1], ends[0]];
}


/***/ }),

/***/ 1350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ sharpStart)
/* harmony export */ });
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6650);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7165);


/** How far a start may move, and how many values tell a level. */
const rule = { reach: 5, levelRuns: 20 };
/**
 * Where a step lies to the run. Ranks cannot tell it when the last values before the step happen to be the highest
 * of their level: every split among them parts low from high. Least absolute deviations about the two medians can
 * (Bai 1995, change points by least absolute deviation); a tie leaves the start where it was.
 */
function sharpStart(values, { previous, start, end }) {
    const low = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values.subarray(Math.max(previous, start - rule.levelRuns), start));
    const high = (0,_median_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .J)(values.subarray(start, Math.min(end, start + rule.levelRuns)));
    // What moving value i from the later level to the earlier one costs; negative when it belongs to the earlier.
    const cost = (i) => Math.abs((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(values, i) - low) - Math.abs((0,_at_js__WEBPACK_IMPORTED_MODULE_1__.at)(values, i) - high);
    let best = { start, cost: 0 };
    for (let i = start, sum = 0; i < Math.min(end - 1, start + rule.reach); i += 1) {
        sum += cost(i);
        if (sum < best.cost)
            best = { start: i + 1, cost: sum };
    }
    for (let i = start - 1, sum = 0; i > Math.max(previous, start - 1 - rule.reach); i -= 1) {
        sum -= cost(i);
        if (sum < best.cost)
            best = { start: i, cost: sum };
    }
    return best.start;
}


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ track),
/* harmony export */   u: () => (/* binding */ stepShare)
/* harmony export */ });
/* harmony import */ var _acceptance_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(771);
/* harmony import */ var _at_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6650);
/* harmony import */ var _last_segment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1402);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2169);





/** How much of the tolerance a step must reach to start a new level (STATISTICS §3.4). */
const stepShare = 0.4;
/** Logarithmic when every value is positive; else in shares of the current level, 0 when that is zero. */
function scaleOf(metric, accepted, tolerance, positive) {
    if (positive && accepted.every((value) => Number.isNaN(value) || value > 0))
        return (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .logScale */ .tA)(metric.better);
    const known = accepted.filter((value) => !Number.isNaN(value));
    // In shares of the largest, so that no sum of two overflows.
    const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const shares = known.map((value) => value / largest);
    const size = (0,_median_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(shares.map(Math.abs));
    const level = largest * (0,_last_segment_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSegment */ .m)(shares, stepShare * tolerance * size).level;
    return level === 0 || Number.isNaN(level) ? null : (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .om)(metric.better, level);
}
/** Values as recorded, and the same without those that do not stand for the level; NaN where there is none. */
function columnOf(runs, column, marker) {
    const recorded = new Float64Array(runs.length).fill(Number.NaN);
    let usable = recorded;
    for (let i = 0; i < runs.length; i += 1) {
        const run = runs[i];
        const point = run?.points[column];
        if (!run || !point || !Number.isFinite(point.centre))
            continue;
        recorded[i] = point.centre;
        const counts = (0,_acceptance_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .countsForLevel */ .al)(run, i, column, marker);
        // Two arrays only where they differ: most metrics have no quarantined point.
        if (!counts && usable === recorded)
            usable = recorded.slice();
        if (usable !== recorded)
            usable[i] = counts ? point.centre : Number.NaN;
    }
    return { recorded, usable };
}
function oriented(scale, values) {
    const turned = new Float64Array(values.length);
    for (let i = 0; i < values.length; i += 1) {
        const x = (0,_scale_js__WEBPACK_IMPORTED_MODULE_2__/* .orient */ .sh)(scale, (0,_at_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(values, i));
        turned[i] = Number.isFinite(x) ? x : Number.NaN;
    }
    return turned;
}
function countFrom(values, from) {
    let count = 0;
    for (let i = from; i < values.length; i += 1)
        count += Number.isNaN((0,_at_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .H)(values, i)) ? 0 : 1;
    return count;
}
/** Follows one metric through the runs; null when its level is zero, where no ratio exists. */
function track(runs, input) {
    const { metric, tolerance, from, positive, acceptances } = input;
    const marker = (0,_acceptance_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .markerOf */ .we)(acceptances, runs);
    const { recorded, usable } = columnOf(runs, input.column, marker);
    const scale = scaleOf(metric, usable.subarray(from), tolerance, positive);
    if (scale === null)
        return null;
    const accepted = oriented(scale, usable);
    return {
        metric,
        tolerance,
        scale,
        recorded,
        values: usable === recorded ? accepted : oriented(scale, recorded),
        accepted,
        from,
        marker: marker.run,
        acceptance: marker.acceptance,
        count: countFrom(accepted, from),
    };
}


/***/ })

};
