import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import type { Gated } from '../gate/gate.js';
import { screenOf } from '../io/terminal.js';
import { nowhere, type RenderContext } from '../render/context.js';
import { reportJson } from '../render/report-json.js';
import { renderSummary } from '../render/summary.js';
import { renderTerminal } from '../render/terminal.js';
import type { CommandContext } from './context.js';

type ReportInputs = Pick<Inputs, 'json' | 'markdown' | 'run' | 'fail'>;

/** Writes the report where it was asked for; the table goes to standard output unless something else does. */
export function writeReport(gated: Gated, inputs: ReportInputs, context: CommandContext): void {
  const { report } = gated;
  const shown: RenderContext = { ...nowhere, head: report.candidate.commit, informational: !inputs.fail };
  const written = [
    writeText(inputs.json, () => `${JSON.stringify(reportJson(report), null, 2)}\n`, context),
    writeText(inputs.markdown, () => renderSummary(report, shown), context),
    writeText(inputs.run, () => gated.runFile, context),
  ];
  if (written.includes('standard output')) return;
  const screen = screenOf(process.stdout, context.env);
  process.stdout.write(`${renderTerminal(report, { ...screen, context: shown })}\n`);
}

/** Writes a text to the file, or to standard output for `-`; nothing when no file was named. */
export function writeText(
  file: string | null,
  text: () => string,
  { cwd }: CommandContext,
): 'nothing' | 'file' | 'standard output' {
  if (file === null) return 'nothing';
  if (file !== '-') {
    writeFileSync(resolve(cwd, file), text());
    return 'file';
  }
  process.stdout.write(text());
  return 'standard output';
}
