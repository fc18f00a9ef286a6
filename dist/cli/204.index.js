export const id = 204;
export const ids = [204];
export const modules = {

/***/ 7204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtestCommand: () => (/* binding */ backtestCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/statistics/median.js
var median = __webpack_require__(7165);
;// CONCATENATED MODULE: ./lib/backtest/details.js
/** The line of one judgement. */
function detailOf(history, { run, sameCommit, inject, target }, seen, names) {
    return {
        ...{ suite: history.suite, run, commit: history.runs[run]?.commit ?? '', sameCommit, inject },
        target: target === null ? null : (names[target] ?? null),
        judged: seen.filter(({ decided }) => decided).length,
        blind: seen.filter(({ decided }) => !decided).length,
        flagged: seen.filter(({ flagged }) => flagged).map(({ column }) => names[column] ?? ''),
    };
}

;// CONCATENATED MODULE: ./lib/backtest/names.js
/** What a metric is called in lists: its benchmark, with measure and unit where others bear the same name. */
function namesOf({ metrics }) {
    const forms = [
        ({ benchmark }) => benchmark,
        ({ benchmark, measure }) => `${benchmark} ${measure}`,
        ({ benchmark, measure, unit }) => `${benchmark} ${measure} ${unit}`,
    ];
    const counts = forms.map((form) => {
        const count = new Map();
        for (const metric of metrics)
            count.set(form(metric), (count.get(form(metric)) ?? 0) + 1);
        return count;
    });
    return metrics.map((metric) => {
        const unique = forms.findIndex((form, i) => counts[i]?.get(form(metric)) === 1);
        return (forms[unique] ?? forms[2])?.(metric) ?? metric.benchmark;
    });
}

;// CONCATENATED MODULE: ./lib/backtest/noise-classes.js
/** Classes of run-to-run standard deviation (STATISTICS §6): each up to and with its `upTo`. */
const noiseClasses = [
    { name: '≤ 1%', upTo: 0.01 },
    { name: '1–2%', upTo: 0.02 },
    { name: '2–4%', upTo: 0.04 },
    { name: '4–8%', upTo: 0.08 },
    { name: '8–16%', upTo: 0.16 },
    { name: '> 16%', upTo: Number.POSITIVE_INFINITY },
];
/** Index of the class of a standard deviation; the widest for one that cannot be told. */
function noiseClassOf(sd) {
    const index = noiseClasses.findIndex(({ upTo }) => sd <= upTo);
    return index < 0 ? noiseClasses.length - 1 : index;
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/statistics/at.js
var at = __webpack_require__(6650);
;// CONCATENATED MODULE: ./lib/backtest/lasting-step.js


/** Values on either side, their separation, and the least step that counts as lasting (STATISTICS §13). */
const rule = { side: 8, fewest: 4, separation: 0.95, least: 0.02, near: 3 };
/** Share of pairs in which the later value is larger (Mann & Whitney's U over all pairs). */
function shareAbove(before, after) {
    let above = 0;
    for (const late of after) {
        for (const early of before)
            above += late > early ? 1 : late === early ? 0.5 : 0;
    }
    return above / (before.length * after.length);
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** How far the means lie apart where a lasting step may begin, else 0: unlike medians they are farthest apart at its very place. */
function stepAt(x, place) {
    const before = x.subarray(Math.max(0, place - rule.side), place);
    const after = x.subarray(place, place + rule.side);
    if (before.length < rule.fewest || after.length < rule.fewest)
        return 0;
    if (shareAbove(before, after) < rule.separation)
        return 0;
    const step = (0,median/* median */.J)(after) - (0,median/* median */.J)(before);
    return step >= Math.log1p(rule.least) ? Math.max(0, mean(after) - mean(before)) : 0;
}
/**
 * Places where an upward step begins that lasts: code or machines really changed there, so an alarm is no false
 * one and a missed alarm no success. Such places are left out of every rate. 1: a step begins here.
 */
function lastingSteps(oriented) {
    const sizes = Float64Array.from(oriented, (_, place) => stepAt(oriented, place));
    return Uint8Array.from(sizes, (size, place) => {
        if (size === 0)
            return 0;
        for (let other = Math.max(0, place - rule.near); other <= place + rule.near; other += 1) {
            const rival = other < sizes.length ? (0,at.at)(sizes, other) : 0;
            if (rival > size || (rival === size && other < place))
                return 0;
        }
        return 1;
    });
}

// EXTERNAL MODULE: ./lib/statistics/last-segment.js + 1 modules
var last_segment = __webpack_require__(1402);
// EXTERNAL MODULE: ./lib/statistics/scale.js
var statistics_scale = __webpack_require__(2169);
;// CONCATENATED MODULE: ./lib/backtest/series.js



function seriesOf(history, metric, column) {
    const runs = [];
    const values = [];
    history.runs.forEach((run, i) => {
        const centre = run.points[column]?.centre;
        if (centre === undefined || !Number.isFinite(centre))
            return;
        runs.push(i);
        values.push(centre);
    });
    const scale = (0,statistics_scale/* logScale */.tA)(metric.better);
    const oriented = Float64Array.from(values, (value) => (value > 0 ? (0,statistics_scale/* orient */.sh)(scale, value) : Number.NaN));
    return { metric, runs: Int32Array.from(runs), values: Float64Array.from(values), oriented };
}
/** One series a metric, in the history's order. */
function allSeries(history) {
    return history.metrics.map((metric, column) => seriesOf(history, metric, column));
}
/** Where the run stands in the series: the number of values before it; −1 when it did not measure the metric. */
function placeOf({ runs }, run) {
    let low = 0;
    let high = runs.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,at.at)(runs, middle) < run)
            low = middle + 1;
        else
            high = middle;
    }
    return runs[low] === run ? low : -1;
}
/** Share of equal neighbours from which a metric counts as deterministic (STATISTICS §13). */
const exactShare = 0.8;
/** Whether a metric hardly ever moves: such are counted apart, statistics are not done on them. */
function isDeterministic({ values }) {
    let equal = 0;
    for (let i = 1; i < values.length; i += 1)
        equal += (0,at.at)(values, i) === (0,at.at)(values, i - 1) ? 1 : 0;
    return values.length > 1 && equal > exactShare * (values.length - 1);
}
/** Values looked back over for the noise of one comparison. */
const series_window = 30;
/** Run-to-run standard deviation about the levels of the values before one, as a share; NaN when it cannot be told. */
function noiseBefore({ oriented }, place) {
    const before = oriented.subarray(Math.max(0, place - series_window), place).filter((x) => !Number.isNaN(x));
    return before.length < 2 ? Number.NaN : (0,last_segment/* lastSegment */.m)(before, Math.log(1.02)).sd;
}

;// CONCATENATED MODULE: ./lib/backtest/observe.js





const decided = new Set(['worse', 'better', 'same', 'suspect']);
/** Whether a row holds a decision: by history, exactly, or by pairs, with enough runs. */
const isDecided = (row) => decided.has(row.finding);
/** Enough runs, but so noisy that nothing below a doubling shows: a comparison that finds nothing. */
const isBlind = ({ finding, reasons }) => finding === 'unclear' && reasons.some(({ code }) => code === 'too-noisy');
/** An observer of one history. */
function observer(history) {
    const series = allSeries(history);
    const steps = series.map(({ oriented }) => lastingSteps(oriented));
    const deterministic = series.map(isDeterministic);
    const columns = new Map(history.metrics.map((metric, column) => [(0,model/* metricKey */.C)(metric), column]));
    const seenIn = (run, row) => {
        const column = columns.get((0,model/* metricKey */.C)(row.metric)) ?? -1;
        const own = series[column];
        const place = own ? placeOf(own, run) : -1;
        if (own === undefined || place < 0)
            return null;
        const before = place > 0 ? (0,at.at)(own.runs, place - 1) : -1;
        return {
            column,
            row,
            place,
            decided: isDecided(row),
            flagged: row.finding === 'worse',
            lasting: steps[column]?.[place] === 1,
            exact: row.evidence === 'exact' || (deterministic[column] ?? false),
            sameCommit: before >= 0 && history.runs[before]?.commit === history.runs[run]?.commit,
            noise: noiseClassOf(noiseBefore(own, place)),
        };
    };
    return {
        series,
        columns,
        see: ({ run, rows }) => rows.filter((row) => isDecided(row) || isBlind(row)).flatMap((row) => seenIn(run, row) ?? []),
    };
}

// EXTERNAL MODULE: ./lib/compare.js + 38 modules
var compare = __webpack_require__(4184);
;// CONCATENATED MODULE: ./lib/backtest/random.js
/** Uniform numbers in [0, 1) from a seed: mulberry32 (Tommy Ettinger, public domain), small and the same everywhere. */
function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}
/** `count` of the items in random order, or all (Fisher & Yates 1938, stopped early). */
function sample(items, count, random) {
    const rest = [...items];
    const chosen = [];
    while (chosen.length < count && rest.length > 0) {
        const [item] = rest.splice(Math.floor(random() * rest.length), 1);
        if (item !== undefined)
            chosen.push(item);
    }
    return chosen;
}

