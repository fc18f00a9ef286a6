export const id = 945;
export const ids = [945];
export const modules = {

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readConfiguration)
});

// UNUSED EXPORTS: defaultTriggers

// EXTERNAL MODULE: ./lib/policy/triggers.js
var triggers = __webpack_require__(1865);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/config/positions.js

/** Pairs by key, looked up once a map: a hostile file may hold many mistakes in one. */
function pairFinder() {
    const known = new WeakMap();
    return (node, key) => {
        if (!(0,dist/* isMap */.jh)(node))
            return undefined;
        let pairs = known.get(node);
        if (!pairs) {
            pairs = new Map(node.items.map((pair) => [(0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : '', pair]));
            known.set(node, pairs);
        }
        return pairs.get(String(key));
    };
}
/** What an alias stands for, looked up once an alias. */
function aliasResolver(document) {
    const known = new WeakMap();
    const asNode = (value) => ((0,dist/* isCollection */.P3)(value) || (0,dist/* isScalar */.jn)(value) ? value : null);
    return (value) => {
        if (!(0,dist/* isAlias */.Vj)(value))
            return asNode(value);
        const found = known.get(value);
        if (found !== undefined)
            return found;
        const node = asNode(value.resolve(document));
        known.set(value, node);
        return node;
    };
}
/** Maps paths of plain values back to lines. */
function positionsOf(document, lines) {
    const pairOf = pairFinder();
    const resolve = aliasResolver(document);
    const lineAt = (value) => {
        const range = (0,dist/* isAlias */.Vj)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isCollection */.P3)(value) ? value.range : null;
        return range ? lines.linePos(range[0]).line : null;
    };
    const enter = ({ node, line }, part) => {
        const pair = pairOf(node, part);
        const child = pair ? pair.value : (0,dist/* isCollection */.P3)(node) ? node.get(part, true) : null;
        return { node: resolve(child), line: lineAt(child) ?? lineAt(pair?.key) ?? line };
    };
    const walk = (path) => path.reduce(enter, { node: resolve(document.contents), line: lineAt(document.contents) ?? 1 });
    return {
        lineOf: (path) => walk(path).line,
        lineOfKey: (path, key) => {
            const { node, line } = walk(path);
            return lineAt(pairOf(node, key)?.key) ?? line;
        },
    };
}
/** `metrics[0].min-change`, as a person writes a path. */
function sayPath(path) {
    return path
        .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`))
        .join('');
}

// EXTERNAL MODULE: ./lib/config/quantity.js
var quantity = __webpack_require__(7981);
// EXTERNAL MODULE: ./lib/config/suggest.js
var suggest = __webpack_require__(1236);
;// CONCATENATED MODULE: ./lib/config/explain.js




const shape = schemas/* looseObject */._H3({
    properties: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    items: schemas/* unknown */.L5J().optional(),
});
/** Keys that a schema knows at a path. */
function keysAt(jsonSchema, path) {
    let part = shape.safeParse(jsonSchema).data;
    for (const step of path) {
        const properties = new Map(Object.entries(part?.properties ?? {}));
        part = shape.safeParse(typeof step === 'number' ? part?.items : properties.get(String(step))).data;
    }
    return Object.keys(part?.properties ?? {});
}
/** The plain value at a path; undefined where there is none. */
function valueAt(data, path) {
    let value = data;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part))
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, part)?.value;
    }
    return value;
}
function unknownKeys(issue, jsonSchema) {
    const known = keysAt(jsonSchema, issue.path);
    return issue.keys.map((key) => ({
        path: issue.path,
        key,
        message: `unknown key ${(0,quantity/* shorten */.ml)(key)}`,
        hint: (0,suggest/* suggest */.ZA)(key, known),
    }));
}
function wrongValue(issue, data) {
    const found = valueAt(data, issue.path);
    const key = issue.path.at(-1);
    if (found === undefined && typeof key === 'string') {
        return { path: issue.path, message: `${key} is missing: ${issue.message}`, hint: null };
    }
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const near = typeof found === 'string' ? (0,suggest/* nearest */.pA)(found, words) : null;
    return {
        path: issue.path,
        message: `found ${(0,quantity/* sayFound */.MH)(found)}, ${issue.message}`,
        hint: near === null ? null : `did you mean ${near}?`,
    };
}
/** What a schema found wrong with plain values, in a person's words. */
function explain(error, data, jsonSchema) {
    return error.issues.flatMap((issue) => issue.code === 'unrecognized_keys' ? unknownKeys(issue, jsonSchema) : [wrongValue(issue, data)]);
}
/** Findings with their place in the text, in the order of the lines. */
function placeFindings(findings, source, { positions }) {
    return findings
        .map(({ path, key, message, hint }) => {
        const line = key === undefined ? positions.lineOf(path) : positions.lineOfKey(path, key);
        const said = sayPath(path);
        const place = { file: source.path, line };
        return { place: said === '' ? place : { ...place, path: said }, message, hint };
    })
        .sort((a, b) => a.place.line - b.place.line);
}

// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __webpack_require__(1091);
// EXTERNAL MODULE: ./lib/config/trigger-schema.js
var trigger_schema = __webpack_require__(9136);
;// CONCATENATED MODULE: ./lib/config/cross-checks.js
/** Mistakes that need more than one value to be seen. They look at the plain values, so that they are reported together with all others. */




/** Options that only some kinds of triggers look at. */
const optionsOf = {
    regression: ['confirm'],
    budget: [],
    missing: [],
    'nothing-judged': [],
    geomean: ['worse-by'],
    count: ['at-least', 'confirm'],
    drift: ['worse-by', 'since'],
};
const options = ['worse-by', 'at-least', 'since', 'confirm'];
const listAt = (data, key) => {
    const found = valueAt(data, [key]);
    return Array.isArray(found) ? found : [];
};
const has = (data, key) => valueAt(data, [key]) !== undefined;
function checkTrigger(rule, path) {
    const when = valueAt(rule, ['when']);
    const kind = trigger_schema/* triggerKinds */.iB.find((known) => known === when);
    if (kind === undefined)
        return [];
    const used = optionsOf[kind];
    const idle = options
        .filter((option) => has(rule, option) && !used.includes(option))
        .map((option) => ({
        path,
        key: option,
        message: `${option} has no effect with when: ${kind}`,
        hint: used.length > 0 ? `${kind} takes ${used.join(' and ')}` : `${kind} takes no such option`,
    }));
    const needs = triggers/* triggers */.G[kind].needs;
    if (needs === null || has(rule, needs))
        return idle;
    return [...idle, { path, message: `${needs} is missing: when: ${kind} cannot do without it`, hint: null }];
}
function checkNames(rules) {
    const seen = new Map();
    const findings = [];
    for (const [index, rule] of rules.entries()) {
        const name = valueAt(rule, ['name']);
        if (typeof name !== 'string')
            continue;
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, index);
        else {
            findings.push({
                path: ['rollback-triggers', index, 'name'],
                message: `the name ${JSON.stringify(name)} is taken by trigger ${first + 1}`,
                hint: 'Give each trigger its own name; reports tell them apart by it.',
            });
        }
    }
    return findings;
}
const settings = ['better', 'budget', 'tolerance', 'min-change', 'exact'];
function checkRule(rule, path) {
    const isMap = typeof rule === 'object' && rule !== null && !Array.isArray(rule);
    if (!isMap || Object.keys(rule).some((key) => key !== 'match' && key !== 'measure'))
        return [];
    return [{ path, message: 'the rule sets nothing', hint: `A rule sets one of ${settings.join(', ')}.` }];
}
function checkEvidence(data) {
    const window = valueAt(data, ['evidence', 'window']) ?? schema/* defaults */.N.evidence.window;
    const least = valueAt(data, ['evidence', 'min-history']) ?? schema/* defaults */.N.evidence.minHistory;
    if (typeof window !== 'number' || typeof least !== 'number' || least <= window)
        return [];
    return [
        {
            path: ['evidence'],
            message: `min-history ${least} is more than the window of ${window} runs: nothing could ever fail`,
            hint: null,
        },
    ];
}
/** All of them, for the plain values of a configuration. */
function crossCheck(data) {
    const rules = listAt(data, 'rollback-triggers');
    return [
        ...listAt(data, 'metrics').flatMap((rule, index) => checkRule(rule, ['metrics', index])),
        ...rules.flatMap((rule, index) => checkTrigger(rule, ['rollback-triggers', index])),
        ...checkNames(rules),
        ...checkEvidence(data),
    ];
}

// EXTERNAL MODULE: ./lib/config/json-schema.js
var json_schema = __webpack_require__(276);
// EXTERNAL MODULE: ./lib/config/mistakes.js
var config_mistakes = __webpack_require__(8629);
;// CONCATENATED MODULE: ./lib/config/yaml-text.js



/** A configuration of 1,000 rules has about 100 KB. */
const maxCharacters = 128 * 1024;
const maxLine = 4000;
/** The parser recurses, and builds a regular expression as long as a line's indentation. */
const maxIndentation = 200;
const maxNesting = 50;
/** References counted as the parser does: nested ones multiply. */
const maxAliases = 100;
/** Why one line is not even given to the parser; null when it may be. */
function refuseLine(line) {
    if (line.length > maxLine)
        return `a line longer than ${maxLine} characters`;
    const indentation = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
    return indentation > maxIndentation ? `indented by more than ${maxIndentation} characters` : null;
}
/** Brackets that are still open after a line; an upper limit, as those in texts count too. */
function openAfter(line, open) {
    let count = open;
    for (const character of line) {
        if (character === '[' || character === '{')
            count += 1;
        if ((character === ']' || character === '}') && count > 0)
            count -= 1;
    }
    return count;
}
/** Why the text is not even given to the parser; null when it may be. */
function refuseText({ path, text }) {
    if (text.length > maxCharacters) {
        return { place: { file: path }, message: `longer than ${maxCharacters} characters`, hint: null };
    }
    let open = 0;
    for (const [index, line] of text.split('\n').entries()) {
        open = openAfter(line, open);
        const message = refuseLine(line) ?? (open > maxNesting ? `more than ${maxNesting} brackets are open` : null);
        if (message !== null)
            return { place: { file: path, line: index + 1 }, message, hint: null };
    }
    return null;
}
/** What the parser says of aliases only when they are followed. */
function aliasMistake(error, { path, text }) {
    if (!(error instanceof ReferenceError))
        throw error;
    const name = /alias\): (\S{1,200})$/.exec(error.message)?.[1];
    if (name === undefined) {
        const hint = 'Write the values out, or use globs.';
        return { place: { file: path }, message: 'too many aliases (*name)', hint };
    }
    const line = text.slice(0, Math.max(0, text.indexOf(`*${name}`))).split('\n').length;
    const hint = 'Quote a text that begins with an asterisk: "**".';
    return { place: { file: path, line }, message: `no anchor &${name} for the alias *${name}`, hint };
}
/** Keys that stand again in the same map. */
function repeatedKeys(document) {
    const repeated = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const name = String(key.value);
                if (seen.has(name))
                    repeated.push({ key: (0,quantity/* shorten */.ml)(name), at: key.range?.[0] ?? 0 });
                seen.add(name);
            }
        },
    });
    return repeated;
}
/** Reads YAML 1.2; what is wrong with it is returned, never thrown. */
function readYaml(source) {
    const refused = refuseText(source);
    if (refused)
        return [refused];
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(source.text, {
        lineCounter: lines,
        prettyErrors: false,
        version: '1.2',
        schema: 'core',
        stringKeys: true,
        // The parser compares every key with every other one; `repeatedKeys` does not.
        uniqueKeys: false,
    });
    const place = (at) => ({ file: source.path, line: Math.max(1, lines.linePos(at).line) });
    const broken = [
        ...[...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
            place: place(pos[0]),
            message: `not YAML: ${code === 'MULTIPLE_DOCS' ? 'more than one document (---)' : message}`,
            hint: null,
        })),
        ...repeatedKeys(document).map(({ key, at }) => ({ place: place(at), message: `the key ${key} stands twice`, hint: null })),
    ];
    if (broken.length > 0)
        return broken;
    try {
        return { data: document.toJS({ maxAliasCount: maxAliases }), positions: positionsOf(document, lines) };
    }
    catch (error) {
        return [aliasMistake(error, source)];
    }
}

;// CONCATENATED MODULE: ./lib/config/configuration.js







const nothing = {
    metrics: [],
    expected: null,
    evidence: schema/* defaults */.N.evidence,
    triggers: null,
    waivers: [],
    targets: [],
};
/** `section`: the text is that section's list alone; null: it is a whole file. */
function readPart(source, section) {
    const yaml = readYaml(source);
    if (!('data' in yaml))
        return { value: nothing, mistakes: yaml };
    if (yaml.data === null)
        return { value: nothing, mistakes: [] };
    // An inline list is read as a file that holds nothing else: one schema and one set of checks serve all.
    const data = section === null ? yaml.data : { [section]: yaml.data };
    const decoded = schema/* configurationSchema */.W.safeParse(data);
    const findings = [
        ...(decoded.success ? [] : explain(decoded.error, data, (0,json_schema/* configurationJsonSchema */.m)())),
        ...crossCheck(data),
        ...(section === null ? [] : repeatedKey(yaml.data, section)),
    ].map((finding) => (section === null ? finding : { ...finding, path: finding.path.slice(1) }));
    const mistakes = placeFindings(findings, source, yaml);
    const placeOf = (key, index) => ({
        file: source.path,
        line: yaml.positions.lineOf(section === null ? [key, index] : [index]),
    });
    return { value: decoded.success ? decide(decoded.data, placeOf) : nothing, mistakes };
}
/** People paste the section with its key into the input. */
function repeatedKey(data, section) {
    if (valueAt(data, [section]) === undefined)
        return [];
    return [
        {
            path: [section],
            key: section,
            message: `the key ${section} is not wanted here`,
            hint: 'The input holds the list itself: leave the key out.',
        },
    ];
}
function decide(found, placeOf) {
    const placed = (list, key) => (list ?? []).map((item, index) => ({ ...item, place: placeOf(key, index) }));
    const triggers = found['rollback-triggers'];
    return {
        metrics: placed(found.metrics, 'metrics'),
        expected: found.expected ?? null,
        evidence: found.evidence ?? schema/* defaults */.N.evidence,
        triggers: triggers ? placed(triggers, 'rollback-triggers') : null,
        waivers: placed(found.waivers, 'waivers'),
        targets: placed(found.targets, 'targets'),
    };
}
const defaultTrigger = (name, when) => ({
    ...trigger_schema/* triggerRule */.P1.parse({ name, when }),
    place: null,
});
/** The triggers of a configuration that names none. */
const defaultTriggers = [
    defaultTrigger('regression', 'regression'),
    defaultTrigger('budget', 'budget'),
    defaultTrigger('missing', 'missing'),
    defaultTrigger('unmeasured', 'nothing-judged'),
];
/** Reads all sources; every mistake in any of them is in the one `UserError` that is thrown. */
function readConfiguration(sources) {
    const file = sources.file ? readPart(sources.file, null) : null;
    const metrics = readPart({ path: 'input metrics', text: sources.metrics }, 'metrics');
    const triggers = readPart({ path: 'input rollback-triggers', text: sources.rollbackTriggers }, 'rollback-triggers');
    const mistakes = [...(file?.mistakes ?? []), ...metrics.mistakes, ...triggers.mistakes];
    const error = (0,config_mistakes/* errorOf */.M)(mistakes, 'the configuration');
    if (error)
        throw error;
    const base = file?.value ?? nothing;
    return {
        ...base,
        tolerance: sources.tolerance ?? schema/* defaults */.N.tolerance,
        metrics: [...base.metrics, ...metrics.value.metrics],
        triggers: triggers.value.triggers ?? base.triggers ?? defaultTriggers,
    };
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

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compileGlob),
/* harmony export */   m: () => (/* binding */ globMatches)
/* harmony export */ });
/**
 * Globs over benchmark names: `*` within a `/` segment, `**` across segments, `?` one character, `{a,b}` either.
 * Every other character stands for itself, so that `fib(10)` and `test[x]` match themselves. A pattern is run
 * as a set of states (Thompson 1968, "Regular expression search algorithm"): its cost is at most the length of
 * the pattern times the length of the name, whatever both hold.
 */
/** Positions of the braces that hold a comma, with those commas and their closing brace. */
function pairBraces(pattern) {
    const groups = new Map();
    const opened = [];
    pattern.forEach((character, at) => {
        if (character === '{')
            opened.push({ open: at, commas: [] });
        if (character === ',')
            opened.at(-1)?.commas.push(at);
        if (character !== '}')
            return;
        const group = opened.pop();
        if (group && group.commas.length > 0)
            groups.set(group.open, { commas: group.commas, close: at });
    });
    return groups;
}
/** One token for every character of the pattern, so that positions and states are the same numbers. */
function tokenise(pattern) {
    const tokens = pattern.map((is) => ({ kind: 'character', is }));
    for (const [open, { commas, close }] of pairBraces(pattern)) {
        tokens[open] = { kind: 'go', to: [open, ...commas].map((at) => at + 1) };
        for (const comma of commas)
            tokens[comma] = { kind: 'go', to: [close + 1] };
        tokens[close] = { kind: 'go', to: [close + 1] };
    }
    pattern.forEach((character, at) => {
        if (character === '?')
            tokens[at] = { kind: 'any' };
        if (character === '*' && tokens[at]?.kind === 'character')
            placeStar(pattern, tokens, at);
    });
    return tokens;
}
/** `**` and a slash at the start of a segment stand for any number of whole segments, none included. */
function placeStar(pattern, tokens, at) {
    if (pattern[at + 1] !== '*') {
        tokens[at] = { kind: 'star' };
        return;
    }
    const before = at === 0 ? null : tokens[at - 1];
    const startsSegment = before === null || before?.kind === 'go' || pattern[at - 1] === '/';
    if (startsSegment && pattern[at + 2] === '/') {
        tokens[at] = { kind: 'segments-or-none' };
        tokens[at + 1] = { kind: 'segments' };
        tokens[at + 2] = { kind: 'go', to: [at + 3] };
        return;
    }
    tokens[at] = { kind: 'across' };
    tokens[at + 1] = { kind: 'across' };
}
/** Moves that cost no character. */
function freeMoves(token, at) {
    if (token.kind === 'go')
        return token.to;
    if (token.kind === 'star' || token.kind === 'across')
        return [at + 1];
    return token.kind === 'segments-or-none' ? [at + 1, at + 3] : [];
}
const stay = (at) => [at];
const onward = (at) => [at + 1];
const stop = () => [];
/** Where a character other than a slash leads, and where a slash does. */
const wildcards = {
    any: { other: onward, slash: stop },
    star: { other: stay, slash: stop },
    across: { other: stay, slash: stay },
    segments: { other: stay, slash: (at) => [at, at + 1] },
    'segments-or-none': { other: stop, slash: stop },
    go: { other: stop, slash: stop },
};
/** Where one character leads. */
function moves(token, at, character) {
    if (token.kind === 'character')
        return token.is === character ? onward(at) : [];
    return wildcards[token.kind][character === '/' ? 'slash' : 'other'](at);
}
/** All states that can be reached without a character. */
function reach(tokens, from, step) {
    const reached = new Set(from);
    for (const at of reached) {
        step();
        const token = tokens[at];
        if (token)
            for (const next of freeMoves(token, at))
                reached.add(next);
    }
    return reached;
}
/** The states after one character. */
function advance(tokens, states, character) {
    const next = new Set();
    for (const at of states) {
        const token = tokens[at];
        if (token)
            for (const to of moves(token, at, character))
                next.add(to);
    }
    return next;
}
/** The characters of a pattern that stand for themselves, up to the first that does not. */
const literalStart = (pattern) => /^[^*?{]*/.exec(pattern)?.[0] ?? '';
/** Reads a pattern once for many names; `step` counts the work for those who want to know it. */
function compileGlob(pattern, step = () => { }) {
    if (pattern === '**')
        return () => true;
    const start = literalStart(pattern);
    if (start === pattern)
        return (name) => name === pattern;
    const tokens = tokenise([...pattern]);
    const first = reach(tokens, [0], step);
    return (name) => {
        if (name === pattern)
            return true;
        if (!name.startsWith(start))
            return false;
        let states = first;
        for (const character of name) {
            if (states.size === 0)
                return false;
            states = reach(tokens, advance(tokens, states, character), step);
        }
        return states.has(tokens.length);
    };
}
/** Patterns are few and names are many: a pattern that was read is kept. */
const compiled = new Map();
const mostCompiled = 1000;
/** Whether a pattern is about this name. Any name, whatever it holds, matches itself. */
function globMatches(pattern, name) {
    const known = compiled.get(pattern);
    if (known)
        return known(name);
    if (compiled.size >= mostCompiled)
        compiled.clear();
    const matches = compileGlob(pattern);
    compiled.set(pattern, matches);
    return matches(name);
}


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

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   sG: () => (/* binding */ ruleFor),
/* harmony export */   xz: () => (/* binding */ lastRule)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);

/** Whether something is about this metric. */
function selects({ match, measure }, name) {
    return (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .m)(match, name.benchmark) && (measure === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .m)(measure, name.measure));
}
/** The last of some rules that sets a key; undefined when none does. */
const lastWith = (rules, key) => rules.findLast((rule) => rule[key] !== null);
const rulesAbout = ({ metrics }, name) => metrics.filter((rule) => selects(rule, name));
/** The last rule that sets a key for a metric; undefined when none does. */
function lastRule(configuration, name, key) {
    return lastWith(rulesAbout(configuration, name), key);
}
/** All rules about one metric as one: later rules win, key by key. */
function ruleFor(configuration, name) {
    const rules = rulesAbout(configuration, name);
    const last = (key) => lastWith(rules, key)?.[key] ?? null;
    return {
        tolerance: last('tolerance') ?? configuration.tolerance,
        minChange: last('minChange'),
        budget: last('budget'),
        better: last('better'),
        exact: last('exact'),
    };
}


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
