export const id = 90;
export const ids = [90];
export const modules = {

/***/ 7143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ landAcceptances),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   P$: () => (/* binding */ isCovered)
/* harmony export */ });
/**
 * The history with a person's decision: it is kept for good, and the points it covers count from now on. Given
 * twice, it stands there once.
 */
function accept(history, acceptance, accepts) {
    const known = history.acceptances.some((other) => isSame(other, acceptance));
    const acceptances = known ? history.acceptances : [...history.acceptances, acceptance];
    const covered = history.metrics.map((metric) => accepts(acceptance, metric));
    const from = history.runs.findIndex(({ commit }) => commit === acceptance.commit);
    const runs = history.runs.map((run, i) => from >= 0 && i >= from && isCovered(run, acceptance) ? settled(run, covered) : run);
    return { ...history, acceptances, runs };
}
/**
 * What a person knew of when deciding: the accepted commit's own runs, and later ones up to the decision. What
 * came after it is judged anew, so that one acceptance never lets a second regression in.
 */
const isCovered = (run, { commit, date }) => run.commit === commit || run.date <= date;
/**
 * Acceptances that were given on a pull request, moved to the commit that its merge made. Until then they name a
 * commit that a squash or rebase leaves off the base branch.
 */
function landAcceptances(history, pullRequest, commit) {
    const acceptances = history.acceptances.map((acceptance) => acceptance.pullRequest === pullRequest ? { ...acceptance, commit } : acceptance);
    return { ...history, acceptances };
}
const isSame = (a, b) => a.match === b.match &&
    a.measure === b.measure &&
    a.commit === b.commit &&
    a.pullRequest === b.pullRequest &&
    a.by === b.by;
function settled(run, covered) {
    const points = run.points.map((point, i) => point !== null && covered[i] === true ? { ...point, state: 'accepted' } : point);
    return { ...run, points };
}


/***/ }),

/***/ 5090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand),
  recordCommand: () => (/* binding */ recordCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/baseline/run-file.js


const schemaVersion = 1;
/** Longer than any name a tool gives; a hostile artifact cannot blow up a report with one. */
const run_file_text = (max) => schemas/* string */.YjP().max(max);
const finite = schemas/* number */.aig();
const metricPart = schemas/* strictObject */.rej({
    benchmark: run_file_text(2000).min(1),
    measure: run_file_text(200).min(1),
    unit: run_file_text(100),
    better: schemas/* enum */.k5n(['lower', 'higher']),
});
const observationPart = schemas/* strictObject */.rej({
    metric: metricPart,
    centre: finite,
    spread: finite.nonnegative().nullable(),
    count: schemas/* number */.aig().int().positive(),
    quantum: finite.nonnegative(),
    exact: schemas/* boolean */.zMY(),
    samples: schemas/* array */.YOg(finite).max(1_000_000),
});
const runPart = schemas/* strictObject */.rej({
    suite: run_file_text(200),
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/),
    branch: run_file_text(500),
    date: datetime(),
    id: run_file_text(500),
    attempt: schemas/* number */.aig().int().positive(),
    runner: schemas/* strictObject */.rej({
        os: run_file_text(50),
        arch: run_file_text(50),
        cpu: run_file_text(200),
        cores: schemas/* number */.aig().int().nonnegative(),
        image: run_file_text(100),
    }),
    observations: schemas/* array */.YOg(observationPart).max(100_000),
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({ benchmark: run_file_text(2000), message: run_file_text(20_000) })).max(100_000),
});
const filePart = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz(schemaVersion),
    configuration: run_file_text(200),
    run: runPart,
});
/** The text of a run file. */
function encodeRunFile(file) {
    return `${JSON.stringify({ schema: schemaVersion, configuration: file.configuration, run: file.run })}\n`;
}
/** Reads a run file of another job. It may come from anywhere: whatever is not exactly a run is a `UserError`. */
function decodeRunFile(content, path) {
    const decoded = filePart.safeParse(parseJson(content, path));
    if (decoded.success)
        return { run: decoded.data.run, configuration: decoded.data.configuration };
    const issue = decoded.error.issues[0];
    throw new errors/* UserError */.yo(`not a run file of schema ${schemaVersion}: ${issue?.message ?? 'unreadable'}`, {
        place: { file: path, path: issue?.path.join('.') ?? '' },
        hint: 'earlier-runs takes the files named by the `run` output of an earlier job.',
    });
}
function parseJson(content, path) {
    try {
        return JSON.parse(content);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new errors/* UserError */.yo(`not JSON: ${error.message}`, { place: { file: path } });
    }
}

// EXTERNAL MODULE: ./lib/config/mistakes.js
var config_mistakes = __webpack_require__(8629);
// EXTERNAL MODULE: ./lib/config/rules.js
var rules = __webpack_require__(2853);
;// CONCATENATED MODULE: ./lib/config/check-units.js



/** Every amount of the configuration that one metric is compared with. */
function amountsFor(configuration, metric) {
    const budget = (0,rules/* lastRule */.xz)(configuration, metric, 'budget');
    const minChange = (0,rules/* lastRule */.xz)(configuration, metric, 'minChange');
    const waivers = configuration.waivers.filter((waiver) => (0,rules/* selects */.ko)(waiver, metric));
    return [
        { key: 'budget', quantity: budget?.budget ?? null, place: budget?.place ?? null },
        { key: 'min-change', quantity: minChange?.minChange ?? null, place: minChange?.place ?? null },
        ...waivers.map(({ ceiling, place }) => ({ key: 'ceiling', quantity: ceiling, place })),
    ];
}
/**
 * An amount without a unit is meant in the metric's base unit; one in another unit cannot be compared. Times
 * want their unit: nobody who writes 200 for a latency means seconds.
 */
function misfit(metric, { key, quantity, place }) {
    if (quantity === null)
        return null;
    const bare = quantity.unit === '';
    if (bare ? metric.unit !== 's' || quantity.value === 0 : quantity.unit === metric.unit)
        return null;
    const found = bare ? 'has no unit' : `is in ${quantity.unit}`;
    const unit = metric.unit === '' ? 'a plain number' : metric.unit;
    return {
        place: place ?? { file: 'configuration' },
        message: `${key} ${found}, but ${metric.benchmark} (${metric.measure}) is measured in ${unit}`,
        hint: bare
            ? `Write it with its unit: ${quantity.value}ms or ${quantity.value}s.`
            : `Write the ${key} in the metric's unit, or narrow the rule with match and measure.`,
    };
}
/** Makes sure that every amount fits the metrics it is about; those that do not are told in one `UserError`. */
function checkUnits(configuration, metrics) {
    // One metric stands for all that a rule does not fit.
    const mistakes = new Map();
    for (const metric of metrics) {
        for (const amount of amountsFor(configuration, metric)) {
            const mistake = misfit(metric, amount);
            const where = mistake === null ? '' : `${(0,errors/* sayPlace */.DQ)(mistake.place)} ${amount.key}`;
            if (mistake !== null && !mistakes.has(where))
                mistakes.set(where, mistake);
        }
    }
    const error = (0,config_mistakes/* errorOf */.M)([...mistakes.values()], 'the configuration');
    if (error)
        throw error;
}

