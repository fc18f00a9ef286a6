import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  isAbsent,
  isObject,
  list,
  maybeText,
  type Node,
  own,
  readNumber,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { type PointKind, pointRecords } from './otlp-point.js';
import { toolResults } from './record.js';

const isOtlp = (document: unknown): boolean => Array.isArray(own(document, 'resourceMetrics'));

const listAt = (node: Node, key: string): readonly Node[] =>
  isAbsent(field(node, key)) ? [] : list(field(node, key));

/** Attribute values carry their type as a key: `{"stringValue": "GET"}`. */
const attributeText = (value: unknown): string =>
  isObject(value) ? String(Object.values(value)[0] ?? '') : '';

function attributesOf(node: Node): ReadonlyMap<string, string> {
  return new Map(
    listAt(node, 'attributes').map((item) => [
      text(field(item, 'key')),
      attributeText(field(item, 'value').value),
    ]),
  );
}

/** `service: metric{route=/users}`, attributes sorted so that the name is the same in every export. */
function nameOf(service: string | undefined, metric: Node, point: Node): string {
  const said = [...attributesOf(point)].map(([key, value]) => `${key}=${value}`).sort();
  const name = text(field(metric, 'name'));
  const prefix = service === undefined || service.startsWith('unknown_service') ? '' : `${service}: `;
  return `${prefix}${name}${said.length === 0 ? '' : `{${said.join(', ')}}`}`;
}

/** UCUM (`By`, `{request}/s`, `1`) in the spelling of other tools. */
const unitOf = (ucum: string): string =>
  ucum === '1' ? '' : ucum.replace(/\{([^{}]*)\}/g, '$1').replace(/^([KMGT]i|[kMGT])?By/, '$1B');

const kinds: readonly PointKind[] = ['gauge', 'sum', 'histogram', 'exponentialHistogram', 'summary'];

type Latest = { readonly time: number; readonly records: readonly ToolRecord[] };

/** Exports repeat: of a series the newest point stands for the run. */
function collect(latest: Map<string, Latest>, service: string | undefined, metric: Node): void {
  const kind = kinds.find((name) => isObject(own(metric.value, name)));
  if (kind === undefined) return;
  const unit = unitOf(maybeText(field(metric, 'unit')) ?? '');
  for (const point of listAt(field(metric, kind), 'dataPoints')) {
    const benchmark = nameOf(service, metric, point);
    const said = own(point.value, 'timeUnixNano');
    const time = typeof said === 'number' ? said : (readNumber(String(said ?? '')) ?? 0);
    const known = latest.get(`${kind} ${unit} ${benchmark}`);
    if (!known || time >= known.time)
      latest.set(`${kind} ${unit} ${benchmark}`, {
        time,
        records: pointRecords(kind, point, { benchmark, unit }),
      });
  }
}

function collectDocument(latest: Map<string, Latest>, document: Node): void {
  for (const resource of listAt(document, 'resourceMetrics')) {
    const about = field(resource, 'resource');
    const service = isAbsent(about) ? undefined : attributesOf(about).get('service.name');
    const scopes = [
      ...listAt(resource, 'scopeMetrics'),
      ...listAt(resource, 'instrumentationLibraryMetrics'),
    ];
    for (const metric of scopes.flatMap((scope) => listAt(scope, 'metrics')))
      collect(latest, service, metric);
  }
}

/** OpenTelemetry metrics as JSON, one export or several. Directions are the unit's or the user's. */
export const otlp: Format = {
  title: 'OpenTelemetry (OTLP JSON metrics)',
  made: 'the file exporter of the OpenTelemetry collector',
  matches: (source) => source.peek().some(isOtlp),
  parse(source) {
    const latest = new Map<string, Latest>();
    for (const document of documentsOf(source)) if (isOtlp(document.value)) collectDocument(latest, document);
    return toolResults([...latest.values()].flatMap(({ records }) => records));
  },
};
