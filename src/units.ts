/**
 * The one table of units: what a spelling means in base units (seconds, bytes, 1/s, B/s, ratio, counts) and which
 * way is better. Decimal prefixes are powers of 1000, binary ones (Ki, Mi, Gi) of 1024 (IEC 80000-13).
 */
import type { Better } from './model.js';

/** `value × factor` is in `base`; `better` null: the unit does not say. */
export type Unit = { readonly base: string; readonly factor: number; readonly better: Better | null };

type Row = {
  readonly spelled: string;
  readonly base: string;
  readonly factor: number;
  readonly better: Better | null;
};

const row = (base: string, factor: number, better: Better | null, spelled: string): Row => ({
  spelled,
  base,
  factor,
  better,
});

const kilo = 1e3;
const mega = 1e6;
const giga = 1e9;

/** Spellings are matched as they stand, then, from three letters on, without regard to case. */
const table: readonly Row[] = [
  row('s', 1e-12, 'lower', 'ps picosecond picoseconds'),
  // Both micro signs: U+00B5 and Greek U+03BC.
  row('s', 1e-9, 'lower', 'ns nsec nsecs nanos nanosecond nanoseconds'),
  row('s', 1e-6, 'lower', 'us \u00b5s \u03bcs usec usecs micros microsecond microseconds'),
  row('s', 1e-3, 'lower', 'ms msec msecs millis millisecond milliseconds'),
  row('s', 1, 'lower', 's sec secs second seconds'),
  row('s', 60, 'lower', 'min mins minute minutes'),
  row('s', 3600, 'lower', 'h hr hrs hour hours'),
  row('B', 1, 'lower', 'B byte bytes'),
  row('B', kilo, 'lower', 'KB kB kb kilobyte kilobytes kbyte kbytes'),
  row('B', mega, 'lower', 'MB mb megabyte megabytes mbyte mbytes'),
  row('B', giga, 'lower', 'GB gb gigabyte gigabytes gbyte gbytes'),
  row('B', 1e12, 'lower', 'TB tb terabyte terabytes'),
  row('B', 1024, 'lower', 'KiB kibibyte kibibytes'),
  row('B', 1024 ** 2, 'lower', 'MiB mebibyte mebibytes'),
  row('B', 1024 ** 3, 'lower', 'GiB gibibyte gibibytes'),
  row('B', 1024 ** 4, 'lower', 'TiB tebibyte tebibytes'),
  row('1/s', 1, 'higher', 'Hz hz rps qps tps fps iops ops/s op/s rps/s'),
  row('1/s', kilo, 'higher', 'kHz khz'),
  row('1/s', mega, 'higher', 'MHz mhz'),
  row('1/s', giga, 'higher', 'GHz ghz'),
  row('B/s', 1, 'higher', 'Bps'),
  row('bit/s', 1, 'higher', 'bps bit/s bits/s'),
  row('bit/s', kilo, 'higher', 'kbps Kbps kbit/s Kbit/s kb/s'),
  row('bit/s', mega, 'higher', 'Mbps mbps Mbit/s mbit/s Mb/s'),
  row('bit/s', giga, 'higher', 'Gbps gbps Gbit/s gbit/s Gb/s'),
  row('flop/s', 1, 'higher', 'FLOPS FLOP/s flop/s'),
  row('flop/s', mega, 'higher', 'MFLOPS MFLOP/s'),
  row('flop/s', giga, 'higher', 'GFLOPS GFLOP/s'),
  row('ratio', 0.01, null, '% percent pct percentage'),
  row('ratio', 1, null, 'ratio fraction'),
  row('instructions', 1, 'lower', 'instructions instruction instr insn insns ir'),
  row('cycles', 1, 'lower', 'cycles cycle cyc'),
  row('allocs', 1, 'lower', 'allocs alloc allocations allocation'),
  row('misses', 1, 'lower', 'misses cache-misses'),
  row('count', 1, null, 'count counts'),
  row('', 1, null, ''),
];

const unitOfRow = ({ base, factor, better }: Row): Unit => ({ base, factor, better });
const spellings = (item: Row): string[] => (item.spelled === '' ? [''] : item.spelled.split(' '));
const exactly = new Map(
  table.flatMap((item) => spellings(item).map((spelled) => [spelled, unitOfRow(item)])),
);
/** Only the letter's case tells bits from bytes: bits are never matched loosely. */
const loosely = new Map(
  [...exactly]
    .filter(([, { base }]) => base !== 'bit/s')
    .map(([spelled, unit]) => [spelled.toLowerCase(), unit]),
);

/** What one measurement is divided by: `ns/iter` is a time, `B/op` a size. */
const perOnce = new Set(
  'op ops iter iteration iterations call calls invocation run loop round request req query event tx transaction element elem item'.split(
    ' ',
  ),
);
/** Things that are counted because they are bad. */
const unwanted = /^(?:errors?|err|failures?|fails?|failed|faults?|misses|drops?|dropped|timeouts?|retries)$/i;

const known = (spelled: string): Unit | null =>
  exactly.get(spelled) ?? (spelled.length > 2 ? loosely.get(spelled.toLowerCase()) : undefined) ?? null;

const prefixes = new Map([
  ['k', kilo],
  ['K', kilo],
  ['M', mega],
  ['G', giga],
]);
const prefixedNoun =
  /^([kKMG]) ?(ops?|requests?|req|reqs|elem|elems|elements?|items?|iter|i|rows|events|msgs?|keys|S)$/;

/** How many things `kreq`, `Melem` or plain `images` are. */
function multipleOf(noun: string): number {
  const said = prefixedNoun.exec(noun);
  return said ? (prefixes.get(said[1] ?? '') ?? 1) : 1;
}

