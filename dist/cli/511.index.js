export const id = 511;
export const ids = [511];
export const modules = {

/***/ 2511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schemaCommand: () => (/* binding */ schemaCommand)
/* harmony export */ });
/* harmony import */ var _config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(276);

/** `perf-gate schema`: the configuration's JSON Schema, for editors. */
async function schemaCommand() {
    process.stdout.write((0,_config_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationJsonSchemaText */ .J)());
    return 0;
}


/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ matchField),
/* harmony export */   Io: () => (/* binding */ distance),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Y3: () => (/* binding */ anchor),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   h6: () => (/* binding */ measureField),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   ul: () => (/* binding */ wantedKeys),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7981);


/** Longer than any pattern a person writes; patterns are run against every benchmark name. */
const longestPattern = 500;
const longestText = 2000;
const refuse = (context, message) => {
    context.addIssue({ code: 'custom', message });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
};
/** A text that is not empty. */
const text = (wanted, max = longestText) => zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wanted })
    .min(1, { error: wanted })
    .max(max, { error: `wanted at most ${max} characters` });
/** Said of a section that is not one. */
const wantedKeys = 'wanted keys and values';
/** The pattern of a rule that is about every benchmark. */
const everything = '**';
/** A glob over benchmark names. */
const matchField = () => text('wanted a glob over benchmark names such as "api/**"', longestPattern);
/** A glob over measures; absent: every measure. */
const measureField = () => text('wanted the name of a measure such as p95, or a glob over such names', longestPattern)
    .optional()
    .describe('Name of the measure, or a glob over such names; without it, every measure.');
/** A list. */
const listOf = (item, wanted, max) => zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error: wanted }).max(max, { error: `wanted at most ${max} entries` });
/** One of a few words. */
const choice = (words) => zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: `wanted ${words.slice(0, -1).join(', ')} or ${words.at(-1)}` });
/** true or false. */
const flag = () => zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY({ error: 'wanted true or false' });
/** A whole number between two others. */
function whole(min, max) {
    const error = `wanted a whole number from ${min} to ${max}`;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error }).min(min, { error }).max(max, { error });
}
const wantedShare = 'wanted a percentage such as 5% (or a ratio below 1 such as 0.05)';
const shareText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ pattern: `${_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .percentSource */ .FH}|^[+-]?0?\\.\\d{1,12}$|^[+-]?0$` });
const shareNumber = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().meta({ exclusiveMinimum: -1, exclusiveMaximum: 1 });
function shareIn(title, allowed, wanted) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([shareText, shareNumber], { error: wanted })
        .meta({ title })
        .transform((found, context) => {
        const ratio = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .readShare */ .cb)(found);
        return ratio !== null && allowed(ratio) ? ratio : refuse(context, wanted);
    });
}
/** A share that is not negative and not beyond reason: `5%` is 0.05. */
const share = () => shareIn('percentage', (ratio) => ratio >= 0 && ratio <= 100, wantedShare);
/** A change with its direction: `-20%` is -0.2; from -100% exclusive. */
const change = () => shareIn('percentage with sign', (ratio) => ratio > -1 && ratio !== 0 && ratio <= 100, 'wanted a change other than 0 with its sign, such as -20% or +10%');
const wantedQuantity = 'wanted an amount with its unit such as 200ms, 1.5 MiB, 5k req/s or 70%, or a number';
/** An amount with its unit, in base units. */
const quantity = () => zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(100), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()], { error: wantedQuantity })
    .meta({ title: 'amount' })
    .transform((found, context) => (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .readQuantity */ .ae)(found) ?? refuse(context, wantedQuantity));
/** An amount that is not negative: a distance between two values. */
const distance = () => quantity().transform((found, context) => found.value >= 0 ? found : refuse(context, 'wanted an amount that is not negative, such as 2ms'));
/** A day of the calendar. */
const day = () => {
    const wanted = 'wanted a day as YYYY-MM-DD that exists in the calendar, such as 2027-01-31';
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wanted })
        .meta({ title: 'day', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
        .refine(_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N, { error: wanted });
};
/** The newest release tag, a day, or a commit. */
const anchor = () => {
    const wanted = 'wanted release, a day as YYYY-MM-DD, or a commit of 7 to 40 hex digits in quotes';
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wanted })
        .meta({ title: 'anchor', pattern: '^(release|\\d{4}-\\d{2}-\\d{2}|[0-9a-f]{7,40})$' })
        .transform((found, context) => {
        if (found === 'release')
            return { kind: 'release' };
        if ((0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(found))
            return { kind: 'date', date: found };
        return /^[0-9a-f]{7,40}$/.test(found) ? { kind: 'commit', commit: found } : refuse(context, wanted);
    });
};


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ configurationJsonSchemaText),
/* harmony export */   m: () => (/* binding */ configurationJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1091);