// EXTERNAL MODULE: ./lib/config/glob.js
var glob = __webpack_require__(5886);
;// CONCATENATED MODULE: ./lib/config/policy-rules.js

/** Says of many metrics whether a pattern is about them. */
function matcherOf({ match, measure }) {
    const benchmarkFits = (0,glob/* compileGlob */.S)(match);
    const measureFits = measure === null ? () => true : (0,glob/* compileGlob */.S)(measure);
    return (metric) => benchmarkFits(metric.benchmark) && measureFits(metric.measure);
}
/** The triggers that hold on an event, by GitHub's name of it; '' (a laptop) leaves none out. */
function triggersOn(configuration, event) {
    return configuration.triggers
        .filter(({ on }) => on === null || event === '' || on.some((name) => name === event))
        .map(({ name, when, action, worseBy, atLeast, confirm, plan, since, ...selector }) => ({
        name,
        when,
        action,
        worseBy,
        atLeast,
        confirm,
        plan,
        since,
        matches: matcherOf(selector),
    }));
}
/** Waivers as the judge wants them; `checkUnits` has made sure that a ceiling is in its metric's unit. */
function waiverRules(waivers) {
    return waivers.map(({ ceiling, until, reason, ...selector }) => ({
        matches: matcherOf(selector),
        ceiling: ceiling?.value ?? null,
        until,
        reason,
    }));
}
/** Targets as the judge wants them. */
function targetRules(targets) {
    return targets.map(({ change, ...selector }) => ({ matches: matcherOf(selector), change }));
}

;// CONCATENATED MODULE: ./lib/baseline/anchor.js
/** As many runs as tell a level from one run's noise. */
const anchorRuns = 5;
/**
 * The recorded runs that stand for an anchor: the last few up to it, or, when the history starts later, the first
 * few after it. `runs` are a baseline's, oldest first; `ancestors` newest first, null when unknown. Empty when the
 * anchor is a commit whose place in the past is not known.
 */
