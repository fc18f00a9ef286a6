export const id = 210;
export const ids = [210];
export const modules = {

/***/ 2418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  historyCommand: () => (/* binding */ historyCommand),
  readHistory: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./lib/baseline/codec.js + 2 modules
var codec = __webpack_require__(1708);
// EXTERNAL MODULE: ./lib/baseline/history-path.js
var history_path = __webpack_require__(9223);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/model.js
var model = __webpack_require__(9814);
;// CONCATENATED MODULE: ./lib/baseline/verify.js




/** Checks every history on the branch, as `git fsck` does a repository: all problems, not the first alone. */
function verifyFiles(files) {
    return [...files]
        .filter(([path]) => path.startsWith(history_path/* historyFolder */.vc))
        .flatMap(([path, text]) => verifyFile(path, text));
}
function verifyFile(path, text) {
    try {
        return verifyHistory((0,codec/* decodeHistory */.FU)(text, path), path);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [{ place: error.place ?? { file: path }, message: error.message, hint: error.hint }];
    }
}
/** What a readable history must hold to besides. */
function verifyHistory(history, path) {
    const expected = (0,history_path/* historyPath */.ae)(history.suite, history.branch);
    const messages = [
        ...(expected === path ? [] : [`it is the history that belongs at ${expected}`]),
        ...repeated(history.runs.map(({ id }) => id)).map((id) => `run ${id} is recorded twice`),
        ...repeated(history.metrics.map(model/* metricKey */.C)).map((key) => `metric ${key.replaceAll('\u0000', ' · ')} has two columns`),
        ...history.runs.flatMap((run) => Number.isNaN(Date.parse(run.date)) ? [`run ${run.id}: ${JSON.stringify(run.date)} is no date`] : []),
        ...history.metrics.flatMap((metric, i) => history.runs.some((run) => (run.points[i] ?? null) !== null)
            ? []
            : [`${metric.benchmark} (${metric.measure}) was measured by none of the runs`]),
    ];
    return messages.map((message) => ({ place: { file: path }, message, hint: null }));
}
function repeated(names) {
    const seen = new Set();
    const twice = new Set();
    for (const name of names)
        (seen.has(name) ? twice : seen).add(name);
    return [...twice];
}

// EXTERNAL MODULE: ./lib/io/files.js
var files = __webpack_require__(8315);
// EXTERNAL MODULE: ./lib/io/git.js
var git = __webpack_require__(8268);
// EXTERNAL MODULE: ./lib/io/git-desk.js + 2 modules
var git_desk = __webpack_require__(4582);
// EXTERNAL MODULE: ./lib/io/git-objects.js
var git_objects = __webpack_require__(4373);
;// CONCATENATED MODULE: ./lib/io/git-squash.js




/**
 * Replaces the branch's own past by one commit with the same files, if nobody wrote meanwhile; who writes at the
 * same time finds the branch moved and starts again from there. GitHub's REST API cannot move a ref backwards
 * under a condition, so its branches are squashed through their git address as well.
 */
function squashBranch(place, message) {
    return (0,git_desk/* atDesk */.Rm)(place, async ({ objects, branch }) => {
        const old = await branch.head();
        if (old === null)
            throw new errors/* UserError */.yo(`there is no ${(0,git_desk/* whereOf */.de)(place)} to squash`);
        const tree = await (0,git/* gitText */.q_)(['rev-parse', '--verify', `${old}^{tree}`], { cwd: objects });
        const commit = await (0,git_objects/* commitTree */.SC)(objects, tree, { parent: null, message });
        return (await branch.move(commit, old)) === 'moved' ? { commit } : git_desk/* lost */.DU;
    });
}

// EXTERNAL MODULE: ./lib/io/git-store.js + 1 modules
var git_store = __webpack_require__(7310);
// EXTERNAL MODULE: ./lib/render/figures.js
var figures = __webpack_require__(2225);
// EXTERNAL MODULE: ./lib/cli/place.js + 2 modules
var cli_place = __webpack_require__(5177);
// EXTERNAL MODULE: ./lib/cli/write-report.js + 21 modules
var write_report = __webpack_require__(2116);
;// CONCATENATED MODULE: ./lib/cli/history.js










/** `perf-gate history`: what is recorded of a suite on a base branch. */
async function historyCommand(inputs, context) {
    if (inputs.verify || inputs.squash)
        return tendBranch(inputs, context);
    const history = await readHistory(inputs, context);
    if ((0,write_report/* writeText */.x)(inputs.json, () => `${JSON.stringify(history, null, 2)}\n`, context) === 'standard output')
        return 0;
    process.stdout.write(historyText(history));
    return 0;
}
/** The history of the inputs' suite and base branch, or of the file they name; none at all is an error. */
async function readHistory(inputs, context) {
    if (inputs.history !== null) {
        return (0,codec/* decodeHistory */.FU)(new TextDecoder().decode((0,files/* readBytes */.io)(inputs.history, context.cwd).bytes), inputs.history);
    }
    const { store, baseBranch } = await (0,cli_place/* findPlace */.Pj)(inputs, context);
    const path = (0,history_path/* historyPath */.ae)(inputs.suite, baseBranch);
    const text = (await store?.read([path]))?.files.get(path);
    if (text !== undefined)
        return (0,codec/* decodeHistory */.FU)(text, path);
    throw new errors/* UserError */.yo(`nothing is recorded of suite ${inputs.suite} on ${baseBranch}`, {
        place: { file: store?.where ?? context.cwd },
        hint: 'perf-gate record adds a run; --suite and --base-branch choose another history.',
    });
}
/** Checks every history on the branch; squashes the branch when asked to, and only when all is well. */
async function tendBranch(inputs, context) {
    if (inputs.history !== null)
        throw new errors/* UserError */.yo('--verify and --squash look at the baseline branch, not at a file', {
            place: { file: inputs.history },
            hint: 'Leave one of the two out. A file that perf-gate history shows could be read.',
        });
    const place = await (0,cli_place/* gitPlace */.YM)(inputs, context);
    if (place === null)
        throw new errors/* UserError */.yo('there is no git repository here', { place: { file: context.cwd } });
    const store = (0,git_store/* gitStore */.O)(place);
    const paths = (await store.list()).filter((path) => path.startsWith(history_path/* historyFolder */.vc));
    if (paths.length === 0)
        throw new errors/* UserError */.yo('nothing is recorded there', {
            place: { file: store.where },
            hint: 'perf-gate record adds a run; --baseline-branch and --repository choose another place.',
        });
    const problems = verifyFiles((await store.read(paths)).files);
    for (const { place, message, hint } of problems)
        process.stderr.write(`${(0,errors/* sayPlace */.DQ)(place)}: ${message}${hint === null ? '' : `\n  ${hint}`}\n`);
    if (problems.length > 0)
        return 2;
    process.stdout.write(`${(0,figures/* count */.U9)(paths.length, 'history', 'histories')} on ${store.where}: everything recorded can be read\n`);
    if (inputs.squash)
        process.stdout.write(`squashed into ${(await squashBranch(place, 'Squash the recorded histories')).commit.slice(0, 10)}\n`);
    return 0;
}
function historyText(history) {
    const { suite, branch, metrics, runs, acceptances } = history;
    const head = `${suite} on ${branch}: ${(0,figures/* count */.U9)(runs.length, 'run')}, ${(0,figures/* count */.U9)(metrics.length, 'metric')}, ${(0,figures/* count */.U9)(acceptances.length, 'acceptance')}`;
    return [head, ...runs.map(runLine), ''].join('\n');
}
function runLine(run) {
    const points = run.points.filter((point) => point !== null);
    const quarantined = points.filter((point) => point?.state === 'quarantined').length;
    const states = quarantined === 0 ? '' : `, ${quarantined} quarantined`;
    return `  ${run.commit.slice(0, 10)}  ${run.date.slice(0, 16).replace('T', ' ')}  ${(0,figures/* count */.U9)(points.length, 'metric')}${states}  ${run.runner.os}/${run.runner.arch} ${run.runner.cpu}`;
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
