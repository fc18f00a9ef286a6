export const id = 94;
export const ids = [94];
export const modules = {

/***/ 2116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ writeReport),
  x: () => (/* binding */ writeText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/terminal.js
var terminal = __webpack_require__(4246);
;// CONCATENATED MODULE: ./lib/render/context.js
/** The context of a report that nobody publishes. */
const nowhere = {
    server: 'https://github.com',
    repository: '',
    runUrl: null,
    pullRequest: null,
    event: 'local',
    head: '',
    command: [],
    previous: null,
    secondRun: false,
    informational: false,
};

// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
// EXTERNAL MODULE: ./lib/warnings.js
var lib_warnings = __webpack_require__(1254);
// EXTERNAL MODULE: ./lib/render/clean.js
var render_clean = __webpack_require__(25);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(3419);
;// CONCATENATED MODULE: ./lib/render/voice.js


/** For terminals, annotations and JSON: one harmless line. */
const voice_plainVoice = {
    name: (text) => (0,render_clean/* clean */.u)(text) || '(empty)',
    quote: (text) => (0,render_clean/* clean */.u)(text, 300) || '(empty)',
    figure: (text) => (0,render_clean/* clean */.u)(text),
    commit: markdown/* shortCommit */.Ax,
};
/** A figure and its unit stay on one line; a code span is left as it is. */
const unbroken = (figure) => figure.includes('`') ? figure : figure.replaceAll(' ', '\u00a0');
/** For comments, summaries and issues. */
const voice_markdownVoice = (place) => ({
    name: (text) => (0,markdown/* code */.aY)(text),
    quote: (text) => (0,markdown/* prose */.CS)(text),
    figure: (text) => unbroken((0,markdown/* prose */.CS)(text)),
    commit: (commit) => (0,markdown/* commitLink */.wn)(commit, place),
});

// EXTERNAL MODULE: ./lib/render/arrange.js
var arrange = __webpack_require__(996);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(2225);
;// CONCATENATED MODULE: ./lib/render/words.js



const times = (factor) => `${factor.toFixed(1)} ×`;
const speed = (factor) => factor >= 0 ? `${(0,figures/* sayShare */.Zf)(factor)} slower` : `${(0,figures/* sayShare */.Zf)(-factor)} faster`;
const amount = (value, { voice, metric }) => voice.figure((0,figures/* sayGiven */.VW)(value, metric));
const pValue = (p) => (p < 0.0001 ? 'p < 0.0001' : `p = ${p.toFixed(p < 0.01 ? 4 : 2)}`);
const beyond = { none: 'beyond all of', one: 'beyond all but one of', some: 'beyond most of' };
const reasonWords = {
    'beyond-noise': ({ score, needed, runs, worst, outdone, agreeing, of }) => `${times(score)} the noise (${needed.toFixed(1)} needed), ${beyond[outdone]} ${(0,figures/* count */.U9)(runs, 'base run')} (furthest ${(0,figures/* sayChange */.eU)(worst)})${of > 1 ? `, in ${agreeing} of ${of} runs` : ''}`,
    'within-tolerance': ({ tolerance }) => `within the tolerance of ${(0,figures/* sayShare */.Zf)(tolerance)}`,
    'within-minimum': ({ minChange }, teller) => `less than the smallest change that counts, ${amount(minChange, teller)}`,
    'within-noise': ({ spread, limit, runs }, { noisy }) => `moves ±${(0,figures/* sayShare */.Zf)(spread)} between runs (${(0,figures/* count */.U9)(runs, 'base run')})${noisy ? '' : `; a slowdown shows from ${(0,figures/* sayShare */.Zf)(limit)} on`}`,
    'runner-explains': ({ factor, adjusted }) => `this runner was ${speed(factor)} than usual on everything; without that it is ${(0,figures/* sayChange */.eU)(adjusted)}`,
    'recent-runs-alike': ({ since }, { voice }) => since === null
        ? 'the latest base runs look the same'
        : `the latest base runs look the same, since ${voice.commit(since)}`,
    'not-confirmed': () => 'the other run does not show it',
    'second-run-wanted': ({ score, needed }) => `${times(score)} the noise in one run (${needed.toFixed(1)} would decide); a second run decides`,
    'too-few-runs': ({ have, need }) => `${have} of ${(0,figures/* count */.U9)(need, 'base run')} needed`,
    'no-baseline': () => 'not in the baseline yet',
    'new-hardware': ({ cpu }, { voice }) => `no base run on this hardware yet (${voice.name(cpu)})`,
    'too-noisy': ({ limit }) => `too noisy: only a slowdown beyond ${(0,figures/* sayShare */.Zf)(limit)} could be seen`,
    exact: ({ tolerance }) => tolerance === 0
        ? 'exact count: every change counts'
        : `exact count: every change beyond ${(0,figures/* sayShare */.Zf)(tolerance)} counts`,
    'from-zero': () => 'it was zero before, so there is no relative change',
    'one-step': ({ quantum }, teller) => `one step of the printed figure, ${amount(quantum, teller)}`,
    pairs: ({ pairs, p }) => `${(0,figures/* count */.U9)(pairs, 'pair')} measured side by side, ${pValue(p)}`,
    'not-interleaved': () => 'before and after were not measured in turns, so they make no pairs',
    disturbed: ({ ratio }) => `this run was ${times(ratio)} as restless inside as usual`,
    'level-since': ({ commit, runs }, { voice }) => `“before” is the level since ${voice.commit(commit)} (${(0,figures/* count */.U9)(runs, 'run')})`,
    standing: ({ since }, { voice }) => `worse than the accepted level since ${voice.commit(since)}`,
    'unit-changed': ({ was }, { voice }) => `recorded in ${voice.figure(was || 'no unit')} before; a changed unit starts anew`,
    failed: ({ message }, { voice }) => `failed: ${voice.quote(message)}`,
    absent: () => 'not in the results',
    'over-budget': ({ budget }, teller) => `outside its budget of ${amount(budget, teller)}`,
    'accepted-by': ({ by, reason }, { voice }) => `accepted by ${voice.name(by)}: ${voice.quote(reason)}`,
    waived: ({ until, ceiling, reason }, teller) => `waived until ${teller.voice.figure(until)}${ceiling === null ? '' : ` up to ${amount(ceiling, teller)}`}: ${teller.voice.quote(reason)}`,
    'mixed-hardware': ({ cpu, have, need }, { voice }) => `${have} of ${need} base runs on this hardware (${voice.name(cpu)}), so runs on other hardware were used too`,
    'among-many': ({ score, needed, metrics }) => `${times(score)} the noise, but among ${(0,figures/* count */.U9)(metrics, 'metric')} ${needed.toFixed(1)} are needed`,
    'noisy-run': ({ factor }) => `this run was ${times(factor)} as noisy as usual across the suite`,
    'accepted-level': ({ commit, by, runs }, { voice }) => `level accepted by ${voice.name(by)} from ${voice.commit(commit)} on (${(0,figures/* count */.U9)(runs, 'run')} since)`,
    'suite-wide': ({ factor, metrics }) => `all ${(0,figures/* count */.U9)(metrics, 'metric')} together are ${speed(factor)}`,
    'too-few-pairs': ({ have, need }) => `${have} of ${(0,figures/* count */.U9)(need, 'pair')} needed`,
};
/** The reasons of a row in plain words, the deciding one first. */
function reasonsOf(row, voice) {
    const noisy = row.reasons.some(({ code }) => code === 'too-noisy');
    return row.reasons.map((reason) => {
        const say = reasonWords[reason.code];
        return say(reason, { voice, metric: row.metric, noisy });
    });
}
/** All reasons of a row in one line. */
const sayReasons = (row, voice) => reasonsOf(row, voice).join('; ');
/** The sentences of all warnings, those of rows too, each once; everything in them may come from data. */
function warningsOf({ warnings, rows }) {
    return [...new Set([...warnings, ...rows.flatMap((row) => row.warnings)].map(lib_warnings/* sayWarning */.O))];
}
const icons = {
    regression: '❌',
    suspect: '⚠️',
    improvement: '✅',
    unchanged: '➖',
    inconclusive: '❔',
    new: '🆕',
    missing: '🚫',
};
const verdictIcons = { pass: '✅', warn: '⚠️', rollback: '❌' };
/** What policy adds to the judgement: a budget, a waiver, a level that was there before. */
function sayJudgement(row, voice) {
    const extra = [
        row.budget?.kept === false ? `over budget ${voice.figure((0,figures/* sayBudget */.LT)(row))}` : null,
        row.target === null ? null : `target ${row.target.outcome}`,
        row.waiver === null ? null : sayWaiver(row.waiver, voice),
        row.acceptance === null ? null : `accepted by ${voice.name(row.acceptance.by)}`,
        row.standingSince === null ? null : 'standing',
        (0,arrange/* isCleared */.dP)(row) ? 'not confirmed' : null,
    ].filter((part) => part !== null);
    return [row.judgement, ...extra].join(', ');
}
function sayWaiver(waiver, voice) {
    if (waiver.holds)
        return 'waived';
    return waiver.daysLeft < 0 ? `waiver ended ${voice.figure(waiver.until)}` : 'above the waiver’s ceiling';
}
const daysLeft = (days) => (days === 0 ? 'last day' : `${(0,figures/* count */.U9)(days, 'day')} left`);
/** A waiver counted down: `api/export p95 until 2027-01-31 (12 days left): new serializer`. */
function sayCountdown(metric, waiver, voice) {
    const ended = waiver.daysLeft < 0 ? 'ended' : 'ceiling exceeded';
    const state = waiver.holds ? daysLeft(waiver.daysLeft) : ended;
    return `${sayMetric(metric, voice)} until ${voice.name(waiver.until)} (${state}): ${voice.quote(waiver.reason)}`;
}
/** The sign that stands before a row: what is bad beats what is good. */
function iconOf(row) {
    if ((0,arrange/* isWaived */.$y)(row))
        return '🤝';
    return row.budget?.kept === false && row.judgement !== 'regression' ? '❌' : icons[row.judgement];
}
/** `api/login p95`; a measure that says nothing beyond the benchmark is left out. */
function sayMetric(metric, voice) {
    const benchmark = voice.name(metric.benchmark);
    return metric.measure === '' ? benchmark : `${benchmark} ${voice.name(metric.measure)}`;
}

;// CONCATENATED MODULE: ./lib/render/report-json.js
/** The report as JSON, the contract of DESIGN §7: base units, null where absent, never NaN. */




const finite = (value) => value !== null && Number.isFinite(value) ? value : null;
const warningJson = (warning) => ({ code: warning.code, message: (0,lib_warnings/* sayWarning */.O)(warning) });
function metricJson(row) {
    const [low, high] = [finite(row.interval?.[0] ?? null), finite(row.interval?.[1] ?? null)];
    return {
        benchmark: row.metric.benchmark,
        measure: row.metric.measure,
        unit: row.metric.unit,
        better: row.metric.better,
        before: finite(row.before),
        after: finite(row.after),
        change: finite(row.change),
        worse: finite(row.worse),
        interval: low === null || high === null ? null : [low, high],
        score: finite(row.score),
        limit: finite(row.limit),
        evidence: row.evidence,
        tolerance: row.tolerance,
        judgement: row.judgement,
        reasons: reasonsOf(row, voice_plainVoice),
        warnings: row.warnings.map(warningJson),
    };
}
/** A value that `JSON.stringify` writes as the report's JSON. */
function reportJson(report) {
    const { os, arch, cpu } = report.candidate.runner;
    const { judged, expected, missing, inconclusive } = report.coverage;
    return {
        schema: 1,
        suite: report.suite,
        verdict: report.verdict,
        candidate: {
            commit: report.candidate.commit,
            branch: report.candidate.branch,
            runner: { os, arch, cpu },
            runs: report.candidate.runs,
        },
        baseline: { ...report.baseline },
        metrics: report.rows.map(metricJson),
        triggers: report.triggers.map(({ name, action, fired, message, metrics }) => ({
            name,
            action,
            fired,
            message,
            metrics: metrics.map(model/* nameOf */.V),
        })),
        coverage: {
            judged,
            expected,
            missing: missing.map(model/* nameOf */.V),
            new: report.coverage.new.map(model/* nameOf */.V),
            inconclusive: inconclusive.map(model/* nameOf */.V),
        },
        warnings: report.warnings.map(warningJson),
    };
}

;// CONCATENATED MODULE: ./lib/render/sparkline.js
const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'];
const shown = 8;
/**
 * The recent recorded centres and, last, the candidate. The scale covers at least three tolerances, so that a
 * quiet metric is a flat line and noise does not look like news.
 */
function sparkline(row) {
    const centres = [...row.trend.slice(1 - shown), ...(row.after === null ? [] : [row.after])].filter(Number.isFinite);
    if (centres.length < 3)
        return '';
    const lowest = Math.min(...centres);
    const highest = Math.max(...centres);
    const middle = (lowest + highest) / 2;
    const reach = Math.max(highest - lowest, 3 * Math.max(row.tolerance, 0.01) * Math.abs(middle));
    return centres.map((value) => barOf(reach === 0 ? 0.5 : (value - middle) / reach + 0.5)).join('');
}
function barOf(share) {
    const index = Math.round(share * (bars.length - 1));
    return bars[Math.min(bars.length - 1, Math.max(0, index))] ?? bars[0];
}

;// CONCATENATED MODULE: ./lib/render/columns.js




const metric = (voice) => ({
    head: 'Metric',
    align: 'left',
    show: (row) => sayMetric(row.metric, voice),
});
const before = (voice) => ({
    head: 'Before',
    align: 'right',
    show: (row) => voice.figure((0,figures/* sayBefore */.DE)(row)),
});
const after = (voice) => ({
    head: 'After',
    align: 'right',
    show: (row) => voice.figure((0,figures/* sayAfter */.Gn)(row)),
});
const change = { head: 'Change', align: 'right', show: (row) => changeWithRunner(row) };
const interval = {
    head: '95%\u00a0interval',
    align: 'right',
    show: (row) => (0,figures/* sayInterval */.DL)(row.interval),
};
const limit = { head: 'Limit', align: 'right', show: (row) => (0,figures/* sayLimit */.NJ)(row.limit) };
const judgement = (voice) => ({
    head: 'Judgement',
    align: 'left',
    show: (row) => `${iconOf(row)}\u00a0${sayJudgement(row, voice)}`,
});
const trend = { head: 'Trend', align: 'left', show: sparkline };
const why = (voice) => ({
    head: 'Why',
    align: 'left',
    show: (row) => sayReasons(row, voice),
});
/** The runner's own speed is worth showing from one percent on (STATISTICS §10). */
const visibleCorrection = 0.01;
/** The change with the runner's own speed taken out, where that makes a difference one can see. */
function adjustedChange({ worse, adjusted, metric: { better } }) {
    if (worse === null || adjusted === null || Math.abs(adjusted - worse) < visibleCorrection)
        return null;
    return better === 'lower' ? adjusted : 1 / (1 + adjusted) - 1;
}
function changeWithRunner(row) {
    const adjusted = adjustedChange(row);
    const measured = `**${(0,figures/* sayChange */.eU)(row.change)}**`;
    return adjusted === null ? measured : `${measured}<br>(${(0,figures/* sayChange */.eU)(adjusted)})`;
}
/** What changed, with everything a decision needs. */
const fullColumns = (voice) => [
    metric(voice),
    before(voice),
    after(voice),
    change,
    interval,
    limit,
    judgement(voice),
    trend,
];
/** What did not change: where it stands and what would have been seen. */
const quietColumns = (voice) => [
    metric(voice),
    before(voice),
    after(voice),
    { ...change, show: (row) => (0,figures/* sayChange */.eU)(row.change) },
    limit,
    trend,
];
/** What could not be decided, and why. */
const openColumns = (voice) => [
    metric(voice),
    before(voice),
    after(voice),
    { ...change, show: (row) => (0,figures/* sayChange */.eU)(row.change) },
    limit,
    why(voice),
];
const freshColumns = (voice) => [metric(voice), after(voice), why(voice)];
const span = (family) => {
    const changes = family.rows.map((row) => row.change).filter((each) => each !== null);
    const shown = changes.length === 0 ? figures/* absent */.Ge : (0,figures/* sayChange */.eU)(Math.min(...changes));
    return changes.length < 2 ? shown : `${shown} … ${(0,figures/* sayChange */.eU)(Math.max(...changes))}`;
};
/** One line a family of benchmarks. */
const familyColumns = (voice) => [
    { head: 'Benchmarks', align: 'left', show: ({ name }) => (0,markdown/* code */.aY)(name) },
    { head: 'Metrics', align: 'right', show: ({ rows }) => (0,figures/* sayWhole */.BX)(rows.length) },
    { head: 'Change', align: 'right', show: (family) => `**${span(family)}**` },
    {
        head: 'Worst',
        align: 'left',
        show: ({ rows: [worst] }) => worst === undefined ? figures/* absent */.Ge : `${sayMetric(worst.metric, voice)} ${(0,figures/* sayChange */.eU)(worst.change)}`,
    },
    { head: 'Judgement', align: 'left', show: ({ judgement: said }) => `${icons[said]}\u00a0${said}` },
];

;// CONCATENATED MODULE: ./lib/render/family.js
/** A table longer than this is not read row by row. */
const many = 15;
/** `parse/json/large` → `parse/`: the first part, as tools write paths, modules, parameters. */
function familyOf(benchmark) {
    const end = benchmark.search(/\/|::|[.([< ]/);
    if (end <= 0)
        return benchmark;
    return benchmark.slice(0, end) + (benchmark.startsWith('::', end) ? '::' : benchmark.charAt(end));
}
/** Families in the order of their first row, when there are many rows and grouping makes them few; else null. */
function families(rows) {
    if (rows.length <= many)
        return null;
    const found = new Map();
    for (const row of rows) {
        const name = familyOf(row.metric.benchmark);
        const key = `${row.judgement} ${name}`;
        const family = found.get(key) ?? { name, judgement: row.judgement, rows: [] };
        family.rows.push(row);
        found.set(key, family);
    }
    return found.size * 2 <= rows.length ? [...found.values()] : null;
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
;// CONCATENATED MODULE: ./lib/render/table.js


/** A GitHub-flavoured table; the cells are finished Markdown without line breaks. */
function table(columns, items) {
    const heads = columns.map(({ head }) => head);
    const rows = items.map((item) => columns.map(({ show }) => (0,markdown/* cell */.Hn)(show(item))));
    return (0,markdown_table/* markdownTable */.Q)([heads, ...rows], {
        align: columns.map(({ align }) => align),
        alignDelimiters: false,
        padding: true,
    });
}

;// CONCATENATED MODULE: ./lib/render/blocks.js





/** Folded away; the summary is our own words, since GitHub reads no Markdown in it. */
const folded = (summary, body) => body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
const more = (left, elsewhere) => left > 0 ? `\n\n… and ${(0,figures/* count */.U9)(left, 'more row')}, ${elsewhere}` : '';
/** Columns that are left out where no row has anything to say in them. */
const spare = new Set(['95%\u00a0interval', 'Limit', 'Trend']);
const says = ({ show }, row) => ![figures/* absent */.Ge, ''].includes(show(row));
/** The first rows of a table and how many are left out. */
function firstRows(columns, rows, most, elsewhere) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, most);
    if (shown.length === 0)
        return `${(0,figures/* count */.U9)(rows.length, 'row')}, ${elsewhere}`;
    const filled = columns.filter((column) => !spare.has(column.head) || shown.some((row) => says(column, row)));
    const bracketed = columns.some(({ head }) => head === 'Judgement') && shown.some((row) => adjustedChange(row) !== null);
    const note = bracketed ? '\n\nIn brackets: without this runner’s own speed.' : '';
    return table(filled, shown) + note + more(rows.length - shown.length, elsewhere);
}
const familiesShown = 20;
const openRows = 15;
/** What changed, worst first. Of many rows only the head stays open: families where there are, else the worst. */
function changedBlock(part) {
    const { rows, most, voice, elsewhere } = part;
    const columns = fullColumns(voice);
    const grouped = families(rows);
    if (grouped !== null)
        return familiesBlock(grouped, part);
    const open = rows.slice(0, Math.min(openRows, most));
    if (open.length === rows.length || most < openRows)
        return firstRows(columns, rows, most, elsewhere);
    const rest = rows.slice(openRows);
    const folds = folded(`${(0,figures/* count */.U9)(rest.length, 'more row')}, worst first`, firstRows(columns, rest, most - openRows, elsewhere));
    return `${firstRows(columns, open, openRows, elsewhere)}\n\n${folds}`;
}
function familiesBlock(grouped, { rows, most, voice, elsewhere }) {
    const shown = grouped.slice(0, familiesShown);
    const left = grouped.length - shown.length;
    const heads = table(familyColumns(voice), shown) + (left > 0 ? `\n\n… and ${(0,figures/* count */.U9)(left, 'more group')}` : '');
    const all = firstRows(fullColumns(voice), rows, most, elsewhere);
    return `${heads}\n\n${folded(`All ${(0,figures/* count */.U9)(rows.length, 'row')}, worst first`, all)}`;
}
const openReasons = 3;
/** Why each row of the first table says what it says. */
function whyBlock({ rows, most, voice }) {
    const lines = rows
        .slice(0, most)
        .map((row) => `- ${sayMetric(row.metric, voice)}: ${sayReasons(row, voice)}`);
    const list = lines.join('\n');
    return rows.length <= openReasons ? list : folded('Why, metric by metric', list);
}
const openMissing = 8;
/** Rows without a measurement, with the tool's own words. */
function missingBlock({ rows, most, voice, elsewhere }) {
    if (rows.length === 0)
        return '';
    const lines = rows
        .slice(0, most)
        .map((row) => `- 🚫 ${sayMetric(row.metric, voice)}: ${sayReasons(row, voice)}`);
    const left = more(rows.length - lines.length, elsewhere);
    const head = rows.length > openMissing ? `**${(0,figures/* count */.U9)(rows.length, 'metric')} missing**` : '**Missing**';
    const open = lines.length > openMissing ? lines.slice(0, openMissing) : lines;
    const rest = lines.slice(open.length).join('\n');
    const folds = rest === '' ? left : `\n\n${folded((0,figures/* count */.U9)(lines.length - open.length, 'more row'), rest + left)}`;
    return `${head}\n\n${open.join('\n')}${folds}`;
}
function standingBlock({ rows, most, voice, elsewhere }) {
    const head = `${(0,figures/* count */.U9)(rows.length, 'metric')} still worse than the accepted level since before this change`;
    const columns = [...quietColumns(voice).slice(0, 4), ...openColumns(voice).slice(-1)];
    return folded(head, firstRows(columns, rows, most, elsewhere));
}
function improvedBlock({ rows, most, voice, elsewhere }) {
    const best = rows[0];
    if (best === undefined)
        return '';
    const head = `${(0,figures/* count */.U9)(rows.length, 'improvement')}, best ${(0,figures/* sayChange */.eU)(best.change)}`;
    return folded(head, firstRows(fullColumns(voice), rows, most, elsewhere));
}
const inconclusiveBlock = ({ rows, most, voice, elsewhere }) => folded(`${(0,figures/* count */.U9)(rows.length, 'metric')} inconclusive`, firstRows(openColumns(voice), rows, most, elsewhere));
const freshBlock = ({ rows, most, voice, elsewhere }) => folded(`${(0,figures/* count */.U9)(rows.length, 'new metric')}`, firstRows(freshColumns(voice), rows, most, elsewhere));
const unchangedBlock = ({ rows, most, voice, elsewhere }) => folded(`${(0,figures/* countMetrics */.Ze)(rows, 'metric')} unchanged`, firstRows(quietColumns(voice), rows, most, elsewhere));

;// CONCATENATED MODULE: ./lib/render/checklist.js



const targetsShown = 10;
/** Budgets, regressions elsewhere, targets, coverage; what was not asked for is left out. */
function checklist(report, voice) {
    return [...budgets(report), regressions(report), ...targets(report, voice), coverage(report)];
}
function budgets({ rows }) {
    const checks = rows.filter(({ budget }) => budget !== null);
    if (checks.length === 0)
        return [];
    const kept = checks.filter(({ budget }) => budget?.kept === true).length;
    return [
        {
            met: kept === checks.length,
            text: `Within budget: ${(0,figures/* sayWhole */.BX)(kept)} of ${(0,figures/* sayWhole */.BX)(checks.length)} kept`,
        },
    ];
}
function regressions({ rows }) {
    const excused = rows.filter((row) => (0,arrange/* isWaived */.$y)(row) && row.judgement === 'regression');
    // A metric with a target has a line of its own.
    const open = rows.filter((row) => !(0,arrange/* isWaived */.$y)(row) && row.target === null);
    const regressed = open.filter(({ judgement }) => judgement === 'regression').length;
    const suspects = open.filter(({ judgement }) => judgement === 'suspect').length;
    const elsewhere = rows.some(({ target }) => target !== null) ? ' elsewhere' : '';
    const found = [
        regressed > 0 ? `${(0,figures/* sayWhole */.BX)(regressed)} regressed` : '',
        suspects > 0 ? `${(0,figures/* sayWhole */.BX)(suspects)} undecided` : '',
        rows.some(arrange/* isCompared */.uQ) ? '' : 'nothing could be compared',
    ].filter((part) => part !== '');
    const aside = excused.length > 0 ? ` (${sayExcused(excused)})` : '';
    return {
        met: found.length === 0,
        text: `No regression${elsewhere}${found.length > 0 ? '' : sayScope(rows)}${aside}${found.length > 0 ? `: ${found.join(', ')}` : ''}`,
    };
}
/** What was not compared is not said to be well. */
function sayScope(rows) {
    const compared = rows.filter(arrange/* isCompared */.uQ).length;
    return compared === rows.length ? '' : ` among the ${(0,figures/* count */.U9)(compared, 'metric')} compared`;
}
function sayExcused(rows) {
    const waived = rows.filter((row) => row.waiver?.holds === true).length;
    const accepted = rows.length - waived;
    return [
        waived > 0 ? `${(0,figures/* sayWhole */.BX)(waived)} waived` : '',
        accepted > 0 ? `${(0,figures/* sayWhole */.BX)(accepted)} accepted` : '',
    ]
        .filter((part) => part !== '')
        .join(', ');
}
function targets({ rows }, voice) {
    const promised = rows.filter(({ target }) => target !== null);
    const left = promised.length - targetsShown;
    const lines = promised.slice(0, targetsShown).map((row) => target(row, voice));
    const rest = promised.slice(targetsShown);
    return left > 0
        ? [
            ...lines,
            {
                met: rest.every((row) => row.target?.outcome === 'confirmed'),
                text: `${(0,figures/* count */.U9)(left, 'more target')}`,
            },
        ]
        : lines;
}
function target(row, voice) {
    const outcome = row.target?.outcome ?? 'not confirmed';
    return {
        met: outcome === 'confirmed',
        text: `Target ${sayMetric(row.metric, voice)} ${(0,figures/* sayChange */.eU)(row.target?.change ?? null)}: ${outcome} (${(0,figures/* sayChange */.eU)(row.change)} measured)`,
    };
}
function coverage({ coverage: { judged, expected, missing, inconclusive } }) {
    const gone = missing.length > 0 ? `, ${(0,figures/* sayWhole */.BX)(missing.length)} missing` : '';
    const open = inconclusive.length > 0 ? `, ${(0,figures/* sayWhole */.BX)(inconclusive.length)} inconclusive` : '';
    return {
        met: judged === expected && missing.length === 0,
        text: `Coverage: judged ${(0,figures/* sayWhole */.BX)(judged)} of ${(0,figures/* sayWhole */.BX)(expected)}${gone}${open}`,
    };
}

;// CONCATENATED MODULE: ./lib/render/size.js
const encoder = new TextEncoder();
/** Length in UTF-8 bytes: never less than in UTF-16 units or code points, so one limit holds in every counting. */
const byteLength = (text) => encoder.encode(text).length;
/**
 * GitHub refuses comments beyond 65,536 and check texts beyond 65,535 characters without saying how it counts;
 * a margin is left for line ends that it stores as two characters.
 */
const commentBytes = 60_000;
/**
 * Renders with as many rows as fit. The least important group gives way first and wholly, before the next one
 * loses a row; in the group where it comes to fit, the number of rows is found by bisection.
 */
function fitRows({ render, most, leastImportantFirst, bytes, }) {
    const fits = (text) => byteLength(text) <= bytes;
    let rows = most;
    let text = render(rows);
    for (const group of leastImportantFirst) {
        if (fits(text))
            return text;
        const full = rows[group];
        rows = { ...rows, [group]: 0 };
        text = render(rows);
        if (fits(text))
            return bisect(text, full, (count) => render({ ...rows, [group]: count }), fits);
    }
    return text;
}
/** `fitting` is the text of no rows; returns the text of nearly as many as fit. */
function bisect(fitting, full, render, fits) {
    let best = fitting;
    let [low, high] = [0, full];
    while (high - low > Math.max(1, low / 16)) {
        const middle = Math.floor((low + high) / 2);
        const text = render(middle);
        if (fits(text))
            [best, low] = [text, middle];
        else
            high = middle;
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/render/footer.js





/** `judged 118 of 120` */
const sayCoverage = ({ coverage: { judged, expected } }) => `judged ${(0,figures/* sayWhole */.BX)(judged)} of ${(0,figures/* sayWhole */.BX)(expected)}`;
/** The baseline: how many runs, of which branch, how far away. */
function sayBaseline({ baseline }, voice) {
    if (baseline.source === 'none')
        return 'no baseline yet';
    const upTo = baseline.commit === null
        ? ''
        : ` up to ${voice.commit(baseline.commit)}${sayDistance(baseline.distance)}`;
    const branch = `${(0,figures/* count */.U9)(baseline.runs, 'run')} of ${voice.name(baseline.branch)}${upTo}`;
    if (baseline.source === 'branch')
        return `baseline ${branch}`;
    return baseline.source === 'results'
        ? 'baseline measured in the same job'
        : `baseline measured in the same job and ${branch}`;
}
function sayDistance(distance) {
    if (distance === null)
        return '';
    return distance === 0 ? ', the base itself' : `, ${(0,figures/* count */.U9)(distance, 'commit')} before the base`;
}
/** The machine, as far as it is known. */
function sayRunner({ candidate: { runner, runs } }, voice) {
    const parts = [
        [runner.os, runner.arch].filter((part) => part !== '').join(' '),
        runner.cpu,
        runner.cores > 0 ? (0,figures/* count */.U9)(runner.cores, 'core') : '',
        runner.image,
    ].filter((part) => part !== '');
    const machine = parts.length === 0 ? 'unknown runner' : `runner ${voice.name(parts.join(', '))}`;
    return runs > 1 ? `${machine}, ${runs} runs on different runners` : machine;
}
const plainArgument = /^[\w@%+=:,./-]+$/;
/** One argument as a POSIX shell reads it back. */
function shellQuote(argument) {
    const line = (0,render_clean/* clean */.u)(argument, 1000);
    return plainArgument.test(line) ? line : `'${line.replaceAll("'", `'\\''`)}'`;
}
const shellLine = (command) => command.map(shellQuote).join(' ');
/** A longer command is of no use to a reader and would crowd out rows. */
const longestCommand = 4000;
function commandBlock(command) {
    const line = shellLine(command);
    if (command.length === 0 || byteLength(line) > longestCommand)
        return '';
    return folded('Repeat this verdict locally', (0,markdown/* fenced */.OF)([line], 'sh'));
}
function footer(report, context, voice) {
    const run = context.runUrl === null ? [] : [(0,markdown/* link */.nf)('workflow run', context.runUrl)];
    const parts = [
        sayCoverage(report),
        sayBaseline(report, voice),
        sayRunner(report, voice),
        `commit ${voice.commit(context.head || report.candidate.commit)}`,
        ...run,
    ];
    return [commandBlock(context.command), `<sub>${parts.join(' · ')}</sub>`]
        .filter((part) => part !== '')
        .join('\n\n');
}

;// CONCATENATED MODULE: ./lib/render/verdict-sentence.js



/** `Rollback: 2 metrics regressed; worst api/login p95 182 ms → 208 ms (+14.3%).` */
function verdict_sentence_verdictSentence(report, mood, voice) {
    const said = { rollback: sayRollback, warn: sayWarn, pass: sayPass }[report.verdict](report, mood, voice);
    const aside = report.verdict === 'rollback' && mood.informational ? ' Informational: the job does not fail.' : '';
    return `${said}.${aside}`;
}
const fired = (report, action) => [
    ...new Set(report.triggers
        .filter((trigger) => trigger.fired && trigger.action === action)
        .map(({ message }) => message)),
];
/** Regressions in the table that no fired trigger counts, or counts only in part. */
function unsaidRegressions({ rows, triggers }) {
    const open = rows.filter((row) => row.judgement === 'regression' && !(0,arrange/* isWaived */.$y)(row)).length;
    const words = `${(0,figures/* count */.U9)(open, 'metric')} regressed`;
    const counting = triggers.filter(({ fired: did, when }) => did && when === 'regression');
    if (open === 0 || counting.some(({ message }) => message === words))
        return [];
    return [counting.length === 0 ? words : `${words} in all`];
}
function sayRollback(report, _mood, voice) {
    const causes = fired(report, 'fail').map(voice.quote);
    const rest = [...fired(report, 'warn').map(voice.quote), ...unsaidRegressions(report)];
    const also = rest.length === 0 ? '' : `; also ${rest.join('; ')}`;
    const worst = sayWorst(report, [...causes, ...rest], voice);
    return `Rollback: ${causes.join('; ') || 'a rollback trigger fired'}${also}${worst}`;
}
function sayWarn(report, mood, voice) {
    const causes = [...fired(report, 'warn').map(voice.quote), ...unsaidRegressions(report)];
    const suspects = report.rows.filter(({ judgement }) => judgement === 'suspect').length;
    if (suspects > 0) {
        const how = mood.secondRun ? 'a second run decides' : 'one run is not enough to decide';
        causes.push(`${(0,figures/* count */.U9)(suspects, 'metric')} may have regressed (${how})`);
    }
    return `${causes.join('; ') || 'A rollback trigger warns'}${sayWorst(report, causes, voice)}`;
}
const isOpen = (row) => !(0,arrange/* isWaived */.$y)(row) && (row.judgement === 'regression' || row.judgement === 'suspect' || (0,arrange/* isOverBudget */.qr)(row));
/** The first row of the table, when it is one that the verdict is about; nothing is the worst of one. */
function sayWorst(report, causes, voice) {
    const { changed } = (0,arrange/* arrange */.NL)(report);
    const worst = changed[0];
    if (worst === undefined || !isOpen(worst))
        return '';
    const alone = causes.length === 1 && causes[0]?.startsWith('1 metric ') && changed.filter(isOpen).length === 1;
    return `${alone ? ':' : '; worst'} ${sayRow(worst, voice)}`;
}
const sayRow = (row, voice) => `${sayMetric(row.metric, voice)} ${figuresOf(row, voice)}`;
/** `182 ms → 208 ms (+14.3%)`; without a baseline the figure and its budget. */
function figuresOf(row, voice) {
    const after = voice.figure((0,figures/* sayAfter */.Gn)(row));
    const course = row.before === null ? after : `${voice.figure((0,figures/* sayBefore */.DE)(row))} → ${after}`;
    const budget = (0,arrange/* isOverBudget */.qr)(row) && row.judgement !== 'regression';
    return `${course} (${budget ? `budget ${voice.figure((0,figures/* sayBudget */.LT)(row))}` : (0,figures/* sayChange */.eU)(row.change)})`;
}
function sayPass(report, _mood, voice) {
    return [openFacts(report, voice), standing(report), improvements(report)]
        .filter((part) => part !== '')
        .join('; ');
}
function openFacts(report, voice) {
    const { changed } = (0,arrange/* arrange */.NL)(report);
    const regressed = changed.filter(({ judgement }) => judgement === 'regression');
    const overBudget = changed.filter(arrange/* isOverBudget */.qr);
    if (regressed.length + overBudget.length > 0)
        return sayTolerated(regressed, overBudget, voice);
    if (report.rows.every(({ after }) => after === null))
        return 'Nothing was measured';
    return report.rows.some(arrange/* isCompared */.uQ) ? sayClear(report) : sayUnjudged(report, voice);
}
function sayClear({ coverage: { judged, expected, missing } }) {
    if (judged < expected || missing.length > 0) {
        return `No regression among the ${(0,figures/* sayWhole */.BX)(judged)} of ${(0,figures/* count */.U9)(expected, 'metric')} that could be judged`;
    }
    return `No regression: ${judged === 1 ? 'the one metric' : `all ${(0,figures/* count */.U9)(judged, 'metric')}`} judged`;
}
function sayTolerated(regressed, overBudget, voice) {
    const parts = [
        regressed.length > 0 ? `${(0,figures/* count */.U9)(regressed.length, 'metric')} regressed` : '',
        overBudget.length > 0 ? `${(0,figures/* count */.U9)(overBudget.length, 'metric')} outside the budget` : '',
    ].filter((part) => part !== '');
    const rows = [...new Set([...regressed, ...overBudget])];
    const [only] = rows;
    const named = rows.length === 1 && only !== undefined ? `: ${sayRow(only, voice)}` : '';
    return `${parts.join(' and ')}, ${rows.every(arrange/* isWaived */.$y) ? sayWaived(rows) : 'no rollback trigger fired'}${named}`;
}
function sayWaived(rows) {
    const waived = rows.filter((row) => row.waiver?.holds === true).length;
    const how = waived === 0 ? 'accepted' : waived === rows.length ? 'waived' : 'waived or accepted';
    return rows.length === 1 ? how : `all ${how}`;
}
function sayUnjudged(report, voice) {
    const measured = report.rows.filter(({ after }) => after !== null);
    const metrics = (0,figures/* count */.U9)(measured.length, 'metric');
    const budgets = measured.filter(({ budget }) => budget !== null).length;
    const within = budgets === 0 ? '' : `; ${(0,figures/* count */.U9)(budgets, 'budget')} kept`;
    if (report.baseline.source === 'none') {
        return `First run: ${metrics} measured, no baseline to judge against yet${within}`;
    }
    const reasons = new Set(measured.map((row) => reasonsOf(row, voice)[0] ?? ''));
    const [reason = ''] = reasons.size === 1 ? reasons : [];
    return `No change could be judged: ${reason === '' ? `${metrics} measured, none decided` : reason}${within}`;
}
function standing(report) {
    const rows = (0,arrange/* arrange */.NL)(report).standing.length;
    return rows === 0
        ? ''
        : `${(0,figures/* count */.U9)(rows, 'metric')} still worse than the accepted level since before this change`;
}
function improvements(report) {
    const improved = report.rows.filter(({ judgement }) => judgement === 'improvement').length;
    return improved === 0 ? '' : `${(0,figures/* count */.U9)(improved, 'metric')} improved`;
}

;// CONCATENATED MODULE: ./lib/render/plan.js







const stepsShown = 12;
const metricsShown = 5;
/** `**regression** (fail): 2 metrics regressed`, the metrics, the steps. */
function triggerText(trigger, voice) {
    const { name, action, message, metrics, plan } = trigger;
    const left = metrics.length - metricsShown;
    const named = metrics.slice(0, metricsShown).map((metric) => sayMetric(metric, voice));
    const evidence = named.length === 0 ? '' : ` (${named.join(', ')}${left > 0 ? ` and ${left} more` : ''})`;
    const actions = plan === null ? [] : actionsOf(plan, voice);
    const follows = actions.length === 0 ? '' : `; plan: ${actions.join(', ')}`;
    const steps = plan?.steps ?? [];
    const lines = steps.slice(0, stepsShown).map((step, i) => `   ${i + 1}. ${voice.quote(step)}`);
    const cut = steps.length > stepsShown ? [`   ${stepsShown + 1}. and ${steps.length - stepsShown} more`] : [];
    return [
        `- ${action === 'fail' ? '❌' : '⚠️'} ${voice.name(name)}: ${voice.quote(message)}${evidence}${follows}`,
        ...lines,
        ...cut,
    ].join('\n');
}
/** What the gate itself does when the trigger fires. Names are not mentions: nobody is called from here. */
function actionsOf({ issue, assignees, revertPullRequest, draft, label }, voice) {
    const to = assignees.length === 0 ? '' : ` for ${assignees.slice(0, metricsShown).map(voice.name).join(', ')}`;
    return [
        issue ? `an issue${to}` : '',
        revertPullRequest ? 'a draft pull request that reverts it' : '',
        draft ? 'this pull request becomes a draft' : '',
        label === null ? '' : `label ${voice.name(label)}`,
    ].filter((part) => part !== '');
}
/** Every fired trigger, those that fail first. */
function plansBlock({ triggers }, most, voice) {
    const fired = triggers
        .filter((trigger) => trigger.fired)
        .sort((a, b) => Number(b.action === 'fail') - Number(a.action === 'fail'));
    if (fired.length === 0)
        return '';
    const left = fired.length - most;
    const lines = fired.slice(0, most).map((trigger) => triggerText(trigger, voice));
    const rest = left > 0 ? [`- and ${(0,figures/* count */.U9)(left, 'more trigger')}`] : [];
    return ['**Rollback triggers**', '', ...lines, ...rest].join('\n');
}
const mostPlans = 20;
const titled = (text) => clean(text, 200);
/** The issue that a trigger's plan opens; the marker finds it again. */
function issueText(report, context) {
    const voice = markdownVoice(context);
    const run = context.runUrl === null ? '' : ` · ${link('run', context.runUrl)}`;
    return {
        title: titled(`Performance regression in ${report.suite} on ${report.candidate.branch}`),
        body: [
            planMarker('issue', report.suite, report.candidate.branch),
            `**${verdictSentence(report, context, voice)}**`,
            `Found in ${commitLink(context.head, context)} on ${voice.name(report.candidate.branch)}${run}.`,
            plansBlock(report, mostPlans, voice),
            'This issue is closed when the metrics are back within tolerance or their level is accepted.',
        ]
            .filter((block) => block !== '')
            .join('\n\n'),
    };
}
/** The draft pull request that reverts the commit that was found slower. */
function revertText(report, context) {
    const voice = markdownVoice(context);
    return {
        title: titled(`Revert ${plainVoice.commit(context.head)}: performance regression in ${report.suite}`),
        body: [
            planMarker('revert', report.suite, report.candidate.branch),
            `Reverts ${commitLink(context.head, context)} on ${voice.name(report.candidate.branch)}.`,
            `**${verdictSentence(report, context, voice)}**`,
            plansBlock(report, mostPlans, voice),
            'A draft: a person decides whether to revert, to mend or to accept the new level.',
        ].join('\n\n'),
    };
}
/** Said under the issue or the revert when the metrics are well again. */
function recoveredText(report, context) {
    return `Back within tolerance in ${commitLink(context.head, context)}: ${verdictSentence(report, context, markdownVoice(context))}`;
}

;// CONCATENATED MODULE: ./lib/render/document.js











/** The first to be dropped when there is too much to say. */
const leastImportantFirst = [
    'unchanged',
    'fresh',
    'standing',
    'warnings',
    'improved',
    'waivers',
    'inconclusive',
    'reasons',
    'missing',
    'plans',
    'changed',
];
/** A report with its rows in order, ready to be rendered at any size. */
const makeDocument = (report, context, elsewhere) => ({
    report,
    context,
    groups: (0,arrange/* arrange */.NL)(report),
    neverSeen: (0,arrange/* neverSeen */.Qm)(report),
    warnings: warningsOf(report),
    elsewhere,
});
/** Heading, alert and what changed: enough to decide. */
function headBlocks({ report, context, groups, neverSeen, elsewhere }, rows) {
    const voice = voice_markdownVoice(context);
    const part = partOf(groups, rows, voice, elsewhere);
    return [
        `### ${headIcon(report)} Performance of ${(0,markdown/* code */.aY)(report.suite)}`,
        alertBlock(report, context, voice),
        runLine(report, voice),
        changedBlock(part('changed')),
        whyBlock({ ...part('changed'), most: rows.reasons }),
        missingBlock(part('missing')),
        neverSeenBlock(neverSeen, rows.missing, voice),
    ];
}
const partOf = (groups, rows, voice, elsewhere) => (group) => ({
    rows: groups[group],
    most: rows[group],
    voice,
    elsewhere,
});
/** Everything else, for those who ask on. */
function restBlocks({ report, context, groups, warnings, elsewhere }, rows) {
    const voice = voice_markdownVoice(context);
    const part = partOf(groups, rows, voice, elsewhere);
    return [
        plansBlock(report, rows.plans, voice),
        acceptBlock(report, context),
        checklistBlock(report, voice),
        waiversBlock(report, rows.waivers, voice),
        improvedBlock(part('improved')),
        inconclusiveBlock(part('inconclusive')),
        standingBlock(part('standing')),
        freshBlock(part('fresh')),
        unchangedBlock(part('unchanged')),
        warningsBlock(warnings, rows.warnings, voice),
        footer(report, context, voice),
    ];
}
const joined = (blocks) => blocks.filter((block) => block !== '').join('\n\n');
const alerts = { pass: 'TIP', warn: 'WARNING', rollback: 'CAUTION' };
/** Green is for runs that judged something; a first run is only noted. */
const unearned = ({ verdict, coverage: { judged } }) => verdict === 'pass' && judged === 0;
const alertKind = (report) => (unearned(report) ? 'NOTE' : alerts[report.verdict]);
const headIcon = (report) => (unearned(report) ? 'ℹ️' : verdictIcons[report.verdict]);
/** What holds for the run as a whole, when it is worth knowing: everything slower, everything noisier. */
function runLine({ rows }, voice) {
    const whole = rows.find(({ reasons }) => reasons.some(({ code: said }) => said === 'suite-wide'));
    if (whole === undefined)
        return '';
    const reasons = whole.reasons.filter((reason) => (reason.code === 'suite-wide' && Math.abs(reason.factor) >= visibleCorrection) ||
        reason.code === 'noisy-run');
    return reasonsOf({ ...whole, reasons }, voice).join('; ');
}
function alertBlock(report, context, voice) {
    const lines = [`**${verdict_sentence_verdictSentence(report, context, voice)}**`, resolvedLine(report, context)].filter((line) => line !== '');
    return [`> [!${alertKind(report)}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}
/** The commit in which an earlier verdict of this comment was mended, if it was. */
function resolvedIn(report, { previous, head }) {
    if (previous === null || report.verdict !== 'pass' || report.coverage.judged === 0)
        return null;
    return previous.verdict === 'pass' ? previous.resolved : head;
}
function resolvedLine(report, context) {
    const commit = resolvedIn(report, context);
    return commit === null ? '' : `<br>Resolved: back within tolerance in ${(0,markdown/* commitLink */.wn)(commit, context)}.`;
}
function neverSeenBlock(metrics, most, voice) {
    if (metrics.length === 0)
        return '';
    const shown = metrics.slice(0, most).map((metric) => sayMetric(metric, voice));
    const left = metrics.length - shown.length;
    return `**Expected but never seen:** ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}
/** How a person can say that a slowdown is meant; only where comments are read. */
function acceptBlock({ verdict, rows }, { pullRequest }) {
    const open = rows.filter((row) => row.judgement === 'regression' && !(0,arrange/* isWaived */.$y)(row));
    if (verdict !== 'rollback' || open.length === 0 || pullRequest === null)
        return '';
    const command = (0,markdown/* code */.aY)(`/perf accept ${acceptPattern(open)} REASON`);
    return `Intended? Anyone with write access can accept the new level by commenting ${command}.`;
}
/** The pattern to copy, where all that regressed is one benchmark whose name reads as itself. */
function acceptPattern(open) {
    const [name = '', ...others] = new Set(open.map(({ metric }) => metric.benchmark));
    return others.length === 0 && /^[\w./:-]{1,100}$/.test(name) ? name : 'PATTERN';
}
function checklistBlock(report, voice) {
    const lines = checklist(report, voice).map(({ met, text }) => `- [${met ? 'x' : ' '}] ${text}`);
    return ['**Acceptance criteria**', '', ...lines].join('\n');
}
/** Waivers are counted down, so that none is forgotten. */
function waiversBlock({ rows }, most, voice) {
    const waived = rows.filter((row) => row.waiver !== null);
    if (waived.length === 0)
        return '';
    const left = waived.length - most;
    const lines = waived.slice(0, most).map((row) => waiverLine(row, voice));
    return ['**Waivers**', '', ...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}
const waiverLine = ({ metric, waiver }, voice) => waiver === null ? '' : `- 🤝 ${sayCountdown(metric, waiver, voice)}`;
function warningsBlock(warnings, most, voice) {
    const left = warnings.length - most;
    const lines = warnings.slice(0, most).map((warning) => `- ${voice.quote(warning)}`);
    const list = [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
    return folded((0,figures/* count */.U9)(warnings.length, 'warning'), list);
}

;// CONCATENATED MODULE: ./lib/render/unit-steps.js
/** A divisor that brings figures of a size between 1 and 1,000, with the name of what they then count. */
const prefixes = [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [1, ''],
    [1e-3, 'thousandths'],
    [1e-6, 'millionths'],
    [1e-9, 'billionths'],
];
const seconds = [
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
function unitSteps(unit, size) {
    const steps = unit === 's' ? seconds : prefixes;
    const step = steps.find(([least]) => size >= least) ?? steps.at(-1);
    const [divisor, name] = step ?? [1, ''];
    const plain = unit.replace(/[^\p{L}\p{N}/ ]/gu, ' ').slice(0, 20);
    return { divisor, suffix: unit === 's' ? name : `${name} ${plain}`.trim() || 'value' };
}

;// CONCATENATED MODULE: ./lib/render/trend-chart.js
/** The course of one metric as a Mermaid chart, where GitHub draws one. */



/** Fewer points show no course. */
const fewest = 5;
/** Mermaid's own characters in a title could end it. */
const titleOf = ({ benchmark, measure }) => (0,render_clean/* clean */.u)(`${benchmark} ${measure}`, 60).replace(/[^\p{L}\p{N} /._-]/gu, ' ');
/** `toFixed` writes exponents from 1e21 on. */
const largest = 1e15;
/** Drawn with Mermaid 11.17, light and dark. It reads no exponents, and draws its first line almost in the colour of the paper. */
const style = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';
/** Empty when there are too few points to draw. `xychart-beta` is the name that old versions know too. */
function trendChart(row) {
    const values = [...row.trend, ...(row.after === null ? [] : [row.after])].filter(Number.isFinite);
    if (values.length < fewest)
        return '';
    const { divisor, suffix } = unitSteps(row.metric.unit, Math.max(...values.map(Math.abs)) || 1);
    const shown = values.map((value) => value / divisor);
    if (Math.max(...shown.map(Math.abs)) > largest)
        return '';
    const low = Math.min(...shown);
    const high = Math.max(...shown);
    const margin = (high - low) * 0.1 || Math.abs(high) * 0.1 || 1;
    return (0,markdown/* fenced */.OF)([
        style,
        'xychart-beta',
        `    title "${titleOf(row.metric)}: recorded runs, last is this one"`,
        `    x-axis "run" 1 --> ${shown.length}`,
        `    y-axis "${suffix}" ${fixed(low < 0 ? low - margin : Math.max(0, low - margin))} --> ${fixed(high + margin)}`,
        `    line [${shown.map(fixed).join(', ')}]`,
    ], 'mermaid');
}
const fixed = (value) => value.toFixed(4);

;// CONCATENATED MODULE: ./lib/render/summary.js



/** GitHub drops a step's whole summary beyond 1 MiB; the rest is left to other text of the same step. */
const summaryBytes = 900 * 1024;
const mostRows = {
    changed: 2000,
    missing: 1000,
    inconclusive: 1000,
    improved: 1000,
    standing: 1000,
    fresh: 1000,
    unchanged: 2000,
    reasons: 200,
    plans: 50,
    waivers: 200,
    warnings: 200,
};
const charts = 3;
/** The job summary: the whole report, with the course of the worst metrics drawn. */
function renderSummary(report, context) {
    const document = makeDocument(report, context, 'in the report file');
    const drawn = document.groups.changed.slice(0, charts).map(trendChart);
    const render = (rows) => joined([...headBlocks(document, rows), ...drawn, ...restBlocks(document, rows)]);
    return `${fitRows({ render, most: mostRows, leastImportantFirst: leastImportantFirst, bytes: summaryBytes })}\n`;
}

;// CONCATENATED MODULE: ./lib/render/colour.js

/** Colours of ECMA-48 (SGR); each goes with a word, so that nothing hangs on colour alone. */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };
/** Paints only where colour is wanted. */
const painter = (colour) => (text, name) => colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;
const judgementColours = {
    regression: 'red',
    suspect: 'yellow',
    improvement: 'green',
    unchanged: 'dim',
    inconclusive: 'yellow',
    new: 'cyan',
    missing: 'red',
};
/** What a person allowed is not as red as what nobody did. */
function colourOf(row) {
    if ((0,arrange/* isWaived */.$y)(row))
        return 'yellow';
    return (0,arrange/* isOverBudget */.qr)(row) ? 'red' : judgementColours[row.judgement];
}
const verdictColours = { pass: 'green', warn: 'yellow', rollback: 'red' };

// EXTERNAL MODULE: ./lib/render/width.js
var render_width = __webpack_require__(828);
;// CONCATENATED MODULE: ./lib/render/terminal-table.js






const columns = [
    { head: 'Metric', align: 'left', show: (row) => sayMetric(row.metric, voice_plainVoice), keep: 9 },
    { head: 'Before', align: 'right', show: (row) => voice_plainVoice.figure((0,figures/* sayBefore */.DE)(row)), keep: 4 },
    { head: 'After', align: 'right', show: (row) => voice_plainVoice.figure((0,figures/* sayAfter */.Gn)(row)), keep: 5 },
    { head: 'Change', align: 'right', show: (row) => (0,figures/* sayChange */.eU)(row.change), keep: 8 },
    {
        head: '95% interval',
        align: 'right',
        show: (row) => voice_plainVoice.figure((0,figures/* sayInterval */.DL)(row.interval)),
        keep: 2,
    },
    { head: 'Limit', align: 'right', show: (row) => (0,figures/* sayLimit */.NJ)(row.limit), keep: 3 },
    { head: 'Judgement', align: 'left', show: (row) => sayJudgement(row, voice_plainVoice), keep: 7 },
    { head: 'Trend', align: 'left', show: sparkline, keep: 1 },
];
const gap = '  ';
/** Names are what a reader looks for: other columns give way before they lose more than this. */
const narrowestName = (width) => Math.max(16, Math.floor(0.3 * width));
const widestJudgement = 44;
/** A table no wider than the terminal: columns give way in the order of `keep`, then names are cut. */
function terminalTable(rows, width, paint) {
    const texts = rows.map((row) => columns.map((column) => column.head === 'Judgement' ? (0,render_width/* cutTo */.yd)(column.show(row), widestJudgement) : column.show(row)));
    const widths = columns.map((column, i) => Math.max((0,render_width/* displayWidth */.F1)(column.head), ...texts.map((cells) => (0,render_width/* displayWidth */.F1)(cells[i] ?? ''))));
    const kept = keptColumns(widths, width);
    const [first, ...others] = kept;
    const rest = others.reduce((sum, i) => sum + (widths[i] ?? 0) + gap.length, 0);
    const name = Math.min(widths[first ?? 0] ?? 0, Math.max(narrowestName(width), width - rest));
    const line = (cells, colour) => kept
        .map((i) => {
        const room = i === first ? name : (widths[i] ?? 0);
        const text = (0,render_width/* pad */.eV)((0,render_width/* cutTo */.yd)(cells[i] ?? '', room), room, columns[i]?.align ?? 'left');
        return colour !== null && columns[i]?.head === 'Judgement' ? paint(text, colour) : text;
    })
        .join(gap)
        .trimEnd();
    const head = line(columns.map((column) => column.head), null);
    return [paint(head, 'bold'), ...rows.map((row, r) => line(texts[r] ?? [], colourOf(row)))].join('\n');
}
/** Indexes of the columns that fit beside a name of at least its narrowest width. */
function keptColumns(widths, width) {
    const kept = columns.map((_, i) => i);
    const needed = () => kept.reduce((sum, i) => sum + (i === 0 ? Math.min(widths[0] ?? 0, narrowestName(width)) : (widths[i] ?? 0) + gap.length), 0);
    while (kept.length > 2 && needed() > width) {
        const weakest = kept.reduce((a, b) => ((columns[b]?.keep ?? 0) < (columns[a]?.keep ?? 0) ? b : a));
        kept.splice(kept.indexOf(weakest), 1);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/render/terminal.js











const narrowest = 40;
const rowsShown = 200;
/** The whole report as lines of at most `width` columns, where words allow. */
function renderTerminal(report, options) {
    const terminal = {
        width: Math.max(narrowest, options.width),
        paint: painter(options.colour),
        all: options.all ?? false,
    };
    const groups = (0,arrange/* arrange */.NL)(report);
    const sentence = verdict_sentence_verdictSentence(report, options.context ?? nowhere, voice_plainVoice);
    const head = `${report.verdict.toUpperCase()}  ${voice_plainVoice.name(report.suite)}`;
    const blocks = [
        terminal.paint(head, verdictColours[report.verdict]),
        (0,render_width/* wrap */.LV)(sentence, terminal.width, ''),
        tableBlock(groups, terminal),
        terminal_whyBlock(groups, terminal),
        terminal_neverSeenBlock(report, terminal),
        triggersBlock(report, terminal),
        terminal_checklistBlock(report, terminal),
        terminal_waiversBlock(report, terminal),
        terminal_warningsBlock(report, terminal),
        closing(report, groups, terminal),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
const shownRows = (groups, all) => [
    ...groups.changed,
    ...groups.missing,
    ...groups.inconclusive,
    ...groups.improved,
    ...groups.standing,
    ...groups.fresh,
    ...(all ? groups.unchanged : []),
];
function tableBlock(groups, { width, paint, all }) {
    const rows = shownRows(groups, all);
    if (rows.length === 0)
        return '';
    const limit = all ? rows.length : rowsShown;
    const left = rows.length - limit;
    const note = left > 0 ? `\n… and ${(0,figures/* count */.U9)(left, 'more row')}` : '';
    return terminalTable(rows.slice(0, limit), width, paint) + note;
}
const reasonsShown = 25;
/** Reasons of what needs a look; those of the rest are in the JSON report. */
function terminal_whyBlock(groups, { width, paint }) {
    const rows = [...groups.changed, ...groups.missing, ...groups.inconclusive];
    const lines = rows.slice(0, reasonsShown).map((row) => {
        const name = paint(sayMetric(row.metric, voice_plainVoice), colourOf(row));
        return `${name}\n${(0,render_width/* wrap */.LV)(sayReasons(row, voice_plainVoice), width, '  ')}`;
    });
    const left = rows.length - lines.length;
    return [...lines, ...(left > 0 ? [`… and the reasons of ${(0,figures/* count */.U9)(left, 'more row')}`] : [])].join('\n');
}
function terminal_neverSeenBlock(report, { width }) {
    const metrics = (0,arrange/* neverSeen */.Qm)(report);
    if (metrics.length === 0)
        return '';
    const shown = metrics.slice(0, reasonsShown).map((metric) => sayMetric(metric, voice_plainVoice));
    const left = metrics.length - shown.length;
    return (0,render_width/* wrap */.LV)(`expected but never seen: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`, width, '');
}
function triggersBlock({ triggers }, { width, paint }) {
    const fired = triggers.filter((trigger) => trigger.fired);
    return fired
        .map(({ name, action, message, plan }) => {
        const colour = action === 'fail' ? 'red' : 'yellow';
        const head = `${paint(`${action === 'fail' ? '✗' : '!'} ${voice_plainVoice.name(name)}`, colour)}: ${voice_plainVoice.quote(message)}`;
        const steps = (plan?.steps ?? []).map((step, i) => (0,render_width/* wrap */.LV)(`${i + 1}. ${voice_plainVoice.quote(step)}`, width, '    '));
        return [head, ...steps].join('\n');
    })
        .join('\n');
}
function terminal_checklistBlock(report, { width, paint }) {
    return checklist(report, voice_plainVoice)
        .map(({ met, text }) => `${paint(met ? '✓' : '✗', met ? 'green' : 'red')}${(0,render_width/* wrap */.LV)(text, width, ' ')}`)
        .join('\n');
}
function terminal_waiversBlock({ rows }, { width }) {
    return rows
        .flatMap(({ metric, waiver }) => (waiver === null ? [] : [sayCountdown(metric, waiver, voice_plainVoice)]))
        .slice(0, waiversShown)
        .map((line) => (0,render_width/* wrap */.LV)(`waiver: ${line}`, width, ''))
        .join('\n');
}
const waiversShown = 30;
const warningsShown = 30;
function terminal_warningsBlock(report, { width, paint }) {
    const warnings = warningsOf(report);
    const left = warnings.length - warningsShown;
    const lines = warnings
        .slice(0, warningsShown)
        .map((warning) => (0,render_width/* wrap */.LV)(`warning: ${voice_plainVoice.quote(warning)}`, width, ''));
    return [...lines, ...(left > 0 ? [`… and ${(0,figures/* count */.U9)(left, 'more warning')}`] : [])]
        .map((line) => paint(line, 'yellow'))
        .join('\n');
}
function closing(report, groups, { width, paint, all }) {
    const hidden = all ? [] : groups.unchanged;
    const parts = [
        sayCoverage(report),
        ...(hidden.length > 0 ? [`${(0,figures/* countMetrics */.Ze)(hidden, 'unchanged metric')} not shown`] : []),
        sayBaseline(report, voice_plainVoice),
        sayRunner(report, voice_plainVoice),
    ];
    return paint((0,render_width/* wrap */.LV)(parts.join(' · '), width, ''), 'dim');
}

;// CONCATENATED MODULE: ./lib/cli/write-report.js







/** Writes the report where it was asked for; the table goes to standard output unless something else does. */
function writeReport(gated, inputs, context) {
    const { report } = gated;
    const shown = { ...nowhere, head: report.candidate.commit, informational: !inputs.fail };
    const written = [
        writeText(inputs.json, () => `${JSON.stringify(reportJson(report), null, 2)}\n`, context),
        writeText(inputs.markdown, () => renderSummary(report, shown), context),
        writeText(inputs.run, () => gated.runFile, context),
    ];
    if (written.includes('standard output'))
        return;
    const screen = (0,terminal/* screenOf */.S)(process.stdout, context.env);
    process.stdout.write(`${renderTerminal(report, { ...screen, context: shown })}\n`);
}
/** Writes a text to the file, or to standard output for `-`; nothing when no file was named. */
function writeText(file, text, { cwd }) {
    if (file === null)
        return 'nothing';
    if (file !== '-') {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(cwd, file), text());
        return 'file';
    }
    process.stdout.write(text());
    return 'standard output';
}


/***/ }),

/***/ 8315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ID: () => (/* binding */ maxBytes),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   ko: () => (/* binding */ readOptionalText),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);




/** Larger than any result file seen in practice; keeps a hostile or broken file from filling the memory. */
const maxBytes = 256 * 1024 * 1024;
/** Paths or globs, one a line, → files in a stable order. A line that matches nothing is an error. */
async function findFiles(lines, cwd) {
    const patterns = lines
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const found = new Set();
    for (const pattern of patterns)
        for (const path of await expand(pattern, cwd))
            found.add(path);
    return [...found];
}
async function expand(pattern, cwd) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern), { throwIfNoEntry: false });
    const isFolder = found?.isDirectory() === true;
    // A pipe (/dev/stdin, process substitution) is read like a file.
    if (found && !isFolder)
        return [pattern];
    const matches = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)([isFolder ? `${pattern.replace(/\/+$/, '')}/**` : pattern.replaceAll('\\', '/')], { cwd, dot: true, followSymbolicLinks: false, onlyFiles: true });
    if (matches.length > 0)
        return matches.sort();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`no file matches ${pattern}`, {
        place: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern) },
        hint: 'Did the benchmark step run and write its results there? Paths are relative to the working directory.',
    });
}
/** One file, refused above the size limit. */
function readBytes(path, cwd, limit = maxBytes) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false });
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, full).replaceAll('\\', '/');
    if (stat === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('no such file', { place: { file: shown } });
    if (stat.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('wanted a file, found a folder', { place: { file: shown } });
    const bytes = stat.size > limit ? null : readWithin(full, stat, limit);
    if (bytes !== null)
        return { path: shown, bytes };
    const size = stat.size > limit ? stat.size : `more than ${limit}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the file has ${size} bytes, the limit is ${limit}`, { place: { file: shown } });
}
const chunkBytes = 1024 * 1024;
/** Null beyond the limit. A file of a known size is read in one piece, without room for chunks beside it. */
function readWithin(full, stat, limit) {
    if (!stat.isFile() || stat.size === 0)
        return readUpTo(full, limit);
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full);
    return bytes.byteLength > limit ? null : bytes;
}
/** Null beyond the limit. Devices and pipes have no size, and some never end: the bytes themselves are counted. */
function readUpTo(full, limit) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(full, 'r');
    try {
        const chunks = [];
        let size = 0;
        for (;;) {
            const chunk = new Uint8Array(chunkBytes);
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
            if (read === 0)
                return Buffer.concat(chunks, size);
            size += read;
            if (size > limit)
                return null;
            chunks.push(chunk.subarray(0, read));
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** A text file that may be absent. */
function readOptionalText(path, cwd) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false })?.isFile() === true ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8') : null;
}


