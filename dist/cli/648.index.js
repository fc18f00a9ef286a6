export const id = 648;
export const ids = [648];
export const modules = {

/***/ 1708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FU: () => (/* binding */ decodeHistory),
  s4: () => (/* binding */ emptyHistory),
  N2: () => (/* binding */ encodeHistory)
});

// UNUSED EXPORTS: schemaVersion

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/baseline/decode-history.js


const versions = schemas/* object */.Ikc({ schema: schemas/* number */.aig().int() });
const acceptancePart = schemas/* object */.Ikc({
    match: schemas/* string */.YjP(),
    measure: schemas/* string */.YjP().nullable(),
    commit: schemas/* string */.YjP(),
    by: schemas/* string */.YjP(),
    date: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    pullRequest: schemas/* number */.aig().int().nullable(),
});
const runnerPart = schemas/* object */.Ikc({
    os: schemas/* string */.YjP(),
    arch: schemas/* string */.YjP(),
    cpu: schemas/* string */.YjP(),
    cores: schemas/* number */.aig().int(),
    image: schemas/* string */.YjP(),
});
const metricPart = schemas/* tuple */.PVZ([
    schemas/* string */.YjP().min(1),
    schemas/* string */.YjP(),
    schemas/* string */.YjP(),
    schemas/* enum */.k5n(['lower', 'higher']),
    schemas/* number */.aig().int().min(-300).max(0),
    schemas/* number */.aig().nonnegative(),
    schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]),
]);
const headerPart = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz(1),
    suite: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP(),
    acceptances: schemas/* array */.YOg(acceptancePart),
    runners: schemas/* array */.YOg(runnerPart),
    metrics: schemas/* array */.YOg(metricPart),
    runs: schemas/* array */.YOg(schemas/* unknown */.L5J()),
});
/** What to do about a file that cannot be read: the branch keeps its own past. */
const restoreHint = (path) => `Nothing was taken for an empty history, and the file was left as it is. The branch's own past holds the last good one; on a checkout of the baseline branch (say perf-baseline): git checkout perf-baseline~1 -- ${path} (git log -- ${path} lists older ones), then commit and push.`;
/** No history of sensible size comes near; more is not worth the memory to look at it. */
const maxCharacters = 256 * 1024 * 1024;
const damaged = (path, what, line) => new errors/* UserError */.yo(`the history is damaged: ${what}`, {
    place: { file: path, ...(line === undefined ? {} : { line }) },
    hint: restoreHint(path),
});
/** JSON text → document; conflict markers and truncation are named as such. */
function parseHistory(text, path) {
    if (text.length > maxCharacters)
        throw damaged(path, `it has ${text.length} characters`);
    const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line));
    if (conflict >= 0)
        throw damaged(path, 'a merge left its conflict markers', conflict + 1);
    if (text.trim() === '')
        throw damaged(path, 'the file is empty');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const cut = text.trimEnd().endsWith('}') ? 'it is not JSON' : 'it is cut off';
        throw damaged(path, `${cut} (${error.message})`);
    }
}
/** Everything but the rows of the runs, checked. */
function decodeHeader(document, path) {
    const version = versions.safeParse(document);
    if (version.success && version.data.schema > 1) {
        throw new errors/* UserError */.yo(`the history has schema ${version.data.schema}; this version reads up to 1`, {
            place: { file: path },
            hint: 'A newer version of the gate wrote it: use that one here too.',
        });
    }
    const decoded = headerPart.safeParse(document);
    if (!decoded.success) {
        const issue = decoded.error.issues[0];
        throw damaged(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`);
    }
    const { metrics, ...rest } = decoded.data;
    return {
        ...rest,
        metrics: metrics.map(([benchmark, measure, unit, better, , quantum, exact]) => ({
            benchmark,
            measure,
            unit,
            better,
            quantum,
            exact: exact === 1,
        })),
        exponents: metrics.map(([, , , , exponent]) => exponent),
    };
}
const namePart = schemas/* object */.Ikc({
    commit: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/),
    date: schemas/* string */.YjP().min(10).max(40),
    id: schemas/* string */.YjP().min(1),
    attempt: schemas/* number */.aig().int().positive(),
    runner: schemas/* number */.aig().int().nonnegative(),
});
/** One row, checked by plain loops: there are hundreds of thousands of numbers. */
function decodeRunRow(row, place) {
    const at = `runs.${place.row}`;
    const names = namePart.safeParse(row);
    if (!names.success) {
        throw damaged(place.path, `${at}.${names.error.issues[0]?.path.join('.') ?? ''}: ${names.error.issues[0]?.message ?? ''}`);
    }
    const columns = row;
    const width = place.header.metrics.length;
    const known = names.data.runner < place.header.runners.length &&
        isColumn(columns.centre, width, isCell) &&
        (isSize(columns.spread) || isColumn(columns.spread, width, isSize)) &&
        (isCount(columns.count) || isColumn(columns.count, width, isCount)) &&
        (columns.quarantined === undefined || isIndexList(columns.quarantined, width));
    if (!known)
        throw damaged(place.path, `${at}: its columns are not those of ${width} metrics`);
    return { ...names.data, ...columns };
}
const isCell = (value) => value === null || (typeof value === 'number' && Number.isFinite(value));
const isSize = (value) => value === null || (isCell(value) && Number(value) >= 0);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** Metrics that came later are not in older rows: a column may be shorter, never longer. */
const isColumn = (value, width, isValue) => Array.isArray(value) && value.length <= width && value.every(isValue);
const isIndexList = (value, width) => Array.isArray(value) && value.every((index) => Number.isInteger(index) && index >= 0 && index < width);

;// CONCATENATED MODULE: ./lib/baseline/scale.js
/** Digits kept of a recorded value: a relative step of 1e-7, far below any noise. Whole numbers are kept whole. */
const digits = 7;
/** Spread is kept as ten-thousandths of the centre with three digits: it steers a warning, never a verdict. */
const spreadDigits = 3;
const spreadShare = 10_000;
/** Powers of ten beyond these are no doubles any more, nor are numbers that they lift above 2^53 exact. */
const leastExponent = -290;
const mostStored = 2 ** 53;
/**
 * The power of ten that makes the values of a column print as numbers of about seven digits. It follows the median,
 * which a single run hardly moves: another power rewrites the whole column, and the branch grows by it.
 */
function exponentFor(values) {
    if (values.every(Number.isInteger))
        return 0;
    const sizes = Float64Array.from(values, Math.abs).sort();
    const typical = sizes[sizes.length >> 1] ?? 0;
    const largest = sizes.at(-1) ?? 0;
    if (typical === 0)
        return 0;
    const exponent = Math.max(leastExponent, Math.floor(Math.log10(typical)) - digits + 1);
    return exponent >= 0 || largest * 10 ** -exponent > mostStored ? 0 : exponent;
}
/** What the values of a column are multiplied with to be stored. */
const powerOf = (exponent) => 10 ** -exponent;
/** Dividing by a power of ten gives the nearest double; multiplying by its inverse does not. */
const fromScale = (stored, power) => stored / power;
/** A value in its column's power of ten; whole numbers of whole columns keep every digit. */
const toScale = (value, exponent) => exponent === 0 && Number.isInteger(value) ? value : rounded(value * 10 ** -exponent, digits);
/** Spread as a share of the centre; about zero there is no share, and it stands for itself. */
const spreadToShare = (spread, centre) => spread === null ? null : rounded((spread / unitOfSpread(centre)) * spreadShare, spreadDigits);
const spreadFromShare = (share, centre) => share === null ? null : (share / spreadShare) * unitOfSpread(centre);
const unitOfSpread = (centre) => (centre === 0 ? 1 : Math.abs(centre));
/** Powers of ten up to here are exact doubles, so that multiplying and dividing by them rounds once. */
const exactPowers = 22;
/** A number to so many significant digits; there are hundreds of thousands, and text is the slow way. */
function rounded(value, significant) {
    if (value === 0)
        return 0;
    const places = significant - 1 - Math.floor(Math.log10(Math.abs(value)));
    if (places < 0 || places > exactPowers)
        return Number(value.toPrecision(significant));
    const power = 10 ** places;
    return Math.round(value * power) / power;
}

;// CONCATENATED MODULE: ./lib/baseline/codec.js


/** The version this code writes; older ones are read, newer ones refused. */
const schemaVersion = 1;
/** A history that was just begun. */
const emptyHistory = (suite, branch) => ({
    suite,
    branch,
    metrics: [],
    runs: [],
    acceptances: [],
});
/**
 * The text of a history: metrics once, then one line a run with a column a metric. Centres are printed in the
 * metric's own power of ten with seven digits, spreads as ten-thousandths of the centre.
 */
function encodeHistory(history) {
    const exponents = history.metrics.map((_, i) => exponentOf(history, i));
    const runners = distinct(history.runs.map((run) => JSON.stringify(run.runner)));
    const columns = { metrics: history.metrics, exponents, runners };
    const lines = [
        `"schema": ${schemaVersion}`,
        `"suite": ${JSON.stringify(history.suite)}`,
        `"branch": ${JSON.stringify(history.branch)}`,
        `"acceptances": ${rows(history.acceptances.map((acceptance) => JSON.stringify(acceptance)))}`,
        `"runners": ${rows(runners)}`,
        `"metrics": ${rows(history.metrics.map((metric, i) => JSON.stringify(metricRow(metric, exponents[i] ?? 0))))}`,
        `"runs": ${rows(history.runs.map((run) => JSON.stringify(runRow(run, columns))))}`,
    ];
    return `{\n${lines.join(',\n')}\n}\n`;
}
/** Reads a history; whatever is damaged, truncated, in conflict or from the future is an error that says how to restore it. */
function decodeHistory(text, path) {
    const document = parseHistory(text, path);
    const header = decodeHeader(document, path);
    // Once a column, not once a value: there are hundreds of thousands of them.
    const powers = header.exponents.map(powerOf);
    const runs = header.runs.map((row, i) => decodeRun(decodeRunRow(row, { path, row: i, header }), header, powers));
    const { suite, branch, acceptances } = header;
    return { suite, branch, metrics: header.metrics, runs, acceptances };
}
const rows = (lines) => (lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`);
const distinct = (texts) => [...new Set(texts)];
const exponentOf = (history, column) => history.metrics[column]?.exact === true
    ? 0
    : exponentFor(history.runs.flatMap((run) => run.points[column]?.centre ?? []));
/** Exact values are compared digit by digit, so they keep every one. */
const centreCell = (point, metric, exponent) => {
    if (point === null)
        return null;
    return metric.exact ? point.centre : toScale(point.centre, exponent);
};
const metricRow = (metric, exponent) => [
    metric.benchmark,
    metric.measure,
    metric.unit,
    metric.better,
    exponent,
    metric.quantum,
    metric.exact ? 1 : 0,
];
function runRow(run, { metrics, exponents, runners }) {
    const points = metrics.map((_, i) => run.points[i] ?? null);
    const quarantined = points.flatMap((point, i) => (point?.state === 'quarantined' ? [i] : []));
    return {
        commit: run.commit,
        date: run.date,
        id: run.id,
        attempt: run.attempt,
        runner: runners.indexOf(JSON.stringify(run.runner)),
        ...(quarantined.length > 0 ? { quarantined } : {}),
        count: folded(points.map((point) => point?.count ?? 0)),
        centre: metrics.map((metric, i) => centreCell(points[i] ?? null, metric, exponents[i] ?? 0)),
        spread: folded(points.map((point) => (point === null ? null : spreadToShare(point.spread, point.centre)))),
    };
}
/** A column that is the same in all metrics is written once. */
function folded(values) {
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : values;
}
function decodeRun(row, header, powers) {
    const quarantined = new Set(row.quarantined ?? []);
    const { centre: centres, spread, count } = row;
    const points = header.metrics.map((_, i) => {
        const stored = centres[i] ?? null;
        if (stored === null)
            return null;
        const centre = fromScale(stored, powers[i] ?? 1);
        return {
            centre,
            spread: spreadFromShare(unfolded(spread, i), centre),
            count: unfolded(count, i) ?? 1,
            state: quarantined.has(i) ? 'quarantined' : 'accepted',
        };
    });
    const { commit, date, id, attempt } = row;
    return { commit, date, id, attempt, runner: header.runners[row.runner], points };
}
/** The cell of a column that may have been folded. */
const unfolded = (column, i) => typeof column === 'object' && column !== null ? (column[i] ?? null) : column;


/***/ }),