;// CONCATENATED MODULE: ./lib/backtest/replay.js


/** Runs looked back over: more than any window needs. */
const lookBack = 260;
/** A value made worse by a share: for higher-is-better, divided (STATISTICS §3.1). */
function worsened(value, share, better) {
    if (value <= 0)
        return value + (better === 'lower' ? share : -share) * Math.abs(value);
    return better === 'lower' ? value * (1 + share) : value / (1 + share);
}
function runOf(history, recorded, injection) {
    const { commit, date, id, attempt, runner } = recorded;
    const observations = history.metrics.flatMap((metric, column) => {
        const point = recorded.points[column];
        if (!point)
            return [];
        const { quantum, exact } = metric;
        const share = injection?.column === column ? injection.share : 0;
        const centre = share === 0 ? point.centre : worsened(point.centre, share, metric.better);
        return [{ metric, centre, spread: point.spread, count: point.count, quantum, exact, samples: [] }];
    });
    return {
        suite: history.suite,
        branch: history.branch,
        commit,
        date,
        id,
        attempt,
        runner,
        observations,
        failures: [],
    };
}
/** What was recorded before a run: the accepted levels of that day. */
function baselineBefore(history, run) {
    const date = history.runs[run]?.date ?? '';
    return {
        source: 'branch',
        branch: history.branch,
        metrics: history.metrics,
        runs: history.runs.slice(Math.max(0, run - lookBack), run),
        acceptances: history.acceptances.filter((acceptance) => acceptance.date <= date),
        commit: history.runs[run - 1]?.commit ?? null,
        distance: 0,
        warnings: [],
    };
}
/** Metrics of a run that have values before it and can be made slower. */
function injectable(history, run, seen, need) {
    const points = history.runs[run]?.points ?? [];
    return history.metrics.flatMap((_, column) => {
        const centre = points[column]?.centre ?? 0;
        return centre !== 0 && (seen[column] ?? 0) >= need ? [column] : [];
    });
}
function planOf(history, run, chosen, settings) {
    const recorded = history.runs.slice(run, run + settings.runs);
    const injections = chosen.flatMap((column) => settings.inject.map((share) => ({ column, share })));
    const together = [null, ...injections].map((injection) => recorded.map((one) => runOf(history, one, injection)));
    const alone = settings.runs === 1 ? [] : (together[0] ?? []).map((one) => [one]);
    return { injections, groups: [...together, ...alone] };
}
function judgeRun(history, run, chosen, settings) {
    const { injections, groups } = planOf(history, run, chosen, settings);
    const { ruleFor, evidence, matches } = settings;
    const rows = (0,compare/* compareGroups */.G)({
        ...{ ruleFor, evidence, matches, baseRun: null, interleaved: false, secondRunPossible: false },
        baseline: baselineBefore(history, run),
    }, groups);
    const sameCommit = history.runs[run]?.commit === history.runs[run - 1]?.commit;
    const alone = rows.slice(1 + injections.length);
    return [null, ...injections].map((injection, i) => ({
        run,
        sameCommit,
        inject: injection?.share ?? 0,
        target: injection?.column ?? null,
        rows: rows[i] ?? [],
        alone: injection === null ? alone : [],
    }));
}
function count(seen, run) {
    run.points.forEach((point, column) => {
        if (point)
            seen[column] = (seen[column] ?? 0) + 1;
    });
}
/** How many runs a replay of this history judges. */
function judgedRuns(history, settings) {
    return Math.max(0, history.runs.length - settings.evidence.minHistory - settings.runs + 1);
}
/** Judges every run of a history against those before it: as recorded, then with each injection. */
function* replay(history, settings) {
    const seen = new Uint16Array(history.metrics.length);
    const need = settings.evidence.minHistory;
    const end = history.runs.length - settings.runs + 1;
    for (let run = 0; run < end; run += 1) {
        if (run >= need && (settings.only?.(run) ?? true)) {
            const random = randomFrom(Math.imul(settings.seed + 1, 0x9e3779b1) ^ run);
            const slowed = run % (settings.injectEvery ?? 1) === 0 ? injectable(history, run, seen, need) : [];
            const chosen = sample(slowed, settings.targets, random);
            yield* judgeRun(history, run, chosen, settings);
        }
        const recorded = history.runs[run];
        if (recorded)
            count(seen, recorded);
    }
}

