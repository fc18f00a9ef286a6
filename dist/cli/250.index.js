export const id = 250;
export const ids = [250];
export const modules = {

/***/ 7114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ scanJson),
/* harmony export */   V: () => (/* binding */ withoutBareNumbers)
/* harmony export */ });
const quote = 0x22;
const backslash = 0x5c;
const openings = new Set([0x7b, 0x5b]);
const closings = new Set([0x7d, 0x5d]);
/** The index after the string that opens at `start`; -1 when it never closes. */
function endOfString(text, start) {
    for (let i = start + 1; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === backslash)
            i++;
        else if (code === quote)
            return i + 1;
    }
    return -1;
}
/** The index after the bracket that closes the one at `start`; -1 when none does. */
function endOfDocument(text, start) {
    let depth = 0;
    for (let i = start; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === quote) {
            i = endOfString(text, i) - 1;
            if (i < 0)
                return -1;
        }
        else if (openings.has(code))
            depth++;
        else if (closings.has(code) && --depth === 0)
            return i + 1;
    }
    return -1;
}
const bareNumber = /-?\b(?:NaN|Infinity)\b/g;
/** Python writes NaN and Infinity bare, which JSON does not know: outside strings they become `instead`. */
function withoutBareNumbers(text, instead = 'null') {
    const parts = [];
    let from = 0;
    while (from < text.length) {
        const string = text.indexOf('"', from);
        const until = string < 0 ? text.length : string;
        parts.push(text.slice(from, until).replace(bareNumber, instead));
        if (string < 0)
            break;
        const end = endOfString(text, string);
        from = end < 0 ? text.length : end;
        parts.push(text.slice(string, from));
    }
    return parts.join('');
}
function tryParse(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { message: error.message };
        throw error;
    }
}
/** A line that cannot begin a line of JSON: a tool's warning on the same stream as its pretty-printed document. */
const noiseLine = /^(?![\s"{}[\],\d-]|true|false|null).+$/gm;
function parseLoosely(text) {
    const strict = tryParse(text);
    if ('value' in strict)
        return strict;
    const numbered = /NaN|Infinity/.test(text) ? withoutBareNumbers(text) : text;
    const mended = tryParse(numbered.replace(noiseLine, ''));
    return 'value' in mended ? mended : strict;
}
/** Only what no log line looks like counts as a broken document: `{"key`, `[{"key`. */
const looksLikeJson = /^(?:\[\s{0,99})?\{\s{0,99}"/;
/** How a JSON object or list can begin; `[ 50%]` and `{ open` cannot, and are passed over without a scan. */
const plausible = /^(?:\{\s{0,200}(?:["}]|$)|\[\s{0,200}(?:[[{"\]]|-?\d[\d.eE+-]{0,40}\s{0,99}[,\]]|true|false|null|NaN|-?Infinity|$))/;
const lineStart = /^[ \t]{0,64}[[{]/gm;
function lineOf(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
function documentAt(text, start) {
    const end = endOfDocument(text, start);
    if (end < 0)
        return { message: 'is cut off: it never closes', scanned: text.length - start };
    const parsed = parseLoosely(text.slice(start, end));
    return { ...parsed, end, scanned: end - start };
}
/** Documents that begin at the start of a line, up to `limit`; noise before, between and after is skipped in linear time. */
function scanLines(text, limit) {
    const documents = [];
    let broken = null;
    // Unclosed brackets in noise make the scan begin anew: bounded, so that hostile input costs a few passes.
    let budget = 8 * text.length + 1024;
    const starts = new RegExp(lineStart);
    for (let match = starts.exec(text); match && documents.length < limit; match = starts.exec(text)) {
        const start = match.index + match[0].length - 1;
        const begins = text.slice(start, start + 256);
        if (!plausible.test(begins))
            continue;
        const found = documentAt(text, start);
        budget -= found.scanned;
        if ('end' in found && 'value' in found) {
            documents.push(found.value);
            starts.lastIndex = found.end;
        }
        else if ('message' in found && looksLikeJson.test(begins)) {
            broken ??= { line: lineOf(text, start), message: found.message };
            starts.lastIndex = found.scanned + start;
        }
        if (budget < 0)
            break;
    }
    return { documents, broken };
}
/** The JSON documents of a text: the text itself, or those among its lines. */
function scanJson(text, limit) {
    const first = text.search(/\S/);
    if (first < 0)
        return { documents: [], broken: null };
    if (openings.has(text.charCodeAt(first))) {
        const whole = parseLoosely(text);
        if ('value' in whole)
            return { documents: [whole.value], broken: null };
    }
    return scanLines(text, limit);
}


/***/ }),

/***/ 5820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  Bj: () => (/* binding */ parseFiles)
});

// UNUSED EXPORTS: detect, parseFile

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/formats/decode.js
/** From `unknown` to values, with file and JSON path in every error. */

/** A plain object, as opposed to null, a list or a scalar. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** An own property's value; undefined when there is none (never what a prototype holds). */
const own = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** Whether a value is an object that has all the keys itself. */
const hasKeys = (value, ...keys) => isObject(value) && keys.every((key) => Object.hasOwn(value, key));
const kindOf = (value) => {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'an object';
    return `${typeof value} ${JSON.stringify(value).slice(0, 60)}`;
};
/** What was wanted at a node, and what stands there. */
function refuse(node, wanted) {
    throw new errors/* UserError */.yo(`wanted ${wanted}, found ${kindOf(node.value)}`, {
        place: { file: node.file, path: node.path },
    });
}
/** Refuses a file whose JSON is cut off or malformed, at the line where the document begins. */
function refuseBroken(source) {
    const broken = source.brokenJson();
    if (!broken)
        return;
    throw new errors/* UserError */.yo(`the JSON document that begins here ${broken.message}`, {
        place: { file: source.path, line: broken.line },
    });
}
/** The documents of a file, each as a node; an error when there is none or one is cut off. */
function documentsOf(source) {
    refuseBroken(source);
    const documents = source.documents();
    if (documents.length === 0) {
        throw new errors/* UserError */.yo('wanted a JSON document, found none', { place: { file: source.path } });
    }
    const path = (i) => (documents.length === 1 ? '$' : `$${i + 1}`);
    return documents.map((value, i) => ({ value, file: source.path, path: path(i) }));
}
const step = (key) => /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
/** A property of an object; its value is undefined when the object has none. */
function field(node, key) {
    if (!isObject(node.value))
        refuse(node, 'an object');
    return { value: own(node.value, key), file: node.file, path: node.path + step(key) };
}
/** The own properties of an object, in the order of the file. */
function fields(node) {
    const { value, file, path } = node;
    if (!isObject(value))
        return refuse(node, 'an object');
    return Object.keys(value).map((key) => [key, { value: value[key], file, path: path + step(key) }]);
}
/** The items of a list. */
function list(node) {
    const { value, file, path } = node;
    if (!Array.isArray(value))
        return refuse(node, 'a list');
    return value.map((item, i) => ({ value: item, file, path: `${path}[${i}]` }));
}
/** A text. */
const decode_text = (node) => typeof node.value === 'string' ? node.value : refuse(node, 'a text');
/** A text; null when absent or null. */
const maybeText = (node) => (isAbsent(node) ? null : decode_text(node));
/** A finite number. */
const number = (node) => typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : refuse(node, 'a number');
/** A finite number; null when absent or null. */
const maybeNumber = (node) => (isAbsent(node) ? null : number(node));
/** Neither there nor null. */
const isAbsent = (node) => node.value === undefined || node.value === null;
const notNumbers = new Set(['nan', '-nan', 'inf', '+inf', '-inf', 'infinity', '-infinity', '+infinity']);
/**
 * A measured figure: a number, a numeric text, or what stands for none. NaN for null (that is how NaN is read),
 * "NaN", "-nan", "Infinity": such a point is dropped later, with a warning. Absent is an error.
 */
function measured(node) {
    const { value } = node;
    if (value === null)
        return Number.NaN;
    if (typeof value === 'number')
        return value;
    const read = typeof value === 'string' ? readNumber(value) : null;
    return read ?? refuse(node, 'a number');
}
/** A list of finite numbers; nulls (NaN in the file) become NaN. */
function numbers(node) {
    const { value } = node;
    if (!Array.isArray(value))
        return refuse(node, 'a list of numbers');
    return value.map((item, i) => {
        if (typeof item === 'number')
            return item;
        return item === null
            ? Number.NaN
            : refuse({ ...node, value: item, path: `${node.path}[${i}]` }, 'a number');
    });
}
const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** A number as tools print it: `1,234.5`, `1e+06`, `-nan`. NaN where the tool had none; null when it is no number. */
function readNumber(spelled) {
    const trimmed = spelled.trim();
    if (plainNumber.test(trimmed))
        return Number(trimmed);
    if (groupedNumber.test(trimmed))
        return Number(trimmed.replaceAll(',', ''));
    return notNumbers.has(trimmed.toLowerCase()) ? Number.NaN : null;
}
/** The JSON document of one line of a line-based format (NDJSON). */
function decodeLine(line, file) {
    try {
        return { value: JSON.parse(line.text), file, path: '$' };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new errors/* UserError */.yo(`wanted a JSON document on this line: ${error.message}`, {
            place: { file, line: line.number },
        });
    }
}

;// CONCATENATED MODULE: ./lib/formats/labelled.js
/** What stands behind the first `label` at the start of a line; null when there is none. */
function behind(lines, label) {
    for (const { text } of lines) {
        const trimmed = text.trimStart();
        if (trimmed.startsWith(label))
            return trimmed.slice(label.length).trim();
    }
    return null;
}
/** All of them, in order. */
const allBehind = (lines, label) => lines
    .map(({ text }) => text.trimStart())
    .filter((text) => text.startsWith(label))
    .map((text) => text.slice(label.length).trim());

// EXTERNAL MODULE: ./node_modules/simple-statistics/dist/simple-statistics.mjs
var simple_statistics = __webpack_require__(5521);
;// CONCATENATED MODULE: ./lib/formats/record.js

const isCount = (count) => count !== undefined && Number.isFinite(count) && count >= 1;
const isSpread = (spread) => typeof spread === 'number' && Number.isFinite(spread) && spread >= 0;
/** A record from what the tool said; what it did not say, or what cannot be, is absent. `count` follows the samples. */
function toolRecord(said) {
    const samples = said.samples ?? [];
    const count = isCount(said.count) ? said.count : Math.max(1, samples.length);
    const spread = isSpread(said.spread) ? said.spread : null;
    return { better: null, exact: false, ...said, samples, count, spread };
}
/** What a format returns. */
const toolResults = (records, failures = [], warnings = []) => ({ records, failures, warnings });
const keyOf = ({ benchmark, measure, unit }) => [benchmark, measure, unit].join('\u0000');
/** The median of what is finite; NaN when nothing is. */
function medianOf(values) {
    const finite = values.filter(Number.isFinite);
    return finite.length === 0 ? Number.NaN : (0,simple_statistics/* median */.JZ)(finite);
}
function pool(repeats, first) {
    if (repeats.length === 1)
        return first;
    const samples = repeats.flatMap(({ samples: own, value }) => (own.length > 0 ? own : [value]));
    return { ...first, value: medianOf(samples), samples, count: samples.length, spread: null };
}
/** For tools where the same name again means a repetition: one record with all values as samples, headline the median. */
function poolRepeats(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(keyOf(record));
        if (group)
            group.push(record);
        else
            groups.set(keyOf(record), [record]);
    }
    return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => pool(group, first)));
}
const numbered = (record, n) => ({
    ...record,
    benchmark: `${record.benchmark} #${n}`,
});
function freeNumber(taken, record, from) {
    let n = from;
    while (taken.has(keyOf(numbered(record, n))))
        n++;
    return n;
}
/** For all others the same name again is another benchmark: `name #2`, `name #3`, with a warning. */
function tellApart(records) {
    const taken = new Set(records.map(keyOf));
    if (taken.size === records.length)
        return { records, warnings: [] };
    const counts = new Map();
    const named = records.map((record) => {
        const known = counts.get(keyOf(record));
        if (!known) {
            counts.set(keyOf(record), { count: 1, next: 2, record });
            return record;
        }
        const n = freeNumber(taken, record, known.next);
        const own = numbered(record, n);
        counts.set(keyOf(record), { count: known.count + 1, next: n + 1, record });
        taken.add(keyOf(own));
        return own;
    });
    const warnings = [...counts.values()]
        .filter(({ count }) => count > 1)
        .map(({ count, record: { benchmark, measure } }) => {
        return { code: 'duplicate-benchmark', details: { benchmark, measure, count } };
    });
    return { records: named, warnings };
}

;// CONCATENATED MODULE: ./lib/formats/load-test.js

const recordOf = (measure, better, { value, ...load }) => (value === null ? [] : [toolRecord({ ...load, measure, better, value })]);
/** A latency or one of its percentiles: lower is better. */
const latency = (measure, load) => recordOf(measure, 'lower', load);
/** Work done in a time: higher is better. */
const throughput = (load, measure = 'throughput') => recordOf(measure, 'higher', load);
/** The share of requests that failed, a plain ratio; lower is better. */
function errorRate(benchmark, failed, all) {
    const value = failed === null || all === null || !(all > 0) ? null : Math.min(1, failed / all);
    return recordOf('error-rate', 'lower', { benchmark, unit: 'ratio', value });
}
/** The percentiles that are worth a metric each; the others move with their neighbours. */
const usualPercentiles = [50, 90, 95, 99];
/** A server that refuses everything is fast: when every request failed, no figure but the error rate counts. */
function loadResults(runs) {
    const refused = ({ failed, all }) => failed !== null && all !== null && failed >= all;
    return {
        records: runs.flatMap((run) => [
            ...(refused(run) ? [] : run.records),
            ...errorRate(run.benchmark, run.failed, run.all),
        ]),
        failures: runs.filter(refused).map(({ benchmark, all, error }) => ({
            benchmark,
            message: `${all === 0 ? 'no request was made' : 'all requests failed'}${error ? `: ${error}` : ''}`,
        })),
        warnings: [],
    };
}

;// CONCATENATED MODULE: ./lib/formats/sections.js
/** `=== name ===`, as people write between the runs of a log. */
function headingOf(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('== ') && !trimmed.startsWith('=== '))
        return null;
    const words = trimmed.split(' ');
    const last = words.at(-1);
    return words.length >= 3 && (last === '==' || last === '===') ? words.slice(1, -1).join(' ').trim() : null;
}
/**
 * The runs in a console log. A run begins at a line that `begins`; a heading `=== name ===` before it names it.
 * What stands before the first run is left out.
 */
function sectionsOf(source, begins) {
    const sections = [];
    let name = null;
    for (const line of source.lines()) {
        const heading = headingOf(line.text);
        if (heading !== null)
            name = heading;
        else if (begins(line.text)) {
            sections.push({ name, lines: [line] });
        }
        else
            sections.at(-1)?.lines.push(line);
    }
    return sections;
}

;// CONCATENATED MODULE: ./lib/formats/shapes.js


/** A format whose tool writes several shapes: the first that matches reads the file. */
function ofShapes(said, shapes) {
    const shapeOf = (source) => shapes.find((shape) => shape.matches(source));
    return {
        ...said,
        matches: (source) => shapeOf(source) !== undefined,
        parse(source) {
            const shape = shapeOf(source);
            if (shape)
                return shape.parse(source);
            refuseBroken(source);
            throw new errors/* UserError */.yo(`this is not the output of ${said.title}, or it holds no benchmark`, {
                place: { file: source.path },
                hint: `Such a file is made by: ${said.made}`,
            });
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/ab.js






const begins = (line) => line.startsWith('This is ApacheBench');
/** The number that a value such as `5834.77 [#/sec] (mean)` begins with. */
const leading = (value) => readNumber((value ?? '').trim().split(' ')[0] ?? '');
/** ab prints the parts of the address, not the address. */
function addressOf(lines) {
    const scheme = behind(lines, 'SSL/TLS Protocol:') === null ? 'http' : 'https';
    const [host, port, path] = ['Server Hostname:', 'Server Port:', 'Document Path:'].map((label) => behind(lines, label) ?? '');
    if (host !== '')
        return `${scheme}://${host}:${port}${path}`;
    return (behind(lines, 'Benchmarking ') ?? 'ab').split(' (be patient)')[0] ?? 'ab';
}
const percentileLine = /^\s*(\d{1,3})%\s+(\d+)\s*(?:\(longest request\))?$/;
function percentileRecords(benchmark, lines) {
    return lines.flatMap(({ text }) => {
        const said = text.length > 80 ? null : percentileLine.exec(text);
        const percent = Number(said?.[1]);
        return usualPercentiles.includes(percent)
            ? latency(`p${percent}`, { benchmark, unit: 'ms', value: Number(said?.[2]) })
            : [];
    });
}
/** `apr_socket_recv: Connection refused (111)`, on a line of its own or behind the dots of the progress. */
const complaint = /(?:apr_\w{1,40}|SSL \w{1,40}|ab): .{1,300}/;
function runOf({ name, lines }) {
    const benchmark = name ?? addressOf(lines);
    const all = leading(behind(lines, 'Complete requests:'));
    const failed = leading(behind(lines, 'Failed requests:')) ?? 0;
    const statuses = leading(behind(lines, 'Non-2xx responses:')) ?? 0;
    const error = lines.map(({ text }) => complaint.exec(text)?.[0]).find((words) => words !== undefined);
    return {
        benchmark,
        failed: failed + statuses,
        all: all ?? 0,
        error,
        records: [
            // The first of two lines: the second one is divided by the concurrency.
            ...latency('mean', {
                ...{ benchmark, unit: 'ms', count: all ?? 1 },
                value: leading(allBehind(lines, 'Time per request:')[0]),
            }),
            ...percentileRecords(benchmark, lines),
            ...throughput({ benchmark, unit: 'req/s', value: leading(behind(lines, 'Requests per second:')) }),
        ],
    };
}
const printed = {
    matches: (source) => source.head.split('\n').some(begins),
    parse: (source) => loadResults(sectionsOf(source, begins).map(runOf)),
};
const csvHeader = 'Percentage served,Time in ms';
/** `ab -e`: the time within which each percent of the requests was served. */
const csv = {
    matches: (source) => source.head.startsWith(csvHeader),
    parse(source) {
        const records = [];
        for (const { text } of source.lines()) {
            const [percent, time] = text.split(',').map(readNumber);
            if (typeof percent !== 'number' || typeof time !== 'number' || !usualPercentiles.includes(percent))
                continue;
            records.push(...latency(`p${percent}`, { benchmark: 'ab', unit: 'ms', value: time }));
        }
        return toolResults(records);
    },
};
/** ApacheBench: its report, or the percentiles of `-e`. */
const ab = ofShapes({ title: 'ab (ApacheBench)', made: 'ab -n 1000 -c 10 http://localhost:8080/ > results.txt' }, [printed, csv]);

;// CONCATENATED MODULE: ./lib/formats/artillery-counters.js

const sumOf = (counts, matches) => [...counts].reduce((sum, [key, count]) => sum + (matches(key) ? count : 0), 0);
/** Response times only count requests that were answered: what failed stands in the counters. */
function verdictOf(counts) {
    const isError = (key) => key.startsWith('errors.');
    const refused = (key) => isError(key) || /^http\.codes\.[45]\d\d$/.test(key);
    const created = counts.get('vusers.created') ?? null;
    const failed = counts.get('vusers.failed') ?? null;
    const words = [...counts.keys()]
        .filter(isError)
        .map((key) => key.slice('errors.'.length))
        .join(', ');
    const allFailed = created !== null && created > 0 && failed === created;
    const failures = allFailed
        ? [{ benchmark: 'vusers', message: `all virtual users failed${words ? `: ${words}` : ''}` }]
        : [];
    return {
        failures,
        records: [
            ...errorRate('vusers', failed, created),
            ...errorRate('http.requests', sumOf(counts, refused), counts.get('http.requests') ?? null),
        ],
    };
}
/** The same times again by class of status: refusals are fast and would hide in a mean. */
const isByStatus = (name) => /\.response_time\.[1-5]xx$/.test(name);
/** What Artillery measures itself is in milliseconds; people's own histograms have no unit. */
const unitOfSummary = (name) => /response_time|session_length|latency|duration|ttfb|browser\.page\.(?!CLS)/i.test(name) ? 'ms' : '';
/** The plugin of this name measures each endpoint: only the endpoint is the benchmark. */
const endpointOf = (summary) => summary.replace('plugins.metrics-by-endpoint.response_time.', '');

;// CONCATENATED MODULE: ./lib/formats/artillery-summary.js




const artillery_summary_begins = (line) => line.startsWith('Summary report @');
/** `http.requests: ........ 60`: a name, dots and a figure; a name alone heads the indented figures below it. */
function readLine(line) {
    const inner = line.startsWith('  ');
    const at = line.indexOf(': ...');
    if (at > 0) {
        return { name: line.slice(0, at).trim(), figure: line.slice(line.lastIndexOf('.. ') + 3).trim(), inner };
    }
    return line.endsWith(':') ? { name: line.slice(0, -1).trim(), figure: null, inner } : null;
}
const measures = new Map([
    ['mean', 'mean'],
    ['median', 'p50'],
    ['p95', 'p95'],
    ['p99', 'p99'],
]);
function artillery_summary_recordOf(summary, key, value) {
    const measure = measures.get(key);
    if (measure === undefined || isByStatus(summary))
        return [];
    return latency(measure, { benchmark: endpointOf(summary), unit: unitOfSummary(summary), value });
}
function parseSummary(lines) {
    const records = [];
    const counts = new Map();
    let summary = '';
    for (const { text } of lines) {
        const said = readLine(text);
        const value = readNumber((said?.figure ?? '').replace('/sec', ''));
        if (said?.figure === null)
            summary = said.name;
        else if (said?.inner)
            records.push(...artillery_summary_recordOf(summary, said.name, value));
        else if (said?.figure.endsWith('/sec'))
            records.push(...throughput({ benchmark: said.name, unit: 'req/s', value }, 'rate'));
        else if (said && value !== null)
            counts.set(said.name, value);
    }
    const verdict = verdictOf(counts);
    return toolResults([...records, ...verdict.records], verdict.failures);
}
function lastSummary(source) {
    let lines = [];
    let inside = false;
    for (const line of source.lines()) {
        if (artillery_summary_begins(line.text))
            lines = [];
        inside ||= artillery_summary_begins(line.text);
        if (inside)
            lines.push(line);
    }
    return lines;
}
/** The summary that Artillery 2 prints at the end of a run. */
const artillerySummary = {
    matches: (source) => /^Summary report @/m.test(source.head) || /^Metrics for period to: /m.test(source.head),
    parse: (source) => parseSummary(lastSummary(source)),
};

;// CONCATENATED MODULE: ./lib/formats/artillery.js






const isVersion1 = (document) => hasKeys(own(document, 'aggregate'), 'latency', 'scenariosCreated');
const isVersion2 = (document) => hasKeys(own(document, 'aggregate'), 'counters', 'summaries') ||
    hasKeys(own(document, 'aggregate'), 'counters', 'rates');
const isArtillery = (document) => isVersion1(document) || isVersion2(document);
const countsOf = (node) => new Map(isObject(node.value) ? fields(node).map(([key, count]) => [key, maybeNumber(count) ?? 0]) : []);
function summaryRecords(name, summary) {
    const said = { benchmark: endpointOf(name), unit: unitOfSummary(name) };
    const count = maybeNumber(field(summary, 'count')) || 1;
    const figure = (key) => maybeNumber(field(summary, key));
    return [
        ...latency('mean', { ...said, count, value: figure('mean') }),
        ...usualPercentiles.flatMap((percent) => latency(`p${percent}`, {
            ...said,
            value: figure(`p${percent}`) ?? (percent === 50 ? figure('median') : null),
        })),
    ];
}
const entriesOf = (node) => (isAbsent(node) ? [] : fields(node));
function resultsOfVersion2(aggregate) {
    const verdict = verdictOf(countsOf(field(aggregate, 'counters')));
    const summaries = entriesOf(field(aggregate, 'summaries')).filter(([name]) => !isByStatus(name));
    const rates = entriesOf(field(aggregate, 'rates')).filter(([name]) => name.endsWith('_rate'));
    return toolResults([
        ...summaries.flatMap(([name, summary]) => summaryRecords(name, summary)),
        ...rates.flatMap(([benchmark, rate]) => throughput({ benchmark, unit: 'req/s', value: maybeNumber(rate) }, 'rate')),
        ...verdict.records,
    ], verdict.failures);
}
function timesOf(benchmark, times) {
    if (!isObject(times.value))
        return [];
    const figure = (key) => ({ benchmark, unit: 'ms', value: maybeNumber(field(times, key)) });
    return [
        ...latency('p50', figure('median')),
        ...latency('p95', figure('p95')),
        ...latency('p99', figure('p99')),
    ];
}
/** Version 1: the same under other names; its errors and statuses are counted apart. */
function resultsOfVersion1(aggregate) {
    const codes = [...countsOf(field(aggregate, 'codes'))].map(([code, n]) => [`http.codes.${code}`, n]);
    const errors = [...countsOf(field(aggregate, 'errors'))].map(([code, n]) => [`errors.${code}`, n]);
    const created = maybeNumber(field(aggregate, 'scenariosCreated'));
    const completed = maybeNumber(field(aggregate, 'scenariosCompleted'));
    const requests = maybeNumber(field(aggregate, 'requestsCompleted'));
    const lost = errors.reduce((sum, [, count]) => sum + count, 0);
    const verdict = verdictOf(new Map([
        ...codes,
        ...errors,
        ['vusers.created', created ?? 0],
        ['vusers.failed', Math.max(0, (created ?? 0) - (completed ?? 0))],
        ['http.requests', (requests ?? 0) + lost],
    ]));
    const rate = field(aggregate, 'rps');
    const value = isAbsent(rate) ? null : maybeNumber(field(rate, 'mean'));
    return toolResults([
        ...timesOf('http.response_time', field(aggregate, 'latency')),
        ...timesOf('vusers.session_length', field(aggregate, 'scenarioDuration')),
        ...throughput({ benchmark: 'http.request_rate', unit: 'req/s', value }, 'rate'),
        ...verdict.records,
    ], verdict.failures);
}
const json = {
    matches: (source) => source.peek().some(isArtillery),
    parse(source) {
        const results = documentsOf(source)
            .filter(({ value }) => isArtillery(value))
            .map((document) => {
            const aggregate = field(document, 'aggregate');
            return isVersion1(document.value) ? resultsOfVersion1(aggregate) : resultsOfVersion2(aggregate);
        });
        return toolResults(results.flatMap(({ records }) => records), results.flatMap(({ failures }) => failures));
    },
};
/** Artillery 1 and 2: the JSON of `--output`, or the summary that it prints. */
const artillery = ofShapes({ title: 'Artillery', made: 'artillery run --output results.json test.yml' }, [json, artillerySummary]);

;// CONCATENATED MODULE: ./lib/formats/asv-record.js

/** asv knows a benchmark's kind by the beginning of its function's name. */
const kinds = [
    { named: /^(?:time|timeraw)_/i, kind: { measure: 'time', unit: 's', better: 'lower' } },
    { named: /^(?:mem|peakmem)_/i, kind: { measure: 'memory', unit: 'B', better: 'lower' } },
];
const tracked = { measure: 'value', unit: '', better: null };
/** `module.Class.time_name(1, 2)`: the kind stands before the name, after the last point before any parameters. */
function asvKind(benchmark) {
    const open = benchmark.indexOf('(');
    const path = open < 0 ? benchmark : benchmark.slice(0, open);
    const name = path.slice(path.lastIndexOf('.') + 1);
    return kinds.find(({ named }) => named.test(name))?.kind ?? tracked;
}
/** The unit of benchmarks.json where it is at hand: `seconds`, `bytes`, or what the author wrote. */
function asvRecord(benchmark, value, unit, repeated) {
    const kind = asvKind(benchmark);
    return toolRecord({ benchmark, ...kind, unit: unit ?? kind.unit, value, ...repeated });
}

;// CONCATENATED MODULE: ./lib/formats/tail.js
/** The last `count` words of a line and what stands before them; null when it has fewer. */
function cutTail(line, count) {
    const words = [];
    let rest = line.trimEnd();
    while (words.length < count) {
        let at = rest.length;
        while (at > 0 && !/\s/.test(rest.charAt(at - 1)))
            at--;
        if (at === rest.length)
            return null;
        words.unshift(rest.slice(at));
        rest = rest.slice(0, at).trimEnd();
    }
    return { rest, words };
}

;// CONCATENATED MODULE: ./lib/formats/asv-text.js




const progress = /^\[ ?\s?\d{1,3}\.\d\d%\] ·+ ?/;
const amount = /^([\d.]+(?:e[+-]?\d+)?)(?:±([\d.]+(?:e[+-]?\d+)?))?(\D{0,20})$/i;
/** `11.1±0.01μs`, `2.42k`; `k` and `M` before bytes are powers of 1000. */
function asv_text_recordOf(benchmark, cell) {
    const said = amount.exec(cell);
    const value = readNumber(said?.[1] ?? '');
    if (value === null)
        return null;
    const kind = asvKind(benchmark);
    const spelled = (said?.[3] ?? '').trim();
    const unit = kind.unit === 'B' && /^[kMG]?$/.test(spelled) ? `${spelled}B` : spelled;
    return toolRecord({ benchmark, ...kind, unit: unit || kind.unit, value });
}
/** `n/a` is a combination the author left out. */
function saidOf(benchmark, cell) {
    const record = asv_text_recordOf(benchmark, cell);
    if (record)
        return { record };
    return /^(?:failed|timed out)/.test(cell) ? { failure: { benchmark, message: cell } } : null;
}
/** Columns as the rule `===== =====` draws them. */
const spansOf = (rule) => [...rule.matchAll(/=+/g)].map((match) => [match.index, match.index + match[0].length]);
function cellsOf(text, spans) {
    return spans.map(([from, to], i) => text.slice(from, i === spans.length - 1 ? undefined : to).trim());
}
const isRule = (text) => /^ *=+(?: =+)* *$/.test(text) && text.includes('==');
const isDashes = (text) => /^ *-+(?: -+)* *$/.test(text) && text.includes('--');
/** One parameter: a rule of dashes under the heads. More: heads over heads, and a full rule under them. */
function partsOf(lines) {
    const inner = lines.slice(1, -1);
    const full = inner.findIndex(isRule);
    const end = full >= 0 ? full : inner.findLastIndex(isDashes);
    const header = inner.slice(0, Math.max(0, end)).filter((line) => !isDashes(line));
    return { header, rows: inner.slice(end + 1) };
}
/** The first columns are parameters; with more than one column of values, the last parameter heads them. */
function readTable(benchmark, lines) {
    const spans = spansOf(lines[0] ?? '');
    const { header, rows } = partsOf(lines);
    const heads = cellsOf(header.at(-1) ?? '', spans);
    const isGrid = header.length > 1;
    const labels = heads.findLastIndex((_, i) => isLabel(header, spans, i)) + 1;
    const first = isGrid ? Math.max(1, labels) : spans.length - 1;
    return rows.flatMap((line) => {
        const cells = cellsOf(line, spans);
        return cells.slice(first).map((cell, i) => {
            const values = isGrid ? [...cells.slice(0, first), heads[first + i] ?? ''] : cells.slice(0, first);
            return saidOf(`${benchmark}(${values.join(', ')})`, cell);
        });
    });
}
/** Above the columns of row parameters the first header line says `--`. */
function isLabel(header, spans, at) {
    return (cellsOf(header[0] ?? '', spans)[at] ?? '') === '--';
}
const clean = (text) => {
    const prefix = progress.exec(text)?.[0] ?? '';
    return ' '.repeat(prefix.length) + text.slice(prefix.length);
};
/** The lines of the table that begins within a few lines, rules included; empty when none does. */
function tableAfter(lines, at) {
    const near = lines.slice(at + 1, at + 4).findIndex(({ text }) => isRule(clean(text)));
    if (near < 0)
        return [];
    const from = at + 1 + near;
    const rest = lines.slice(from + 1, from + 10_000);
    const end = rest.findIndex(({ text }) => text.trim() === '' || progress.test(text));
    const table = [lines[from], ...rest.slice(0, end < 0 ? rest.length : end)].map((line) => clean(line?.text ?? ''));
    return table.slice(0, table.findLastIndex(isRule) + 1);
}
function asv_text_readLine(lines, at) {
    const text = lines[at]?.text ?? '';
    if (!progress.test(text))
        return [];
    const tail = cutTail(text.replace(progress, '').replace(/^Running (?!\()/, ''), 1);
    const name = tail?.rest.trim() ?? '';
    const cell = tail?.words[0] ?? '';
    const plain = name.split(' ')[0] ?? '';
    if (!/^[\w.]+\.\w+$/.test(plain))
        return [];
    const table = cell === 'ok' || cell === 'failed' ? tableAfter(lines, at) : [];
    return table.length > 0 ? readTable(plain, table) : [saidOf(plain, name === plain ? cell : '')];
}
function readAll(lines) {
    const said = lines.flatMap((_, at) => asv_text_readLine(lines, at));
    return toolResults(said.flatMap((item) => (item && 'record' in item ? [item.record] : [])), said.flatMap((item) => (item && 'failure' in item ? [item.failure] : [])));
}
const asvText = {
    matches: ({ head }) => head.split('\n').some((line) => progress.test(line)) && head.includes('Benchmarking '),
    parse: (source) => readAll([...source.lines()]),
};

// EXTERNAL MODULE: ./lib/formats/json-text.js
var json_text = __webpack_require__(7114);
;// CONCATENATED MODULE: ./lib/formats/qualify.js
/** The same name in several groups is several benchmarks: `name` tells them apart by their group, and only them. */
function qualify(all, name) {
    const groups = new Map();
    for (const { group, record } of all)
        groups.set(record.benchmark, (groups.get(record.benchmark) ?? new Set()).add(group));
    return all.map(({ group, record }) => {
        const several = (groups.get(record.benchmark)?.size ?? 0) > 1;
        return several && group !== '' ? { ...record, benchmark: name(record.benchmark, group) } : record;
    });
}

;// CONCATENATED MODULE: ./lib/formats/asv.js







const isResults = (document) => hasKeys(document, 'results') &&
    isObject(own(document, 'results')) &&
    hasKeys(document, 'commit_hash', 'params');
/** benchmarks.json: what the benchmarks are, with their units. */
const isMetadata = (document) => isObject(document) &&
    Object.keys(document).some((key) => hasKeys(own(document, key), 'param_names', 'params', 'type'));
const isMachine = (document) => hasKeys(document, 'arch', 'cpu', 'machine', 'os', 'ram') && !hasKeys(document, 'results');
/** NaN (skipped) and null (failed) mean different things here, so that NaN is kept as a text. */
function documentOf(source) {
    try {
        const value = JSON.parse((0,json_text/* withoutBareNumbers */.V)(source.text(), '"NaN"'));
        return { value, file: source.path, path: '$' };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const line = source.brokenJson()?.line ?? 1;
        throw new errors/* UserError */.yo(`the JSON document that begins here ${error.message}`, {
            place: { file: source.path, line },
        });
    }
}
/** Every combination of the parameters' values, the last one varying fastest, as asv stores them. */
function combinations(params) {
    return params.reduce((all, values) => all.flatMap((one) => values.map((value) => [...one, value])), [[]]);
}
/** A Python object's address differs in every run. */
const withoutAddress = (value) => value.replace(/ at 0x[\da-f]{4,16}/gi, '');
const listOf = (node) => (Array.isArray(node.value) ? list(node) : [node]);
const paramsOf = (node) => isAbsent(node) ? [] : list(node).map((values) => list(values).map((value) => withoutAddress(decode_text(value))));
const present = (node) => (node === undefined || isAbsent(node) ? null : node);
/** Version 2 names the columns of every result; trailing ones may be left out. */
function storedInColumns(result, columns) {
    const cells = list(result);
    const cell = (name) => present(cells[columns.indexOf(name)]);
    const [results, params] = [cell('result'), cell('params')];
    return {
        results: results ? listOf(results) : [{ ...result, value: null }],
        params: params ? paramsOf(params) : [],
        samples: cell('samples'),
        repeats: cell('stats_repeat'),
    };
}
/** Version 1: a number, or an object with result and parameters. */
function storedAlone(result) {
    if (!isObject(result.value))
        return { results: [result], params: [], samples: null, repeats: null };
    const params = paramsOf(field(result, 'params'));
    return {
        results: listOf(field(result, 'result')),
        params,
        samples: present(field(result, 'samples')),
        repeats: null,
    };
}
const at = (node, i) => {
    const item = node && Array.isArray(node.value) ? list(node)[i] : undefined;
    return present(item);
};
/** How many results a grid may have: a file that claims more than it holds is not expanded. */
function namesOf(benchmark, { params, results }, result) {
    const size = params.reduce((product, values) => product * values.length, 1);
    if (params.length === 0)
        return [benchmark];
    if (size !== results.length) {
        throw new errors/* UserError */.yo(`${benchmark} has ${results.length} results for ${size} combinations of parameters`, {
            place: { file: result.file, path: result.path },
        });
    }
    return combinations(params).map((values) => `${benchmark}(${values.join(', ')})`);
}
function recordAt(name, stored, i, node, unit) {
    const [kept, repeats] = [at(stored.samples, i), at(stored.repeats, i)];
    const samples = kept ? numbers(kept) : [];
    const repeated = typeof repeats?.value === 'number' ? Math.max(1, repeats.value) : 1;
    return asvRecord(name, measured(node), unit, { samples, count: samples.length || repeated });
}
/** What was skipped (NaN) is neither measured nor failed. */
function readBenchmark(benchmark, stored, result, unit) {
    const names = namesOf(benchmark, stored, result);
    const named = stored.results.map((node, i) => ({ node, i, name: names[i] ?? benchmark }));
    return {
        records: named
            .filter(({ node }) => node.value !== null && node.value !== 'NaN')
            .map(({ node, i, name }) => recordAt(name, stored, i, node, unit)),
        failures: named
            .filter(({ node }) => node.value === null)
            .map(({ name }) => ({ benchmark: name, message: 'asv has no result of it: it failed' })),
    };
}
function readResults(document, units) {
    const columns = field(document, 'result_columns');
    const names = isAbsent(columns) ? null : list(columns).map(decode_text);
    const read = fields(field(document, 'results')).map(([benchmark, result]) => {
        const stored = names && Array.isArray(result.value) ? storedInColumns(result, names) : storedAlone(result);
        return readBenchmark(benchmark, stored, result, units.get(benchmark) ?? null);
    });
    return {
        records: read.flatMap(({ records }) => records),
        failures: read.flatMap(({ failures }) => failures),
    };
}
function unitsIn(documents) {
    const entries = documents.flatMap(fields).map(([name, benchmark]) => {
        const unit = isObject(benchmark.value) ? maybeText(field(benchmark, 'unit')) : null;
        return [name, unit ?? ''];
    });
    return new Map(entries.filter(([, unit]) => unit !== ''));
}
/** Python's version and what was installed: the same benchmark in two of them is two. */
const environmentOf = (document) => maybeText(field(document, 'env_name')) ?? `python ${maybeText(field(document, 'python')) ?? ''}`.trim();
function refuseSeveral(commits, file) {
    if (commits.size < 2)
        return;
    throw new errors/* UserError */.yo(`these are results of ${commits.size} commits`, {
        place: { file },
        hint: 'Give the files of one commit: results/<machine>/<commit>-*.json.',
    });
}
function readFiles(sources) {
    const documents = sources.map(documentOf);
    const results = documents.filter(({ value }) => isResults(value));
    const units = unitsIn(documents.filter(({ value }) => !isResults(value) && isMetadata(value)));
    refuseSeveral(new Set(results.map((document) => decode_text(field(document, 'commit_hash')))), results[0]?.file ?? '');
    const read = results.map((document) => ({
        group: environmentOf(document),
        ...readResults(document, units),
    }));
    const all = read.flatMap(({ group, records }) => records.map((record) => ({ group, record })));
    return toolResults(qualify(all, (benchmark, environment) => `${benchmark} [${environment}]`), read.flatMap(({ failures }) => failures));
}
function together(sources) {
    const logs = sources.filter((source) => asvText.matches(source));
    const printed = logs.map((source) => asvText.parse(source));
    const files = sources.filter((source) => !logs.includes(source));
    const stored = readFiles(files);
    return toolResults([...printed.flatMap(({ records }) => records), ...stored.records], [...printed.flatMap(({ failures }) => failures), ...stored.failures]);
}
const isOurs = (document) => isResults(document) || isMetadata(document) || isMachine(document);
/** asv: result files (benchmarks.json among them names the units), or what `asv run` prints. */
const asv = {
    title: 'Airspeed Velocity (asv)',
    made: 'asv run, then .asv/results/<machine>/<commit>-*.json and .asv/results/benchmarks.json',
    matches: (source) => asvText.matches(source) || source.peek().slice(0, 1).some(isOurs),
    parse: (source) => together([source]),
    parseTogether: together,
};

;// CONCATENATED MODULE: ./lib/formats/figure.js
/** Numbers with a unit, as consoles print them. Every pattern is anchored and free of nested repetition. */

/** `363.63us`, `13.95k`, `2.15 s`, `12`: a number and what follows it; null for anything else. */
function readFigure(spelled) {
    const trimmed = spelled.trim();
    const unitAt = trimmed.search(/[^\d.,+-]/);
    const value = readNumber(unitAt < 0 ? trimmed : trimmed.slice(0, unitAt));
    return value === null ? null : { value, unit: unitAt < 0 ? '' : trimmed.slice(unitAt).trim() };
}
const secondsIn = new Map([
    ['h', 3600],
    ['m', 60],
    ['s', 1],
    ['ms', 1e-3],
    ['us', 1e-6],
    ['µs', 1e-6],
    ['μs', 1e-6],
    ['ns', 1e-9],
]);
/** A time in another unit of time; null when either is none. */
function inUnit({ value, unit }, wanted) {
    if (unit === wanted)
        return value;
    const [from, to] = [secondsIn.get(unit), secondsIn.get(wanted)];
    return from === undefined || to === undefined ? null : (value * from) / to;
}
/** Durations such as Go's (`1m2.5s`, `229.296µs`): as spelled below a minute, else in seconds. */
function readDuration(spelled) {
    const trimmed = spelled.trim();
    const parts = [...trimmed.matchAll(/([\d.]{1,30})([a-zµμ]{1,30})/g)];
    if (parts.length === 0 || parts.map(([part]) => part).join('') !== trimmed)
        return null;
    const figures = parts.map(([, value = '', unit = '']) => ({ value: Number(value), unit }));
    const [only] = figures;
    if (only && figures.length === 1 && only.unit !== 'm' && only.unit !== 'h') {
        return secondsIn.has(only.unit) && Number.isFinite(only.value) ? only : null;
    }
    const seconds = figures.map(({ value, unit }) => value * (secondsIn.get(unit) ?? Number.NaN));
    const value = seconds.reduce((sum, part) => sum + part, 0);
    return Number.isFinite(value) ? { value, unit: 's' } : null;
}

;// CONCATENATED MODULE: ./lib/formats/autocannon.js





const isAutocannon = (document) => ['latency', 'requests', 'throughput'].every((part) => hasKeys(own(document, part), 'average', 'stddev'));
/** autocannon keeps 97.5, not 95. */
const percentiles = [
    ['p50', 'p50'],
    ['p90', 'p90'],
    ['p97-5', 'p97_5'],
    ['p99', 'p99'],
];
/** `requests` and `throughput` are means over the seconds of the run, answers with any status among them. */
function autocannon_runOf(result) {
    const count = (key) => maybeNumber(field(result, key)) ?? 0;
    const benchmark = maybeText(field(result, 'title')) ?? maybeText(field(result, 'url')) ?? 'autocannon';
    const times = field(result, 'latency');
    const per = (part, unit) => ({
        ...{ benchmark, unit, count: maybeNumber(field(result, 'samples')) ?? 1 },
        value: maybeNumber(field(field(result, part), 'average')),
        spread: maybeNumber(field(field(result, part), 'stddev')),
    });
    const answered = maybeNumber(field(field(result, 'requests'), 'total')) ?? 0;
    return {
        benchmark,
        failed: count('errors') + count('non2xx'),
        all: answered + count('errors'),
        error: `${count('errors')} errors, ${count('timeouts')} of them time-outs, ${count('non2xx')} other statuses`,
        records: [
            ...latency('mean', {
                ...per('latency', 'ms'),
                count: maybeNumber(field(times, 'totalCount')) ?? (answered || 1),
            }),
            ...percentiles.flatMap(([measure, key]) => latency(measure, { benchmark, unit: 'ms', value: maybeNumber(field(times, key)) })),
            ...throughput(per('requests', 'req/s')),
            ...throughput(per('throughput', 'bytes/s'), 'transfer'),
        ],
    };
}
const autocannon_json = {
    matches: (source) => source.peek().some(isAutocannon),
    parse: (source) => loadResults(documentsOf(source)
        .filter(({ value }) => isAutocannon(value))
        .map(autocannon_runOf)),
};
const autocannon_cellsOf = (line) => line
    .trim()
    .slice(1, -1)
    .split('│')
    .map((cell) => cell.trim());
const autocannon_begins = (line) => {
    const [first, ...others] = line.includes('│') ? autocannon_cellsOf(line) : [];
    return first === 'Stat' && others.includes('2.5%') && others.includes('Max');
};
/** Row title → column title → cell, over all tables of a run. */
function tableOf(section) {
    let header = [];
    const rows = new Map();
    for (const { text } of section.lines) {
        if (!text.includes('│'))
            continue;
        const cells = autocannon_cellsOf(text);
        if (cells[0] === 'Stat')
            header = cells;
        else
            rows.set(cells[0] ?? '', new Map(header.map((column, i) => [column, cells[i] ?? ''])));
    }
    return rows;
}
function recordsOfTable(benchmark, table) {
    const cell = (row, column) => readFigure(table.get(row)?.get(column) ?? '');
    const time = (measure, column) => {
        const figure = cell('Latency', column);
        return figure === null ? [] : latency(measure, { benchmark, ...figure });
    };
    const bytes = cell('Bytes/Sec', 'Avg');
    return [
        ...time('mean', 'Avg'),
        ...time('p50', '50%'),
        ...time('p97-5', '97.5%'),
        ...time('p99', '99%'),
        ...throughput({ benchmark, unit: 'req/s', value: readNumber(table.get('Req/Sec')?.get('Avg') ?? '') }),
        ...throughput({ benchmark, unit: `${bytes?.unit ?? 'B'}/s`, value: bytes?.value ?? null }, 'transfer'),
    ];
}
/** The address stands before the tables, `Running 10s test @ http://…`, when the progress is shown. */
function nameBefore(source) {
    for (const { text } of source.lines()) {
        const at = text.indexOf(' test @ ');
        if (at > 0 && text.startsWith('Running'))
            return text.slice(at + ' test @ '.length).trim();
        if (autocannon_begins(text))
            break;
    }
    return 'autocannon';
}
/** `12 2xx responses, 40 non 2xx responses` and `3 errors (1 timeouts)` stand only when there are any. */
function runOfSection(section, address) {
    const benchmark = section.name ?? address;
    const counts = section.lines.map(({ text }) => /(\d{1,15}) 2xx responses, (\d{1,15}) non 2xx responses/.exec(text));
    const said = counts.find((match) => match !== null);
    const failed = said ? Number(said[2]) : null;
    const all = said ? Number(said[1]) + Number(said[2]) : null;
    return { benchmark, failed, all, records: recordsOfTable(benchmark, tableOf(section)) };
}
const autocannon_printed = {
    matches: (source) => source.head.split('\n').some(autocannon_begins),
    parse: (source) => loadResults(sectionsOf(source, autocannon_begins).map((section) => runOfSection(section, nameBefore(source)))),
};
/** autocannon: `--json`, or the tables it prints. */
const autocannon = ofShapes({ title: 'autocannon', made: 'autocannon --json http://localhost:3000 > results.json' }, [autocannon_json, autocannon_printed]);

;// CONCATENATED MODULE: ./lib/formats/benchee.js




const isScenario = (item) => hasKeys(item, 'run_time_data') || hasKeys(item, 'run_time_statistics');
/** A list of scenarios; before 1.0 one object an input, with statistics by name. */
const isList = (document) => Array.isArray(document) && document.length > 0 && document.every(isScenario);
const isOld = (document) => hasKeys(document, 'statistics', 'run_times') && isObject(own(document, 'statistics'));
function nameOf(scenario) {
    const name = maybeText(field(scenario, 'name')) ?? decode_text(field(scenario, 'job_name'));
    const input = maybeText(field(scenario, 'input_name'));
    return input === null || input === '__no_input' ? name : `${name} (${input})`;
}
/** What Benchee collects; memory and reductions are counted, not timed. */
const collected = [
    { data: 'run_time_data', measure: 'time', unit: 'ns', exact: false },
    { data: 'memory_usage_data', measure: 'memory', unit: 'B', exact: true },
    { data: 'reductions_data', measure: 'reductions', unit: 'count', exact: true },
];
function recordsOf(scenario) {
    return collected.flatMap(({ data, ...kind }) => {
        const part = field(scenario, data);
        const statistics = isObject(part.value) ? field(part, 'statistics') : null;
        if (!statistics || !isObject(statistics.value) || isAbsent(field(statistics, 'average')))
            return [];
        const kept = field(part, 'samples');
        const samples = isAbsent(kept) ? [] : numbers(kept);
        const size = maybeNumber(field(statistics, 'sample_size'));
        return [
            toolRecord({
                ...{ benchmark: nameOf(scenario), ...kind, better: 'lower', samples },
                value: measured(field(statistics, 'average')),
                spread: maybeNumber(field(statistics, 'std_dev')),
                count: samples.length || Math.max(1, size ?? 1),
            }),
        ];
    });
}
/** Times were in microseconds then. */
function oldRecords(document) {
    const runTimes = field(document, 'run_times');
    return fields(field(document, 'statistics')).map(([benchmark, statistics]) => {
        const kept = isObject(runTimes.value) ? field(runTimes, benchmark) : null;
        const samples = kept && !isAbsent(kept) ? numbers(kept) : [];
        const value = measured(field(statistics, 'average'));
        return toolRecord({ benchmark, measure: 'time', unit: 'μs', better: 'lower', value, samples });
    });
}
function readDocument(document) {
    if (isOld(document.value))
        return { records: oldRecords(document), failures: [] };
    const read = list(document).map((scenario) => ({ scenario, records: recordsOf(scenario) }));
    const failures = read
        .filter(({ records }) => records.length === 0)
        .map(({ scenario }) => ({ benchmark: nameOf(scenario), message: 'no statistics in the file' }));
    return { records: read.flatMap(({ records }) => records), failures };
}
const benchee_isOurs = (document) => isList(document) || isOld(document);
const benchee_json = {
    matches: (source) => source.peek().some(benchee_isOurs),
    parse(source) {
        const read = documentsOf(source)
            .filter(({ value }) => benchee_isOurs(value))
            .map(readDocument);
        return toolResults(read.flatMap(({ records }) => records), read.flatMap(({ failures }) => failures));
    },
};
const timeHeader = /^Name\s+ips\s+average\s+deviation\s+median\s+99th %\s*$/;
const memoryHeader = /^Name\s+(?:Memory usage|average\s+deviation\s+median\s+99th %)\s*$/;
const inputHeading = /^##### With input (.{1,500}) #####$/;
/** `name  2.40 K  417.00 μs  ±9.40%  411.45 μs  715.21 μs`. */
function timeOf(line, input) {
    const tail = cutTail(line, 7);
    const [average = '', unit = '', deviation = ''] = tail?.words ?? [];
    const value = readNumber(average);
    const rate = cutTail(tail?.rest ?? '', 1);
    const name = /^[KMB]$/.test(rate?.words[0] ?? '') ? cutTail(rate?.rest ?? '', 1)?.rest : rate?.rest;
    if (!tail || value === null || !deviation.startsWith('±') || !name)
        return null;
    const spread = (value * Number.parseFloat(deviation.slice(1))) / 100;
    const benchmark = input === '' ? name.trim() : `${name.trim()} (${input})`;
    return toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value, spread });
}
const memory = /^(.*\S)\s{1,99}([\d.]{1,30}) ([KMGT]?B)(?: - [\d.]{1,30}x memory usage.*)?$/;
/** Sizes are powers of 1024. */
function memoryOf(line, input) {
    const said = line.length > 2000 ? null : memory.exec(line.trim());
    const value = readNumber(said?.[2] ?? '');
    if (!said || value === null)
        return null;
    const unit = (said[3] ?? '').replace(/^([KMGT])B$/, '$1iB');
    const benchmark = input === '' ? (said[1] ?? '') : `${said[1]} (${input})`;
    return toolRecord({ benchmark, measure: 'memory', unit, better: 'lower', value, exact: true });
}
/** A blank line ends a table. */
function partOf(line, part) {
    if (timeHeader.test(line))
        return 'time';
    if (memoryHeader.test(line))
        return line.includes('Memory usage') ? 'memory' : 'none';
    return line.trim() === '' ? 'none' : part;
}
const benchee_printed = {
    matches: ({ head }) => head.split('\n').some((line) => timeHeader.test(line)),
    parse(source) {
        const records = [];
        let part = 'none';
        let input = '';
        for (const { text: line } of source.lines()) {
            input = inputHeading.exec(line.trim())?.[1] ?? input;
            const before = part;
            part = partOf(line, part);
            const record = part !== before || part === 'none' ? null : rowOf(part, line, input);
            if (record)
                records.push(record);
        }
        return toolResults(records);
    },
};
const rowOf = (part, line, input) => part === 'time' ? timeOf(line, input) : memoryOf(line, input);
/** Benchee: the JSON of its formatter, or the console. */
const benchee = ofShapes({ title: 'Benchee', made: 'formatters: [{Benchee.Formatters.JSON, file: "results.json"}]' }, [benchee_json, benchee_printed]);

;// CONCATENATED MODULE: ./lib/formats/benchmark-ips.js



const isEntry = (item) => hasKeys(item, 'name', 'ips');
/** `x.json!` writes a list; people wrap it under `benchmarks` or `results`. */
function listIn(document) {
    if (Array.isArray(document.value))
        return document;
    const key = ['benchmarks', 'results', 'entries'].find((name) => Array.isArray(own(document.value, name)));
    return key === undefined ? null : field(document, key);
}
/** The first entry tells whose list it is; another that lacks its figure is an error, not left out. */
function holdsEntries(document) {
    const items = listIn(document)?.value;
    return Array.isArray(items) && isEntry(items[0]);
}
function benchmark_ips_entriesOf(document) {
    const found = listIn(document);
    return found !== null && holdsEntries(document) ? list(found) : [];
}
function benchmark_ips_recordOf(entry) {
    const deviations = ['stddev', 'ips_stddev', 'ips_sd']
        .map((key) => field(entry, key))
        .filter((node) => !isAbsent(node));
    return toolRecord({
        ...{ benchmark: decode_text(field(entry, 'name')), measure: 'throughput', unit: 'i/s', better: 'higher' },
        value: measured(field(entry, 'ips')),
        spread: deviations[0] ? maybeNumber(deviations[0]) : null,
    });
}
const benchmark_ips_json = {
    matches: (source) => source.peek().some((value) => holdsEntries({ value, file: source.path, path: '$' })),
    parse: (source) => toolResults(documentsOf(source).flatMap(benchmark_ips_entriesOf).map(benchmark_ips_recordOf)),
};
/** What stands between the name and the details: `1.234M (± 0.5%) i/s`. */
const figures = /(?<![\d.])(\d{1,18}(?:\.\d{1,9})?)([kMBTQ]?) \(±\s{0,3}(\d{1,9}(?:\.\d{1,9})?)%\) i\/s/;
/** Powers of 1000 as benchmark-ips spells them, as the multiples that units have. */
const multiples = new Map([
    ['', { prefix: '', factor: 1 }],
    ['k', { prefix: 'k', factor: 1 }],
    ['M', { prefix: 'M', factor: 1 }],
    ['B', { prefix: 'G', factor: 1 }],
    ['T', { prefix: 'G', factor: 1e3 }],
    ['Q', { prefix: 'G', factor: 1e6 }],
]);
/** A name longer than its column stands on the line before. */
function benchmark_ips_readLine(line, previous) {
    const said = figures.exec(line);
    const value = readNumber(said?.[1] ?? '');
    const multiple = multiples.get(said?.[2] ?? '');
    if (!said || value === null || !multiple)
        return null;
    const benchmark = line.slice(0, said.index).trim() || previous.trim();
    if (benchmark === '')
        return null;
    const shown = value * multiple.factor;
    const spread = (shown * Number(said[3])) / 100;
    const unit = `${multiple.prefix}i/s`;
    return toolRecord({ benchmark, measure: 'throughput', unit, better: 'higher', value: shown, spread });
}
const benchmark_ips_printed = {
    matches: ({ head }) => head.split('\n').some((line) => figures.test(line)),
    parse(source) {
        const records = [];
        let previous = '';
        for (const { text: line } of source.lines()) {
            const record = benchmark_ips_readLine(line, previous);
            if (record)
                records.push(record);
            previous = line;
        }
        return toolResults(records);
    },
};
/** benchmark-ips: JSON of `x.json!`, or its report. */
const benchmarkIps = ofShapes({
    title: 'benchmark-ips (Ruby)',
    made: "Benchmark.ips { |x| x.report('name') { }; x.json! 'results.json' }",
}, [benchmark_ips_json, benchmark_ips_printed]);

;// CONCATENATED MODULE: ./lib/formats/dumped-tasks.js

/** How many items `matches` looks at: who wrote a dump shows in its first tasks, unless all of those failed. */
const firstTasks = 1000;
const listKeys = ['results', 'benchmarks', 'tasks'];
const itemsOf = (node, most) => Array.isArray(node.value)
    ? node.value.slice(0, most).map((value, i) => ({ ...node, value, path: `${node.path}[${i}]` }))
    : [];
/** JSON.stringify of a whole benchmark.js suite: its benchmarks stand under 0, 1, 2 … */
const dumped_tasks_numbered = (node, most) => isObject(node.value)
    ? Object.keys(node.value)
        .filter((key) => /^\d{1,9}$/.test(key))
        .slice(0, most)
        .map((key) => field(node, key))
    : [];
/**
 * The named tasks in a JSON dump that people write themselves, as JavaScript's benchmark libraries have no JSON
 * reporter: a list, or a list under one of the usual keys. Only the first `most` items are looked at.
 */
function dumpedTasks(document, most = Number.POSITIVE_INFINITY) {
    const key = listKeys.find((name) => Array.isArray(own(document.value, name)));
    const items = Array.isArray(document.value)
        ? itemsOf(document, most)
        : key === undefined
            ? dumped_tasks_numbered(document, most)
            : itemsOf(field(document, key), most);
    return items.filter(({ value }) => hasKeys(value, 'name'));
}

;// CONCATENATED MODULE: ./lib/formats/margin.js
/**
 * Standard deviation of n values from the half width of the 95% interval of their mean, as benchmark.js, tinybench
 * and vitest print it: margin = t(0.975, n − 1) · sd / √n. The quantile of Student's t is the expansion of
 * Abramowitz & Stegun 26.7.5, good to 1% from 3 degrees of freedom on; null below.
 */
function spreadFromMargin(margin, count) {
    const df = count - 1;
    if (df < 3 || !Number.isFinite(margin) || margin < 0)
        return null;
    const z = 1.959964;
    const first = (z ** 3 + z) / (4 * df);
    const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);
    const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * df ** 3);
    return (margin / (z + first + second + third)) * Math.sqrt(count);
}

;// CONCATENATED MODULE: ./lib/formats/benchmark-js.js





/** What follows the last ` x ` of `name x 1,431,759 ops/sec ±0.74% (93 runs sampled)`. */
const cycle = /^([\d.,]+) ops\/sec\s+(?:±|\+-|\+\/-|\ufffd)\s?([\d.]+)% \((\d+) runs? sampled\)$/;
function readCycle(line) {
    const at = line.lastIndexOf(' x ');
    const said = at < 0 ? null : cycle.exec(line.slice(at + 3).trim());
    const hz = said ? readNumber(said[1] ?? '') : null;
    if (!said || hz === null)
        return null;
    return { name: line.slice(0, at).trim(), hz, margin: Number(said[2]), runs: Number(said[3]) };
}
const recordOfCycle = ({ name, hz, margin, runs }) => toolRecord({
    ...{ benchmark: name, measure: 'throughput', unit: 'ops/sec', better: 'higher', value: hz, count: runs },
    spread: spreadFromMargin((hz * margin) / 100, runs),
});
/**
 * What benchmark.js prints for a benchmark that threw: `name: Error: message`; version 2.1.4 loses the message and
 * ends in `: `.
 */
function failureOf(line) {
    if (line.endsWith(': ')) {
        const benchmark = line.slice(0, -2).trim();
        return benchmark === '' ? [] : [{ benchmark, message: 'it threw; benchmark.js printed no message' }];
    }
    const at = line.indexOf(': ');
    const message = line.slice(at + 2);
    return at > 0 && /^\w{0,40}Error\b/.test(message) ? [{ benchmark: line.slice(0, at).trim(), message }] : [];
}
const benchmark_js_printed = {
    matches: (source) => source.head.split('\n').some((line) => readCycle(line) !== null),
    parse(source) {
        const records = [];
        const failures = [];
        for (const { text: line } of source.lines()) {
            const said = readCycle(line);
            if (said)
                records.push(recordOfCycle(said));
            else
                failures.push(...failureOf(line));
        }
        return toolResults(records, failures);
    },
};
/** benchmark.js computes in seconds, tinybench (whose dumps look alike) in milliseconds: hz · mean tells which. */
function isDumped(task) {
    const stats = isObject(own(task, 'stats')) ? own(task, 'stats') : task;
    const [hz, mean] = [own(task, 'hz'), own(stats, 'mean')];
    return typeof hz === 'number' && typeof mean === 'number' && Math.abs(hz * mean - 1) < 0.01;
}
function recordOfDump(task) {
    const stats = isAbsent(field(task, 'stats')) ? task : field(task, 'stats');
    const sample = field(stats, 'sample');
    const runs = field(task, 'samples').value;
    const samples = isAbsent(sample) ? [] : numbers(sample);
    return toolRecord({
        ...{ benchmark: decode_text(field(task, 'name')), measure: 'time', unit: 's', better: 'lower', samples },
        value: measured(field(stats, 'mean')),
        spread: maybeNumber(field(stats, 'deviation')),
        count: samples.length || (typeof runs === 'number' && runs >= 1 ? runs : 1),
    });
}
const failed = (task) => isObject(own(task.value, 'error'));
const failureOfDump = (task) => ({
    benchmark: decode_text(field(task, 'name')),
    message: String(own(own(task.value, 'error'), 'message') ?? 'failed'),
});
const dumped = {
    matches: (source) => source
        .peek()
        .some((document) => dumpedTasks({ value: document, file: '', path: '' }, firstTasks).some(({ value }) => isDumped(value))),
    parse(source) {
        const tasks = documentsOf(source).flatMap((document) => dumpedTasks(document));
        const ran = tasks.filter((task) => !failed(task));
        return toolResults(ran.map(recordOfDump), tasks.filter(failed).map(failureOfDump));
    },
};
/** benchmark.js: the lines that a suite prints, or a JSON dump of its benchmarks. */
const benchmarkJs = ofShapes({ title: 'benchmark.js', made: "print String(event.target) on the suite's event 'cycle'" }, [dumped, benchmark_js_printed]);

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./lib/formats/csv-rows.js
/** Rows of a CSV file, read in batches so that a file of gigabytes is never held as rows. */


const batchLines = 4096;
const quotesIn = (text) => text.split('"').length - 1;
function parseBatch(source, { text, firstLine }, delimiter) {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true, info: true };
    try {
        const rows = (0,sync/* parse */.qg)(text, options);
        return rows.map(({ info, record }) => ({ line: firstLine + info.lines - 1, cells: record }));
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        throw new errors/* UserError */.yo(`this is not valid CSV: ${error.message}`, {
            place: { file: source.path, line: firstLine },
        });
    }
}
function hold(quoted, { number, text }) {
    if (quoted.lines.length === 0)
        quoted.firstLine = number;
    quoted.lines.push(text);
    if (quotesIn(text) % 2 === 1)
        quoted.open = !quoted.open;
}
function flush(source, quoted, delimiter) {
    if (quoted.lines.length === 0)
        return [];
    const text = quoted.lines.join('\n');
    quoted.lines = [];
    return parseBatch(source, { text, firstLine: quoted.firstLine }, delimiter);
}
/**
 * The rows one after the other. A line without a quote is split as it is, which RFC 4180 allows and is ten times as
 * fast; lines with quotes, whose cells may hold delimiters and line ends, are left to csv-parse.
 */
function* csvRows(source, delimiter = ',') {
    const quoted = { lines: [], firstLine: 1, open: false };
    for (const line of source.lines()) {
        if (!quoted.open && !line.text.includes('"')) {
            yield* flush(source, quoted, delimiter);
            if (line.text !== '')
                yield { line: line.number, cells: line.text.split(delimiter) };
        }
        else {
            if (!quoted.open && quoted.lines.length >= batchLines)
                yield* flush(source, quoted, delimiter);
            hold(quoted, line);
        }
    }
    yield* flush(source, quoted, delimiter);
}
/** The cells of the first line, for `matches`; no quoting, which no header known here uses beyond plain quotes. */
function headerOf(source, delimiter = ',') {
    const first = source.head.split('\n').find((line) => line.trim() !== '') ?? '';
    return first.split(delimiter).map((cell) => cell.trim().replaceAll('"', ''));
}

;// CONCATENATED MODULE: ./lib/formats/locale.js
/** Numbers as a locale prints them: `2,150.7`, `2.150,7`, `2 150,7`. Which it is shows in all numbers together. */
const group = /[\s\u00a0\u202f'\u2019]/g;
/** The mark before the decimals, where one number alone shows it; null where `1,234` may be either. */
function shownBy(cell) {
    const [dot, comma] = [cell.lastIndexOf('.'), cell.lastIndexOf(',')];
    if (dot >= 0 && comma >= 0)
        return dot > comma ? '.' : ',';
    const at = Math.max(dot, comma);
    if (at < 0)
        return null;
    const mark = dot >= 0 ? '.' : ',';
    const other = mark === '.' ? ',' : '.';
    if (cell.indexOf(mark) !== at)
        return other;
    const decimals = cell.length - at - 1;
    return decimals === 3 && at <= 3 && cell.charAt(0) !== '0' ? null : mark;
}
/** The decimal mark of a file's numbers; the point where none of them shows it, as tools print by default. */
function decimalOf(cells) {
    for (const cell of cells) {
        const shown = shownBy(cell.replace(group, ''));
        if (shown !== null)
            return shown;
    }
    return '.';
}
const plain = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** A number in the locale of its file; null when it is none. */
function readLocal(cell, decimal) {
    const ungrouped = cell.replace(group, '').replaceAll(decimal === '.' ? ',' : '.', '');
    const spelled = decimal === ',' ? ungrouped.replace(',', '.') : ungrouped;
    if (plain.test(spelled))
        return Number(spelled);
    return /^-?nan$/i.test(spelled) ? Number.NaN : null;
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet-csv.js




/** Columns that describe the job (BenchmarkDotNet's characteristics, 0.10 to 0.15), not the benchmark. */
const jobColumns = new Set(('Job AnalyzeLaunchVariance EvaluateOverhead MaxAbsoluteError MaxRelativeError MinInvokeCount MinIterationTime ' +
    'OutlierMode Affinity EnvironmentVariables Jit LargeAddressAware Platform PowerPlanMode Runtime ' +
    'AllowVeryLargeObjects Concurrent CpuGroups Force HeapAffinitizeMask HeapCount NoAffinitize RetainVm Server ' +
    'Arguments BuildConfiguration Clock EngineFactory NuGetReferences Toolchain IsMutator InvocationCount ' +
    'IterationCount IterationTime LaunchCount MaxIterationCount MaxWarmupIterationCount MemoryRandomization ' +
    'MinIterationCount MinWarmupIterationCount RunStrategy UnrollFactor WarmupCount TargetCount IsBaseline ' +
    'RemoveOutliers Id Namespace Type Method Categories LogicalGroup Baseline').split(' '));
const statistic = /^(Mean|Median|Error|StdDev|StdErr|Min|Max|Allocated)(?: \[(.{1,10})\])?$/;
function columnsOf(header) {
    return new Map(header.flatMap((name, at) => {
        const said = statistic.exec(name);
        return said ? [[said[1] ?? '', { at, unit: said[2] ?? null }]] : [];
    }));
}
/** Parameters stand between the job's columns and the first statistic. */
function parametersOf(header) {
    const end = header.findIndex((name) => statistic.test(name));
    return header.flatMap((name, at) => (at < end && !jobColumns.has(name) ? [at] : []));
}
/** `"2,150.7 ms"`, or `2150.7` where the header names the unit. Sizes are in KB of 1024 bytes. */
function amountOf(table, row, name) {
    const column = table.columns.get(name);
    if (!column)
        return null;
    const cell = (row[column.at] ?? '').trim();
    // What allocates nothing has a dash.
    if (cell === '-' && name === 'Allocated')
        return { value: 0, unit: column.unit ?? 'B' };
    const end = column.unit === null ? Math.max(cell.lastIndexOf(' '), cell.lastIndexOf('\u00a0')) : cell.length;
    const value = readLocal(cell.slice(0, Math.max(0, end)), table.decimal);
    const spelled = column.unit ?? cell.slice(end + 1);
    return value === null ? null : { value, unit: spelled.replace(/^([KMGT])B$/, '$1iB') };
}
const cellOf = (table, row, name) => row[table.header.indexOf(name)] ?? '';
function benchmarkdotnet_csv_nameOf(table, row) {
    const quoted = cellOf(table, row, 'Method').replace(/^'(.*)'$/, '$1');
    const path = [cellOf(table, row, 'Namespace'), cellOf(table, row, 'Type'), quoted]
        .filter(Boolean)
        .join('.');
    const said = table.parameters.map((at) => `${table.header[at]}: ${row[at]}`);
    return said.length === 0 ? path : `${path}(${said.join(', ')})`;
}
function benchmarkdotnet_csv_recordsOf(table, row) {
    const benchmark = benchmarkdotnet_csv_nameOf(table, row);
    const [central, deviation] = [
        amountOf(table, row, 'Mean') ?? amountOf(table, row, 'Median'),
        amountOf(table, row, 'StdDev'),
    ];
    if (!central)
        return [];
    const spread = deviation?.unit === central.unit ? deviation.value : null;
    const allocated = amountOf(table, row, 'Allocated');
    const time = toolRecord({ benchmark, measure: 'time', better: 'lower', ...central, spread });
    return allocated
        ? [time, toolRecord({ benchmark, measure: 'allocated', better: 'lower', exact: true, ...allocated })]
        : [time];
}
/** The runtime where the job's name is random letters. */
function jobOf(table, row) {
    const job = cellOf(table, row, 'Job');
    return job.startsWith('Job-') ? cellOf(table, row, 'Runtime') || job : job;
}
const delimiterOf = (source) => [',', ';', '\t'].find((delimiter) => {
    const header = headerOf(source, delimiter);
    return header.includes('Method') && header.some((name) => /^(?:Mean|Median)(?: \[|$)/.test(name));
}) ?? null;
function benchmarkdotnet_csv_tableOf(header, rows) {
    const columns = columnsOf(header);
    const statistics = [...columns.values()].map(({ at }) => at);
    const figures = rows.flatMap((row) => statistics.map((at) => (row[at] ?? '').replace(/[^\d.,'\s]{1,99}$/, '').trim()));
    return { header, columns, parameters: parametersOf(header), decimal: decimalOf(figures) };
}
/** What the rows of one report say, whatever it is written in. */
function reportOf(header, rows) {
    const table = benchmarkdotnet_csv_tableOf(header, rows);
    const records = [];
    const failures = [];
    for (const row of rows) {
        const own = benchmarkdotnet_csv_recordsOf(table, row);
        const group = jobOf(table, row);
        records.push(...own.map((record) => ({ group, record })));
        if (own.length === 0)
            failures.push({ benchmark: benchmarkdotnet_csv_nameOf(table, row), message: 'no figures (NA) in the report' });
    }
    return { records: qualify(records, (benchmark, job) => `${benchmark} (${job})`), failures };
}
/** The CSV report: a unit in every cell, `NA` for what failed, and separators of the machine's locale. */
const benchmarkDotNetCsv = {
    matches: (source) => delimiterOf(source) !== null,
    parse(source) {
        const [first, ...others] = [...csvRows(source, delimiterOf(source) ?? ',')].map(({ cells }) => cells);
        const { records, failures } = reportOf((first ?? []).map((name) => name.trim()), others);
        return toolResults(records, failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet-markdown.js


const escapes = [
    [/&#39;/g, "'"],
    [/&quot;/g, '"'],
    [/&lt;/g, '<'],
    [/&gt;/g, '>'],
    [/&amp;/g, '&'],
    [/\*\*/g, ''],
];
const unescaped = (cell) => escapes.reduce((text, [spelled, meant]) => text.replace(spelled, meant), cell.trim());
/** The cells of a row; before 0.14 a row had no bar at its beginning. Bars in names are escaped. */
function benchmarkdotnet_markdown_cellsOf(line) {
    const cells = line.trim().replaceAll('\\|', '\u0001').split('|');
    if (cells[0]?.trim() === '')
        cells.shift();
    if (cells.at(-1)?.trim() === '')
        cells.pop();
    return cells.map((cell) => unescaped(cell.replaceAll('\u0001', '|')));
}
const isHeader = (cells) => cells.includes('Method') &&
    (cells.includes('Mean') || cells.includes('Median')) &&
    cells.some((cell) => /^(?:Error|StdDev|StdErr|Ratio|Allocated)$/.test(cell));
/** Dashes, colons for the alignment. */
const benchmarkdotnet_markdown_isRule = (line = '') => line.includes('---') && /^[\s|:-]+$/.test(line);
const mayBeHeader = (line) => line.includes('|') && line.includes('Method');
/** Each class of benchmarks has a table; a row without a method only parts groups. */
function tablesIn(source) {
    const tables = [];
    let [open, announced] = [null, ''];
    for (const { text } of source.lines()) {
        if (benchmarkdotnet_markdown_isRule(text) && mayBeHeader(announced) && isHeader(benchmarkdotnet_markdown_cellsOf(announced))) {
            open = { header: benchmarkdotnet_markdown_cellsOf(announced), rows: [] };
            tables.push(open);
        }
        else if (!text.includes('|'))
            open = null;
        else if (open && benchmarkdotnet_markdown_cellsOf(text)[open.header.indexOf('Method')])
            open.rows.push(benchmarkdotnet_markdown_cellsOf(text));
        announced = text;
    }
    return tables;
}
/** The table on the console and of the Markdown reports (`*-report-github.md`): figures as the CSV report has them, rounded. */
const benchmarkDotNetMarkdown = {
    matches: ({ head }) => {
        const lines = head.split('\n');
        return lines.some((line, i) => mayBeHeader(line) && benchmarkdotnet_markdown_isRule(lines[i + 1]) && isHeader(benchmarkdotnet_markdown_cellsOf(line)));
    },
    parse(source) {
        const reports = tablesIn(source).map(({ header, rows }) => reportOf(header, rows));
        return toolResults(reports.flatMap(({ records }) => records), reports.flatMap(({ failures }) => failures));
    },
};

;// CONCATENATED MODULE: ./lib/formats/kebab.js
/** A tool's name of a figure as a measure: words in lower case, joined by dashes. */
const kebab = (name) => name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet.js







const isReport = (document) => hasKeys(document, 'HostEnvironmentInfo', 'Benchmarks') && Array.isArray(own(document, 'Benchmarks'));
/** Reports before 0.10 have no full name; the namespace is null where the class stands in none. */
function benchmarkdotnet_nameOf(benchmark) {
    const full = maybeText(field(benchmark, 'FullName'));
    if (full !== null && full !== '')
        return full;
    const parts = ['Namespace', 'Type', 'Method'].map((key) => maybeText(field(benchmark, key)));
    const name = parts.filter((part) => part !== null && part !== '').join('.');
    const parameters = maybeText(field(benchmark, 'Parameters'));
    return parameters ? `${name}(${parameters})` : name;
}
/** `Type.Method: .NET 8.0(Runtime=.NET 8.0) [n=1]`; a name made of random letters gives way to what it stands for. */
function benchmarkdotnet_jobOf(benchmark) {
    const info = maybeText(field(benchmark, 'DisplayInfo')) ?? '';
    const method = maybeText(field(benchmark, 'MethodTitle')) ?? maybeText(field(benchmark, 'Method')) ?? '';
    const at = info.indexOf(`${method}: `);
    const job = at < 0 ? '' : info.slice(at + method.length + 2);
    const open = job.indexOf('(');
    if (open < 0)
        return job.trim();
    return job.startsWith('Job-') ? job.slice(open + 1, job.lastIndexOf(')')) : job.slice(0, open).trim();
}
/** Measured iterations: neither overhead nor pilot nor warm-up; before 0.11 the mode alone says so. */
const isResult = (measurement) => {
    const mode = own(measurement.value, 'IterationMode');
    return (mode === 'Workload' && own(measurement.value, 'IterationStage') === 'Result') || mode === 'Result';
};
function samplesOf(benchmark, statistics) {
    const original = field(statistics, 'OriginalValues');
    if (!isAbsent(original))
        return numbers(original);
    const measurements = field(benchmark, 'Measurements');
    if (isAbsent(measurements))
        return [];
    return list(measurements)
        .filter(isResult)
        .map((item) => measured(field(item, 'Nanoseconds')) / measured(field(item, 'Operations')));
}
function benchmarkdotnet_timeOf(benchmark, statistics) {
    const samples = samplesOf(benchmark, statistics);
    return toolRecord({
        ...{ benchmark: benchmarkdotnet_nameOf(benchmark), measure: 'time', unit: 'ns', better: 'lower', samples },
        value: measured(field(statistics, 'Mean')),
        spread: maybeNumber(field(statistics, 'StandardDeviation')),
        count: samples.length || maybeNumber(field(statistics, 'N')) || 1,
    });
}
function benchmarkdotnet_memoryOf(benchmark) {
    const memory = field(benchmark, 'Memory');
    const bytes = isAbsent(memory) ? null : maybeNumber(field(memory, 'BytesAllocatedPerOperation'));
    if (bytes === null)
        return [];
    const name = benchmarkdotnet_nameOf(benchmark);
    return [
        toolRecord({
            benchmark: name,
            measure: 'allocated',
            unit: 'B',
            better: 'lower',
            value: bytes,
            exact: true,
        }),
    ];
}
/** What the collector did follows from what was allocated, which stands under Memory. */
const skipped = /^(?:Gen\dCollects|Allocated Memory)$/;
/** Figures of other diagnosers, each with its own unit and direction. */
function metricsOf(benchmark) {
    const metrics = field(benchmark, 'Metrics');
    if (isAbsent(metrics))
        return [];
    return list(metrics).flatMap((metric) => {
        const descriptor = field(metric, 'Descriptor');
        const id = decode_text(field(descriptor, 'Id'));
        const unit = maybeText(field(descriptor, 'Unit')) ?? '';
        const greater = field(descriptor, 'TheGreaterTheBetter').value === true;
        const value = measured(field(metric, 'Value'));
        const said = {
            benchmark: benchmarkdotnet_nameOf(benchmark),
            measure: kebab(id),
            unit: unit === 'Count' ? 'count' : unit,
        };
        return skipped.test(id) ? [] : [toolRecord({ ...said, better: greater ? 'higher' : 'lower', value })];
    });
}
const benchmarkdotnet_failed = (benchmark) => isAbsent(field(benchmark, 'Statistics'));
function benchmarkdotnet_readBenchmark(benchmark) {
    const time = benchmarkdotnet_timeOf(benchmark, field(benchmark, 'Statistics'));
    const records = [time, ...benchmarkdotnet_memoryOf(benchmark), ...metricsOf(benchmark)];
    return records.map((record) => ({ group: benchmarkdotnet_jobOf(benchmark), record }));
}
const benchmarkdotnet_failureOf = (benchmark) => ({
    benchmark: benchmarkdotnet_nameOf(benchmark),
    message: 'BenchmarkDotNet has no statistics of it: it did not run to its end',
});
const benchmarkdotnet_json = {
    matches: (source) => source.peek().some(isReport),
    parse(source) {
        const reports = documentsOf(source).filter(({ value }) => isReport(value));
        const all = reports.flatMap((report) => list(field(report, 'Benchmarks')));
        const ran = all.filter((benchmark) => !benchmarkdotnet_failed(benchmark)).flatMap(benchmarkdotnet_readBenchmark);
        const records = qualify(ran, (benchmark, job) => `${benchmark} (${job})`);
        return toolResults(records, all.filter(benchmarkdotnet_failed).map(benchmarkdotnet_failureOf));
    },
};
/** BenchmarkDotNet's JSON reports, full or brief, its CSV and its tables. */
const benchmarkDotNet = ofShapes({ title: 'BenchmarkDotNet', made: 'dotnet run -c Release -- --exporters json' }, [benchmarkdotnet_json, benchmarkDotNetCsv, benchmarkDotNetMarkdown]);

;// CONCATENATED MODULE: ./lib/formats/benchmarkluau.js



/** `SUCCESS: name   :   15.041ms +/-  0.636% on luau`. */
const success = /^SUCCESS: (.+?) *: +([\d.]+\w{1,2}) \+\/- +([\d.]+)% on (\S+)$/;
const failure = /^(?:FAILED|FAILURE|ERROR): ([^:]{1,500}):?(.*)$/;
const longestLine = 2000;
function benchmarkluau_recordOf(line) {
    const [, name = '', spelled = '', deviation = '', driver = ''] = success.exec(line) ?? [];
    const figure = readFigure(spelled);
    if (!figure || name === '')
        return null;
    const spread = (figure.value * Number(deviation)) / 100;
    const record = toolRecord({
        benchmark: name.trim(),
        measure: 'time',
        better: 'lower',
        ...figure,
        spread,
    });
    return { group: driver, record };
}
function benchmarkluau_failureOf(line) {
    const [, name = '', message = ''] = failure.exec(line) ?? [];
    return name === ''
        ? []
        : [{ benchmark: name.trim(), message: message.trim() || 'failed without a message' }];
}
/** Luau's bench.py. */
const benchmarkLuau = {
    title: 'Luau bench.py',
    made: 'python3 bench/bench.py | tee results.txt',
    matches: ({ head }) => head.split('\n').some((line) => line.length <= longestLine && benchmarkluau_recordOf(line.trim()) !== null),
    parse(source) {
        const lines = [...source.lines()]
            .map(({ text }) => text.trim())
            .filter(({ length }) => length <= longestLine);
        const records = lines.flatMap((line) => benchmarkluau_recordOf(line) ?? []);
        return toolResults(qualify(records, (benchmark, driver) => `${benchmark} (${driver})`), lines.flatMap(benchmarkluau_failureOf));
    },
};

;// CONCATENATED MODULE: ./lib/formats/bmf.js



const metricKeys = new Set(['value', 'lower_value', 'upper_value']);
function isMetric(metric) {
    return (isObject(metric) &&
        typeof own(metric, 'value') === 'number' &&
        Object.keys(metric).every((key) => metricKeys.has(key)));
}
const isAll = (value, test) => isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => test(own(value, key)));
const isBmf = (document) => isAll(document, (measures) => isAll(measures, isMetric));
/** The format has no units: these are the measures that Bencher makes by itself, with its units for them. */
const bmf_kinds = [
    { named: /^latency$/, unit: 'ns', better: 'lower' },
    { named: /^throughput$/, unit: 'ops/s', better: 'higher' },
    { named: /^build-time$/, unit: 's', better: 'lower' },
    { named: /^file-size$/, unit: 'B', better: 'lower' },
    { named: /-?bytes$/, unit: 'B', better: 'lower' },
    { named: /-?blocks$/, unit: 'count', better: 'lower' },
    {
        named: /^(?:instructions|estimated-cycles|total-accesses|l[123]-(?:accesses|hits)|ram-(?:accesses|hits))$/,
        unit: 'count',
        better: 'lower',
    },
];
function bmf_recordOf(benchmark, name, metric) {
    const measure = kebab(name) || name;
    const kind = bmf_kinds.find(({ named }) => named.test(measure));
    const value = measured(field(metric, 'value'));
    return toolRecord({ benchmark, measure, unit: kind?.unit ?? '', better: kind?.better ?? null, value });
}
/** Bencher Metric Format: benchmarks, their measures, a value each. Its bounds are of no stated kind and not read. */
const bmf = {
    title: 'Bencher Metric Format',
    made: '{ "benchmark": { "latency": { "value": 88.0 } } }',
    matches: (source) => source.peek().some(isBmf),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => isBmf(value))
        .flatMap((document) => fields(document).flatMap(([benchmark, measures]) => fields(measures).map(([name, metric]) => bmf_recordOf(benchmark, name, metric))))),
};

;// CONCATENATED MODULE: ./lib/formats/criterion-text.js


/** Criterion's own word for what it measures, and what that is here. */
const criterion_text_measures = {
    time: { measure: 'time', better: 'lower' },
    thrpt: { measure: 'throughput', better: 'higher' },
};
const labels = ['time:', 'thrpt:'];
/** Six words in brackets, a number and a unit three times; the relative change has three words and is not one. */
function readFigures(line) {
    const open = line.lastIndexOf('[');
    const before = line.slice(0, Math.max(0, open)).trimEnd();
    const label = labels.find((word) => before.endsWith(word));
    const close = line.indexOf(']', open);
    if (label === undefined || close < 0)
        return null;
    const words = line.slice(open + 1, close).split(' ');
    const value = readNumber(words[2] ?? '');
    if (words.length !== 6 || value === null)
        return null;
    const name = before.slice(0, -label.length).trim();
    return { name, kind: label === 'time:' ? 'time' : 'thrpt', value, unit: words[3] ?? '' };
}
/** Whether a line holds a time as criterion prints it. */
const isCriterionTime = (line) => readFigures(line)?.kind === 'time';
const panic = /^thread '.*' (?:\(\d+\) )?panicked at /;
/** The panic's place, and its message: on the same line before Rust 1.73, on the next since. */
function panicOf(lines, at) {
    const first = lines[at]?.text.trim() ?? '';
    const next = lines[at + 1]?.text.trim() ?? '';
    return first.endsWith(':') ? `${first} ${next}` : first;
}
const started = /^Benchmarking (.+?)(?:: (?:Warming up for|Collecting|Analyzing|Setup).*)?$/;
/** A benchmark that panics before its figures is named by its progress lines, where the log has them. */
function failureAt(lines, at, { name, running }) {
    if (!panic.test(lines[at]?.text ?? '') || (name === '' && running === ''))
        return [];
    const benchmark = running !== '' && running !== name ? running : `after ${name}`;
    return [{ benchmark, message: panicOf(lines, at) }];
}
function criterion_text_recordAt({ kind, value, unit }, { name }) {
    return name === '' ? [] : [toolRecord({ benchmark: name, ...criterion_text_measures[kind], unit, value })];
}
/** Every time and throughput in a log; a name longer than its column stands on the line before. */
function criterionLines(lines) {
    const records = [];
    const failures = [];
    let state = { previous: '', name: '', running: '' };
    for (const [at, { text }] of lines.entries()) {
        const said = readFigures(text);
        const running = started.exec(text)?.[1] ?? state.running;
        const name = said?.kind === 'time' ? said.name || state.previous : state.name;
        state = { previous: state.previous, name, running };
        if (said)
            records.push(...criterion_text_recordAt(said, state));
        else
            failures.push(...failureAt(lines, at, state));
        if (text.trim() !== '')
            state = { ...state, previous: text.trim() };
    }
    return toolResults(records, failures);
}

;// CONCATENATED MODULE: ./lib/formats/cargo-bench.js




const cargo_bench_figures = /bench:\s+([\d,.]+)\s+(\S+)\s+\(\+\/-\s+[\d,.]+\)(?:\s+=\s+([\d,.]+)\s+([KMG]?B\/s))?\s*$/;
const opening = /^test (\S.*?) {1,999}\.\.\. ?(.*)$/;
/** Which way is better where the unit's table does not say; libtest itself knows times only. */
const betterOf = (unit) => {
    if (unit.endsWith('/iter'))
        return 'lower';
    return unit.endsWith('/s') ? 'higher' : null;
};
/** The value is the median; `+/-` is the range of the samples (libtest) or a deviation (criterion): which, nobody says. */
function cargo_bench_recordsOf(benchmark, said) {
    const [, spelled = '', unit = '', rate, rateUnit = ''] = said;
    const value = readNumber(spelled);
    const throughput = rate === undefined ? null : readNumber(rate);
    if (value === null)
        return [];
    const measure = unit.endsWith('/s') ? 'throughput' : unit.startsWith('cycles') ? 'cycles' : 'time';
    const headline = toolRecord({ benchmark, measure, unit, better: betterOf(unit), value });
    return throughput === null
        ? [headline]
        : [
            headline,
            toolRecord({
                benchmark,
                measure: 'throughput',
                unit: rateUnit,
                better: 'higher',
                value: throughput,
            }),
        ];
}
/** The lines after `---- name stdout ----` up to the first empty line, without notes. */
function outputAt(lines, from) {
    const said = [];
    for (const { text } of lines.slice(from, from + 20)) {
        if ((text.trim() === '' && said.length > 0) || text.startsWith('stack backtrace:'))
            break;
        if (text.trim() !== '' && !text.startsWith('note: '))
            said.push(text.trim());
    }
    return said.join(' ');
}
/** What each failed benchmark printed. */
function outputsOf(lines) {
    return new Map(lines.flatMap(({ text }, at) => {
        const name = /^---- (\S.*) stdout ----$/.exec(text.trim())?.[1];
        return name === undefined ? [] : [[name, outputAt(lines, at + 1)]];
    }));
}
/** `     Running benches/name.rs (target/release/deps/name-1a2b)`: the hash changes, the source file does not. */
const targetOf = (text) => /^\s{0,20}Running (?:unittests )?(\S+\.rs) \(/.exec(text)?.[1] ?? null;
const nothing = { grouped: [], failed: null };
/** What a line says of the benchmark that is open: its figures, its failure, or nothing yet. */
function outcomeOf(text, { target, pending }) {
    if (pending === null)
        return null;
    const said = cargo_bench_figures.exec(text);
    if (said)
        return { grouped: cargo_bench_recordsOf(pending, said).map((record) => ({ group: target, record })), failed: null };
    const rest = opening.exec(text)?.[2] ?? text;
    if (rest.trim() === 'FAILED')
        return { grouped: [], failed: pending };
    return rest.startsWith('ignored') ? nothing : null;
}
/** What a benchmark prints itself comes between its name and its figures, maybe on lines of its own. */
function readLines(lines) {
    const outcomes = [];
    let state = { target: '', pending: null };
    for (const { text } of lines) {
        const target = targetOf(text) ?? state.target;
        state = { target, pending: opening.exec(text)?.[1]?.trim() ?? state.pending };
        const outcome = outcomeOf(text, state);
        if (outcome === null)
            continue;
        outcomes.push(outcome);
        state = { target, pending: null };
    }
    return {
        records: qualify(outcomes.flatMap(({ grouped }) => grouped), (benchmark, target) => `${benchmark} (${target})`),
        failed: outcomes.flatMap(({ failed }) => failed ?? []),
    };
}
const isFigure = (line) => cargo_bench_figures.test(line);
const isFailure = (line) => /^test \S.* \.\.\. FAILED$/.test(line.trimEnd());
/** `cargo bench` as libtest prints it, and criterion's lines where a workspace has both kinds of targets. */
const cargoBench = {
    title: 'cargo bench (libtest)',
    made: 'cargo bench | tee results.txt',
    matches: ({ head }) => {
        const lines = head.split('\n');
        return lines.some(isFigure) || (lines.some(isFailure) && !lines.some(isCriterionTime));
    },
    parse: (source) => {
        const lines = [...source.lines()];
        const { records, failed } = readLines(lines);
        const outputs = outputsOf(lines);
        const failures = failed.map((benchmark) => ({ benchmark, message: outputs.get(benchmark) || 'FAILED' }));
        return toolResults([...records, ...criterionLines(lines).records], failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/catch2-text.js




const rule = /^-{20,}\s*$/;
/** With `--benchmark-no-analysis` the mean stands on the benchmark's own line. */
const headerLine = /^benchmark name\s+samples\s+iterations\s+(est|mean)/;
const failedMark = 'Benchmark failed (';
/** `name   Benchmark failed (out of luck)`. */
function readFailed(line) {
    const [at, end] = [line.indexOf(failedMark), line.lastIndexOf(')')];
    if (at < 0 || end < at)
        return null;
    return { name: line.slice(0, at).trim(), message: line.slice(at + failedMark.length, end) };
}
function catch2_text_amountOf(value, unit) {
    const read = readNumber(value ?? '');
    return read === null || !/^\p{L}{1,12}$/u.test(unit ?? '') ? null : { value: read, unit: unit ?? '' };
}
/** `name  100  208  7.1968 ms`. */
function readOpening(line) {
    const tail = cutTail(line, 4);
    const [samples = '', iterations = '', value, unit] = tail?.words ?? [];
    const last = catch2_text_amountOf(value, unit);
    if (!tail || !last || !/^\d{1,15}$/.test(samples) || !/^\d{1,18}$/.test(iterations))
        return null;
    return { name: tail.rest.trim(), samples: Number(samples), last };
}
/** `344 ns  341 ns  349 ns`: the mean or the deviation, and its interval; maybe after more of a name that wrapped. */
function readTriple(line) {
    const tail = cutTail(line, 6);
    const [first, low, high] = [0, 2, 4].map((at) => catch2_text_amountOf(tail?.words[at], tail?.words[at + 1]));
    return tail && first && low && high ? { amount: first, name: tail.rest.trim() } : null;
}
/** The lines between two rules, before the place in the source: test case and sections. */
function titleAbove(lines, at) {
    const titles = [];
    let rules = 0;
    for (let i = at - 1; i >= 0 && at - i < 30 && rules < 2; i--) {
        const text = lines[i]?.text ?? '';
        if (rule.test(text))
            rules++;
        else if (rules === 1 && text.trim() !== '')
            titles.unshift(text.trim());
    }
    return rules === 2 ? titles.join('/') : '';
}
function tablesOf(lines) {
    const tables = [];
    let group = '';
    for (const [at, line] of lines.entries()) {
        const header = headerLine.exec(line.text);
        if (header) {
            group = titleAbove(lines, at) || group;
            tables.push({ group, analysed: header[1] === 'est', lines: [] });
        }
        else
            tables.at(-1)?.lines.push(line);
    }
    return tables;
}
/** A long name wraps: its first lines hold nothing else. */
function nameAbove(lines, at, last) {
    const parts = [last];
    for (let i = at - 1; i >= 0 && at - i < 50; i--) {
        const text = (lines[i]?.text ?? '').trim();
        const isEnd = text === '' || rule.test(text) || readTriple(text) !== null || readOpening(text) !== null;
        if (isEnd || readFailed(text) !== null || text.startsWith('std dev'))
            break;
        parts.unshift(text);
    }
    return parts.filter(Boolean).join(' ');
}
function saidAt({ group, analysed, lines }, at) {
    const text = lines[at]?.text ?? '';
    const failed = readFailed(text);
    if (failed)
        return {
            failure: { benchmark: nameAbove(lines, at, failed.name), message: failed.message },
        };
    const opened = readOpening(text);
    if (!opened)
        return null;
    const mean = analysed ? readTriple(lines[at + 1]?.text ?? '') : { amount: opened.last, name: '' };
    const deviation = analysed && mean ? readTriple(lines[at + 2]?.text ?? '') : null;
    const name = [nameAbove(lines, at, opened.name), mean?.name, deviation?.name].filter(Boolean).join(' ');
    // The header's estimate is no result: a table that ends here was cut off.
    if (!mean)
        return { failure: { benchmark: name, message: 'the output ends before its mean' } };
    return { grouped: { group, record: catch2_text_recordOf(name, opened.samples, mean.amount, deviation?.amount) } };
}
function catch2_text_recordOf(benchmark, samples, mean, deviation) {
    const spread = catch2_text_inUnit(deviation, mean.unit);
    const count = Math.max(1, samples);
    return toolRecord({ benchmark, measure: 'time', better: 'lower', ...mean, spread, count });
}
const nanoseconds = new Map([
    ['ns', 1],
    ['us', 1e3],
    ['ms', 1e6],
    ['s', 1e9],
]);
/** Mean and deviation choose their units apart. */
function catch2_text_inUnit(amount, unit) {
    const [from, to] = [nanoseconds.get(amount?.unit ?? ''), nanoseconds.get(unit)];
    return amount && from !== undefined && to !== undefined ? (amount.value * from) / to : null;
}
const catch2Text = {
    matches: ({ head }) => head.split('\n').some((line) => headerLine.test(line)),
    parse(source) {
        const tables = tablesOf([...source.lines()]);
        const said = tables.flatMap((table) => table.lines.flatMap((_, at) => saidAt(table, at) ?? []));
        return toolResults(qualify(said.flatMap((item) => ('grouped' in item ? [item.grouped] : [])), (benchmark, group) => `${group}/${benchmark}`), said.flatMap((item) => ('failure' in item ? [item.failure] : [])));
    },
};

// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/formats/weight.js
var weight = __webpack_require__(3002);
;// CONCATENATED MODULE: ./lib/formats/xml.js
/** XML as a tree of elements. Entities of the document's own making are never expanded. */




const attributesKey = ':@';
const textKey = '#text';
const newParser = () => new XMLParser/* default */.A({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
});
const predefined = new Map([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
]);
function entity(whole, body) {
    if (!body.startsWith('#'))
        return predefined.get(body) ?? whole;
    const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
/** The five predefined entities and characters by number (XML 1.0, 4.6 and 4.1). */
const unescapeXml = (text) => text.replace(/&(#?\w{1,8});/g, entity);
function elementOf(node) {
    const name = Object.keys(node).find((key) => key !== attributesKey);
    if (name === undefined || name === textKey || name.startsWith('?'))
        return null;
    const attributes = new Map(Object.entries(isObject(node[attributesKey]) ? node[attributesKey] : {}));
    const inner = Array.isArray(node[name]) ? node[name] : [];
    return {
        name,
        attribute: (key) => {
            const value = attributes.get(key);
            return typeof value === 'string' ? unescapeXml(value) : null;
        },
        children: () => elementsOf(inner),
        text: () => inner
            .map((item) => (isObject(item) && textKey in item ? unescapeXml(String(item[textKey])) : ''))
            .join(''),
    };
}
const elementsOf = (nodes) => nodes.flatMap((node) => (isObject(node) ? (elementOf(node) ?? []) : []));
/** Log lines before the document are left out. */
function documentIn(source) {
    const text = source.text();
    const declaration = text.search(/^[ \t]{0,80}<[?!\w]/m);
    const at = Math.max(0, declaration);
    return { text: text.slice(at).trim(), line: text.slice(0, at).split('\n').length - 1 };
}
/** The root element; a document that is cut off or malformed is the user's error, with its line. */
function readXml(source) {
    const { text, line } = documentIn(source);
    (0,weight/* refuseHeavyXml */.f)(source.path, text);
    const valid = fxp/* XMLValidator */.iI.validate(text);
    if (valid !== true) {
        throw new errors/* UserError */.yo(`this is not valid XML: ${valid.err.msg}`, {
            place: { file: source.path, line: line + valid.err.line },
        });
    }
    const root = elementsOf(parsed(source, text)).at(0);
    if (root === undefined)
        throw new errors/* UserError */.yo('this XML holds no element', { place: { file: source.path } });
    return root;
}
function parsed(source, text) {
    try {
        const nodes = newParser().parse(text);
        return Array.isArray(nodes) ? nodes : [];
    }
    catch (error) {
        // Its own limits, such as the depth of nesting; whatever it throws is about this text.
        const words = error instanceof Error ? error.message : String(error);
        throw new errors/* UserError */.yo(`this XML cannot be read: ${words}`, { place: { file: source.path } });
    }
}
/** Whether the first element in the head has one of the names, for `matches`. */
function rootIs(source, ...names) {
    const root = /<([A-Za-z][\w.:-]{0,100})[\s/>]/.exec(source.head);
    return root !== null && names.includes(root[1] ?? '');
}
/** All elements below that have the name, in the order of the document; not those inside one another. */
function descendants(element, name) {
    const found = [];
    const waiting = [...element.children()].reverse();
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.name === name)
            found.push(next);
        else
            for (const child of [...next.children()].reverse())
                waiting.push(child);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/formats/catch2.js







const roots = ['Catch2TestRun', 'Catch'];
/** Every benchmark, with the test case and the sections around it. */
function benchmarksIn(element, group) {
    if (element.name === 'BenchmarkResults')
        return [{ element, group: group.join('/') }];
    const isGroup = element.name === 'TestCase' || element.name === 'Section';
    const inner = isGroup ? [...group, element.attribute('name') ?? ''] : group;
    return element.children().flatMap((child) => benchmarksIn(child, inner));
}
function attribute(element, name, file) {
    const value = element.attribute(name);
    if (value !== null)
        return value;
    throw new errors/* UserError */.yo(`an element ${element.name} has no ${name}`, { place: { file } });
}
function figureIn(element, child, file) {
    const found = element.children().find(({ name }) => name === child);
    return found ? (readNumber(attribute(found, 'value', file)) ?? Number.NaN) : null;
}
/** Nanoseconds. */
function catch2_recordOf(element, file) {
    const value = figureIn(element, 'mean', file);
    if (value === null)
        return null;
    const count = Math.trunc(Number(element.attribute('samples')));
    return toolRecord({
        ...{ benchmark: attribute(element, 'name', file), measure: 'time', unit: 'ns', better: 'lower', value },
        spread: figureIn(element, 'standardDeviation', file),
        count: count > 0 ? count : 1,
    });
}
function catch2_failureOf(element, file) {
    const failed = element.children().find(({ name }) => name === 'failed');
    const message = failed?.attribute('message') || failed?.text() || 'no mean in the report';
    return { benchmark: attribute(element, 'name', file), message };
}
const xml = {
    matches: (source) => rootIs(source, ...roots),
    parse(source) {
        const read = benchmarksIn(readXml(source), []).map(({ element, group }) => ({
            element,
            group,
            record: catch2_recordOf(element, source.path),
        }));
        const records = read.flatMap(({ group, record }) => (record ? [{ group, record }] : []));
        const failed = read.filter(({ record }) => record === null);
        return toolResults(qualify(records, (benchmark, group) => `${group}/${benchmark}`), failed.map(({ element }) => catch2_failureOf(element, source.path)));
    },
};
const isJson = (document) => hasKeys(document, 'test-run', 'metadata') && hasKeys(own(document, 'metadata'), 'catch2-version');
/** Catch2's seed stands among the properties of its JUnit report. */
const isJunit = (source) => rootIs(source, 'testsuites', 'testsuite') && source.head.includes('<property name="random-seed"');
/** Its JSON and JUnit reporters write test results only. */
const withoutFigures = {
    matches: (source) => source.peek().some(isJson) || isJunit(source),
    parse(source) {
        const reporter = isJunit(source) ? 'JUnit' : 'JSON';
        throw new errors/* UserError */.yo(`no benchmark found: Catch2's ${reporter} reporter writes no benchmark figures`, {
            place: { file: source.path },
            hint: 'Use --reporter xml, or the console output.',
        });
    },
};
/** Catch2: its XML reporter, or what the console shows. */
const catch2 = ofShapes({ title: 'Catch2', made: './tests "[!benchmark]" --reporter xml::out=results.xml' }, [xml, withoutFigures, catch2Text]);

;// CONCATENATED MODULE: ./lib/formats/checked.js


const longestName = 4096;
const control = /\p{Cc}+/gu;
/** One line, no control characters (NUL separates the parts of a metric's key), not endless. */
function cleanName(record, path) {
    const benchmark = record.benchmark.replace(control, ' ').trim();
    if (benchmark === '' || benchmark.length > longestName) {
        const found = benchmark === '' ? 'an empty name' : `a name of ${benchmark.length} characters`;
        throw new errors/* UserError */.yo(`a benchmark has ${found}`, { place: { file: path } });
    }
    return benchmark === record.benchmark ? record : { ...record, benchmark };
}
const cleanFailure = ({ benchmark, message }) => ({
    benchmark: benchmark.replace(control, ' ').trim().slice(0, longestName) || '(unnamed)',
    message: message.trim() || 'it failed, and the tool does not say why',
});
/** A benchmark that failed in each repetition failed once. */
function onceEach(failures) {
    const clean = failures.map(cleanFailure);
    const known = new Map(clean.map((failure) => [`${failure.benchmark}\u0000${failure.message}`, failure]));
    return [...known.values()];
}
/** What a format read, fit to be kept: clean names, told apart; nothing read is an error. */
function checked(path, results) {
    if (results.records.length === 0 && results.failures.length === 0) {
        throw new errors/* UserError */.yo('no benchmark found', { place: { file: path }, hint: 'Did the benchmarks run?' });
    }
    const { records, warnings } = tellApart(results.records.map((record) => cleanName(record, path)));
    return { records, failures: onceEach(results.failures), warnings: [...results.warnings, ...warnings] };
}

;// CONCATENATED MODULE: ./lib/formats/percentile.js
/** The mean of values; NaN of none. */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** Nearest rank (Hyndman & Fan 1996, type 1): the smallest value that at least `percent` of all do not exceed. */
function percentile(sorted, percent) {
    const rank = Math.ceil((percent / 100) * sorted.length);
    return sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? Number.NaN;
}

;// CONCATENATED MODULE: ./lib/formats/clickbench.js



const isClickBench = (document) => hasKeys(document, 'system', 'result') &&
    Array.isArray(own(document, 'result')) &&
    own(document, 'result').every(Array.isArray);
/** Seconds of three tries. The first one finds cold caches, so it is a measure of its own. */
function queryOf(tries, index) {
    const benchmark = `Q${index}`;
    const times = list(tries).map(maybeNumber);
    if (times.length === 0 || times.some((time) => time === null)) {
        return { records: [], failures: [{ benchmark, message: 'the query failed: its time is null' }] };
    }
    const [cold = Number.NaN, ...hot] = times.flatMap((time) => (time === null ? [] : [time]));
    const said = { benchmark, unit: 's', better: 'lower' };
    const sorted = [...hot].sort((a, b) => a - b);
    const again = toolRecord({ ...said, measure: 'hot', value: percentile(sorted, 50), samples: hot });
    return {
        failures: [],
        records: [toolRecord({ ...said, measure: 'cold', value: cold }), ...(hot.length === 0 ? [] : [again])],
    };
}
function loadRecords(document) {
    const [time, size] = [field(document, 'load_time'), field(document, 'data_size')];
    const said = { benchmark: 'load', better: 'lower' };
    const seconds = isAbsent(time) ? null : maybeNumber(time);
    const bytes = isAbsent(size) ? null : maybeNumber(size);
    return [
        ...(seconds === null ? [] : [toolRecord({ ...said, measure: 'time', unit: 's', value: seconds })]),
        ...(bytes === null
            ? []
            : [toolRecord({ ...said, measure: 'size', unit: 'B', value: bytes, exact: true })]),
    ];
}
/** ClickBench: queries are numbered from 0 as on its page. */
const clickbench = {
    title: 'ClickBench',
    made: 'the results of a ClickBench run: results/….json',
    matches: (source) => source.peek().some(isClickBench),
    parse(source) {
        const documents = documentsOf(source).filter(({ value }) => isClickBench(value));
        const queries = documents.flatMap((document) => list(field(document, 'result')).map(queryOf));
        return toolResults([...documents.flatMap(loadRecords), ...queries.flatMap(({ records }) => records)], queries.flatMap(({ failures }) => failures));
    },
};

;// CONCATENATED MODULE: ./lib/formats/criterion-messages.js


const isComplete = (document) => own(document, 'reason') === 'benchmark-complete';
const isMessage = (document) => isComplete(document) || own(document, 'reason') === 'group-complete';
/** Values divided by the iterations they took together. */
function perIteration(times, iterations) {
    const counts = numbers(iterations);
    const values = numbers(times);
    if (values.length !== counts.length)
        refuse(times, `${counts.length} numbers, one for each iteration count`);
    return values.map((value, i) => value / (counts[i] ?? Number.NaN));
}
/** Criterion takes less as better, whatever it measures. */
function criterion_messages_recordOf(message) {
    const typical = field(message, 'typical');
    const values = field(message, 'measured_values');
    return toolRecord({
        benchmark: decode_text(field(message, 'id')),
        measure: 'time',
        unit: decode_text(field(typical, 'unit')),
        better: 'lower',
        value: measured(field(typical, 'estimate')),
        samples: isAbsent(values) ? [] : perIteration(values, field(message, 'iteration_count')),
    });
}
/** `cargo criterion --message-format=json`: one message a line, among those of cargo. */
const criterionMessages = {
    matches: (source) => source.peek().some(isMessage) || /"reason":"benchmark-complete"/.test(source.head),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => isComplete(value))
        .map(criterion_messages_recordOf)),
};

;// CONCATENATED MODULE: ./lib/formats/criterion-raw.js



const columns = ['group', 'function', 'value'];
const timeColumns = ['sample_measured_value', 'sample_time_nanos'];
/** Criterion's raw.csv, before and since it knows other units than nanoseconds. */
function isCriterionRaw(source) {
    const header = headerOf(source);
    return (columns.every((name, i) => header[i] === name) &&
        header.includes('iteration_count') &&
        timeColumns.some((name) => header.includes(name)));
}
/** One record a name, with a sample a row. */
function criterionRaw(source) {
    const header = headerOf(source);
    const timeAt = header.findIndex((name) => name === timeColumns[0] || name === timeColumns[1]);
    const [countAt, unitAt] = [header.indexOf('iteration_count'), header.indexOf('unit')];
    const samples = new Map();
    for (const { cells } of csvRows(source)) {
        const value = (readNumber(cells[timeAt] ?? '') ?? 0) / (readNumber(cells[countAt] ?? '') ?? 0);
        const benchmark = cells.slice(0, columns.length).filter(Boolean).join('/');
        if (!Number.isFinite(value) || cells[0] === 'group')
            continue;
        const known = samples.get(benchmark) ?? { unit: cells[unitAt] ?? 'ns', values: [] };
        known.values.push(value);
        samples.set(benchmark, known);
    }
    return [...samples].map(([benchmark, { unit, values }]) => {
        const value = values.reduce((sum, item) => sum + item, 0) / values.length;
        return toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value, samples: values });
    });
}

;// CONCATENATED MODULE: ./lib/formats/criterion.js






const isNumbers = (value) => Array.isArray(value) && value.every((item) => typeof item === 'number');
const estimated = (document, key) => hasKeys(own(document, key), 'point_estimate');
/**
 * The files criterion keeps in a benchmark's folder. Before 0.3 keys were CamelCase and the samples a pair of lists.
 * `change/estimates.json` looks like estimates but holds ratios; Tukey's fences are four rising numbers.
 */
const roles = {
    benchmark: (value) => hasKeys(value, 'group_id', 'function_id', 'value_str'),
    estimates: (value) => (estimated(value, 'mean') && estimated(value, 'std_dev')) ||
        (estimated(value, 'Mean') && estimated(value, 'StdDev')),
    sample: (value) => hasKeys(value, 'iters', 'times') ||
        (Array.isArray(value) && value.length === 2 && value.every((part) => isNumbers(part) && part.length > 1)),
    change: (value) => (estimated(value, 'mean') && estimated(value, 'median') && !hasKeys(value, 'std_dev')) ||
        (estimated(value, 'Mean') && estimated(value, 'Median') && !hasKeys(value, 'StdDev')),
    tukey: (value) => isNumbers(value) &&
        value.length === 4 &&
        value.every((item, i) => i === 0 || item >= (value[i - 1] ?? item)),
};
const roleNames = Object.keys(roles);
const roleOf = (value) => roleNames.find((role) => roles[role](value)) ?? null;
const isTree = (source) => isCriterionRaw(source) ||
    source
        .peek()
        .slice(0, 1)
        .some((value) => roleOf(value) !== null);
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const lastOf = (path) => path.slice(path.lastIndexOf('/') + 1);
function foldersOf(sources) {
    const folders = new Map();
    for (const document of sources.flatMap(documentsOf)) {
        const role = roleOf(document.value);
        const path = folderOf(document.file);
        const folder = folders.get(path) ?? { path, parts: new Map() };
        if (role !== null && !folder.parts.has(role))
            folder.parts.set(role, document);
        else if (role !== null)
            folders.set(document.file, { path: document.file, parts: new Map([[role, document]]) });
        folders.set(path, folder);
    }
    return [...folders.values()].filter(({ parts }) => parts.has('estimates') || parts.has('sample'));
}
/** `new` is this run; its siblings are earlier runs that were kept as baselines. */
function newest(folders) {
    const kept = new Set(folders.map(({ path }) => path));
    return folders.filter(({ path }) => {
        const last = lastOf(path);
        return last === 'new' || !kept.has(`${folderOf(path)}/new`);
    });
}
/** As criterion says it; without that file, as the folders above `new` do. */
function criterion_nameOf({ path, parts }) {
    const identity = parts.get('benchmark');
    if (identity)
        return fullName(identity);
    const steps = path.split('/').filter((step) => step !== '' && step !== '.');
    const from = steps.lastIndexOf('criterion') + 1;
    const until = steps.at(-1) === 'new' || steps.at(-1) === 'base' ? -1 : steps.length;
    const named = steps.slice(from, until).join('/');
    return named === '' ? path : named.replace(/\.json$/, '');
}
function fullName(identity) {
    const full = field(identity, 'full_id');
    if (!isAbsent(full))
        return decode_text(full);
    return ['group_id', 'function_id', 'value_str']
        .map((key) => field(identity, key))
        .filter((node) => !isAbsent(node))
        .map(decode_text)
        .join('/');
}
function criterion_samplesOf(sample) {
    if (!Array.isArray(sample.value))
        return perIteration(field(sample, 'times'), field(sample, 'iters'));
    const [iterations, times] = list(sample);
    return iterations && times ? perIteration(times, iterations) : [];
}
/** What criterion prints: the slope of times over iterations, the mean where it has no slope (flat sampling). */
function estimateOf(estimates) {
    const named = (key, old) => {
        const now = field(estimates, key);
        return isAbsent(now) ? field(estimates, old) : now;
    };
    const slope = named('slope', 'Slope');
    const headline = isAbsent(slope) ? named('mean', 'Mean') : slope;
    const spread = measured(field(named('std_dev', 'StdDev'), 'point_estimate'));
    return { value: measured(field(headline, 'point_estimate')), spread };
}
function criterion_recordOf(folder) {
    const sample = folder.parts.get('sample');
    const estimates = folder.parts.get('estimates');
    const samples = sample ? criterion_samplesOf(sample) : [];
    const spread = samples.length > 1 ? (0,simple_statistics/* sampleStandardDeviation */.JK)([...samples]) : null;
    const estimate = estimates ? estimateOf(estimates) : { value: (0,simple_statistics/* mean */.RE)([...samples]), spread };
    return toolRecord({
        benchmark: criterion_nameOf(folder),
        measure: 'time',
        unit: 'ns',
        better: 'lower',
        samples,
        ...estimate,
    });
}
/** raw.csv says the same as the JSON files beside it: read only where there are none. */
function tree(sources) {
    const raw = sources.filter(isCriterionRaw);
    const folders = newest(foldersOf(sources.filter((source) => !raw.includes(source))));
    return folders.length > 0 ? folders.map(criterion_recordOf) : raw.flatMap(criterionRaw);
}
const criterion_printed = {
    matches: ({ head }) => head.split('\n').some(isCriterionTime) && !/^test .+ \.\.\. bench: /m.test(head),
    parse: (source) => criterionLines([...source.lines()]),
};
const single = [criterionMessages, criterion_printed];
/** Logs one by one, the JSON files by folder; what several of them name is a repetition. */
function criterion_together(sources) {
    const read = sources.flatMap((source) => single.find((shape) => shape.matches(source))?.parse(source) ?? []);
    const logs = read.map(({ records }) => tellApart(records));
    const files = sources.filter((source) => !single.some((shape) => shape.matches(source)));
    return toolResults(poolRepeats([...logs.flatMap(({ records }) => records), ...tree(files)]), read.flatMap(({ failures }) => failures), logs.flatMap(({ warnings }) => warnings));
}
/** Criterion: the files under target/criterion, the messages of cargo-criterion, or what either prints. */
const criterion = {
    title: 'Criterion.rs',
    made: 'cargo bench, then target/criterion/**/new/*.json; or cargo criterion --message-format=json',
    matches: (source) => single.some((shape) => shape.matches(source)) || isTree(source),
    parse: (source) => criterion_together([source]),
    parseTogether: criterion_together,
};

;// CONCATENATED MODULE: ./lib/formats/csv.js




/** The columns that are read, each with the other names it may have. Those of one's own are left alone. */
const csvColumns = {
    benchmark: ['benchmark', 'name'],
    measure: ['measure', 'metric'],
    unit: ['unit'],
    better: ['better', 'direction'],
    value: ['value'],
    samples: ['samples'],
    spread: ['spread', 'stddev'],
    count: ['count'],
    exact: ['exact'],
    error: ['error'],
};
const delimiters = [',', ';', '\t'];
const indexOf = (header, column) => {
    const names = csvColumns[column];
    return header.findIndex((title) => names.includes(title));
};
const lower = (cells) => cells.map((cell) => cell.trim().toLowerCase());
/** Two columns must be there, and one more that other tools' tables do not have, unless the first is `benchmark`. */
function csv_isHeader(cells) {
    const header = lower(cells);
    const has = (column) => indexOf(header, column) >= 0;
    const named = header.includes('benchmark') || (has('benchmark') && (has('measure') || has('better') || has('unit')));
    // JMH's CSV has benchmarks, units and the number of its samples, too.
    return named && (has('value') || (has('samples') && has('measure')));
}
const csv_delimiterOf = (source) => delimiters.find((delimiter) => csv_isHeader(headerOf(source, delimiter)));
function csv_refuse(source, { line }, message) {
    throw new errors/* UserError */.yo(message, { place: { file: source.path, line } });
}
/** Several figures in one cell stand apart by blanks, bars or, where commas part the columns, semicolons. */
const samplesIn = (cell) => cell.split(/[\s;|]+/).filter((part) => part !== '');
function numberIn(source, row, spelled) {
    const value = readNumber(spelled);
    return value ?? csv_refuse(source, row, `wanted a number, found ${JSON.stringify(spelled.slice(0, 60))}`);
}
const directions = new Map([
    ['', null],
    ['lower', 'lower'],
    ['higher', 'higher'],
]);
function betterIn(source, row) {
    const said = row.cell('better').toLowerCase();
    const better = directions.get(said);
    return better === undefined
        ? csv_refuse(source, row, `wanted better to be lower or higher, found ${JSON.stringify(said.slice(0, 60))}`)
        : better;
}
const optional = (source, row, column) => row.cell(column) === '' ? null : numberIn(source, row, row.cell(column));
const exactWords = new Set(['true', 'yes', '1']);
function recordIn(source, row) {
    const samples = samplesIn(row.cell('samples')).map((spelled) => numberIn(source, row, spelled));
    const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    const value = optional(source, row, 'value') ?? mean;
    if (row.cell('value') === '' && samples.length === 0)
        csv_refuse(source, row, 'this row has neither value nor samples');
    const benchmark = row.cell('benchmark') || csv_refuse(source, row, 'this row names no benchmark');
    return toolRecord({
        ...{ benchmark, measure: row.cell('measure') || 'value', unit: row.cell('unit'), value, samples },
        better: betterIn(source, row),
        spread: optional(source, row, 'spread'),
        count: optional(source, row, 'count') ?? Math.max(1, samples.length),
        exact: exactWords.has(row.cell('exact').toLowerCase()),
    });
}
function addRow(source, row, { records, failures }) {
    const message = row.cell('error');
    if (message === '')
        records.push(recordIn(source, row));
    else
        failures.push({ benchmark: row.cell('benchmark'), message });
}
const columnNames = Object.keys(csvColumns);
/** Row by row, so that only what is kept is held. */
function readRows(source, delimiter) {
    const found = { records: [], failures: [] };
    let places = null;
    for (const { line, cells } of csvRows(source, delimiter)) {
        const at = places;
        if (at === null) {
            const header = lower(cells);
            places = new Map(columnNames.map((column) => [column, indexOf(header, column)]));
        }
        else
            addRow(source, { line, cell: (column) => (cells[at.get(column) ?? -1] ?? '').trim() }, found);
    }
    return found;
}
/** Any table with a header; the same benchmark and measure again is a repetition. */
const csv_csv = {
    title: 'CSV with a header',
    made: 'your own script: benchmark,measure,unit,better,value[,samples,spread,count,exact,error]',
    matches: (source) => csv_delimiterOf(source) !== undefined,
    parse(source) {
        const delimiter = csv_delimiterOf(source);
        if (delimiter === undefined) {
            throw new errors/* UserError */.yo('wanted a header with the columns benchmark and value', {
                place: { file: source.path, line: 1 },
                hint: 'Columns: benchmark, measure, unit, better, value, samples, spread, count, exact, error.',
            });
        }
        const { records, failures } = readRows(source, delimiter);
        return toolResults(poolRepeats(records), failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/dart.js



/** `Name(RunTime): 1.0 us.`; own emitters print other measures and units the same way. */
const line = /^(\S.*?)\((\w[\w ]{0,40})\): ([\d.]+(?:e[+-]?\d+)?) ([\wµμ/%]{1,20})\.?$/;
const dart_longestLine = 2000;
function dart_recordsOf(text) {
    const said = text.length > dart_longestLine ? null : line.exec(text.trimEnd());
    const value = readNumber(said?.[3] ?? '');
    if (!said || value === null)
        return [];
    const name = said[2] ?? '';
    const measure = name === 'RunTime' || name === 'RunTimeRaw' ? 'time' : kebab(name);
    const unit = (said[4] ?? '').replace(/\.$/, '');
    const better = measure === 'time' ? 'lower' : null;
    return [toolRecord({ benchmark: (said[1] ?? '').trim(), measure, unit, better, value })];
}
/** Dart's benchmark_harness. */
const dart = {
    title: 'Dart benchmark_harness',
    made: 'dart run benchmark/main.dart | tee results.txt',
    matches: ({ head }) => head.split('\n').some((text) => /\(RunTime(?:Raw)?\): /.test(text) && dart_recordsOf(text).length > 0),
    parse: (source) => toolResults([...source.lines()].flatMap(({ text }) => dart_recordsOf(text))),
};

;// CONCATENATED MODULE: ./lib/formats/deno-text.js


/** Deno 2 has bars between its columns, Deno 1 has none. */
const header = /^\|? ?benchmark {1,99}\|? {1,99}time(?:\/iter)? \(avg\) {1,99}\|? {1,99}iter\/s /;
const deno_text_rule = /^\|? ?---[ |-]*$/;
const figure = /^([\d.,]+) ?(ns|µs|ms|s)(?:\/iter)?$/;
const withoutBars = /^(\S.{0,400}?) {1,99}([\d.,]{1,30} ?(?:ns|µs|ms|s))\/iter {1,99}[\d.,]{1,30} {1,99}\(/;
/** After the name: average, iterations a second, extremes, three percentiles. */
const columnsAfterName = 6;
/** Names may hold bars: the columns are counted from the end. */
function deno_text_rowOf(text) {
    if (!text.startsWith('|')) {
        const [, name = '', time = ''] = withoutBars.exec(text) ?? [];
        return name === '' ? null : { name: name.trim(), time };
    }
    const cells = text.trim().slice(1, -1).split('|');
    if (cells.length <= columnsAfterName)
        return null;
    const name = cells.slice(0, -columnsAfterName).join('|').trim();
    return { name, time: (cells.at(-columnsAfterName) ?? '').trim() };
}
function deno_text_recordOf(benchmark, time) {
    const [, spelled = '', unit = ''] = figure.exec(time) ?? [];
    const value = readNumber(spelled);
    return value === null ? null : toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value });
}
/** Which file, group and table a line begins or ends; true when it did. */
function moves(text, state) {
    const file = /^file:\/\/.*?([^/\\]+)$/.exec(text)?.[1];
    if (file !== undefined)
        Object.assign(state, { file, group: '', inTable: false });
    const group = state.inTable ? /^group (.+)$/.exec(text)?.[1] : undefined;
    if (group !== undefined)
        state.group = group.trim();
    if (header.test(text))
        state.inTable = true;
    if (text === 'summary')
        state.group = '';
    return file !== undefined || group !== undefined || header.test(text) || deno_text_rule.test(text);
}
/** The name ends where the error begins; what is indented below is its stack. */
function deno_text_failureOf(text) {
    const [, name = '', message = ''] = /^(\S.{0,400}?) {1,99}error: (.+)$/.exec(text) ?? [];
    return name === '' ? null : { name, message };
}
/** The table on the terminal; names as in the JSON. */
const denoTable = {
    matches: ({ head }) => head.split('\n').some((line) => header.test(line)),
    parse(source) {
        const [records, failures] = [[], []];
        const state = { file: '', group: '', inTable: false };
        const full = (name) => [state.file, state.group, name].filter(Boolean).join(' > ');
        for (const { text } of source.lines()) {
            if (moves(text, state) || !state.inTable)
                continue;
            const row = deno_text_rowOf(text);
            const failure = row ? null : deno_text_failureOf(text);
            const record = row ? deno_text_recordOf(full(row.name), row.time) : null;
            if (record)
                records.push(record);
            if (failure)
                failures.push({ benchmark: full(failure.name), message: failure.message });
        }
        return toolResults(records, failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/deno.js




const isDeno = (document) => hasKeys(document, 'benches', 'runtime') && Array.isArray(own(document, 'benches'));
/** The file without its folder, which differs by machine, then group and name. */
function deno_nameOf(bench) {
    const file = (maybeText(field(bench, 'origin')) ?? '').split(/[\\/]/).at(-1) ?? '';
    const group = maybeText(field(bench, 'group')) ?? '';
    return [file, group, decode_text(field(bench, 'name'))].filter((part) => part !== '').join(' > ');
}
/** Nanoseconds; deno keeps neither samples nor a median. */
function deno_recordOf(benchmark, ok) {
    return toolRecord({
        ...{ benchmark, measure: 'time', unit: 'ns', better: 'lower' },
        value: measured(field(ok, 'avg')),
        count: maybeNumber(field(ok, 'n')) ?? 1,
    });
}
function deno_failureOf(benchmark, failed) {
    const error = own(failed.value, 'exceptionMessage') ?? own(failed.value, 'message') ?? failed.value;
    return { benchmark, message: typeof error === 'string' ? error : 'failed' };
}
const deno_json = {
    matches: (source) => source.peek().some(isDeno),
    parse(source) {
        const results = documentsOf(source)
            .filter(({ value }) => isDeno(value))
            .flatMap((document) => list(field(document, 'benches')))
            .flatMap((bench) => list(field(bench, 'results')).map((result) => ({ name: deno_nameOf(bench), result })));
        const ran = results.filter(({ result }) => !isAbsent(field(result, 'ok')));
        const failed = results.filter(({ result }) => isAbsent(field(result, 'ok')));
        return toolResults(ran.map(({ name, result }) => deno_recordOf(name, field(result, 'ok'))), failed.map(({ name, result }) => deno_failureOf(name, field(result, 'failed'))));
    },
};
/** `deno bench`: its JSON, or the table that it prints. */
const deno = ofShapes({ title: 'deno bench', made: 'deno bench --json > results.json' }, [
    deno_json,
    denoTable,
]);

;// CONCATENATED MODULE: ./lib/formats/divan.js



const divan_columns = ['fastest', 'slowest', 'median', 'mean', 'samples', 'iters'];
function readHeader(text) {
    const at = text.lastIndexOf('fastest ');
    const words = text
        .slice(Math.max(0, at))
        .split('│')
        .map((cell) => cell.trim());
    if (at < 1 || words.length !== divan_columns.length || !divan_columns.every((name, i) => words[i] === name))
        return null;
    const name = text.slice(0, at);
    return { root: name.trim(), indent: name.search(/\S/), cells: at };
}
/** `│  ├─ name   1.2 ns │ …`: three characters a level; rows without a branch belong to the benchmark above. */
function readRow(text, table) {
    const characters = [...text];
    const label = characters.slice(0, table.cells).join('');
    const cells = characters
        .slice(table.cells)
        .join('')
        .split('│')
        .map((cell) => cell.trim());
    const branch = label.search(/[├╰]─ /);
    if (branch >= 0)
        return {
            depth: Math.max(0, Math.round((branch - table.indent) / 3)),
            name: label.slice(branch + 3).trim(),
            cells,
        };
    return cells.length >= 4 && /^[\s│]*$/.test(label) ? { depth: -1, name: '', cells } : null;
}
function divan_amountOf(cell) {
    const [spelled = '', unit = '', ...others] = (cell ?? '').split(' ');
    const value = readNumber(spelled);
    return value === null || others.length > 0 ? null : { value, unit };
}
/** The third column, the median, is the headline. */
function divan_timeOf(benchmark, { cells }) {
    const median = divan_amountOf(cells[2]);
    const samples = readNumber(cells[4] ?? '');
    if (!median || samples === null)
        return null;
    return toolRecord({
        ...{ benchmark, measure: 'time', better: 'lower', ...median },
        count: samples >= 1 ? samples : 1,
    });
}
/** Rows under a benchmark: throughput, and after a title (`alloc:`) how many allocations and how many bytes. */
function extraOf(benchmark, title, { cells }) {
    const median = divan_amountOf(cells[2]);
    if (!median)
        return null;
    if (median.unit.endsWith('/s'))
        return toolRecord({ benchmark, measure: 'throughput', better: 'higher', ...median });
    if (title === '')
        return null;
    const kind = median.unit === '' ? 'count' : 'bytes';
    const said = { benchmark, measure: `${title}-${kind}`, better: 'lower', exact: true };
    return toolRecord({ ...said, value: median.value, unit: median.unit || 'allocs' });
}
const titleOf = (row) => /^([a-z ]{3,20}):$/.exec(row.cells[0] ?? '')?.[1]?.replaceAll(' ', '-') ?? null;
function divan_step(row, state) {
    if (row.depth < 0)
        return { ...state, title: titleOf(row) ?? state.title };
    const path = [...state.path.slice(0, row.depth), row.name];
    return { path, benchmark: path.join('/'), title: '' };
}
const start = { path: [], benchmark: '', title: '' };
function divan_recordsOf(lines, table) {
    let state = start;
    return lines.flatMap((text) => {
        const row = readRow(text, table);
        if (!row)
            return [];
        state = divan_step(row, state);
        const { benchmark, title } = state;
        const record = row.depth < 0 ? extraOf(benchmark, title, row) : divan_timeOf(benchmark, row);
        return record ? [{ group: table.root, record }] : [];
    });
}
/** Each table with the lines under its header. */
function divan_tablesOf(source) {
    const tables = [];
    for (const { text } of source.lines()) {
        const table = readHeader(text);
        if (table)
            tables.push({ table, lines: [] });
        else
            tables.at(-1)?.lines.push(text);
    }
    return tables;
}
/** divan's tree: a benchmark's name is its path in the tree, without the crate's at the root. */
const divan = {
    title: 'divan',
    made: 'cargo bench | tee results.txt',
    matches: ({ head }) => head.split('\n').some((line) => readHeader(line) !== null),
    parse(source) {
        const records = divan_tablesOf(source).flatMap(({ table, lines }) => divan_recordsOf(lines, table));
        return toolResults(qualify(records, (benchmark, root) => `${root}/${benchmark}`));
    },
};

;// CONCATENATED MODULE: ./lib/formats/requests.js
/** Logs with one line a request: JMeter's, Gatling's, hey's. */


const none = () => ({
    ...{ times: [], failed: 0, error: undefined },
    ...{ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
});
/** Adds a request; whether the time of a failed one counts differs by tool. */
function addRequest(log, request, keepFailed) {
    const requests = log.get(request.name) ?? none();
    log.set(request.name, requests);
    if (request.failed) {
        requests.failed += 1;
        requests.error ??= request.error;
    }
    if (!request.failed || keepFailed)
        requests.times.push(request.time);
    if (!Number.isFinite(request.start))
        return;
    requests.first = Math.min(requests.first, request.start);
    requests.last = Math.max(requests.last, request.start + request.time);
}
/** Times with all their samples, the tail, and how many requests a second there were. */
function runOfRequests(benchmark, requests, clock) {
    const { times, failed } = requests;
    const sorted = Float64Array.from(times).sort();
    const said = { benchmark, unit: clock.unit };
    const all = clock.keepFailed ? times.length : times.length + failed;
    const seconds = (requests.last - requests.first) / clock.perSecond;
    const tail = (percent) => latency(`p${percent}`, { ...said, value: times.length === 0 ? null : percentile(sorted, percent) });
    return {
        ...{ benchmark, failed, all, error: requests.error },
        records: [
            ...latency('time', { ...said, value: times.length === 0 ? null : mean(times), samples: times }),
            ...tail(95),
            ...tail(99),
            ...throughput({ benchmark, unit: 'req/s', value: seconds > 0 && all > 1 ? all / seconds : null }),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/formats/gatling-log.js


/**
 * `REQUEST ⇥ groups ⇥ name ⇥ start ⇥ end ⇥ OK ⇥ message`; versions before 3.4 have further columns in front. The status
 * is found first, as it stands behind two times in every version.
 */
function readRequest(line) {
    if (!line.startsWith('REQUEST\t'))
        return null;
    const cells = line.split('\t');
    const at = cells.findIndex((cell, i) => (cell === 'OK' || cell === 'KO') &&
        /^\d+$/.test(cells[i - 1] ?? '') &&
        /^\d+$/.test(cells[i - 2] ?? ''));
    if (at < 4)
        return null;
    const [start, end] = [Number(cells[at - 2]), Number(cells[at - 1])];
    const groups = (cells[at - 4] ?? '').split(',').filter((group) => group.trim() !== '' && at < 7);
    const name = [...groups, cells[at - 3] ?? ''].map((part) => part.trim()).join(' / ');
    return {
        name,
        start,
        time: end - start,
        failed: cells[at] === 'KO',
        error: cells[at + 1]?.trim() || undefined,
    };
}
/** `simulation.log` in text: one line a request, milliseconds; failed requests count for the error rate only. */
const gatlingLog = {
    matches: (source) => /^RUN\t/m.test(source.head) && /^REQUEST\t/m.test(source.head),
    parse(source) {
        const log = new Map();
        for (const { text } of source.lines()) {
            const request = readRequest(text);
            if (request)
                addRequest(log, request, false);
        }
        const clock = { unit: 'ms', perSecond: 1000, keepFailed: false };
        return loadResults([...log].map(([name, requests]) => runOfRequests(name, requests, clock)));
    },
};

;// CONCATENATED MODULE: ./lib/formats/gatling-stats.js



const isStats = (value) => hasKeys(value, 'numberOfRequests', 'meanResponseTime') &&
    hasKeys(own(value, 'numberOfRequests'), 'total', 'ok', 'ko');
/** A tree of groups (`stats.json`), or the figures of all requests alone (`global_stats.json`). */
const gatling_stats_isReport = (document) => isStats(own(document, 'stats')) || isStats(document);
/** Numbers in stats.json, texts in stats.js, `-` where there were no such requests. */
function gatling_stats_figure(stats, key, status) {
    const value = isObject(own(stats.value, key)) ? own(own(stats.value, key), status) : undefined;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : null;
    return typeof value === 'string' ? readNumber(value) : null;
}
/** Gatling's own defaults of the four configurable percentiles. */
const gatling_stats_percentiles = [
    ['p50', 'percentiles1'],
    ['p75', 'percentiles2'],
    ['p95', 'percentiles3'],
    ['p99', 'percentiles4'],
];
/** The totals mix the times of failed requests in, so only the good ones count. */
function gatling_stats_runOf(benchmark, stats) {
    const good = gatling_stats_figure(stats, 'numberOfRequests', 'ok');
    const said = { benchmark, unit: 'ms' };
    return {
        benchmark,
        failed: gatling_stats_figure(stats, 'numberOfRequests', 'ko'),
        all: gatling_stats_figure(stats, 'numberOfRequests', 'total'),
        records: [
            ...latency('mean', {
                ...said,
                value: gatling_stats_figure(stats, 'meanResponseTime', 'ok'),
                spread: gatling_stats_figure(stats, 'standardDeviation', 'ok'),
                count: good || 1,
            }),
            ...gatling_stats_percentiles.flatMap(([measure, key]) => latency(measure, { ...said, value: gatling_stats_figure(stats, key, 'ok') })),
            ...throughput({
                benchmark,
                unit: 'req/s',
                value: gatling_stats_figure(stats, 'meanNumberOfRequestsPerSecond', 'ok'),
            }),
        ],
    };
}
const gatling_stats_nameOf = (node) => maybeText(field(node, 'name')) ??
    (isAbsent(field(node, 'stats')) ? null : maybeText(field(field(node, 'stats'), 'name'))) ??
    '';
/** Breadth first and without recursion; the root is no part of a name. */
function runsOf(document) {
    if (isStats(document.value))
        return [gatling_stats_runOf(gatling_stats_nameOf(document) || 'All Requests', document)];
    const runs = [];
    const waiting = [{ node: document, groups: [] }];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { node, groups } = next;
        const name = gatling_stats_nameOf(node);
        runs.push(gatling_stats_runOf([...groups, name].join(' / ') || 'All Requests', field(node, 'stats')));
        const contents = field(node, 'contents');
        if (isAbsent(contents))
            continue;
        const below = node === document ? [] : [...groups, name];
        for (const [, child] of fields(contents))
            waiting.push({ node: child, groups: below });
    }
    return runs;
}
const script = /^\s{0,20}(?:var|let|const) stats = \{/m;
/** The end of the text that begins at `from`: behind its closing quote. */
function endOfText(text, from) {
    let at = from + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
const bareKey = /[A-Za-z_$][\w$]*(?=\s{0,80}:)/y;
/** Keys without quotes get them; texts are left alone. */
function quoteKeys(text) {
    const parts = [];
    let [kept, at] = [0, 0];
    while (at < text.length) {
        bareKey.lastIndex = at;
        const key = text[at] === '"' ? null : bareKey.exec(text)?.[0];
        if (key) {
            parts.push(text.slice(kept, at), `"${key}"`);
            kept = at + key.length;
        }
        at = text[at] === '"' ? endOfText(text, at) : at + (key?.length ?? 1);
    }
    return [...parts, text.slice(kept)].join('');
}
/** Behind the brace that closes the one at `from`; the end of the text when none does. */
function endOfObject(text, from) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        if (text[at] === '"')
            at = endOfText(text, at) - 1;
        else if (text[at] === '{')
            depth += 1;
        else if (text[at] === '}')
            depth -= 1;
        if (depth === 0)
            return at + 1;
    }
    return text.length;
}
/** `stats.js` is an object literal followed by functions. */
function readScript(source) {
    const text = source.text();
    const from = text.indexOf('{', text.search(script));
    try {
        const literal = quoteKeys(text.slice(from, endOfObject(text, from)));
        return { value: JSON.parse(literal), file: source.path, path: 'stats' };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new errors/* UserError */.yo('the object literal `stats` is cut off or malformed', {
            place: { file: source.path },
        });
    }
}
/** The statistics of Gatling's report. */
const gatlingStats = {
    matches: (source) => script.test(source.head) || source.peek().some(gatling_stats_isReport),
    parse(source) {
        const documents = script.test(source.head) ? [readScript(source)] : documentsOf(source);
        return loadResults(documents.filter(({ value }) => gatling_stats_isReport(value)).flatMap(runsOf));
    },
};

;// CONCATENATED MODULE: ./lib/formats/gatling.js



/** Gatling: js/stats.json or js/stats.js of the report, or a simulation.log in text (before 3.11). */
const gatling = ofShapes({ title: 'Gatling', made: 'the report of a simulation: js/stats.json' }, [
    gatlingLog,
    gatlingStats,
]);

;// CONCATENATED MODULE: ./lib/formats/github-action-benchmark.js


const github_action_benchmark_isEntry = (item) => hasKeys(item, 'name', 'unit', 'value');
const isCustom = (document) => Array.isArray(document) && document.length > 0 && document.every(github_action_benchmark_isEntry);
/** `range` is free text: `3`, `± 1.2`, `5%`. Only figures count; a share is of the value. */
function spreadOf(range, value) {
    if (typeof range.value === 'number')
        return Math.abs(range.value);
    if (typeof range.value !== 'string')
        return null;
    const said = /^(?:±|\+\/-|stddev:)?\s*([\d.,e+-]+)\s*(%?)$/i.exec(range.value.trim());
    const figure = said ? readNumber(said[1] ?? '') : null;
    if (figure === null || Number.isNaN(figure))
        return null;
    return said?.[2] === '%' ? Math.abs((value * figure) / 100) : Math.abs(figure);
}
function github_action_benchmark_recordOf(entry, better) {
    const value = measured(field(entry, 'value'));
    const unit = field(entry, 'unit');
    return toolRecord({
        benchmark: decode_text(field(entry, 'name')),
        measure: 'value',
        unit: isAbsent(unit) ? '' : decode_text(unit),
        better,
        value,
        spread: spreadOf(field(entry, 'range'), value),
    });
}
const parseAs = (better) => (source) => toolResults(documentsOf(source).flatMap((document) => list(document).map((entry) => github_action_benchmark_recordOf(entry, better))));
const made = 'your own script: [{"name": …, "unit": …, "value": …, "range"?: …}]';
/** The custom JSON, found by content: its direction is not in the file, so the unit or the user decides. */
const githubActionBenchmark = {
    title: 'github-action-benchmark custom JSON',
    made,
    matches: (source) => source.peek().some(isCustom),
    parse: parseAs(null),
};
/** The same JSON when the user says that all its entries are better when smaller. */
const customSmallerIsBetter = {
    title: 'github-action-benchmark custom JSON, smaller is better',
    made,
    // Content cannot tell the two directions apart: only by name.
    matches: () => false,
    parse: parseAs('lower'),
};
/** The same JSON when the user says that all its entries are better when bigger. */
const customBiggerIsBetter = {
    title: 'github-action-benchmark custom JSON, bigger is better',
    made,
    matches: () => false,
    parse: parseAs('higher'),
};

;// CONCATENATED MODULE: ./lib/formats/go-settings.js
const noSettings = () => ({ known: new Map(), begun: false });
const setting = /^([a-z][^\sA-Z:]{0,40}):[ \t]+(\S.{0,200})$/;
/** What the machine, the package and the tools are is no difference between two benchmarks of one run. */
const ofTheRun = new Set(['goos', 'goarch', 'pkg', 'cpu', 'toolchain']);
/** Numbers and times (ports, dates, run ids) differ from repetition to repetition, words do not. */
const isWord = (value) => !/\d/.test(value);
function readSetting(text, settings) {
    const [, key = '', value = ''] = setting.exec(text) ?? [];
    const isNew = key !== '' && !ofTheRun.has(key) && isWord(value);
    if (isNew && (!settings.begun || settings.known.has(key)))
        settings.known.set(key, value.trim());
}
/** `/note=before`, as Go names sub-benchmarks; empty when nothing is set. */
const settingsName = ({ known }) => [...known].map(([key, value]) => `/${key}=${value.replace(/\s+/g, '_')}`).join('');

;// CONCATENATED MODULE: ./lib/formats/go-test.js



/** Measures of the units that `go test` knows itself; other units name their own measure. */
const go_test_measures = new Map([
    ['ns/op', { measure: 'time', exact: false }],
    ['MB/s', { measure: 'throughput', exact: false }],
    ['B/op', { measure: 'bytes', exact: true }],
    ['allocs/op', { measure: 'allocs', exact: true }],
]);
const measureOf = (unit) => go_test_measures.get(unit) ?? { measure: unit.replace(/\/op$/, ''), exact: false };
const go_test_nameOf = (name, reader) => (reader.pkg === '' ? name : `${reader.pkg}/${name}`);
/** `<value> <unit>` pairs; null when these are no such pairs. */
function pairsOf(words) {
    if (words.length < 2 || words.length % 2 === 1)
        return null;
    const pairs = [];
    for (let i = 0; i < words.length; i += 2) {
        const value = readNumber(words[i] ?? '');
        if (value === null)
            return null;
        pairs.push([value, words[i + 1] ?? '']);
    }
    return pairs;
}
const wordsOf = (text) => text.trim().split(/[ \t]+/);
/** `BenchmarkName-8  1000  123 ns/op  …`; null for any other line. */
function resultOf(words) {
    const [name, iterations] = words;
    if (!name?.startsWith('Benchmark') || !/^\d+$/.test(iterations ?? ''))
        return null;
    const pairs = pairsOf(words.slice(2));
    return pairs && { name, pairs };
}
/** A benchmark that logs gets its figures on a later line, without its name. */
function lateResultOf(text, reader) {
    if (reader.pending === null || !/^\s{0,99}\d+\t\s{0,99}[\d.]+ ns\/op/.test(text))
        return null;
    return resultOf([reader.pending, ...wordsOf(text)]);
}
function go_test_failureOf(text, reader) {
    const failed = /^\s{0,99}--- FAIL: (Benchmark\S*)/.exec(text);
    if (failed)
        return { benchmark: go_test_nameOf(failed[1] ?? '', reader), message: 'FAIL' };
    if (text.startsWith('panic: ')) {
        return {
            benchmark: go_test_nameOf(reader.pending ?? '', reader).replace(/\/$/, '') || 'go test',
            message: text.slice(0, 500),
        };
    }
    const built = /^FAIL\t(\S+) \[(build|setup) failed\]/.exec(text);
    return built ? { benchmark: built[1] ?? '', message: `${built[2]} failed` } : null;
}
function seriesOf({ series }, named) {
    const key = [named.benchmark, named.setting, named.unit].join('\u0000');
    const known = series.get(key);
    if (known)
        return known;
    const made = { ...named, values: [] };
    series.set(key, made);
    return made;
}
/** What a benchmark said when it failed stands, indented, on the line below. */
function explain(text, reader, found) {
    const failure = found.failures[reader.failed];
    if (failure?.message === 'FAIL' && text.startsWith('    ')) {
        found.failures[reader.failed] = { ...failure, message: text.trim().slice(0, 500) };
    }
    reader.failed = -1;
}
/** A package's header begins with goos: what was said of the package before it is over. */
function go_test_readHeader(text, reader) {
    const header = /^(goos|pkg):[ \t]*(\S*)/.exec(text);
    if (header)
        reader.pkg = header[1] === 'pkg' ? (header[2] ?? '') : '';
}
function readResult(result, reader, found) {
    reader.pending = null;
    const benchmark = go_test_nameOf(result.name, reader);
    const setting = settingsName(reader.settings);
    reader.settings.begun = true;
    for (const [value, unit] of result.pairs)
        seriesOf(found, { benchmark, setting, unit }).values.push(value);
}
function go_test_readLine(text, reader, found) {
    const named = text.startsWith('Benchmark');
    const result = (named ? resultOf(wordsOf(text)) : null) ?? lateResultOf(text, reader);
    if (result) {
        readResult(result, reader, found);
        return;
    }
    go_test_readHeader(text, reader);
    readSetting(text, reader.settings);
    const failure = go_test_failureOf(text, reader);
    if (failure)
        reader.failed = found.failures.push(failure) - 1;
    else
        explain(text, reader, found);
    if (named)
        reader.pending = wordsOf(text)[0] ?? null;
}
/** The output lines of a test2json stream, put together per package; older Go splits one line over two events. */
function* eventLines(lines, file) {
    const unfinished = new Map();
    for (const line of lines) {
        if (!line.text.startsWith('{"'))
            continue;
        const event = decodeLine(line, file).value;
        const output = own(event, 'Output');
        if (typeof output !== 'string')
            continue;
        const pkg = String(own(event, 'Package') ?? '');
        const pieces = ((unfinished.get(pkg) ?? '') + output).split('\n');
        unfinished.set(pkg, pieces.pop() ?? '');
        for (const text of pieces)
            yield { text, pkg };
    }
    for (const [pkg, text] of unfinished)
        yield { text, pkg };
}
function* textLines(lines) {
    for (const { text } of lines)
        yield { text, pkg: '' };
}
function go_test_recordOf({ benchmark, unit, values }) {
    const said = { benchmark, unit, ...measureOf(unit) };
    const [only] = values;
    return values.length === 1 && only !== undefined
        ? toolRecord({ ...said, value: only })
        : toolRecord({ ...said, value: medianOf(values), samples: values });
}
const suffix = /-\d+$/;
/**
 * Go appends GOMAXPROCS to every name when it is not 1. The same on all names, it says something of the machine
 * and not of the benchmark, and is left out; with `-cpu 1,2,4` it differs and stays.
 */
function withoutProcs(series) {
    const suffixes = new Set(series.map(({ benchmark }) => suffix.exec(benchmark)?.[0] ?? ''));
    if (suffixes.size !== 1 || suffixes.has(''))
        return series;
    return series.map((one) => ({ ...one, benchmark: one.benchmark.replace(suffix, '') }));
}
/** A benchmark that stands under several settings of the file is several benchmarks. */
function withSettings(series) {
    const keyOf = ({ benchmark, unit }) => `${benchmark}\u0000${unit}`;
    const seen = new Map();
    for (const one of series)
        seen.set(keyOf(one), (seen.get(keyOf(one)) ?? 0) + 1);
    return series.map((one) => (seen.get(keyOf(one)) ?? 0) > 1 ? { ...one, benchmark: one.benchmark + one.setting } : one);
}
const resultLine = /^Benchmark\S*[ \t]+\d+[ \t]+[\d.]+(?:e[+-]?\d+)? \S/m;
const splitResultLine = /^[ \t]*\d+\t[ \t]*[\d.]+(?:e[+-]?\d+)? ns\/op/m;
/** Events of `-json` say so in their first line. */
const isEvents = (source) => /^\{(?:"Time":"[^"]*",)?"Action":"/m.test(source.head);
function read(source) {
    const found = { series: new Map(), failures: [] };
    const readers = new Map();
    const lines = isEvents(source) ? eventLines(source.lines(), source.path) : textLines(source.lines());
    for (const { text, pkg } of lines) {
        const reader = readers.get(pkg) ?? { pkg, pending: null, failed: -1, settings: noSettings() };
        readers.set(pkg, reader);
        go_test_readLine(text, reader, found);
    }
    return found;
}
/** `go test -bench`, as text or `-json`: repeated lines (`-count`) are samples of one benchmark. */
const goTest = {
    title: 'go test -bench',
    made: 'go test -run ^$ -bench . -benchmem -count 10 ./... > results.txt',
    matches: (source) => isEvents(source)
        ? /"Output":"[^"]*(?:ns\/op|Benchmark)/.test(source.head)
        : resultLine.test(source.head) ||
            (/^Benchmark\S/m.test(source.head) && splitResultLine.test(source.head)),
    parse: (source) => {
        const { series, failures } = read(source);
        return toolResults(withSettings(withoutProcs([...series.values()])).map(go_test_recordOf), failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/google-benchmark-counters.js

/** Counters whose meaning is fixed by the library or by their name; others have no unit, and the user says which way is better. */
const counters = [
    { named: /^bytes_per_second$/, unit: 'B/s', better: 'higher', exact: false },
    { named: /^items_per_second$/, unit: 'items/s', better: 'higher', exact: false },
    { named: /_per_second$/, unit: '/s', better: 'higher', exact: false },
    {
        named: /^(?:max_bytes_used|total_allocated_bytes|net_heap_growth)$/,
        unit: 'B',
        better: 'lower',
        exact: true,
    },
    { named: /^allocs_per_iter$/, unit: 'allocs', better: 'lower', exact: true },
    { named: /^INSTRUCTIONS$/i, unit: 'instructions', better: 'lower', exact: false },
    { named: /^CYCLES$/i, unit: 'cycles', better: 'lower', exact: false },
    { named: /MISSES$/i, unit: 'misses', better: 'lower', exact: false },
];
const unknownCounter = { unit: '', better: null, exact: false };
/** A name as a measure: short, kebab-case. */
const google_benchmark_counters_kebab = (name) => name.replaceAll('_', '-').toLowerCase();
/** A counter as JSON, CSV and the console name it. */
function counterRecord(benchmark, name, value) {
    const { unit, better, exact } = counters.find(({ named }) => named.test(name)) ?? unknownCounter;
    return toolRecord({ benchmark, measure: google_benchmark_counters_kebab(name), unit, better, exact, value });
}
const google_benchmark_counters_plain = '[+-]?(?:\\d+\\.?\\d*(?:e[+-]?\\d+)?|nan|inf)';
const human = new RegExp(`^(${google_benchmark_counters_plain})([kKMGTPEZYmunpfazy]?)(i?)(/s|s|%)?$`);
const large = 'kMGTPEZY';
const small = 'munpfazy';
function scaled(value, prefix, base) {
    if (prefix === '')
        return value;
    const up = large.indexOf(prefix === 'K' ? 'k' : prefix) + 1;
    return up > 0 ? value * base ** up : value / 1000 ** (small.indexOf(prefix) + 1);
}
/**
 * A counter as the console rounds it: `3.2415G/s`, `12.1Gi/s`, `42`, `17.5ns`; null when it is none. Before 1.8 the
 * console wrote G for 1024³ in the counter of bytes, which always counts in powers of 1024.
 */
function printedCounter(benchmark, name, spelled) {
    const [, number = '', prefix = '', binary = '', unit = ''] = human.exec(spelled) ?? [];
    if (number === '' || (unit === '%' && prefix !== ''))
        return null;
    const base = binary === 'i' || name === 'bytes_per_second' ? 1024 : 1000;
    const record = counterRecord(benchmark, name, scaled(Number(number), prefix, base));
    return record.unit === '' && unit !== '' ? { ...record, unit } : record;
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark-text.js




const aggregate = /_(mean|median|stddev|cv|BigO|RMS)$/;
const isAggregate = (name, names) => aggregate.test(name) && (names.has(name.replace(aggregate, '')) || /BigO|RMS/.test(name));
/** With `--benchmark_report_aggregates_only` the rows of a benchmark are missing: its median, with its spread. */
function fromAggregates(records) {
    const keyOf = ({ benchmark, measure }) => `${benchmark}\u0000${measure}`;
    const known = new Map(records.map((record) => [keyOf(record), record]));
    return records.flatMap((record) => {
        const [suffix, kind] = aggregate.exec(record.benchmark) ?? [];
        const name = record.benchmark.slice(0, record.benchmark.length - (suffix?.length ?? 0));
        const beside = (other) => known.get(keyOf({ ...record, benchmark: `${name}_${other}` }));
        const [central, spread] = [beside('median'), beside('stddev')];
        if (kind === undefined || !central || !spread)
            return [record];
        return kind === 'median' ? [{ ...record, benchmark: name, spread: spread.value }] : [];
    });
}
/** Aggregate rows only repeat what the rows of their benchmark say, where it has any. */
function withoutAggregates(records) {
    const names = new Set(records.map(({ benchmark }) => benchmark));
    return poolRepeats(fromAggregates(records.filter(({ benchmark }) => !isAggregate(benchmark, names))));
}
function google_benchmark_text_timesOf({ benchmark, unit, real, cpu }) {
    const timed = (measure, spelled) => {
        const value = readNumber(spelled);
        return value === null ? [] : [toolRecord({ benchmark, measure, unit, better: 'lower', value })];
    };
    return [...timed('time', real), ...timed('cpu-time', cpu)];
}
function google_benchmark_text_readRow(cell, counters, rows) {
    const benchmark = cell('name');
    if (cell('error_occurred') === 'true') {
        rows.failures.push({ benchmark, message: cell('error_message') || 'failed without a message' });
        return;
    }
    const times = { benchmark, unit: cell('time_unit'), real: cell('real_time'), cpu: cell('cpu_time') };
    const counted = counters.flatMap((name) => {
        const value = readNumber(cell(name));
        return value === null ? [] : [counterRecord(benchmark, name, value)];
    });
    const records = [...google_benchmark_text_timesOf(times), ...counted];
    rows.records.push(...records.map((record) => ofRepetitions(record, cell('iterations'))));
}
/** An aggregate says how many repetitions it is of where the others have their iterations. */
const ofRepetitions = (record, iterations) => aggregate.test(record.benchmark) ? { ...record, count: Math.max(1, Number(iterations)) } : record;
const google_benchmark_text_columns = ['name', 'iterations', 'real_time', 'cpu_time', 'time_unit'];
const texts = new Set([...google_benchmark_text_columns, 'label', 'error_occurred', 'error_message']);
function readCsv(source) {
    const rows = { records: [], failures: [] };
    let header = [];
    for (const { cells } of csvRows(source)) {
        if (google_benchmark_text_columns.every((name, i) => cells[i] === name))
            header = cells;
        else if (cells.length > 4 && header.length > 0)
            google_benchmark_text_readRow((name) => cells[header.indexOf(name)] ?? '', header.filter((name) => !texts.has(name)), rows);
    }
    return rows;
}
/** `--benchmark_format=csv`, the machine's description before it. */
const googleBenchmarkCsv = {
    matches: ({ head }) => /^name,iterations,real_time,cpu_time,time_unit/m.test(head),
    parse: (source) => {
        const { records, failures } = readCsv(source);
        return toolResults(withoutAggregates(records), failures);
    },
};
const google_benchmark_text_number = /^[\d.]+(?:e[+-]?\d+)?$/;
const timeUnit = /^(?:ns|us|ms|s)$/;
const google_benchmark_text_failed = / (?:ERROR OCCURRED|SKIPPED): '/;
const google_benchmark_text_header = /^Benchmark {1,4000}Time {1,200}CPU {1,200}Iterations(.*)$/;
/** `UserCounters...` where each row names its own; with `--benchmark_counters_tabular` the header names them. */
const google_benchmark_text_columnsOf = (said) => said.split(/ +/).filter((name) => name !== '' && name !== 'UserCounters...');
/** What follows the iterations: counters, then a label of any words. */
function countersOf(benchmark, words, names) {
    const pairs = names.length > 0
        ? words.slice(0, names.length).map((word, i) => [names[i] ?? '', word])
        : words.map((word) => [word.slice(0, word.lastIndexOf('=')), word.slice(word.lastIndexOf('=') + 1)]);
    return pairs.flatMap(([name, word]) => (name === '' ? [] : (printedCounter(benchmark, name, word) ?? [])));
}
/** `name  real unit  cpu unit  iterations  counters…`: the name ends where that pattern begins. */
function tableRow(text, names) {
    const words = text.trim().split(/ +/);
    const at = words.findIndex((word, i) => i > 0 && timeUnit.test(word) && google_benchmark_text_number.test(words[i - 1] ?? ''));
    const [real = '', unit = '', cpu = '', cpuUnit = '', iterations = '', ...more] = at < 2 ? [] : words.slice(at - 1);
    if (!timeUnit.test(cpuUnit) || !/^\d+$/.test(iterations))
        return [];
    const benchmark = words.slice(0, at - 1).join(' ');
    const records = [...google_benchmark_text_timesOf({ benchmark, unit, real, cpu }), ...countersOf(benchmark, more, names)];
    return records.map((record) => ofRepetitions(record, iterations));
}
function google_benchmark_text_failureOf(text) {
    const marker = google_benchmark_text_failed.exec(text);
    if (!marker)
        return null;
    const said = text.slice(marker.index + marker[0].length).trim();
    return { benchmark: text.slice(0, marker.index).trim(), message: said.replace(/'$/, '') };
}
function google_benchmark_text_readTable(source) {
    const rows = { records: [], failures: [] };
    let names = [];
    for (const { text } of source.lines()) {
        const failure = google_benchmark_text_failureOf(text);
        const columns = google_benchmark_text_header.exec(text)?.[1];
        if (columns !== undefined)
            names = google_benchmark_text_columnsOf(columns);
        else if (failure)
            rows.failures.push(failure);
        else
            rows.records.push(...tableRow(text, names));
    }
    return rows;
}
/** The table on the terminal. */
const googleBenchmarkPrinted = {
    matches: ({ head }) => /^Benchmark {1,4000}Time {1,200}CPU {1,200}Iterations/m.test(head),
    parse: (source) => {
        const { records, failures } = google_benchmark_text_readTable(source);
        return toolResults(withoutAggregates(records), failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/google-benchmark.js





const isGoogle = (document) => hasKeys(document, 'context') && Array.isArray(own(document, 'benchmarks')) && !hasKeys(document, 'layout');
/** Keys of a row that are no user counters (Google Benchmark's json_reporter.cc, all versions to 1.9). */
const ownKeys = new Set(('name family_index per_family_instance_index run_name run_type repetitions repetition_index threads iterations ' +
    'real_time cpu_time time_unit label aggregate_name aggregate_unit error_occurred error_message skipped ' +
    'skip_message big_o rms cpu_coefficient real_coefficient').split(' '));
const counterOf = (benchmark, name, node) => counterRecord(benchmark, name, measured(node));
const isCounter = ([key, { value }]) => !ownKeys.has(key) && (typeof value === 'number' || value === null);
/** Every figure of a row: real time first, then CPU time (about 0 for what sleeps) and counters. */
function figuresOf(row, benchmark) {
    const unit = maybeText(field(row, 'time_unit')) ?? 'ns';
    const timed = (key, measure) => {
        const node = field(row, key);
        return node.value === undefined
            ? []
            : [toolRecord({ benchmark, measure, unit, better: 'lower', value: measured(node) })];
    };
    const counted = fields(row)
        .filter(isCounter)
        .map(([key, node]) => counterOf(benchmark, key, node));
    return [...timed('real_time', 'time'), ...timed('cpu_time', 'cpu-time'), ...counted];
}
const oldSuffix = /_(mean|median|stddev|cv|BigO|RMS)$/;
/** Before 1.5 an aggregate shows in its name alone: that of another row, or of its siblings, and a suffix. */
function oldAggregate(name, names) {
    const aggregate = oldSuffix.exec(name)?.[1];
    if (aggregate === undefined)
        return null;
    const run = name.replace(oldSuffix, '');
    const isOne = names.has(run) || (names.has(`${run}_mean`) && names.has(`${run}_stddev`)) || /BigO|RMS/.test(aggregate);
    return isOne ? { run, aggregate } : null;
}
function google_benchmark_rowOf(node, names) {
    const name = decode_text(field(node, 'name'));
    const benchmark = maybeText(field(node, 'run_name')) ?? name;
    const type = maybeText(field(node, 'run_type'));
    if (type === 'aggregate')
        return { node, benchmark, aggregate: maybeText(field(node, 'aggregate_name')) ?? '' };
    const old = type === null ? oldAggregate(name, names) : null;
    return old ? { node, benchmark: old.run, aggregate: old.aggregate } : { node, benchmark, aggregate: null };
}
/** What a row says went wrong; null when nothing did. */
function google_benchmark_failureOf({ node, benchmark }) {
    const failed = field(node, 'error_occurred').value === true || field(node, 'skipped').value === true;
    if (!failed)
        return null;
    const message = maybeText(field(node, 'error_message')) ?? maybeText(field(node, 'skip_message'));
    return { benchmark, message: message ?? 'failed without a message' };
}
/** With `--benchmark_report_aggregates_only` there are no repetitions: the median, with its spread. */
function google_benchmark_fromAggregates(benchmark, rows) {
    const named = (name) => rows.find(({ aggregate }) => aggregate === name);
    const central = named('median') ?? named('mean');
    if (!central)
        return [];
    const deviations = named('stddev');
    const spreads = new Map(deviations
        ? figuresOf(deviations.node, benchmark).map(({ measure, value }) => [measure, value])
        : []);
    const repetitions = field(central.node, 'repetitions').value;
    return figuresOf(central.node, benchmark).map((record) => ({
        ...record,
        spread: spreads.get(record.measure) ?? null,
        count: typeof repetitions === 'number' && repetitions > 0 ? repetitions : 1,
    }));
}
function aggregatesOnly(rows, measuredToo) {
    const groups = new Map();
    for (const row of rows) {
        if (row.aggregate === null || measuredToo.has(row.benchmark))
            continue;
        groups.set(row.benchmark, [...(groups.get(row.benchmark) ?? []), row]);
    }
    return [...groups].flatMap(([benchmark, group]) => google_benchmark_fromAggregates(benchmark, group));
}
function google_benchmark_readDocument(document) {
    const nodes = list(field(document, 'benchmarks'));
    const names = new Set(nodes.map((node) => decode_text(field(node, 'name'))));
    const rows = nodes.map((node) => google_benchmark_rowOf(node, names));
    const failures = rows.flatMap((row) => google_benchmark_failureOf(row) ?? []);
    const iterations = rows.filter((row) => row.aggregate === null && google_benchmark_failureOf(row) === null);
    const measuredToo = new Set(iterations.map(({ benchmark }) => benchmark));
    const records = iterations.flatMap(({ node, benchmark }) => figuresOf(node, benchmark));
    const executable = String(own(own(document.value, 'context'), 'executable') ?? '');
    return { executable, records: [...records, ...aggregatesOnly(rows, measuredToo)], failures };
}
/** Repetitions are samples; the same name in another program's document is another benchmark. */
function pooled(documents) {
    const programs = [...new Set(documents.map(({ executable }) => executable))];
    return programs.flatMap((program) => poolRepeats(documents.filter(({ executable }) => executable === program).flatMap(({ records }) => records)));
}
const google_benchmark_json = {
    matches: (source) => source.peek().some(isGoogle),
    parse: (source) => {
        const documents = documentsOf(source)
            .filter(({ value }) => hasKeys(value, 'benchmarks'))
            .map(google_benchmark_readDocument);
        return toolResults(pooled(documents), documents.flatMap(({ failures }) => failures));
    },
};
/** Google Benchmark's JSON: real time, CPU time and counters; complexity rows are fits, not measurements. */
const googleBenchmark = ofShapes({
    title: 'Google Benchmark',
    made: './benchmark --benchmark_out=results.json --benchmark_out_format=json --benchmark_repetitions=10',
}, [google_benchmark_json, googleBenchmarkCsv, googleBenchmarkPrinted]);

;// CONCATENATED MODULE: ./lib/formats/callgrind.js

/** Names that JSON and console spell apart, without punctuation, and the measure both mean. */
const same = new Map([
    ['ir', 'instructions'],
    ['l1hits', 'l1-hits'],
    ['llhits', 'll-hits'],
    ['l2hits', 'l2-hits'],
    ['totalrw', 'total-read-write'],
    ['totalreadwrite', 'total-read-write'],
]);
/** Event names of Callgrind (`D1mr`, `ILdmr`, `Bcm`) are left whole; the rest is split into words. */
function callgrind_measureOf(name) {
    const known = same.get(name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
    if (known !== undefined)
        return known;
    if (/^[A-Z]{1,2}\d?[a-z]{0,4}$/.test(name))
        return name.toLowerCase();
    return name
        .replace(/^LL/, 'Ll')
        .replace(/([a-z\d])([A-Z])/g, '$1-$2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .toLowerCase();
}
/** By the end of the measure's name; a hit in RAM is a miss of every cache. */
const callgrind_kinds = [
    { named: /^ram-hit-rate$/, unit: '%' },
    { named: /hit-rate$/, unit: '%', better: 'higher' },
    { named: /rate$/, unit: '%' },
    { named: /bytes$/, unit: 'B' },
    { named: /instructions$/, unit: 'instructions' },
    { named: /cycles$/, unit: 'cycles' },
    { named: /(?:misses|m[rw])$/, unit: 'misses' },
];
/** Times of system calls are measured, not counted. */
const timed = /sys-?(?:cpu-?)?time$/;
/** Callgrind and DHAT have names of their own; what other tools say is named after the tool too. */
function callgrindRecord(benchmark, tool, name, value) {
    const own = callgrind_measureOf(name);
    const prefix = /^(?:|callgrind|dhat)$/i.test(tool) ? '' : `${tool.toLowerCase()}-`;
    const kind = callgrind_kinds.find(({ named }) => named.test(own));
    return toolRecord({
        ...{ benchmark, measure: prefix + own, unit: kind?.unit ?? 'count', value },
        better: kind?.better ?? 'lower',
        exact: !timed.test(own),
    });
}

;// CONCATENATED MODULE: ./lib/formats/gungraun-text.js



/** `  Instructions:   1734|1650  (+5.09%)`; iai has no bar. What stands after the first figure is the comparison. */
const count = /^\s{2,8}([A-Z][\p{L}\p{N} +-]{0,40}):\s+([\d.]+)\s*(\||\(|$)/u;
const toolRule = /^\s+={3,} (\w+) =+\s*$/;
const comparison = /^\s+Comparison with /;
/** A gungraun name is a path; ids may hold line ends, whose later lines are not part of the name. */
const named = (text, last) => /^\S*\w::\w/.test(text) || !last.includes('::') ? text.trim() : last;
function next(text, state) {
    const tool = toolRule.exec(text)?.[1];
    if (tool !== undefined)
        return { ...state, tool };
    if (comparison.test(text))
        return { ...state, compared: true };
    if (/^\S/.test(text))
        return { name: named(text, state.name), tool: '', compared: false };
    return state;
}
function gungraun_text_recordIn(text, { name, tool, compared }) {
    const said = compared || name === '' ? null : count.exec(text);
    const value = said ? readNumber(said[2] ?? '') : null;
    return said && value !== null ? [callgrindRecord(name, tool, said[1] ?? '', value)] : [];
}
/** Every count in a log. */
function countsIn(source) {
    const records = [];
    let state = { name: '', tool: '', compared: false };
    for (const { text } of source.lines()) {
        state = next(text, state);
        records.push(...gungraun_text_recordIn(text, state));
    }
    return records;
}
const hasCount = (head, barred) => head.split('\n').some((line) => {
    const said = count.exec(line);
    return said !== null && (said[3] === '|') === barred;
});
const gungraunText = {
    matches: ({ head }) => hasCount(head, true),
    parse: (source) => toolResults(countsIn(source)),
};
/** Without bars, and with what all versions of iai count. */
const iaiText = {
    matches: ({ head }) => !hasCount(head, true) &&
        hasCount(head, false) &&
        /^[ \t]{1,99}(?:Instructions|Estimated Cycles):\s/m.test(head),
    parse: (source) => toolResults(countsIn(source)),
};

;// CONCATENATED MODULE: ./lib/formats/gungraun.js





/** Where the figures stand: schema versions 4 to 6, version 3, versions 1 and 2. */
const places = ['profiles', 'tool_summaries', 'callgrind_summary'];
const isSummary = (document) => hasKeys(document, 'module_path', 'version') && places.some((key) => hasKeys(document, key));
/** `{Int: 1}`, `{Float: 0.5}`, or the bare number of older versions. */
function figureOf(node) {
    if (typeof node.value === 'number')
        return number(node);
    const kind = Object.hasOwn(isObject(node.value) ? node.value : {}, 'Int') ? 'Int' : 'Float';
    return number(field(node, kind));
}
/** The new side of `Left` (new only), `Both` (new and old) or `Right` (old only: this run has none). */
function newOf(metrics) {
    if (!isObject(metrics.value))
        return null;
    if (Object.hasOwn(metrics.value, 'Left'))
        return figureOf(field(metrics, 'Left'));
    const [both] = Object.hasOwn(metrics.value, 'Both') ? list(field(metrics, 'Both')) : [];
    return both ? figureOf(both) : null;
}
/** Before version 3 a metric had `new` and `old` themselves. */
function currentOf(metric) {
    const metrics = field(metric, 'metrics');
    if (!isAbsent(metrics))
        return newOf(metrics);
    const now = field(metric, 'new');
    return isAbsent(now) ? null : number(now);
}
function recordsIn(benchmark, tool, summary) {
    return fields(summary).flatMap(([name, metric]) => {
        const value = isObject(metric.value) ? currentOf(metric) : null;
        return value === null ? [] : [callgrindRecord(benchmark, tool, name, value)];
    });
}
/** `{Callgrind: {Ir: …}}`, or `{Ir: …}` alone. */
function recordsOfTool(benchmark, tool, summary) {
    const [only, ...others] = fields(summary);
    if (only && others.length === 0 && isObject(only[1].value) && !hasKeys(only[1].value, 'metrics'))
        return recordsIn(benchmark, tool, only[1]);
    return recordsIn(benchmark, tool, summary);
}
function gungraun_nameOf(document) {
    const id = maybeText(field(document, 'id'));
    const path = decode_text(field(document, 'module_path'));
    return id === null ? path : `${path}::${id}`;
}
/** From version 3 on each of Valgrind's tools has its own total. */
function recordsOfProfile(benchmark, profile) {
    const runs = field(profile, 'summaries');
    const summary = isObject(runs.value) ? field(field(runs, 'total'), 'summary') : runs;
    return isObject(summary.value) ? recordsOfTool(benchmark, decode_text(field(profile, 'tool')), summary) : [];
}
/** Versions 1 and 2: one list of events for each process, which are counted together. */
function recordsOfProcesses(benchmark, processes) {
    const totals = new Map();
    for (const process of list(processes)) {
        for (const [name, event] of fields(field(process, 'events'))) {
            const value = isObject(event.value) ? currentOf(event) : null;
            if (value !== null)
                totals.set(name, (totals.get(name) ?? 0) + value);
        }
    }
    return [...totals].map(([name, value]) => callgrindRecord(benchmark, '', name, value));
}
function recordsOfCallgrind(benchmark, summary) {
    const processes = field(summary, 'summaries');
    if (!isAbsent(processes))
        return recordsOfProcesses(benchmark, processes);
    const total = field(field(summary, 'callgrind_run'), 'total');
    const inner = field(total, 'summary');
    return recordsIn(benchmark, '', isAbsent(inner) ? total : inner);
}
function gungraun_recordsOf(document) {
    const benchmark = gungraun_nameOf(document);
    const of = (key) => field(document, key);
    const profiles = isAbsent(of('profiles')) ? of('tool_summaries') : of('profiles');
    const callgrind = of('callgrind_summary');
    return [
        ...(isAbsent(callgrind) ? [] : recordsOfCallgrind(benchmark, callgrind)),
        ...(isAbsent(profiles) ? [] : list(profiles).flatMap((profile) => recordsOfProfile(benchmark, profile))),
    ];
}
const summaryLine = /^\{\s?"(?:baselines|version)":/;
/** A document that was cut off hides those after it: then every line that is one document by itself. */
function alone(source) {
    const nodes = [];
    for (const { number: line, text: said } of source.lines()) {
        if (!summaryLine.test(said))
            continue;
        try {
            nodes.push({ value: JSON.parse(said), file: source.path, path: `$ (line ${line})` });
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw error;
        }
    }
    return nodes.filter(({ value }) => isSummary(value));
}
const gungraun_json = {
    matches: (source) => source.peek().some(isSummary) ||
        source.head.split('\n').some((line) => summaryLine.test(line) && line.includes('"module_path"')),
    parse(source) {
        const broken = source.brokenJson();
        const whole = broken ? alone(source) : [];
        const documents = whole.length > 0 ? whole : documentsOf(source).filter(({ value }) => isSummary(value));
        const cutOff = broken
            ? [{ benchmark: `the summary in line ${broken.line}`, message: `its JSON document ${broken.message}` }]
            : [];
        const read = documents.map((document) => ({ document, records: gungraun_recordsOf(document) }));
        const empty = read
            .filter(({ records }) => records.length === 0)
            .map(({ document }) => ({ benchmark: gungraun_nameOf(document), message: 'no figures of this run' }));
        return toolResults(read.flatMap(({ records }) => records), [...cutOff, ...empty]);
    },
};
/** Gungraun, called iai-callgrind before: JSON summaries, or what the console shows. */
const gungraun = ofShapes({ title: 'Gungraun (iai-callgrind)', made: 'cargo bench -- --output-format=json > results.json' }, [gungraun_json, gungraunText]);

;// CONCATENATED MODULE: ./lib/formats/hey-report.js





const beginsReport = (line) => line.trim() === 'Summary:';
/** `10% in 0.0001 secs`, in newer hey `10%% in`, in oha `10.00% in 1.2 ms`. */
const share = /^\s*(\d{1,3}(?:\.\d+)?)%{1,2} in (\S+ \S+)\s*$/;
/** `[200]\t99466 responses`. */
const hey_report_status = /^\s*\[(\d{3})\]\s+(\d+) responses/;
/** `[20]\tGet "http://…": connection refused`, below `Error distribution:`. */
const errorLine = /^\s*\[(\d+)\]\s+(.*)$/;
function hey_report_timeOf(benchmark, measure, said) {
    const figure = said === null ? null : readFigure(said.trim());
    return figure === null ? [] : latency(measure, { benchmark, value: figure.value, unit: figure.unit });
}
function hey_report_percentileRecords(benchmark, lines) {
    return lines.flatMap(({ text }) => {
        const said = text.length > 80 ? null : share.exec(text);
        const percent = Number(said?.[1]);
        return usualPercentiles.includes(percent) ? hey_report_timeOf(benchmark, `p${percent}`, said?.[2] ?? '') : [];
    });
}
/** Answers by status and errors by message; statuses from 400 on are failures. */
function hey_report_countsOf(lines) {
    let inErrors = false;
    return lines.flatMap(({ text }) => {
        inErrors ||= text.trim() === 'Error distribution:';
        const answered = inErrors ? null : hey_report_status.exec(text);
        if (answered) {
            return [
                { count: Number(answered[2]), bad: Number(answered[1]) >= 400, words: `status ${answered[1]}` },
            ];
        }
        const failed = inErrors && text.length < 10_000 ? errorLine.exec(text) : null;
        // What oha cut off itself when the time was over is no failure of the server.
        return failed && failed[2] !== 'aborted due to deadline'
            ? [{ count: Number(failed[1]), bad: true, words: failed[2] ?? '' }]
            : [];
    });
}
function hey_report_runOf({ name, lines }, tool) {
    const benchmark = name ?? tool;
    const counts = hey_report_countsOf(lines);
    const sum = (some) => some.reduce((total, { count }) => total + count, 0);
    const bad = counts.filter((count) => count.bad);
    const all = counts.length === 0 ? null : sum(counts);
    return {
        benchmark,
        failed: all === null ? null : sum(bad),
        all,
        error: bad[0]?.words,
        records: [
            ...hey_report_timeOf(benchmark, 'mean', behind(lines, 'Average:')).map((record) => ({
                ...record,
                count: all ?? 1,
            })),
            ...hey_report_percentileRecords(benchmark, lines),
            ...throughput({
                benchmark,
                unit: 'req/s',
                value: readNumber(behind(lines, 'Requests/sec:') ?? ''),
            }),
        ],
    };
}
/** The runs of a log; neither tool prints the address, so a heading `=== name ===` or the tool's name is the name. */
const parseReport = (source, tool) => loadResults(sectionsOf(source, beginsReport).map((section) => hey_report_runOf(section, tool)));
/** A report of either tool: oha's begins with the success rate. */
function looksLikeReport(source, of) {
    const lines = source.head.split('\n');
    const has = (label) => lines.some((line) => line.trimStart().startsWith(label));
    return lines.some(beginsReport) && has('Requests/sec:') && has('Success rate:') === (of === 'oha');
}

;// CONCATENATED MODULE: ./lib/formats/hey.js






const hey_printed = {
    matches: (source) => looksLikeReport(source, 'hey'),
    parse: (source) => parseReport(source, 'hey'),
};
/** `hey -o csv`: one row a request, in seconds. Times of refused requests are not response times. */
const hey_csv = {
    matches(source) {
        const header = headerOf(source);
        return ['response-time', 'DNS+dialup', 'status-code', 'offset'].every((column) => header.includes(column));
    },
    parse(source) {
        const times = [];
        let header = [];
        let [all, end] = [0, 0];
        for (const { cells } of csvRows(source)) {
            if (header.length === 0) {
                header = cells;
                continue;
            }
            const cell = (column) => readNumber(cells[header.indexOf(column)] ?? '') ?? Number.NaN;
            const time = cell('response-time');
            if (Number.isNaN(time))
                continue;
            all += 1;
            end = Math.max(end, cell('offset') + time);
            if (cell('status-code') < 400)
                times.push(time);
        }
        return loadResults([
            { benchmark: 'hey', failed: all - times.length, all, records: hey_recordsOf(times, all / end) },
        ]);
    },
};
function hey_recordsOf(times, rate) {
    const sorted = Float64Array.from(times).sort();
    const said = { benchmark: 'hey', unit: 's' };
    return [
        ...latency('time', { ...said, value: mean(times), samples: times }),
        ...latency('p95', { ...said, value: percentile(sorted, 95) }),
        ...latency('p99', { ...said, value: percentile(sorted, 99) }),
        ...throughput({ benchmark: 'hey', unit: 'req/s', value: Number.isFinite(rate) ? rate : null }),
    ];
}
/** hey: its report, or one row a request. */
const hey = ofShapes({ title: 'hey', made: 'hey -o csv http://localhost:8080/ > results.csv (the report rounds to 0.1 ms)' }, [hey_csv, hey_printed]);

;// CONCATENATED MODULE: ./lib/formats/hyperfine-text.js




const hyperfine_text_timeOf = (said) => toolRecord({ ...said, measure: 'time', better: 'lower' });
const hyperfine_text_columns = ['command', 'mean', 'stddev', 'median'];
function csvRecords(source) {
    const header = [];
    const records = [];
    for (const { cells } of csvRows(source)) {
        if (header.length === 0) {
            header.push(...cells);
            continue;
        }
        const cell = (name) => cells[header.indexOf(name)] ?? '';
        const parameters = header.flatMap((name, i) => name.startsWith('parameter_') && !cell('command').includes(cells[i] ?? '')
            ? [`${name.slice('parameter_'.length)}=${cells[i]}`]
            : []);
        const benchmark = parameters.length === 0 ? cell('command') : `${cell('command')} (${parameters.join(', ')})`;
        const spread = readNumber(cell('stddev'));
        records.push(hyperfine_text_timeOf({ benchmark, unit: 's', value: readNumber(cell('mean')) ?? Number.NaN, spread }));
    }
    return records;
}
/** `hyperfine --export-csv`: seconds. */
const hyperfineCsv = {
    matches: (source) => hyperfine_text_columns.every((name, i) => headerOf(source)[i] === name),
    parse: (source) => toolResults(csvRecords(source)),
};
const title = /^Benchmark (?:#?\d+): (.+)$/;
const timeLine = /^\s{0,20}Time \((?:mean ± σ|abs ≡)\):\s{1,40}([\d.]+ \S+)(?:\s{1,40}±\s{1,40}([\d.]+ \S+))?/;
const runsLine = /^\s{0,20}Range .{0,200}?(\d+) runs/;
const inUnitOf = (spread, unit) => {
    const figure = spread === undefined ? null : readFigure(spread);
    return figure && figure.unit === unit ? figure.value : null;
};
/** One benchmark is its title, its time and, below, the number of runs. */
function printedRecords(source) {
    const records = [];
    let benchmark = '';
    for (const { text } of source.lines()) {
        benchmark = title.exec(text)?.[1]?.trim() ?? benchmark;
        const time = timeLine.exec(text);
        const figure = readFigure(time?.[1] ?? '');
        if (time && figure)
            records.push(hyperfine_text_timeOf({ benchmark, ...figure, spread: inUnitOf(time[2], figure.unit) }));
        const runs = runsLine.exec(text)?.[1];
        const last = records.pop();
        if (last)
            records.push(runs === undefined ? last : { ...last, count: Number(runs) });
    }
    return records;
}
/** The command that failed is the last that was begun: hyperfine stops there. */
function failuresOf(source) {
    let benchmark = 'hyperfine';
    for (const { text } of source.lines()) {
        benchmark = title.exec(text)?.[1]?.trim() ?? benchmark;
        if (text.startsWith('Error: '))
            return [{ benchmark, message: text.slice('Error: '.length).trim() }];
    }
    return [];
}
/** What hyperfine prints on the terminal; each line has its own unit. */
const hyperfinePrinted = {
    matches: ({ head }) => /^Benchmark (?:#?\d+): /m.test(head) && /^(?:\s{0,20}Time \((?:mean|abs)|Error: )/m.test(head),
    parse: (source) => toolResults(printedRecords(source), failuresOf(source)),
};
/** Markdown and Org tables share their rows; the unit stands in the header, cells are `mean ± deviation`. */
const tableHeader = /^\|\s?Command\s{0,9}\|\s{0,9}Mean \[(\S{1,3})\]/;
function tableRecords(source) {
    const records = [];
    let unit = null;
    for (const { text } of source.lines()) {
        unit = tableHeader.exec(text)?.[1] ?? (text.startsWith('|') ? unit : null);
        const [, command = '', mean = '', spread] = /^\|\s?[`=](.+)[`=]\s{0,20}\|\s{0,20}([\d.]{1,20})(?: ± ([\d.]{1,20}))?\s{0,20}\|/.exec(text) ?? [];
        if (unit === null || command === '')
            continue;
        const benchmark = command.replaceAll('\\|', '|');
        records.push(hyperfine_text_timeOf({ benchmark, value: Number(mean), unit, spread: spread === undefined ? null : Number(spread) }));
    }
    return records;
}
/** `--export-markdown` and `--export-orgmode`: no samples, and figures rounded to a tenth. */
const hyperfineTable = {
    matches: ({ head }) => head.split('\n').some((line) => tableHeader.test(line)),
    parse: (source) => toolResults(tableRecords(source)),
};

;// CONCATENATED MODULE: ./lib/formats/hyperfine.js




const isHyperfine = (document) => {
    const results = own(document, 'results');
    return Array.isArray(results) && results.length > 0 && hasKeys(results[0], 'command', 'mean');
};
/** `-L name value` runs one command several times: the parameters are part of the name. */
function hyperfine_nameOf(result) {
    const command = decode_text(field(result, 'command'));
    const parameters = field(result, 'parameters');
    if (isAbsent(parameters))
        return command;
    const said = fields(parameters).filter(([, { value }]) => !command.includes(String(value)));
    return said.length === 0
        ? command
        : `${command} (${said.map(([key, { value }]) => `${key}=${value}`).join(', ')})`;
}
const optionalNumbers = (node) => (isAbsent(node) ? [] : numbers(node));
/** Times are always in seconds, whatever `--time-unit` says. */
function hyperfine_recordsOf(result) {
    const benchmark = hyperfine_nameOf(result);
    const samples = optionalNumbers(field(result, 'times'));
    const time = toolRecord({
        benchmark,
        measure: 'time',
        unit: 's',
        better: 'lower',
        value: measured(field(result, 'mean')),
        samples,
        spread: maybeNumber(field(result, 'stddev')),
    });
    const memory = optionalNumbers(field(result, 'memory_usage_byte'));
    const peak = memory.length === 0 ? [] : [peakMemory(benchmark, memory)];
    return [time, ...peak];
}
function peakMemory(benchmark, samples) {
    const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    return toolRecord({ benchmark, measure: 'memory', unit: 'B', better: 'lower', value, samples });
}
const hyperfine_json = {
    matches: (source) => source.peek().some(isHyperfine),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => hasKeys(value, 'results'))
        .flatMap((document) => list(field(document, 'results')).flatMap(hyperfine_recordsOf))),
};
/** `hyperfine --export-json`: mean as headline, all times as samples, memory where it was measured. */
const hyperfine = ofShapes({ title: 'hyperfine', made: "hyperfine --export-json results.json 'command'" }, [hyperfine_json, hyperfineCsv, hyperfinePrinted, hyperfineTable]);

;// CONCATENATED MODULE: ./lib/formats/iai.js

/** iai: counts of Cachegrind, under the benchmark's name. */
const iai = { title: 'iai', made: 'cargo bench | tee results.txt', ...iaiText };

;// CONCATENATED MODULE: ./lib/formats/jmeter-samples.js


/** Epoch milliseconds, or a formatted time such as `2014-02-24 07:42:21.256`; NaN when it is neither. */
const startOf = (said) => /^\d{10,16}$/.test(said) ? Number(said) : Date.parse(said.trim().replace(' ', 'T').replaceAll('/', '-'));
/** JMeter itself counts the times of failed samples, so they are counted here. */
function addSample(log, { label, start, elapsed, success, message }) {
    const request = { name: label, start: startOf(start), time: elapsed, error: message };
    addRequest(log, { ...request, failed: success.trim().toLowerCase() === 'false' }, true);
}
/** A label whose samples all failed is a failure, and its times are told as JMeter tells them. */
function samplesResults(log) {
    const clock = { unit: 'ms', perSecond: 1000, keepFailed: true };
    const runs = [...log].map(([label, requests]) => runOfRequests(label, requests, clock));
    const { records, failures, warnings } = loadResults(runs.map((run) => ({ ...run, failed: null })));
    const judged = loadResults(runs.map((run) => ({ ...run, records: [] })));
    return {
        records: [...records, ...judged.records],
        failures: [...failures, ...judged.failures],
        warnings: [...warnings, ...judged.warnings],
    };
}

;// CONCATENATED MODULE: ./lib/formats/jmeter-csv.js




const jmeter_csv_delimiters = [',', ';', '\t', '|'];
/** Which columns there are is configured; a header is recognised by the two that no result lacks and a third. */
const jmeter_csv_isHeader = (cells) => cells.includes('elapsed') &&
    cells.includes('label') &&
    ['timeStamp', 'responseCode', 'success', 'threadName'].some((column) => cells.includes(column));
/** Without a header the default columns stand: time, elapsed, label, response code and further on the success. */
function assumedHeader(cells) {
    const success = cells.findIndex((cell, i) => i > 3 && /^(?:true|false)$/.test(cell));
    const plausible = cells.length >= 8 && /^\d{13}$/.test(cells[0] ?? '') && /^\d{1,9}$/.test(cells[1] ?? '');
    if (!plausible || success < 0)
        return null;
    const names = ['timeStamp', 'elapsed', 'label', 'responseCode', 'responseMessage', 'threadName'];
    return cells.map((_, i) => (i === success ? 'success' : (names[i] ?? `column ${i + 1}`)));
}
/** A label may hold the delimiter: where the columns are shows when quoted cells are left out. */
function firstCells({ head }, delimiter) {
    const first = head.split('\n').find((line) => line.trim() !== '') ?? '';
    const plain = first.replace(/"(?:[^"]|"")*"/g, '');
    return plain.split(delimiter).map((cell) => cell.trim());
}
function layoutOf(source) {
    for (const delimiter of jmeter_csv_delimiters) {
        const cells = headerOf(source, delimiter);
        if (jmeter_csv_isHeader(cells))
            return { delimiter, header: cells, assumed: false };
        const header = assumedHeader(firstCells(source, delimiter));
        if (header)
            return { delimiter, header, assumed: true };
    }
    return null;
}
/** PerfMon writes CPU and memory of servers under the same header; such rows have neither code nor thread. */
function refusePerfMon(source) {
    throw new errors/* UserError */.yo('these are metrics of the PerfMon plugin, not response times', {
        place: { file: source.path },
        hint: 'Use the JTL of the test itself (jmeter -l results.jtl).',
    });
}
function jmeter_csv_addRow(log, tally, elapsed, cell) {
    tally.rows += 1;
    if (cell('responseCode') === '' && cell('threadName') === '')
        tally.blank += 1;
    addSample(log, {
        ...{ label: cell('label'), start: cell('timeStamp'), elapsed, success: cell('success') },
        message: cell('failureMessage') || cell('responseMessage'),
    });
}
function parseRows(source, { delimiter, header, assumed }) {
    const log = new Map();
    const tally = { rows: 0, blank: 0 };
    let skip = !assumed;
    for (const { line, cells } of csvRows(source, delimiter)) {
        const cell = (column) => cells[header.indexOf(column)] ?? '';
        const elapsed = skip ? null : readNumber(cell('elapsed'));
        if (elapsed !== null && Number.isFinite(elapsed))
            jmeter_csv_addRow(log, tally, elapsed, cell);
        else if (!skip)
            refuseRow(source, line, cell('elapsed'));
        skip = false;
    }
    const known = header.includes('responseCode') && header.includes('threadName');
    if (known && tally.rows > 0 && tally.blank === tally.rows)
        refusePerfMon(source);
    return samplesResults(log);
}
function refuseRow(source, line, found) {
    throw new errors/* UserError */.yo(`wanted an elapsed time in milliseconds, found ${JSON.stringify(found.slice(0, 60))}`, {
        place: { file: source.path, line },
    });
}
/** A JTL in CSV, read row by row. */
const jmeterCsv = {
    matches: (source) => layoutOf(source) !== null,
    parse(source) {
        const layout = layoutOf(source);
        return layout ? parseRows(source, layout) : samplesResults(new Map());
    },
};

;// CONCATENATED MODULE: ./lib/formats/jmeter-statistics.js


const isStatistics = (document) => isObject(document) &&
    Object.keys(document).length > 0 &&
    Object.values(document).every((row) => hasKeys(row, 'transaction', 'sampleCount', 'meanResTime'));
/** Milliseconds; pct1 to pct3 are 90, 95 and 99 unless JMeter was configured otherwise. */
const jmeter_statistics_columns = [
    ['p50', 'medianResTime'],
    ['p90', 'pct1ResTime'],
    ['p95', 'pct2ResTime'],
    ['p99', 'pct3ResTime'],
];
function jmeter_statistics_runOf(label, row) {
    const benchmark = maybeText(field(row, 'transaction')) ?? label;
    const all = maybeNumber(field(row, 'sampleCount'));
    return {
        ...{ benchmark, failed: maybeNumber(field(row, 'errorCount')), all },
        records: [
            ...latency('mean', {
                ...{ benchmark, unit: 'ms', count: all || 1 },
                value: maybeNumber(field(row, 'meanResTime')),
            }),
            ...jmeter_statistics_columns.flatMap(([measure, key]) => latency(measure, { benchmark, unit: 'ms', value: maybeNumber(field(row, key)) })),
            ...throughput({ benchmark, unit: 'req/s', value: maybeNumber(field(row, 'throughput')) }),
        ],
    };
}
/** `statistics.json` of the dashboard report; `Total` is the aggregate. */
const jmeterStatistics = {
    matches: (source) => source.peek().some(isStatistics),
    parse: (source) => loadResults(documentsOf(source)
        .filter(({ value }) => isStatistics(value))
        .flatMap((document) => fields(document).map(([label, row]) => jmeter_statistics_runOf(label, row)))),
};

;// CONCATENATED MODULE: ./lib/formats/jmeter-summariser.js


/** `summary =   1000 in 00:00:01 = 1034.1/s Avg:     0 Min:     0 Max:    36 Err:     0 (0.00%)`. */
function jmeter_summariser_readLine(line) {
    const tokens = line.trim().split(/\s+/);
    const at = tokens.indexOf('Avg:');
    // `+` is of the last seconds only, `=` of the whole run so far.
    if (at < 6 || tokens[at - 6] !== '=' || tokens[at - 4] !== 'in')
        return null;
    const summariser = tokens.findIndex((token) => token.endsWith('Summariser:'));
    const benchmark = tokens.slice(summariser + 1, at - 6).join(' ');
    const all = readNumber(tokens[at - 5] ?? '');
    const rate = tokens[at - 1] ?? '';
    const failed = readNumber(tokens[tokens.indexOf('Err:') + 1] ?? '');
    if (benchmark === '' || all === null || !rate.endsWith('/s'))
        return null;
    return {
        ...{ benchmark, failed, all },
        records: [
            ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: readNumber(tokens[at + 1] ?? '') }),
            ...throughput({ benchmark, unit: 'req/s', value: readNumber(rate.slice(0, -'/s'.length)) }),
        ],
    };
}
/** The lines of the summariser: the last one of the whole run counts. Whole milliseconds. */
const jmeterSummariser = {
    matches: (source) => source.head.split('\n').some((line) => jmeter_summariser_readLine(line) !== null),
    parse(source) {
        const last = new Map();
        for (const { text } of source.lines()) {
            const run = text.includes(' Avg:') ? jmeter_summariser_readLine(text) : null;
            if (run)
                last.set(run.benchmark, run);
        }
        return loadResults([...last.values()]);
    },
};

;// CONCATENATED MODULE: ./lib/formats/jmeter-xml.js




/** A JTL in XML: samples inside samples are parts of their parent's time, so only the outer ones count. */
const jmeterXml = {
    matches: (source) => rootIs(source, 'testResults'),
    parse(source) {
        const log = new Map();
        for (const sample of readXml(source).children()) {
            if (sample.name !== 'httpSample' && sample.name !== 'sample')
                continue;
            const elapsed = readNumber(sample.attribute('t') ?? '');
            if (elapsed === null || Number.isNaN(elapsed)) {
                throw new errors/* UserError */.yo(`wanted the attribute t in milliseconds on <${sample.name}>`, {
                    place: { file: source.path },
                });
            }
            addSample(log, {
                ...{ label: sample.attribute('lb') ?? '', start: sample.attribute('ts') ?? '', elapsed },
                ...{ success: sample.attribute('s') ?? '', message: sample.attribute('rm') ?? '' },
            });
        }
        return samplesResults(log);
    },
};

;// CONCATENATED MODULE: ./lib/formats/jmeter.js





/** JMeter: the report's statistics.json, a JTL with one sample a line or element, or the summariser's lines. */
const jmeter = ofShapes({ title: 'JMeter', made: 'jmeter -n -t plan.jmx -l results.jtl -e -o report, then report/statistics.json' }, [jmeterStatistics, jmeterCsv, jmeterXml, jmeterSummariser]);

;// CONCATENATED MODULE: ./lib/formats/jmh-record.js


/** JMH's modes: what each measures, and which way is better. */
const modes = new Map([
    ['thrpt', { measure: 'throughput', better: 'higher' }],
    ['avgt', { measure: 'time', better: 'lower' }],
    ['sample', { measure: 'sample-time', better: 'lower' }],
    ['ss', { measure: 'single-shot-time', better: 'lower' }],
]);
/** Whether a word is a mode as JMH's JSON, CSV and tables spell it. */
const isMode = (word) => modes.has(word);
/** Secondary figures whose direction the unit does not tell: profilers count what should be less, but for IPC. */
const secondary = [
    { named: /^ipc$/i, better: 'higher' },
    { named: /^(?:gc\.|cpi$)/i, better: 'lower' },
];
function secondaryBetter(name, unit) {
    const known = secondary.find(({ named }) => named.test(name));
    if (known)
        return known.better;
    if (unit === '#/op' || unit.endsWith('/op'))
        return 'lower';
    return unit.startsWith('ops/') ? 'higher' : null;
}
/** `p0.50` in tables, `50.0` in JSON: a percentile of the sampled times. */
function percentileMeasure(spelled) {
    const percent = spelled.startsWith('p') ? Number(spelled.slice(1)) * 100 : Number(spelled);
    return `p${Number(percent.toFixed(4))}`;
}
/** The record of a figure: the mode's own, or the part of it that a profiler or a percentile says. */
function jmhRecord({ mode, part, ...said }) {
    const known = modes.get(mode) ?? { measure: mode, better: null };
    if (part === null)
        return toolRecord({ ...said, ...known });
    // JMH before 1.34 writes a middle dot before what a profiler measured.
    const name = part.slice(part.lastIndexOf('\u00b7') + 1);
    if (/^p\d\.\d{1,6}$/.test(name))
        return toolRecord({ ...said, measure: percentileMeasure(name), better: 'lower' });
    return toolRecord({ ...said, measure: kebab(name) || 'other', better: secondaryBetter(name, said.unit) });
}
/** `name (a=1, b=2)`; what JMH prints for a parameter a benchmark has not is left out. */
function withParameters(name, parameters) {
    const own = parameters.filter(([, value]) => value !== 'N/A' && value !== '');
    return own.length === 0 ? name : `${name} (${own.map(([key, value]) => `${key}=${value}`).join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/formats/jmh-text.js





/** `Benchmark  (size)  Mode  Cnt  Score  Error  Units`; older versions say `Samples` for `Cnt`. */
function jmh_text_readHeader(line) {
    const words = line.trim().split(/\s+/);
    const mode = words.indexOf('Mode');
    if (words[0] !== 'Benchmark' || mode < 1 || !words.includes('Score') || words.at(-1) !== 'Units')
        return null;
    const parameters = words.slice(1, mode).map((word) => word.replace(/^\(|\)$/g, ''));
    return { parameters, hasCount: words.includes('Cnt') || words.includes('Samples') };
}
/** From the mode on: maybe a count, the score (maybe `≈ 10⁻⁴`), maybe `± error`, the unit. */
function jmh_text_readFigures(words) {
    const unit = words.at(-1) ?? '';
    const [first = '', second = ''] = words;
    const counted = /^\d{1,9}$/.test(first) && /^[\d≈-]/.test(second) && words.length > 2;
    const score = counted ? second : first;
    if (words.length < 2 || !/^[\d≈N-]/.test(score))
        return null;
    return { count: counted ? Number(first) : 1, score, unit };
}
function jmh_text_readRow(line) {
    const words = line.trim().split(/\s+/);
    const at = words.findIndex((word, i) => i > 0 && isMode(word) && jmh_text_readFigures(words.slice(i + 1)) !== null);
    const figures = at < 0 ? null : jmh_text_readFigures(words.slice(at + 1));
    if (!figures)
        return null;
    return { name: words[0] ?? '', parameters: words.slice(1, at), mode: words[at] ?? '', ...figures };
}
/** `Class.method:·gc.alloc.rate` is a part of `Class.method`. */
function splitName(name) {
    const at = name.indexOf(':');
    return at < 0 ? { name, part: null } : { name: name.slice(0, at), part: name.slice(at + 1) };
}
/** A value with blanks in it cannot be told from two: then all stand together. */
function pairs(keys, values) {
    if (keys.length === values.length)
        return keys.map((key, i) => [key, values[i] ?? '']);
    return values.length === 0 ? [] : [[keys.join(' '), values.join(' ')]];
}
function tableRecord(row, header, decimal) {
    const { name, part } = splitName(row.name);
    const benchmark = withParameters(name, pairs(header.parameters, row.parameters));
    // `≈ 10⁻⁴` is an order of magnitude, nothing to compare with.
    const value = readLocal(row.score, decimal) ?? Number.NaN;
    const { mode, unit, count } = row;
    return jmhRecord({ benchmark, mode, part, unit, value, count });
}
function jmh_text_readTable(source) {
    const rows = [];
    let header = null;
    for (const { text } of source.lines()) {
        header = jmh_text_readHeader(text) ?? header;
        const row = header === null ? null : jmh_text_readRow(text);
        if (row && header)
            rows.push({ row, header });
    }
    const decimal = decimalOf(rows.map(({ row }) => row.score));
    return rows.map(({ row, header: own }) => tableRecord(row, own, decimal));
}
const failedLine = /^# Benchmark: (.+)$/;
/** A benchmark that threw prints `<failure>` and its stack, and has no row. */
function jmh_text_failuresOf(source) {
    const failures = [];
    let benchmark = '';
    let awaiting = false;
    for (const { text } of source.lines()) {
        benchmark = failedLine.exec(text)?.[1] ?? benchmark;
        if (awaiting && text.trim() !== '') {
            failures.push({ benchmark, message: text.trim() });
            awaiting = false;
        }
        if (text.includes('<failure>') && benchmark !== '')
            awaiting = true;
    }
    return failures;
}
/** The table at the end of a run. */
const jmhTable = {
    matches: (source) => source.head.split('\n').some((line) => jmh_text_readHeader(line) !== null) ||
        /^# JMH version: /m.test(source.head),
    parse: (source) => toolResults(jmh_text_readTable(source), jmh_text_failuresOf(source)),
};
const jmh_text_delimiterOf = (source) => headerOf(source, ';').includes('Score') ? ';' : headerOf(source, '\t').includes('Score') ? '\t' : ',';
/** `-rf csv` and `-rf scsv`: parameters in columns `Param: name`, threads in a column of their own. */
const jmhCsv = {
    matches: (source) => {
        const header = headerOf(source, jmh_text_delimiterOf(source));
        return ['Benchmark', 'Mode', 'Score', 'Unit'].every((name) => header.includes(name));
    },
    parse(source) {
        const [header = [], ...all] = [...csvRows(source, jmh_text_delimiterOf(source))].map(({ cells }) => cells);
        // A row without a mode is a line of the log that follows.
        const rows = all.filter((row) => (row[header.indexOf('Mode')] ?? '') !== '');
        const at = (name) => header.indexOf(name);
        const cell = (row, name) => row[at(name)] ?? '';
        const decimal = decimalOf(rows.map((row) => cell(row, 'Score')));
        const names = header.filter((name) => name.startsWith('Param: '));
        const figures = rows.map((row) => {
            const { name, part } = splitName(cell(row, 'Benchmark'));
            const parameters = names.map((key) => [key.slice('Param: '.length), cell(row, key)]);
            const benchmark = withParameters(name, parameters);
            const value = readLocal(cell(row, 'Score'), decimal) ?? Number.NaN;
            const count = Math.max(1, Math.trunc(Number(cell(row, 'Samples'))) || 1);
            const figure = { benchmark, mode: cell(row, 'Mode'), part, unit: cell(row, 'Unit'), value, count };
            return { group: `threads=${cell(row, 'Threads')}`, record: jmhRecord(figure) };
        });
        return toolResults(qualify(figures, (benchmark, threads) => `${benchmark} (${threads})`));
    },
};

;// CONCATENATED MODULE: ./lib/formats/jmh.js






const isJmh = (document) => Array.isArray(document) &&
    document.length > 0 &&
    document.every((item) => hasKeys(item, 'benchmark', 'mode', 'primaryMetric'));
/** One list a fork, one number an iteration. In `sample` mode a histogram stands here instead, under another key. */
function jmh_samplesOf(metric) {
    const raw = field(metric, 'rawData');
    return isAbsent(raw) ? [] : list(raw).flatMap(numbers);
}
function jmh_nameOf(item) {
    const params = field(item, 'params');
    const parameters = isAbsent(params)
        ? []
        : fields(params).map(([key, { value }]) => [key, String(value)]);
    return withParameters(decode_text(field(item, 'benchmark')), parameters);
}
/** In `sample` mode the times of calls stand in a histogram: pairs of a time and how often it was seen, by fork and iteration. */
function callsOf(metric) {
    const histogram = field(metric, 'rawDataHistogram');
    if (isAbsent(histogram))
        return 1;
    const pairs = list(histogram).flatMap(list).flatMap(list);
    return pairs.reduce((sum, pair) => sum + (numbers(pair)[1] ?? 0), 0);
}
function jmh_recordOf(metric, identity, part) {
    const samples = jmh_samplesOf(metric);
    return jmhRecord({
        ...identity,
        part,
        unit: decode_text(field(metric, 'scoreUnit')),
        value: measured(field(metric, 'score')),
        samples,
        count: samples.length > 0 ? samples.length : callsOf(metric),
    });
}
const shownPercentiles = new Set(['50.0', '90.0', '95.0', '99.0', '99.9']);
/** In `sample` mode every call is timed, and the percentiles are of calls; in others they are of iterations. */
function percentilesOf(metric, { benchmark, mode }) {
    const percentiles = field(metric, 'scorePercentiles');
    if (mode !== 'sample' || isAbsent(percentiles))
        return [];
    const unit = decode_text(field(metric, 'scoreUnit'));
    return fields(percentiles)
        .filter(([name]) => shownPercentiles.has(name))
        .map(([name, node]) => {
        const measure = percentileMeasure(name);
        return toolRecord({ benchmark, measure, unit, better: 'lower', value: measured(node) });
    });
}
/** Profilers that print text say `---` for a unit and NaN for a score. */
function secondaryOf(item, identity) {
    const metrics = field(item, 'secondaryMetrics');
    return isAbsent(metrics)
        ? []
        : fields(metrics)
            .filter(([, { value }]) => own(value, 'scoreUnit') !== '---')
            .map(([name, metric]) => jmh_recordOf(metric, identity, name));
}
function readItem(item) {
    const identity = { benchmark: jmh_nameOf(item), mode: decode_text(field(item, 'mode')) };
    const primary = field(item, 'primaryMetric');
    const group = `threads=${String(own(item.value, 'threads') ?? 1)}`;
    return [
        jmh_recordOf(primary, identity, null),
        ...percentilesOf(primary, identity),
        ...secondaryOf(item, identity),
    ].map((record) => ({ group, record }));
}
const jmh_json = {
    matches: (source) => source.peek().some(isJmh),
    parse: (source) => toolResults(qualify(documentsOf(source)
        .filter(({ value }) => isJmh(value))
        .flatMap((document) => list(document).flatMap(readItem)), (benchmark, threads) => `${benchmark} (${threads})`)),
};
/** JMH: JSON with every iteration, CSV, or the table it prints. */
const jmh = ofShapes({ title: 'JMH', made: 'java -jar benchmarks.jar -rf json -rff results.json' }, [
    jmh_json,
    jmhCsv,
    jmhTable,
]);

;// CONCATENATED MODULE: ./lib/formats/js-time.js


const firefoxEnd = ' - timer ended';
const clock = /^(?:(\d+):)?(\d+):(\d+\.\d+) \((?:h:m)?m:ss\.mmm\)$/;
/** `12.345ms`, `1.234s`, and from a minute on `1:02.345 (m:ss.mmm)` or `1:02:03.456 (h:mm:ss.mmm)`. */
function js_time_timeOf(said) {
    const long = clock.exec(said);
    if (long) {
        const [hours, minutes, seconds] = [Number(long[1] ?? 0), Number(long[2]), Number(long[3])];
        return { value: hours * 3600 + minutes * 60 + seconds, unit: 's' };
    }
    const figure = readFigure(said);
    return figure && (figure.unit === 'ms' || figure.unit === 's') ? figure : null;
}
function js_time_recordOf(line) {
    const trimmed = line.trim();
    const said = trimmed.endsWith(firefoxEnd) ? trimmed.slice(0, -firefoxEnd.length) : trimmed;
    const at = said.lastIndexOf(': ');
    const time = at <= 0 ? null : js_time_timeOf(said.slice(at + 2));
    return time && toolRecord({ benchmark: said.slice(0, at), measure: 'time', better: 'lower', ...time });
}
/** The lines that `timeEnd` of the console prints. Recognised when there is nothing else in the file. */
const jsTime = {
    title: 'console timers (time, timeEnd)',
    made: "what timeEnd('name') of the console prints",
    matches(source) {
        const lines = source.head.split('\n').filter((line) => line.trim() !== '');
        return (lines.length > 0 &&
            (lines.every((line) => js_time_recordOf(line) !== null) ||
                lines.some((line) => line.trimEnd().endsWith(firefoxEnd) && js_time_recordOf(line) !== null)));
    },
    parse(source) {
        const records = [];
        for (const { text } of source.lines()) {
            const record = js_time_recordOf(text);
            if (record)
                records.push(record);
        }
        return toolResults(records);
    },
};

;// CONCATENATED MODULE: ./lib/formats/julia.js




const isSaved = (document) => Array.isArray(document) &&
    document.length === 2 &&
    hasKeys(document[0], 'Julia') &&
    Array.isArray(document[1]);
const isPackage = (document) => hasKeys(document, 'benchmarkgroup', 'vinfo') || hasKeys(document, 'benchmarkgroup', 'commit');
/** Julia writes what allocates as counts: the same in every run of the same code, as far as it is deterministic. */
function julia_memoryOf(benchmark, body) {
    const [bytes, allocs] = [maybeNumber(field(body, 'memory')), maybeNumber(field(body, 'allocs'))];
    const said = { benchmark, better: 'lower', exact: true };
    return [
        ...(bytes === null ? [] : [toolRecord({ ...said, measure: 'memory', unit: 'B', value: bytes })]),
        ...(allocs === null ? [] : [toolRecord({ ...said, measure: 'allocs', unit: 'allocs', value: allocs })]),
    ];
}
const middle = (sorted, at) => sorted[at] ?? Number.NaN;
/** Nanoseconds. A trial keeps every time, its headline is their median; an estimate has one time. */
function julia_recordsOf(benchmark, kind, body) {
    const said = { benchmark, measure: 'time', unit: 'ns', better: 'lower' };
    if (kind === 'TrialEstimate')
        return [toolRecord({ ...said, value: measured(field(body, 'time')) }), ...julia_memoryOf(benchmark, body)];
    const samples = numbers(field(body, 'times'));
    if (samples.length === 0)
        return [];
    const sorted = [...samples].sort((a, b) => a - b);
    const half = sorted.length / 2;
    const value = (middle(sorted, Math.ceil(half) - 1) + middle(sorted, Math.floor(half))) / 2;
    return [toolRecord({ ...said, value, samples }), ...julia_memoryOf(benchmark, body)];
}
const isTagged = (node) => Array.isArray(node.value) && node.value.length === 2 && typeof node.value[0] === 'string';
/** No suite nests deeper; the walk is recursive. */
const deepest = 100;
/** `["BenchmarkGroup", {data}]`, nested, with `["Trial", {…}]` at the ends. Keys may be tuples, printed by Julia. */
function walk(node, path, found) {
    if (path.length > deepest)
        throw new errors/* UserError */.yo(`groups are nested more than ${deepest} deep`, { place: { file: node.file } });
    if (!isTagged(node))
        return;
    const [tag, body] = list(node);
    const kind = tag ? decode_text(tag) : '';
    if (!body || !isObject(body.value))
        return;
    if (kind === 'BenchmarkGroup')
        for (const [key, child] of fields(field(body, 'data')))
            walk(child, [...path, key], found);
    else if (kind === 'Trial' || kind === 'TrialEstimate')
        end(path.join('/') || 'benchmark', kind, body, found);
}
function end(benchmark, kind, body, found) {
    const records = julia_recordsOf(benchmark, kind, body);
    found.records.push(...records);
    if (records.length === 0)
        found.failures.push({ benchmark, message: 'the trial has no times' });
}
/** PkgBenchmark keeps the saved group as a text. */
function savedIn(document) {
    if (!isPackage(document.value))
        return document;
    const group = field(document, 'benchmarkgroup');
    if (typeof group.value !== 'string')
        return group;
    try {
        return { ...group, value: JSON.parse(group.value) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw new errors/* UserError */.yo(`the text is no JSON document: ${error.message}`, {
            place: { file: group.file, path: group.path },
        });
    }
}
/** AirspeedVelocity.jl: names, or groups of them under `data`, with the times of each. */
const isFlat = (document) => isObject(document) &&
    Object.keys(document).length > 0 &&
    Object.keys(document).every((key) => hasKeys(own(document, key), 'times', 'memory', 'allocs'));
function julia_readDocument(document, found) {
    if (isFlat(document.value)) {
        for (const [name, body] of fields(document))
            end(name, 'Trial', body, found);
        return;
    }
    const saved = savedIn(document);
    const groups = isSaved(saved.value) ? list(saved)[1] : saved;
    if (groups)
        for (const group of list(groups))
            walk(group, [], found);
}
const julia_isOurs = (document) => isSaved(document) || isPackage(document) || isFlat(document);
const julia_json = {
    matches: (source) => source.peek().some(julia_isOurs),
    parse(source) {
        const found = { records: [], failures: [] };
        const documents = documentsOf(source).filter(({ value }) => julia_isOurs(value));
        for (const document of documents)
            julia_readDocument(document, found);
        if (found.records.length + found.failures.length > 0)
            return toolResults(found.records, found.failures);
        const isTuning = documents.some(({ value }) => JSON.stringify(value).slice(0, 10_000).includes('"Parameters"'));
        throw new errors/* UserError */.yo(`no benchmark found${isTuning ? ': these are parameters for tuning, not results' : ''}`, {
            place: { file: source.path },
            hint: 'Save what run() returns: BenchmarkTools.save("results.json", run(suite)).',
        });
    },
};
const julia_printed = /^\s{0,99}"?([^":]{1,500})"?: Trial(?:Estimate)?\(([\d.]+) (\S{1,4})\)$/;
const grouped = /^\s*"(.{1,500})" => Trial(?:Estimate)?\(([\d.]+) (\S{1,4})\)$/;
/** What a trial shows of itself is its smallest time. */
function recordOfLine(line) {
    const said = julia_printed.exec(line) ?? grouped.exec(line);
    const value = readNumber(said?.[2] ?? '');
    if (!said || value === null)
        return [];
    const { 1: name = '', 3: unit = '' } = said;
    return [toolRecord({ benchmark: name.trim(), measure: 'time', unit, better: 'lower', value })];
}
const textual = {
    matches: ({ head }) => head.split('\n').some((line) => recordOfLine(line).length > 0),
    parse: (source) => toolResults([...source.lines()].flatMap(({ text: line }) => recordOfLine(line))),
};
/** BenchmarkTools.jl and PkgBenchmark.jl: saved results, or the lines that trials print. */
const julia = ofShapes({ title: 'BenchmarkTools.jl', made: 'BenchmarkTools.save("results.json", run(suite))' }, [textual, julia_json]);

;// CONCATENATED MODULE: ./lib/formats/junit.js



/** Class and name; some writers put the name into both, others leave the class out. */
const junit_nameOf = (test) => [test.attribute('classname') ?? '', test.attribute('name') ?? '']
    .filter((part) => part.trim() !== '')
    .join('.');
/** Seconds as the file says, set-up included. Without a time it is no number, which is warned of. */
function junit_recordOf(test) {
    const value = readNumber(test.attribute('time') ?? '') ?? Number.NaN;
    return toolRecord({ benchmark: junit_nameOf(test), measure: 'time', unit: 's', better: 'lower', value });
}
function junit_failureOf(test) {
    const failed = test.children().find(({ name }) => name === 'failure' || name === 'error');
    if (failed === undefined)
        return [];
    const words = failed.attribute('message') ?? failed.text().trim().split('\n')[0] ?? '';
    return [{ benchmark: junit_nameOf(test), message: words || failed.attribute('type') || failed.name }];
}
/** JUnit XML: how long tests took. Tests are no benchmarks, so it is read only when the format is named. */
const junit = {
    title: 'JUnit XML',
    made: 'a test runner with a JUnit reporter; only with the format named: tests are no benchmarks',
    matches: () => false,
    onRequest: (source) => rootIs(source, 'testsuites', 'testsuite'),
    parse(source) {
        const tests = descendants(readXml(source), 'testcase');
        return toolResults(tests.map(junit_recordOf), tests.flatMap(junit_failureOf));
    },
};

;// CONCATENATED MODULE: ./lib/formats/k6-directions.js
const unwanted = /fail|error|drop|timeout|reject|abort/i;
const wanted = /^checks|success|hit|pass|^vus/i;
/** Which way is better for a k6 metric, by the meaning of its name; null when the name does not tell. */
function directionByName(name) {
    if (unwanted.test(name))
        return 'lower';
    return wanted.test(name) ? 'higher' : null;
}

;// CONCATENATED MODULE: ./lib/formats/k6-points.js



const units = new Map([
    ['time', 'ms'],
    ['data', 'B'],
]);
function k6_points_seriesOf(stream, name) {
    const known = stream.series.get(name) ?? { name, type: '', unit: '', values: [] };
    stream.series.set(name, known);
    return known;
}
function k6_points_readLine(line, file, stream) {
    const node = decodeLine(line, file);
    const kind = own(node.value, 'type');
    if (kind !== 'Metric' && kind !== 'Point')
        return;
    const series = k6_points_seriesOf(stream, decode_text(field(node, 'metric')));
    const said = field(node, 'data');
    if (kind === 'Metric') {
        series.type = decode_text(field(said, 'type'));
        series.unit = units.get(maybeText(field(said, 'contains')) ?? '') ?? '';
        return;
    }
    series.values.push(measured(field(said, 'value')));
    const time = Date.parse(decode_text(field(said, 'time')));
    if (Number.isNaN(time))
        return;
    stream.first = Math.min(stream.first, time);
    stream.last = Math.max(stream.last, time);
}
const k6_points_sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
/** Nearest rank: the smallest value that the share of all values does not exceed. */
function k6_points_percentile(sorted, share) {
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
function trendRecords({ values, unit }, said) {
    const sorted = values.toSorted((a, b) => a - b);
    const mean = toolRecord({
        ...said,
        measure: 'time',
        unit,
        better: 'lower',
        value: k6_points_sumOf(values) / values.length,
        samples: values,
    });
    const tails = [0.95, 0.99].map((share) => toolRecord({
        ...said,
        measure: `p${share * 100}`,
        unit,
        better: 'lower',
        value: k6_points_percentile(sorted, share),
    }));
    return [mean, ...tails];
}
function k6_points_recordsOf(series, seconds) {
    const { name, type, unit, values } = series;
    if (values.length === 0)
        return [];
    const said = { benchmark: name, count: values.length, better: directionByName(name) };
    const sum = k6_points_sumOf(values);
    if (type === 'trend')
        return trendRecords(series, said);
    if (type === 'counter')
        return [toolRecord({ ...said, measure: 'rate', unit: `${unit}/s`, value: sum / seconds })];
    if (type === 'rate')
        return [toolRecord({ ...said, measure: 'rate', unit: 'ratio', value: sum / values.length })];
    return [toolRecord({ ...said, measure: 'value', unit, value: values.at(-1) ?? Number.NaN })];
}
function parse(source) {
    const stream = {
        series: new Map(),
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
    };
    for (const line of source.lines())
        if (line.text.startsWith('{'))
            k6_points_readLine(line, source.path, stream);
    const seconds = (stream.last - stream.first) / 1000;
    return toolResults([...stream.series.values()].flatMap((series) => k6_points_recordsOf(series, seconds)));
}
/** A stream of k6's points: trends with their values as samples, counters as rates over the time measured. */
const k6Points = {
    matches: ({ head }) => /^\{"/m.test(head) &&
        ['"type":"Metric"', '"type":"Point"', '"metric":"'].every((said) => head.includes(said)),
    parse,
};

;// CONCATENATED MODULE: ./lib/formats/k6-text.js




/** `http_reqs.....: 1200 20.1/s`; below a metric, `{ status:200 }...:` is the part of it with that tag. */
const row = /^\s{2,12}(?:[✓✗] )?(\w{1,128}|\{ [^}]{1,200} \})\.{3,}: +(\S.*)$/u;
const pair = /^(avg|med|p\((\d{1,2}(?:\.\d{1,4})?)\))=(\S+)$/;
const perSecond = /^\S+(?: [kMGT]?i?B)? +([\d.]+)(?: ([kMGT]?i?B))?\/s$/;
const k6_text_share = /^([\d.]+)% +(?:[✓✗] |\d+ out of )/u;
function trendOf(benchmark, said) {
    return said.split(/ +/).flatMap((word) => {
        const [, key = '', percent = '', spelled = ''] = pair.exec(word) ?? [];
        const value = readNumber(spelled);
        const figure = readDuration(spelled) ?? (value === null ? null : { value, unit: '' });
        const measure = { avg: 'mean', med: 'p50' }[key] ?? `p${percent.replace('.', '-')}`;
        return figure === null ? [] : [toolRecord({ benchmark, measure, better: 'lower', ...figure })];
    });
}
/** As in the JSON summaries: the four kinds differ by what they say. */
function k6_text_recordsOf(benchmark, said) {
    if (/(?:^| )(?:avg|med|p\()/.test(said))
        return trendOf(benchmark, said);
    const better = directionByName(benchmark);
    const percent = k6_text_share.exec(said)?.[1];
    if (percent !== undefined) {
        return [toolRecord({ benchmark, measure: 'rate', unit: '%', better, value: Number(percent) })];
    }
    const [, rate, size = ''] = perSecond.exec(said) ?? [];
    if (rate !== undefined) {
        return [toolRecord({ benchmark, measure: 'rate', unit: `${size}/s`, better, value: Number(rate) })];
    }
    const figure = readFigure(said.split(/ +/)[0] ?? '');
    return figure ? [toolRecord({ benchmark, measure: 'value', better, ...figure })] : [];
}
/** Since k6 1.0 the checks have three lines, which say the same. */
const repeated = new Set(['checks_total', 'checks_failed']);
const k6_text_partOf = (name) => (name.startsWith('{') ? `{${name.slice(2, -2)}}` : null);
function namedRows(lines) {
    const rows = [];
    let metric = '';
    for (const { text } of lines) {
        const [, name = '', said = ''] = row.exec(text) ?? [];
        const part = k6_text_partOf(name);
        if (name !== '' && part === null)
            metric = name === 'checks_succeeded' ? 'checks' : name;
        if (name !== '' && !repeated.has(metric))
            rows.push([metric + (part ?? ''), said]);
    }
    return rows;
}
/** What k6 prints at the end of a test. */
const k6Printed = {
    matches: ({ head }) => head.split('\n').some((line) => {
        const said = row.exec(line)?.[2] ?? '';
        return said.startsWith('avg=') || (/^ *iterations\.{3}/.test(line) && perSecond.test(said));
    }),
    parse: (source) => toolResults(namedRows(source.lines()).flatMap(([name, said]) => k6_text_recordsOf(name, said))),
};

;// CONCATENATED MODULE: ./lib/formats/k6.js






const k6_isMetric = (value) => isObject(own(value, 'values')) ||
    ['avg', 'rate', 'count', 'value'].some((key) => typeof own(value, key) === 'number');
/** `--summary-export` and `handleSummary`: both carry the tree of groups and checks beside the metrics. */
function k6_isSummary(document) {
    const metrics = own(document, 'metrics');
    return hasKeys(document, 'root_group') && isObject(metrics) && Object.values(metrics).every(k6_isMetric);
}
/** The machine-readable summary (k6 1.5 and later). */
const isNewSummary = (document) => hasKeys(own(document, 'metadata'), 'k6Version') && Array.isArray(own(own(document, 'results'), 'metrics'));
const isK6 = (document) => k6_isSummary(document) || isNewSummary(document);
function k6_metricsOf(document) {
    if (isNewSummary(document.value)) {
        return list(field(field(document, 'results'), 'metrics')).map((metric) => ({
            name: decode_text(field(metric, 'name')),
            contains: maybeText(field(metric, 'contains')),
            values: field(metric, 'values'),
        }));
    }
    return fields(field(document, 'metrics')).map(([name, metric]) => {
        const values = field(metric, 'values');
        return {
            name,
            contains: maybeText(field(metric, 'contains')),
            values: isAbsent(values) ? metric : values,
        };
    });
}
/** k6's own metrics that are times or sizes; `--summary-export` does not say so of any. */
const times = /^(?:http_req_|grpc_req_duration|iteration_duration|group_duration|ws_(?:connecting|session_duration|ping)|browser_web_vital_|browser_http_req_duration)/;
const dataSizes = /^(?:data_|browser_data_)/;
function unitOf({ name, contains }) {
    if (contains === 'time' || (contains === null && times.test(name)))
        return 'ms';
    return contains === 'data' || (contains === null && dataSizes.test(name)) ? 'B' : '';
}
/** Averages and percentiles; the extremes (min, max) are single requests and no measure of a run. */
const trend = /^(?:avg|med|p\((\d{1,2}(?:\.\d{1,4})?)\))$/;
function trendMeasure(key) {
    if (key === 'avg')
        return 'mean';
    return key === 'med' ? 'p50' : `p${(trend.exec(key)?.[1] ?? '').replace('.', '-')}`;
}
function k6_trendOf(metric) {
    return fields(metric.values)
        .filter(([key]) => trend.test(key))
        .map(([key, node]) => toolRecord({
        benchmark: metric.name,
        measure: trendMeasure(key),
        unit: unitOf(metric),
        better: 'lower',
        value: measured(node),
    }));
}
/** How often something happened, as a rate: the plain count grows with the test's duration. */
function k6_counterOf(metric) {
    const said = { benchmark: metric.name, measure: 'rate', better: directionByName(metric.name) };
    return [
        toolRecord({ ...said, unit: `${unitOf(metric)}/s`, value: measured(field(metric.values, 'rate')) }),
    ];
}
/** The share of what was true; `--summary-export` calls it `value`. */
function rateOf(metric) {
    const rate = field(metric.values, 'rate');
    const value = measured(isAbsent(rate) ? field(metric.values, 'value') : rate);
    return [
        toolRecord({
            benchmark: metric.name,
            measure: 'rate',
            unit: 'ratio',
            better: directionByName(metric.name),
            value,
        }),
    ];
}
function gaugeOf(metric) {
    const value = measured(field(metric.values, 'value'));
    return [
        toolRecord({
            benchmark: metric.name,
            measure: 'value',
            unit: unitOf(metric),
            better: directionByName(metric.name),
            value,
        }),
    ];
}
/** The four kinds of k6 metrics differ by the values they carry. */
function k6_recordsOf(metric) {
    const { value } = metric.values;
    if (isObject(value) && Object.keys(value).some((key) => trend.test(key)))
        return k6_trendOf(metric);
    if (hasKeys(value, 'passes') || hasKeys(value, 'matches'))
        return rateOf(metric);
    return hasKeys(value, 'rate') ? k6_counterOf(metric) : gaugeOf(metric);
}
/** The end-of-test summary in its three shapes; one run of a load test, so every figure stands for one value. */
const summary = {
    matches: (source) => source.peek().some(isK6),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => isK6(value))
        .flatMap((document) => k6_metricsOf(document).flatMap(k6_recordsOf))),
};
/** k6: a summary, as JSON or printed, or the stream of points of `--out json`. */
const k6 = ofShapes({ title: 'k6', made: 'k6 run --summary-export results.json script.js' }, [
    summary,
    k6Points,
    k6Printed,
]);

;// CONCATENATED MODULE: ./lib/formats/lighthouse-ci.js



const isManifest = (document) => Array.isArray(document) &&
    document.length > 0 &&
    document.every((run) => hasKeys(run, 'url', 'isRepresentativeRun', 'summary'));
/** Scores by category, 0 to 1. */
function scoresOf(run) {
    const benchmark = decode_text(field(run, 'url'));
    return fields(field(run, 'summary')).flatMap(([measure, { value }]) => typeof value === 'number'
        ? [toolRecord({ benchmark, measure, unit: 'ratio', better: 'higher', value })]
        : []);
}
/** `manifest.json`: every run of every page; the runs of a page are repetitions. */
const lhciManifest = {
    matches: (source) => source.peek().some(isManifest),
    parse: (source) => toolResults(poolRepeats(documentsOf(source)
        .filter(({ value }) => isManifest(value))
        .flatMap((document) => list(document).flatMap(scoresOf)))),
};
const isAssertions = (document) => Array.isArray(document) &&
    document.length > 0 &&
    document.every((result) => hasKeys(result, 'name', 'expected', 'operator', 'passed', 'values'));
/** What the assertion was about: a score or another figure that is better when higher, or a number better when lower. */
const lighthouse_ci_kinds = new Map([
    ['minScore', { suffix: '-score', unit: 'ratio', better: 'higher' }],
    ['maxNumericValue', { suffix: '', unit: 'ms', better: 'lower' }],
    ['maxLength', { suffix: '-length', unit: 'count', better: 'lower' }],
]);
/** Numbers that are no times. */
const otherUnits = [
    [/^cumulative-layout-shift$/, ''],
    [/^(?:dom-size|resource-summary-.*-count)$/, 'count'],
    [/^(?:total-byte-weight|resource-summary-.*-size)$/, 'B'],
];
/** `document.size`; a list in some versions. */
function lighthouse_ci_partsOf(property) {
    if (isAbsent(property))
        return [];
    return Array.isArray(property.value) ? list(property).map(decode_text) : decode_text(property).split('.');
}
/** `categories` with the property `performance` is what every other output calls `performance`. */
function lighthouse_ci_measureOf(result, suffix) {
    const audit = maybeText(field(result, 'auditId')) ?? '';
    const property = field(result, 'auditProperty');
    const parts = lighthouse_ci_partsOf(property);
    const measure = audit === 'categories' ? parts.join('-') : `${[audit, ...parts].join('-')}${suffix}`;
    return measure || 'value';
}
function assertionRecords(result) {
    const kind = lighthouse_ci_kinds.get(decode_text(field(result, 'name')));
    const values = numbers(field(result, 'values')).filter(Number.isFinite);
    if (!kind || values.length === 0)
        return [];
    const measure = lighthouse_ci_measureOf(result, kind.suffix);
    const other = kind.unit === 'ms' ? otherUnits.find(([named]) => named.test(measure)) : undefined;
    const unit = other?.[1] ?? kind.unit;
    const benchmark = maybeText(field(result, 'url')) ?? 'page';
    const said = { benchmark, measure, unit, better: kind.better };
    return [toolRecord({ ...said, value: mean(values), samples: values })];
}
/** `assertion-results.json`: `values` are those of the runs. */
const lhciAssertions = {
    matches: (source) => source.peek().some(isAssertions),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => isAssertions(value))
        .flatMap((document) => list(document).flatMap(assertionRecords))),
};

;// CONCATENATED MODULE: ./lib/formats/lighthouse.js




const lighthouse_isReport = (document) => typeof own(document, 'lighthouseVersion') === 'string' && isObject(own(document, 'audits'));
/** The audits that are metrics; which of them a report holds differs by version. */
const metrics = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'first-meaningful-paint',
    'speed-index',
    'total-blocking-time',
    'max-potential-fid',
    'cumulative-layout-shift',
    'interactive',
    'interaction-to-next-paint',
];
/** Version 5 names no unit: all of them were milliseconds. */
const lighthouse_units = new Map([
    ['millisecond', 'ms'],
    ['unitless', ''],
]);
function auditRecords(benchmark, audit, measure) {
    if (isAbsent(audit))
        return [];
    const value = maybeNumber(field(audit, 'numericValue'));
    if (value === null)
        return [];
    const unit = lighthouse_units.get(maybeText(field(audit, 'numericUnit')) ?? 'millisecond') ?? '';
    return [toolRecord({ benchmark, measure, unit, better: 'lower', value })];
}
function scoreRecords(benchmark, report) {
    const performance = own(own(report.value, 'categories'), 'performance');
    const value = own(performance, 'score');
    if (typeof value !== 'number')
        return [];
    return [toolRecord({ benchmark, measure: 'performance', unit: 'ratio', better: 'higher', value })];
}
const pageOf = (report) => maybeText(field(report, 'requestedUrl')) ?? maybeText(field(report, 'finalUrl')) ?? 'page';
/** A page that could not be loaded, in Lighthouse's words. */
function lighthouse_failureOf(report) {
    const error = own(report.value, 'runtimeError');
    const code = own(error, 'code');
    if (code === undefined || code === 'NO_ERROR')
        return [];
    return [{ benchmark: pageOf(report), message: String(own(error, 'message') ?? code) }];
}
function lighthouse_recordsOf(report) {
    if (lighthouse_failureOf(report).length > 0)
        return [];
    const page = pageOf(report);
    const audits = field(report, 'audits');
    return [
        ...scoreRecords(page, report),
        ...metrics.flatMap((metric) => auditRecords(page, field(audits, metric), metric)),
    ];
}
const report = {
    matches: (source) => source.peek().some(lighthouse_isReport),
    parse(source) {
        const reports = documentsOf(source).filter(({ value }) => lighthouse_isReport(value));
        return toolResults(reports.flatMap(lighthouse_recordsOf), reports.flatMap(lighthouse_failureOf));
    },
};
/** Lighthouse: a report, or Lighthouse CI's list of runs or of assertions. */
const lighthouse = ofShapes({
    title: 'Lighthouse, Lighthouse CI',
    made: 'lighthouse --output json --output-path results.json https://…',
}, [report, lhciManifest, lhciAssertions]);

;// CONCATENATED MODULE: ./lib/formats/locust-csv.js




const locust_csv_lower = (cells) => cells.map((cell) => cell.toLowerCase());
/** What Locust writes beside its statistics: a time series (its last rates are of the last seconds), lists of errors. */
const besides = [
    { columns: ['Timestamp', 'User Count', 'Requests/s'], what: "Locust's history of a run" },
    { columns: ['Method', 'Name', 'Error', 'Occurrences'], what: "Locust's list of failures" },
    { columns: ['Count', 'Message', 'Traceback', 'Nodes'], what: "Locust's list of exceptions" },
];
function besideOf(source) {
    const header = headerOf(source);
    return besides.find(({ columns }) => columns.every((column) => header.includes(column)));
}
/** Recognised in order to be refused in plain words. */
const locustBesides = {
    matches: (source) => besideOf(source) !== undefined,
    parse(source) {
        throw new errors/* UserError */.yo(`this is ${besideOf(source)?.what}, not its result`, {
            place: { file: source.path },
            hint: 'Use only the file that ends in _stats.csv.',
        });
    },
};
const locust_csv_cellsOf = (header, cells) => (...columns) => {
    const at = header.findIndex((column) => columns.includes(column));
    return at < 0 ? null : (cells[at] ?? '').trim();
};
const numberOf = (cell) => (cell === null ? null : readNumber(cell));
function locust_csv_percentileRecords(benchmark, cell) {
    return usualPercentiles.flatMap((percent) => latency(`p${percent}`, { benchmark, unit: 'ms', value: numberOf(cell(`${percent}%`)) }));
}
/** `GET /`; the last row has no type and is called Aggregated. */
const locust_csv_nameOf = (cell) => `${cell('type', 'method') ?? ''} ${cell('name') ?? ''}`.trim();
function locust_csv_runOf(cell) {
    const benchmark = locust_csv_nameOf(cell);
    const all = numberOf(cell('request count', '# requests'));
    const average = numberOf(cell('average response time'));
    return {
        benchmark,
        failed: numberOf(cell('failure count', '# failures')),
        all,
        records: [
            ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: average }),
            ...locust_csv_percentileRecords(benchmark, cell),
            ...throughput({ benchmark, unit: 'req/s', value: numberOf(cell('requests/s')) }),
        ],
    };
}
/** `_stats.csv`, and the two files of versions before 1.0 (`_requests.csv`, `_distribution.csv`). */
const locustCsv = {
    matches(source) {
        const header = locust_csv_lower(headerOf(source));
        const counted = header.includes('request count') || header.includes('# requests');
        return (header.includes('name') &&
            counted &&
            (header.includes('average response time') || header.includes('95%')));
    },
    parse(source) {
        let header = [];
        const runs = [];
        for (const { cells } of csvRows(source)) {
            if (header.length === 0)
                header = locust_csv_lower(cells.map((cell) => cell.trim()));
            else
                runs.push(locust_csv_runOf(locust_csv_cellsOf(header, cells)));
        }
        return loadResults(runs);
    },
};

;// CONCATENATED MODULE: ./lib/formats/locust-json.js


const isLocust = (document) => Array.isArray(document) &&
    document.length > 0 &&
    document.every((entry) => hasKeys(entry, 'num_requests', 'num_failures', 'response_times'));
/** Rounded times and how often each was taken, in milliseconds, sorted. */
function histogramOf(entry) {
    return fields(field(entry, 'response_times'))
        .map(([time, count]) => [Number(time), number(count)])
        .filter(([time]) => Number.isFinite(time))
        .sort(([a], [b]) => a - b);
}
/** Nearest rank over the histogram. */
function percentileOf(histogram, percent) {
    const all = histogram.reduce((sum, [, count]) => sum + count, 0);
    let seen = 0;
    for (const [time, count] of histogram) {
        seen += count;
        if (seen >= (percent / 100) * all)
            return time;
    }
    return null;
}
function locust_json_runOf(entry) {
    const benchmark = `${maybeText(field(entry, 'method')) ?? ''} ${decode_text(field(entry, 'name'))}`.trim();
    const all = number(field(entry, 'num_requests'));
    const histogram = histogramOf(entry);
    const seconds = number(field(entry, 'last_request_timestamp')) - number(field(entry, 'start_time'));
    const total = number(field(entry, 'total_response_time'));
    return {
        benchmark,
        failed: number(field(entry, 'num_failures')),
        all,
        records: [
            ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: all === 0 ? null : total / all }),
            ...usualPercentiles.flatMap((percent) => latency(`p${percent}`, { benchmark, unit: 'ms', value: percentileOf(histogram, percent) })),
            ...throughput({ benchmark, unit: 'req/s', value: seconds > 0 ? all / seconds : null }),
        ],
    };
}
/** `locust --json`: histograms instead of percentiles. */
const locustJson = {
    matches: (source) => source.peek().some(isLocust),
    parse: (source) => loadResults(documentsOf(source)
        .filter(({ value }) => isLocust(value))
        .flatMap((document) => list(document).map(locust_json_runOf))),
};

;// CONCATENATED MODULE: ./lib/formats/locust-tables.js


const words = (text) => text.trim().split(/\s+/);
const isStatsHeader = (line) => line.includes('# reqs') && line.includes('# fails') && line.includes('|') && line.includes('Avg');
const isPercentHeader = (line) => line.includes(' 50% ') && line.includes('# reqs');
/** `GET      /      14619     0(0.00%) |      4       2      67      4 | 1585.66        0.00`. */
function readStats(line) {
    const [left = '', times = '', rates = ''] = line.split('|');
    const [...counts] = words(left).slice(-2);
    const fails = readNumber((counts[1] ?? '').split('(')[0] ?? '');
    const [average, , , median] = words(times).map(readNumber);
    const figures = [readNumber(counts[0] ?? ''), average, median, readNumber(words(rates)[0] ?? '')];
    if (fails === null || figures.some((figure) => typeof figure !== 'number'))
        return null;
    const name = words(left).slice(0, -2).join(' ');
    const said = ['reqs', 'mean', 'p50', 'rate'].map((key, i) => [
        key,
        figures[i] ?? Number.NaN,
    ]);
    return [name, new Map([...said, ['fails', fails]])];
}
/** `GET      /       4      5      5 … 68  14619`: as many figures at the end as the header has columns. */
function readPercentiles(line, columns) {
    const all = words(line);
    const cells = all.slice(-columns.length).map(readNumber);
    if (all.length < columns.length || cells.some((cell) => cell === null))
        return null;
    const said = columns.flatMap((column, i) => column.endsWith('%') ? [[`p${column.slice(0, -1)}`, cells[i] ?? Number.NaN]] : []);
    return [all.slice(0, -columns.length).join(' '), new Map(said)];
}
const locust_tables_columnsOf = (header) => words(header.slice(header.indexOf(' 50% ')).replace('# reqs', 'reqs'));
/** The reader for the rows below a header; null for a line that is none. */
function readerBelow(line) {
    if (isStatsHeader(line))
        return readStats;
    if (!isPercentHeader(line))
        return null;
    const columns = locust_tables_columnsOf(line);
    return (row) => readPercentiles(row, columns);
}
function locust_tables_tablesOf(source) {
    const names = new Map();
    let reader = null;
    for (const { text } of source.lines()) {
        const below = readerBelow(text);
        reader = text.trim() === '' ? null : (below ?? reader);
        const read = below ? null : reader?.(text);
        if (read)
            names.set(read[0], new Map([...(names.get(read[0]) ?? []), ...read[1]]));
    }
    return names;
}
function locust_tables_runOf(benchmark, stats) {
    const figure = (key) => stats.get(key) ?? null;
    const all = figure('reqs');
    return {
        ...{ benchmark, failed: figure('fails'), all },
        records: [
            ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: figure('mean') }),
            ...usualPercentiles.flatMap((percent) => latency(`p${percent}`, { benchmark, unit: 'ms', value: figure(`p${percent}`) })),
            ...throughput({ benchmark, unit: 'req/s', value: figure('rate') }),
        ],
    };
}
/** The statistics that Locust prints, the last of each name; whole milliseconds. */
const locustTables = {
    matches: (source) => source.head.split('\n').some(isStatsHeader),
    parse: (source) => loadResults([...locust_tables_tablesOf(source)].map(([name, stats]) => locust_tables_runOf(name, stats))),
};

;// CONCATENATED MODULE: ./lib/formats/locust.js




/** Locust: the CSV of its statistics, `--json`, or the tables at the end of the run. */
const locust = ofShapes({ title: 'Locust', made: 'locust --headless --csv results …, then results_stats.csv' }, [locustBesides, locustCsv, locustJson, locustTables]);

;// CONCATENATED MODULE: ./lib/formats/memtier.js




/** With several runs the worst and the best are told too: the average is the result. */
const blocks = ['AGGREGATED AVERAGE RESULTS', 'ALL STATS'];
const blockOf = (document) => isObject(document)
    ? blocks.flatMap((block) => Object.keys(document).filter((key) => key.startsWith(block)))[0]
    : undefined;
const isMemtier = (document) => {
    const block = blockOf(document);
    return block !== undefined && isObject(own(own(document, block), 'Totals'));
};
/** `p50.00`, `p99.90`: as `p50`, `p99-9`. */
const memtier_percentileMeasure = (key) => /^p\d{1,2}\.\d+$/.test(key) ? `p${Number(key.slice(1))}`.replace('.', '-') : null;
/** Milliseconds. Operations of which none was made are left out. */
function memtier_recordsOf(benchmark, stats) {
    if (!isObject(stats.value) || own(stats.value, 'Count') === 0)
        return [];
    const average = field(stats, 'Average Latency');
    const mean = maybeNumber(isAbsent(average) ? field(stats, 'Latency') : average);
    const percentiles = field(stats, 'Percentile Latencies');
    const count = maybeNumber(field(stats, 'Count')) || 1;
    return [
        ...throughput({ benchmark, unit: 'ops/s', value: maybeNumber(field(stats, 'Ops/sec')) }),
        ...latency('mean', { benchmark, unit: 'ms', count, value: mean }),
        ...(isObject(percentiles.value) ? fields(percentiles) : []).flatMap(([key, value]) => {
            const measure = memtier_percentileMeasure(key);
            return measure === null ? [] : latency(measure, { benchmark, unit: 'ms', value: maybeNumber(value) });
        }),
    ];
}
const memtier_json = {
    matches: (source) => source.peek().some(isMemtier),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => isMemtier(value))
        .flatMap((document) => fields(field(document, blockOf(document.value) ?? ''))
        .filter(([, stats]) => typeof own(stats.value, 'Ops/sec') === 'number')
        .flatMap(([name, stats]) => memtier_recordsOf(name, stats)))),
};
const memtier_isHeader = (line) => /^Type {2,}Ops\/sec {2,}/.test(line);
/** Column titles are two or more blanks apart, as `Avg. Latency` holds one. */
const memtier_columnsOf = (header) => header.trim().split(/ {2,}/);
function memtier_measureOf(column) {
    if (column === 'Latency' || column === 'Avg. Latency')
        return 'mean';
    return column.endsWith(' Latency') ? column.slice(0, -' Latency'.length).replace('.', '-') : null;
}
function rowRecords(line, columns) {
    const [benchmark = '', ...cells] = line.trim().split(/\s+/);
    if (cells.length !== columns.length - 1)
        return [];
    return columns.slice(1).flatMap((column, i) => {
        const value = readNumber(cells[i] ?? '');
        if (column === 'Ops/sec')
            return throughput({ benchmark, unit: 'ops/s', value });
        const measure = memtier_measureOf(column);
        return measure === null ? [] : latency(measure, { benchmark, unit: 'ms', value });
    });
}
/** With several runs there are tables of the worst and the best one, too. */
function isWanted(title, before) {
    if (/^(?:BEST|WORST) RUN RESULTS/.test(title))
        return false;
    return before || blocks.some((block) => title.startsWith(block));
}
/** The table of all runs, or of the average of several; a later table replaces an earlier one. */
function memtier_tableRecords(source) {
    let records = [];
    let columns = [];
    let wanted = true;
    for (const { text } of source.lines()) {
        wanted = isWanted(text, wanted);
        const header = wanted && memtier_isHeader(text);
        if (header)
            [columns, records] = [memtier_columnsOf(text), []];
        else if (text.trim() === '')
            columns = [];
        else if (columns.length > 0)
            records.push(...rowRecords(text, columns));
    }
    return records;
}
const memtier_printed = {
    matches: (source) => source.head.split('\n').some(memtier_isHeader),
    parse: (source) => toolResults(memtier_tableRecords(source)),
};
/** memtier_benchmark: its JSON or the table it prints. */
const memtier = ofShapes({ title: 'memtier_benchmark', made: 'memtier_benchmark --json-out-file results.json' }, [memtier_json, memtier_printed]);

;// CONCATENATED MODULE: ./lib/formats/mitata.js



const mitata_isReport = (document) => hasKeys(document, 'layout', 'benchmarks') && Array.isArray(own(document, 'benchmarks'));
/** The report itself, or under `results` where people wrap it. */
function mitata_reportOf(document) {
    if (mitata_isReport(document.value))
        return document;
    return mitata_isReport(own(document.value, 'results')) ? field(document, 'results') : null;
}
/** `$size` in a name is already filled in; arguments that the name does not show are added. */
function mitata_nameOf(run) {
    const name = decode_text(field(run, 'name'));
    const args = field(run, 'args');
    if (!isObject(args.value))
        return name;
    const hidden = fields(args).filter(([, { value }]) => !name.includes(String(value)));
    return hidden.length === 0
        ? name
        : `${name} (${hidden.map(([key, { value }]) => `${key}=${JSON.stringify(value)}`).join(', ')})`;
}
/** Nanoseconds. The headline is the mean, as in the table. */
function mitata_recordOf(run) {
    const stats = field(run, 'stats');
    const kept = field(stats, 'samples');
    const samples = isAbsent(kept) ? [] : numbers(kept);
    return toolRecord({
        ...{ benchmark: mitata_nameOf(run), measure: 'time', unit: 'ns', better: 'lower', samples },
        value: measured(field(stats, 'avg')),
        count: samples.length || maybeNumber(field(stats, 'samples_count')) || 1,
    });
}
function mitata_failureOf(run) {
    const error = field(run, 'error').value;
    const message = typeof error === 'string' ? error : own(error, 'message');
    return { benchmark: mitata_nameOf(run), message: String(message ?? 'it threw') };
}
const mitata_failed = (run) => !isAbsent(field(run, 'error'));
const mitata_json = {
    matches: (source) => source.peek().some((value) => mitata_reportOf({ value, file: source.path, path: '$' }) !== null),
    parse(source) {
        const reports = documentsOf(source).flatMap((document) => mitata_reportOf(document) ?? []);
        const runs = reports.flatMap((report) => list(field(report, 'benchmarks')).flatMap((benchmark) => list(field(benchmark, 'runs'))));
        const ran = runs.filter((run) => !mitata_failed(run));
        return toolResults(ran.map(mitata_recordOf), runs.filter(mitata_failed).map(mitata_failureOf));
    },
};
/** `name   86.38 ps/iter …`: the token that ends in `/iter` and the number before it; the rest is the name. */
function mitata_recordOfLine(line) {
    const tokens = line.trim().split(/\s+/);
    const at = tokens.findIndex((token) => token.endsWith('/iter'));
    const value = readNumber(tokens[at - 1] ?? '');
    if (at < 2 || value === null)
        return [];
    const benchmark = line
        .trim()
        .slice(0, line.trim().lastIndexOf(`${tokens[at - 1]} ${tokens[at]}`))
        .trim();
    const unit = (tokens[at] ?? '').slice(0, -'/iter'.length);
    if (benchmark === '' || benchmark.startsWith('('))
        return [];
    return [toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value })];
}
/** `name   error: message` stands where the figures would. */
function failureOfLine(line) {
    const at = line.indexOf(' error: ');
    const benchmark = line.slice(0, Math.max(0, at)).trim();
    return benchmark === '' ? [] : [{ benchmark, message: line.slice(at + ' error: '.length).trim() }];
}
const isMarkdownHeader = (line) => line.startsWith('|') && ['avg', 'min', 'p75', 'p99'].every((column) => line.includes(` ${column} |`));
/** Deno 1 prints mitata's table of old with a column `iter/s`. */
const mitata_isHeader = (line) => (/^benchmark\s+(?:avg|time \(avg\)) /.test(line) && !line.includes(' iter/s ')) || isMarkdownHeader(line);
/** `format: 'markdown'` writes the same cells between bars. */
const mitata_withoutBars = (line) => line.startsWith('|') ? line.split('|').slice(1, 3).join(' ').replaceAll('`', '') : line;
const mitata_printed = {
    matches: (source) => source.head.split('\n').some(mitata_isHeader),
    parse(source) {
        const records = [];
        const failures = [];
        let inTable = false;
        for (const { text: line } of source.lines()) {
            inTable ||= mitata_isHeader(line);
            if (!inTable)
                continue;
            records.push(...mitata_recordOfLine(mitata_withoutBars(line)));
            failures.push(...failureOfLine(mitata_withoutBars(line)));
        }
        return toolResults(records, failures);
    },
};
/** mitata: its JSON, which follows the table on the same output, or the table alone. */
const mitata = ofShapes({ title: 'mitata', made: "await run({ format: 'json' }), or the table that run() prints" }, [mitata_json, mitata_printed]);

// EXTERNAL MODULE: ./lib/formats/names.js
var names = __webpack_require__(8868);
;// CONCATENATED MODULE: ./lib/formats/nanobench.js





const isNanobench = (document) => {
    const results = own(document, 'results');
    return (Array.isArray(results) && results.length > 0 && hasKeys(results[0], 'title', 'epochs', 'median(elapsed)'));
};
/** Hardware counters, 0 where the machine has none, and then left out. */
const nanobench_counters = [
    { key: 'instructions', unit: 'instructions' },
    { key: 'cpucycles', unit: 'cycles' },
];
/** As it stands, for a whole batch of work: the batch is the same in every run. */
function nanobench_samplesOf(result, key) {
    const measurements = field(result, 'measurements');
    if (isAbsent(measurements))
        return [];
    const values = list(measurements).map((item) => field(item, key));
    return values.some(isAbsent) ? [] : values.map(measured);
}
function nanobench_countersOf(result, benchmark) {
    return nanobench_counters.flatMap(({ key, unit }) => {
        const node = field(result, `median(${key})`);
        const value = isAbsent(node) ? 0 : measured(node);
        const samples = nanobench_samplesOf(result, key);
        return value > 0 ? [toolRecord({ benchmark, measure: unit, unit, better: 'lower', value, samples })] : [];
    });
}
function nanobench_recordsOf(result) {
    const benchmark = decode_text(field(result, 'name'));
    const value = measured(field(result, 'median(elapsed)'));
    const samples = nanobench_samplesOf(result, 'elapsed');
    return [
        toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value, samples }),
        ...nanobench_countersOf(result, benchmark),
    ];
}
const byTitle = (records) => toolResults(qualify(records, (benchmark, title) => `${title}/${benchmark}`));
const nanobench_json = {
    matches: (source) => source.peek().some(isNanobench),
    parse: (source) => byTitle(documentsOf(source)
        .filter(({ value }) => isNanobench(value))
        .flatMap((document) => list(field(document, 'results')))
        .flatMap((result) => {
        const group = maybeText(field(result, 'title')) ?? '';
        return nanobench_recordsOf(result).map((record) => ({ group, record }));
    })),
};
/** The CSV template: seconds, separated by semicolons. */
const nanobench_csv = {
    matches: (source) => ['title', 'name', 'unit', 'batch', 'elapsed'].every((name) => headerOf(source, ';').includes(name)),
    parse(source) {
        const [header, ...rows] = [...csvRows(source, ';')].map(({ cells }) => cells);
        const cell = (row, name) => row[header?.indexOf(name) ?? -1] ?? '';
        return byTitle(rows.map((row) => {
            const value = readNumber(cell(row, 'elapsed')) ?? Number.NaN;
            const benchmark = cell(row, 'name');
            const record = toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value });
            return { group: cell(row, 'title'), record };
        }));
    },
};
const nanobench_cellsOf = (line) => line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
/** The last column's head is the title; the first two are the time and its inverse, in the units the heads name. */
function readHead(line) {
    const cells = nanobench_cellsOf(line);
    return line.startsWith('|') && cells.includes('err%') && cells.includes('total') ? cells : null;
}
/** The columns worth a metric, and which way is better. */
const nanobench_columns = [
    { named: /^(?:ps|ns|us|ms|s)\/.+$/, measure: 'time', better: 'lower' },
    { named: /^ins\/.+$/, measure: 'instructions', unit: 'instructions', better: 'lower' },
    { named: /^cyc\/.+$/, measure: 'cycles', unit: 'cycles', better: 'lower' },
];
/** `name` in backticks, maybe after a sign that it is unstable. */
function rowName(cell) {
    const [from, to] = [cell.indexOf('`'), cell.lastIndexOf('`')];
    if (from < 0 || to <= from)
        return null;
    const end = cell.indexOf('` (Unstable', from);
    return cell.slice(from + 1, end > from ? end : to);
}
function nanobench_rowRecords(line, head) {
    // A bar in a name is no column.
    const cells = [
        ...nanobench_cellsOf(line).slice(0, head.length - 1),
        line.split('|').slice(head.length).join('|').trim(),
    ];
    const benchmark = rowName(cells.at(-1) ?? '');
    if (benchmark === null)
        return [];
    return head.flatMap((name, i) => {
        const column = nanobench_columns.find(({ named }) => named.test(name));
        const value = readNumber(cells[i] ?? '');
        if (!column || value === null)
            return [];
        const { measure, better, unit = name } = column;
        return [{ group: head.at(-1) ?? '', record: toolRecord({ benchmark, measure, better, unit, value }) }];
    });
}
const table = {
    matches: (source) => source.head.split('\n').some((line) => readHead(line) !== null),
    parse(source) {
        const records = [];
        let head = null;
        for (const { text: line } of source.lines()) {
            const found = readHead(line);
            if (found)
                head = found;
            else if (head && line.startsWith('|'))
                records.push(...nanobench_rowRecords(line, head));
        }
        return byTitle(records);
    },
};
/** nanobench: its JSON and CSV templates, or the table it prints. */
const nanobench = ofShapes({ title: 'nanobench', made: 'bench.render(ankerl::nanobench::templates::json(), file)' }, [nanobench_json, nanobench_csv, table]);

;// CONCATENATED MODULE: ./lib/formats/nyrkio.js



const nyrkio_isEntry = (item) => hasKeys(item, 'timestamp', 'metrics', 'attributes') && Array.isArray(own(item, 'metrics'));
const isNyrkio = (document) => Array.isArray(document) && document.length > 0 && document.every(nyrkio_isEntry);
const nyrkio_directions = new Map([
    ['lower_is_better', 'lower'],
    ['higher_is_better', 'higher'],
]);
/** The test's name stands in the address the file is sent to: here the metric's name is the benchmark's. */
function nyrkio_recordOf(metric) {
    const direction = maybeText(field(metric, 'direction')) ?? '';
    return toolRecord({
        benchmark: decode_text(field(metric, 'name')),
        measure: 'value',
        unit: maybeText(field(metric, 'unit')) ?? '',
        better: nyrkio_directions.get(direction) ?? null,
        value: measured(field(metric, 'value')),
    });
}
const commitOf = (entry) => {
    const attributes = field(entry, 'attributes');
    return isObject(attributes.value) ? (maybeText(field(attributes, 'git_commit')) ?? '') : '';
};
/** Nyrkiö's JSON: one entry a run; entries of one commit are repetitions. */
const nyrkio = {
    title: 'Nyrkiö JSON',
    made: '[{ "timestamp": 1706033544, "metrics": [{ "name": "p50", "unit": "ms", "value": 1.2 }], "attributes": {} }]',
    matches: (source) => source.peek().some(isNyrkio),
    parse(source) {
        const entries = documentsOf(source)
            .filter(({ value }) => isNyrkio(value))
            .flatMap(list);
        const commits = new Set(entries.map(commitOf));
        if (commits.size > 1) {
            throw new errors/* UserError */.yo(`the file holds the results of ${commits.size} commits`, {
                place: { file: source.path },
                hint: 'Give the entries of the commit that was measured, and no others.',
            });
        }
        return toolResults(poolRepeats(entries.flatMap((entry) => list(field(entry, 'metrics')).map(nyrkio_recordOf))));
    },
};

;// CONCATENATED MODULE: ./lib/formats/oha.js




const isOha = (document) => hasKeys(own(document, 'summary'), 'successRate', 'requestsPerSec') &&
    hasKeys(document, 'latencyPercentiles');
/** What oha cut off itself when the time was over is no failure of the server. */
const cutOff = 'aborted due to deadline';
const oha_countsOf = (node) => isAbsent(node)
    ? []
    : fields(node).flatMap(([key, count]) => key === cutOff ? [] : [[key, maybeNumber(count) ?? 0]]);
const sum = (counts) => counts.reduce((total, [, count]) => total + count, 0);
function oha_runOf(document) {
    const benchmark = 'oha';
    const summary = field(document, 'summary');
    const statuses = oha_countsOf(field(document, 'statusCodeDistribution'));
    const errors = oha_countsOf(field(document, 'errorDistribution'));
    const all = sum(statuses) + sum(errors);
    const percentiles = field(document, 'latencyPercentiles');
    const seconds = (value) => ({ benchmark, unit: 's', value: maybeNumber(value) });
    return {
        benchmark,
        failed: all === 0 ? null : sum(statuses.filter(([code]) => Number(code) >= 400)) + sum(errors),
        all: all === 0 ? null : all,
        error: errors[0]?.[0],
        records: [
            ...latency('mean', { ...seconds(field(summary, 'average')), count: all || 1 }),
            ...usualPercentiles.flatMap((percent) => latency(`p${percent}`, seconds(field(percentiles, `p${percent}`)))),
            ...throughput({ benchmark, unit: 'req/s', value: maybeNumber(field(summary, 'requestsPerSec')) }),
        ],
    };
}
const oha_json = {
    matches: (source) => source.peek().some(isOha),
    parse: (source) => loadResults(documentsOf(source)
        .filter(({ value }) => isOha(value))
        .map(oha_runOf)),
};
const oha_printed = {
    matches: (source) => looksLikeReport(source, 'oha'),
    parse: (source) => parseReport(source, 'oha'),
};
/** oha: JSON (in older versions `--json`) or its report. */
const oha = ofShapes({ title: 'oha', made: 'oha --no-tui --output-format json http://localhost:8080/ > results.json' }, [oha_json, oha_printed]);

;// CONCATENATED MODULE: ./lib/formats/otlp-point.js


const otlp_point_figure = (node, key) => isAbsent(field(node, key)) ? null : measured(field(node, key));
/** 64-bit integers are texts in JSON (protobuf's JSON mapping); `measured` reads them. */
function numberRecords(measure, point, said) {
    const value = otlp_point_figure(point, 'asDouble') ?? otlp_point_figure(point, 'asInt');
    return value === null ? [] : [toolRecord({ ...said, measure, value })];
}
/** The mean: buckets are too coarse for percentiles. */
function meanRecords(point, said) {
    const [sum, count] = [otlp_point_figure(point, 'sum'), otlp_point_figure(point, 'count')];
    if (sum === null || count === null || !(count > 0))
        return [];
    return [toolRecord({ ...said, measure: 'mean', value: sum / count, count })];
}
/** Quantiles from 0 to 1; the extremes are single values and no measure of a run. */
function quantileRecords(point, said) {
    const values = field(point, 'quantileValues');
    return (isAbsent(values) ? [] : list(values)).flatMap((item) => {
        const quantile = otlp_point_figure(item, 'quantile') ?? 0;
        const value = otlp_point_figure(item, 'value');
        if (value === null || quantile <= 0 || quantile >= 1)
            return [];
        const measure = `p${Number((quantile * 100).toFixed(4))}`.replace('.', '-');
        return [toolRecord({ ...said, measure, value })];
    });
}
/** What a point of each kind says. */
function pointRecords(kind, point, said) {
    if (kind === 'gauge')
        return numberRecords('value', point, said);
    if (kind === 'sum')
        return numberRecords('total', point, said);
    return [...meanRecords(point, said), ...(kind === 'summary' ? quantileRecords(point, said) : [])];
}

;// CONCATENATED MODULE: ./lib/formats/otlp.js



const isOtlp = (document) => Array.isArray(own(document, 'resourceMetrics'));
const listAt = (node, key) => isAbsent(field(node, key)) ? [] : list(field(node, key));
/** Attribute values carry their type as a key: `{"stringValue": "GET"}`. */
const attributeText = (value) => isObject(value) ? String(Object.values(value)[0] ?? '') : '';
function attributesOf(node) {
    return new Map(listAt(node, 'attributes').map((item) => [
        decode_text(field(item, 'key')),
        attributeText(field(item, 'value').value),
    ]));
}
/** `service: metric{route=/users}`, attributes sorted so that the name is the same in every export. */
function otlp_nameOf(service, metric, point) {
    const said = [...attributesOf(point)].map(([key, value]) => `${key}=${value}`).sort();
    const name = decode_text(field(metric, 'name'));
    const prefix = service === undefined || service.startsWith('unknown_service') ? '' : `${service}: `;
    return `${prefix}${name}${said.length === 0 ? '' : `{${said.join(', ')}}`}`;
}
/** UCUM (`By`, `{request}/s`, `1`) in the spelling of other tools. */
const otlp_unitOf = (ucum) => ucum === '1' ? '' : ucum.replace(/\{([^{}]*)\}/g, '$1').replace(/^([KMGT]i|[kMGT])?By/, '$1B');
const otlp_kinds = ['gauge', 'sum', 'histogram', 'exponentialHistogram', 'summary'];
/** Exports repeat: of a series the newest point stands for the run. */
function collect(latest, service, metric) {
    const kind = otlp_kinds.find((name) => isObject(own(metric.value, name)));
    if (kind === undefined)
        return;
    const unit = otlp_unitOf(maybeText(field(metric, 'unit')) ?? '');
    for (const point of listAt(field(metric, kind), 'dataPoints')) {
        const benchmark = otlp_nameOf(service, metric, point);
        const said = own(point.value, 'timeUnixNano');
        const time = typeof said === 'number' ? said : (readNumber(String(said ?? '')) ?? 0);
        const known = latest.get(`${kind} ${unit} ${benchmark}`);
        if (!known || time >= known.time)
            latest.set(`${kind} ${unit} ${benchmark}`, {
                time,
                records: pointRecords(kind, point, { benchmark, unit }),
            });
    }
}
function collectDocument(latest, document) {
    for (const resource of listAt(document, 'resourceMetrics')) {
        const about = field(resource, 'resource');
        const service = isAbsent(about) ? undefined : attributesOf(about).get('service.name');
        const scopes = [
            ...listAt(resource, 'scopeMetrics'),
            ...listAt(resource, 'instrumentationLibraryMetrics'),
        ];
        for (const metric of scopes.flatMap((scope) => listAt(scope, 'metrics')))
            collect(latest, service, metric);
    }
}
/** OpenTelemetry metrics as JSON, one export or several. Directions are the unit's or the user's. */
const otlp = {
    title: 'OpenTelemetry (OTLP JSON metrics)',
    made: 'the file exporter of the OpenTelemetry collector',
    matches: (source) => source.peek().some(isOtlp),
    parse(source) {
        const latest = new Map();
        for (const document of documentsOf(source))
            if (isOtlp(document.value))
                collectDocument(latest, document);
        return toolResults([...latest.values()].flatMap(({ records }) => records));
    },
};

;// CONCATENATED MODULE: ./lib/formats/perf-gate.js



const versionKey = 'perf-gate';
const version = 1;
const entryKeys = [
    'benchmark',
    'measure',
    'unit',
    'better',
    'samples',
    'summary',
    'exact',
    'failed',
];
const figureKeys = ['samples', 'summary', 'exact', 'failed'];
const summaryKeys = ['centre', 'spread', 'count'];
const perf_gate_isEntry = (item) => hasKeys(item, 'benchmark') &&
    figureKeys.some((key) => own(item, key) !== undefined) &&
    !hasKeys(item, 'primaryMetric');
/** `{"perf-gate": 1, "results": […]}`, or the bare list of results. */
const isOwn = (document) => Array.isArray(document)
    ? document.length > 0 && perf_gate_isEntry(document[0])
    : hasKeys(document, versionKey, 'results');
/** A key nobody knows is a mistake that would be silent otherwise. */
function checkKeys(node, known) {
    for (const [key, found] of fields(node)) {
        if (known.includes(key))
            continue;
        throw new errors/* UserError */.yo(`unknown key ${JSON.stringify(key)}; known are ${known.join(', ')}`, {
            place: { file: found.file, path: found.path },
        });
    }
}
function perf_gate_betterOf(node) {
    const { value } = node;
    if (value === undefined)
        return null;
    return value === 'lower' || value === 'higher' ? value : refuse(node, '"lower" or "higher"');
}
function countOf(node) {
    const count = maybeNumber(node) ?? 1;
    return Number.isInteger(count) && count >= 1 ? count : refuse(node, 'a whole number from 1 on');
}
function perf_gate_spreadOf(node) {
    const spread = maybeNumber(node);
    return spread === null || spread >= 0 ? spread : refuse(node, 'a number not below 0');
}
function sampled(node) {
    const samples = numbers(node);
    if (samples.length === 0)
        refuse(node, 'at least one sample');
    const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    return { value, samples, spread: null, count: samples.length, exact: false };
}
function summarised(node) {
    checkKeys(node, summaryKeys);
    return {
        value: number(field(node, 'centre')),
        samples: [],
        spread: perf_gate_spreadOf(field(node, 'spread')),
        count: countOf(field(node, 'count')),
        exact: false,
    };
}
const exactly = (node) => ({
    value: number(node),
    samples: [],
    spread: null,
    count: 1,
    exact: true,
});
const readers = { samples: sampled, summary: summarised, exact: exactly };
function readEntry(entry) {
    checkKeys(entry, entryKeys);
    const benchmark = decode_text(field(entry, 'benchmark'));
    const [key, ...others] = figureKeys.filter((name) => field(entry, name).value !== undefined);
    if (key === undefined || others.length > 0)
        return refuse(entry, `exactly one of ${figureKeys.join(', ')}`);
    if (key === 'failed')
        return { failure: { benchmark, message: decode_text(field(entry, key)) } };
    const measure = field(entry, 'measure');
    const unit = field(entry, 'unit');
    const record = toolRecord({
        benchmark,
        measure: decode_text(measure) || refuse(measure, 'a text that is not empty'),
        unit: isAbsent(unit) ? '' : decode_text(unit),
        better: perf_gate_betterOf(field(entry, 'better')),
        ...readers[key](field(entry, key)),
    });
    return { record };
}
function perf_gate_entriesOf(document) {
    if (Array.isArray(document.value))
        return list(document);
    checkKeys(document, ['$schema', versionKey, 'results']);
    const said = field(document, versionKey);
    if (said.value !== version)
        refuse(said, `version ${version}`);
    return list(field(document, 'results'));
}
/** Our own JSON, for whoever writes results by script; `docs/results.schema.json` describes it. */
const perfGate = {
    title: 'perf-gate results',
    made: 'your own script: {"perf-gate": 1, "results": [{"benchmark": …, "measure": …, "unit": …, "samples": […]}]}',
    matches: (source) => source.peek().some(isOwn),
    parse: (source) => {
        const read = documentsOf(source).flatMap(perf_gate_entriesOf).map(readEntry);
        return toolResults(read.flatMap((item) => ('record' in item ? [item.record] : [])), read.flatMap((item) => ('failure' in item ? [item.failure] : [])));
    },
};

;// CONCATENATED MODULE: ./lib/formats/perf-event.js


/** The three times under the counters. */
const perf_event_times = new Map([
    ['time elapsed', { measure: 'time', unit: 's' }],
    ['user', { measure: 'user-time', unit: 's' }],
    ['sys', { measure: 'system-time', unit: 's' }],
    ['duration_time', { measure: 'time', unit: 'ns' }],
]);
/** Clocks are in milliseconds when the unit says so, else in nanoseconds (since perf 6.10). */
function perf_event_kindOf(event, unit) {
    const known = perf_event_times.get(event);
    if (known)
        return { measure: known.measure, unit: unit === '' ? known.unit : unit };
    const base = event.replace(/:\w+$/, '');
    const measure = kebab(event);
    if (base.endsWith('-clock'))
        return { measure, unit: unit === '' ? 'ns' : unit };
    if (unit !== '')
        return { measure, unit };
    if (base === 'cycles' || base === 'instructions')
        return { measure, unit: base };
    return { measure, unit: base.endsWith('misses') ? 'misses' : 'count' };
}
/** All that perf counts is cost, save what it counts per time. */
function perfEvent(benchmark, event, unit, said) {
    const kind = perf_event_kindOf(event, unit);
    return toolRecord({ benchmark, ...kind, better: kind.unit.includes('/') ? null : 'lower', ...said });
}

;// CONCATENATED MODULE: ./lib/formats/perf-stat.js






const isMissing = (spelled) => spelled.startsWith('<not ');
/** The deviation of the mean times the root of n is that of the runs. */
function perf_stat_recordOf(counter, decimal) {
    const value = readLocal(counter.spelled, decimal);
    if (value === null)
        return null;
    const { benchmark, deviation, runs } = counter;
    const spread = deviation === null ? null : ((value * deviation) / 100) * Math.sqrt(runs);
    return perfEvent(benchmark, counter.event, counter.unit, { value, spread, count: runs });
}
function resultsOf(counters) {
    const there = counters.filter(({ spelled }) => !isMissing(spelled));
    const decimal = decimalOf(there.map(({ spelled }) => spelled));
    const warnings = counters
        .filter(({ spelled }) => isMissing(spelled))
        .map(({ benchmark, event, spelled }) => {
        return { code: 'not-a-number', details: { benchmark, measure: event, found: spelled } };
    });
    return toolResults(poolRepeats(there.flatMap((counter) => perf_stat_recordOf(counter, decimal) ?? [])), [], warnings);
}
const perf_stat_title = /^\s?Performance counter stats for (?:'(.*)'|(.+?))(?: \((\d+) runs\))?:$/;
const perf_stat_figure = String.raw `<not (?:supported|counted)>|\d[\d.,\u00a0\u202f' ]*`;
const perf_stat_row = new RegExp(String.raw `^\s+(${perf_stat_figure})\s{1,9}(?:(msec|ns|Joules|Watts|[KMG]i?B)\s+)?([A-Za-z][\w./:,=-]{1,200})(?:\s|$)`);
const seconds = new RegExp(String.raw `^\s+(${perf_stat_figure})(?:\s\+-\s+\S+)?\s+seconds (time elapsed|user|sys)`);
const deviation = /\( ?\+- +([\d.,]+)% ?\)/;
const perf_stat_longestLine = 2000;
/** `( +-  1.25% )`. */
function percentIn(line) {
    const spelled = deviation.exec(line)?.[1];
    return spelled === undefined ? null : readLocal(spelled, spelled.includes('.') ? '.' : ',');
}
function perf_stat_counterOf(line, benchmark, runs) {
    if (line.length > perf_stat_longestLine)
        return [];
    const timed = seconds.exec(line);
    const [, figureSaid, unit = '', event] = timed
        ? [timed[0], timed[1], 's', timed[2]]
        : (perf_stat_row.exec(line) ?? []);
    if (figureSaid === undefined || event === undefined)
        return [];
    const counter = { benchmark, event, spelled: figureSaid.trim(), deviation: percentIn(line), runs };
    return [{ ...counter, unit: timed ? 's' : unit }];
}
const perf_stat_printed = {
    matches: ({ head }) => head.split('\n').some((line) => perf_stat_title.test(line)),
    parse: (source) => resultsOf(sectionsOf(source, (line) => perf_stat_title.test(line)).flatMap(({ name, lines }) => {
        const said = perf_stat_title.exec(lines[0]?.text ?? '');
        const benchmark = name ?? said?.[1] ?? said?.[2] ?? '';
        const runs = Number(said?.[3] ?? 1);
        return lines.slice(1).flatMap(({ text }) => perf_stat_counterOf(text, benchmark, runs));
    })),
};
/** Events that `perf stat` counts by default: one of them tells its CSV from any other. */
const usual = new Set('task-clock cpu-clock context-switches cpu-migrations page-faults cycles instructions branches branch-misses cache-misses cache-references duration_time'.split(' '));
const separators = [',', ';', '\t', '|'];
/** Value, unit, event, then how long the counter ran. */
function readCells(line) {
    if (line.length > perf_stat_longestLine)
        return null;
    for (const separator of separators) {
        const cells = line.split(separator);
        if (cells.length >= 5 &&
            /^(?:<not \w+>|[\d.,]+)$/.test(cells[0] ?? '') &&
            /^[a-zA-Z][\w./:=-]*$/.test(cells[2] ?? ''))
            return { cells };
    }
    return null;
}
const isCsv = (line) => usual.has((readCells(line)?.cells[2] ?? '').replace(/:\w+$/, ''));
const perf_stat_csv = {
    matches: ({ head }) => head.split('\n').some(isCsv),
    parse: (source) => resultsOf(sectionsIn(source).flatMap(({ name, lines }) => lines.flatMap((line) => csvCounter(name, line)))),
};
/** CSV does not say the command: a heading in the log does, or nothing. */
function sectionsIn(source) {
    const sections = [{ name: 'command', lines: [] }];
    for (const line of source.lines()) {
        const heading = /^={2,3} (\S.*) ={2,3}$/.exec(line.text.trim())?.[1];
        if (heading !== undefined)
            sections.push({ name: heading, lines: [] });
        else
            sections.at(-1)?.lines.push(line);
    }
    return sections;
}
function csvCounter(benchmark, { text }) {
    const cells = readCells(text)?.cells;
    if (!cells)
        return [];
    const [spelled = '', unit = '', event = ''] = cells;
    // With `-r` a deviation of the mean stands here too, but not of how many runs.
    return [{ benchmark, event, unit, spelled, deviation: null, runs: 1 }];
}
/** `perf stat -j`: one object a counter. */
const jsonLine = /^\{"(?:interval|cpu|counter-value)"/;
const perf_stat_json = {
    matches: (source) => source.peek().some((document) => hasKeys(document, 'counter-value', 'event')),
    parse: (source) => resultsOf(sectionsIn(source).flatMap(({ name, lines }) => lines
        .filter(({ text }) => jsonLine.test(text))
        .map((line) => {
        const node = decodeLine(line, source.path);
        const spelled = decode_text(field(node, 'counter-value'));
        const unit = maybeText(field(node, 'unit')) ?? '';
        return {
            benchmark: name,
            event: decode_text(field(node, 'event')),
            unit,
            spelled,
            deviation: null,
            runs: 1,
        };
    }))),
};
/** perf stat: what it prints, its CSV, or its JSON. */
const perfStat = {
    ...ofShapes({ title: 'perf stat', made: 'perf stat -r 5 ./command 2> results.txt' }, [perf_stat_printed, perf_stat_json, perf_stat_csv]),
    wraps: true,
};

;// CONCATENATED MODULE: ./lib/formats/pgbench.js





const pgbench_begins = (line) => line.startsWith('transaction type:');
/** The number that `1.704 ms`, `1173.45 (without …)`, `0 (0.000%)` or `100/100` begins with. */
const pgbench_leading = (said) => readNumber((said ?? '').split(/[\s/]/)[0] ?? '');
/** Before version 14 there are two lines; establishing connections is no part of a transaction. */
function tpsOf(lines) {
    const said = lines
        .filter(({ text }) => text.startsWith('tps = '))
        .map(({ text }) => text.slice('tps = '.length));
    return pgbench_leading(said.find((text) => text.includes('excluding')) ?? said[0] ?? null);
}
/** Script, clients and threads: more of them is another benchmark. */
function pgbench_nameOf({ name, lines }) {
    if (name !== null)
        return name;
    const value = (label) => behind(lines, label) ?? '';
    const script = value('transaction type:').replace(/^<builtin: (.*)>$/, '$1');
    return `${script} (clients=${value('number of clients:')}, threads=${value('number of threads:')})`;
}
const scriptStart = /^(?:SQL )?script \d+: (.*)$/i;
/** With several scripts each has figures of its own below those of the whole. */
function scriptRecords(benchmark, lines) {
    let name = '';
    return lines.flatMap(({ text }) => {
        name = scriptStart.exec(text)?.[1]?.replace(/^<builtin: (.*)>$/, '$1') ?? name;
        const said = { benchmark: `${benchmark} / ${name}` };
        const time = text.startsWith(' - latency average = ')
            ? pgbench_leading(text.slice(' - latency average = '.length))
            : null;
        const rate = /, tps = ([\d.]+)\)/.exec(text)?.[1];
        return [
            ...latency('mean', { ...said, unit: 'ms', value: time }),
            ...throughput({ ...said, unit: 'tps', value: rate === undefined ? null : Number(rate) }, 'tps'),
        ];
    });
}
function pgbench_recordsOf(section) {
    const { lines } = section;
    const benchmark = pgbench_nameOf(section);
    const done = pgbench_leading(behind(lines, 'number of transactions actually processed:'));
    const failed = pgbench_leading(behind(lines, 'number of failed transactions:'));
    return [
        ...throughput({ benchmark, unit: 'tps', value: tpsOf(lines) }, 'tps'),
        ...latency('mean', {
            ...{ benchmark, unit: 'ms', count: done || 1 },
            value: pgbench_leading(behind(lines, 'latency average =') ?? behind(lines, 'latency average:')),
            spread: pgbench_leading(behind(lines, 'latency stddev =') ?? behind(lines, 'latency stddev:')),
        }),
        ...errorRate(benchmark, failed, done === null || failed === null ? null : done + failed),
        ...scriptRecords(benchmark, lines),
    ];
}
const pgbench_complaint = /^pgbench: (?:error|fatal): /;
/** Aborted runs have figures too, of what was done until then. */
function pgbench_failureOf(section, complaints) {
    const own = section.lines.filter(({ text }) => pgbench_complaint.test(text)).map(({ text }) => text);
    if (own.length === 0 && tpsOf(section.lines) !== null)
        return [];
    return [{ benchmark: pgbench_nameOf(section), message: complaints[0] ?? own[0] ?? 'pgbench printed no tps' }];
}
function complaintsOf(source) {
    const found = [];
    for (const { text } of source.lines())
        if (pgbench_complaint.test(text))
            found.push(text.replace(pgbench_complaint, ''));
    return found;
}
/** pgbench: transactions a second and latency, of each run in a log. */
const pgbench = {
    title: 'pgbench',
    made: 'pgbench --client 4 --time 60 mydb > results.txt',
    matches: (source) => /^transaction type:/m.test(source.head) && /^(?:scaling factor|query mode):/m.test(source.head),
    parse(source) {
        const complaints = complaintsOf(source);
        const read = sectionsOf(source, pgbench_begins).map((section) => ({
            section,
            failures: pgbench_failureOf(section, complaints),
        }));
        return toolResults(read.flatMap(({ section, failures }) => (failures.length > 0 ? [] : pgbench_recordsOf(section))), read.flatMap(({ failures }) => failures));
    },
};

;// CONCATENATED MODULE: ./lib/formats/phpbench-text.js


const phpbench_text_cellsOf = (line) => line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
/** The columns that hold a time: the mode in today's reports, the mean in older ones. */
const central = ['mode', 'mean', 'time_avg'];
function phpbench_text_readHead(line) {
    const cells = phpbench_text_cellsOf(line);
    return cells.includes('subject') && central.some((name) => cells.includes(name)) ? cells : null;
}
/** Their sizes are powers of 1000, in lower case. */
function sizeUnit(unit) {
    return unit === 'b' ? 'B' : unit;
}
function phpbench_text_rowRecords(line, head) {
    const cells = phpbench_text_cellsOf(line);
    const cell = (name) => cells[head.indexOf(name)] ?? '';
    const column = central.find((name) => head.includes(name)) ?? 'mode';
    const figure = readFigure(cell(column));
    if (!figure || figure.unit === '')
        return [];
    const set = cell('set');
    const subject = [cell('benchmark'), cell('subject')].filter(Boolean).join('::');
    const benchmark = set === '' || set === '0' ? subject : `${subject} (${set})`;
    const deviation = readFigure(cell('rstdev').replace('±', ''));
    const spread = deviation?.unit === '%' ? (figure.value * deviation.value) / 100 : null;
    const count = Math.max(1, Math.trunc(Number(cell('its'))) || 1);
    const time = toolRecord({ benchmark, measure: 'time', better: 'lower', ...figure, spread, count });
    const peak = readFigure(cell('mem_peak'));
    return peak && peak.unit !== ''
        ? [
            time,
            toolRecord({
                benchmark,
                measure: 'memory',
                better: 'lower',
                value: peak.value,
                unit: sizeUnit(peak.unit),
            }),
        ]
        : [time];
}
/** The default progress logger: `    benchMd5................I4 - Mo1.234μs (±0.50%)`; with a reference `[Mo1.234μs vs. Mo1.200μs] +2.83%`. */
const dotted = /^\s{2,}([\w]{1,200})( # [^.]{1,100})?\.*\s?I(\d+) - (?:\[[^\]]{0,99}\] )?\[?Mo([\d.,]+)([^\s\]]{1,3})(?: vs\. [^\]]{1,40}\] [+-]?[\d.,]+%)? \(±([\d.]+)%\)/;
function dottedRecord(line, group) {
    const [, subject = '', set = '', last = '', value = '', unit = '', deviation = ''] = dotted.exec(line) ?? [];
    const figure = readFigure(value + unit);
    if (!figure || subject === '')
        return [];
    const name = set === '' ? subject : `${subject} (${set.slice(3).trim()})`;
    const benchmark = group === '' ? name : `${group}::${name}`;
    const spread = (figure.value * Number(deviation)) / 100;
    return [
        toolRecord({ benchmark, measure: 'time', better: 'lower', ...figure, spread, count: Number(last) + 1 }),
    ];
}
const className = /^(\\?[A-Z]\w*(?:\\\w+)*)$/;
const phpbenchText = {
    matches: ({ head }) => head.split('\n').some((line) => phpbench_text_readHead(line) !== null || dotted.test(line)),
    parse(source) {
        const tables = [];
        const progress = [];
        let head = null;
        let group = '';
        for (const { text } of source.lines()) {
            group = className.exec(text.trim())?.[1] ?? group;
            head = phpbench_text_readHead(text) ?? head;
            if (head && text.startsWith('|'))
                tables.push(...phpbench_text_rowRecords(text, head));
            else
                progress.push(...dottedRecord(text, group));
        }
        // A report repeats what the progress showed.
        return toolResults(tables.length > 0 ? tables : progress);
    },
};

;// CONCATENATED MODULE: ./lib/formats/phpbench.js






const child = (element, name) => element.children().find((item) => item.name === name);
const phpbench_figure = (element, name) => {
    const said = element?.attribute(name) ?? null;
    return said === null ? null : (readNumber(said) ?? Number.NaN);
};
/** `Class::subject`, and the parameter set where there is one. */
function phpbench_nameOf(className, subject, variant) {
    const set = child(variant, 'parameter-set')?.attribute('name') ?? '';
    return set === '' || set === '0' ? `${className}::${subject}` : `${className}::${subject} (${set})`;
}
/** Microseconds; net time is that of all revolutions together. */
function phpbench_samplesOf(variant) {
    const revolutions = phpbench_figure(variant, 'revs') ?? 1;
    return variant
        .children()
        .filter(({ name }) => name === 'iteration')
        .map((iteration) => phpbench_figure(iteration, 'time-avg') ?? (phpbench_figure(iteration, 'time-net') ?? Number.NaN) / revolutions);
}
const peakOf = (variant) => variant
    .children()
    .filter(({ name }) => name === 'iteration')
    .flatMap((iteration) => phpbench_figure(iteration, 'mem-peak') ?? []);
/** PHPBench's headline is the mode of the iterations. */
function phpbench_recordsOf(benchmark, variant, file) {
    const stats = child(variant, 'stats');
    const samples = phpbench_samplesOf(variant);
    const value = phpbench_figure(stats, 'mode') ?? phpbench_figure(stats, 'mean');
    if (value === null) {
        throw new errors/* UserError */.yo(`${benchmark} has neither mode nor mean`, { place: { file } });
    }
    const spread = phpbench_figure(stats, 'stdev');
    const unit = 'microseconds';
    const time = toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value, samples, spread });
    const peaks = peakOf(variant);
    const peak = Math.max(...peaks.slice(0, 10_000));
    return peaks.length === 0
        ? [time]
        : [time, toolRecord({ benchmark, measure: 'memory', unit: 'B', better: 'lower', value: peak })];
}
function phpbench_failureOf(benchmark, variant) {
    const errors = child(variant, 'errors');
    if (!errors)
        return null;
    const message = errors
        .children()
        .map((error) => error.text().trim())
        .join('; ');
    return { benchmark, message: message || 'failed without a message' };
}
function variantsIn(root) {
    return descendants(root, 'benchmark').flatMap((group) => descendants(group, 'subject').flatMap((subject) => descendants(subject, 'variant').map((variant) => ({
        benchmark: phpbench_nameOf(group.attribute('class') ?? '', subject.attribute('name') ?? '', variant),
        variant,
    }))));
}
const phpbench_xml = {
    matches: (source) => rootIs(source, 'phpbench'),
    parse(source) {
        const variants = variantsIn(readXml(source));
        const failures = variants.flatMap(({ benchmark, variant }) => phpbench_failureOf(benchmark, variant) ?? []);
        const ran = variants.filter(({ benchmark, variant }) => phpbench_failureOf(benchmark, variant) === null);
        const records = ran.flatMap(({ benchmark, variant }) => phpbench_recordsOf(benchmark, variant, source.path));
        // One file may hold several suites: the same subject again was run again.
        return toolResults(poolRepeats(records), failures);
    },
};
/** PHPBench: its XML dump, or the table of its reports. */
const phpbench = ofShapes({ title: 'PHPBench', made: 'phpbench run --dump-file=results.xml' }, [
    phpbench_xml,
    phpbenchText,
]);

;// CONCATENATED MODULE: ./lib/formats/prometheus.js



const isAnswer = (document) => (own(document, 'status') === 'success' && hasKeys(own(document, 'data'), 'resultType', 'result')) ||
    (own(document, 'status') === 'error' && hasKeys(document, 'errorType', 'error'));
/** The units that Prometheus asks names to end in (its naming practices); what else is counted has none. */
const suffixes = [
    ['_seconds', 's'],
    ['_milliseconds', 'ms'],
    ['_bytes', 'B'],
    ['_ratio', 'ratio'],
    ['_percent', '%'],
];
const prometheus_unitOf = (name) => suffixes.find(([suffix]) => name.endsWith(suffix))?.[1] ?? '';
/** `name{label="value"}`, the labels sorted so that the name is the same in every answer. */
function prometheus_nameOf(labels) {
    const name = maybeText(field(labels, '__name__')) ?? '';
    const others = fields(labels)
        .filter(([label]) => label !== '__name__')
        .map(([label, value]) => `${label}="${decode_text(value)}"`)
        .sort();
    return others.length === 0 ? name || 'query' : `${name}{${others.join(', ')}}`;
}
/** `[time, "value"]`: the value is a text. */
const prometheus_figureOf = (pair) => measured(list(pair)[1] ?? pair);
function seriesRecord(series) {
    const labels = field(series, 'metric');
    const unit = prometheus_unitOf(maybeText(field(labels, '__name__')) ?? '');
    return toolRecord({
        benchmark: prometheus_nameOf(labels),
        measure: 'value',
        unit,
        value: prometheus_figureOf(field(series, 'value')),
    });
}
function prometheus_recordsOf(answer) {
    const data = field(answer, 'data');
    const type = decode_text(field(data, 'resultType'));
    const result = field(data, 'result');
    if (type === 'vector')
        return list(result).map(seriesRecord);
    if (type === 'scalar')
        return [toolRecord({ benchmark: 'query', measure: 'value', unit: '', value: prometheus_figureOf(result) })];
    throw new errors/* UserError */.yo(`this is a Prometheus answer of type ${type}, wanted an instant vector or a scalar`, {
        place: { file: answer.file, path: result.path },
        hint: 'Ask /api/v1/query with one time, and aggregate over the run in the query.',
    });
}
function refuseErrors(answer) {
    if (own(answer.value, 'status') !== 'error')
        return;
    throw new errors/* UserError */.yo(`Prometheus answered with an error: ${String(own(answer.value, 'error')).slice(0, 300)}`, {
        place: { file: answer.file },
    });
}
/** The answer of Prometheus to an instant query. Directions are the unit's or the user's. */
const prometheus = {
    title: 'Prometheus instant query',
    made: "curl --data-urlencode 'query=…' http://localhost:9090/api/v1/query > results.json",
    matches: (source) => source.peek().some(isAnswer),
    parse(source) {
        const answers = documentsOf(source).filter(({ value }) => isAnswer(value));
        for (const answer of answers)
            refuseErrors(answer);
        return toolResults(answers.flatMap(prometheus_recordsOf));
    },
};

;// CONCATENATED MODULE: ./lib/formats/pyperf.js



const isPyperf = (document) => {
    const benchmarks = own(document, 'benchmarks');
    const first = Array.isArray(benchmarks) ? benchmarks[0] : null;
    return hasKeys(first, 'runs') && Array.isArray(own(first, 'runs')) && !hasKeys(document, 'layout');
};
/** A suite of one benchmark keeps its name and unit at the suite. */
function said(benchmark, suite, key) {
    const of = (node) => {
        const metadata = field(node, 'metadata');
        return isObject(metadata.value) ? maybeText(field(metadata, key)) : null;
    };
    return of(benchmark) ?? of(suite);
}
/** pyperf's three units; whatever it measures, it takes less as better. */
const pyperf_units = new Map([
    ['second', { measure: 'time', unit: 'second' }],
    ['byte', { measure: 'memory', unit: 'byte' }],
    ['integer', { measure: 'value', unit: '' }],
]);
/** Calibration runs have no values. The headline is the mean, as pyperf shows it. */
function pyperf_recordOf(benchmark, suite) {
    const samples = list(field(benchmark, 'runs')).flatMap((run) => {
        const values = field(run, 'values');
        return isAbsent(values) ? [] : numbers(values);
    });
    if (samples.length === 0)
        return [];
    const unit = said(benchmark, suite, 'unit') ?? 'second';
    const kind = pyperf_units.get(unit) ?? { measure: 'value', unit };
    const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    const name = said(benchmark, suite, 'name') ?? 'benchmark';
    return [toolRecord({ benchmark: name, ...kind, better: 'lower', value, samples })];
}
function readSuite(suite) {
    const benchmarks = list(field(suite, 'benchmarks'));
    const read = benchmarks.map((benchmark) => ({ benchmark, records: pyperf_recordOf(benchmark, suite) }));
    const failures = read
        .filter(({ records }) => records.length === 0)
        .map(({ benchmark }) => ({
        benchmark: said(benchmark, suite, 'name') ?? 'benchmark',
        message: 'no run has values',
    }));
    return { records: read.flatMap(({ records }) => records), failures };
}
const pyperf_json = {
    matches: (source) => source.peek().some(isPyperf),
    parse(source) {
        const suites = documentsOf(source)
            .filter(({ value }) => isPyperf(value))
            .map(readSuite);
        const failures = suites.flatMap((suite) => suite.failures);
        return toolResults(poolRepeats(suites.flatMap(({ records }) => records)), failures);
    },
};
const pyperf_line = /^(?:(.{1,500}?): )?Mean \+- std dev: ([\d.]+) (\w{1,12}) \+- ([\d.]+) (\w{1,12})$/;
function pyperf_recordOfLine(text) {
    const [, name = 'timeit', mean = '', unit = '', deviation = '', deviationUnit = ''] = pyperf_line.exec(text.trim()) ?? [];
    const value = readNumber(mean);
    if (value === null)
        return [];
    const spread = deviationUnit === unit ? readNumber(deviation) : null;
    return [toolRecord({ benchmark: name, measure: 'time', unit, better: 'lower', value, spread })];
}
const pyperf_printed = {
    matches: ({ head }) => head.split('\n').some((text) => pyperf_line.test(text.trim())),
    parse: (source) => toolResults([...source.lines()].flatMap(({ text }) => pyperf_recordOfLine(text))),
};
/** pyperf and pyperformance: JSON with every value, or the line each benchmark prints. */
const pyperf = ofShapes({ title: 'pyperf', made: 'python3 -m pyperf timeit -o results.json "[1]*1000"' }, [pyperf_json, pyperf_printed]);

;// CONCATENATED MODULE: ./lib/formats/pytest-benchmark-text.js


const head = /^Name \(time in ([^)]{1,20})\) /;
/** The figures of a row, by column; the name ends where the first figure begins. */
function pytest_benchmark_text_recordOf(text, { unit, columns }) {
    const words = text
        .replace(/\([\d.,]+\)|\(>[\d.,]+\)|\(inf\)/g, ' ')
        .trim()
        .split(/ +/);
    const figures = words.slice(-columns.length);
    const benchmark = words.slice(0, -columns.length).join(' ');
    const cell = (name) => readNumber(figures[columns.indexOf(name)] ?? '');
    // Which columns there are is chosen with --benchmark-columns.
    const value = cell('Mean') ?? cell('Median') ?? cell('Min');
    if (benchmark === '' || value === null)
        return null;
    return toolRecord({
        benchmark,
        measure: 'time',
        unit,
        better: 'lower',
        value,
        spread: cell('StdDev'),
        count: cell('Rounds') ?? 1,
    });
}
function pytest_benchmark_text_recordsOf(source) {
    const records = [];
    let table = null;
    for (const { text } of source.lines()) {
        const unit = head.exec(text)?.[1];
        if (unit !== undefined)
            table = {
                unit,
                columns: text
                    .replace(/ \(\S{1,20}\)/g, ' ')
                    .trim()
                    .split(/ +/)
                    .slice(4),
            };
        else if (text.trim() === '')
            table = null;
        else if (table && !text.startsWith('---'))
            records.push(...[pytest_benchmark_text_recordOf(text, table)].filter((record) => record !== null));
    }
    return records;
}
const now = ' (NOW)';
const isOfRun = /^(.*) \((?:NOW|\d{4}_\S{1,200})\)$/;
/** With --benchmark-compare the rows of saved runs stand beside those of this one, which are marked. */
function ofThisRun(records) {
    const marked = records.filter(({ benchmark }) => benchmark.endsWith(now));
    const kept = marked.length > 0 ? marked : records;
    return kept.map((record) => ({
        ...record,
        benchmark: isOfRun.exec(record.benchmark)?.[1] ?? record.benchmark,
    }));
}
/** `FAILED test_b.py::test_fails - ZeroDivisionError: division by zero`, by the name that tables use. */
function pytest_benchmark_text_failuresOf(source) {
    const failures = [];
    for (const { text } of source.lines()) {
        if (!text.startsWith('FAILED ') && !text.startsWith('ERROR '))
            continue;
        const [test = '', ...words] = text.slice(text.indexOf(' ') + 1).split(' - ');
        if (test.includes('::'))
            failures.push({
                benchmark: test.slice(test.lastIndexOf('::') + 2),
                message: words.join(' - ') || 'failed',
            });
    }
    return failures;
}
/** What `pytest` prints after its tests. */
const pytestBenchmarkPrinted = {
    matches: (source) => /^Name \(time in [^)]{1,20}\) /m.test(source.head),
    parse: (source) => toolResults(ofThisRun(pytest_benchmark_text_recordsOf(source)), pytest_benchmark_text_failuresOf(source)),
};

;// CONCATENATED MODULE: ./lib/formats/pytest-benchmark.js




const isPytest = (document) => hasKeys(document, 'machine_info') && Array.isArray(own(document, 'benchmarks'));
/** Absent without `--benchmark-save-data`; people cut it by hand and leave a note among the numbers. */
const isTrimmed = (data) => data === undefined ||
    data === null ||
    (Array.isArray(data) && data.some((item) => typeof item === 'string'));
/** Seconds whatever the console showed; a value is one round, already divided by its iterations. */
function pytest_benchmark_recordOf(benchmark) {
    const stats = field(benchmark, 'stats');
    const data = field(stats, 'data');
    const samples = isTrimmed(data.value) ? [] : numbers(data);
    return toolRecord({
        // `name` alone is the same in two modules; params may hold addresses that change with every run.
        benchmark: maybeText(field(benchmark, 'fullname')) ?? decode_text(field(benchmark, 'name')),
        measure: 'time',
        unit: 's',
        better: 'lower',
        value: measured(field(stats, 'mean')),
        samples,
        count: samples.length || maybeNumber(field(stats, 'rounds')) || 1,
        spread: maybeNumber(field(stats, 'stddev')),
    });
}
const pytest_benchmark_json = {
    matches: (source) => source.peek().some(isPytest),
    parse: (source) => toolResults(documentsOf(source)
        .filter(({ value }) => hasKeys(value, 'benchmarks'))
        .flatMap((document) => list(field(document, 'benchmarks')).map(pytest_benchmark_recordOf))),
};
/** `pytest --benchmark-json`: mean as headline; rounds as samples when they were saved. */
const pytestBenchmark = ofShapes({
    title: 'pytest-benchmark',
    made: 'pytest --benchmark-only --benchmark-json results.json --benchmark-save-data',
}, [pytest_benchmark_json, pytestBenchmarkPrinted]);

;// CONCATENATED MODULE: ./lib/formats/redis-benchmark.js





/** `-l` repeats the tests for ever: the same name again is a repetition. */
const redis_benchmark_repeated = (records) => toolResults(poolRepeats(records));
const redis_benchmark_timeColumns = [
    ['mean', 'avg'],
    ['p50', 'p50'],
    ['p95', 'p95'],
    ['p99', 'p99'],
];
function redis_benchmark_recordsOf(benchmark, figure) {
    return [
        ...throughput({ benchmark, unit: 'req/s', value: figure('rps') }),
        ...redis_benchmark_timeColumns.flatMap(([measure, column]) => latency(measure, { benchmark, unit: 'ms', value: figure(column) })),
    ];
}
/** `--csv` from version 6.2 on; before, two columns without a header. */
const redis_benchmark_csv = {
    matches(source) {
        const header = headerOf(source);
        return header[0] === 'test' && header[1] === 'rps' && header.includes('avg_latency_ms');
    },
    parse(source) {
        const records = [];
        let header = null;
        for (const { cells } of csvRows(source)) {
            // Runs that were appended to one file bring their headers along.
            if (cells[0] === 'test')
                header = cells.map((cell) => cell.replace('_latency_ms', ''));
            else if (header) {
                const columns = header;
                records.push(...redis_benchmark_recordsOf(cells[0] ?? '', (column) => readNumber(cells[columns.indexOf(column)] ?? '')));
            }
        }
        return redis_benchmark_repeated(records);
    },
};
const oldRow = /^"([^"]{1,2000})","(\d{1,12}\.\d\d|-?nan|inf)"$/;
/** Any two columns look like the old CSV; the default tests' names tell it. */
const knownTest = /^"(?:PING_(?:INLINE|BULK|MBULK)|[SG]ET|INCR|[LR]PUSH|[LR]POP|SADD|HSET|SPOP|ZADD|ZPOPMIN|LRANGE_\d+ |MSET |XADD)/m;
const oldCsv = {
    matches(source) {
        const lines = source.head.split('\n').filter((line) => line.trim() !== '');
        const whole = source.head.length < 60_000 ? lines : lines.slice(0, -1);
        return whole.length > 0 && knownTest.test(source.head) && whole.every((line) => oldRow.test(line));
    },
    parse(source) {
        const records = [];
        for (const { text } of source.lines()) {
            const [, benchmark, value] = oldRow.exec(text) ?? [];
            if (benchmark !== undefined)
                records.push(...throughput({ benchmark, unit: 'req/s', value: readNumber(value ?? '') }));
        }
        return redis_benchmark_repeated(records);
    },
};
const heading = (line) => {
    const trimmed = line.trim();
    const named = trimmed.startsWith('====== ') && trimmed.endsWith(' ======');
    return named ? trimmed.slice('====== '.length, -' ======'.length) : null;
};
/** `SET: 87336.24 requests per second, p50=0.295 msec`, of `-q`; the latency since version 6.2. */
function quietRecords(line) {
    const end = line.indexOf(' requests per second');
    const start = line.lastIndexOf(': ', end);
    if (end < 0 || start <= 0)
        return [];
    const median = /, p50=([\d.]+) msec/.exec(line.slice(end))?.[1];
    const benchmark = line.slice(0, start).trim();
    return [
        ...throughput({ benchmark, unit: 'req/s', value: readNumber(line.slice(start + 2, end)) }),
        ...latency('p50', { benchmark, unit: 'ms', value: median === undefined ? null : Number(median) }),
    ];
}
/** The figures below a heading: the rate on a line of its own, the times below the names of their columns. */
function reportRecords(benchmark, line, columns) {
    const trimmed = line.trim();
    const at = trimmed.indexOf(' requests per second');
    if (at > 0) {
        const value = readNumber(trimmed.slice(0, at).replace('throughput summary: ', ''));
        return throughput({ benchmark, unit: 'req/s', value });
    }
    const cells = trimmed.split(/\s+/);
    if (columns.length === 0 || cells.length !== columns.length)
        return [];
    return redis_benchmark_recordsOf(benchmark, (column) => readNumber(cells[columns.indexOf(column)] ?? ''));
}
function redis_benchmark_printedRecords(source) {
    const records = [];
    let [benchmark, columns] = [null, []];
    for (const { text } of source.lines()) {
        const next = heading(text);
        if (next !== null)
            [benchmark, columns] = [next, []];
        else if (benchmark === null)
            records.push(...quietRecords(text));
        else {
            records.push(...reportRecords(benchmark, text, columns));
            columns = /^\s*avg\s+min\s+p50/.test(text) ? text.trim().split(/\s+/) : [];
        }
    }
    return records;
}
const redis_benchmark_printed = {
    matches: (source) => / requests per second(?:, p50=|$)/m.test(source.head) ||
        (/^====== .{1,2000} ======$/m.test(source.head) && / requests completed in /.test(source.head)),
    parse: (source) => redis_benchmark_repeated(redis_benchmark_printedRecords(source)),
};
/** redis-benchmark: `--csv`, `-q`, or its reports. */
const redisBenchmark = ofShapes({ title: 'redis-benchmark', made: 'redis-benchmark --csv > results.csv' }, [redis_benchmark_csv, oldCsv, redis_benchmark_printed]);

;// CONCATENATED MODULE: ./lib/formats/ruby-benchmark.js


const ruby_benchmark_header = /^\s*user\s+system\s+total\s+real\s*$/;
const rehearsal = /^Rehearsal -+$/;
const ruby_benchmark_row = /^(.*?)\s{1,999}(\d+\.\d{6})\s+(\d+\.\d{6})\s+(\d+\.\d{6})\s+\(\s*(\d+\.\d{6})\)\s*$/;
const ruby_benchmark_longestLine = 2000;
/** Real time is the headline; processor time is that of user and system together. */
function ruby_benchmark_recordsOf(line) {
    const said = line.length > ruby_benchmark_longestLine ? null : ruby_benchmark_row.exec(` ${line}`);
    const [total, real] = [readNumber(said?.[4] ?? ''), readNumber(said?.[5] ?? '')];
    if (!said || total === null || real === null)
        return [];
    const benchmark = (said[1] ?? '').trim().replace(/:$/, '') || 'benchmark';
    return [
        toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value: real }),
        toolRecord({ benchmark, measure: 'cpu-time', unit: 's', better: 'lower', value: total }),
    ];
}
/** Ruby's Benchmark: `bm`, and `bmbm` without its rehearsal. */
const rubyBenchmark = {
    title: 'Ruby Benchmark',
    made: "Benchmark.bm { |x| x.report('name') { … } }",
    matches: ({ head }) => head.split('\n').some((line) => ruby_benchmark_header.test(line) || rehearsal.test(line)),
    parse(source) {
        const records = [];
        let rehearsing = false;
        for (const { text } of source.lines()) {
            if (rehearsal.test(text))
                rehearsing = true;
            else if (ruby_benchmark_header.test(text))
                rehearsing = false;
            else if (!rehearsing)
                records.push(...ruby_benchmark_recordsOf(text));
        }
        return toolResults(records);
    },
};

;// CONCATENATED MODULE: ./lib/formats/size-limit.js


const size_limit_figures = ['size', 'sizeLimit', 'passed', 'running', 'loading', 'time', 'timeLimit'];
const size_limit_isEntry = (value) => {
    if (!isObject(value) || typeof own(value, 'name') !== 'string')
        return false;
    // An entry without figures has lost its files; anything else beside them is another tool's.
    return Object.keys(value).every((key) => key === 'name' || key === 'missed' || size_limit_figures.includes(key));
};
const size_limit_isReport = (document) => Array.isArray(document) &&
    document.length > 0 &&
    document.every(size_limit_isEntry) &&
    document.some((entry) => isObject(entry) && ['size', 'passed', 'running'].some((key) => Object.hasOwn(entry, key)));
/** With --json a failure of the tool itself is one object: `{ "error": "SizeLimitError: …" }`. */
const isError = (document) => isObject(document) &&
    Object.keys(document).length === 1 &&
    /SizeLimitError|Can't find files/.test(String(own(document, 'error')));
/** Size is what the build gives, and loading is computed from it; running is measured in a browser. */
const size_limit_measures = [
    { key: 'size', measure: 'size', unit: 'B', exact: true },
    { key: 'loading', measure: 'loading', unit: 's', exact: true },
    { key: 'running', measure: 'running', unit: 's', exact: false },
];
function size_limit_recordsOf(entry) {
    const benchmark = maybeText(field(entry, 'name')) ?? '';
    return size_limit_measures.flatMap(({ key, ...said }) => {
        const figure = field(entry, key);
        return isAbsent(figure)
            ? []
            : [toolRecord({ ...said, benchmark, better: 'lower', value: measured(figure) })];
    });
}
/** An entry whose files are missing has no size or, from version 12 on, a size of 0. */
const isLost = ({ value }) => own(value, 'size') === 0 || !size_limit_measures.some(({ key }) => typeof own(value, key) === 'number');
const size_limit_failureOf = (entry) => ({
    benchmark: maybeText(field(entry, 'name')) ?? '',
    message: 'size-limit gave no size: are the files there?',
});
/** `size-limit --json`: bytes, exactly compared; times in seconds where they were asked for. */
const sizeLimit = {
    title: 'size-limit',
    made: 'size-limit --json > results.json',
    matches: (source) => source.peek().some((document) => size_limit_isReport(document) || isError(document)),
    parse(source) {
        const documents = documentsOf(source);
        const entries = documents.filter(({ value }) => size_limit_isReport(value)).flatMap(list);
        const errors = documents.filter(({ value }) => isError(value));
        return toolResults(entries.filter((entry) => !isLost(entry)).flatMap(size_limit_recordsOf), [
            ...entries.filter(isLost).map(size_limit_failureOf),
            ...errors.map(({ value }) => ({ benchmark: 'size-limit', message: String(own(value, 'error')) })),
        ]);
    },
};

;// CONCATENATED MODULE: ./lib/formats/sysbench.js






const sysbench_begins = (line) => /^sysbench \d/.test(line);
/** sysbench does not print the name of the test, but what only one of them prints. */
const tests = [
    ['cpu', /^(?:Prime numbers limit:|Doing CPU performance)/],
    ['memory', /^(?:Running memory speed test|Doing memory operations)/],
    ['fileio', /^(?:File operations:|Extra file open flags)/],
    ['oltp', /^(?:SQL statistics:|OLTP test statistics:)/],
    ['threads', /^Doing thread subsystem/],
    ['mutex', /^Doing mutex performance/],
];
function sysbench_nameOf({ name, lines }) {
    if (name !== null)
        return name;
    const test = tests.find(([, shown]) => lines.some(({ text }) => shown.test(text)))?.[0];
    const threads = behind(lines, 'Number of threads:');
    return `sysbench${test ? ` ${test}` : ''}${threads === null ? '' : ` (threads=${threads})`}`;
}
/** Milliseconds; version 0.4 spells the unit behind each figure. */
function timeRecords(benchmark, measure, said) {
    const figure = said === null ? null : readFigure(said);
    return figure === null
        ? []
        : latency(measure, { benchmark, value: figure.value, unit: figure.unit || 'ms' });
}
/** `    95th percentile:   0.25`, in version 0.4 `approx.  95 percentile:   1.5ms`. */
function sysbench_percentileRecords(benchmark, lines) {
    return lines.flatMap(({ text }) => {
        const said = text.length > 120 ? null : /^\s*(?:approx\.\s+)?(\d{1,3})(?:th)? percentile:\s*(\S+)$/.exec(text);
        return said ? timeRecords(benchmark, `p${said[1]}`, said[2] ?? '') : [];
    });
}
/** The rate in brackets of `transactions:  100  (99.9 per sec.)`. */
function sysbench_perSecond(lines, label) {
    const said = /\(([\d.]+) per sec/.exec(behind(lines, label) ?? '');
    return said ? Number(said[1]) : null;
}
const plainRates = [
    ['throughput', 'events/s', ['events per second:', 'events/s (eps):']],
    ['reads', 'ops/s', ['reads/s:', 'read, IOPS:']],
    ['writes', 'ops/s', ['writes/s:', 'write, IOPS:']],
    ['fsyncs', 'ops/s', ['fsyncs/s:', 'fsync, IOPS:']],
    ['read', 'MiB/s', ['read, MiB/s:']],
    ['written', 'MiB/s', ['written, MiB/s:']],
];
const countedRates = [
    ['tps', 'tps', 'transactions:'],
    ['queries', 'queries/s', 'queries:'],
    ['throughput', 'ops/s', 'Total operations:'],
];
function rateRecords(benchmark, lines) {
    const plain = plainRates.flatMap(([measure, unit, labels]) => {
        const said = labels.map((label) => behind(lines, label)).find((found) => found !== null);
        return throughput({ benchmark, unit, value: said === undefined ? null : readNumber(said) }, measure);
    });
    const counted = countedRates.flatMap(([measure, unit, label]) => throughput({ benchmark, unit, value: sysbench_perSecond(lines, label) }, measure));
    const moved = lines.map(({ text }) => / transferred \(([\d.]+) (MiB|MB)\/sec\)/.exec(text)).find(Boolean);
    const transfer = moved ? { benchmark, unit: `${moved[2]}/s`, value: Number(moved[1]) } : null;
    return [...plain, ...counted, ...(transfer ? throughput(transfer, 'transfer') : [])];
}
function sysbench_recordsOf(section) {
    const { lines } = section;
    const benchmark = sysbench_nameOf(section);
    const errors = sysbench_perSecond(lines, 'ignored errors:');
    const said = { benchmark, measure: 'ignored-errors', unit: 'errors/s', better: 'lower' };
    return [
        ...timeRecords(benchmark, 'mean', behind(lines, 'avg:')),
        ...sysbench_percentileRecords(benchmark, lines),
        ...rateRecords(benchmark, lines),
        ...(errors === null ? [] : [toolRecord({ ...said, value: errors })]),
    ];
}
function sysbench_failureOf(section) {
    const fatal = section.lines.find(({ text }) => text.startsWith('FATAL:'))?.text;
    if (fatal === undefined && sysbench_recordsOf(section).length > 0)
        return [];
    return [{ benchmark: sysbench_nameOf(section), message: fatal ?? 'sysbench printed no figures' }];
}
/** sysbench 0.4, 1.0 and 1.1; several runs in one log, told apart by headings `=== name ===`. */
const sysbench = {
    title: 'sysbench',
    made: 'sysbench cpu --time=30 run > results.txt',
    matches: (source) => source.head.split('\n').some(sysbench_begins),
    parse(source) {
        const sections = sectionsOf(source, sysbench_begins);
        const failures = sections.flatMap(sysbench_failureOf);
        return toolResults(sections.filter((section) => sysbench_failureOf(section).length === 0).flatMap(sysbench_recordsOf), failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/tachometer-text.js




const tachometer_text_cellsOf = (text) => text
    .split('\u2502')
    .slice(1, -1)
    .map((cell) => cell.trim());
/** What all rows share stands in a table of two columns before theirs; rows below that of a name compare it with others, and have no time. */
function rowsIn(source) {
    const shared = new Map();
    const rows = [];
    let header = [];
    for (const { text } of source.lines()) {
        if (text.startsWith('\u250c'))
            header = [];
        const cells = tachometer_text_cellsOf(text);
        const [key = '', value = ''] = cells;
        if (cells.includes('Avg time'))
            header = cells;
        else if (header.length > 0)
            rows.push(new Map([...shared, ...header.map((name, i) => [name, cells[i] ?? ''])]));
        else if (cells.length === 2 && key !== '')
            shared.set(key, value);
    }
    return rows;
}
/** `32.09ms - 38.19ms`: the 95% interval of the mean, whose middle is the mean. */
function tachometer_text_recordOf(row) {
    const [low, high] = (row.get('Avg time') ?? '').split(' - ').map(readFigure);
    if (!low || !high || low.unit !== high.unit)
        return [];
    const [version, name] = [row.get('Version') ?? '', row.get('Benchmark') ?? 'tachometer'];
    const count = Number(row.get('Sample size') ?? 1);
    const record = toolRecord({
        benchmark: version === '' ? name : `${name} (${version})`,
        measure: 'time',
        unit: low.unit,
        better: 'lower',
        value: (low.value + high.value) / 2,
        count,
        spread: spreadFromMargin((high.value - low.value) / 2, count),
    });
    return [{ group: row.get('Browser') ?? '', record }];
}
/** The tables that tachometer prints. */
const tachometerTables = {
    matches: ({ head }) => /^\u2502 .{0,400}\u2502 +Avg time \u2502/m.test(head) || /^\u2502 +Avg time \u2502/m.test(head),
    parse: (source) => toolResults(qualify(rowsIn(source).flatMap(tachometer_text_recordOf), (benchmark, browser) => `${benchmark} in ${browser}`)),
};

;// CONCATENATED MODULE: ./lib/formats/tachometer.js





const isTachometer = (document) => {
    const benchmarks = own(document, 'benchmarks');
    return (Array.isArray(benchmarks) &&
        benchmarks.length > 0 &&
        hasKeys(benchmarks[0], 'differences', 'samples', 'mean'));
};
/** The version (of the library under test) is part of the name; the browser where several ran the same. */
function tachometer_nameOf(benchmark) {
    const version = maybeText(field(benchmark, 'version')) ?? '';
    const name = decode_text(field(benchmark, 'name'));
    return version === '' ? name : `${name} (${version})`;
}
/** `name [window.usedJSHeapSize]` measures an expression of the page, whose unit nobody knows; all else is in ms. */
const tachometer_unitOf = (name) => /\[(?:window|self|globalThis|performance\.memory)\b/.test(name) ? '' : 'ms';
function tachometer_recordOf(benchmark) {
    const samples = numbers(field(benchmark, 'samples'));
    const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
    const unit = tachometer_unitOf(decode_text(field(benchmark, 'name')));
    const measure = unit === '' ? 'value' : 'time';
    return toolRecord({ benchmark: tachometer_nameOf(benchmark), measure, unit, better: 'lower', value, samples });
}
function browserOf(benchmark) {
    const browser = field(benchmark, 'browser');
    return isObject(browser.value) ? (maybeText(field(browser, 'name')) ?? '') : '';
}
/** tachometer's JSON gives an interval of the mean alone: the mean is that of its samples. */
const tachometer_json = {
    matches: (source) => source.peek().some(isTachometer),
    parse(source) {
        const benchmarks = documentsOf(source)
            .filter(({ value }) => isTachometer(value))
            .flatMap((document) => list(field(document, 'benchmarks')));
        const records = benchmarks.map((benchmark) => ({ group: browserOf(benchmark), record: tachometer_recordOf(benchmark) }));
        return toolResults(qualify(records, (benchmark, browser) => `${benchmark} in ${browser}`));
    },
};
/** tachometer: its JSON, or the tables that it prints. */
const tachometer = ofShapes({ title: 'tachometer', made: 'npx tachometer --json-file=results.json bench.html' }, [tachometer_json, tachometerTables]);

;// CONCATENATED MODULE: ./lib/formats/taurus.js





/** The label of the whole is empty. */
const taurus_nameOf = (label) => (label.trim() === '' ? 'overall' : label);
/** `throughput` in this report is the number of requests, not a rate, so it is no measure. */
function taurus_runOf(label, figure) {
    const benchmark = taurus_nameOf(label);
    const [good, bad] = [figure('succ'), figure('fail')];
    const all = good === null || bad === null ? null : good + bad;
    const seconds = (measure, key, more = {}) => latency(measure, { benchmark, unit: 's', value: figure(key), ...more });
    return {
        ...{ benchmark, failed: bad, all },
        records: [
            ...seconds('mean', 'avg_rt', { spread: figure('stdev_rt'), count: all || 1 }),
            ...usualPercentiles.flatMap((percent) => seconds(`p${percent}`, `perc_${percent.toFixed(1)}`)),
        ],
    };
}
function taurus_figuresOf(group) {
    const values = new Map(group.children().map((element) => {
        const parameter = element.attribute('param');
        const key = parameter === null ? element.name : `${element.name}_${parameter}`;
        return [key, readNumber(element.attribute('value') ?? '')];
    }));
    return (key) => values.get(key) ?? null;
}
const taurus_xml = {
    matches: (source) => rootIs(source, 'FinalStatus'),
    parse: (source) => loadResults(descendants(readXml(source), 'Group').map((group) => taurus_runOf(group.attribute('label') ?? '', taurus_figuresOf(group)))),
};
const taurus_csv = {
    matches(source) {
        const header = headerOf(source);
        return ['label', 'avg_rt', 'succ', 'fail'].every((column) => header.includes(column));
    },
    parse(source) {
        let header = [];
        const runs = [];
        for (const { cells } of csvRows(source)) {
            if (header.length === 0)
                header = cells;
            else {
                const columns = header;
                const cell = (key) => cells[columns.indexOf(key)] ?? '';
                runs.push(taurus_runOf(cell('label'), (key) => readNumber(cell(key))));
            }
        }
        return loadResults(runs);
    },
};
/** Taurus: what its final-stats reporter dumps, XML or CSV. */
const taurus = ofShapes({ title: 'Taurus', made: 'bzt with the reporter final-stats: dump-xml or dump-csv' }, [taurus_xml, taurus_csv]);

;// CONCATENATED MODULE: ./lib/formats/time.js


/** What is read of it: the rest (page faults, context switches) says how it ran, not how well. */
const time_measures = new Map([
    ['time', 's'],
    ['user-time', 's'],
    ['system-time', 's'],
    // GNU time says kbytes and means 1024 of them.
    ['memory', 'KiB'],
]);
/** `1:02:03`, `0:02.15`, `0m2.153s`, `2,153s`: in seconds. */
function time_seconds(spelled) {
    const parts = spelled.replace(/s$/, '').replace(',', '.').split(/[:mh]/);
    const numbers = parts.map((part) => readNumber(part));
    return numbers.length > 3 || numbers.includes(null)
        ? null
        : numbers.reduce((sum, part) => sum * 60 + (part ?? 0), 0);
}
/** `/usr/bin/time -v`, one line a figure. */
const verbose = [
    { pattern: /^\s*User time \(seconds\): (\S+)$/, measure: 'user-time' },
    { pattern: /^\s*System time \(seconds\): (\S+)$/, measure: 'system-time' },
    { pattern: /^\s*Elapsed \(wall clock\) time \(h:mm:ss or m:ss\): (\S+)$/, measure: 'time' },
    { pattern: /^\s*Maximum resident set size \(kbytes\): (\d+)$/, measure: 'memory' },
];
/** `time` of bash, ksh and POSIX (`-p`): three lines, with or without minutes; a locale may write a comma. */
const shell = [
    { pattern: /^real\s+((?:\d+m ?)?\d+[.,]\d+s?)$/, measure: 'time' },
    { pattern: /^user\s+((?:\d+m ?)?\d+[.,]\d+s?)$/, measure: 'user-time' },
    { pattern: /^sys\s+((?:\d+m ?)?\d+[.,]\d+s?)$/, measure: 'system-time' },
];
const patterns = [...verbose, ...shell];
/** GNU time without options, and zsh: one line for all. */
const oneLine = [
    /^(?<user>[\d.]+)user (?<system>[\d.]+)system (?<time>[\d:.]+)elapsed\b/,
    /^(?<name>.{0,500}?)\s{0,99}(?<user>[\d.]{1,30})s user (?<system>[\d.]{1,30})s system \d{1,9}% cpu (?<time>[\d:.]{1,30}) total$/,
];
const time_heading = /^={2,3} (\S.*\S|\S) ={2,3}$/;
const command = /^\s*Command being timed: "(.*)"$/;
const ended = /^Command (exited with non-zero status \d+|terminated by signal \d+)/;
const exit = /^\s*Exit status: ([1-9]\d{0,4})$/;
const time_longestLine = 4000;
/** The command the next figure belongs to: a new one where the open one has that figure already. */
function openFor(state, measure) {
    const last = state.all.at(-1);
    if (last && !last.figures.has(measure) && (last.name === state.name || state.name === ''))
        return last;
    return begin(state, state.name);
}
function begin(state, name) {
    const timed = { name, figures: new Map(), failure: state.notice };
    state.notice = null;
    state.all.push(timed);
    return timed;
}
const readSpelled = (measure, spelled) => measure === 'memory' ? readNumber(spelled) : time_seconds(spelled);
function put(state, measure, spelled) {
    const value = readSpelled(measure, spelled);
    if (value !== null)
        openFor(state, measure).figures.set(measure, value);
}
function readOneLine(state, text) {
    const said = oneLine.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
    if (!said)
        return;
    const timed = begin(state, state.name || (said['name'] ?? '').trim());
    const memory = /avgdata (\d+)maxresident/.exec(text)?.[1];
    const figures = { time: said['time'], 'user-time': said['user'], 'system-time': said['system'], memory };
    for (const [measure, spelled] of Object.entries(figures)) {
        const value = spelled === undefined ? null : readSpelled(measure, spelled);
        if (value !== null)
            timed.figures.set(measure, value);
    }
}
function readNames(state, text) {
    const title = time_heading.exec(text.trim())?.[1];
    if (title !== undefined)
        state.name = title.startsWith('end ') ? '' : title;
    state.notice = ended.exec(text)?.[1] ?? state.notice;
    const timed = command.exec(text)?.[1];
    if (timed !== undefined)
        begin(state, state.name || timed);
    const status = exit.exec(text)?.[1];
    const last = state.all.at(-1);
    if (status !== undefined && last)
        last.failure ??= `exit status ${status}`;
}
function time_readLine(state, { text }) {
    if (text.length > time_longestLine)
        return;
    readNames(state, text);
    const found = patterns.find(({ pattern }) => pattern.test(text));
    if (found)
        put(state, found.measure, found.pattern.exec(text)?.[1] ?? '');
    else
        readOneLine(state, text);
}
const time_recordsOf = ({ name, figures }) => [...time_measures].flatMap(([measure, unit]) => {
    const value = figures.get(measure);
    const benchmark = name || 'command';
    return value === undefined ? [] : [toolRecord({ benchmark, measure, unit, better: 'lower', value })];
});
function time_readAll(source) {
    const state = { all: [], name: '', notice: null };
    for (const line of source.lines())
        time_readLine(state, line);
    return state.all.filter(({ figures }) => figures.has('time'));
}
const marks = [...verbose.slice(2, 3), ...shell.slice(0, 1)];
const isTimed = (line) => marks.some(({ pattern }) => pattern.test(line)) || oneLine.some((pattern) => pattern.test(line));
/** `/usr/bin/time`, best with `-v`, and the `time` of shells. A command timed again was run again. */
const time = {
    title: 'time (GNU time, shells)',
    made: '/usr/bin/time -v ./command 2> results.txt',
    wraps: true,
    matches: ({ head }) => head.split('\n').some((line) => line.length <= time_longestLine && isTimed(line)),
    parse(source) {
        const all = time_readAll(source);
        const ran = all.filter(({ failure }) => failure === null);
        const named = ran.filter(({ name }) => name !== '');
        const unnamed = ran.filter(({ name }) => name === '');
        const failures = all.flatMap(({ name, failure }) => failure === null ? [] : [{ benchmark: name || 'command', message: failure }]);
        return toolResults([...poolRepeats(named.flatMap(time_recordsOf)), ...unnamed.flatMap(time_recordsOf)], failures);
    },
};

;// CONCATENATED MODULE: ./lib/formats/tinybench.js





const nameColumns = ['task name'];
/** Latency first; very old tables have only the rate. */
const tinybench_timeColumns = ['latency avg (ns)', 'latency average (ns)', 'average time (ns)'];
const rateColumns = ['throughput avg (ops/s)', 'throughput average (ops/s)', 'ops/sec'];
const tinybench_cellOf = (row, columns) => columns.map((column) => row.get(column)).find((cell) => cell !== undefined && cell !== '');
/** `17681 ± 22.00%` and, beside it in version 2, a column `Margin` with `±5.96%`. */
function tinybench_figureOf(row, columns) {
    const [said = '', beside = row.get('margin') ?? ''] = (tinybench_cellOf(row, columns) ?? '').split('±');
    const value = readNumber(said);
    if (value === null)
        return null;
    const percent = readNumber(beside.replace('±', '').replace('%', ''));
    return { value, margin: percent === null ? null : (value * percent) / 100 };
}
function recordOfRow(row) {
    const benchmark = tinybench_cellOf(row, nameColumns) ?? '';
    const time = tinybench_figureOf(row, tinybench_timeColumns);
    const figure = time ?? tinybench_figureOf(row, rateColumns);
    if (!figure)
        return [];
    const count = readNumber(row.get('samples') ?? '') || 1;
    const spread = figure.margin === null ? null : spreadFromMargin(figure.margin, count);
    const said = { benchmark, value: figure.value, count, spread };
    return time
        ? [toolRecord({ ...said, measure: 'time', unit: 'ns', better: 'lower' })]
        : [toolRecord({ ...said, measure: 'throughput', unit: 'ops/s', better: 'higher' })];
}
function failureOfRow(row) {
    const message = row.get('error');
    return message ? [{ benchmark: tinybench_cellOf(row, nameColumns) ?? '', message }] : [];
}
const resultsOfRows = (rows) => toolResults(rows.flatMap(recordOfRow), rows.flatMap(failureOfRow));
/** console.table quotes texts and escapes line ends in them. */
const unquoted = (cell) => {
    const trimmed = cell.trim();
    const quote = trimmed[0];
    const quoted = trimmed.length > 1 && (quote === "'" || quote === '"' || quote === '`') && trimmed.endsWith(quote);
    return quoted ? trimmed.slice(1, -1).replaceAll('\\n', ' ').replaceAll("\\'", "'") : trimmed;
};
const tinybench_cellsOf = (line) => line.trim().slice(1, -1).split('│').map(unquoted);
const tinybench_isHeader = (line) => line.includes('│') && tinybench_cellsOf(line).some((cell) => nameColumns.includes(cell.toLowerCase()));
function printedRows(source) {
    const rows = [];
    let header = null;
    for (const { text: line } of source.lines()) {
        if (tinybench_isHeader(line))
            header = tinybench_cellsOf(line).map((cell) => cell.toLowerCase());
        else if (line.trimStart().startsWith('└'))
            header = null;
        else if (header && line.trimStart().startsWith('│')) {
            const cells = tinybench_cellsOf(line);
            rows.push(new Map(header.map((column, i) => [column, cells[i] ?? ''])));
        }
    }
    return rows;
}
const tinybench_printed = {
    matches: (source) => source.head.split('\n').some(tinybench_isHeader),
    parse: (source) => resultsOfRows(printedRows(source)),
};
const isRow = (item) => isObject(item) && Object.keys(item).some((key) => nameColumns.includes(key.toLowerCase()));
const isTable = (document, most = Number.POSITIVE_INFINITY) => Array.isArray(document) && document.length > 0 && document.slice(0, most).every(isRow);
const tinybench_rowOf = (item) => new Map(Object.entries(isObject(item) ? item : {}).map(([key, cell]) => [key.toLowerCase(), String(cell ?? '')]));
const tinybench_table = {
    matches: (source) => source.peek().some((document) => isTable(document, firstTasks)),
    parse: (source) => resultsOfRows(documentsOf(source).flatMap(({ value }) => isTable(value) && Array.isArray(value) ? value.map(tinybench_rowOf) : [])),
};
/** Where a dumped task keeps its figures: `task.result` as it is, or spread into the task. */
const tinybench_resultOf = (task) => (isObject(own(task.value, 'result')) ? field(task, 'result') : task);
const errorOf = (task) => own(tinybench_resultOf(task).value, 'error');
/** Version 3 and later has `latency`; before, the figures stand in the result itself. Milliseconds in all versions. */
const latencyOf = (task) => {
    const result = tinybench_resultOf(task);
    return isObject(own(result.value, 'latency')) ? field(result, 'latency') : result;
};
/** hz · mean is 1000 in milliseconds; benchmark.js, whose dumps look alike, computes in seconds. */
function tinybench_isDumped(task) {
    const result = tinybench_resultOf(task).value;
    const latency = latencyOf(task).value;
    if (latency !== result)
        return typeof own(latency, 'mean') === 'number';
    const [hz, mean] = [own(result, 'hz'), own(result, 'mean')];
    return typeof hz === 'number' && typeof mean === 'number' && Math.abs((hz * mean) / 1000 - 1) < 0.01;
}
function recordOfTask(task) {
    const latency = latencyOf(task);
    const kept = field(latency, 'samples');
    const samples = isAbsent(kept) || !Array.isArray(kept.value) ? [] : numbers(kept);
    return toolRecord({
        ...{ benchmark: decode_text(field(task, 'name')), measure: 'time', unit: 'ms', better: 'lower', samples },
        value: measured(field(latency, 'mean')),
        spread: maybeNumber(field(latency, 'sd')),
        count: samples.length || maybeNumber(field(latency, 'samplesCount')) || 1,
    });
}
const messageOf = (error) => typeof error === 'string' ? error : String(own(error, 'message') ?? 'it threw; the dump keeps no message');
const tinybench_dumped = {
    matches: (source) => source
        .peek()
        .some((value) => dumpedTasks({ value, file: source.path, path: '$' }, firstTasks).some(tinybench_isDumped)),
    parse(source) {
        const tasks = documentsOf(source).flatMap((document) => dumpedTasks(document));
        const hasFailed = (task) => errorOf(task) !== undefined && errorOf(task) !== null;
        return toolResults(tasks.filter((task) => !hasFailed(task)).map(recordOfTask), tasks
            .filter(hasFailed)
            .map((task) => ({ benchmark: decode_text(field(task, 'name')), message: messageOf(errorOf(task)) })));
    },
};
/** tinybench: the table that console.table prints, the same as JSON, or a JSON dump of the tasks. */
const tinybench = ofShapes({ title: 'tinybench', made: 'print bench.table() as a table, or JSON.stringify it' }, [tinybench_dumped, tinybench_table, tinybench_printed]);

;// CONCATENATED MODULE: ./lib/formats/trx.js


const span = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/;
/** A .NET time span, `[days.]hh:mm:ss.fffffff`, in seconds. */
function secondsOf(said) {
    const parts = span.exec(said);
    if (!parts)
        return null;
    const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
    return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}
const trx_nameOf = (test) => test.attribute('testName') ?? '';
function trx_recordOf(test) {
    const value = secondsOf(test.attribute('duration') ?? '');
    return value === null
        ? []
        : [toolRecord({ benchmark: trx_nameOf(test), measure: 'time', unit: 's', better: 'lower', value })];
}
function trx_failureOf(test) {
    const outcome = test.attribute('outcome') ?? '';
    if (!['Failed', 'Error', 'Timeout', 'Aborted'].includes(outcome))
        return [];
    const message = descendants(test, 'Message')[0]?.text().trim() || outcome;
    return [{ benchmark: trx_nameOf(test), message }];
}
/** Visual Studio's test results: how long tests took. Read only when the format is named. */
const trx = {
    title: 'TRX (dotnet test)',
    made: 'dotnet test --logger trx; only with the format named: tests are no benchmarks',
    matches: () => false,
    onRequest: (source) => rootIs(source, 'TestRun'),
    parse(source) {
        const tests = descendants(readXml(source), 'UnitTestResult');
        return toolResults(tests.flatMap(trx_recordOf), tests.flatMap(trx_failureOf));
    },
};

;// CONCATENATED MODULE: ./lib/formats/vegeta.js







const joined = (attacks) => toolResults(attacks.flatMap(({ records }) => records), attacks.flatMap(({ failures }) => failures));
/** The share of successful requests is vegeta's own figure. When it is 0 the other figures are of refusals. */
function attackOf(success, error, records) {
    const { benchmark, value } = success;
    return value > 0
        ? { records: [...records, success], failures: [] }
        : {
            records: [success],
            failures: [{ benchmark, message: `all requests failed${error ? `: ${error}` : ''}` }],
        };
}
const isVegeta = (document) => hasKeys(document, 'latencies', 'success', 'status_codes') && hasKeys(own(document, 'latencies'), 'mean');
/** Nanoseconds. */
function attackOfReport(report) {
    const benchmark = 'vegeta';
    const latencies = field(report, 'latencies');
    const value = measured(field(report, 'success'));
    const errors = field(report, 'errors');
    const error = isAbsent(errors) ? undefined : list(errors)[0]?.value;
    const count = maybeNumber(field(report, 'requests')) ?? 1;
    return attackOf(toolRecord({ benchmark, measure: 'success', unit: 'ratio', better: 'higher', value }), typeof error === 'string' ? error : undefined, [
        ...latency('mean', { benchmark, unit: 'ns', count, value: maybeNumber(field(latencies, 'mean')) }),
        ...usualPercentiles.flatMap((percent) => latency(`p${percent}`, {
            benchmark,
            unit: 'ns',
            value: maybeNumber(field(latencies, `${percent}th`)),
        })),
        ...throughput({ benchmark, unit: 'req/s', value: maybeNumber(field(report, 'throughput')) }),
    ]);
}
const vegeta_json = {
    matches: (source) => source.peek().some(isVegeta),
    parse: (source) => joined(documentsOf(source)
        .filter(({ value }) => isVegeta(value))
        .map(attackOfReport)),
};
const vegeta_begins = (line) => /^Requests\s+\[total, rate/.test(line);
/** `Latencies [min, mean, 50, …]  208µs, 229µs, …`: the columns by name, as they differ by version. */
function vegeta_columnsOf(section, label) {
    const said = behind(section.lines, label) ?? '';
    const [names, cells] = [
        said.slice(said.indexOf('[') + 1, said.indexOf(']')),
        said.slice(said.indexOf(']') + 1),
    ];
    const values = cells.split(',').map((cell) => cell.trim());
    return new Map(names.split(',').map((name, i) => [name.trim(), values[i] ?? '']));
}
function attackOfSection(section) {
    const benchmark = section.name ?? 'vegeta';
    const latencies = vegeta_columnsOf(section, 'Latencies ');
    const requests = vegeta_columnsOf(section, 'Requests ');
    const time = (measure, column, more = {}) => {
        const figure = readDuration(latencies.get(column) ?? '');
        return figure === null ? [] : latency(measure, { benchmark, ...figure, ...more });
    };
    const count = readNumber(requests.get('total') ?? '') ?? 1;
    const share = readNumber((vegeta_columnsOf(section, 'Success ').get('ratio') ?? '').replace('%', ''));
    const errorsAt = section.lines.findIndex(({ text }) => text.startsWith('Error Set:'));
    return attackOf(toolRecord({ benchmark, measure: 'success', unit: '%', better: 'higher', value: share ?? Number.NaN }), errorsAt < 0 ? undefined : section.lines[errorsAt + 1]?.text.trim(), [
        ...time('mean', 'mean', { count }),
        ...usualPercentiles.flatMap((percent) => time(`p${percent}`, String(percent))),
        ...throughput({ benchmark, unit: 'req/s', value: readNumber(requests.get('throughput') ?? '') }),
    ]);
}
const vegeta_printed = {
    matches: (source) => source.head.split('\n').some(vegeta_begins),
    parse: (source) => joined(sectionsOf(source, vegeta_begins).map(attackOfSection)),
};
/** vegeta: `report -type=json` or the text report. */
const vegeta = ofShapes({ title: 'vegeta', made: 'vegeta report -type=json attack.bin > results.json' }, [vegeta_json, vegeta_printed]);

;// CONCATENATED MODULE: ./lib/formats/vitest-text.js



const vitest_text_header = /^\s{1,20}name {1,400}hz {1,40}min {1,40}max {1,40}mean /;
const vitest_text_row = /^\s{1,20}· (\S.{0,4000})$/;
const vitest_text_columns = ['hz', 'min', 'max', 'mean', 'p75', 'p99', 'p995', 'p999', 'rme', 'samples'];
const tick = '✓ ';
/** `✓ file > group 123ms`; null for other lines. */
function groupOf(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith(tick))
        return null;
    const last = trimmed.slice(trimmed.lastIndexOf(' ') + 1);
    const name = trimmed.slice(tick.length);
    return (/^\d[\d.]*m?s$/.test(last) ? name.slice(0, -last.length) : name).trim();
}
/** The name may hold blanks; the figures are the ten words up to the verdict (`fastest`, `slowest`). */
function vitest_text_recordOf(text, suite) {
    const words = text
        .replace(/ {1,4}(?:fastest|slowest)\s{0,20}$/, '')
        .trim()
        .split(/ +/);
    const figures = words.slice(-vitest_text_columns.length);
    const name = words.slice(0, -vitest_text_columns.length).join(' ');
    const cell = (column) => figures[vitest_text_columns.indexOf(column)] ?? '';
    const value = readNumber(cell('hz'));
    if (name === '' || value === null)
        return null;
    const count = readNumber(cell('samples')) ?? 1;
    const margin = readNumber(cell('rme').replace(/[±%]/g, ''));
    const spread = margin === null ? null : spreadFromMargin((value * margin) / 100, count);
    const benchmark = suite === '' ? name : `${suite} > ${name}`;
    return toolRecord({
        benchmark,
        measure: 'throughput',
        unit: 'ops/s',
        better: 'higher',
        value,
        count,
        spread,
    });
}
/** The table of tests outside of any group is printed twice: the same figures again are no other benchmark. */
const vitest_text_keyOf = ({ benchmark, value, count }) => `${value} ${count} ${benchmark}`;
function vitest_text_recordsOf(source) {
    const records = new Map();
    let suite = '';
    for (const { text } of source.lines()) {
        suite = groupOf(text) ?? suite;
        const said = vitest_text_row.exec(text)?.[1];
        const record = said === undefined ? null : vitest_text_recordOf(said, suite);
        if (record)
            records.set(vitest_text_keyOf(record), record);
    }
    return [...records.values()];
}
/** A group whose benchmark threw has no table, only a summary: `name - file > group`, then `NaNx faster than …`. */
function vitest_text_failuresOf(source) {
    const failures = [];
    let before = '';
    for (const { text } of source.lines()) {
        const at = before.lastIndexOf(' - ');
        if (text.trimStart().startsWith('NaNx faster than') && at > 0) {
            const benchmark = `${before.slice(at + 3)} > ${before.slice(0, at)}`;
            failures.push({ benchmark, message: 'vitest has no figures for it: it failed' });
        }
        before = text.trim();
    }
    return failures;
}
/** The default reporter on the terminal. */
const vitestPrinted = {
    matches: ({ head }) => head.split('\n').some((line) => vitest_text_header.test(line)),
    parse: (source) => toolResults(vitest_text_recordsOf(source), vitest_text_failuresOf(source)),
};

;// CONCATENATED MODULE: ./lib/formats/vitest.js




const first = (value) => (Array.isArray(value) ? value[0] : undefined);
const isVitest = (document) => {
    const file = first(own(document, 'files'));
    const group = first(own(file, 'groups'));
    return typeof own(group, 'fullName') === 'string' && Array.isArray(own(group, 'benchmarks'));
};
/** Milliseconds. `samples` is empty in files unless asked for; their number is kept. */
function vitest_recordOf(benchmark, result) {
    const kept = field(result, 'samples');
    const samples = isAbsent(kept) ? [] : numbers(kept);
    return toolRecord({
        benchmark,
        measure: 'time',
        unit: 'ms',
        better: 'lower',
        value: measured(field(result, 'mean')),
        samples,
        count: samples.length || maybeNumber(field(result, 'sampleCount')) || 1,
        spread: maybeNumber(field(result, 'sd')),
    });
}
/** The group's full name begins with the file's path from the project's root; `filepath` differs by machine. */
function readGroup(group) {
    const suite = decode_text(field(group, 'fullName'));
    return list(field(group, 'benchmarks')).map((result) => {
        const benchmark = `${suite} > ${decode_text(field(result, 'name'))}`;
        const failed = field(result, 'mean').value === undefined;
        return failed
            ? { failure: { benchmark, message: 'vitest has no result for it: it failed or was not run' } }
            : { record: vitest_recordOf(benchmark, result) };
    });
}
const vitest_json = {
    matches: (source) => source.peek().some(isVitest),
    parse: (source) => {
        const read = documentsOf(source)
            .filter(({ value }) => isVitest(value))
            .flatMap((document) => list(field(document, 'files')))
            .flatMap((file) => list(field(file, 'groups')))
            .flatMap(readGroup);
        return toolResults(read.flatMap((item) => ('record' in item ? [item.record] : [])), read.flatMap((item) => ('failure' in item ? [item.failure] : [])));
    },
};
/** `vitest bench --outputJson`: mean as headline; a benchmark without results failed. */
const vitest = ofShapes({ title: 'vitest bench', made: 'vitest bench --run --outputJson results.json' }, [vitest_json, vitestPrinted]);

;// CONCATENATED MODULE: ./lib/formats/windows.js
const size = 64 * 1024;
/** Longer logs before the first result were not seen; each window costs every format a look. */
const farthest = 32 * 1024 * 1024;
/** What announces a result (a header, the name above the figures) is in one window with it. */
const overlap = 50;
/** The same file with its head, then with one stretch after the other in the head's place. */
function* windowsOf(source) {
    yield source;
    if (source.head.length < size / 4)
        return;
    let stretch = [];
    let [length, seen] = [0, 0];
    for (const { text } of source.lines()) {
        stretch.push(text);
        length += text.length + 1;
        if (length < size)
            continue;
        seen += length;
        if (seen > size)
            yield { ...source, head: stretch.join('\n') };
        if (seen > farthest)
            return;
        stretch = stretch.slice(-overlap);
        length = 0;
    }
    if (seen > 0)
        yield { ...source, head: stretch.join('\n') };
}

;// CONCATENATED MODULE: ./lib/formats/wrk.js





const threads = /^\s{1,20}\d{1,6} threads and \d{1,9} connections/m;
const wrk_begins = (line) => /^\s{0,20}Running \S{1,40} test @ \S/.test(line);
/** `363.63us`: as spelled; wrk's `m` is minutes. */
function timeRecord(benchmark, measure, said, more = {}) {
    const time = readDuration(said);
    return time === null ? [] : latency(measure, { benchmark, ...time, ...more });
}
/** `Latency   363.63us  122.95us   5.65ms   97.34%`: mean and standard deviation, each with its own unit. */
function wrk_meanRecords(benchmark, section, count) {
    const [average = '', deviation = ''] = (behind(section.lines, 'Latency  ') ?? '').split(/\s+/);
    const [time, spread] = [readDuration(average), readDuration(deviation)];
    return timeRecord(benchmark, 'mean', average, {
        count,
        spread: time && spread ? inUnit(spread, time.unit) : null,
    });
}
/** wrk: `     50%  349.00us`, wrk2: ` 50.000%    0.88ms`. */
const wrk_share = /^\s*(\d{1,3}(?:\.\d+)?)%\s+([\d.]+[a-z]+)\s*$/;
function wrk_percentileRecords(benchmark, section) {
    return section.lines.flatMap(({ text }) => {
        const said = text.length > 80 ? null : wrk_share.exec(text);
        const percent = Number(said?.[1]);
        return usualPercentiles.includes(percent) ? timeRecord(benchmark, `p${percent}`, said?.[2] ?? '') : [];
    });
}
/** `Socket errors: connect 0, read 5, write 0, timeout 3` and the line on other statuses stand only when above 0. */
function failedOf(section) {
    const socket = behind(section.lines, 'Socket errors:') ?? '';
    const counts = [...socket.matchAll(/[a-z]{1,99} (\d+)/g)].map(([, count]) => Number(count));
    const statuses = readNumber(behind(section.lines, 'Non-2xx or 3xx responses:') ?? '') ?? 0;
    return counts.reduce((sum, count) => sum + count, statuses);
}
function wrk_runOf(section) {
    const first = section.lines[0]?.text ?? '';
    const benchmark = section.name ?? first.slice(first.indexOf('@') + 1).trim();
    const requests = section.lines.map(({ text }) => / requests in \d/.exec(text) && text.trim().split(' ')[0]);
    const all = readNumber(requests.find((count) => typeof count === 'string') ?? '');
    return {
        benchmark,
        failed: failedOf(section),
        all,
        error: behind(section.lines, 'Socket errors:') ?? undefined,
        records: [
            ...wrk_meanRecords(benchmark, section, all ?? 1),
            ...wrk_percentileRecords(benchmark, section),
            ...throughput({
                benchmark,
                unit: 'req/s',
                value: readNumber(behind(section.lines, 'Requests/sec:') ?? ''),
            }),
        ],
    };
}
/** wrk and wrk2; several runs in one log, each by its address or by a heading `=== name ===` before it. */
const wrk = {
    title: 'wrk, wrk2',
    made: 'wrk --latency http://localhost:8080/ > results.txt',
    // autocannon begins with the same line, but has no threads.
    matches: ({ head }) => head.split('\n').some(wrk_begins) && threads.test(head),
    parse: (source) => loadResults(sectionsOf(source, wrk_begins).map(wrk_runOf)),
};

;// CONCATENATED MODULE: ./lib/formats/registry.js
































































/** Every format there is, by name. One line a format, sorted. */
const formats = {
    ab: ab,
    artillery: artillery,
    asv: asv,
    autocannon: autocannon,
    benchee: benchee,
    'benchmark-ips': benchmarkIps,
    benchmarkdotnet: benchmarkDotNet,
    benchmarkjs: benchmarkJs,
    benchmarkluau: benchmarkLuau,
    bmf: bmf,
    'cargo-bench': cargoBench,
    catch2: catch2,
    clickbench: clickbench,
    criterion: criterion,
    csv: csv_csv,
    customBiggerIsBetter: customBiggerIsBetter,
    customSmallerIsBetter: customSmallerIsBetter,
    dart: dart,
    deno: deno,
    divan: divan,
    gatling: gatling,
    'github-action-benchmark': githubActionBenchmark,
    'go-test': goTest,
    'google-benchmark': googleBenchmark,
    gungraun: gungraun,
    hey: hey,
    hyperfine: hyperfine,
    iai: iai,
    jmeter: jmeter,
    jmh: jmh,
    'js-time': jsTime,
    julia: julia,
    junit: junit,
    k6: k6,
    lighthouse: lighthouse,
    locust: locust,
    memtier: memtier,
    mitata: mitata,
    nanobench: nanobench,
    nyrkio: nyrkio,
    oha: oha,
    otlp: otlp,
    'perf-gate': perfGate,
    'perf-stat': perfStat,
    pgbench: pgbench,
    phpbench: phpbench,
    prometheus: prometheus,
    pyperf: pyperf,
    'pytest-benchmark': pytestBenchmark,
    'redis-benchmark': redisBenchmark,
    'ruby-benchmark': rubyBenchmark,
    'size-limit': sizeLimit,
    sysbench: sysbench,
    tachometer: tachometer,
    taurus: taurus,
    time: time,
    tinybench: tinybench,
    trx: trx,
    vegeta: vegeta,
    vitest: vitest,
    wrk: wrk,
};
const formatOf = (name) => formats[name];
/** The formats whose content this is; more than one is for the user to decide. */
function detect(source) {
    const found = names/* formatNames */.E.filter((name) => formatOf(name).matches(source));
    const inner = found.filter((name) => formatOf(name).wraps !== true);
    return inner.length > 0 ? inner : found;
}
const isGzip = (source) => source.head.startsWith('\u001f\ufffd') || source.head.startsWith('\u001f\u008b');
/** Test reports hold times too: they are read when the user says so, never by accident. */
function refuseUnasked(source) {
    const name = names/* formatNames */.E.find((candidate) => formatOf(candidate).onRequest?.(source));
    if (name === undefined)
        return;
    throw new errors/* UserError */.yo(`this is ${formatOf(name).title}, which is read only when it is asked for`, {
        place: { file: source.path },
        hint: `Set the input format to ${name} if the durations of tests are to be gated.`,
    });
}
function refuseUnknown(source) {
    const place = { file: source.path };
    if (source.head.trim() === '') {
        throw new errors/* UserError */.yo('the file is empty: no benchmark found', { place, hint: 'Did the benchmarks run?' });
    }
    if (isGzip(source))
        throw new errors/* UserError */.yo('the file is compressed', { place, hint: 'Unpack it first: gunzip.' });
    refuseBroken(source);
    refuseUnasked(source);
    throw new errors/* UserError */.yo('no benchmark found: this is the output of no known tool', {
        place,
        hint: `Known formats: ${names/* formatNames */.E.join(', ')}. Name one with the input format if the file is one of these.`,
    });
}
function registry_named(source, name) {
    for (const window of windowsOf(source)) {
        if (formatOf(name).matches(window))
            return { name, source: window };
    }
    return { name, source };
}
function recognise(source, format) {
    if (format !== 'auto')
        return registry_named(source, format);
    for (const window of windowsOf(source)) {
        const candidates = detect(window);
        const [only] = candidates;
        if (only !== undefined && candidates.length === 1)
            return { name: only, source: window };
        if (candidates.length > 1)
            refuseAmbiguous(source, candidates);
    }
    return refuseUnknown(source);
}
function refuseAmbiguous(source, candidates) {
    throw new errors/* UserError */.yo(`could be the output of several tools: ${candidates.join(', ')}`, {
        place: { file: source.path },
        hint: 'Say which with the input format.',
    });
}
const registry_parse = ({ name, source }) => ({
    path: source.path,
    format: name,
    results: checked(source.path, formatOf(name).parse(source)),
});
/** Reads one result file; throws `UserError` when it is none, or cannot be read whole. */
const parseFile = (source, format) => registry_parse(recognise(source, format));
/** Reads result files; those of a tool that spreads its results over a folder are read together. */
function parseFiles(sources, format) {
    const together = new Map();
    const parsed = [];
    for (const said of sources) {
        const recognised = recognise(said, format);
        const { name, source } = recognised;
        if (formatOf(name).parseTogether)
            together.set(name, [...(together.get(name) ?? []), source]);
        else
            parsed.push(registry_parse(recognised));
    }
    for (const [name, group] of together)
        parsed.push(parseGroup(name, group));
    return parsed;
}
function parseGroup(name, group) {
    const path = group[0]?.path ?? '';
    const results = formatOf(name).parseTogether?.(group) ?? { records: [], failures: [], warnings: [] };
    return { path, format: name, results: checked(path, results) };
}


/***/ }),

/***/ 3002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ refuseHeavyJson),
/* harmony export */   f: () => (/* binding */ refuseHeavyXml)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/** How much memory a parsed document will take, told before it is parsed: too much is an error, not a crash. */

/** Well below the 4 GB that Node.js gives itself on a runner with 16 GB: what is made of the document is held beside it. */
const most = 1.5 * 1024 ** 3;
/** Bytes of memory for each mark, measured on Node.js 20. */
const weights = new Uint16Array(256);
for (const [mark, weight] of [['{', 64], ['[', 64], [',', 16]]) {
    weights[mark.charCodeAt(0)] = weight;
}
/** Half an element with one attribute or two, as the XML parser holds it. */
const tag = 500;
function refuse(path, needed) {
    if (needed <= most)
        return;
    const [need, limit] = [needed, most].map((size) => Math.round(size / 1024 ** 2));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`would take about ${need} MB of memory to read, the limit is ${limit} MB`, {
        place: { file: path },
        hint: 'Write fewer samples or split the file.',
    });
}
function refuseHeavyJson(path, bytes) {
    let sum = 0;
    for (let i = 0; i < bytes.length; i++)
        sum += weights[bytes[i] ?? 0] ?? 0;
    refuse(path, sum);
}
function refuseHeavyXml(path, text) {
    let tags = 0;
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
        tags++;
    refuse(path, tags * tag);
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fE: () => (/* binding */ readResultFiles),
  x8: () => (/* binding */ readResults)
});

// UNUSED EXPORTS: readSource

// EXTERNAL MODULE: ./lib/formats/registry.js + 118 modules
var registry = __webpack_require__(5820);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/formats/json-text.js
var json_text = __webpack_require__(7114);
// EXTERNAL MODULE: ./lib/formats/weight.js
var weight = __webpack_require__(3002);
;// CONCATENATED MODULE: ./lib/formats/source.js



const headBytes = 64 * 1024;
const chunkBytes = 1024 * 1024;
/** V8 holds no string longer than 2^29 − 24 characters. */
const longestText = 2 ** 29 - 24;
const peeked = 20;
const esc = '\\u001b';
/** ECMA-48 control sequences (colour, cursor) and operating system commands (hyperlinks). */
const ansi = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${esc}]*(?:\\u0007|${esc}\\\\))`, 'g');
/** What GitHub writes before each line of a job's log; `gh run view --log` adds job and step. */
const logStamp = /^(?:[^\t]{0,200}\t[^\t]{0,200}\t)?\uFEFF?\d{4}-\d\d-\d\dT[\d:]{8}\.\d{7}Z ?/;
/** `docker compose` writes the service before each line. */
const composePrefix = /^[\w.-]{1,100} +\| ?/;
/** By byte order mark; without one, ASCII in 16 bits shows as a zero in every second byte. */
function encodingOf(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    const start = bytes.subarray(0, 64);
    const zeros = (parity) => start.filter((byte, i) => i % 2 === parity && byte === 0).length;
    if (start.length >= 4 && zeros(1) > start.length / 4 && zeros(0) === 0)
        return 'utf-16le';
    return start.length >= 4 && zeros(0) > start.length / 4 && zeros(1) === 0 ? 'utf-16be' : 'utf-8';
}
/** Strips what stands before every line of the head; null where nothing does. */
function prefixCleaner(head) {
    const lines = head.split('\n').filter((line) => line.trim() !== '');
    if (lines.some((line) => logStamp.test(line)))
        return (line) => line.replace(logStamp, '');
    const prefixes = new Set(lines.slice(0, 200).map((line) => composePrefix.exec(line)?.[0].trimEnd() ?? ''));
    const composed = lines.length > 1 && prefixes.size === 1 && !prefixes.has('');
    return composed ? (line) => line.replace(composePrefix, '') : null;
}
/** A terminal shows what follows the last carriage return. */
function withoutReturns(line) {
    if (!line.includes('\r'))
        return line;
    let end = line.length;
    while (end > 0 && line.charCodeAt(end - 1) === carriageReturn)
        end -= 1;
    return line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}
const carriageReturn = 0x0d;
const escapeCharacter = 0x1b;
const withoutColour = (line) => (line.includes('\u001b') ? line.replace(ansi, '') : line);
const cleaned = (line, withoutPrefix) => {
    const plain = withoutColour(withoutReturns(line));
    return withoutPrefix === null ? plain : withoutPrefix(plain);
};
function* decodedLines(bytes, encoding) {
    const decoder = new TextDecoder(encoding);
    let rest = '';
    for (let from = 0; from < bytes.length; from += chunkBytes) {
        const last = from + chunkBytes >= bytes.length;
        const pieces = decoder.decode(bytes.subarray(from, from + chunkBytes), { stream: !last }).split('\n');
        pieces[0] = rest + (pieces[0] ?? '');
        rest = pieces.pop() ?? '';
        yield* pieces;
    }
    if (rest !== '')
        yield rest;
}
/** Computed at the first call, kept for the others. */
function once(make) {
    let made = null;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function refuseTooLong(path, bytes) {
    if (bytes.length <= longestText)
        return;
    throw new errors/* UserError */.yo(`is ${bytes.length} bytes long, more than can be read in one piece`, {
        place: { file: path },
        hint: `Files of this format are read up to ${longestText} bytes; write fewer samples or split the file.`,
    });
}
/** All lines in one text: those that need no cleaning are not taken apart, which would take more memory than the text. */
function whole(bytes, encoding, clean) {
    const plain = clean === null &&
        encoding === 'utf-8' &&
        !bytes.includes(escapeCharacter) &&
        !bytes.includes(carriageReturn);
    if (plain)
        return new TextDecoder(encoding).decode(bytes).replace(/\n$/, '');
    const parts = [];
    for (const line of decodedLines(bytes, encoding))
        parts.push(cleaned(line, clean));
    return parts.join('\n');
}
function hasOpening(lines) {
    for (const { text } of lines)
        if (/^\s{0,64}[[{]/.test(text))
            return true;
    return false;
}
/** A result file as formats see it; nothing is decoded before somebody asks. */
function makeSource(path, bytes) {
    const encoding = encodingOf(bytes);
    const rawHead = new TextDecoder(encoding).decode(bytes.subarray(0, headBytes), { stream: true });
    const withoutPrefix = prefixCleaner(withoutColour(rawHead.replaceAll('\r\n', '\n')));
    const clean = (line) => cleaned(line, withoutPrefix);
    function* lines() {
        let number = 0;
        for (const line of decodedLines(bytes, encoding))
            yield { number: ++number, text: clean(line) };
    }
    // Not kept: beside the documents of a large file there would be no room for its text.
    const text = () => {
        refuseTooLong(path, bytes);
        return whole(bytes, encoding, withoutPrefix);
    };
    const mayHoldJson = once(() => hasOpening(lines()));
    const scan = (limit) => {
        if (!mayHoldJson())
            return { documents: [], broken: null };
        (0,weight/* refuseHeavyJson */.U)(path, bytes);
        return (0,json_text/* scanJson */.E)(text(), limit);
    };
    const first = once(() => scan(peeked));
    // A scan that found fewer than it was allowed to has seen everything.
    const all = once(() => (first().documents.length < peeked ? first() : scan(Number.POSITIVE_INFINITY)));
    return {
        path,
        head: rawHead.split('\n').map(clean).join('\n'),
        text,
        lines,
        peek: () => first().documents,
        documents: () => all().documents,
        brokenJson: () => all().broken,
    };
}

// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/io/gunzip.js


/** RFC 1952, 2.3.1: the two bytes of identification, and the only method there is. */
const signature = [0x1f, 0x8b, 0x08];
const isGzip = (bytes) => signature.every((byte, i) => bytes[i] === byte);
/** By their codes (zlib.h, Node.js): all that can go wrong here is the file's fault. */
const faults = new Map([
    ['ERR_BUFFER_TOO_LARGE', (limit) => `it unpacks to more than ${limit} bytes`],
    ['Z_BUF_ERROR', () => 'it is cut off'],
]);
function faultOf(error, limit) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    return faults.get(code)?.(limit) ?? 'it is damaged';
}
/** A file that a tool or the user has compressed, unpacked up to `limit` bytes; any other as it is. */
function gunzipped(file, limit) {
    if (!isGzip(file.bytes))
        return file;
    try {
        return { ...file, bytes: (0,external_node_zlib_.gunzipSync)(file.bytes, { maxOutputLength: limit }) };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the compressed file cannot be read: ${faultOf(error, limit)}`, {
            place: { file: file.path },
            hint: 'Was it written to its end and uploaded whole? Try gunzip --test.',
        });
    }
}

;// CONCATENATED MODULE: ./lib/io/results.js




/** Result files named by paths or globs, one a line, each read by the tool's format. */
async function readResults(lines, format, cwd) {
    return readResultFiles(await (0,files/* findFiles */.lY)(lines, cwd), format, cwd);
}
/** The same for files that have been found. */
function readResultFiles(paths, format, cwd) {
    return (0,registry/* parseFiles */.Bj)(paths.map((path) => readSource(path, cwd)), format);
}
/** One result file as the formats see it, unpacked when it is compressed. */
function readSource(path, cwd) {
    const file = gunzipped((0,files/* readBytes */.io)(path, cwd), files/* maxBytes */.ID);
    return makeSource(file.path, file.bytes);
}


/***/ })

};