/***/ 9223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ historyPath),
/* harmony export */   jC: () => (/* binding */ safeName),
/* harmony export */   vc: () => (/* binding */ historyFolder)
/* harmony export */ });
/** All histories lie below it. */
const historyFolder = 'histories/';
/** Letters that every file system keeps apart from each other and takes as they are. */
const plain = /^[a-z0-9_-]$/;
/** Names of devices, which no folder can have on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Longer names are cut and told apart by a hash; 255 bytes is what common file systems take. */
const longest = 120;
/**
 * Where a suite's history on a base branch lies on the baseline branch. Any name gives a path that stays
 * inside its folder and is distinct on file systems that ignore case: whatever is not a-z, 0-9, `_` or `-`
 * is spelled as `%` and its UTF-8 bytes, so no `.`, `/` or upper-case letter survives.
 */
function historyPath(suite, branch) {
    return `${historyFolder}${safeName(branch)}/${safeName(suite)}/history.json`;
}
/** One path segment that stands for the name and for no other. */
function safeName(name) {
    if (name === '')
        return '%';
    const encoded = reserved.test(name)
        ? `${encodeBytes(name.slice(0, 1))}${name.slice(1)}`
        : [...name].map(encodeCharacter).join('');
    return encoded.length <= longest
        ? encoded
        : `${encoded.slice(0, longest).replace(/%[0-9a-f]?$/, '')}%-${fingerprint(name)}`;
}
function encodeCharacter(character) {
    return plain.test(character) ? character : encodeBytes(character);
}
function encodeBytes(character) {
    return [...new TextEncoder().encode(character)]
        .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
        .join('');
}
/** FNV-1a, 64 bit (Fowler, Noll, Vo): no security rests on it, it only tells long names apart. */
function fingerprint(name) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(name))
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
    return hash.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pj: () => (/* binding */ findPlace),
  YM: () => (/* binding */ gitPlace),
  Ch: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(8268);