// EXTERNAL MODULE: ./lib/statistics/sensitivity.js
var statistics_sensitivity = __webpack_require__(8348);
;// CONCATENATED MODULE: ./lib/backtest/suggest.js

/** Tolerances tried, besides the present one. */
const tolerances = [0.02, 0.03, 0.05, 0.1];
/** False alarms per 1,000 comparisons that a suggestion may cost: the goals for one run and for two (STATISTICS §9). */
const goal = { 1: 2.5, 2: 1 };
/** What to try: every sensitivity with the present tolerance, every tolerance with the present sensitivity. */
function trials(present) {
    const { tolerance, evidence } = present;
    const others = Object.keys(statistics_sensitivity/* sensitivities */.i).filter((name) => name !== evidence.sensitivity);
    return [
        { sensitivity: evidence.sensitivity, tolerance },
        ...others.map((sensitivity) => ({ sensitivity, tolerance })),
        ...tolerances
            .filter((other) => other !== tolerance)
            .map((other) => ({ sensitivity: evidence.sensitivity, tolerance: other })),
    ];
}
const rateOf = ({ alarms, comparisons }) => (1000 * alarms) / Math.max(1, comparisons);
/** A gain that is worth another setting. */
const worthwhile = 0.9;
/**
 * The setting that shows the smallest slowdowns and keeps the goal for false alarms; when none keeps it, the one
 * with the fewest. The present one stays unless another sees a tenth more.
 */
