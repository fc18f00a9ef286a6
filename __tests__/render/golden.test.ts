import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mostAnnotations, renderAnnotations } from '../../src/render/annotations.js';
import { renderCheck } from '../../src/render/check.js';
import { renderComment } from '../../src/render/comment.js';
import { reportJson } from '../../src/render/report-json.js';
import { renderSummary } from '../../src/render/summary.js';
import { renderTerminal } from '../../src/render/terminal.js';
import { type Case, cases } from '../support/report-cases.js';

const folder = join('__tests__', 'fixtures', 'render');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const channels = {
  'comment.md': ({ report, context }: Case) => renderComment(report, context),
  'summary.md': ({ report, context }: Case) => renderSummary(report, context),
  'terminal.txt': ({ report, context }: Case) =>
    renderTerminal(report, { width: 100, colour: false, context }),
  'report.json': ({ report }: Case) => json(reportJson(report)),
  'annotations.json': ({ report, context }: Case) =>
    json(renderAnnotations(report, context, mostAnnotations.job)),
  'check.json': ({ report, context }: Case) => json(renderCheck(report, context)),
} as const;

/** `UPDATE_GOLDEN=1` writes the files anew; the difference is then read like any other change. */
function matchGolden(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe.each(Object.entries(channels))('%s', (channel, render) => {
  test.each(Object.entries(cases))('%s reads as before', (name, shown) => {
    matchGolden(`${name}.${channel}`, render(shown));
  });
});