;// CONCATENATED MODULE: ./lib/io/ancestors.js

/** Deeper than any history that is still judged against. */
const deepest = 20_000;
/**
 * The commits that a commit is built on, newest first and itself included, from a local clone. Null when they
 * cannot be known: a shallow clone ends somewhere, and a commit that is not there has no past.
 */
async function localAncestors(folder, commit) {
    const shallow = (await (0,git/* gitText */.q_)(['rev-parse', '--is-shallow-repository'], { cwd: folder })).trim();
    if (shallow !== 'false')
        return null;
    const listed = await (0,git/* git */.$Y)(['rev-list', '--topo-order', `--max-count=${deepest}`, '--end-of-options', commit, '--'], { cwd: folder });
    if (listed.status !== 0)
        return null;
    return listed.stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}
const commitsPerPage = 100;
const mostPages = 5;
/**
 * The same from GitHub, a hundred commits a request; stops as soon as every recorded commit that can still be
 * found has been, and after 500 commits at the latest.
 */
async function githubAncestors(client, { owner, repo, commit }, recorded) {
    const missing = new Set(recorded);
    const found = [];
    for (let page = 1; page <= mostPages && missing.size > 0; page += 1) {
        const listed = await client.repos.listCommits({
            owner,
            repo,
            sha: commit,
            per_page: commitsPerPage,
            page,
        });
        for (const { sha } of listed.data) {
            found.push(sha);
            missing.delete(sha);
        }
        if (listed.data.length < commitsPerPage)
            break;
    }
    return found;
}
/** What a test merge was built on: its first parent, the tip of the base branch; null for any other commit. */
async function mergeBaseSide(client, { owner, repo, commit }) {
    const { data } = await client.git.getCommit({ owner, repo, commit_sha: commit });
    return data.parents.length > 1 ? (data.parents[0]?.sha ?? null) : null;
}