/** `MB/s`, `images/s`, `ops/ms`: something per time. Higher is better unless what is counted is bad. */
function rateOf(counted: string, time: Unit): Unit | null {
  const unit = known(counted);
  const factor = 1 / time.factor;
  if (unit?.base === 'B') return { base: 'B/s', factor: unit.factor * factor, better: 'higher' };
  if (unit && unit.base !== '' && unit.base !== 'count') {
    return unit.better === 'lower' && unit.base !== 's'
      ? { base: `${unit.base}/s`, factor: unit.factor * factor, better: null }
      : null;
  }
  const better = unwanted.test(counted) ? null : 'higher';
  return { base: '1/s', factor: multipleOf(counted) * factor, better };
}

const longest = 80;

function quotientOf(spelled: string): Unit | null {
  const slash = spelled.lastIndexOf('/');
  if (slash < 0) return null;
  const counted = spelled.slice(0, slash).trim();
  const per = spelled.slice(slash + 1).trim();
  const time = known(per);
  if (time?.base === 's') return rateOf(counted, time);
  return perOnce.has(per.toLowerCase()) ? unitOf(counted) : null;
}

/** Go's custom units name the measure first: `p99-ns`, `build-real-ns`, `peak-RSS-bytes`. */
function qualifiedOf(spelled: string): Unit | null {
  const dash = spelled.lastIndexOf('-');
  const unit = dash > 0 ? known(spelled.slice(dash + 1)) : null;
  return unit?.base === 's' || unit?.base === 'B' ? unit : null;
}

/** What a spelled unit means; null for one nobody knows. */
export function unitOf(spelled: string): Unit | null {
  const trimmed = spelled.trim();
  if (trimmed.length > longest) return null;
  return known(trimmed) ?? quotientOf(trimmed) ?? qualifiedOf(trimmed);
}

/** A value in base units, correctly rounded: factors below one divide, so that 200 ms is 0.2 s exactly. */
export function toBase(value: number, factor: number): number {
  return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}

const quantity = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d{1,3})?)\s*(\S.*)?$/i;
const unitLike = /^[\p{L}%°][\p{L}%°/_.\- ]*$/u;

/** `200ms`, `1.5 MiB`, `5k req/s`, `70%`, `12` in base units; null when it is no figure with a unit. */
export function parseQuantity(text: string): { value: number; unit: string } | null {
  const said = text.length > longest ? null : quantity.exec(text.trim());
  if (!said) return null;
  const value = Number((said[1] ?? '').replaceAll(',', ''));
  const spelled = (said[2] ?? '').trim();
  const unit = unitOf(spelled);
  if (unit) return { value: toBase(value, unit.factor), unit: unit.base };
  const prefix = prefixes.get(spelled.charAt(0));
  const counted = prefix === undefined ? null : unitOf(spelled.slice(1));
  if (prefix !== undefined && counted) {
    return { value: toBase(value * prefix, counted.factor), unit: counted.base };
  }
  return unitLike.test(spelled) ? { value, unit: spelled } : null;
}

type Scale = readonly (readonly [factor: number, suffix: string])[];

const decimal = (unit: string): Scale => [
  [giga, ` G${unit}`],
  [mega, ` M${unit}`],
  [kilo, ` k${unit}`],
  [1, ` ${unit}`],
];
const plain: Scale = [
  [giga, 'G'],
  [mega, 'M'],
  [kilo, 'k'],
  [1, ''],
];

/** Largest first; the first that is not above the figure is used, else the last. */
const scales = new Map<string, Scale>([
  [
    's',
    [
      [1, ' s'],
      [1e-3, ' ms'],
      [1e-6, ' \u00b5s'],
      [1e-9, ' ns'],
    ],
  ],
  ['B', decimal('B')],
  ['B/s', decimal('B/s')],
  ['bit/s', decimal('bit/s')],
  ['flop/s', decimal('flop/s')],
  ['1/s', plain.map(([factor, suffix]) => [factor, `${suffix}/s`] as const)],
  ['ratio', [[0.01, '%']]],
  ['', plain],
]);

const counts = new Set(['instructions', 'cycles', 'allocs', 'misses', 'count']);

function scaleOf(base: string): Scale {
  const scale = scales.get(base);
  if (scale) return scale;
  return counts.has(base)
    ? plain.map(([factor, suffix]) => [factor, `${suffix} ${base}`] as const)
    : [[1, ` ${base}`]];
}

const significant = 4;

function decimals(shown: number): number {
  if (shown === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(shown)));
  return Math.min(Math.max(significant - 1 - magnitude, 0), significant - 1);
}

/** A figure for people: four significant digits, and the prefix that suits `like`, so that a row uses one unit. */
export function formatQuantity(value: number, baseUnit: string, like: number = value): string {
  const size = Math.abs(like) || Math.abs(value);
  const scale = scaleOf(baseUnit);
  const [factor, suffix] = scale.find(([least]) => (size === 0 ? least <= 1 : size >= least)) ??
    scale.at(-1) ?? [1, ''];
  const shown = factor < 1 ? value * Math.round(1 / factor) : value / factor;
  const whole = value === 0 || (factor === 1 && Number.isInteger(value));
  const digits = whole ? 0 : decimals(factor < 1 ? size * Math.round(1 / factor) : size / factor);
  const fixed = shown.toFixed(digits);
  return (Number(fixed) === 0 && shown !== 0 ? String(Number(shown.toPrecision(2))) : fixed) + suffix;
}

/** A change with its sign: `+14.3%`. */
export function formatPercent(ratio: number, digits = 1): string {
  const fixed = (ratio * 100).toFixed(digits);
  if (Number(fixed) === 0) return `${(0).toFixed(digits)}%`;
  return `${ratio > 0 ? '+' : ''}${fixed}%`;
}