function runsAtAnchor(runs, anchor, ancestors) {
    const isUpTo = 'day' in anchor ? upToDay(anchor.day) : upToCommit(anchor.commit, runs, ancestors);
    if (isUpTo === null)
        return [];
    const before = runs.filter(isUpTo);
    return before.length > 0 ? before.slice(-anchorRuns) : runs.slice(0, anchorRuns);
}
/** The day itself belongs to the anchor: dates are compared by their day alone. */
const upToDay = (day) => (run) => run.date.slice(0, 10) <= day.slice(0, 10);
function upToCommit(commit, runs, ancestors) {
    const isAnchor = (id) => id.startsWith(commit);
    if (ancestors !== null) {
        const distances = new Map(ancestors.map((id, distance) => [id, distance]));
        const place = ancestors.findIndex(isAnchor);
        return place < 0 ? null : (run) => (distances.get(run.commit) ?? -1) >= place;
    }
    const last = runs.findLastIndex((run) => isAnchor(run.commit));
    const upTo = new Set(runs.slice(0, last + 1));
    return last < 0 ? null : (run) => upTo.has(run);
}
/** The level of one metric over the runs of an anchor: their median; null when none measured it. */
function anchorLevel(runs, column) {
    const centres = runs.flatMap((run) => run.points[column]?.centre ?? []).sort((a, b) => a - b);
    const half = centres.length / 2;
    const low = centres[Math.ceil(half) - 1];
    const high = centres[Math.floor(half)];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/gate/drift.js


/** Finds the anchors of the drift triggers; one of which nothing is recorded is told, not passed over. */
async function readAnchors(request, triggers, { baseline, ancestors }) {
    const runs = new Map();
    const warnings = [];
    for (const { name, since } of triggers) {
        if (since === null)
            continue;
        const place = await placeOf(request, since);
        const found = place === null ? [] : runsAtAnchor(baseline.runs, place, ancestors);
        if (found.length > 0)
            runs.set(name, found);
        else if (baseline.runs.length > 0)
            warnings.push({ code: 'anchor-unknown', details: { trigger: name, since: sayAnchor(since) } });
    }
    return { runs, warnings };
}
async function placeOf(request, since) {
    if (since.kind === 'date')
        return { day: since.date };
    if (since.kind === 'commit')
        return { commit: since.commit };
    const commit = await request.newestRelease();
    return commit === null ? null : { commit };
}
function sayAnchor(since) {
    if (since.kind === 'date')
        return since.date;
    return since.kind === 'commit' ? since.commit : 'the newest release';
}
/** The candidate and this many recorded runs before it make the present level: one run alone is no drift. */
const recentRuns = 4;
/**
 * How much worse a metric is than at a trigger's anchor, as a ratio: by its present level, and by the candidate
 * itself, whichever is less, so that neither one noisy run nor an already mended level counts.
 */
function driftSince(anchors, { baseline }) {
    const columns = new Map(baseline.metrics.map((metric, i) => [(0,model/* metricKey */.C)(metric), i]));
    return (row, rule) => {
        const runs = anchors.runs.get(rule.name);
        const column = columns.get((0,model/* metricKey */.C)(row.metric));
        if (runs === undefined || column === undefined || row.after === null)
            return null;
        const level = anchorLevel(runs, column);
        const recent = baseline.runs.flatMap((run) => run.points[column]?.centre ?? []).slice(-recentRuns);
        const present = middle([...recent, row.after]);
        if (level === null || !(level > 0) || !(present > 0) || !(row.after > 0))
            return null;
        const worse = (value) => (row.metric.better === 'lower' ? value / level : level / value) - 1;
        return Math.min(worse(present), worse(row.after));
    };
}
const middle = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

// EXTERNAL MODULE: ./lib/units.js
var units = __webpack_require__(3052);
;// CONCATENATED MODULE: ./lib/gate/given.js



/**
 * A run of an untrusted job as the base repository would have read it: which way is better and what is exact is
 * said by its configuration, its history and the units, and by the run only where none of these knows.
 */
function underOwnRules(run, configuration, recorded) {
    const known = new Map(recorded.map((metric) => [(0,model/* metricKey */.C)(metric), metric]));
    const settle = (observation) => {
        const { metric } = observation;
        const rule = (0,rules/* ruleFor */.sG)(configuration, metric);
        const own = known.get((0,model/* metricKey */.C)(metric));
        const better = rule.better ?? own?.better ?? (0,units/* unitOf */.uF)(metric.unit)?.better ?? metric.better;
        const settled = { ...metric, better };
        return { ...observation, metric: settled, exact: rule.exact ?? own?.exact ?? observation.exact };
    };
    return { ...run, observations: run.observations.map(settle) };
}

// EXTERNAL MODULE: ./lib/compare.js + 38 modules
var compare = __webpack_require__(4184);
// EXTERNAL MODULE: ./lib/config/accepts.js
var accepts = __webpack_require__(2611);
// EXTERNAL MODULE: ./lib/config/ruling.js
var ruling = __webpack_require__(4153);
// EXTERNAL MODULE: ./lib/policy/triggers.js
var triggers = __webpack_require__(1865);
;// CONCATENATED MODULE: ./lib/policy/judge.js


/** Rows and triggers → verdict. A trigger that fires with action `fail` makes it a rollback. */
function judge(input) {
    const coverage = coverageOf(input);
    const results = input.triggers.map((rule) => evaluate(rule, { ...input, coverage }));
    return { verdict: verdictOf(results, input.rows), coverage, triggers: results };
}
function evaluate(rule, facts) {
    const kind = triggers/* triggers */.G[rule.when];
    const firing = kind.fires(facts, rule);
    return {
        name: rule.name,
        when: rule.when,
        action: rule.action,
        fired: firing !== null,
        message: firing?.message ?? `not fired: ${kind.title}`,
        metrics: firing?.metrics ?? [],
        plan: rule.plan,
    };
}
function verdictOf(results, rows) {
    const fired = results.filter((result) => result.fired);
    if (fired.some((result) => result.action === 'fail'))
        return 'rollback';
    return fired.length > 0 || rows.some((row) => row.judgement === 'suspect') ? 'warn' : 'pass';
}
const decided = ['regression', 'suspect', 'improvement', 'unchanged'];
function coverageOf(input) {
    const rows = input.rows.filter(input.isCounted);
    const named = (judgement) => rows.filter((row) => row.judgement === judgement).map(({ metric }) => (0,model/* nameOf */.V)(metric));
    const gone = rows.filter((row) => row.judgement === 'missing' && row.acceptance === null);
    const missing = [...gone.map(({ metric }) => (0,model/* nameOf */.V)(metric)), ...input.absent];
    const present = rows.filter((row) => row.judgement !== 'missing');
    const judged = present.filter((row) => decided.includes(row.judgement) || row.budget !== null);
    return {
        judged: judged.length,
        expected: present.length + missing.length,
        missing,
        new: named('new'),
        inconclusive: named('inconclusive'),
    };
}

;// CONCATENATED MODULE: ./lib/policy/row.js
const judgements = {
    worse: 'regression',
    suspect: 'suspect',
    better: 'improvement',
    same: 'unchanged',
    unclear: 'inconclusive',
    new: 'new',
    missing: 'missing',
};
/** One comparison with everything policy makes of it. */
function judgeRow(comparison, policy) {
    const inherited = policy.proposal && comparison.standingSince !== null;
    const budget = checkBudget(comparison, policy.budget);
    const waiver = useWaiver(comparison, policy);
    const acceptance = policy.acceptances.findLast((given) => policy.accepts(given, comparison.metric)) ?? null;
    const extra = [];
    if (acceptance !== null)
        extra.push({ code: 'accepted-by', by: acceptance.by, reason: acceptance.reason });
    if (budget?.kept === false)
        extra.push({ code: 'over-budget', budget: budget.budget });
    if (waiver?.holds) {
        extra.push({ code: 'waived', until: waiver.until, ceiling: waiver.ceiling, reason: waiver.reason });
    }
    return {
        ...comparison,
        reasons: [...comparison.reasons, ...extra],
        judgement: inherited ? 'unchanged' : judgements[comparison.finding],
        budget,
        target: checkTarget(comparison, policy.targets),
        waiver,
        acceptance,
        trend: policy.trend,
    };
}
function checkBudget(comparison, budget) {
    if (budget === null || comparison.after === null)
        return null;
    const kept = comparison.metric.better === 'lower' ? comparison.after <= budget : comparison.after >= budget;
    return { budget, kept };
}
const msPerDay = 86_400_000;
/** The last waiver that names the metric; it is dead the day after `until` and above its ceiling. */
function useWaiver(comparison, policy) {
    const rule = policy.waivers.findLast((waiver) => waiver.matches(comparison.metric));
    if (rule === undefined)
        return null;
    const daysLeft = Math.round((Date.parse(rule.until) - Date.parse(policy.today)) / msPerDay);
    return {
        ceiling: rule.ceiling,
        until: rule.until,
        daysLeft,
        reason: rule.reason,
        holds: daysLeft >= 0 && withinCeiling(comparison, rule.ceiling),
    };
}
function withinCeiling(comparison, ceiling) {
    if (ceiling === null || comparison.after === null)
        return true;
    return comparison.metric.better === 'lower' ? comparison.after <= ceiling : comparison.after >= ceiling;
}
/**
 * A promised improvement is judged like a regression in reverse: confirmed when the evidence shows an
 * improvement of at least the promised size, contradicted when it shows the opposite or rules the size out.
 */
function checkTarget(comparison, targets) {
    const target = targets.findLast((rule) => rule.matches(comparison.metric));
    if (target === undefined)
        return null;
    return { change: target.change, outcome: targetOutcome(comparison, target.change) };
}
function targetOutcome(comparison, wanted) {
    const reaches = (change) => (wanted < 0 ? change <= wanted : change >= wanted);
    if (comparison.finding === 'worse')
        return 'contradicted';
    if (comparison.finding === 'better' && comparison.change !== null && reaches(comparison.change)) {
        return 'confirmed';
    }
    const ruledOut = comparison.interval !== null && !comparison.interval.some(reaches);
    return ruledOut ? 'contradicted' : 'not confirmed';
}

// EXTERNAL MODULE: ./lib/statistics/whole-suite.js
var whole_suite = __webpack_require__(5437);
;// CONCATENATED MODULE: ./lib/gate/judge-candidate.js










/** Recorded values shown as a trend beside the candidate's. */
const trendLength = 20;
/** Compares and judges. Throws `UserError` when the configuration does not fit the metrics. */
function judgeCandidate(input) {
    const { baseline, candidates, configuration } = input;
    const comparisons = (0,compare/* compare */.U)({
        candidates,
        baseline,
        baseRun: input.baseRun,
        interleaved: input.interleaved,
        ruleFor: (metric) => (0,ruling/* rulingOf */.b)(configuration, metric),
        evidence: configuration.evidence,
        secondRunPossible: input.secondRunPossible,
        matches: glob/* globMatches */.m,
    });
    const columns = new Map(baseline.metrics.map((metric, i) => [(0,model/* metricKey */.C)(metric), i]));
    const rules = {
        waivers: waiverRules(configuration.waivers),
        targets: targetRules(configuration.targets),
        acceptances: input.given,
        accepts: accepts/* accepts */.G,
    };
    const rows = comparisons
        .map((comparison) => judgeRow(comparison, { ...rules, ...rowPolicy(input, comparison, columns) }))
        .filter((row) => row.judgement !== 'missing' || isExpected(input, row.metric, columns));
    const judged = judge({
        rows,
        triggers: input.triggers,
        hasBaseline: baseline.runs.length > 0 || input.baseRun !== null,
        runsBefore: (row) => quarantinedStreak(baseline.runs, columns.get((0,model/* metricKey */.C)(row.metric))),
        driftOf: input.driftOf,
        absent: absentNames(input, rows),
        isCounted: (row) => row.metric.benchmark !== whole_suite/* wholeSuite */.C.benchmark,
    });
    return { ...headOf(input), ...judged, rows, warnings: [...baseline.warnings, ...input.warnings] };
}
function headOf({ candidates, baseline, baseRun, }) {
    const [candidate] = candidates;
    const { branch, runs, commit, distance } = baseline;
    const source = runs.length > 0 ? (baseRun === null ? 'branch' : 'both') : baseRun === null ? 'none' : 'results';
    return {
        suite: candidate.suite,
        candidate: {
            commit: candidate.commit,
            branch: candidate.branch,
            runner: candidate.runner,
            runs: candidates.length,
        },
        baseline: { source, branch, runs: runs.length, commit, distance },
    };
}
function rowPolicy(input, comparison, columns) {
    const { configuration, baseline } = input;
    const { metric } = comparison;
    const column = columns.get((0,model/* metricKey */.C)(metric));
    return {
        budget: (0,rules/* ruleFor */.sG)(configuration, metric).budget?.value ?? null,
        today: input.today,
        proposal: input.proposal,
        trend: column === undefined ? [] : trendOf(baseline.runs, column),
    };
}
const trendOf = (runs, column) => runs.flatMap((run) => run.points[column]?.centre ?? []).slice(-trendLength);
/**
 * Whether an absent metric should have been there: by the configured patterns, else when the nearest recorded
 * run measured it. Older ones were removed by a change that is already on the base.
 */
function isExpected(input, metric, columns) {
    const { expected } = input.configuration;
    if (expected !== null)
        return expected.some((pattern) => (0,glob/* globMatches */.m)(pattern, metric.benchmark));
    const column = columns.get((0,model/* metricKey */.C)(metric));
    return column !== undefined && (input.baseline.runs.at(-1)?.points[column] ?? null) !== null;
}
/** Expected patterns without any metric, and failed benchmarks that no row speaks of. */
function absentNames(input, rows) {
    const patterns = (input.configuration.expected ?? []).filter((pattern) => !rows.some((row) => (0,glob/* globMatches */.m)(pattern, row.metric.benchmark)));
    const failed = input.candidates[0].failures
        .map((failure) => failure.benchmark)
        .filter((benchmark) => !rows.some((row) => row.metric.benchmark === benchmark));
    return [...new Set([...patterns, ...failed])].map((benchmark) => ({ benchmark, measure: '' }));
}
/** How many of the latest recorded runs that measured the metric were quarantined, counted from the newest. */
function quarantinedStreak(runs, column) {
    if (column === undefined)
        return 0;
    const points = runs.flatMap((run) => run.points[column] ?? []);
    const last = points.findLastIndex((point) => point.state === 'accepted');
    return points.length - 1 - last;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/io/command.js


/** Runs a command line of the user's own workflow in the shell; its output is shown as it comes. Fails as the command does. */
function runCommand(command, cwd) {
    return new Promise((done, fail) => {
        const child = (0,external_node_child_process_.spawn)(command, { cwd, shell: true, stdio: ['ignore', 2, 2] });
        child.on('error', fail);
        child.on('close', (status, signal) => {
            if (status === 0)
                return done();
            fail(new errors/* UserError */.yo(`the command ended with ${signal ?? `status ${status}`}: ${command}`, {
                place: { file: 'confirm-command' },
                hint: 'It must measure again and write the files that results names.',
            }));
        });
    });
}

// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/results.js + 2 modules
var results = __webpack_require__(5250);
// EXTERNAL MODULE: ./lib/normalise.js
var normalise = __webpack_require__(137);
;// CONCATENATED MODULE: ./lib/gate/pairs.js



/** Fewer pairs are never tested (STATISTICS §5), so their order does not matter. */
const fewestPairs = 10;
/**
 * Whether base and head were measured in turns (AB BA AB …), as the times tell at which their result files were
 * written. Two blocks, first all of one, then all of the other, are no pairs whatever their number.
 */
async function readTurns({ inputs, cwd }) {
    const base = await written(inputs['baseline-results'], cwd);
    const head = await written(inputs.results, cwd);
    const inOrder = [
        ...base.map((file) => ({ ...file, side: 'base' })),
        ...head.map((file) => ({ ...file, side: 'head' })),
    ].sort((a, b) => a.time - b.time);
    const pairs = base.length === head.length && base.length >= fewestPairs;
    const interleaved = pairs && base.every((_, i) => inOrder[2 * i]?.side !== inOrder[2 * i + 1]?.side);
    const paths = (files) => files.toSorted((a, b) => a.time - b.time).map(({ path }) => path);
    return { base: paths(base), head: paths(head), interleaved };
}
async function written(lines, cwd) {
    const paths = await (0,files/* findFiles */.lY)(lines, cwd);
    return paths.map((path) => ({ path, time: (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path)).mtimeMs }));
}

;// CONCATENATED MODULE: ./lib/gate/runs.js








/** Everything this job measured, out of its result files. */
async function readRuns(request, configuration) {
    if (request.inputs['baseline-results'] === '') {
        const { run, warnings } = await readCandidate(request, configuration);
        return { candidate: run, base: null, interleaved: false, warnings };
    }
    const turns = await readTurns(request);
    const ofBase = { ...request.identity, id: `${request.identity.id}/base` };
    const base = readFiles(request, configuration, {
        paths: turns.base,
        identity: ofBase,
        paired: turns.interleaved,
    });
    const head = readFiles(request, configuration, {
        paths: turns.head,
        identity: request.identity,
        paired: turns.interleaved,
    });
    return {
        candidate: head.run,
        base: base.run,
        interleaved: turns.interleaved,
        warnings: [...head.warnings, ...base.warnings],
    };
}
/** The candidate's run out of its result files. */
async function readCandidate(request, configuration) {
    const { results } = request.inputs;
    if (results === '') {
        throw new errors/* UserError */.yo('no result files were named', {
            hint: 'Set results to paths or globs of the files that the benchmarks wrote, one per line.',
        });
    }
    const paths = await (0,files/* findFiles */.lY)(results, request.cwd);
    return readFiles(request, configuration, { paths, identity: request.identity, paired: false });
}
function readFiles({ inputs, cwd }, configuration, { paths, identity, paired }) {
    const files = (0,results/* readResultFiles */.fE)(paths, inputs.format, cwd);
    const toRun = (some) => (0,normalise/* normalise */.j)(some, identity, (name) => (0,rules/* ruleFor */.sG)(configuration, name).better, (name) => (0,rules/* ruleFor */.sG)(configuration, name).exact);
    const whole = toRun(files);
    return paired
        ? {
            ...whole,
            run: withTurns(whole.run, files.map((file) => toRun([file]).run)),
        }
        : whole;
}
/** One value a turn: the samples within one turn are no pairs of those within another. */
function withTurns(run, turns) {
    const centres = new Map();
    for (const { metric, centre } of turns.flatMap(({ observations }) => observations)) {
        const key = (0,model/* metricKey */.C)(metric);
        centres.set(key, [...(centres.get(key) ?? []), centre]);
    }
    const observations = run.observations.map((observation) => ({
        ...observation,
        samples: centres.get((0,model/* metricKey */.C)(observation.metric)) ?? [],
    }));
    return { ...run, observations };
}
/** Runs of other jobs on the same head. They count only when head, suite and configuration are the same. */
async function readEarlierRuns(request, { digest }) {
    const lines = request.inputs['earlier-runs'];
    if (lines === '')
        return [];
    const paths = await (0,files/* findFiles */.lY)(lines, request.cwd);
    return paths.map((path) => {
        const { run, configuration } = decodeRunFile(new TextDecoder().decode((0,files/* readBytes */.io)(path, request.cwd).bytes), path);
        const { suite, commit, id } = request.identity;
        mustAgree(path, 'suite', run.suite, suite);
        mustAgree(path, 'head commit', run.commit, commit);
        mustAgree(path, 'configuration', configuration, digest);
        if (run.id !== id)
            return run;
        throw new errors/* UserError */.yo('this is the run of this very job', {
            place: { file: path },
            hint: 'A second run must be measured by another job, on a fresh runner.',
        });
    });
}
function mustAgree(path, what, found, wanted) {
    if (found === wanted)
        return;
    throw new errors/* UserError */.yo(`this run is of another ${what}: found ${found}, wanted ${wanted}`, {
        place: { file: path },
        hint: 'earlier-runs takes runs of the same head commit, suite and configuration.',
    });
}

;// CONCATENATED MODULE: ./lib/gate/measure-again.js






/**
 * Measures once more on this same runner, which shares whatever slowed the first run: weaker than another
 * runner, and labelled so. Results that the command did not write anew are no second run.
 */
async function measureAgain(request, command, configuration) {
    const before = await writtenAt(request);
    await runCommand(command, request.cwd);
    const after = await writtenAt(request);
    const stale = [...after].filter(([path, time]) => before.get(path) === time).map(([path]) => path);
    if (stale.length > 0) {
        throw new errors/* UserError */.yo(`the command did not write ${stale.join(', ')} anew`, {
            place: { file: 'confirm-command' },
            hint: 'The same results cannot confirm themselves.',
        });
    }
    const identity = {
        ...request.identity,
        id: `${request.identity.id}/again`,
        date: new Date(Date.parse(request.identity.date) + 1).toISOString(),
    };
    const { run, warnings } = await readCandidate({ ...request, identity }, configuration);
    return {
        run,
        warnings: [...warnings, { code: 'confirmed-on-same-runner', details: { suite: run.suite } }],
    };
}
async function writtenAt({ inputs, cwd }) {
    const paths = await (0,files/* findFiles */.lY)(inputs.results, cwd);
    return new Map(paths.map((path) => [path, (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path)).mtimeMs]));
}