// EXTERNAL MODULE: ./lib/io/git-store.js + 1 modules
var git_store = __webpack_require__(7310);
// EXTERNAL MODULE: ./lib/io/local-repository.js
var local_repository = __webpack_require__(6340);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/io/machine.js

/** The machine this process runs on. GitHub's images say their name in `ImageOS`. */
function thisRunner(env) {
    const processors = (0,external_node_os_.cpus)();
    return {
        os: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        cpu: (processors[0]?.model ?? '').trim().replace(/\s+/g, ' '),
        cores: processors.length,
        image: env['ImageOS'] ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/cli/place.js







/** A commit that is nowhere recorded: results were judged outside of any repository. */
const nowhere = '0'.repeat(40);
/** The repository, the commit and the branch that the inputs and the checkout name. */
async function findPlace(inputs, context) {
    const store = await openStore(inputs, context);
    const inRepository = await (0,local_repository/* isRepository */.Z6)(context.cwd);
    const checkout = inRepository ? await (0,local_repository/* readCheckout */.b$)(context.cwd).catch(() => null) : null;
    const commit = inputs.commit === ''
        ? (checkout?.commit ?? nowhere)
        : inRepository
            ? await (0,local_repository/* resolveCommit */.WL)(context.cwd, inputs.commit)
            : inputs.commit.toLowerCase();
    const baseBranch = inputs['base-branch'] ||
        (inRepository && checkout !== null
            ? await (0,local_repository/* defaultBranch */.OR)(context.cwd, await (0,local_repository/* usualRemote */.Vf)(context.cwd))
            : 'main');
    return {
        identity: {
            suite: inputs.suite,
            commit,
            branch: inputs.branch || checkout?.branch || baseBranch,
            date: context.now.toISOString(),
            id: inputs['run-id'] || `local/${(0,external_node_crypto_.randomUUID)()}`,
            attempt: 1,
            runner: thisRunner(context.env),
        },
        baseBranch,
        store,
        // A pull request's acceptance lands where its merge is seen: in the Action.
        merged: async () => [],
        newestRelease: async () => (inRepository ? (0,local_repository/* newestTag */.rx)(context.cwd, commit) : null),
        ancestors: async (recorded) => ancestorsOf(recorded, inRepository ? await localAncestors(context.cwd, commit) : null, inputs),
    };
}
/** A history file that was handed over and knows no commit of this repository is a baseline by the user's word. */
function ancestorsOf(recorded, known, { history }) {
    const related = known?.some((commit) => recorded.includes(commit)) ?? false;
    return history === null || related ? known : recorded.toReversed();
}
/** The baseline branch where it is shared: at the remote when there is one, else in the repository itself. */
async function openStore(inputs, context) {
    const place = await gitPlace(inputs, context);
    return place === null ? null : (0,git_store/* gitStore */.O)(place);
}
/** Which branch of which repository that is; null outside of any. */
async function gitPlace(inputs, { cwd, env }) {
    const branch = inputs['baseline-branch'];
    const token = env['GITHUB_TOKEN'] ?? null;
    const named = (0,external_node_path_.resolve)(cwd, inputs.repository);
    const isLocal = inputs.repository === '.' || ((0,external_node_fs_.existsSync)(named) && (await (0,local_repository/* isRepository */.Z6)(named)));
    if (!isLocal)
        return { repository: cwd, remote: inputs.repository, branch, token };
    if (!(await (0,local_repository/* isRepository */.Z6)(named)))
        return null;
    return { repository: named, remote: await (0,local_repository/* usualRemote */.Vf)(named), branch, token };
}


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rm: () => (/* binding */ atDesk),
  DU: () => (/* binding */ lost),
  de: () => (/* binding */ whereOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(8268);
;// CONCATENATED MODULE: ./lib/io/git-branch.js


/** A branch of a repository on this disk. What a clone has only from `origin` counts as its start. */
function localBranch(repository, branch) {
    const ref = `refs/heads/${branch}`;
    const find = async (name) => {
        const found = await (0,git/* git */.$Y)(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: repository });
        return found.status === 0 ? found.stdout.toString('utf8').trim() : null;
    };
    return {
        head: async () => (await find(ref)) ?? (await find(`refs/remotes/origin/${branch}`)),
        move: async (commit, old) => {
            const here = await find(ref);
            if (here !== null && here !== old)
                return 'lost';
            const args = ['update-ref', '-m', 'perf-gate', ref, commit, here ?? ''];
            const result = await (0,git/* git */.$Y)(args, { cwd: repository, config: [['core.hooksPath', '/dev/null']] });
            if (result.status === 0)
                return 'moved';
            if (/cannot lock ref|reference already exists|File exists/i.test(result.stderr))
                return 'lost';
            throw (0,git/* gitFailure */.tv)(args, result);
        },
    };
}
/** A branch of a remote repository. Throws a `Passing` error for what may work a moment later. */
function remoteBranch(remote, branch) {
    const ref = `refs/heads/${branch}`;
    const call = { ...remote.call, env: { ...remote.call.env, GIT_DIR: remote.store } };
    return {
        head: async () => {
            const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--', remote.url, `+${ref}:${ref}`];
            const result = await (0,git/* git */.$Y)(args, call);
            if (result.status === 0)
                return (0,git/* gitText */.q_)(['rev-parse', '--verify', ref], call);
            if (/couldn't find remote ref/.test(result.stderr))
                return null;
            throw failureOf(args, result, branch);
        },
        move: async (commit, old) => {
            const lease = `--force-with-lease=${ref}:${old ?? ''}`;
            const args = ['push', '--porcelain', '--no-verify', lease, '--', remote.pushUrl, `${commit}:${ref}`];
            const result = await (0,git/* git */.$Y)(args, call);
            if (result.status === 0)
                return 'moved';
            const said = `${result.stdout.toString('utf8')}\n${result.stderr}`;
            if (lostRace.test(said) && !refusedByRule.test(said))
                return 'lost';
            throw failureOf(args, { ...result, stderr: said }, branch);
        },
    };
}
/** The world may be better in a moment: worth another try. */
class Passing extends errors/* WorldError */.nM {
}
/** Nobody answered at all: whoever sits at a laptop without a network should not wait for minutes. */
class Unreachable extends Passing {
}
/** A shallow update is refused when the branch was squashed meanwhile: the parent is then no part of it any more. */
const lostRace = /\(stale info\)|shallow update not allowed|\(fetch first\)|\(non-fast-forward\)|failed to update ref|cannot lock ref|incorrect old value|reference already exists/i;
const refusedByRule = /GH006|GH013|protected branch|rule violations|hook declined/i;
const denied = /authentication failed|could not read (?:username|password)|returned error: 40[13]|permission (?:to .{1,200} )?denied|access denied|not authorized|access rights/i;
const unreachable = /could not resolve host|connection refused|network is unreachable|no route to host/i;
const passing = /timed out|connection (?:reset|closed|was)|early eof|rpc failed|returned error: (?:5\d\d|429|408)|HTTP (?:5\d\d|429)|unexpected disconnect|hung up|empty reply|transfer closed|remote end/i;
function failureOf(args, result, branch) {
    const said = (0,git/* withoutSecrets */.cT)(result.stderr);
    if (refusedByRule.test(said)) {
        return new errors/* UserError */.yo(`the remote refuses writes to ${branch}: ${said.trim()}`, {
            hint: `A branch protection or ruleset covers ${branch}. Exclude it from the rule, or use a token that may bypass it.`,
        });
    }
    if (denied.test(said)) {
        return (0,git/* gitFailure */.tv)(args, result, 'The credentials are missing or may not do this; writing needs the permission `contents: write`.');
    }
    if (!result.timedOut && !passing.test(said) && !unreachable.test(said))
        return (0,git/* gitFailure */.tv)(args, result);
    const Failure = unreachable.test(said) ? Unreachable : Passing;
    return new Failure((0,git/* gitFailure */.tv)(args, result).message, {
        hint: 'The remote could not be reached; try again later.',
    });
}

// EXTERNAL MODULE: ./lib/io/git-objects.js
var git_objects = __webpack_require__(4373);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/io/retry.js

/**
 * Twenty writers at once all land with these figures even when each write takes two seconds, where 8 tries in 60 s
 * lose a fifth of them (bench/contention.mjs); and a minute, which GitHub's secondary limits ask for, fits in.
 */
const patient = {
    tries: 20,
    totalMs: 120_000,
    leastMs: 200,
    mostMs: 10_000,
    sleep: promises_.setTimeout,
    random: Math.random,
    now: () => performance.now(),
};
/**
 * Exponential back-off with full jitter (Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015):
 * writers that lost the same race must not meet again. The slot that is doubled is at least as long as a try
 * takes, or slow tries would crowd each other however often they double.
 */
function startWaiting(patience) {
    const start = patience.now();
    let tries = 1;
    let tryStart = start;
    const leftMs = () => patience.totalMs - (patience.now() - start);
    const again = async (askedMs = 0) => {
        const slot = Math.max(patience.leastMs, patience.now() - tryStart);
        const ceiling = Math.min(patience.mostMs, slot * 2 ** tries);
        const jittered = patience.leastMs + patience.random() * (ceiling - patience.leastMs);
        const delay = Math.max(askedMs, jittered);
        if (tries >= patience.tries || delay >= leftMs())
            return false;
        tries += 1;
        await patience.sleep(delay);
        tryStart = patience.now();
        return true;
    };
    return { again, tried: () => tries, leftMs };
}

;// CONCATENATED MODULE: ./lib/io/git-desk.js






/** For people, without credentials. */
const whereOf = ({ branch, remote, repository }) => `${branch} of ${(0,git/* withoutSecrets */.cT)(remote ?? repository)}`;
/** What an attempt returns when another writer was faster. */
const lost = Symbol('another writer was faster');
/** One operation on the branch, tried again after a lost race or a passing failure, within the patience. */
const atDesk = (place, attempt) => place.remote === null
    ? patiently(place, () => attempt({ objects: place.repository, branch: localBranch(place.repository, place.branch) }))
    : (0,git_objects/* inTemporaryFolder */.PX)(async (folder) => {
        const desk = await openRemote(place, folder);
        return patiently(place, () => attempt(desk));
    });
/** Tries to reach a remote that does not answer: some seconds, enough for a name server that stumbles. */
const mostUnreachable = 5;
async function patiently(place, attempt) {
    await checkBranchName(place);
    const waiting = startWaiting(place.patience ?? patient);
    for (;;) {
        const outcome = await attempt().catch((error) => {
            if (error instanceof Passing)
                return error;
            throw error;
        });
        if (outcome !== lost && !(outcome instanceof Passing))
            return outcome;
        if (outcome instanceof Unreachable && waiting.tried() >= mostUnreachable)
            throw outcome;
        if (await waiting.again())
            continue;
        if (outcome instanceof Passing)
            throw outcome;
        throw new errors/* WorldError */.nM(`${whereOf(place)} was changed by others in each of ${waiting.tried()} tries; nothing was written`, {
            hint: 'Run again later, or let one job record for the whole matrix.',
        });
    }
}
async function checkBranchName({ repository, branch }) {
    const checked = await (0,git/* git */.$Y)(['check-ref-format', `refs/heads/${branch}`], { cwd: repository });
    if (checked.status === 0 && !branch.startsWith('-'))
        return;
    throw new errors/* UserError */.yo(`${JSON.stringify(branch)} is not a branch name`, {
        place: { file: 'baseline-branch' },
    });
}
async function openRemote(place, folder) {
    const objects = (0,external_node_path_.join)(folder, 'objects.git');
    await (0,git/* gitText */.q_)(['init', '--quiet', '--bare', '--template=', objects], { cwd: place.repository });
    const { url, pushUrl } = await addressOf(place);
    const config = [...(await connectionSettings(place)), ...tokenSettings(url, place.token), ...ownSettings];
    const call = { cwd: place.repository, config, timeoutMs: place.timeoutMs ?? 60_000 };
    return { objects, branch: remoteBranch({ store: objects, url, pushUrl, call }, place.branch) };
}
const ownSettings = [
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['core.hooksPath', '/dev/null'],
];
/** A remote's name stands for its addresses; anything else is an address. */
async function addressOf({ repository, remote }) {
    const name = remote ?? '';
    if (name === '' || name.startsWith('-'))
        throw new errors/* UserError */.yo(`${JSON.stringify(name)} is not a remote`);
    const named = await (0,git/* git */.$Y)(['remote', 'get-url', '--', name], { cwd: repository });
    if (named.status !== 0)
        return { url: name, pushUrl: name };
    const pushUrl = await (0,git/* gitText */.q_)(['remote', 'get-url', '--push', '--', name], { cwd: repository });
    return { url: named.stdout.toString('utf8').trim(), pushUrl };
}
/** How the user's repository reaches its remotes: headers, credential helpers, ssh command, proxies. */
async function connectionSettings({ repository }) {
    const args = [
        'config',
        '--local',
        '--includes',
        '--null',
        '--get-regexp',
        '^(http|https|credential|ssh|core\\.sshcommand|core\\.gitproxy)',
    ];
    const found = await (0,git/* git */.$Y)(args, { cwd: repository });
    if (found.status !== 0)
        return [];
    return found.stdout
        .toString('utf8')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const cut = line.indexOf('\n');
        return cut < 0 ? [line, 'true'] : [line.slice(0, cut), line.slice(cut + 1)];
    });
}
/** The token as a header for this remote's host alone. */
function tokenSettings(url, token) {
    if (token === null || token === '')
        return [];
    const origin = URL.canParse(url) ? new URL(url) : null;
    if (origin === null || !/^https?:$/.test(origin.protocol))
        return [];
    const key = `http.${origin.origin}/.extraheader`;
    // An empty value first: a header that the checkout left behind must not stand beside this one.
    return [
        [key, ''],
        [key, `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`],
    ];
}


/***/ }),

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   PX: () => (/* binding */ inTemporaryFolder),
/* harmony export */   SC: () => (/* binding */ commitTree),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   rV: () => (/* binding */ writeCommit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8268);





