export const id = 995;
export const ids = [995];
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

/***/ 4184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare),
  G: () => (/* binding */ compareGroups)
});

// EXTERNAL MODULE: ./lib/statistics/acceptance-marker.js
var acceptance_marker = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/statistics/bounded.js
var bounded = __webpack_require__(8838);
;// CONCATENATED MODULE: ./lib/statistics/change.js

/**
 * The change in the bad direction as a ratio, so that lower and higher read alike: +20% is 1.2 times the time or
 * a throughput divided by 1.2 (STATISTICS §3.1). Null from or to zero where no ratio exists.
 */
function worseBy(before, after, better) {
    if (before === after)
        return 0;
    if (before > 0 && after > 0)
        return (0,bounded/* bounded */.M)(better === 'lower' ? (after - before) / before : (before - after) / after);
    if (before === 0)
        return null;
    return (0,bounded/* bounded */.M)(((better === 'lower' ? 1 : -1) * (after - before)) / Math.abs(before));
}
/** after / before − 1, signed as measured; null from zero. */
function changeOf(before, after) {
    if (before === after)
        return 0;
    return before === 0 ? null : (0,bounded/* bounded */.M)((after - before) / Math.abs(before));
}

// EXTERNAL MODULE: ./lib/statistics/median.js
var median = __webpack_require__(7165);
;// CONCATENATED MODULE: ./lib/statistics/blank.js