// EXTERNAL MODULE: ./lib/baseline/accept.js
var accept = __webpack_require__(7143);
// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/baseline/history-path.js
var history_path = __webpack_require__(9223);
;// CONCATENATED MODULE: ./lib/baseline/select.js

/** The runs a candidate is judged against: ancestors of the same family, oldest first, with acceptances applied. */
function selectBaseline(selection) {
    const { history, ancestors, runner } = selection;
    const distances = new Map((ancestors ?? []).map((commit, distance) => [commit, distance]));
    const placed = latestPerCommit(history.runs
        .filter((run) => run.id !== selection.ownId && isAlike(run.runner, runner))
        .map((run, order) => ({
        run,
        order,
        distance: ancestors === null ? history.runs.length - order : distances.get(run.commit),
    }))
        .filter((candidate) => candidate.distance !== undefined)
        .sort((a, b) => b.distance - a.distance || a.order - b.order));
    const marks = history.acceptances
        .filter(({ commit }) => ancestors === null || distances.has(commit))
        .map((acceptance) => markOf(acceptance, distances, placed));
    const columns = history.metrics.map((metric, i) => settle(placed, i, marks.filter(({ acceptance }) => selection.accepts(acceptance, metric))));
    const runs = placed.map(({ run }, r) => ({ ...run, points: columns.map((column) => column[r] ?? null) }));
    const nearest = placed.at(-1);
    return {
        source: runs.length > 0 ? 'branch' : 'none',
        branch: history.branch,
        metrics: history.metrics,
        runs,
        acceptances: marks.map(({ acceptance }) => acceptance),
        commit: nearest?.run.commit ?? null,
        distance: ancestors === null ? null : (nearest?.distance ?? null),
        warnings: warningsOf(selection, placed),
    };
}
/** What is not known of a machine (an imported history) is no reason to set its runs aside. */
const isAlike = (a, b) => isSame(a.os, b.os) && isSame(a.arch, b.arch);
const isSame = (a, b) => a === b || a === '' || b === '';
/** A commit that a schedule measures over and over must not fill the window (STATISTICS §11). */
const runsPerCommit = 3;
function latestPerCommit(placed) {
    const seen = new Map();
    return placed
        .toReversed()
        .filter(({ run }) => {
        const count = (seen.get(run.commit) ?? 0) + 1;
        seen.set(run.commit, count);
        return count <= runsPerCommit;
    })
        .reverse();
}
/** When the accepted commit itself was not recorded, the acceptance is told as that of the first run after it. */
function markOf(acceptance, distances, placed) {
    const distance = distances.get(acceptance.commit);
    const found = placed.findIndex((candidate) => distance === undefined ? candidate.run.commit === acceptance.commit : candidate.distance <= distance);
    const first = placed[found];
    return first === undefined
        ? { acceptance, from: placed.length }
        : { acceptance: { ...acceptance, commit: first.run.commit }, from: found };
}
/**
 * One metric's points with their states as they count now: what an acceptance covers is accepted, and a single
 * quarantined run between accepted ones was noise, which the spread must know of, not a level.
 */