/** Commits on the branch are the gate's own; whose machine it ran on does not belong there. */
const identity = {
    GIT_AUTHOR_NAME: 'perf-gate',
    GIT_AUTHOR_EMAIL: 'perf-gate@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'perf-gate',
    GIT_COMMITTER_EMAIL: 'perf-gate@users.noreply.github.com',
};
/** A folder that is gone when the work in it is done, however it ends. */
async function inTemporaryFolder(work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'perf-gate-'));
    try {
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/** Contents of files at a commit, straight from the object store; absent paths are left out. */
async function readFiles(repository, commit, paths) {
    const input = paths.map((path) => `${commit}:${path}\n`).join('');
    const args = ['cat-file', '--batch'];
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { cwd: repository, input });
    if (result.status !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailure */ .tv)(args, result);
    return parseBatch(result.stdout, paths);
}
/** All paths at a commit. */
async function listFiles(repository, commit) {
    const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { cwd: repository });
    if (result.status !== 0)
        throw (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailure */ .tv)(args, result);
    return result.stdout.toString('utf8').split('\0').slice(0, -1);
}
/** `<id> blob <size>\n<content>\n` a file, or `<name> missing\n`. */
function parseBatch(output, paths) {
    const files = new Map();
    let at = 0;
    for (const path of paths) {
        const end = output.indexOf(10, at);
        if (end < 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM('git cat-file ended early');
        const header = output.toString('utf8', at, end);
        at = end + 1;
        const found = /^[0-9a-f]+ blob (\d+)$/.exec(header);
        if (found === null)
            continue;
        const size = Number(found[1]);
        files.set(path, output.toString('utf8', at, at + size));
        at += size + 1;
    }
    return files;
}
/**
 * Writes blobs, tree and commit beside the user's index and work tree, which are never touched. Returns the parent
 * when the tree is the same as before.
 */
async function writeCommit(repository, commit) {
    return inTemporaryFolder(async (folder) => {
        const call = { cwd: repository, env: { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index'), ...identity } };
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(['read-tree', commit.parent ?? '--empty'], call);
        const entries = [];
        for (const [path, content] of commit.changes)
            entries.push(await indexEntry(repository, path, content));
        await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(['update-index', '-z', '--index-info'], { ...call, input: entries.join('') });
        const tree = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(['write-tree'], call);
        if (commit.parent !== null && tree === (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(['rev-parse', `${commit.parent}^{tree}`], call)))
            return commit.parent;
        return commitTree(repository, tree, { parent: commit.parent, message: commit.message });
    });
}
/** A commit of a tree that is already there. */
function commitTree(repository, tree, commit) {
    const parents = commit.parent === null ? [] : ['-p', commit.parent];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(['commit-tree', tree, ...parents], {
        cwd: repository,
        env: identity,
        input: commit.message,
    });
}
async function indexEntry(repository, path, content) {
    if (content === null)
        return `0 ${'0'.repeat(40)}\t${path}\0`;
    const blob = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(['hash-object', '-w', '--stdin'], { cwd: repository, input: content });
    return `100644 ${blob}\t${path}\0`;
}


/***/ }),

/***/ 7310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gitStore)
});