/***/ }),

/***/ 4246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ screenOf),
/* harmony export */   z: () => (/* binding */ progressOn)
/* harmony export */ });
/** Where a terminal does not know its width. */
const usual = 80;
/** Wide enough for the whole table where nobody looks: pipes, files, CI logs. */
const unlimited = 200;
/** `NO_COLOR` (no-color.org) wins over everything; pipes get no colour unless `FORCE_COLOR` asks for it. */
function screenOf(stream, env) {
    const colour = (env['NO_COLOR'] ?? '') === '' && (stream.isTTY === true || (env['FORCE_COLOR'] ?? '') !== '');
    return { width: stream.isTTY === true ? stream.columns || usual : unlimited, colour };
}
const silent = { step: () => undefined, end: () => undefined };
/** Progress on standard error, drawn over itself; nothing at all where it would end up in a log. */
function progressOn(stream, label) {
    if (stream.isTTY !== true)
        return silent;
    let shown = -1;
    return {
        step: (done, total) => {
            const percent = Math.floor((100 * done) / Math.max(1, total));
            if (percent === shown)
                return;
            shown = percent;
            stream.write(`\r${label} ${percent}%`);
        },
        end: () => {
            stream.write(`\r${' '.repeat(label.length + 5)}\r`);
        },
    };
}


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

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ isWaived),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   Qm: () => (/* binding */ neverSeen),
/* harmony export */   dP: () => (/* binding */ isCleared),
/* harmony export */   qr: () => (/* binding */ isOverBudget),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* unused harmony export worstFirst */
const isOverBudget = (row) => row.budget?.kept === false;
/** A person allowed it: by a waiver that still holds, or by accepting this very change. No trigger fires for it. */
const isWaived = (row) => row.waiver?.holds === true || row.acceptance !== null;
/** A first run raised a suspicion that the second one did not share: both are shown. */
const isCleared = (row) => row.judgement === 'unchanged' && row.reasons.some(({ code }) => code === 'not-confirmed');
const decided = new Set(['regression', 'suspect', 'improvement', 'unchanged']);
/** The row was held against a baseline, and the evidence was enough to say something. */
const isCompared = (row) => decided.has(row.judgement);
/** Lower is more urgent. */
function urgency(row) {
    if (isWaived(row))
        return 4;
    if (row.judgement === 'regression')
        return 0;
    if (isOverBudget(row))
        return 1;
    if (row.judgement === 'suspect')
        return 2;
    return row.target?.outcome === 'contradicted' ? 3 : 5;
}
const compareTexts = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
const byName = (a, b) => compareTexts(a.metric.benchmark, b.metric.benchmark) || compareTexts(a.metric.measure, b.metric.measure);
/** Rows that came from zero have no ratio and stand before all that have one. */
const worseOf = (row) => row.worse ?? (row.before === 0 && (row.after ?? 0) > 0 ? Number.POSITIVE_INFINITY : 0);
const compareNumbers = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** Most urgent first, then by how much worse. */
const worstFirst = (a, b) => compareNumbers(urgency(a), urgency(b)) || compareNumbers(worseOf(b), worseOf(a)) || byName(a, b);
const bestFirst = (a, b) => compareNumbers(worseOf(a), worseOf(b)) || byName(a, b);
/** A benchmark that failed has something to say; one that is gone has not. */
const failedFirst = (a, b) => Number(hasFailed(b)) - Number(hasFailed(a)) || byName(a, b);
const hasFailed = ({ reasons }) => reasons.some(({ code }) => code === 'failed');
const leastSeenFirst = (a, b) => compareNumbers(b.limit ?? Number.POSITIVE_INFINITY, a.limit ?? Number.POSITIVE_INFINITY) || byName(a, b);
function groupOf(row) {
    if (row.judgement === 'missing')
        return 'missing';
    if (row.judgement === 'regression' || row.judgement === 'suspect' || isOverBudget(row))
        return 'changed';
    if (isCleared(row))
        return 'changed';
    if (row.target !== null && row.target.outcome !== 'confirmed')
        return 'changed';
    if (row.standingSince !== null)
        return 'standing';
    return groups[row.judgement];
}
const groups = {
    improvement: 'improved',
    unchanged: 'unchanged',
    inconclusive: 'inconclusive',
    new: 'fresh',
};
const orders = {
    changed: worstFirst,
    missing: failedFirst,
    inconclusive: leastSeenFirst,
    improved: bestFirst,
    standing: worstFirst,
    fresh: byName,
    unchanged: byName,
};
/** The rows of a report, grouped and ordered. */
function arrange({ rows }) {
    const of = (group) => rows.filter((row) => groupOf(row) === group).sort(orders[group]);
    return {
        changed: of('changed'),
        missing: of('missing'),
        inconclusive: of('inconclusive'),
        improved: of('improved'),
        standing: of('standing'),
        fresh: of('fresh'),
        unchanged: of('unchanged'),
    };
}
/** Expected metrics that neither this run nor the baseline ever saw. */
function neverSeen({ coverage, rows }) {
    const key = ({ benchmark, measure }) => `${benchmark}\u0000${measure}`;
    const seen = new Set(rows.map(({ metric }) => key(metric)));
    return coverage.missing.filter((metric) => !seen.has(key(metric)));
}


