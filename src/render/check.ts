import type { Report, Verdict } from '../verdict.js';
import type { Group } from './blocks.js';
import { clean } from './clean.js';
import type { RenderContext } from './context.js';
import { headBlocks, joined, leastImportantFirst, makeDocument, restBlocks } from './document.js';
import { commentBytes, fitRows, type Rows } from './size.js';
import { verdictSentence } from './verdict-sentence.js';
import { plainVoice } from './voice.js';

export type Conclusion = 'success' | 'neutral' | 'failure';

export type Check = {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly conclusion: Conclusion;
};

const conclusions = { pass: 'success', warn: 'neutral', rollback: 'failure' } as const satisfies Record<
  Verdict,
  Conclusion
>;

const mostRows: Rows<Group> = {
  changed: 100,
  missing: 50,
  inconclusive: 100,
  improved: 100,
  standing: 100,
  fresh: 100,
  unchanged: 300,
  reasons: 50,
  plans: 20,
  waivers: 50,
  warnings: 50,
};

const longestTitle = 200;

/** The check run: what decides in the summary, the rest in the text, both within GitHub's 65,535 characters. */
export function renderCheck(report: Report, context: RenderContext): Check {
  const document = makeDocument(report, context, 'in the job summary');
  const sized = (blocks: typeof headBlocks): string =>
    fitRows({
      render: (rows) => joined(blocks(document, rows)),
      most: mostRows,
      leastImportantFirst,
      bytes: commentBytes,
    });
  const conclusion = conclusions[report.verdict];
  return {
    title: clean(verdictSentence(report, context, plainVoice), longestTitle),
    summary: sized(headBlocks),
    text: sized(restBlocks),
    conclusion: context.informational && conclusion === 'failure' ? 'neutral' : conclusion,
  };
}