;// CONCATENATED MODULE: ./lib/io/baseline-store.js
/** What of a change really differs from the snapshot: a repeated write finds itself done. */
function newIn(snapshot, changes) {
    return new Map([...changes].filter(([path, content]) => (snapshot.files.get(path) ?? null) !== content));
}

// EXTERNAL MODULE: ./lib/io/git-desk.js + 2 modules
var git_desk = __webpack_require__(4582);
// EXTERNAL MODULE: ./lib/io/git-objects.js
var git_objects = __webpack_require__(4373);
;// CONCATENATED MODULE: ./lib/io/git-store.js



/** The baseline branch through plain git: a repository on disk or any remote. No work tree, index or ref of the user's is touched but the branch itself. */
function gitStore(place) {
    return {
        where: (0,git_desk/* whereOf */.de)(place),
        read: (paths) => (0,git_desk/* atDesk */.Rm)(place, (desk) => readOnce(desk, paths)),
        write: (change, paths, message) => (0,git_desk/* atDesk */.Rm)(place, async (desk) => {
            const snapshot = await readOnce(desk, paths);
            const changes = newIn(snapshot, change(snapshot));
            if (changes.size === 0 && snapshot.commit !== null)
                return { commit: snapshot.commit };
            const commit = await (0,git_objects/* writeCommit */.rV)(desk.objects, { parent: snapshot.commit, changes, message });
            if (commit === snapshot.commit)
                return { commit };
            return (await desk.branch.move(commit, snapshot.commit)) === 'moved' ? { commit } : git_desk/* lost */.DU;
        }),
        list: () => (0,git_desk/* atDesk */.Rm)(place, async (desk) => {
            const commit = await desk.branch.head();
            return commit === null ? [] : (0,git_objects/* listFiles */.CS)(desk.objects, commit);
        }),
    };
}
async function readOnce(desk, paths) {
    const commit = await desk.branch.head();
    return { commit, files: commit === null ? new Map() : await (0,git_objects/* readFiles */.Ul)(desk.objects, commit, paths) };
}


