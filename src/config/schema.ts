/**
 * The one schema of the configuration: types, the published JSON Schema, the documentation table and the reader
 * are all derived from it. What is null was not set.
 */
import { z } from 'zod';
import {
  change,
  choice,
  day,
  distance,
  everything,
  flag,
  listOf,
  matchField,
  measureField,
  quantity,
  share,
  text,
  wantedKeys,
  whole,
} from './fields.js';
import { triggerRule } from './trigger-schema.js';

const metricRule = z
  .strictObject(
    {
      match: matchField().default(everything).describe('Glob over benchmark names.'),
      measure: measureField(),
      better: choice(['lower', 'higher'])
        .optional()
        .describe("Which way is better; without it the format's or the unit's own direction holds."),
      budget: quantity()
        .optional()
        .describe(
          'Absolute limit that the metric must keep: at most this when lower is better, at least this when higher is.',
        ),
      tolerance: share().optional().describe('Smallest relative change worth acting on.'),
      'min-change': distance()
        .optional()
        .describe('Smallest absolute change worth acting on, besides the relative one.'),
      exact: flag()
        .optional()
        .describe('A deterministic counter: any change beyond the tolerance counts, no statistics are done.'),
    },
    { error: wantedKeys },
  )
  .transform((found) => ({
    match: found.match,
    measure: found.measure ?? null,
    better: found.better ?? null,
    budget: found.budget ?? null,
    tolerance: found.tolerance ?? null,
    minChange: found['min-change'] ?? null,
    exact: found.exact ?? null,
  }));

const defaultEvidence = { sensitivity: 'default', window: 30, minHistory: 5 } as const;

const evidence = z
  .strictObject(
    {
      sensitivity: choice(['strict', 'default', 'sensitive'])
        .default(defaultEvidence.sensitivity)
        .describe(
          'How strong the evidence must be: strict gives the fewest false alarms, sensitive sees the smallest changes.',
        ),
      window: whole(5, 200)
        .default(defaultEvidence.window)
        .describe('How many of the newest accepted runs a candidate is compared with.'),
      'min-history': whole(2, 200)
        .default(defaultEvidence.minHistory)
        .describe('With fewer runs than this a regression is announced but never fails.'),
    },
    { error: wantedKeys },
  )
  .transform((found) => ({
    sensitivity: found.sensitivity,
    window: found.window,
    minHistory: found['min-history'],
  }));

const waiver = z
  .strictObject(
    {
      match: matchField().describe('Glob over benchmark names.'),
      measure: measureField(),
      ceiling: quantity().optional().describe('The waiver ends where the metric is worse than this.'),
      until: day().describe('The last day it holds.'),
      reason: text('wanted the reason, for those who come later').describe('Why; shown in every report.'),
    },
    { error: wantedKeys },
  )
  .transform((found) => ({ ...found, measure: found.measure ?? null, ceiling: found.ceiling ?? null }));

const target = z
  .strictObject(
    {
      match: matchField().describe('Glob over benchmark names.'),
      measure: measureField(),
      change: change().describe('The promised change, after / before - 1.'),
    },
    { error: wantedKeys },
  )
  .transform((found) => ({ ...found, measure: found.measure ?? null }));

/** Rules and lists longer than this are no configuration any more. */
const most = 2000;

const metricRules = listOf(metricRule, 'wanted a list of rules, each beginning with "- "', most);
const triggerRules = listOf(triggerRule, 'wanted a list of triggers, each beginning with "- "', 200);

/** The configuration file. */
export const configurationSchema = z.strictObject(
  {
    metrics: metricRules.optional().describe('Rules for metrics; later rules win, key by key.'),
    expected: listOf(matchField(), 'wanted a list of globs over benchmark names', most)
      .optional()
      .describe('Benchmarks that must be present; without it, those of the baseline.'),
    evidence: evidence.optional().describe('How much evidence a verdict needs.'),
    'rollback-triggers': triggerRules
      .optional()
      .describe('When the check fails or warns; without it, regression, budget, missing and unmeasured.'),
    waivers: listOf(waiver, 'wanted a list of waivers, each beginning with "- "', most)
      .optional()
      .describe('Metrics that may exceed their limit until a date.'),
    targets: listOf(target, 'wanted a list of targets, each beginning with "- "', most)
      .optional()
      .describe('Improvements that a change promises.'),
  },
  { error: wantedKeys },
);

export type Evidence = z.output<typeof evidence>;
export type MetricRuleValue = z.output<typeof metricRule>;
export type WaiverValue = z.output<typeof waiver>;
export type TargetValue = z.output<typeof target>;

/** What holds where the configuration says nothing. */
export const defaults = { evidence: defaultEvidence as Evidence, tolerance: 0.05 } as const;