/***/ }),

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ clean)
/* harmony export */ });
/**
 * Text from data as one harmless line: no control characters (C0, C1, so no terminal escapes), no characters that
 * reorder or hide text (bidirectional controls, zero-width and tag characters), no lone surrogates.
 */
const lineBreaking = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Joiners that Persian, Hindi and emoji are written with stay. */
const hiding = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;
/** Names longer than this are cut in the middle, where they differ least. */
const longest = 120;
/** What most names are made of, and what cleaning leaves as it is. */
const plain = /^[!-~]+(?: [!-~]+)*$/;
/** One line of visible characters, at most `limit` code points long. */
function clean(text, limit = longest) {
    if (text.length <= limit && plain.test(text))
        return text;
    const head = text.length > limit * 8 ? `${text.slice(0, limit * 4)}${text.slice(-limit * 4)}` : text;
    const visible = head.replace(lineBreaking, ' ').replace(hiding, '\ufffd').trim();
    if (visible.length <= limit)
        return visible;
    const points = [...visible];
    if (points.length <= limit)
        return visible;
    const kept = limit - 1;
    const front = Math.ceil(kept * 0.6);
    return `${points.slice(0, front).join('')}…${points.slice(points.length - (kept - front)).join('')}`;
}


/***/ }),

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ sayWhole),
/* harmony export */   DE: () => (/* binding */ sayBefore),
/* harmony export */   DL: () => (/* binding */ sayInterval),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Gn: () => (/* binding */ sayAfter),
/* harmony export */   LT: () => (/* binding */ sayBudget),
/* harmony export */   NJ: () => (/* binding */ sayLimit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   VW: () => (/* binding */ sayGiven),
/* harmony export */   Ze: () => (/* binding */ countMetrics),
/* harmony export */   Zf: () => (/* binding */ sayShare),
/* harmony export */   eU: () => (/* binding */ sayChange)
/* harmony export */ });
/* unused harmony export quantity */
/* harmony import */ var _statistics_whole_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5437);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3052);


