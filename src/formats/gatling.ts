import { gatlingLog } from './gatling-log.js';
import { gatlingStats } from './gatling-stats.js';
import { ofShapes } from './shapes.js';

/** Gatling: js/stats.json or js/stats.js of the report, or a simulation.log in text (before 3.11). */
export const gatling = ofShapes({ title: 'Gatling', made: 'the report of a simulation: js/stats.json' }, [
  gatlingLog,
  gatlingStats,
]);
