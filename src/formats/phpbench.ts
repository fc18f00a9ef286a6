import { UserError } from '../errors.js';
import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import { phpbenchText } from './phpbench-text.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';
import { descendants, readXml, rootIs, type XmlElement } from './xml.js';

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children().find((item) => item.name === name);

const figure = (element: XmlElement | undefined, name: string): number | null => {
  const said = element?.attribute(name) ?? null;
  return said === null ? null : (readNumber(said) ?? Number.NaN);
};

/** `Class::subject`, and the parameter set where there is one. */
function nameOf(className: string, subject: string, variant: XmlElement): string {
  const set = child(variant, 'parameter-set')?.attribute('name') ?? '';
  return set === '' || set === '0' ? `${className}::${subject}` : `${className}::${subject} (${set})`;
}

/** Microseconds; net time is that of all revolutions together. */
function samplesOf(variant: XmlElement): readonly number[] {
  const revolutions = figure(variant, 'revs') ?? 1;
  return variant
    .children()
    .filter(({ name }) => name === 'iteration')
    .map(
      (iteration) =>
        figure(iteration, 'time-avg') ?? (figure(iteration, 'time-net') ?? Number.NaN) / revolutions,
    );
}

const peakOf = (variant: XmlElement): readonly number[] =>
  variant
    .children()
    .filter(({ name }) => name === 'iteration')
    .flatMap((iteration) => figure(iteration, 'mem-peak') ?? []);

/** PHPBench's headline is the mode of the iterations. */
function recordsOf(benchmark: string, variant: XmlElement, file: string): readonly ToolRecord[] {
  const stats = child(variant, 'stats');
  const samples = samplesOf(variant);
  const value = figure(stats, 'mode') ?? figure(stats, 'mean');
  if (value === null) {
    throw new UserError(`${benchmark} has neither mode nor mean`, { place: { file } });
  }
  const spread = figure(stats, 'stdev');
  const unit = 'microseconds';
  const time = toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value, samples, spread });
  const peaks = peakOf(variant);
  const peak = Math.max(...peaks.slice(0, 10_000));
  return peaks.length === 0
    ? [time]
    : [time, toolRecord({ benchmark, measure: 'memory', unit: 'B', better: 'lower', value: peak })];
}

function failureOf(benchmark: string, variant: XmlElement): ToolFailure | null {
  const errors = child(variant, 'errors');
  if (!errors) return null;
  const message = errors
    .children()
    .map((error) => error.text().trim())
    .join('; ');
  return { benchmark, message: message || 'failed without a message' };
}

type Variant = { readonly benchmark: string; readonly variant: XmlElement };

function variantsIn(root: XmlElement): readonly Variant[] {
  return descendants(root, 'benchmark').flatMap((group) =>
    descendants(group, 'subject').flatMap((subject) =>
      descendants(subject, 'variant').map((variant) => ({
        benchmark: nameOf(group.attribute('class') ?? '', subject.attribute('name') ?? '', variant),
        variant,
      })),
    ),
  );
}

const xml: Shape = {
  matches: (source) => rootIs(source, 'phpbench'),
  parse(source) {
    const variants = variantsIn(readXml(source));
    const failures = variants.flatMap(({ benchmark, variant }) => failureOf(benchmark, variant) ?? []);
    const ran = variants.filter(({ benchmark, variant }) => failureOf(benchmark, variant) === null);
    const records = ran.flatMap(({ benchmark, variant }) => recordsOf(benchmark, variant, source.path));
    // One file may hold several suites: the same subject again was run again.
    return toolResults(poolRepeats(records), failures);
  },
};

/** PHPBench: its XML dump, or the table of its reports. */
export const phpbench = ofShapes({ title: 'PHPBench', made: 'phpbench run --dump-file=results.xml' }, [
  xml,
  phpbenchText,
]);
