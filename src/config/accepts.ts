import type { Acceptance, Metric } from '../model.js';
import { globMatches } from './glob.js';

/** Whether an acceptance speaks of a metric: both patterns are globs, a measure that is not named is any. */
export const accepts = ({ match, measure }: Acceptance, metric: Metric): boolean =>
  (measure === null || globMatches(measure, metric.measure)) && globMatches(match, metric.benchmark);
