import { locustBesides, locustCsv } from './locust-csv.js';
import { locustJson } from './locust-json.js';
import { locustTables } from './locust-tables.js';
import { ofShapes } from './shapes.js';

/** Locust: the CSV of its statistics, `--json`, or the tables at the end of the run. */
export const locust = ofShapes(
  { title: 'Locust', made: 'locust --headless --csv results …, then results_stats.csv' },
  [locustBesides, locustCsv, locustJson, locustTables],
);