const absent = '–';
/** The size that chooses the row's prefix. */
const likeOf = ({ before, after }) => before ?? after ?? 0;
function quantity(value, metric, like) {
    if (value === null || !Number.isFinite(value))
        return absent;
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatQuantity */ .VZ)(value, metric.unit, like || value);
}
const sayBefore = (row) => quantity(row.before, row.metric, likeOf(row));
const sayAfter = (row) => quantity(row.after, row.metric, likeOf(row));
/** What a person wrote down, such as a budget: `200 ms`, without digits that nobody gave. */
const sayGiven = (value, metric, like) => quantity(value, metric, like).replace(/^(-?\d+)(?:\.0+|(\.\d*[1-9])0+)(?!\d)/, '$1$2');
const sayBudget = (row) => sayGiven(row.budget?.budget ?? null, row.metric, row.after ?? undefined);
const hugeChange = 10;
/** A change with its sign; tenfold and beyond as a factor, which reads better than +4,200%. */
function sayChange(change) {
    if (change === null || !Number.isFinite(change))
        return absent;
    if (change >= hugeChange)
        return `×${factorDigits(change + 1)}`;
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(change);
}
const factorDigits = (factor) => factor >= 1e6 ? 'over a million' : factor.toFixed(factor < 100 ? 1 : 0);
/** Intervals narrower than this are shown to a tenth of a percent. */
const fineInterval = 0.04;
/** Both ends of an interval on one line, no finer than its width. */
function sayInterval(interval) {
    if (interval === null || !interval.every(Number.isFinite))
        return absent;
    const digits = interval[1] - interval[0] < fineInterval ? 1 : 0;
    return interval
        .map((end) => (end >= hugeChange ? sayChange(end) : (0,_units_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPercent */ .l9)(end, digits)))
        .join('\u00a0…\u00a0');
}
/** The smallest slowdown that would have been flagged. */
function sayLimit(limit) {
    return limit === null || !Number.isFinite(limit) ? absent : sayShare(limit);
}
/** A share without a sign: a tolerance, a spread. */
function sayShare(ratio) {
    const percent = ratio * 100;
    if (percent >= 1000)
        return `×${factorDigits(ratio + 1)}`;
    return `${Number(percent.toFixed(Math.abs(percent) < 10 ? 1 : 0))}%`;
}
/** A whole number with its thousands apart. Intl could say it too, but takes 12 ms to load. */
const sayWhole = (n) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
function count(n, noun, plural = `${noun}s`) {
    return `${sayWhole(n)} ${n === 1 ? noun : plural}`;
}
/** `6 metrics and the whole suite`: the suite's own row is none of the metrics that coverage counts. */
function countMetrics(rows, noun) {
    const metrics = rows.filter(({ metric }) => metric.benchmark !== _statistics_whole_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeSuite */ .C.benchmark).length;
    const suite = metrics < rows.length ? ['the whole suite'] : [];
    return [...(metrics > 0 ? [count(metrics, noun)] : []), ...suite].join(' and ');
}


