// One recorder as a process of its own: node writer.mjs FOLDER, its order as JSON in WRITER. Prints what it did.
import { pathToFileURL } from 'node:url';

const load = (file) => import(pathToFileURL(`${process.argv[2]}/src/${file}`).href);
const order = JSON.parse(process.env.WRITER);
const { appendRun } = await load('baseline/append.js');
const { decodeHistory, emptyHistory, encodeHistory } = await load('baseline/codec.js');
const { patient } = await load('io/retry.js');
const patience = { ...patient, ...order.patience };

async function openStore() {
  if (order.github === undefined) {
    const { gitStore } = await load('io/git-store.js');
    return gitStore({ ...order.git, patience });
  }
  const { githubClient } = await load('io/github.js');
  const { githubStore } = await load('io/github-store.js');
  const { apiUrl, token, owner, repo, branch } = order.github;
  const client = githubClient({ apiUrl, token, patience, requestTimeoutMs: 2000 });
  return githubStore({ client, owner, repo, branch, patience });
}

const store = await openStore();
const started = performance.now();
let tries = 0;
try {
  const { commit } = await store.write(
    ({ files }) => {
      tries += 1;
      const text = files.get(order.path);
      const history = text === undefined ? emptyHistory('default', 'main') : decodeHistory(text, order.path);
      const grown = appendRun(history, { run: order.run, stateOf: () => 'accepted', window: 200 });
      return new Map([[order.path, encodeHistory(grown)]]);
    },
    [order.path],
    `Record ${order.run.id}`,
  );
  console.log(JSON.stringify({ commit, tries, ms: Math.round(performance.now() - started) }));
} catch (error) {
  console.log(JSON.stringify({ error: `${error.name}: ${error.message}`, hint: error.hint ?? null, tries }));
  process.exitCode = 1;
}
