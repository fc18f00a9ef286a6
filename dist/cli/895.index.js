export const id = 895;
export const ids = [895];
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

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  acceptCommand: () => (/* binding */ acceptCommand)
});

// EXTERNAL MODULE: ./lib/baseline/accept.js
var accept = __webpack_require__(7143);
// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/baseline/history-path.js
var history_path = __webpack_require__(9223);
// EXTERNAL MODULE: ./lib/config/accepts.js
var accepts = __webpack_require__(2611);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/accept/record-acceptance.js





/** ACCEPT: writes a person's decision to the history. A pattern that fits no recorded metric is an error. */
async function recordAcceptance({ store, suite, baseBranch, acceptance, }) {
    const path = (0,history_path/* historyPath */.ae)(suite, baseBranch);
    let metrics = [];
    const { commit } = await store.write(({ files }) => {
        const history = mustExist(files.get(path), { path, suite, baseBranch });
        metrics = history.metrics.filter((metric) => (0,accepts/* accepts */.G)(acceptance, metric));
        if (metrics.length === 0)
            throw noMetric(acceptance, history);
        return new Map([[path, (0,codec/* encodeHistory */.N2)((0,accept/* accept */.Ju)(history, acceptance, accepts/* accepts */.G))]]);
    }, [path], `Accept ${acceptance.match} from ${acceptance.commit.slice(0, 10)}`);
    return { commit, metrics };
}
function mustExist(text, { path, suite, baseBranch }) {
    if (text !== undefined)
        return (0,codec/* decodeHistory */.FU)(text, path);
    throw new errors/* UserError */.yo(`nothing is recorded of suite ${suite} on ${baseBranch}`, {
        hint: 'There is no level yet that could be accepted. suite and base-branch name another history.',
    });
}
const shown = 5;
function noMetric({ match, measure }, { metrics }) {
    const names = metrics.slice(0, shown).map(({ benchmark }) => benchmark);
    return new errors/* UserError */.yo(`no recorded metric matches ${match}${measure === null ? '' : ` (${measure})`}`, {
        hint: `Recorded are ${names.join(', ')}${metrics.length > shown ? ' and others' : ''}.`,
    });
}

// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(8268);
// EXTERNAL MODULE: ./lib/cli/place.js + 2 modules
var cli_place = __webpack_require__(5177);
;// CONCATENATED MODULE: ./lib/cli/accept.js




/** `perf-gate accept PATTERN --reason TEXT`: the level from a commit on is the new baseline. */
async function acceptCommand(inputs, context, operands) {
    const [match, ...others] = operands;
    if (match === undefined || others.length > 0) {
        throw new errors/* UserError */.yo('wanted one pattern of benchmarks', {
            hint: 'perf-gate accept "api/**" --reason "new serializer, #1234"',
        });
    }
    if (inputs.reason === null)
        throw new errors/* UserError */.yo('a reason is missing', {
            hint: 'Say why with --reason: those who come later will ask.',
        });
    const place = await (0,cli_place/* findPlace */.Pj)(inputs, context);
    if (place.store === null)
        throw new errors/* UserError */.yo('there is no git repository here', { place: { file: context.cwd } });
    const by = inputs.by ||
        (await (0,git/* gitText */.q_)(['config', 'user.name'], { cwd: context.cwd }).catch(() => '')).trim() ||
        'unknown';
    const { metrics, commit } = await recordAcceptance({
        store: place.store,
        suite: inputs.suite,
        baseBranch: place.baseBranch,
        acceptance: {
            match,
            measure: inputs.measure,
            commit: place.identity.commit,
            by,
            date: place.identity.date,
            reason: inputs.reason,
            pullRequest: null,
        },
    });
    process.stdout.write(`accepted: ${metrics.length} metrics from ${place.identity.commit.slice(0, 10)} on, recorded in ${commit.slice(0, 10)} on ${place.store.where}\n`);
    return 0;
}


/***/ }),

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5886);

/** Whether an acceptance speaks of a metric: both patterns are globs, a measure that is not named is any. */
const accepts = ({ match, measure }, metric) => (measure === null || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .m)(measure, metric.measure)) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatches */ .m)(match, metric.benchmark);


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


/***/ })

};
