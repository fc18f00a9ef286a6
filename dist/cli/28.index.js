export const id = 28;
export const ids = [28];
export const modules = {

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/config/input-values.js
var input_values = __webpack_require__(9253);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/init/starters.js
/** Most telling first; the last one fits every repository. */
const starters = [
    {
        title: 'vitest bench',
        file: 'package.json',
        holds: /"vitest"/,
        setup: ['- uses: actions/setup-node@v6', '  with: { node-version: 24 }', '- run: npm ci'],
        command: 'npx vitest bench --run --outputJson results.json',
        results: 'results.json',
    },
    {
        title: 'go test -bench',
        file: 'go.mod',
        holds: /^module /m,
        setup: ['- uses: actions/setup-go@v6', '  with: { go-version: stable }'],
        command: 'go test -run=NONE -bench=. -benchmem -count=6 ./... | tee results.txt',
        results: 'results.txt',
    },
    {
        title: 'cargo bench (Criterion)',
        file: 'Cargo.toml',
        holds: /criterion/,
        setup: [],
        command: 'cargo bench',
        results: 'target/criterion/**/new/*.json',
    },
    {
        title: 'pytest-benchmark',
        file: 'pyproject.toml',
        holds: /pytest-benchmark/,
        setup: [
            '- uses: actions/setup-python@v6',
            "  with: { python-version: '3.13' }",
            '- run: pip install -e .[test]',
        ],
        command: 'pytest --benchmark-only --benchmark-json=results.json',
        results: 'results.json',
    },
    {
        title: 'any command, timed by hyperfine',
        file: '.',
        holds: /(?:)/,
        setup: ['- run: sudo apt-get install -y hyperfine'],
        command: "hyperfine --warmup 2 --runs 10 --export-json results.json 'make test'",
        results: 'results.json',
    },
];
/** The workflow that measures with a starter and judges. */
function starterWorkflow({ setup, command, results }, branch) {
    return [
        'name: Performance',
        'on:',
        `  push: { branches: [${JSON.stringify(branch)}] }`,
        '  pull_request:',
        '',
        'permissions:',
        '  contents: write        # records runs on the baseline branch',
        '  pull-requests: write   # comments',
        '',
        'jobs:',
        '  performance:',
        '    runs-on: ubuntu-24.04',
        '    steps:',
        '      - uses: actions/checkout@v7',
        '        with: { persist-credentials: false }',
        ...setup.map((line) => `      ${line}`),
        `      - run: ${command}`,
        '      - uses: OWNER/perf-gate@v1   # pin the commit of a release',
        '        with:',
        `          results: ${results}`,
        '',
    ].join('\n');
}
/** A configuration to begin with. */
const starterConfiguration = `# What is judged and what fails; every key is in docs/configuration.md of Performance Regression Gate.
metrics:
  - match: "**"
    tolerance: 5%        # the smallest change worth acting on
rollback-triggers:
  - { name: regression, when: regression }
  - { name: budget, when: budget }
  - { name: missing, when: missing }
  - { name: unmeasured, when: nothing-judged }
`;

// EXTERNAL MODULE: ./lib/io/files.js
var io_files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/local-repository.js
var local_repository = __webpack_require__(6340);
;// CONCATENATED MODULE: ./lib/cli/init.js







const workflowPath = '.github/workflows/performance.yml';
/** `perf-gate init`: a workflow and a configuration for what the repository measures with. */
async function initCommand(inputs, { cwd }) {
    const starter = starters.find(({ file, holds }) => file === '.' || holds.test((0,io_files/* readOptionalText */.ko)(file, cwd) ?? ''));
    if (starter === undefined)
        throw new Error('no starter');
    const branch = (await (0,local_repository/* isRepository */.Z6)(cwd)) ? await (0,local_repository/* defaultBranch */.OR)(cwd, await (0,local_repository/* usualRemote */.Vf)(cwd)) : 'main';
    const files = [
        [workflowPath, starterWorkflow(starter, branch)],
        [input_values/* usualConfigPath */.Qp, starterConfiguration],
    ];
    const standing = files.filter(([path]) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, path))).map(([path]) => path);
    if (standing.length > 0 && !inputs.force) {
        throw new errors/* UserError */.yo(`${standing.join(' and ')} already there`, {
            hint: 'Nothing was written. --force overwrites.',
        });
    }
    for (const [path, text] of files) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(cwd, path), text);
        process.stdout.write(`wrote ${path}\n`);
    }
    process.stdout.write(`Measures with ${starter.title}: look at the command in ${workflowPath}, commit both, push.\n`);
    return 0;
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