/***/ }),

/***/ 3419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   wn: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25);
/**
 * The only way data gets into Markdown. Inside a code span GitHub makes no mention, issue or commit reference,
 * link, image, emoji or HTML, so whatever is not plainly harmless goes there.
 */

/** Word joiner: breaks `<!--`, so that no hidden marker of ours can be forged, and stays invisible. */
const joiner = '\u2060';
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const each of text) {
        run = each === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** A code span that shows the text as it is (CommonMark 6.1), on one line. */
function code(text, limit) {
    const shown = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(text, limit).replaceAll('<!', `<${joiner}!`).replaceAll('-->', `--${joiner}>`);
    if (shown === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A word or figure that no Markdown of GitHub's gives a meaning to, wherever it stands. */
const harmless = /^\(?(?:\p{L}{1,40}(?:['’-]\p{L}{1,40}){0,3}[,;:.!?)]{0,2}|[+-]?\d{1,6}(?:\.\d{1,6})?(?:[kMG]?\/s|%)?[,;]?|[kMGT]?i?B\/s|–)$/u;
/** GitHub links seven and more hexadecimal digits as a commit, also behind a letter of another script. */
const commitLike = /(?:^|[^0-9a-z_])[0-9a-f]{7}/i;
const dashes = /^[+-]+$/;
/** Words that GitHub would link where they stand bare. */
const isHarmless = (word) => harmless.test(word) && !commitLike.test(word) && !dashes.test(word);
/** Words of data in a sentence: plain words stay bare, everything else is put into code spans. */
function prose(text, limit = 300) {
    const spans = [];
    for (const word of (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(text, limit).split(' ')) {
        const bare = isHarmless(word);
        const last = spans.at(-1);
        if (last?.bare === bare)
            last.words.push(word);
        else
            spans.push({ bare, words: [word] });
    }
    return spans.map(({ bare, words }) => (bare ? words.join(' ') : code(words.join(' '), limit))).join(' ');
}
/** Finished Markdown made fit for a table cell: a pipe would end the cell, also within a code span (GFM 4.10). */
function cell(markdown) {
    return markdown.replaceAll('\\|', `\\${joiner}|`).replaceAll('|', '\\|');
}
/** Lines in a fenced block that nothing in them can close (CommonMark 4.5). */
function fenced(lines, language = '') {
    const safe = lines.map((line) => line.replaceAll('<!', `<${joiner}!`));
    const fence = '`'.repeat(Math.max(3, longestRun(safe.join('\n'), '`') + 1));
    return [`${fence}${language}`, ...safe, fence].join('\n');
}
const hexadecimal = /^[0-9a-f]{7,64}$/;
/** Seven digits of a commit, as people say it. */
function shortCommit(commit) {
    return hexadecimal.test(commit) ? commit.slice(0, 7) : (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .u)(commit, 40);
}
const plainAddress = /^https?:\/\/[\w.:[\]-]+(?:\/[\w./%~+-]*)?$/;
const repositoryName = /^[\w.-]+\/[\w.-]+$/;
/** Text linked to an address of ours; the bare text where the address is not plainly one. */
function link(markdown, address) {
    return plainAddress.test(address) ? `[${markdown}](${address})` : markdown;
}
/** A commit, linked to its page where the place is known. */
function commitLink(commit, place) {
    const shown = code(shortCommit(commit));
    return hexadecimal.test(commit) && repositoryName.test(place.repository)
        ? link(shown, `${place.server}/${place.repository}/commit/${commit}`)
        : shown;
}


/***/ }),

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/** Columns that text takes in a terminal (Unicode TR 11: East Asian wide and fullwidth, and emoji, take two). */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const without = /[\p{Mn}\p{Me}\p{Cf}]/u;
const ascii = /^[ -~]*$/;
const widthOf = (character) => (without.test(character) ? 0 : wide.test(character) ? 2 : 1);
function displayWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += widthOf(character);
    return width;
}
/** Text cut in the middle to at most `width` columns. */
function cutTo(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const characters = [...text];
    const front = take(characters, Math.ceil((width - 1) * 0.6));
    const back = take(characters.toReversed(), width - 1 - displayWidth(front));
    return `${front}…${[...back].reverse().join('')}`;
}
function take(characters, width) {
    let taken = '';
    let used = 0;
    for (const character of characters) {
        used += widthOf(character);
        if (used > width)
            break;
        taken += character;
    }
    return taken;
}
/** Filled with blanks to `width` columns. */
function pad(text, width, align) {
    const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return align === 'left' ? text + blanks : blanks + text;
}
/** Words in lines of at most `width` columns, those after the first indented alike. */
function wrap(text, width, indent) {
    const room = Math.max(20, width - displayWidth(indent));
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((each) => indent + each).join('\n');
}


/***/ }),

/***/ 5437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wholeSuite)
/* harmony export */ });
/** The metric that all metrics share: how slow the run was as a whole, 1 being usual. */
const wholeSuite = {
    benchmark: '(whole suite)',
    measure: 'run-factor',
    unit: 'ratio',
    better: 'lower',
};


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sayWarning)
/* harmony export */ });
/* unused harmony export warnings */
/**
 * Every warning the gate can give: its code and its words. Stages return warnings as data; nothing is
 * logged on the way. A new warning is one line here, and its details are the parameter of that line.
 */