/***/ }),

/***/ 8268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


const defaultTimeoutMs = 60_000;
/** More than any history is a repository gone wrong, not a baseline. */
const maxOutputBytes = 512 * 1024 * 1024;
/** Variables of a calling git (a hook, an alias) point at its repository; only what is about the connection stays. */
const kept = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|ASKPASS|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|PROXY_COMMAND)$/;
function environment(call) {
    const env = {};
    for (const [name, value] of Object.entries(process.env)) {
        if (value !== undefined && (!name.startsWith('GIT_') || kept.test(name)))
            env[name] = value;
    }
    const given = Number.parseInt(env['GIT_CONFIG_COUNT'] ?? '0', 10) || 0;
    const config = call.config ?? [];
    config.forEach(([key, value], i) => {
        env[`GIT_CONFIG_KEY_${given + i}`] = key;
        env[`GIT_CONFIG_VALUE_${given + i}`] = value;
    });
    if (given + config.length > 0)
        env['GIT_CONFIG_COUNT'] = String(given + config.length);
    // Messages are read, so they must be in English; nobody sits there to answer a password prompt.
    return {
        ...env,
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_TERMINAL_PROMPT: '0',
        SSH_ASKPASS_REQUIRE: 'never',
        ...call.env,
    };
}
/** Asks git to end, so that it ends its own helpers; these could keep the pipes open for ever, so they are let go. */
function stop(child) {
    child.kill('SIGTERM');
    child.stdout.destroy();
    child.stderr.destroy();
    setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
}
/** Runs git without a shell. A failing command is a result; a missing git is a `WorldError`. */
function git(args, call) {
    return new Promise((done, fail) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: call.cwd, env: environment(call), stdio: 'pipe' });
        const stdout = [];
        const stderr = [];
        let bytes = 0;
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            stop(child);
        }, call.timeoutMs ?? defaultTimeoutMs);
        child.stdout.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > maxOutputBytes)
                stop(child);
            else
                stdout.push(chunk);
        });
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => undefined);
        child.on('error', (cause) => {
            clearTimeout(timer);
            fail(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`git could not be started: ${cause.message}`, {
                cause,
                hint: 'Is git installed and the folder there?',
            }));
        });
        child.on('close', (status) => {
            clearTimeout(timer);
            done({
                status,
                stdout: Buffer.concat(stdout),
                stderr: Buffer.concat(stderr).toString('utf8'),
                timedOut,
            });
        });
        child.stdin.end(call.input ?? '');
    });
}
/** The trimmed output of a git command that must succeed. */
async function gitText(args, call) {
    const result = await git(args, call);
    if (result.status === 0)
        return result.stdout.toString('utf8').trim();
    throw gitFailure(args, result);
}
/** A failed call as an error: the command's name and git's own words, without credentials. */
function gitFailure(args, result, hint) {
    const words = result.timedOut ? 'it took too long and was stopped' : withoutSecrets(result.stderr.trim());
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`git ${args[0] ?? ''} failed: ${words || `status ${result.status}`}`, {
        ...(hint === undefined ? {} : { hint }),
    });
}
/** Credentials in addresses and headers, blanked: up to the last `@` before the path, and however long a token is. */
const withoutSecrets = (text) => text.replace(/(\w{1,20}:\/\/)[^\s/]*@/g, '$1').replace(/(authorization:\s*\w{1,20}\s)\S+/gi, '$1***');


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   Vf: () => (/* binding */ usualRemote),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   b$: () => (/* binding */ readCheckout),
/* harmony export */   oA: () => (/* binding */ newestTags),
/* harmony export */   rx: () => (/* binding */ newestTag)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8268);