/** The configuration's schema for editors and other tools: draft 7, which all of them read. */
const configurationJsonSchema = () => ({
    ...zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationSchema */ .W, { io: 'input', target: 'draft-7' }),
    title: 'perf-gate configuration',
});
/** What `perf-gate schema` prints and `docs/perf-gate.schema.json` holds. */
const configurationJsonSchemaText = () => `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`;


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defaults),
/* harmony export */   W: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1877);
/* harmony import */ var _trigger_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9136);
/**
 * The one schema of the configuration: types, the published JSON Schema, the documentation table and the reader
 * are all derived from it. What is null was not set.
 */



const metricRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .matchField */ .E8)().default(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT).describe('Glob over benchmark names.'),
    measure: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6)(),
    better: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['lower', 'higher'])
        .optional()
        .describe("Which way is better; without it the format's or the unit's own direction holds."),
    budget: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)()
        .optional()
        .describe('Absolute limit that the metric must keep: at most this when lower is better, at least this when higher is.'),
    tolerance: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM)().optional().describe('Smallest relative change worth acting on.'),
    'min-change': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)()
        .optional()
        .describe('Smallest absolute change worth acting on, besides the relative one.'),
    exact: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)()
        .optional()
        .describe('A deterministic counter: any change beyond the tolerance counts, no statistics are done.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedKeys */ .ul })
    .transform((found) => ({
    match: found.match,
    measure: found.measure ?? null,
    better: found.better ?? null,
    budget: found.budget ?? null,
    tolerance: found.tolerance ?? null,
    minChange: found['min-change'] ?? null,
    exact: found.exact ?? null,
}));
const defaultEvidence = { sensitivity: 'default', window: 30, minHistory: 5 };
const evidence = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sensitivity: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['strict', 'default', 'sensitive'])
        .default(defaultEvidence.sensitivity)
        .describe('How strong the evidence must be: strict gives the fewest false alarms, sensitive sees the smallest changes.'),
    window: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(5, 200)
        .default(defaultEvidence.window)
        .describe('How many of the newest accepted runs a candidate is compared with.'),
    'min-history': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(2, 200)
        .default(defaultEvidence.minHistory)
        .describe('With fewer runs than this a regression is announced but never fails.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedKeys */ .ul })
    .transform((found) => ({
    sensitivity: found.sensitivity,
    window: found.window,
    minHistory: found['min-history'],
}));
const waiver = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .matchField */ .E8)().describe('Glob over benchmark names.'),
    measure: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6)(),
    ceiling: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)().optional().describe('The waiver ends where the metric is worse than this.'),
    until: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)().describe('The last day it holds.'),
    reason: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('wanted the reason, for those who come later').describe('Why; shown in every report.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedKeys */ .ul })
    .transform((found) => ({ ...found, measure: found.measure ?? null, ceiling: found.ceiling ?? null }));
const target = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    match: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .matchField */ .E8)().describe('Glob over benchmark names.'),
    measure: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .measureField */ .h6)(),
    change: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)().describe('The promised change, after / before - 1.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedKeys */ .ul })
    .transform((found) => ({ ...found, measure: found.measure ?? null }));
/** Rules and lists longer than this are no configuration any more. */
const most = 2000;
const metricRules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(metricRule, 'wanted a list of rules, each beginning with "- "', most);
const triggerRules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_trigger_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerRule */ .P1, 'wanted a list of triggers, each beginning with "- "', 200);
/** The configuration file. */
const configurationSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metrics: metricRules.optional().describe('Rules for metrics; later rules win, key by key.'),
    expected: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .matchField */ .E8)(), 'wanted a list of globs over benchmark names', most)
        .optional()
        .describe('Benchmarks that must be present; without it, those of the baseline.'),
    evidence: evidence.optional().describe('How much evidence a verdict needs.'),
    'rollback-triggers': triggerRules
        .optional()
        .describe('When the check fails or warns; without it, regression, budget, missing and unmeasured.'),
    waivers: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(waiver, 'wanted a list of waivers, each beginning with "- "', most)
        .optional()
        .describe('Metrics that may exceed their limit until a date.'),
    targets: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(target, 'wanted a list of targets, each beginning with "- "', most)
        .optional()
        .describe('Improvements that a change promises.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wantedKeys */ .ul });
/** What holds where the configuration says nothing. */
const defaults = { evidence: defaultEvidence, tolerance: 0.05 };


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ triggerRule),
/* harmony export */   iB: () => (/* binding */ triggerKinds)
/* harmony export */ });
/* unused harmony exports defaultLabel, eventNames */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _policy_triggers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1865);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1877);
/** The part of the schema that is about rollback triggers and their plans. */



