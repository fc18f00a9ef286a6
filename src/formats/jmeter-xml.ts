import { UserError } from '../errors.js';
import { readNumber } from './decode.js';
import { addSample, samplesResults } from './jmeter-samples.js';
import type { RequestLog } from './requests.js';
import type { Shape } from './shapes.js';
import { readXml, rootIs } from './xml.js';

/** A JTL in XML: samples inside samples are parts of their parent's time, so only the outer ones count. */
export const jmeterXml: Shape = {
  matches: (source) => rootIs(source, 'testResults'),
  parse(source) {
    const log: RequestLog = new Map();
    for (const sample of readXml(source).children()) {
      if (sample.name !== 'httpSample' && sample.name !== 'sample') continue;
      const elapsed = readNumber(sample.attribute('t') ?? '');
      if (elapsed === null || Number.isNaN(elapsed)) {
        throw new UserError(`wanted the attribute t in milliseconds on <${sample.name}>`, {
          place: { file: source.path },
        });
      }
      addSample(log, {
        ...{ label: sample.attribute('lb') ?? '', start: sample.attribute('ts') ?? '', elapsed },
        ...{ success: sample.attribute('s') ?? '', message: sample.attribute('rm') ?? '' },
      });
    }
    return samplesResults(log);
  },
};