/** Median of what the candidates measured; null when none did. */
function afterOf(subject) {
    const values = subject.observations.flatMap((observation) => (observation ? [observation.centre] : []));
    return values.length === 0 ? null : (0,median/* median */.J)(values);
}
/** A comparison that says nothing yet but what was measured before and after. */
function blank(subject, before) {
    const after = afterOf(subject);
    const both = before !== null && after !== null;
    return {
        metric: subject.metric,
        before,
        after,
        change: both ? changeOf(before, after) : null,
        worse: both ? worseBy(before, after, subject.metric.better) : null,
        adjusted: null,
        interval: null,
        score: null,
        limit: null,
        evidence: 'none',
        tolerance: subject.ruling.tolerance,
        finding: 'unclear',
        standingSince: null,
        reasons: [],
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/statistics/exact-row.js



/** The worst quarantined value after the accepted one, and where that row of runs began. */
function latestOf(subject, runs, marker) {
    const index = runs.findLastIndex((run, i) => i >= marker.run && run.points[subject.column] && (0,acceptance_marker/* countsForLevel */.al)(run, i, subject.column, marker));
    const later = runs.slice(Math.max(index + 1, marker.run)).flatMap((run) => {
        const point = run.points[subject.column];
        return point ? [{ commit: run.commit, value: point.centre }] : [];
    });
    const first = later[0];
    const values = later.map(({ value }) => value);
    const worst = subject.metric.better === 'lower' ? Math.max(...values) : Math.min(...values);
    return {
        before: runs[index]?.points[subject.column]?.centre ?? null,
        since: first === undefined ? null : { commit: first.commit, worst },
    };
}
/** One candidate's value against the one before: any difference beyond tolerance counts, no statistics. */
function weigh(subject, before, after) {
    const { minChange } = subject.ruling;
    const tolerance = exactTolerance(subject);
    const exact = { code: 'exact', tolerance };
    const worse = worseBy(before, after, subject.metric.better);
    const sign = subject.metric.better === 'lower' ? 1 : -1;
    if (after === before)
        return { finding: 'same', reason: exact };
    if (worse === null && minChange === null)
        return { finding: 'unclear', reason: { code: 'from-zero' } };
    const beyond = worse === null || Math.abs(worse) > tolerance;
    if (!beyond)
        return { finding: 'same', reason: { code: 'within-tolerance', tolerance } };
    if (minChange !== null && Math.abs(after - before) < minChange) {
        return { finding: 'same', reason: { code: 'within-minimum', minChange } };
    }
    // A time is never deterministic: one that looks so is printed coarsely (STATISTICS §3.5).
    const coarse = subject.metric.unit === 's' && Math.abs(after - before) <= subject.quantum * (1 + 1e-9);
    if (coarse && !isDeclared(subject)) {
        return { finding: 'same', reason: { code: 'one-step', quantum: subject.quantum } };
    }
    return { finding: sign * (after - before) > 0 ? 'worse' : 'better', reason: exact };
}
function isDeclared(subject) {
    return subject.ruling.exact === true || subject.observations.some((one) => one?.exact === true);
}
function exactTolerance({ ruling }) {
    return ruling.exactTolerance ?? ruling.tolerance;
}
/** All runs must say so; one that differs makes it unconfirmed. */
function agree(outcomes) {
    const [first, ...others] = outcomes;
    if (first === undefined || others.every((other) => other.finding === first.finding))
        return first ?? null;
    return { finding: 'same', reason: { code: 'not-confirmed' } };
}
function repeatedSince(subject, { since }, after) {
    if (since === null)
        return null;
    const further = worseBy(since.worst, after, subject.metric.better) ?? 0;
    return further <= exactTolerance(subject) ? since.commit : null;
}
function limitOf(subject, before) {
    if (before === 0)
        return null;
    const { minChange } = subject.ruling;
    return Math.max(exactTolerance(subject), minChange === null ? 0 : minChange / Math.abs(before));
}
/** An accepted level that no run has reached yet; null when nothing was recorded at all. */
function unreached(subject, runs, { acceptance }) {
    if (acceptance === null || !runs.some((run) => run.points[subject.column]))
        return null;
    const reason = {
        code: 'accepted-level',
        commit: acceptance.commit,
        by: acceptance.by,
        runs: 0,
    };
    return { ...blank(subject, null), evidence: 'exact', reasons: [reason] };
}
/** The row of a deterministic metric (STATISTICS §7); null when it was never measured before. */
function exactRow(subject, runs, acceptances) {
    const marker = (0,acceptance_marker/* markerOf */.we)(acceptances, runs);
    const latest = latestOf(subject, runs, marker);
    // The base commit itself, measured beside the candidate, is nearer than any record.
    const before = subject.base?.centre ?? latest.before;
    if (before === null)
        return unreached(subject, runs, marker);
    const outcome = agree(subject.observations.flatMap((one) => (one ? [weigh(subject, before, one.centre)] : [])));
    if (outcome === null)
        return null;
    const row = blank(subject, before);
    const repeated = outcome.finding === 'worse' && subject.base === null && row.after !== null;
    const since = repeated ? repeatedSince(subject, latest, row.after) : null;
    const exact = { code: 'exact', tolerance: exactTolerance(subject) };
    return {
        ...row,
        tolerance: exactTolerance(subject),
        limit: limitOf(subject, before),
        evidence: 'exact',
        finding: outcome.finding,
        standingSince: since,
        reasons: [
            ...(since === null ? [] : [{ code: 'standing', since }]),
            outcome.reason,
            ...(outcome.reason.code === 'exact' ? [] : [exact]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/statistics/scale.js
var statistics_scale = __webpack_require__(2169);
;// CONCATENATED MODULE: ./lib/statistics/score.js
/** Share of the change by which the candidate must differ from the latest base runs (STATISTICS §3.7). */
const freshShare = 0.25;
/** The change in noise units, positive in the direction asked for; no condition is looked at. */
function plainScore(standing, direction) {
    return direction === 'worse' ? standing.change / standing.unit : -standing.change / standing.betterUnit;
}
/** Whether a change, already turned so that larger counts, also differs from the latest base runs. */
function isFresh(change, latest) {
    return Number.isNaN(latest) || change - latest >= freshShare * change;
}
function differsFromLatest(standing, direction, nearest) {
    const sign = direction === 'worse' ? 1 : -1;
    const extreme = direction === 'worse' ? 'highest' : 'lowest';
    return (isFresh(sign * standing.change, sign * (standing.corrected[nearest][extreme] - standing.corrected.level)) && isFresh(sign * standing.rawChange, sign * (standing.raw[nearest][extreme] - standing.raw.level)));
}
/** The condition of STATISTICS §3.7 (and of `min-change` and the printed step) that keeps a change from counting. */
function hurdle(standing, absolute, direction, nearest) {
    const sign = direction === 'worse' ? 1 : -1;
    const size = Math.abs(absolute.difference);
    if (!(sign * standing.rawChange >= standing.tolerance))
        return 'tolerance';
    if (absolute.minChange !== null && size < absolute.minChange)
        return 'minimum';
    // One part in 10⁹ for the rounding of the decimal step itself.
    if (absolute.quantum > 0 && size <= absolute.quantum * (1 + 1e-9))
        return 'step';
    if (!(sign * standing.change >= standing.tolerance))
        return 'runner';
    return differsFromLatest(standing, direction, nearest) ? null : 'latest';
}
/** The score of STATISTICS §3.7: noise units, or −∞ when a condition is not met. */
function score(standing, absolute, direction, nearest) {
    return hurdle(standing, absolute, direction, nearest) === null
        ? plainScore(standing, direction)
        : Number.NEGATIVE_INFINITY;
}
/**
 * Whether the candidate only repeats what the newest base runs already show in quarantine: it is worse than the
 * accepted level, but by no more than they are.
 */
function repeatsQuarantine(standing) {
    if (standing.corrected.streak.run < 0)
        return false;
    return !(isFresh(standing.change, standing.corrected.streak.highest - standing.corrected.level) &&
        isFresh(standing.rawChange, standing.raw.streak.highest - standing.raw.level));
}

;// CONCATENATED MODULE: ./lib/statistics/step-up.js
/** The family in which the plain limit holds, and the exponent of the score's tail (STATISTICS §3.8). */
const family = 10;
const tail = 0.25;
/** The score that each of the `flagged` worst of `judged` metrics must exceed. */
function stepUpLimit(threshold, judged, flagged) {
    return threshold * Math.max(1, (judged / (family * flagged)) ** tail);
}
/**
 * How many of the highest scores are flagged: Benjamini & Hochberg (1995) written for a tail p ∝ s⁻⁴, because
 * nominal p-values of benchmark histories are wrong by orders of magnitude.
 */
function stepUp(scores, threshold, judged) {
    const ranked = Float64Array.from(scores.filter((score) => Number.isFinite(score)))
        .sort()
        .reverse();
    for (let k = ranked.length; k > 0; k -= 1) {
        if ((ranked[k - 1] ?? 0) > stepUpLimit(threshold, judged, k))
            return k;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/statistics/history-decision.js



/** What one candidate's run says of subject `i`; null where it, or the history, has nothing to say. */
function standingOf(evidence, i) {
    return evidence?.standing.standings[evidence.slots[i] ?? -1] ?? null;
}
/** Whether enough comparable base runs exist for a verdict on subject `i`. */
function isJudged(evidence, i, minHistory) {
    const standing = standingOf(evidence, i);
    return standing !== null && evidence?.match.kind !== 'new' && standing.raw.count >= minHistory;
}
/** The absolute conditions of a subject for one candidate. */
function absoluteOf(subject, standing, candidate) {
    const before = (0,statistics_scale/* unorient */.lp)(standing.track.scale, standing.raw.level);
    return {
        difference: (subject.observations[candidate]?.centre ?? before) - before,
        minChange: subject.ruling.minChange,
        quantum: subject.quantum,
    };
}
function scoreSubject(subject, i, evidence, settings, direction) {
    if (!subject.observations[0])
        return null;
    const scores = evidence.map((one, candidate) => {
        const standing = isJudged(one, i, settings.minHistory) ? standingOf(one, i) : null;
        if (standing === null)
            return null;
        const repeats = direction === 'worse' && repeatsQuarantine(standing);
        return score(standing, absoluteOf(subject, standing, candidate), direction, repeats ? 'own' : 'nearest');
    });
    const [own, ...others] = scores;
    if (own === null || own === undefined)
        return null;
    const first = standingOf(evidence[0], i);
    const standing = direction === 'worse' && first !== null && repeatsQuarantine(first);
    return { own, others: others.filter((one) => one !== null), standing };
}
/** The limit one run must pass: the lower one only if a second run takes part in the decision. */
function thresholdOf(settings, direction, others) {
    const confirms = others > 0 || (direction === 'worse' && settings.secondRunPossible);
    return confirms ? settings.thresholds.two : settings.thresholds.one;
}
/** Decisions for every subject in one direction, with the step-up over all judged metrics (STATISTICS §3.8, §3.9). */
function decide(subjects, evidence, settings, direction) {
    const scored = subjects.map((subject, i) => scoreSubject(subject, i, evidence, settings, direction));
    const family = scored.filter((one) => one !== null).length;
    // Scores in units of their own limit, so that metrics with one run and with two stand in one family.
    const relative = ({ own, others }) => own / thresholdOf(settings, direction, others.length);
    // What already stands on the base branch must not lower the limit for what is new.
    const fresh = scored.flatMap((one) => (one && !one.standing ? [relative(one)] : []));
    const count = stepUp(fresh, 1, family);
    const cut = count === 0 ? Number.POSITIVE_INFINITY : stepUpLimit(1, family, count);
    const next = stepUpLimit(1, family, count + 1);
    return scored.map((one) => {
        if (one === null)
            return null;
        const threshold = thresholdOf(settings, direction, one.others.length);
        const flagged = relative(one) > (one.standing ? 1 : cut);
        const agreeing = one.others.filter((other) => other > settings.thresholds.further).length;
        return {
            flagged,
            confirmed: flagged && agreeing === one.others.length,
            runs: 1 + one.others.length,
            agreeing: agreeing + (flagged ? 1 : 0),
            needed: threshold * (one.standing ? 1 : flagged ? cut : next),
            score: one.own,
            threshold,
            family,
        };
    });
}

;// CONCATENATED MODULE: ./lib/statistics/hardware.js
/** Base runs looked back over, as a multiple of the window, and own ones needed to leave others out (STATISTICS §3.2). */
const rule = { lookBack: 2, enough: 5 };
/** `ubuntu` and `24` of `ubuntu-24.04`: a new build of the same image is no new hardware; an unknown form says nothing. */
function imageMajor(image) {
    return /^[a-z]{2,16}-?\d{1,4}/i.exec(image)?.[0].replace('-', '').toLowerCase() ?? '';
}
/** What makes two runners comparable: CPU model, cores and image major; empty when the CPU is unknown. */
function fingerprint(runner) {
    return runner.cpu === '' ? '' : JSON.stringify([runner.cpu, runner.cores, imageMajor(runner.image)]);
}
/** Base runs, oldest first, that are comparable with what `runner` measured. */
function matchHardware(runs, runner, window) {
    const wanted = fingerprint(runner);
    const recent = runs.slice(-rule.lookBack * window).map((run) => fingerprint(run.runner));
    const own = recent.filter((print) => print === wanted).length;
    const match = { own, need: rule.enough, runs };
    if (wanted === '' || recent.length === 0)
        return { ...match, kind: 'unknown' };
    if (own === recent.length)
        return { ...match, kind: 'own' };
    if (own >= rule.enough) {
        return { ...match, kind: 'own', runs: runs.filter((run) => fingerprint(run.runner) === wanted) };
    }
    if (own > 0)
        return { ...match, kind: 'mixed' };
    return { ...match, kind: recent.includes('') ? 'unknown' : 'new' };
}

// EXTERNAL MODULE: ./lib/statistics/at.js
var at = __webpack_require__(6650);
;// CONCATENATED MODULE: ./lib/statistics/noise-unit.js

/** Constants of STATISTICS §3.5. */
const noise_unit_rule = {
    priorFreedom: 2,
    priorSd: 0.05,
    fewest: 4,
    excursionShare: 1 / 2,
    toleranceShare: 1 / 5,
};
/** Typical spread of a suite's noisy metrics: what a metric with few runs of its own is drawn towards. */
function priorSpread(spreads) {
    const known = spreads.filter(({ sd, count }) => count >= 2 && sd > 0).map(({ sd }) => sd);
    return known.length >= noise_unit_rule.fewest ? (0,median/* median */.J)(known) : noise_unit_rule.priorSd;
}
/** Spread moderated by the suite's (Smyth 2004): protects against a lucky quiet history and against zero. */
function moderatedSpread(spread, prior) {
    const freedom = Math.max(spread.count - 1, 0);
    const own = spread.count >= 2 ? spread.sd : 0;
    return Math.sqrt((noise_unit_rule.priorFreedom * prior ** 2 + freedom * own ** 2) / (noise_unit_rule.priorFreedom + freedom));
}
/**
 * One unit of noise: the spread and half the usual extreme of the window, added as squares. The mean of the two
 * largest excursions stands for the extreme, so that one old spike does not blind the gate (STATISTICS §13).
 */
function noiseUnit(spread, { furthest, second }, prior, tolerance) {
    const extreme = (furthest + second) / 2;
    const scale = Math.hypot(moderatedSpread(spread, prior), extreme * noise_unit_rule.excursionShare);
    const levelError = Math.sqrt(1 + 1 / Math.max(spread.length, 1));
    const fewRuns = 1 + 3 / Math.max(spread.count, 1);
    return (scale + tolerance * noise_unit_rule.toleranceShare) * levelError * fewRuns;
}

;// CONCATENATED MODULE: ./lib/statistics/leave-one-out-medians.js


function medianWithout(sorted, skipped) {
    const count = sorted.length - 1;
    if (count === 0)
        return Number.NaN;
    const pick = (i) => (0,at.at)(sorted, i < skipped ? i : i + 1);
    const middle = count >> 1;
    return count % 2 === 1 ? pick(middle) : (pick(middle - 1) + pick(middle)) / 2;
}
function placeOf(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,at.at)(sorted, middle) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/**
 * For every entry the median of the other finite entries, so that no metric takes part in its own correction
 * (STATISTICS §3.3). An absent entry (NaN) gets the median of all; alone, an entry gets NaN.
 */
function leaveOneOutMedians(values) {
    const sorted = (0,median/* sortedFinite */.n)(values);
    if (sorted.length === 0)
        return values.map(() => Number.NaN);
    const whole = (0,median/* median */.J)(sorted);
    return values.map((value) => Number.isFinite(value) ? medianWithout(sorted, placeOf(sorted, value)) : whole);
}

;// CONCATENATED MODULE: ./lib/statistics/run-factor.js



/** Constants of STATISTICS §3.3. */
const run_factor_rule = {
    runs: 6,
    metrics: 6,
    valuesEach: 4,
    rounds: 2,
    leaveOneOutBelow: 12,
    steepest: 1.2,
    t: 2,
};
function countFinite(values) {
    let count = 0;
    for (let i = 0; i < values.length; i += 1)
        count += Number.isFinite((0,at/* cell */.H)(values, i)) ? 1 : 0;
    return count;
}
/** Median of a column less the runs' factors; `room` holds the differences and is written over. */
function run_factor_medianWithout(column, factors, room) {
    for (let run = 0; run < room.length; run += 1)
        room[run] = (0,at/* cell */.H)(column, run) - (0,at/* cell */.H)(factors, run);
    return (0,median/* median */.J)(room);
}
/** What run `run` shows of every metric, less what is usual. */
function residuals(columns, usual, run) {
    const rest = new Float64Array(columns.length);
    columns.forEach((column, m) => {
        rest[m] = (0,at/* cell */.H)(column, run) - (0,at/* cell */.H)(usual, m);
    });
    return rest;
}
/** Two-way median polish (Tukey 1977) of oriented values. */
function polish(columns, runs) {
    let usual = Float64Array.from(columns, (column) => (0,median/* median */.J)(column));
    let factors = new Float64Array(runs);
    const room = new Float64Array(runs);
    for (let round = 0; round < run_factor_rule.rounds; round += 1) {
        factors = factors.map((_, run) => {
            const middle = (0,median/* median */.J)(residuals(columns, usual, run));
            return Number.isNaN(middle) ? 0 : middle;
        });
        const centre = (0,median/* median */.J)(factors);
        factors = factors.map((factor) => factor - centre);
        usual = Float64Array.from(columns, (column) => run_factor_medianWithout(column, factors, room));
    }
    return { usual, factors };
}
/** In a small suite a metric's own value would move the median: each gets the median of the others instead. */
function leaveOneOut(columns, usual, runs) {
    const shared = columns.map(() => new Float64Array(runs));
    for (let run = 0; run < runs; run += 1) {
        const others = leaveOneOutMedians(residuals(columns, usual, run));
        shared.forEach((row, m) => {
            row[run] = Number.isNaN((0,at/* cell */.H)(others, m)) ? 0 : (0,at/* cell */.H)(others, m);
        });
    }
    return shared;
}
/** Slope of a metric on the factor, median-centred; 0 unless positive and |t| > 2, at most 1.2. */
function slopeOf(own, shared, sharedCentre) {
    const ownCentre = (0,median/* median */.J)(own);
    let cross = 0;
    let across = 0;
    let along = 0;
    let count = 0;
    for (let run = 0; run < own.length; run += 1) {
        const d = (0,at/* cell */.H)(own, run) - ownCentre;
        if (!Number.isFinite(d))
            continue;
        const x = (0,at/* cell */.H)(shared, run) - sharedCentre;
        cross += x * d;
        across += x * x;
        along += d * d;
        count += 1;
    }
    if (cross <= 0)
        return 0;
    const explained = Math.min((cross * cross) / (across * along + 1e-18), 0.999999);
    const t = Math.sqrt((explained * Math.max(count - 2, 1)) / (1 - explained));
    return t > run_factor_rule.t ? Math.min(cross / (across + 1e-12), run_factor_rule.steepest) : 0;
}
/** The runs' factor over columns of oriented logarithms (NaN: not measured); null when there is too little to tell. */
function runFactor(columns, runs) {
    if (runs < run_factor_rule.runs)
        return null;
    const enough = columns.map((column) => countFinite(column) >= run_factor_rule.valuesEach);
    if (enough.filter(Boolean).length < run_factor_rule.metrics)
        return null;
    const absent = new Float64Array(runs).fill(Number.NaN);
    const used = columns.map((column, m) => (enough[m] ? column : absent));
    const { usual, factors } = polish(used, runs);
    const shared = columns.length < run_factor_rule.leaveOneOutBelow ? leaveOneOut(used, usual, runs) : columns.map(() => factors);
    const centres = new Map([...new Set(shared)].map((row) => [row, (0,median/* median */.J)(row)]));
    const slopes = Float64Array.from(columns, (column, m) => {
        const row = shared[m] ?? factors;
        return enough[m] ? slopeOf(column, row, centres.get(row) ?? 0) : 0;
    });
    return { factors, usual, shared, slopes };
}
/** The candidate's own factor from its oriented values; null when too few metrics can tell. */
function candidateFactor(factor, values) {
    const differences = values.map((value, m) => value - (0,at/* cell */.H)(factor.usual, m));
    const metrics = countFinite(differences);
    if (metrics < run_factor_rule.metrics)
        return null;
    const others = leaveOneOutMedians(differences).map((value) => (Number.isNaN(value) ? 0 : value));
    return { whole: (0,median/* median */.J)(differences), others, metrics };
}

// EXTERNAL MODULE: ./lib/statistics/last-segment.js + 1 modules
var last_segment = __webpack_require__(1402);
// EXTERNAL MODULE: ./lib/statistics/sharp-start.js
var sharp_start = __webpack_require__(1350);
// EXTERNAL MODULE: ./lib/statistics/track.js
var statistics_track = __webpack_require__(9304);
;// CONCATENATED MODULE: ./lib/statistics/view.js





/** The latest values that count as "already so", STATISTICS §3.7. */
const latest = 3;
/** Extremes of the last values of `values[from, to)`. */
function extremes(values, from, to) {
    const first = Math.max(from, to - latest);
    if (first >= to)
        return { highest: Number.NaN, lowest: Number.NaN };
    let highest = (0,at/* cell */.H)(values, first);
    let lowest = highest;
    for (let i = first + 1; i < to; i += 1) {
        highest = Math.max(highest, (0,at/* cell */.H)(values, i));
        lowest = Math.min(lowest, (0,at/* cell */.H)(values, i));
    }
    return { highest, lowest };
}
/** How many values there are in runs [from, to). */
function countPresent(values, from, to) {
    let count = 0;
    for (let run = from; run < to; run += 1)
        count += Number.isNaN((0,at/* cell */.H)(values, run)) ? 0 : 1;
    return count;
}
/** The run of the `index`th value from run `from` on; −1 when there are fewer. */
function runAt(values, from, index) {
    let left = index;
    for (let run = from; run < values.length; run += 1) {
        if (Number.isNaN((0,at/* cell */.H)(values, run)))
            continue;
        if (left === 0)
            return run;
        left -= 1;
    }
    return -1;
}
/** The values from run `from` on whose `present` is there, without gaps; copied only if there are any. */
function pack(values, present, from) {
    const count = countPresent(present, from, present.length);
    if (count === values.length - from)
        return values.subarray(from);
    const packed = new Float64Array(count);
    let length = 0;
    for (let run = from; run < values.length; run += 1) {
        if (!Number.isNaN((0,at/* cell */.H)(present, run)))
            packed[length++] = (0,at/* cell */.H)(values, run);
    }
    return packed;
}
/** The newest unbroken row of quarantined values. */
function streakOf(track, all) {
    if (track.accepted === track.values)
        return noStreak;
    const last = track.accepted.findLastIndex((value) => !Number.isNaN(value));
    const first = Math.max(track.from, last + 1);
    const count = countPresent(track.values, first, track.values.length);
    return { ...extremes(all, all.length - count, all.length), run: runAt(track.values, first, 0) };
}
const noStreak = { highest: Number.NaN, lowest: Number.NaN, run: -1 };
/** Where the level begins, for a person to look at the commit; where somebody set it, it stays. */
function startOf(values, { previous, start }, marker) {
    const stands = start === 0 || start === marker || start === values.length;
    return stands ? start : (0,sharp_start/* sharpStart */.F)(values, { previous, start, end: values.length });
}
/** Level, spread and latest values of a track, on its own oriented values or on corrected ones. */
function view(track, values) {
    const { from, marker } = track;
    const accepted = pack(values, track.accepted, from);
    const all = track.accepted === track.values ? accepted : pack(values, track.values, from);
    const before = countPresent(track.accepted, from, marker);
    const segment = (0,last_segment/* lastSegment */.m)(accepted, statistics_track/* stepShare */.u * track.tolerance, before);
    const own = extremes(accepted, before, accepted.length);
    const start = startOf(accepted, segment, before);
    const streak = streakOf(track, all);
    return {
        ...segment,
        startRun: runAt(track.accepted, from, start),
        held: accepted.length - start,
        own,
        nearest: streak.run < 0 ? own : extremes(all, countPresent(track.values, from, marker), all.length),
        streak,
    };
}
/** The tolerance on the track's scale. */
function scaledTolerance(track) {
    return (0,statistics_scale/* fromRatio */.oT)(track.scale, track.tolerance);
}

;// CONCATENATED MODULE: ./lib/statistics/history-model.js




const isLogarithmic = (track) => track.scale.divisor === 0;
/** Columns for the runs' factor: only logarithms share one, the others stand empty. */
function columnsOf(tracks, runs) {
    const absent = new Float64Array(runs).fill(Number.NaN);
    return tracks.map((track) => (isLogarithmic(track) ? track.accepted : absent));
}
function correctedView(track, m, factor, raw) {
    const slope = (0,at/* cell */.H)(factor.slopes, m);
    const shared = factor.shared[m];
    if (slope === 0 || shared === undefined)
        return raw;
    const rest = new Float64Array(shared.length);
    for (let run = 0; run < rest.length; run += 1)
        rest[run] = (0,at/* cell */.H)(track.values, run) - slope * (0,at/* cell */.H)(shared, run);
    return view(track, rest);
}
function priorOf(tracks, views) {
    return priorSpread(views.filter((_, m) => tracks[m] !== undefined && isLogarithmic(tracks[m])));
}
/** Levels, spreads and run factors of a window of base runs (STATISTICS §3.3 to §3.5). */
function historyModel(tracks, runs) {
    const factor = runFactor(columnsOf(tracks, runs), runs);
    const raw = tracks.map((track) => view(track, track.values));
    const corrected = factor === null
        ? raw
        : tracks.map((track, m) => {
            const own = raw[m] ?? view(track, track.values);
            return correctedView(track, m, factor, own);
        });
    return {
        tracks,
        factor,
        raw,
        corrected,
        rawPrior: priorOf(tracks, raw),
        correctedPrior: priorOf(tracks, corrected),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/repeats.js
/** Runs of one commit that may count: a schedule that measures one commit for days is no new evidence (STATISTICS §3). */
const mostPerCommit = 3;
/** The runs, oldest first, with only the newest three of each commit. */
function capRepeats(runs) {
    const seen = new Map();
    const kept = runs.toReversed().filter((run) => {
        const count = (seen.get(run.commit) ?? 0) + 1;
        seen.set(run.commit, count);
        return count <= mostPerCommit;
    });
    return kept.length === runs.length ? runs : kept.reverse();
}

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/statistics/quantile.js


/** Quantile of the finite values by linear interpolation (Hyndman & Fan 1996, type 7); NaN when there is none. */
function quantile(values, p) {
    const sorted = (0,median/* sortedFinite */.n)(values);
    return sorted.length === 0 ? Number.NaN : (0,simple_statistics/* quantileSorted */.Z4)(Array.from(sorted), p);
}

;// CONCATENATED MODULE: ./lib/statistics/noisy-run.js


/** Constants of STATISTICS §3.6; 0.6745 is the third quartile of the normal distribution. */
const noisy_run_rule = { fewest: 8, cap: 3, quartile: 0.6745 };
/**
 * How much noisier than usual the candidate's run is, from 1 to 3, given each metric's change in its own spreads.
 * The lower quartile keeps a change that slows most of the suite from excusing itself, the median one that speeds
 * up a third of it.
 */
function noisyRunFactor(changes) {
    const known = changes.filter((change) => Number.isFinite(change));
    if (known.length < noisy_run_rule.fewest)
        return 1;
    const both = (0,median/* median */.J)(known.map(Math.abs)) / noisy_run_rule.quartile;
    const faster = -quantile(known, 0.25) / noisy_run_rule.quartile;
    return Math.min(noisy_run_rule.cap, Math.max(1, Math.min(both, faster)));
}

;// CONCATENATED MODULE: ./lib/statistics/within-run.js

/** Constants of STATISTICS §4: 1.57 = π/2 is the variance of a median against that of a mean. */
const within_run_rule = { medianVariance: 1.57, alarm: 3, cap: 3, fewest: 5 };
/** Scatter inside a run as a share of its centre; null when the tool does not tell. */
function withinRun(point) {
    if (point.spread === null || point.centre === 0)
        return null;
    const spread = point.spread / Math.abs(point.centre);
    return Number.isFinite(spread) ? { spread, count: point.count } : null;
}
/**
 * Run-to-run spread for a candidate with another number of samples than its history: the history's sampling error
 * goes out, the candidate's comes in.
 */
function resampledSpread(sd, history, candidate) {
    const sampled = history.filter(({ count }) => count >= 2);
    if (sampled.length < within_run_rule.fewest || candidate.count < 2)
        return sd;
    if ((0,median/* median */.J)(sampled.map(({ count }) => count)) === candidate.count)
        return sd;
    const error = ({ spread, count }) => (within_run_rule.medianVariance * spread ** 2) / count;
    const usual = sampled.reduce((sum, run) => sum + error(run), 0) / sampled.length;
    return Math.sqrt(Math.max(0, sd ** 2 - usual) + error(candidate));
}
/** A run three times as restless inside as usual was disturbed; its noise counts up to three times as much. */
function disturbance(history, candidate) {
    const usual = (0,median/* median */.J)(history.map(({ spread }) => spread));
    if (history.length < within_run_rule.fewest || !(usual > 0))
        return { ratio: 1, widening: 1 };
    const ratio = candidate.spread / usual;
    return { ratio, widening: ratio >= within_run_rule.alarm ? Math.min(within_run_rule.cap, ratio / 2) : 1 };
}

;// CONCATENATED MODULE: ./lib/statistics/standing.js






const calm = { ratio: 1, widening: 1 };
/** Below this share of the tolerance a metric's own spread is not believed (STATISTICS §3.6). */
const leastSpreadShare = 1 / 25;
/** Below so many runs what the tool says of its own scatter bounds the spread from below (STATISTICS §7). */
const fewRuns = 5;
function spreadOf(view, reading) {
    if (reading.within === null)
        return view.sd;
    if (view.count < fewRuns)
        return Math.max(view.sd, reading.within.spread);
    return resampledSpread(view.sd, reading.usualWithin, reading.within);
}
function stand(model, m, reading, shared) {
    const track = model.tracks[m];
    const raw = model.raw[m];
    const corrected = shared === null ? raw : model.corrected[m];
    if (!track || !raw || !corrected || corrected.length === 0 || !Number.isFinite(reading.value))
        return null;
    const correction = shared === null ? 0 : (0,at.at)(model.factor?.slopes ?? [], m) * shared;
    const prior = shared === null ? model.rawPrior : model.correctedPrior;
    const tolerance = scaledTolerance(track);
    const disturbed = reading.within ? disturbance(reading.usualWithin, reading.within) : calm;
    const scatter = { sd: spreadOf(corrected, reading), count: corrected.count, length: corrected.length };
    const unit = (excursions) => noiseUnit(scatter, excursions, prior, tolerance) * disturbed.widening;
    return {
        track,
        tolerance,
        raw,
        corrected,
        rawChange: reading.value - raw.level,
        change: reading.value - correction - corrected.level,
        correction,
        unit: unit(corrected.above),
        betterUnit: unit(corrected.below),
        spread: moderatedSpread(scatter, prior),
        noise: 1,
        disturbed,
    };
}
/** A metric's change in its own spreads, for the run's noise; NaN where there is no spread to speak of. */
function inSpreads(standing) {
    if (standing === null || standing.corrected.count < 2)
        return Number.NaN;
    const least = Math.max(standing.corrected.sd, standing.tolerance * leastSpreadShare);
    return least > 0 ? standing.change / least : Number.NaN;
}
/** Every metric of a candidate's run against the history (STATISTICS §3.3 to §3.6). */
function standRun(model, readings) {
    const values = Float64Array.from(readings, ({ value }) => value);
    const factor = model.factor && candidateFactor(model.factor, values);
    const alone = readings.map((reading, m) => stand(model, m, reading, factor ? (0,at.at)(factor.others, m) : null));
    const noise = noisyRunFactor(alone.map(inSpreads));
    const standings = alone.map((standing) => standing && {
        ...standing,
        noise,
        unit: standing.unit * noise,
        betterUnit: standing.betterUnit * noise,
    });
    return { standings, factor, noise };
}

;// CONCATENATED MODULE: ./lib/statistics/window-start.js
/**
 * First of the last `window` runs of one metric. Runs in which its point is quarantined are not counted, so that
 * a regression that stands for long does not use the accepted level up.
 */
function windowStart(runs, column, window) {
    let left = window;
    for (let run = runs.length - 1; run >= 0; run -= 1) {
        if (runs[run]?.points[column]?.state !== 'quarantined')
            left -= 1;
        if (left === 0)
            return run;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/statistics/history-evidence.js









/** The runs that any metric's window needs, and where each metric's own window starts among them. */
function windowOf(subjects, runs, window) {
    const starts = subjects.map(({ column }) => windowStart(runs, column, window));
    const first = starts.reduce((least, start) => Math.min(least, start), Math.max(0, runs.length - window));
    return { runs: runs.slice(first), starts: starts.map((start) => start - first), scatter: new Map() };
}
function trackOf(input, window, subject, i) {
    return (0,statistics_track/* track */.b)(window.runs, {
        metric: subject.metric,
        column: subject.column,
        tolerance: subject.ruling.tolerance,
        acceptances: (0,acceptance_marker/* acceptancesOf */.Uo)(subject.metric, input.baseline.acceptances, input.matches),
        from: window.starts[i] ?? 0,
        positive: subject.observations.every((observation) => observation === null || observation.centre > 0),
    });
}
function scatterOf({ runs }, column) {
    const scatter = [];
    for (const { points } of runs) {
        const point = points[column];
        const within = point?.state === 'accepted' ? withinRun(point) : null;
        if (within)
            scatter.push(within);
    }
    return scatter;
}
function usualWithin(window, { column }, wanted) {
    if (wanted === null)
        return [];
    const usual = window.scatter.get(column) ?? scatterOf(window, column);
    window.scatter.set(column, usual);
    return usual;
}
function readingOf(window, subject, own, candidate) {
    const observation = subject.observations[candidate] ?? null;
    const within = observation && withinRun(observation);
    return {
        value: observation ? (0,statistics_scale/* orient */.sh)(own.scale, observation.centre) : Number.NaN,
        within,
        usualWithin: usualWithin(window, subject, within),
    };
}
function prepare(input, match) {
    const window = windowOf(input.subjects, match.runs, input.window);
    const tracks = [];
    const slots = input.subjects.map((subject, i) => {
        const own = subject.column < 0 ? null : trackOf(input, window, subject, i);
        return own === null ? -1 : tracks.push(own) - 1;
    });
    return { match, runs: window.runs, window, slots, model: historyModel(tracks, window.runs.length) };
}
function standCandidate(input, prepared, candidate) {
    const readings = [];
    input.subjects.forEach((subject, i) => {
        const own = prepared.model.tracks[prepared.slots[i] ?? -1];
        if (own)
            readings.push(readingOf(prepared.window, subject, own, candidate));
    });
    return standRun(prepared.model, readings);
}
/** What the history says of each candidate; candidates on like hardware share one model. */
function historyEvidence(input) {
    const runs = capRepeats(input.baseline.runs);
    const known = [];
    return input.candidates.map(({ runner }, candidate) => {
        const match = matchHardware(runs, runner, input.window);
        const alike = known.find((one) => sameRuns(one.match.runs, match.runs));
        const prepared = alike ?? prepare(input, match);
        if (!alike)
            known.push(prepared);
        return { ...prepared, match, standing: standCandidate(input, prepared, candidate) };
    });
}
function sameRuns(one, other) {
    return one === other || (one.length === other.length && one.every((run, i) => run === other[i]));
}

;// CONCATENATED MODULE: ./lib/statistics/visible-limit.js


/** Above this limit a row says that only larger slowdowns are visible (STATISTICS §3.9). */
const noisyLimit = 0.25;
/** Above this limit not even a doubling would have been seen: nothing was judged. */
const blindLimit = 1;
/** The smallest slowdown that would have been flagged, as a ratio (STATISTICS §3.9, §10). */
function visibleLimit(standing, needed, before, minChange) {
    const difference = Math.max(needed * standing.unit, standing.tolerance);
    const absolute = minChange === null || before === 0 ? 0 : minChange / Math.abs(before);
    return (0,bounded/* bounded */.M)(Math.max((0,statistics_scale/* asRatio */.u4)(standing.track.scale, difference), absolute));
}

;// CONCATENATED MODULE: ./lib/statistics/history-reasons.js




/** Latest base values that may already show the change (STATISTICS §3.7). */
const history_reasons_latest = 3;
/** The first of the latest base runs that is already like the candidate. */
function alikeSince({ evidence, standing }) {
    const { values } = standing.track;
    let seen = 0;
    let since = null;
    for (let run = values.length - 1; run >= 0 && seen < history_reasons_latest; run -= 1) {
        const value = (0,at.at)(values, run);
        if (Number.isNaN(value))
            continue;
        seen += 1;
        const share = (value - standing.raw.level) / standing.rawChange;
        if (share > 0.75)
            since = evidence.runs[run]?.commit ?? null;
    }
    return since;
}
/** The one condition that kept the change from counting. */
function binding(row, decision) {
    const { standing, absolute, direction, limit } = row;
    const { scale } = standing.track;
    const reasons = {
        tolerance: () => ({ code: 'within-tolerance', tolerance: standing.track.tolerance }),
        minimum: () => ({ code: 'within-minimum', minChange: absolute.minChange ?? 0 }),
        step: () => ({ code: 'one-step', quantum: absolute.quantum }),
        runner: () => ({
            code: 'runner-explains',
            factor: (0,statistics_scale/* asRatio */.u4)(scale, standing.correction),
            adjusted: (0,statistics_scale/* asRatio */.u4)(scale, standing.change),
        }),
        latest: () => ({ code: 'recent-runs-alike', since: alikeSince(row) }),
    };
    const first = hurdle(standing, absolute, direction, 'nearest');
    const score = plainScore(standing, direction);
    // What noise alone would have kept from counting is noise, whatever the latest runs show.
    if (first === null || first === 'latest') {
        if (score <= decision.threshold) {
            const spread = (0,statistics_scale/* asRatio */.u4)(scale, standing.spread);
            return { code: 'within-noise', spread, limit, runs: standing.raw.count };
        }
    }
    if (first !== null)
        return reasons[first]();
    return decision.flagged
        ? { code: 'not-confirmed' }
        : { code: 'among-many', score, needed: decision.needed, metrics: decision.family };
}
/** The evidence of a flagged change. */
function beyondNoise({ standing, direction }, decision, score) {
    const { furthest, second } = standing.corrected[direction === 'worse' ? 'above' : 'below'];
    const size = Math.abs(standing.change);
    return {
        code: 'beyond-noise',
        score: Math.abs(score),
        needed: decision.needed,
        runs: standing.raw.count,
        worst: (0,statistics_scale/* asRatio */.u4)(standing.track.scale, furthest),
        outdone: size > furthest ? 'none' : size > second ? 'one' : 'some',
        agreeing: decision.agreeing,
        of: decision.runs,
    };
}
/** Why a change did not count, and what made the noise larger than usual. */
function whyNot(row, decision) {
    const { standing, direction, limit } = row;
    const reason = binding(row, decision);
    const undisturbed = plainScore(standing, direction) * standing.noise * standing.disturbed.widening;
    const noiseDecided = reason.code === 'within-noise' && undisturbed > decision.threshold;
    const tooNoisy = limit > noisyLimit ? [{ code: 'too-noisy', limit }] : [];
    const others = noiseDecided && standing.noise > 1 ? [{ code: 'noisy-run', factor: standing.noise }] : [];
    return limit > blindLimit ? [...tooNoisy, reason, ...others] : [reason, ...others, ...tooNoisy];
}
/** From which commit on the level holds, and who said so. */
function levelReason(standing, runs) {
    const { track, raw } = standing;
    const start = runs[raw.startRun];
    if (start === undefined)
        return [];
    const { acceptance } = track;
    const accepted = acceptance !== null && track.marker > 0 && raw.startRun >= track.marker;
    return [
        { code: 'level-since', commit: start.commit, runs: raw.held },
        ...(accepted
            ? [{ code: 'accepted-level', commit: acceptance.commit, by: acceptance.by, runs: raw.held }]
            : []),
    ];
}
/** What holds for a row whatever its finding: its level, its hardware, a disturbed run. */
function context(evidence, standing, cpu) {
    const { match, runs } = evidence;
    const mixed = { code: 'mixed-hardware', cpu, have: match.own, need: match.need };
    return [
        ...levelReason(standing, runs),
        ...(match.kind === 'mixed' ? [mixed] : []),
        ...(standing.disturbed.widening > 1
            ? [{ code: 'disturbed', ratio: standing.disturbed.ratio }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/statistics/log-gamma.js
/** Coefficients of the Lanczos approximation with g = 7, n = 9 (Godfrey 2001); relative error below 1e-13. */
const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];
const g = 7;
/** Natural logarithm of the gamma function for x > 0 (Lanczos 1964). */
function logGamma(x) {
    if (x < 0.5)
        return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
    const shifted = x - 1;
    const series = coefficients.reduce((sum, c, i) => sum + c / (shifted + i + 1), 0.9999999999998099);
    const t = shifted + g + 0.5;
    return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}

;// CONCATENATED MODULE: ./lib/statistics/incomplete-beta.js

const tiny = 1e-300;
const precision = 1e-16;
const maxSteps = 1000;
const awayFromZero = (value) => (Math.abs(value) < tiny ? tiny : value);
/** Coefficients of the continued fraction, even and odd in turn (Abramowitz & Stegun 26.5.8). */
function coefficient(step, x, a, b) {
    const m = step >> 1;
    return step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}
/** Modified Lentz evaluation (Lentz 1976, Thompson & Barnett 1986). */
function continuedFraction(x, a, b) {
    let c = 1;
    let d = 1 / awayFromZero(1 + coefficient(1, x, a, b));
    let value = d;
    for (let step = 2; step < maxSteps; step += 1) {
        const term = coefficient(step, x, a, b);
        d = 1 / awayFromZero(1 + term * d);
        c = awayFromZero(1 + term / c);
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) < precision)
            break;
    }
    return value;
}
/** Regularised incomplete beta function I_x(a, b). */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - incompleteBeta(1 - x, b, a);
    const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
    return (Math.exp(logFront) / a) * continuedFraction(x, a, b);
}

;// CONCATENATED MODULE: ./lib/statistics/student-t-tail.js

/** P(T > t) of Student's distribution with `freedom` degrees of freedom (Abramowitz & Stegun 26.7.1). */
function studentTTail(t, freedom) {
    const half = 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
    return t >= 0 ? half : 1 - half;
}

;// CONCATENATED MODULE: ./lib/statistics/student-t-quantile.js

const farthest = 1e12;
/** Halvings until an interval of doubles cannot shrink further. */
const halvings = 120;
/** The t with P(T ≤ t) = p, by bisection of the tail: slow, certain, and needed a handful of times a run. */
function studentTQuantile(p, freedom) {
    if (p === 0.5)
        return 0;
    if (p < 0.5)
        return -studentTQuantile(1 - p, freedom);
    let low = 0;
    let high = 1;
    while (high < farthest && studentTTail(high, freedom) > 1 - p)
        high *= 2;
    for (let i = 0; i < halvings; i += 1) {
        const middle = (low + high) / 2;
        if (studentTTail(middle, freedom) > 1 - p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

;// CONCATENATED MODULE: ./lib/statistics/critical-t.js

const known = new Map();
/** Student's quantile, remembered: a run asks for the same few thousands of times. */
function criticalT(p, freedom) {
    const key = `${p}/${freedom}`;
    const found = known.get(key) ?? studentTQuantile(p, freedom);
    known.set(key, found);
    return found;
}

;// CONCATENATED MODULE: ./lib/statistics/interval.js

/** 1.15: plain t intervals cover 92–93% where they promise 95% (STATISTICS §10). */
const interval_rule = { confidence: 0.95, widening: 1.15, mostFreedom: 29 };
/** Half the width of the 95% interval of a change, on the track's scale. */
function halfInterval({ spread, noise, count, length }) {
    const freedom = Math.max(1, Math.min(count - 1, interval_rule.mostFreedom));
    const t = criticalT(0.5 + interval_rule.confidence / 2, freedom);
    return interval_rule.widening * t * spread * Math.sqrt(1 + 1 / Math.max(length, 1)) * noise;
}

;// CONCATENATED MODULE: ./lib/statistics/history-row.js







/** The runs that measured the subject and have a history for it. */
function standingsOf({ evidence, index }) {
    return evidence.flatMap((one) => standingOf(one, index) ?? []);
}
/** Noise units of the weakest run: all runs must agree, so the weakest decides. */
function weakestScore(standings) {
    const scores = standings.map((standing) => standing.change >= 0 ? plainScore(standing, 'worse') : -plainScore(standing, 'better'));
    return scores.reduce((least, one) => (Math.abs(one) < Math.abs(least) ? one : least));
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** What the history measured, before any finding. */
function measured(input, first) {
    const { scale } = first.track;
    const before = (0,statistics_scale/* unorient */.lp)(scale, first.raw.level);
    const standings = standingsOf(input);
    const change = mean(standings.map((standing) => standing.change));
    const corrected = standings.some((standing) => standing.correction !== 0);
    const { spread, noise } = first;
    const { count, length } = first.corrected;
    const needed = input.worse?.needed ?? input.thresholds.one;
    const tested = first.raw.count >= 2;
    return {
        ...blank(input.subject, before),
        adjusted: corrected ? (0,statistics_scale/* asRatio */.u4)(scale, change) : null,
        interval: tested ? (0,statistics_scale/* asInterval */.Mh)(scale, change, halfInterval({ spread, noise, count, length })) : null,
        score: tested ? weakestScore(standings) : null,
        limit: tested ? visibleLimit(first, needed, before, input.subject.ruling.minChange) : null,
        evidence: tested ? 'history' : 'none',
    };
}
/** A metric that cannot be judged: unknown hardware, or too few comparable runs. */
function unjudged(input, row, first) {
    const evidence = input.evidence[0];
    const { benchmark, measure } = row.metric;
    const { minHistory } = input;
    const runs = first.raw.count;
    const reason = evidence?.match.kind === 'new'
        ? { code: 'new-hardware', cpu: input.cpu }
        : { code: 'too-few-runs', have: runs, need: minHistory };
    const score = row.score ?? 0;
    const early = reason.code === 'too-few-runs' && score > input.thresholds.one && (row.worse ?? 0) >= row.tolerance;
    return {
        ...row,
        finding: 'unclear',
        reasons: [reason, ...(evidence ? context(evidence, first, input.cpu) : [])],
        warnings: early
            ? [{ code: 'early-signal', details: { benchmark, measure, score, runs, need: minHistory } }]
            : [],
    };
}
function findingOf(input, row, since) {
    const { worse, better } = input;
    // A slowdown that quarantined base runs already show needs no second run to be believed.
    const askable = input.secondRunPossible && since === null;
    if (worse?.flagged && worse.runs === 1 && askable)
        return 'suspect';
    if (worse?.confirmed)
        return 'worse';
    if (better?.confirmed)
        return 'better';
    return (row.limit ?? 0) > blindLimit && !worse?.flagged ? 'unclear' : 'same';
}
/** The first commit of the quarantined runs that the candidate repeats. */
function standingSince(first, evidence) {
    return repeatsQuarantine(first) ? (evidence.runs[first.raw.streak.run]?.commit ?? null) : null;
}
function reasonsOf(row, finding, decision, score) {
    const proof = beyondNoise(row, decision, score);
    if (finding === 'worse' || finding === 'better')
        return [proof];
    if (finding === 'suspect') {
        return [{ code: 'second-run-wanted', score: Math.abs(score), needed: decision.needed }, proof];
    }
    return whyNot(row, decision);
}
function judged(input, row, first, evidence) {
    const repeated = standingSince(first, evidence);
    const finding = findingOf(input, row, repeated);
    const direction = first.rawChange >= 0 ? 'worse' : 'better';
    const decision = direction === 'worse' ? input.worse : input.better;
    if (decision === null)
        return row;
    const absolute = absoluteOf(input.subject, first, 0);
    const told = { evidence, standing: first, absolute, limit: row.limit ?? 0, direction };
    const since = finding === 'worse' ? repeated : null;
    return {
        ...row,
        finding,
        standingSince: since,
        reasons: [
            ...(since === null ? [] : [{ code: 'standing', since }]),
            ...reasonsOf(told, finding, decision, row.score ?? 0),
            ...(finding === 'same' && onlyLater(input.worse) ? [{ code: 'not-confirmed' }] : []),
            ...context(evidence, first, input.cpu),
        ],
    };
}
/** Whether a further run is slow and the first is not. */
function onlyLater(worse) {
    return worse !== null && !worse.flagged && worse.agreeing > 0;
}
/** The row of a metric with a level in its history; null without one. */
function historyRow(input) {
    const evidence = input.evidence[0];
    const first = standingOf(evidence, input.index);
    if (evidence === undefined || first === null)
        return null;
    const row = measured(input, first);
    return isJudged(evidence, input.index, input.minHistory)
        ? judged(input, row, first, evidence)
        : unjudged(input, row, first);
}

;// CONCATENATED MODULE: ./lib/statistics/history-rows.js


/** Rows of noisy metrics by their history, all judged together; null where there is no level to judge by. */
function historyRows(subjects, evidence, settings, cpu) {
    const worse = decide(subjects, evidence, settings, 'worse');
    const better = decide(subjects, evidence, settings, 'better');
    return subjects.map((subject, index) => historyRow({
        subject,
        index,
        evidence,
        cpu,
        ...settings,
        worse: worse[index] ?? null,
        better: better[index] ?? null,
    }));
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/statistics/new-row.js


/** Benchmark and measure whatever the unit, to find a metric that changed its unit. */
function unitlessKey(metric) {
    return (0,model/* metricKey */.C)({ benchmark: metric.benchmark, measure: metric.measure, unit: '' });
}
/** The unit under which each measure was recorded. */
function recordedUnits(baseline) {
    return new Map(baseline.metrics.map((metric) => [unitlessKey(metric), metric.unit]));
}
/** The row of a metric without any base value. */
function newRow(subject, units) {
    const { benchmark, measure, unit } = subject.metric;
    const was = units.get(unitlessKey(subject.metric)) ?? unit;
    const row = blank(subject, null);
    if (was === unit)
        return { ...row, finding: 'new', reasons: [{ code: 'no-baseline' }] };
    return {
        ...row,
        finding: 'new',
        reasons: [{ code: 'unit-changed', was }, { code: 'no-baseline' }],
        warnings: [{ code: 'unit-changed', details: { benchmark, measure, was, is: unit } }],
    };
}
/** The row of a metric without a usable level: quarantined only, or accepted at a level that no run has reached yet. */
function unleveledRow(subject, evidence, index, need) {
    const track = evidence?.model.tracks[evidence.slots[index] ?? -1];
    const recorded = track?.recorded.some((value) => Number.isFinite(value)) ?? false;
    if (!track || !recorded)
        return null;
    const { acceptance } = track;
    return {
        ...blank(subject, subject.base?.centre ?? null),
        reasons: [
            track.count > 0 && acceptance
                ? { code: 'accepted-level', commit: acceptance.commit, by: acceptance.by, runs: 0 }
                : { code: 'too-few-runs', have: track.count, need },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/statistics/missing-row.js


/** A benchmark that none of so many latest base runs measured was removed before; it is not missed any more. */
const expectedRuns = 5;
/** The newest recorded value of an expected metric, accepted or not; null when it is not expected any more. */
function lastValue(subject, baseline) {
    const points = baseline.runs
        .slice(-expectedRuns)
        .flatMap((run) => run.points[subject.column] ?? [])
        .filter(({ centre }) => Number.isFinite(centre));
    const accepted = points.findLast(({ state }) => state === 'accepted');
    return (accepted ?? points.at(-1))?.centre ?? null;
}
/** Units in which the candidate measured a benchmark's measure: another unit is another metric, but not a lost one. */
function measuredNames(run) {
    const measured = (run?.observations ?? []).filter(({ centre }) => Number.isFinite(centre));
    return new Set(measured.map(({ metric }) => unitlessKey(metric)));
}
/** The row of an expected metric that the candidate did not measure; null when nobody expects it. */
function missingRow(subject, baseline, candidate, measured) {
    if (measured.has(unitlessKey(subject.metric)))
        return null;
    const before = subject.base?.centre ?? (subject.column < 0 ? null : lastValue(subject, baseline));
    if (before === null)
        return null;
    const failure = candidate?.failures.find(({ benchmark }) => benchmark === subject.metric.benchmark);
    return {
        ...blank({ ...subject, observations: [] }, before),
        finding: 'missing',
        reasons: [failure ? { code: 'failed', message: failure.message } : { code: 'absent' }],
    };
}

;// CONCATENATED MODULE: ./lib/statistics/benjamini-hochberg.js
/** Which hypotheses are rejected at false discovery rate `rate` (Benjamini & Hochberg 1995). */
function benjaminiHochberg(p, rate) {
    const sorted = Float64Array.from(p).sort();
    const cut = sorted.findLast((value, i) => value <= (rate * (i + 1)) / sorted.length);
    return p.map((value) => cut !== undefined && value <= cut);
}

;// CONCATENATED MODULE: ./lib/statistics/paired-change.js




/** Constants of STATISTICS §5: the bias is what pairing cannot cancel (layout, order, build). */
const pairedRule = { fewest: 10, trim: 0.2, bias: 0.01, alpha: 0.005, rate: 0.05 };
/** Trimmed paired t (Yuen 1974) with a bias floor over oriented differences, ten or more. */
function pairedChange(differences) {
    const n = differences.length;
    const cut = Math.floor(pairedRule.trim * n);
    const sorted = Float64Array.from(differences).sort();
    const low = (0,at.at)(sorted, cut);
    const high = (0,at.at)(sorted, n - cut - 1);
    const change = sorted.subarray(cut, n - cut).reduce((sum, d) => sum + d, 0) / (n - 2 * cut);
    const winsorised = Array.from(sorted, (d) => Math.min(Math.max(d, low), high));
    const kept = 1 - 2 * pairedRule.trim;
    const error = Math.hypot((0,simple_statistics/* sampleStandardDeviation */.JK)(winsorised) / (kept * Math.sqrt(n)), pairedRule.bias);
    const freedom = n - 2 * cut - 1;
    return {
        pairs: n,
        change,
        half: criticalT(0.975, freedom) * error,
        reach: criticalT(1 - pairedRule.alpha, freedom) * error,
        pWorse: studentTTail(change / error, freedom),
        pBetter: studentTTail(-change / error, freedom),
    };
}

;// CONCATENATED MODULE: ./lib/statistics/paired-rows.js





function scaleOf(subject, base, head) {
    const positive = [...base.samples, ...head.samples].every((value) => value > 0);
    if (positive)
        return (0,statistics_scale/* logScale */.tA)(subject.metric.better);
    const level = (0,median/* median */.J)(base.samples);
    return level === 0 ? null : (0,statistics_scale/* linearScale */.om)(subject.metric.better, level);
}
function refuse(reason) {
    return { row: null, reason };
}
/** The paired change of one subject, or why there is none. */
function pair(subject, interleaved) {
    const head = subject.observations[0];
    const { base } = subject;
    if (!head || !base)
        return null;
    if (!interleaved || head.samples.length !== base.samples.length)
        return refuse({ code: 'not-interleaved' });
    const have = head.samples.length;
    if (have < pairedRule.fewest)
        return refuse({ code: 'too-few-pairs', have, need: pairedRule.fewest });
    const scale = scaleOf(subject, base, head);
    if (scale === null)
        return refuse({ code: 'from-zero' });
    const differences = head.samples.map((value, i) => (0,statistics_scale/* orient */.sh)(scale, value) - (0,statistics_scale/* orient */.sh)(scale, base.samples[i] ?? 0));
    return { scale, change: pairedChange(differences) };
}
const isPaired = (one) => one !== null && 'change' in one;
function toleranceOf({ ruling }) {
    return ruling.pairedTolerance ?? ruling.tolerance;
}
function paired_rows_weigh(subject, { scale, change }, discovered) {
    const tolerance = toleranceOf(subject);
    const size = Math.abs(change.change);
    const worse = change.change > 0;
    const { minChange } = subject.ruling;
    const difference = Math.abs((0,median/* median */.J)(subject.observations[0]?.samples ?? []) - (0,median/* median */.J)(subject.base?.samples ?? []));
    if (size < (0,statistics_scale/* fromRatio */.oT)(scale, tolerance))
        return { finding: 'same', reason: { code: 'within-tolerance', tolerance } };
    if (minChange !== null && difference < minChange) {
        return { finding: 'same', reason: { code: 'within-minimum', minChange } };
    }
    if (difference <= subject.quantum)
        return { finding: 'same', reason: { code: 'one-step', quantum: subject.quantum } };
    const p = worse ? change.pWorse : change.pBetter;
    if (p < pairedRule.alpha && discovered)
        return { finding: worse ? 'worse' : 'better', reason: null };
    const spread = (0,statistics_scale/* asRatio */.u4)(scale, change.half);
    return {
        finding: 'same',
        reason: { code: 'within-noise', spread, limit: paired_rows_limitOf(subject, { scale, change }), runs: change.pairs },
    };
}
function paired_rows_limitOf(subject, { scale, change }) {
    return (0,statistics_scale/* asRatio */.u4)(scale, Math.max((0,statistics_scale/* fromRatio */.oT)(scale, toleranceOf(subject)), change.reach));
}
function rowOf(subject, paired, discovered) {
    const { scale, change } = paired;
    const { finding, reason } = paired_rows_weigh(subject, paired, discovered);
    const p = change.change > 0 ? change.pWorse : change.pBetter;
    return {
        ...blank(subject, subject.base?.centre ?? null),
        adjusted: (0,statistics_scale/* asRatio */.u4)(scale, change.change),
        interval: (0,statistics_scale/* asInterval */.Mh)(scale, change.change, change.half),
        limit: paired_rows_limitOf(subject, paired),
        evidence: 'pairs',
        tolerance: toleranceOf(subject),
        finding,
        reasons: [...(reason ? [reason] : []), { code: 'pairs', pairs: change.pairs, p }],
    };
}
/** Rows of interleaved base and head samples (STATISTICS §5), with the false discovery rate kept over all of them. */
function pairedRows(subjects, interleaved) {
    const all = subjects.map((subject) => (subject.exact ? null : pair(subject, interleaved)));
    const p = all.filter(isPaired).map(({ change }) => Math.min(change.pWorse, change.pBetter));
    const discovered = benjaminiHochberg(p, pairedRule.rate);
    let next = 0;
    return all.map((one, i) => {
        const subject = subjects[i];
        if (!isPaired(one) || subject === undefined)
            return isPaired(one) ? null : one;
        const row = rowOf(subject, one, discovered[next] ?? false);
        next += 1;
        return { row, reason: null };
    });
}

// EXTERNAL MODULE: ./lib/statistics/sensitivity.js
var sensitivity = __webpack_require__(8348);
;// CONCATENATED MODULE: ./lib/statistics/is-constant.js
/** Values looked at, and needed, to call a history constant; runs looked back over (STATISTICS §7). */
const is_constant_rule = { looked: 10, needed: 5, runs: 60 };
/** Whether a column's newest accepted values, five or more, are all the same: a deterministic metric. */
function isConstant(runs, column) {
    let newest = null;
    let count = 0;
    for (let i = runs.length - 1; i >= Math.max(0, runs.length - is_constant_rule.runs) && count < is_constant_rule.looked; i -= 1) {
        const point = runs[i]?.points[column];
        if (point?.state !== 'accepted' || !Number.isFinite(point.centre))
            continue;
        newest ??= point.centre;
        if (point.centre !== newest)
            return false;
        count += 1;
    }
    return count >= is_constant_rule.needed;
}

;// CONCATENATED MODULE: ./lib/statistics/subject.js


const observed = (run) => new Map((run?.observations ?? [])
    .filter(({ centre }) => Number.isFinite(centre))
    .map((observation) => [(0,model/* metricKey */.C)(observation.metric), observation]));
/** Values that a column's accepted points hold, oldest first. */
function acceptedValues(runs, column) {
    return runs.flatMap((run) => {
        const point = run.points[column];
        return point && point.state === 'accepted' && Number.isFinite(point.centre) ? [point.centre] : [];
    });
}
/** Whether a metric is deterministic: by configuration, by its tool, or by its history (STATISTICS §7). */
function isExact(ruling, declared, runs, column) {
    if (ruling.exact !== null)
        return ruling.exact;
    return declared || (column >= 0 && isConstant(runs, column));
}
/** Every metric of the first candidate in its order, then those that only the others, the base or the baseline know. */
function subjectsOf(input) {
    const columns = new Map(input.baseline.metrics.map((metric, column) => [(0,model/* metricKey */.C)(metric), column]));
    const runs = input.candidates.map(observed);
    const base = observed(input.baseRun);
    const metrics = new Map();
    for (const [key, { metric }] of [...runs, base].flatMap((known) => [...known])) {
        if (!metrics.has(key))
            metrics.set(key, metric);
    }
    for (const metric of input.baseline.metrics) {
        if (!metrics.has((0,model/* metricKey */.C)(metric)))
            metrics.set((0,model/* metricKey */.C)(metric), metric);
    }
    return [...metrics].map(([key, metric]) => {
        const column = columns.get(key) ?? -1;
        const recorded = input.baseline.metrics[column];
        const observations = runs.map((run) => run.get(key) ?? null);
        const known = [...observations, base.get(key) ?? null].filter((observation) => observation !== null);
        const ruling = input.ruleFor(metric);
        const declared = known.some(({ exact }) => exact) || (recorded?.exact ?? false);
        return {
            metric: plainMetric(metric),
            ruling,
            column,
            observations,
            base: base.get(key) ?? null,
            quantum: Math.max(0, recorded?.quantum ?? 0, ...known.map(({ quantum }) => quantum)),
            exact: isExact(ruling, declared, input.baseline.runs, column),
        };
    });
}
function plainMetric({ benchmark, measure, unit, better }) {
    return { benchmark, measure, unit, better };
}

// EXTERNAL MODULE: ./lib/statistics/whole-suite.js
var whole_suite = __webpack_require__(5437);
;// CONCATENATED MODULE: ./lib/statistics/whole-suite-row.js






/** First and second limit of the whole suite, against those of a metric: 2.5 and 1.5 for 2 (STATISTICS §3.10). */
const whole_suite_row_rule = { first: 1.25, further: 0.75 };
function observationOf(whole) {
    const plain = { metric: whole_suite/* wholeSuite */.C, spread: null, count: 1, quantum: 0, exact: false, samples: [] };
    return { ...plain, centre: Math.exp(whole) };
}
/** The factor series as a history of its own, without correction and with noise 1. */
function suiteEvidence(evidence, tolerance) {
    const factors = evidence.model.factor?.factors;
    const whole = evidence.standing.factor?.whole;
    if (factors === undefined || whole === undefined)
        return null;
    const scale = (0,statistics_scale/* logScale */.tA)('lower');
    const track = {
        metric: whole_suite/* wholeSuite */.C,
        tolerance,
        scale,
        recorded: factors.map(Math.exp),
        values: factors,
        accepted: factors,
        from: 0,
        marker: 0,
        acceptance: null,
        count: factors.length,
    };
    const views = [view(track, factors)];
    const prior = priorSpread([]);
    const model = {
        tracks: [track],
        factor: null,
        raw: views,
        corrected: views,
        rawPrior: prior,
        correctedPrior: prior,
    };
    const standing = standRun(model, [{ value: whole, within: null, usualWithin: [] }]);
    return { ...evidence, slots: [0], model, standing };
}
function whole_suite_row_reasonsOf(row, evidence) {
    const { noise, factor } = evidence.standing;
    const told = { code: 'suite-wide', factor: row.change ?? 0, metrics: factor?.metrics ?? 0 };
    return [told, ...row.reasons, ...(noise > 1 ? [{ code: 'noisy-run', factor: noise }] : [])];
}
/** The whole suite as one more row, when enough metrics tell its speed; one run never makes it worse. */
function wholeSuiteRow(evidence, ruling, settings, candidate) {
    const suites = evidence.map((one) => suiteEvidence(one, ruling.tolerance)).filter((one) => one !== null);
    const [first] = evidence;
    if (first === undefined || suites.length !== evidence.length)
        return null;
    const subject = {
        metric: whole_suite/* wholeSuite */.C,
        ruling,
        column: 0,
        observations: evidence.map(({ standing }) => observationOf(standing.factor?.whole ?? 0)),
        base: null,
        quantum: 0,
        exact: false,
    };
    const { one, two } = settings.thresholds;
    const thresholds = { one, two: two * whole_suite_row_rule.first, further: two * whole_suite_row_rule.further };
    const [row] = historyRows([subject], suites, { ...settings, thresholds }, candidate.runner.cpu);
    if (!row)
        return null;
    const alone = row.finding === 'worse' && suites.length === 1;
    return { ...row, finding: alone ? 'unclear' : row.finding, reasons: whole_suite_row_reasonsOf(row, first) };
}

;// CONCATENATED MODULE: ./lib/statistics/zero-level-row.js


/** A noisy metric whose level is zero has no ratio: only an absolute change beyond everything seen can count. */
function zero_level_row_weigh(subject, values, settings) {
    const { minChange } = subject.ruling;
    const sign = subject.metric.better === 'lower' ? 1 : -1;
    const after = subject.observations.flatMap((one) => (one ? [sign * one.centre] : []));
    const worst = Math.max(...values.map((value) => sign * value));
    if (values.length < settings.minHistory) {
        return {
            finding: 'unclear',
            reason: { code: 'too-few-runs', have: values.length, need: settings.minHistory },
        };
    }
    if (after.every((value) => value === 0)) {
        return { finding: 'same', reason: { code: 'within-tolerance', tolerance: subject.ruling.tolerance } };
    }
    if (minChange === null)
        return { finding: 'unclear', reason: { code: 'from-zero' } };
    if (after.every((value) => value >= minChange && value > worst)) {
        const ask = after.length === 1 && settings.secondRunPossible;
        return { finding: ask ? 'suspect' : 'worse', reason: { code: 'from-zero' } };
    }
    if (after.every((value) => value <= -minChange))
        return { finding: 'better', reason: { code: 'from-zero' } };
    return { finding: 'same', reason: { code: 'within-minimum', minChange } };
}
/** The row of a metric whose level is zero (STATISTICS §3.1); null when nothing is recorded. */
function zeroLevelRow(subject, baseline, settings) {
    if (subject.column < 0)
        return null;
    const values = acceptedValues(baseline.runs.slice(-settings.window), subject.column);
    if (values.length === 0)
        return null;
    const { finding, reason } = zero_level_row_weigh(subject, values, settings);
    return { ...blank(subject, 0), evidence: 'history', finding, reasons: [reason] };
}

;// CONCATENATED MODULE: ./lib/compare.js















function settingsOf({ evidence, secondRunPossible }) {
    const { one, two } = sensitivity/* sensitivities */.i[evidence.sensitivity];
    return { thresholds: { one, two, further: two }, minHistory: evidence.minHistory, secondRunPossible };
}
const measuredFirst = ({ observations }) => observations[0] != null;
/** A subject that takes no part in the decision by history, because its pairs decide. */
function unmeasured(subject) {
    return { ...subject, observations: [] };
}
/** The row of a metric that has only the base run beside it, whose samples are no pairs. */
function unpairedRow(subject) {
    return subject.base === null ? null : blank(subject, subject.base.centre);
}
/** The history's level, shown beside pairs that decided without it. */
function levelOf(evidence, i) {
    const standing = standingOf(evidence, i);
    return evidence && standing ? levelReason(standing, evidence.runs) : [];
}
function withReason(row, reason) {
    return reason === null ? row : { ...row, reasons: [...row.reasons, reason] };
}
/** Rows of the metrics that are not deterministic: by pairs, by history, or with what is known without a level. */
function noisyRows(input, subjects, evidence) {
    const { baseline } = input;
    const settings = settingsOf(input);
    const { window } = input.evidence;
    const pairs = pairedRows(subjects, input.interleaved);
    const judged = subjects.map((subject, i) => (pairs[i]?.row ? unmeasured(subject) : subject));
    const rows = historyRows(judged, evidence, settings, input.candidates[0]?.runner.cpu ?? '');
    const units = recordedUnits(baseline);
    const [first] = evidence;
    const unlevelled = (subject, i) => first?.slots[i] === -1
        ? zeroLevelRow(subject, baseline, { ...settings, window })
        : unleveledRow(subject, first, i, settings.minHistory);
    return (subject, i) => {
        const pair = pairs[i] ?? null;
        if (pair?.row)
            return { ...pair.row, reasons: [...pair.row.reasons, ...levelOf(first, i)] };
        const row = rows[i] ?? unlevelled(subject, i) ?? unpairedRow(subject);
        return row ? withReason(row, pair?.reason ?? null) : newRow(subject, units);
    };
}
/** Rows of the deterministic metrics. */
function exactRows(input) {
    const { baseline, matches } = input;
    const units = recordedUnits(baseline);
    return (subject) => {
        const acceptances = (0,acceptance_marker/* acceptancesOf */.Uo)(subject.metric, baseline.acceptances, matches);
        return exactRow(subject, baseline.runs, acceptances) ?? newRow(subject, units);
    };
}
/** Rows of the metrics that the first candidate measured, and the whole suite. */
function measuredRows(input, subjects, evidence, candidate) {
    const noisy = subjects.filter(({ exact }) => !exact);
    const noisyRow = noisyRows(input, noisy, evidence);
    const exactly = exactRows(input);
    const index = new Map(noisy.map((subject, i) => [subject, i]));
    const rows = subjects.filter(measuredFirst).map((subject) => {
        const i = index.get(subject);
        return i === undefined ? exactly(subject) : noisyRow(subject, i);
    });
    const suite = wholeSuiteRow(evidence, input.ruleFor(whole_suite/* wholeSuite */.C), settingsOf(input), candidate);
    return suite ? [...rows, suite] : rows;
}
function missingRows(input, subjects, candidate) {
    const measured = measuredNames(candidate);
    return subjects
        .filter((subject) => !measuredFirst(subject))
        .flatMap((subject) => missingRow(subject, input.baseline, candidate, measured) ?? []);
}
/**
 * Several comparisons with one baseline, each group of runs judged for itself: what the baseline says is worked out
 * once, which makes replays with injected slowdowns affordable.
 */
function compareGroups(input, groups) {
    const all = { ...input, candidates: groups.flat() };
    const subjects = subjectsOf(all);
    const noisy = subjects.filter(({ exact }) => !exact);
    const evidence = historyEvidence({ ...all, subjects: noisy, window: input.evidence.window });
    let start = 0;
    return groups.map((candidates) => {
        const [candidate] = candidates;
        const [from, to] = [start, start + candidates.length];
        start = to;
        if (candidate === undefined)
            return [];
        const own = { ...input, candidates };
        const seen = subjects.map((subject) => ({
            ...subject,
            observations: subject.observations.slice(from, to),
        }));
        return [
            ...measuredRows(own, seen, evidence.slice(from, to), candidate),
            ...missingRows(own, seen, candidate),
        ];
    });
}
/**
 * Compares candidates with a baseline, metric by metric: what the numbers say, before any policy. Rows come in the
 * candidate's order, then the whole suite, then what is missing. Deterministic metrics are compared exactly,
 * interleaved pairs decide where there are enough, the history decides the rest (STATISTICS §3 to §7).
 */
function compare(input) {
    return compareGroups(input, [input.candidates])[0] ?? [];
}


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rulingOf),
/* harmony export */   f: () => (/* binding */ rememberedRulings)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9814);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2853);


/** What a deterministic metric may change by where no rule sets a tolerance (STATISTICS §7). */
const exactTolerance = 0.01;
/** What the configuration asks of one metric when it is compared. */
function rulingOf(configuration, name) {
    const rule = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleFor */ .sG)(configuration, name);
    const ruled = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRule */ .xz)(configuration, name, 'tolerance') !== undefined;
    return {
        tolerance: rule.tolerance,
        minChange: rule.minChange?.value ?? null,
        exact: rule.exact,
        ...(ruled ? {} : { exactTolerance }),
    };
}
/** The same, remembered: a replay asks for every metric a thousand times. */
function rememberedRulings(configuration) {
    const known = new Map();
    return (metric) => {
        const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .metricKey */ .C)(metric);
        const found = known.get(key) ?? rulingOf(configuration, metric);
        known.set(key, found);
        return found;
    };
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


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ sensitivities)
/* harmony export */ });
/** Noise units a slowdown must exceed, on one run and on each of two (STATISTICS §3.9). */
const sensitivities = {
    strict: { one: 3.4, two: 2.4 },
    default: { one: 2.6, two: 1.75 },
    sensitive: { one: 2.2, two: 1.5 },
};


/***/ })

};
