import type { TriggerRule as PolicyTrigger, TargetRule, WaiverRule } from '../policy/rules.js';
import type { Configuration, Target, TriggerRule, Waiver } from './configuration.js';
import { compileGlob } from './glob.js';
import type { Selector } from './rules.js';

/** Says of many metrics whether a pattern is about them. */
export function matcherOf({ match, measure }: Selector): PolicyTrigger['matches'] {
  const benchmarkFits = compileGlob(match);
  const measureFits = measure === null ? () => true : compileGlob(measure);
  return (metric) => benchmarkFits(metric.benchmark) && measureFits(metric.measure);
}

/** A trigger as the judge wants it; drift still knows its anchor. */
export type EventTrigger = PolicyTrigger & Pick<TriggerRule, 'since'>;

/** The triggers that hold on an event, by GitHub's name of it; '' (a laptop) leaves none out. */
export function triggersOn(configuration: Pick<Configuration, 'triggers'>, event: string): EventTrigger[] {
  return configuration.triggers
    .filter(({ on }) => on === null || event === '' || on.some((name) => name === event))
    .map(({ name, when, action, worseBy, atLeast, confirm, plan, since, ...selector }) => ({
      name,
      when,
      action,
      worseBy,
      atLeast,
      confirm,
      plan,
      since,
      matches: matcherOf(selector),
    }));
}

/** Waivers as the judge wants them; `checkUnits` has made sure that a ceiling is in its metric's unit. */
export function waiverRules(waivers: readonly Waiver[]): WaiverRule[] {
  return waivers.map(({ ceiling, until, reason, ...selector }) => ({
    matches: matcherOf(selector),
    ceiling: ceiling?.value ?? null,
    until,
    reason,
  }));
}

/** Targets as the judge wants them. */
export function targetRules(targets: readonly Pick<Target, 'match' | 'measure' | 'change'>[]): TargetRule[] {
  return targets.map(({ change, ...selector }) => ({ matches: matcherOf(selector), change }));
}