function bestOf(tried, runs) {
    const [present] = tried;
    if (present === undefined)
        return null;
    const kept = tried.filter((one) => rateOf(one) <= goal[runs] && one.visible !== null);
    if (kept.length === 0)
        return tried.reduce((least, one) => (rateOf(one) < rateOf(least) ? one : least));
    const visible = (one) => one.visible ?? Number.POSITIVE_INFINITY;
    const best = kept.reduce((least, one) => (visible(one) < visible(least) ? one : least));
    return kept.includes(present) && visible(best) > worthwhile * visible(present) ? present : best;
}

// EXTERNAL MODULE: ./lib/statistics/whole-suite.js
var whole_suite = __webpack_require__(5437);
;// CONCATENATED MODULE: ./lib/backtest/visible.js

/** The limit of one run as it would be with the lower score asked of each of two. */
function limitOfTwo(limit, tolerance, sensitivity) {
    const { one, two } = statistics_sensitivity/* sensitivities */.i[sensitivity];
    return Math.max(Math.expm1((Math.log1p(limit) * two) / one), tolerance);
}
/**
 * The slowdown that would have been flagged in this run: what its limit leaves above its own change. A run that
 * happened to be slow needs less, one that was fast more.
 */
function neededIn(row, runs, sensitivity) {
    const change = row.adjusted ?? row.worse;
    if (row.limit === null || change === null || change <= -1)
        return Number.POSITIVE_INFINITY;
    const noisy = runs === 2 && row.evidence === 'history';
    const limit = noisy ? limitOfTwo(row.limit, row.tolerance, sensitivity) : row.limit;
    return Math.max(0, (1 + limit) / (1 + change) - 1);
}
/** The slowdown that all runs of one judgement would have flagged. */
function neededSlowdown(rows, runs, sensitivity) {
    return Math.max(...rows.map((row) => neededIn(row, runs, sensitivity)));
}
/** Share of runs that must show a slowdown for it to count as visible. */
const visiblePower = 0.8;
/** Slowdowns beyond a hundredfold are none that anyone asks about. */
const largest = 100;
/** The smallest slowdown that four runs in five would have flagged; null when none would. */
function visibleSlowdown(needed) {
    const sorted = Float64Array.from(needed).sort();
    const found = sorted[Math.ceil(visiblePower * sorted.length) - 1];
    return found === undefined || Number.isNaN(found) || found > largest ? null : found;
}

;// CONCATENATED MODULE: ./lib/backtest/tally.js