/** The label that is set when the plan does not name one. */
const defaultLabel = 'performance-rollback';
const plan = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    issue: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)().default(false).describe('Open an issue, and close it when the metric recovers.'),
    'revert-pull-request': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)()
        .default(false)
        .describe('Open a draft pull request that reverts the change.'),
    draft: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)().default(false).describe('Turn the pull request into a draft.'),
    label: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('wanted the name of a label', 50)], {
        error: 'wanted true, false or the name of a label',
    })
        .default(false)
        .describe(`Put a label on the pull request; true names it ${defaultLabel}.`),
    assignees: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('wanted a login without @', 100).regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/, {
        error: 'wanted a login without @',
    }), 'wanted a list of logins', 10)
        .default([])
        .describe('Who is assigned to what is opened.'),
    steps: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('wanted a step as text'), 'wanted a list of steps', 50)
        .default([])
        .describe('What a person should do, in this order.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedKeys */ .ul })
    .transform((found) => ({
    issue: found.issue,
    revertPullRequest: found['revert-pull-request'],
    draft: found.draft,
    label: typeof found.label === 'string' ? found.label : found.label ? defaultLabel : null,
    assignees: found.assignees,
    steps: found.steps,
}));
const triggerKinds = Object.keys(_policy_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .triggers */ .G);
/** Events a trigger can be kept to, by GitHub's names. */
const eventNames = [
    'push',
    'pull_request',
    'merge_group',
    'schedule',
    'workflow_dispatch',
    'workflow_run',
    'release',
];
const kinds = triggerKinds.map((kind) => `${kind}: ${_policy_triggers_js__WEBPACK_IMPORTED_MODULE_0__/* .triggers */ .G[kind].title}`).join('; ');
/** One rollback trigger. */
const triggerRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('wanted a name', 100).describe('What people see; each trigger has its own.'),
    when: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(triggerKinds).describe(`What fires it (${kinds}).`),
    match: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .matchField */ .E8)().default(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .everything */ .YT).describe('Glob over the benchmark names it looks at.'),
    measure: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .measureField */ .h6)(),
    'worse-by': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)()
        .optional()
        .describe('For geomean and drift: by how much in the bad direction (of geomean, of each metric).'),
    'at-least': (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 100_000).optional().describe('For count: how many metrics must regress.'),
    since: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .anchor */ .Y3)()
        .optional()
        .describe('For drift: release (the newest release tag, the default), a day or a commit.'),
    on: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(eventNames), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(eventNames), 'wanted a list of events', eventNames.length)], {
        error: `wanted an event or a list of events (${eventNames.join(', ')})`,
    })
        .optional()
        .describe('Events on which it is looked at; without it, all.'),
    confirm: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(1, 20)
        .default(1)
        .describe('For regression and count: in how many consecutive recorded runs, this one included.'),
    action: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['fail', 'warn'])
        .default('fail')
        .describe('fail makes the verdict rollback, warn makes it warn.'),
    plan: plan.optional().describe('What is to be done when it fires.'),
}, { error: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wantedKeys */ .ul })
    .transform((found) => ({
    name: found.name,
    when: found.when,
    match: found.match,
    measure: found.measure ?? null,
    worseBy: found['worse-by'] ?? null,
    atLeast: found['at-least'] ?? null,
    since: found.when === 'drift' ? (found.since ?? { kind: 'release' }) : null,
    on: found.on === undefined ? null : [found.on].flat(),
    confirm: found.confirm,
    action: found.action,
    plan: found.plan ?? null,
}));


/***/ }),

