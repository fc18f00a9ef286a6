/** The part of the schema that is about rollback triggers and their plans. */
import { z } from 'zod';
import { type TriggerKind, triggers } from '../policy/triggers.js';
import type { Plan } from '../verdict.js';
import {
  anchor,
  choice,
  everything,
  flag,
  listOf,
  matchField,
  measureField,
  share,
  text,
  wantedKeys,
  whole,
} from './fields.js';

/** The label that is set when the plan does not name one. */
export const defaultLabel = 'performance-rollback';

const plan = z
  .strictObject(
    {
      issue: flag().default(false).describe('Open an issue, and close it when the metric recovers.'),
      'revert-pull-request': flag()
        .default(false)
        .describe('Open a draft pull request that reverts the change.'),
      draft: flag().default(false).describe('Turn the pull request into a draft.'),
      label: z
        .union([z.boolean(), text('wanted the name of a label', 50)], {
          error: 'wanted true, false or the name of a label',
        })
        .default(false)
        .describe(`Put a label on the pull request; true names it ${defaultLabel}.`),
      assignees: listOf(
        text('wanted a login without @', 100).regex(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\[bot\])?$/, {
          error: 'wanted a login without @',
        }),
        'wanted a list of logins',
        10,
      )
        .default([])
        .describe('Who is assigned to what is opened.'),
      steps: listOf(text('wanted a step as text'), 'wanted a list of steps', 50)
        .default([])
        .describe('What a person should do, in this order.'),
    },
    { error: wantedKeys },
  )
  .transform(
    (found): Plan => ({
      issue: found.issue,
      revertPullRequest: found['revert-pull-request'],
      draft: found.draft,
      label: typeof found.label === 'string' ? found.label : found.label ? defaultLabel : null,
      assignees: found.assignees,
      steps: found.steps,
    }),
  );

export const triggerKinds = Object.keys(triggers) as TriggerKind[];

/** Events a trigger can be kept to, by GitHub's names. */
export const eventNames = [
  'push',
  'pull_request',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
  'release',
] as const;

const kinds = triggerKinds.map((kind) => `${kind}: ${triggers[kind].title}`).join('; ');

/** One rollback trigger. */
export const triggerRule = z
  .strictObject(
    {
      name: text('wanted a name', 100).describe('What people see; each trigger has its own.'),
      when: choice(triggerKinds).describe(`What fires it (${kinds}).`),
      match: matchField().default(everything).describe('Glob over the benchmark names it looks at.'),
      measure: measureField(),
      'worse-by': share()
        .optional()
        .describe('For geomean and drift: by how much in the bad direction (of geomean, of each metric).'),
      'at-least': whole(1, 100_000).optional().describe('For count: how many metrics must regress.'),
      since: anchor()
        .optional()
        .describe('For drift: release (the newest release tag, the default), a day or a commit.'),
      on: z
        .union(
          [choice(eventNames), listOf(choice(eventNames), 'wanted a list of events', eventNames.length)],
          {
            error: `wanted an event or a list of events (${eventNames.join(', ')})`,
          },
        )
        .optional()
        .describe('Events on which it is looked at; without it, all.'),
      confirm: whole(1, 20)
        .default(1)
        .describe('For regression and count: in how many consecutive recorded runs, this one included.'),
      action: choice(['fail', 'warn'])
        .default('fail')
        .describe('fail makes the verdict rollback, warn makes it warn.'),
      plan: plan.optional().describe('What is to be done when it fires.'),
    },
    { error: wantedKeys },
  )
  .transform((found) => ({
    name: found.name,
    when: found.when,
    match: found.match,
    measure: found.measure ?? null,
    worseBy: found['worse-by'] ?? null,
    atLeast: found['at-least'] ?? null,
    since: found.when === 'drift' ? (found.since ?? { kind: 'release' as const }) : null,
    on: found.on === undefined ? null : [found.on].flat(),
    confirm: found.confirm,
    action: found.action,
    plan: found.plan ?? null,
  }));

export type TriggerRuleValue = z.output<typeof triggerRule>;
export type EventName = (typeof eventNames)[number];
