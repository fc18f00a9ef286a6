import { jmeterCsv } from './jmeter-csv.js';
import { jmeterStatistics } from './jmeter-statistics.js';
import { jmeterSummariser } from './jmeter-summariser.js';
import { jmeterXml } from './jmeter-xml.js';
import { ofShapes } from './shapes.js';

/** JMeter: the report's statistics.json, a JTL with one sample a line or element, or the summariser's lines. */
export const jmeter = ofShapes(
  { title: 'JMeter', made: 'jmeter -n -t plan.jmx -l results.jtl -e -o report, then report/statistics.json' },
  [jmeterStatistics, jmeterCsv, jmeterXml, jmeterSummariser],
);