/***/ 9814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ metricKey),
/* harmony export */   V: () => (/* binding */ nameOf)
/* harmony export */ });
/** The part of a metric that people call it by. */
const nameOf = ({ benchmark, measure }) => ({ benchmark, measure });
/** A changed unit is another metric: seconds never meet iterations per second. */
function metricKey(metric) {
    return [metric.benchmark, metric.measure, metric.unit].join('\u0000');
}


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ triggers)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9814);

const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const percent = (ratio) => `${Number((ratio * 100).toFixed(1))}%`;
/** A waiver that holds takes its metric out of every trigger; the row still says what happened. */
const matched = (facts, rule) => facts.rows.filter((row) => rule.matches((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(row.metric)) && row.waiver?.holds !== true && row.acceptance === null);
const regressed = (facts, rule) => matched(facts, rule).filter((row) => row.judgement === 'regression' && facts.runsBefore(row) + 1 >= rule.confirm);
const firing = (rows, message) => rows.length === 0 ? null : { metrics: rows.map(({ metric }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(metric)), message };
/** Ratios after/before in the bad direction of the rows that have both, as logarithms. */
function worseLogs(rows) {
    return rows
        .filter((row) => (row.before ?? 0) > 0 && (row.after ?? 0) > 0)
        .map((row) => {
        const log = Math.log((row.after ?? 1) / (row.before ?? 1));
        return row.metric.better === 'lower' ? log : -log;
    });
}
/** The kinds of rollback triggers. A new kind is one entry here. */
const triggers = {
    regression: {
        title: 'a metric regressed',
        needs: null,
        fires: (facts, rule) => {
            const rows = regressed(facts, rule);
            const times = rule.confirm > 1 ? ` in ${rule.confirm} consecutive recorded runs` : '';
            return firing(rows, `${count(rows.length, 'metric')} regressed${times}`);
        },
    },
    budget: {
        title: 'a metric exceeds its budget',
        needs: null,
        fires: (facts, rule) => {
            const rows = matched(facts, rule).filter((row) => row.budget?.kept === false);
            return firing(rows, `${count(rows.length, 'metric')} outside the budget`);
        },
    },
    missing: {
        title: 'an expected benchmark is missing or failed',
        needs: null,
        fires: (facts, rule) => {
            const metrics = facts.coverage.missing.filter(rule.matches);
            return metrics.length === 0
                ? null
                : { metrics, message: `${count(metrics.length, 'expected metric')} not measured` };
        },
    },
    'nothing-judged': {
        title: 'nothing could be compared',
        needs: null,
        fires: (facts, rule) => {
            const rows = facts.rows.filter((row) => rule.matches((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(row.metric)));
            const measured = rows.filter((row) => row.after !== null);
            if (measured.length === 0)
                return { metrics: [], message: 'nothing was measured' };
            const compared = measured.some((row) => row.before !== null || row.budget !== null);
            if (compared || !facts.hasBaseline)
                return null;
            return {
                metrics: measured.map(({ metric }) => (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .V)(metric)),
                message: 'no metric of this run is in the baseline',
            };
        },
    },
    count: {
        title: 'many metrics regressed together',
        needs: 'at-least',
        fires: (facts, rule) => {
            const rows = regressed(facts, rule);
            return rows.length >= (rule.atLeast ?? 1)
                ? firing(rows, `${count(rows.length, 'metric')} regressed, ${rule.atLeast ?? 1} are too many`)
                : null;
        },
    },
    geomean: {
        title: 'the geometric mean over the matched metrics is worse',
        needs: 'worse-by',
        fires: (facts, rule) => {
            const rows = matched(facts, rule).filter((row) => (row.before ?? 0) > 0 && (row.after ?? 0) > 0);
            const logs = worseLogs(rows);
            const worse = Math.expm1(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
            return worse > (rule.worseBy ?? 0)
                ? firing(rows, `geometric mean of ${count(rows.length, 'metric')} is ${percent(worse)} worse, more than ${percent(rule.worseBy ?? 0)}`)
                : null;
        },
    },
    drift: {
        title: 'a metric drifted away from an anchor',
        needs: 'worse-by',
        fires: (facts, rule) => {
            const rows = matched(facts, rule).filter((row) => (facts.driftOf(row, rule) ?? 0) > (rule.worseBy ?? 0));
            return firing(rows, `${count(rows.length, 'metric')} drifted by more than ${percent(rule.worseBy ?? 0)} since the anchor`);
        },
    },
};


/***/ })

};