const emptyCount = (shares) => ({
    comparisons: 0,
    alarms: 0,
    injected: new Array(shares).fill(0),
    found: new Array(shares).fill(0),
});
/** Nothing counted yet. */
function emptyTally(metrics, shares) {
    return {
        noisy: emptyCount(shares),
        exact: emptyCount(shares),
        byNoise: noiseClasses.map(() => emptyCount(shares)),
        repeats: { runs: 0, comparisons: 0, alarms: 0 },
        lasting: { comparisons: 0, alarms: 0 },
        judged: 0,
        runsWithAlarm: 0,
        suiteAlarms: 0,
        metrics: Array.from({ length: metrics }, () => ({
            ...{ comparisons: 0, alarms: 0, exact: 0, needed: [] },
            byNoise: noiseClasses.map(() => 0),
        })),
    };
}
const countsOf = (tally, { exact, noise }) => exact ? [tally.exact] : [tally.noisy, ...tally.byNoise.slice(noise, noise + 1)];
function tally_count(into, flagged) {
    for (const sums of into) {
        sums.comparisons += 1;
        sums.alarms += flagged ? 1 : 0;
    }
}
function countPlain(tally, seen) {
    const { flagged, exact, noise } = seen;
    if (seen.lasting) {
        tally_count([tally.lasting], flagged);
        return;
    }
    const metric = tally.metrics[seen.column];
    const repeated = seen.sameCommit && !exact;
    tally_count([...countsOf(tally, seen), ...(repeated ? [tally.repeats] : [])], flagged);
    if (metric === undefined)
        return;
    tally_count([metric], flagged);
    metric.exact += exact ? 1 : 0;
    metric.byNoise[noise] = (metric.byNoise[noise] ?? 0) + 1;
}
function noteNeeded(tally, all, judged, settings) {
    const others = judged.alone.map((rows) => new Map(rows.map((row) => [(0,model/* metricKey */.C)(row.metric), row])));
    for (const { column, row, lasting } of all) {
        if (lasting)
            continue;
        const rows = others.flatMap((known) => known.get((0,model/* metricKey */.C)(row.metric)) ?? []);
        const needed = neededSlowdown(rows.length === 0 ? [row] : rows, settings.runs, settings.sensitivity);
        tally.metrics[column]?.needed.push(needed);
    }
}
function addRecorded(tally, all, judged, settings) {
    tally.judged += 1;
    for (const seen of all)
        countPlain(tally, seen);
    noteNeeded(tally, all, judged, settings);
    const alarm = all.some((seen) => seen.flagged && !seen.lasting && !seen.exact);
    tally.runsWithAlarm += alarm ? 1 : 0;
    tally.repeats.runs += judged.sameCommit ? 1 : 0;
    tally.suiteAlarms += judged.rows.some(isSuiteAlarm) ? 1 : 0;
}
function addInjected(tally, target, share) {
    for (const count of countsOf(tally, target)) {
        count.injected[share] = (count.injected[share] ?? 0) + 1;
        count.found[share] = (count.found[share] ?? 0) + (target.flagged ? 1 : 0);
    }
}
/** Adds one judged run to the sums, and returns what was seen in it. */
function addJudged(tally, observer, judged, settings) {
    const all = observer.see(judged);
    if (judged.target === null) {
        addRecorded(tally, all, judged, settings);
        return all;
    }
    const target = all.find(({ column }) => column === judged.target);
    const share = settings.inject.indexOf(judged.inject);
    if (target && !target.lasting && share >= 0)
        addInjected(tally, target, share);
    return all;
}
const isSuiteAlarm = (row) => row.metric.benchmark === whole_suite/* wholeSuite */.C.benchmark && row.finding === 'worse';
/** What was counted of one metric. */
function metricCounted(tally, column, name) {
    const metric = tally.metrics[column];
    const { comparisons = 0, alarms = 0, exact = 0, byNoise = [], needed = [] } = metric ?? {};
    const most = byNoise.indexOf(Math.max(...byNoise));
    return {
        ...{ name, comparisons, alarms },
        exact: exact * 2 > comparisons,
        noise: noiseClasses[most]?.name ?? '',
        visible: visibleSlowdown(needed),
    };
}
/** A copy that nobody counts on. */
const counted = ({ comparisons, alarms, injected, found }) => ({
    ...{ comparisons, alarms },
    injected: [...injected],
    found: [...found],
});

;// CONCATENATED MODULE: ./lib/backtest/backtest.js








