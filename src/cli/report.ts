import { decodeHistory } from '../baseline/codec.js';
import { historyFolder } from '../baseline/history-path.js';
import { readConfiguration } from '../config/configuration.js';
import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import { readOptionalText } from '../io/files.js';
import { newestTags, webAddress } from '../io/local-repository.js';
import { progressOn } from '../io/terminal.js';
import type { History } from '../model.js';
import { renderDashboard } from '../render/dashboard/dashboard.js';
import { dashboardContext } from '../report/dashboard-context.js';
import type { CommandContext, ExitStatus } from './context.js';
import { readHistory } from './history.js';
import { openStore } from './place.js';
import { writeText } from './write-report.js';

/** `perf-gate report --html FILE`: the dashboard of everything that is recorded. */
export async function reportCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  if (inputs.html === null)
    throw new UserError('where to write the page is missing', {
      hint: 'perf-gate report --html report.html',
    });
  const histories =
    inputs.history === null ? await readAll(inputs, context) : [await readHistory(inputs, context)];
  const text = readOptionalText(inputs.config.path, context.cwd);
  const page = renderDashboard(
    histories,
    dashboardContext({
      title: 'Performance',
      repository: await webAddress(context.cwd),
      generated: context.now.toISOString(),
      anchors: await newestTags(context.cwd),
      report: null,
      configuration: readConfiguration({
        file: text === null ? null : { path: inputs.config.path, text },
        metrics: '',
        rollbackTriggers: '',
      }),
    }),
  );
  writeText(inputs.html, () => page, context);
  return 0;
}

async function readAll(inputs: Inputs, context: CommandContext): Promise<History[]> {
  const store = await openStore(inputs, context);
  if (store === null)
    throw new UserError('there is no git repository here', {
      place: { file: context.cwd },
      hint: 'Name a file with --history.',
    });
  const paths = (await store.list()).filter((path) => path.startsWith(historyFolder));
  if (paths.length === 0)
    throw new UserError('nothing is recorded yet', {
      place: { file: store.where },
      hint: 'perf-gate record adds a run.',
    });
  const { files } = await store.read(paths);
  const progress = progressOn(process.stderr, 'reading');
  const histories = [...files].map(([path, content], i) => {
    progress.step(i, files.size);
    return decodeHistory(content, path);
  });
  progress.end();
  return histories;
}