/** The checked-out commit and branch; a detached head has the branch ''. */
async function readCheckout(folder) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'], { cwd: folder });
    if (head.status !== 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('there is no commit checked out here', {
            place: { file: folder },
            hint: 'Stand in a git repository, or say which commit was measured with --commit.',
        });
    }
    const branch = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: folder });
    return { commit: head.stdout.toString('utf8').trim(), branch: branch.stdout.toString('utf8').trim() };
}
/** Whether a folder lies in a git repository. */
async function isRepository(folder) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['rev-parse', '--git-dir'], { cwd: folder })).status === 0;
}
/** The full id of a commit that is named in any way git knows. */
async function resolveCommit(folder, name) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {
        cwd: folder,
    });
    if (found.status === 0)
        return found.stdout.toString('utf8').trim();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`there is no commit ${name} in this repository`, {
        place: { file: '--commit' },
        hint: 'Fetch it, or give the full id.',
    });
}
/** The remote that the baseline branch is pushed to: `origin`, else the only one; null without any. */
async function usualRemote(folder) {
    const remotes = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(['remote'], { cwd: folder })).split('\n').filter((name) => name !== '');
    return remotes.includes('origin') ? 'origin' : (remotes[0] ?? null);
}
/** The branch that a remote calls its default, as far as this clone knows; else the usual names, else the checked-out one. */
async function defaultBranch(folder, remote) {
    const head = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote ?? 'origin'}/HEAD`], {
        cwd: folder,
    });
    if (head.status === 0)
        return head.stdout.toString('utf8').trim().split('/').slice(1).join('/');
    for (const name of ['main', 'master']) {
        const known = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`], { cwd: folder });
        if (known.status === 0)
            return name;
    }
    return (await readCheckout(folder)).branch || 'main';
}
/** The commit of the nearest tag that a commit is built on; null without any. */
async function newestTag(folder, commit) {
    const tag = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['describe', '--tags', '--abbrev=0', commit], { cwd: folder });
    return tag.status === 0 ? resolveCommit(folder, tag.stdout.toString('utf8').trim()) : null;
}
/** The web address of the usual remote, when it is one that a browser can open; null otherwise. */
async function webAddress(folder) {
    const found = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['config', '--get', 'remote.origin.url'], { cwd: folder });
    const address = found.stdout
        .toString('utf8')
        .trim()
        .replace(/\.git$/, '');
    const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)[:/]([\w./-]+)$/.exec(address);
    if (ssh !== null)
        return `https://${ssh[1]}/${ssh[2]}`;
    if (!URL.canParse(address))
        return null;
    const url = new URL(address);
    return url.protocol === 'https:' ? `https://${url.host}${url.pathname}` : null;
}
/** Releases shown beside a history; more are only clutter. */
const shownReleases = 10;
/** The newest tags of a clone. */
async function newestTags(folder) {
    const format = '%(refname:short)%00%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)%00%(creatordate:iso-strict)';
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(['for-each-ref', '--sort=-creatordate', `--count=${shownReleases}`, `--format=${format}`, 'refs/tags'], { cwd: folder });
    if (listed.status !== 0)
        return [];
    return listed.stdout
        .toString('utf8')
        .split('\n')
        .map((line) => line.split('\0'))
        .flatMap(([label = '', commit = '', date = '']) => label === '' ? [] : [{ label, commit, date: new Date(date).toISOString() }]);
}


/***/ })

};
