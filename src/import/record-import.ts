import { decodeHistory, encodeHistory } from '../baseline/codec.js';
import { historyPath } from '../baseline/history-path.js';
import type { BaselineStore } from '../io/baseline-store.js';
import type { History } from '../model.js';
import { joinHistories } from './join.js';

/** Writes imported histories to the baseline branch, beside what is already recorded there; says in which commit. */
export async function recordImport(store: BaselineStore, imported: readonly History[]): Promise<string> {
  const paths = imported.map(({ suite, branch }) => historyPath(suite, branch));
  const { commit } = await store.write(
    ({ files }) =>
      new Map(
        imported.map((history, i): [string, string] => {
          const path = paths[i] ?? '';
          const text = files.get(path);
          return [
            path,
            encodeHistory(text === undefined ? history : joinHistories(history, decodeHistory(text, path))),
          ];
        }),
      ),
    paths,
    imported.length === 1 ? `Import ${imported[0]?.suite ?? ''}` : `Import ${imported.length} suites`,
  );
  return commit;
}