function settle(placed, column, marks) {
    const points = placed.map(({ run }, i) => {
        const point = run.points[column] ?? null;
        const covered = marks.some(({ acceptance, from }) => i >= from && (0,accept/* isCovered */.P$)(run, acceptance));
        return point !== null && covered ? accepted(point) : point;
    });
    const measured = points.flatMap((point, i) => (point === null ? [] : [i]));
    measured.forEach((i, m) => {
        const point = points[i];
        const isAccepted = (at) => at !== undefined && points[at]?.state === 'accepted';
        if (point?.state === 'quarantined' && isAccepted(measured[m - 1]) && isAccepted(measured[m + 1]))
            points[i] = accepted(point);
    });
    return points;
}
const accepted = (point) => point.state === 'accepted' ? point : { ...point, state: 'accepted' };
function warningsOf({ history, ancestors }, placed) {
    if (history.runs.length === 0)
        return [];
    if (ancestors === null)
        return [{ code: 'ancestry-unknown', details: { runs: placed.length } }];
    if (placed.length > 0)
        return [];
    return [
        { code: 'no-recorded-ancestor', details: { runs: history.runs.length, commits: ancestors.length } },
    ];
}

;// CONCATENATED MODULE: ./lib/gate/past.js






/** Reads the history and selects what the candidate is judged against. */
async function readPast(request, { runner, id, commit }) {
    const recorded = await readHistory(request);
    const open = recorded.acceptances.flatMap(({ pullRequest }) => pullRequest ?? []);
    const landed = request.proposal || open.length === 0 ? [] : await request.merged([...new Set(open)]);
    const history = landed.reduce((grown, pullRequest) => (0,accept/* landAcceptances */.GY)(grown, pullRequest, commit), recorded);
    const commits = history.runs.map((run) => run.commit);
    const ancestors = commits.length === 0 ? [] : await request.ancestors(commits);
    const given = history.acceptances.filter(({ pullRequest }) => pullRequest !== null && pullRequest === request.pullRequest);
    return {
        baseline: selectBaseline({ history, ancestors, runner, ownId: id, accepts: accepts/* accepts */.G }),
        ancestors,
        given,
        landed,
    };
}
async function readHistory({ identity, baseBranch, store, inputs, cwd }) {
    const { suite } = identity;
    if (inputs.history !== null) {
        return (0,codec/* decodeHistory */.FU)(new TextDecoder().decode((0,files/* readBytes */.io)(inputs.history, cwd).bytes), inputs.history);
    }
    const path = (0,history_path/* historyPath */.ae)(suite, baseBranch);
    const text = store === null ? undefined : (await store.read([path])).files.get(path);
    return text === undefined ? (0,codec/* emptyHistory */.s4)(suite, baseBranch) : (0,codec/* decodeHistory */.FU)(text, path);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/config/quantity.js
var quantity = __webpack_require__(7981);
;// CONCATENATED MODULE: ./lib/config/target-line.js

/** A description has at most 65,536 characters on GitHub; what is longer does not come from there. */
const longestBody = 70_000;
const longestLine = 1000;
const mostLines = 50;
const wanted = 'wanted Perf-Target: PATTERN MEASURE CHANGE, such as Perf-Target: api/** p95 -20%';
/** Templates explain the line in a comment; what nobody sees promises nothing. Line breaks stay, to count by. */
function withoutComments(body) {
    const parts = body.split('<!--');
    const kept = parts.slice(1).map((part) => {
        const end = part.indexOf('-->');
        const hidden = end < 0 ? part : part.slice(0, end);
        return '\n'.repeat(hidden.split('\n').length - 1) + (end < 0 ? '' : part.slice(end + 3));
    });
    return [parts[0], ...kept].join('');
}
/** What follows the keyword, without the Markdown that people put around it; null for any other line. */
function promiseOf(line) {
    const bare = line.replace(/^[\s>*+`-]{0,20}/, '');
    const keyword = /^perf-target:/i.exec(bare);
    return keyword
        ? bare
            .slice(keyword[0].length)
            .replace(/^\*\*(?=\s)/, '')
            .replaceAll('`', ' ')
            .trim()
        : null;
}
/** `"name with spaces" p95 -20%`, `api/** p95 -20%` or `api/** -20%`; text says what is wrong. */
function readPromise(promise) {
    if (promise.length > longestLine)
        return `longer than ${longestLine} characters`;
    const quoted = /^"([^"]+)"\s+(\S.*)$/.exec(promise);
    const words = (quoted?.[2] ?? promise).split(/\s+/);
    const [match, measure, percent, ...rest] = quoted ? [quoted[1], ...words] : words;
    const [said, about] = percent === undefined ? [measure, null] : [percent, measure ?? null];
    if (match === undefined || match === '' || said === undefined || rest.length > 0)
        return wanted;
    const change = /^[+-]\d/.test(said) && said.endsWith('%') ? (0,quantity/* readShare */.cb)(said) : null;
    if (change === null || change === 0 || change <= -1 || change > 100) {
        return `${JSON.stringify(said.slice(0, 40))} is no change with its sign, such as -20% or +10%`;
    }
    return { match, measure: about, change };
}
/** Reads the lines `Perf-Target: api/** p95 -20%` out of a pull request's description, which may hold anything. */
function readTargetLines(body) {
    const targets = [];
    const warnings = [];
    const lines = withoutComments(body.slice(0, longestBody)).split(/\r?\n/);
    for (const [index, text] of lines.entries()) {
        const promise = promiseOf(text);
        if (promise === null)
            continue;
        const line = index + 1;
        if (targets.length + warnings.length >= mostLines) {
            const message = `more than ${mostLines} such lines; it and all after it were left out`;
            warnings.push({ code: 'bad-target-line', details: { line, message } });
            break;
        }
        const read = readPromise(promise);
        if (typeof read === 'string')
            warnings.push({ code: 'bad-target-line', details: { line, message: read } });
        else
            targets.push({ ...read, place: { file: "the pull request's description", line } });
    }
    return { targets, warnings };
}

// EXTERNAL MODULE: ./lib/io/configuration.js
var io_configuration = __webpack_require__(3534);
;// CONCATENATED MODULE: ./lib/gate/settings.js



/** Reads them all; every mistake is in one `UserError`. */
function readSettings({ inputs, cwd, description }) {
    const configuration = (0,io_configuration/* readConfigurationOf */.e)(inputs, cwd);
    const promised = readTargetLines(description);
    return {
        configuration: { ...configuration, targets: [...configuration.targets, ...promised.targets] },
        digest: digestOf(configuration),
        warnings: promised.warnings,
    };
}
/** Where a rule stands in its file decides nothing. */
function digestOf(configuration) {
    const text = JSON.stringify(configuration, (key, value) => (key === 'place' ? undefined : value));
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/gate/gate.js










/** GATE: reads everything, compares, judges; writes nothing. */
async function gate(request) {
    const settings = readSettings(request);
    const measured = await measuredOf(request, settings.configuration);
    checkUnits(settings.configuration, measured.candidate.observations.map(({ metric }) => metric));
    const { facts, landed } = await readFacts(request, settings, measured);
    const earlier = await readEarlierRuns(request, settings);
    const command = request.inputs['confirm-command'];
    const secondRunPossible = earlier.length === 0 && (request.inputs.confirmation === 'job' || command !== null);
    const candidates = candidatesOf(request, facts, [...earlier, measured.candidate]);
    const report = judgeCandidate({ ...facts, candidates, secondRunPossible });
    const { configuration } = settings;
    const runFile = encodeRunFile({ run: measured.candidate, configuration: settings.digest });
    if (command === null || !secondRunPossible || !hasSuspects(report)) {
        return { report, candidates, runFile, landed, configuration };
    }
    const again = await measureAgain(request, command, settings.configuration);
    const both = inOrder([...candidates, again.run]);
    const warnings = [...facts.warnings, ...again.warnings];
    const decided = judgeCandidate({ ...facts, candidates: both, secondRunPossible: false, warnings });
    return { report: decided, candidates: both, runFile, landed, configuration };
}
/** What was handed over, or else what the result files say. */
async function measuredOf(request, configuration) {
    if (request.given === null)
        return readRuns(request, configuration);
    return { candidate: request.given[0], base: null, interleaved: false, warnings: [] };
}
function candidatesOf({ given }, { configuration, baseline }, read) {
    if (given === null)
        return inOrder(read);
    return inOrder(given.map((run) => underOwnRules(run, configuration, baseline.metrics)));
}
/** Everything but the candidate's runs that the judgement rests on. */
async function readFacts(request, settings, measured) {
    const { configuration } = settings;
    const triggers = triggersOn(configuration, request.event ?? '');
    const past = await readPast(request, measured.candidate);
    const anchors = await readAnchors(request, triggers, past);
    const facts = {
        baseline: past.baseline,
        given: past.given,
        driftOf: driftSince(anchors, past),
        baseRun: measured.base,
        interleaved: measured.interleaved,
        configuration,
        triggers,
        proposal: request.proposal,
        today: request.identity.date.slice(0, 10),
        warnings: [...settings.warnings, ...measured.warnings, ...anchors.warnings],
    };
    return { facts, landed: past.landed };
}
const hasSuspects = (report) => report.rows.some(({ judgement }) => judgement === 'suspect');
/** The run that was made first raises the suspicion, later ones confirm or clear it. */
function inOrder(runs) {
    const [first, ...rest] = runs.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    if (first === undefined)
        throw new Error('no run to judge');
    return [first, ...rest];
}

// EXTERNAL MODULE: ./lib/baseline/append.js
var append = __webpack_require__(5167);
;// CONCATENATED MODULE: ./lib/baseline/branch-readme.js

/** Where the branch explains itself. */
const readmePath = 'README.md';
/** The page people find on the branch. It never changes, so that writers never meet over it. */
const branchReadme = () => `# Benchmark histories

This branch is written by the Performance Regression Gate. It shares no commit with the code and needs no checkout.

- \`${history_path/* historyFolder */.vc}<base branch>/<suite>/history.json\`: one history per suite and base branch. Names are spelled
  so that they are safe on every file system: what is not \`a-z\`, \`0-9\`, \`_\` or \`-\` stands as \`%\` and its bytes.
- A history names its metrics once and has one line per run: commit, date, run id, attempt, runner, and per metric
  the centre (times the metric's power of ten), the spread (in ten-thousandths of the centre) and the count.
- \`quarantined\` lists the metrics of a run that regressed: candidates are not compared with these points until
  somebody accepts them (\`perf-gate accept\`).

## Look

    perf-gate history
    perf-gate history --verify

## Restore

A damaged file is never taken for an empty one. To bring the last good version of a file back:

    git log --oneline -- PATH
    git checkout COMMIT -- PATH
    git commit -m "Restore PATH" && git push

Do not merge this branch anywhere, and do not edit a history by hand.
`;

;// CONCATENATED MODULE: ./lib/baseline/point-state.js
/**
 * Whether a new point becomes part of what candidates are judged against. While a regression stands, noise alone
 * must not let the worse level in point by point: a new point stays quarantined until it is back on the accepted
 * side of the middle between both levels, and the regression stands until two points in a row were accepted.
 */
function pointState(facts) {
    if (facts.regressed)
        return 'quarantined';
    const streak = standing(facts.points);
    if (streak.length === 0 || facts.level === null)
        return 'accepted';
    const excess = (centre) => facts.better === 'lower' ? centre - Number(facts.level) : Number(facts.level) - centre;
    const excesses = streak.map(({ centre }) => excess(centre)).sort((a, b) => a - b);
    const middle = (excesses[excesses.length >> 1] ?? 0) / 2;
    return middle > 0 && excess(facts.centre) > middle ? 'quarantined' : 'accepted';
}
/** The quarantined points since two in a row were accepted. */
function standing(points) {
    const calm = points.findLastIndex(({ state }, i) => state === 'accepted' && (points[i - 1]?.state ?? 'accepted') === 'accepted');
    return points.slice(calm + 1).filter(({ state }) => state === 'quarantined');
}

// EXTERNAL MODULE: ./lib/render/arrange.js
var arrange = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/render/clean.js
var clean = __webpack_require__(25);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(2225);
// EXTERNAL MODULE: ./lib/render/width.js
var width = __webpack_require__(828);
;// CONCATENATED MODULE: ./lib/render/badge.js




const colours = { pass: '#1a7f37', warn: '#9a6700', rollback: '#cf222e' };
const unknown = '#57606a';
function badgeOf(report) {
    const { judged, expected } = report.coverage;
    const label = report.suite === 'default' ? 'performance' : `performance ${(0,clean/* clean */.u)(report.suite, 30)}`;
    if (judged === 0 && report.verdict === 'pass')
        return { label, message: 'not judged', colour: unknown };
    return { label, message: message(report, judged, expected), colour: colours[report.verdict] };
}
const words = { pass: 'pass', warn: 'warning', rollback: 'rollback' };
/** The verdict and the gravest thing behind it; without one, how much was judged. */
function message(report, judged, expected) {
    const { rows, coverage } = report;
    const open = rows.filter((row) => !(0,arrange/* isWaived */.$y)(row));
    const regressed = open.filter(({ judgement }) => judgement === 'regression').length;
    const outside = open.filter(arrange/* isOverBudget */.qr).length;
    const suspects = open.filter(({ judgement }) => judgement === 'suspect').length;
    const missing = coverage.missing.length;
    const said = [
        regressed > 0 ? (0,figures/* count */.U9)(regressed, 'regression') : '',
        outside > 0 ? `${(0,figures/* sayWhole */.BX)(outside)} over budget` : '',
        missing > 0 ? `${(0,figures/* sayWhole */.BX)(missing)} missing` : '',
        suspects > 0 ? `${(0,figures/* sayWhole */.BX)(suspects)} undecided` : '',
        `${(0,figures/* sayWhole */.BX)(judged)} of ${(0,figures/* sayWhole */.BX)(expected)} judged`,
    ].find((part) => part !== '');
    return `${words[report.verdict]}, ${said}`;
}
/** The endpoint schema of shields.io (https://shields.io/badges/endpoint-badge). */
function badgeJson(report) {
    const { label, message: said, colour } = badgeOf(report);
    return { schemaVersion: 1, label, message: said, color: colour.slice(1) };
}
const xml = (text) => text.replace(/[^\p{L}\p{N} ,.]/gu, (character) => `&#${character.codePointAt(0)};`);
/** Verdana 11 is about this wide per column. */
const columnWidth = 7;
const height = 20;
/** White on each colour has a contrast of at least 4.5 (WCAG 2.2 AA). */
function badgeSvg(report) {
    const { label, message: said, colour } = badgeOf(report);
    const left = (0,width/* displayWidth */.F1)(label) * columnWidth + 10;
    const right = (0,width/* displayWidth */.F1)(said) * columnWidth + 10;
    const text = (middle, words) => `<text x="${middle}" y="14" text-anchor="middle">${xml(words)}</text>`;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${xml(`${label}: ${said}`)}">`,
        `<title>${xml(`${label}: ${said}`)}</title>`,
        `<clipPath id="r"><rect width="${left + right}" height="${height}" rx="3"/></clipPath>`,
        `<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#444c56"/><rect x="${left}" width="${right}" height="${height}" fill="${colour}"/></g>`,
        `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, said)}</g>`,
        '</svg>',
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/record/record.js
/** RECORD: judged runs → the history on the baseline branch. */








/** Runs kept per suite, base branch, operating system and architecture. */
const keptRuns = 200;
/**
 * Adds the runs to the newest state of the branch, whoever wrote it meanwhile, and returns the commit that
 * holds them. Every run is recorded, whatever the verdict; what regressed is quarantined.
 */
async function record(request) {
    const { store, runs, report, baseBranch, landed } = request;
    const [run] = runs;
    if (run === undefined)
        throw new Error('no run to record');
    const path = (0,history_path/* historyPath */.ae)(run.suite, baseBranch);
    const shown = request.dashboard === null ? [] : (await store.list()).filter((other) => other.startsWith(history_path/* historyFolder */.vc));
    const { commit } = await store.write(({ commit: present, files }) => {
        const text = files.get(path);
        const history = text === undefined ? (0,codec/* emptyHistory */.s4)(run.suite, baseBranch) : (0,codec/* decodeHistory */.FU)(text, path);
        const settled = landed.reduce((grown, pull) => (0,accept/* landAcceptances */.GY)(grown, pull, run.commit), history);
        const grown = withRuns(settled, runs, report);
        return new Map([
            ...(present === null ? [[readmePath, branchReadme()]] : []),
            ...badges(run.suite, baseBranch, report),
            ...page(request, grown, others(files, path)),
            [path, (0,codec/* encodeHistory */.N2)(grown)],
        ]);
    }, [path, ...shown], `Record ${run.suite} of ${run.commit.slice(0, 10)}`);
    return commit;
}
/** One page for all suites and branches, as GitHub Pages serves it. */
const pagePath = 'index.html';
const page = ({ dashboard }, own, rest) => dashboard === null ? [] : [[pagePath, dashboard([own, ...rest])]];
const others = (files, path) => [...files]
    .filter(([other]) => other !== path && other.startsWith(history_path/* historyFolder */.vc))
    .map(([other, text]) => (0,codec/* decodeHistory */.FU)(text, other));
/** For a README: the last verdict of a suite, as a picture and as what shields.io reads. */
function badges(suite, branch, report) {
    const stem = `badges/${(0,history_path/* safeName */.jC)(branch)}/${(0,history_path/* safeName */.jC)(suite)}`;
    return [
        [`${stem}.svg`, badgeSvg(report)],
        [`${stem}.json`, `${JSON.stringify(badgeJson(report))}\n`],
    ];
}
function withRuns(history, runs, report) {
    const rows = new Map(report.rows.map((row) => [(0,model/* metricKey */.C)(row.metric), row]));
    const columns = new Map(history.metrics.map((metric, i) => [(0,model/* metricKey */.C)(metric), i]));
    return runs.reduce((grown, run) => {
        // A job that is repeated, or whose answer was lost, must not meet its own points.
        const earlier = history.runs.filter(({ id }) => id !== run.id);
        const centres = new Map(run.observations.map(({ metric, centre }) => [(0,model/* metricKey */.C)(metric), centre]));
        const stateOf = (metric) => {
            const key = (0,model/* metricKey */.C)(metric);
            const row = rows.get(key);
            const column = columns.get(key);
            return pointState({
                regressed: row?.judgement === 'regression',
                better: metric.better,
                centre: centres.get(key) ?? 0,
                level: row?.before ?? null,
                points: column === undefined ? [] : earlier.flatMap((recorded) => recorded.points[column] ?? []),
            });
        };
        return (0,append/* appendRun */.a)(grown, { run, stateOf, window: keptRuns });
    }, history);
}

// EXTERNAL MODULE: ./lib/cli/history.js + 2 modules
var cli_history = __webpack_require__(2418);
// EXTERNAL MODULE: ./lib/cli/place.js + 2 modules
var cli_place = __webpack_require__(5177);
// EXTERNAL MODULE: ./lib/cli/write-report.js + 21 modules
var write_report = __webpack_require__(2116);
;// CONCATENATED MODULE: ./lib/cli/gate.js






/** `perf-gate gate`: judge result files against the baseline. */
async function gateCommand(inputs, context) {
    const { gated } = await judgeHere(inputs, context);
    (0,write_report/* writeReport */.u)(gated, inputs, context);
    return statusOf(gated, inputs);
}
/** `perf-gate record`: judge, then add the run to the history. A rollback is recorded too, in quarantine. */
async function recordCommand(inputs, context) {
    const { gated, place } = await judgeHere(inputs, context);
    if (place.store === null) {
        throw new errors/* UserError */.yo('there is no git repository to record in', {
            place: { file: context.cwd },
            hint: 'Stand in the repository, or name one with --repository.',
        });
    }
    const { report, candidates, landed } = gated;
    const commit = await record({
        store: place.store,
        runs: candidates,
        report,
        baseBranch: place.baseBranch,
        landed,
        dashboard: null,
    });
    (0,write_report/* writeReport */.u)(gated, inputs, context);
    process.stderr.write(`recorded in ${commit.slice(0, 10)} on ${place.store.where}\n`);
    return statusOf(gated, inputs);
}
async function judgeHere(inputs, context) {
    const place = await measuredOn(await (0,cli_place/* findPlace */.Pj)(inputs, context), inputs, context);
    const gated = await gate({
        ...place,
        cwd: context.cwd,
        inputs,
        given: null,
        proposal: place.identity.branch !== place.baseBranch,
        event: null,
        pullRequest: null,
        description: '',
    });
    return { gated, place };
}
/** Results that were brought from the machine that the history knows are judged as that machine's. */
async function measuredOn(place, inputs, context) {
    if (inputs.runner === 'this')
        return place;
    const runner = (await (0,cli_history.readHistory)(inputs, context)).runs.at(-1)?.runner;
    return runner === undefined ? place : { ...place, identity: { ...place.identity, runner } };
}
const statusOf = ({ report }, inputs) => report.verdict === 'rollback' && inputs.fail ? 1 : 0;


/***/ }),

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);

/** Whether an acceptance speaks of a metric: both patterns are globs, a measure that is not named is any. */
const accepts = ({ match, measure }, metric) => (measure === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .m)(measure, metric.measure)) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .m)(match, metric.benchmark);


/***/ })

};