const warnings = {
    'duplicate-benchmark': (d) => `${d.benchmark} (${d.measure}) stands ${d.count} times in one file; the occurrences were told apart by a suffix`,
    'not-a-number': (d) => `${d.benchmark} (${d.measure}): ${d.found} is not a finite number; the point was dropped`,
    'benchmark-failed': (d) => `${d.benchmark} failed: ${d.message}`,
    'unit-changed': (d) => `${d.benchmark} (${d.measure}) was recorded in ${d.was} and is now in ${d.is}; it starts a new history`,
    'early-signal': (d) => `${d.benchmark} (${d.measure}) stands ${d.score.toFixed(1)} noise units above its ${d.runs} base runs; ${d.need} are needed before it can fail`,
    'ancestry-unknown': (d) => `which commits the candidate is built on is not known here (a shallow clone?); all ${d.runs} recorded runs were taken for ancestors`,
    'no-recorded-ancestor': (d) => `none of the ${d.runs} recorded runs is of the ${d.commits} commits that this one is built on and of the same kind of machine`,
    'bad-target-line': (d) => `line ${d.line} of the pull request's description is no target: ${d.message}`,
    'confirmed-on-same-runner': (d) => `suspects of ${d.suite} were measured again on the same runner, which shares whatever slowed the first run; another runner is stronger evidence`,
    'anchor-unknown': (d) => `the trigger ${d.trigger} was not looked at: nothing is recorded of its anchor (${d.since})`,
    'import-unreadable': (d) => `${d.suite}: ${d.count} entries have no date or no benchmarks and were not imported`,
    'import-anonymous': (d) => `${d.suite}: ${d.count} entries name no commit; each was taken for a commit of its own`,
    'import-dropped': (d) => `${d.suite}: values of ${d.count} metrics that are no finite number, or whose unit is no unit, were not imported: ${d.names.join(', ')}${d.count > d.names.length ? ', …' : ''}`,
    'import-undirected': (d) => `${d.suite}: whether lower or higher is better is not known for ${d.count} metrics, which were not imported: ${d.names.join(', ')}${d.count > d.names.length ? ', …' : ''}. Set it in the configuration, under metrics: { match: ${JSON.stringify(d.names[0] ?? '**')}, better: lower } (or higher)`,
};
/** The words of a warning. */
function sayWarning(warning) {
    const say = warnings[warning.code];
    return say(warning.details);
}


/***/ })

};