/** Metric comparisons that injections may cost in all, so that large suites take seconds and not minutes. */
const budget = 200_000;
/** The same for each trial of another sensitivity or tolerance. */
const trialBudget = 8_000;
/** All metrics of every run in a small suite, fewer of a larger one, and of a huge one a single metric of some runs. */
function samplingOf(history, judged, shares) {
    const metrics = history.metrics.length;
    const each = Math.max(1, judged * metrics * Math.max(1, shares));
    return {
        targets: shares === 0 ? 0 : Math.min(metrics, Math.max(1, Math.floor(budget / each))),
        injectEvery: Math.max(1, Math.ceil(each / budget)),
    };
}
function replaySettings(history, settings) {
    const judged = judgedRuns(history, settings);
    const { ruleFor, evidence, matches, runs, inject, seed } = settings;
    const sampling = samplingOf(history, judged, inject.length);
    return { ruleFor, evidence, matches, runs, inject, seed, ...sampling };
}
/** Replays once without injections and says what was seen. */
function tryOne(history, watch, settings, tolerance) {
    const { sensitivity } = settings.evidence;
    const tally = emptyTally(history.metrics.length, 0);
    for (const judged of replay(history, settings))
        addJudged(tally, watch, judged, { inject: [], runs: settings.runs, sensitivity });
    const visible = (0,median/* median */.J)(history.metrics
        .map((_, column) => metricCounted(tally, column, ''))
        .filter(({ comparisons, exact }) => comparisons > 0 && !exact)
        .map((metric) => metric.visible ?? Number.MAX_VALUE));
    return {
        ...{ sensitivity, tolerance, comparisons: tally.noisy.comparisons, alarms: tally.noisy.alarms },
        visible: visible < 100 ? visible : null,
    };
}
function tryAll(history, watch, settings) {
    const plain = { ...replaySettings(history, settings), inject: [], targets: 0 };
    const each = Math.max(1, judgedRuns(history, settings) * history.metrics.length);
    const every = Math.max(1, Math.ceil(each / trialBudget));
    return trials(settings).map(({ sensitivity, tolerance }) => tryOne(history, watch, {
        ...plain,
        ruleFor: settings.rulesAt(tolerance),
        evidence: { ...settings.evidence, sensitivity },
        only: (run) => run % every === 0,
    }, tolerance));
}
function resultOf(history, tally, settings, { targets, injectEvery }) {
    const names = namesOf(history);
    return {
        ...{ suite: history.suite, branch: history.branch, recorded: history.runs.length },
        ...{ judged: tally.judged, metrics: history.metrics.length, targets, injectEvery },
        ...{ runs: settings.runs, inject: settings.inject, seed: settings.seed },
        sensitivity: settings.evidence.sensitivity,
        noisy: counted(tally.noisy),
        exact: counted(tally.exact),
        repeats: { ...tally.repeats },
        runsWithAlarm: tally.runsWithAlarm,
        lasting: { ...tally.lasting },
        suiteAlarms: tally.suiteAlarms,
        byNoise: tally.byNoise.map((count, i) => ({ ...counted(count), noise: noiseClasses[i]?.name ?? '' })),
        byMetric: names.map((name, column) => metricCounted(tally, column, name)),
        tried: [],
        suggested: null,
    };
}
/** Judges a recorded past again under the present configuration, and counts (DESIGN §10). */
function backtest(history, settings) {
    const watch = observer(history);
    const plan = replaySettings(history, settings);
    const names = namesOf(history);
    const tally = emptyTally(history.metrics.length, settings.inject.length);
    const total = judgedRuns(history, settings);
    const { sensitivity } = settings.evidence;
    for (const judged of replay(history, plan)) {
        const seen = addJudged(tally, watch, judged, {
            inject: settings.inject,
            runs: settings.runs,
            sensitivity,
        });
        settings.onDetail(detailOf(history, judged, seen, names));
        if (judged.target === null)
            settings.onProgress(tally.judged, total);
    }
    const tried = total === 0 ? [] : tryAll(history, watch, settings);
    const result = resultOf(history, tally, settings, plan);
    return { ...result, tried, suggested: bestOf(tried, settings.runs) };
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./lib/render/clean.js
var clean = __webpack_require__(25);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
// EXTERNAL MODULE: ./lib/render/width.js
var width = __webpack_require__(828);
;// CONCATENATED MODULE: ./lib/backtest/table.js
/** Metrics listed in the text; JSON has them all. */
const listed = 20;
const percent = (share, digits = 0) => `${(100 * share).toFixed(digits)}%`;
const shareOf = (part, whole, digits = 0) => whole === 0 ? '–' : percent(part / whole, digits);
const per1000 = ({ alarms, comparisons }) => comparisons === 0 ? '–' : ((1000 * alarms) / comparisons).toFixed(2);
const powers = ({ injected, found }) => injected.map((tried, i) => shareOf(found[i] ?? 0, tried));
function rates(result) {
    const row = (name, count) => [
        ...[name, String(count.comparisons), String(count.alarms), per1000(count)],
        ...powers(count),
    ];
    return {
        title: `False alarms, and injected slowdowns found (${result.runs === 2 ? 'two runs must agree' : 'one run decides'})`,
        heads: [
            'metrics',
            'comparisons',
            'alarms',
            'per 1,000',
            ...result.inject.map((share) => `+${percent(share)}`),
        ],
        rows: [
            row('noisy', result.noisy),
            ...result.byNoise
                .filter(({ comparisons }) => comparisons > 0)
                .map((one) => row(`  sd ${one.noise}`, one)),
            ...(result.exact.comparisons > 0 ? [row('deterministic', result.exact)] : []),
        ],
    };
}
const slowdown = (visible) => visible === null ? 'none' : `+${percent(visible, visible < 0.1 ? 1 : 0)}`;
const metricRow = ({ noise, comparisons, alarms, visible, exact }, name) => [
    ...[name, exact ? 'deterministic' : noise, String(comparisons), String(alarms), slowdown(visible)],
];
/** The metrics that see least come first: they are what to mend. */
function metrics({ byMetric }, show) {
    const judged = byMetric.filter(({ comparisons }) => comparisons > 0);
    const blindFirst = judged.sort((a, b) => (b.visible ?? Infinity) - (a.visible ?? Infinity) || 0);
    const more = judged.length - listed;
    return {
        title: `Smallest slowdown seen in 80% of the runs, per metric${more > 0 ? ` (the ${listed} that see least of ${judged.length})` : ''}`,
        heads: ['metric', 'noise', 'comparisons', 'alarms', 'sees'],
        rows: blindFirst.slice(0, listed).map((metric) => metricRow(metric, show(metric.name))),
    };
}
const triedRow = (one, suggested) => [
    ...[one.sensitivity, percent(one.tolerance), String(one.comparisons), String(one.alarms), per1000(one)],
    ...[slowdown(one.visible), one === suggested ? 'suggested' : ''],
];
function table_trials({ tried, suggested }) {
    return {
        title: 'Other settings on the same past (the first is the present one)',
        heads: ['sensitivity', 'tolerance', 'comparisons', 'alarms', 'per 1,000', 'half of the metrics see', ''],
        rows: tried.map((one) => triedRow(one, suggested)),
    };
}
/** What was replayed and how it was counted, one sentence a line. */
function facts(result, show) {
    const { noisy, repeats, lasting, runsWithAlarm, judged } = result;
    const many = result.targets < result.metrics;
    return [
        `${show(result.suite)} on ${show(result.branch)}: ${result.recorded} recorded runs of ${result.metrics} metrics; ${judged} runs judged against those before them (sensitivity ${result.sensitivity}).`,
        `Runs with a false alarm: ${runsWithAlarm} of ${judged} (${shareOf(runsWithAlarm, judged, 1)}); ${per1000(noisy)} false alarms per 1,000 comparisons of noisy metrics.`,
        `Repeats of the same commit, where every alarm is false: ${repeats.alarms} alarms in ${repeats.comparisons} comparisons (${per1000(repeats)} per 1,000).`,
        `Counted apart: ${lasting.comparisons} places where a slowdown begins that lasts (${lasting.alarms} flagged), ${result.suiteAlarms} alarms of the whole suite.`,
        ...(result.inject.length === 0
            ? []
            : [
                `Slowdowns were injected into ${many ? `${result.targets} of ${result.metrics} metrics` : 'every metric'} of ${result.injectEvery > 1 ? `every ${result.injectEvery}th run` : 'every run'}, one at a time${many ? `, drawn with seed ${result.seed}` : ''}.`,
            ]),
    ];
}
/** The tables of a report, widest view first. */
function tables(result, show) {
    return [rates(result), metrics(result, show), table_trials(result)].filter(({ rows }) => rows.length > 0);
}

;// CONCATENATED MODULE: ./lib/backtest/text.js





/** Columns side by side: the first to the left, figures to the right. */
function plainTable({ title, heads, rows }) {
    const lines = [heads, ...rows];
    const widths = heads.map((_, i) => Math.max(...lines.map((line) => (0,width/* displayWidth */.F1)(line[i] ?? ''))));
    const shown = lines.map((line) => line
        .map((text, i) => (0,width/* pad */.eV)(text, widths[i] ?? 0, i === 0 ? 'left' : 'right'))
        .join('  ')
        .trimEnd());
    return [title, ...shown.map((line) => `  ${line}`)].join('\n');
}
function markdownSection({ title, heads, rows }) {
    const cells = [heads, ...rows].map((line) => line.map((text) => (0,markdown/* cell */.Hn)(text.trim())));
    return `### ${title}\n\n${(0,markdown_table/* markdownTable */.Q)(cells, { align: heads.map((_, i) => (i === 0 ? 'l' : 'r')) })}`;
}
const cleanName = (name) => (0,clean/* clean */.u)(name);
const markdownName = (name) => (0,markdown/* prose */.CS)(name, 120);
/** A backtest for a terminal. */
function backtestText(result) {
    return `${[facts(result, cleanName).join('\n'), ...tables(result, cleanName).map(plainTable)].join('\n\n')}\n`;
}
/** A backtest as Markdown. */
function backtestMarkdown(result) {
    return `${['## Backtest', ...facts(result, markdownName), ...tables(result, markdownName).map(markdownSection)].join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/config/glob.js
var glob = __webpack_require__(5886);
// EXTERNAL MODULE: ./lib/config/rules.js
var rules = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/config/ruling.js
var ruling = __webpack_require__(4153);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/import/data-file.js + 1 modules
var data_file = __webpack_require__(2722);
// EXTERNAL MODULE: ./lib/import/import-histories.js + 3 modules
var import_histories = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/io/configuration.js
var io_configuration = __webpack_require__(3534);
// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/terminal.js
var terminal = __webpack_require__(4246);
// EXTERNAL MODULE: ./lib/warnings.js
var warnings = __webpack_require__(1254);
// EXTERNAL MODULE: ./lib/cli/history.js + 2 modules
var cli_history = __webpack_require__(2418);
// EXTERNAL MODULE: ./lib/cli/write-report.js + 21 modules
var write_report = __webpack_require__(2116);
;// CONCATENATED MODULE: ./lib/cli/backtest.js


















/** `perf-gate backtest`: what the present configuration would have said of the recorded past. */
async function backtestCommand(inputs, context) {
    const configuration = (0,io_configuration/* readConfigurationOf */.e)(inputs, context.cwd);
    const histories = await readPast(inputs, configuration, context);
    const details = detailsTo(inputs.details, context);
    const progress = (0,terminal/* progressOn */.z)(process.stderr, 'replaying');
    const results = histories.map((history) => backtest(history, settingsOf(inputs, configuration, details.write, (done, total) => progress.step(done, total))));
    progress.end();
    details.end();
    const written = [
        (0,write_report/* writeText */.x)(inputs.json, () => `${JSON.stringify({ schema: 1, backtests: results }, null, 2)}\n`, context),
        (0,write_report/* writeText */.x)(inputs.markdown, () => results.map(backtestMarkdown).join('\n'), context),
    ];
    if (!written.includes('standard output') && inputs.details !== '-')
        process.stdout.write(results.map(backtestText).join('\n'));
    return 0;
}
/** The named file, ours or a data.js, or the baseline branch; a data file's only suite, or the one asked for. */
async function readPast(inputs, configuration, context) {
    if (inputs.history === null)
        return [await (0,cli_history.readHistory)(inputs, context)];
    const text = new TextDecoder().decode((0,files/* readBytes */.io)(inputs.history, context.cwd).bytes);
    if (!(0,data_file/* isDataFile */.vM)(text))
        return [(0,codec/* decodeHistory */.FU)(text, inputs.history)];
    const imported = (0,import_histories/* importHistories */.y)(text, inputs.history, {
        branch: inputs['base-branch'] || 'main',
        window: Number.POSITIVE_INFINITY,
        better: (name) => (0,rules/* ruleFor */.sG)(configuration, name).better,
        exact: (name) => (0,rules/* ruleFor */.sG)(configuration, name).exact,
    });
    for (const warning of imported.flatMap(({ warnings }) => warnings))
        process.stderr.write(`warning: ${(0,clean/* clean */.u)((0,warnings/* sayWarning */.O)(warning), 800)}\n`);
    const histories = imported.map(({ history }) => history).filter(({ runs }) => runs.length > 0);
    const named = histories.filter(({ suite }) => suite === inputs.suite);
    if (histories.length > 0)
        return named.length > 0 ? named : histories;
    throw new errors/* UserError */.yo('there is no history in this file', { place: { file: inputs.history } });
}
function settingsOf(inputs, configuration, onDetail, onProgress) {
    return {
        ruleFor: (0,ruling/* rememberedRulings */.f)(configuration),
        rulesAt: (tolerance) => (0,ruling/* rememberedRulings */.f)({ ...configuration, tolerance }),
        evidence: configuration.evidence,
        tolerance: configuration.tolerance,
        matches: glob/* globMatches */.m,
        runs: inputs.runs,
        inject: [...new Set(inputs.inject)].filter((share) => share > 0),
        seed: inputs.seed,
        onDetail,
        onProgress,
    };
}
/** Lines are written in blocks: a replay makes hundreds of thousands of them. */
function detailsTo(file, { cwd }) {
    if (file === null)
        return { write: () => undefined, end: () => undefined };
    const target = file === '-' ? 1 : (0,external_node_fs_.openSync)((0,external_node_path_.resolve)(cwd, file), 'w');
    let block = [];
    const flush = () => {
        const bytes = new TextEncoder().encode(block.join(''));
        for (let written = 0; written < bytes.length;)
            written += (0,external_node_fs_.writeSync)(target, bytes, written);
        block = [];
    };
    return {
        write: (detail) => {
            block.push(`${JSON.stringify(detail)}\n`);
            if (block.length >= 1000)
                flush();
        },
        end: () => {
            flush();
            if (target !== 1)
                (0,external_node_fs_.closeSync)(target);
        },
    };
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


/***/ })

};
