/** `key: value` lines of a result file (golang.org/design/14313-benchmark-format): they hold for the results below them. */
export type Settings = {
  readonly known: Map<string, string>;
  /** Whether a result was read: what a program under test logs later only looks like a setting. */
  begun: boolean;
};

export const noSettings = (): Settings => ({ known: new Map(), begun: false });

const setting = /^([a-z][^\sA-Z:]{0,40}):[ \t]+(\S.{0,200})$/;

/** What the machine, the package and the tools are is no difference between two benchmarks of one run. */
const ofTheRun = new Set(['goos', 'goarch', 'pkg', 'cpu', 'toolchain']);

/** Numbers and times (ports, dates, run ids) differ from repetition to repetition, words do not. */
const isWord = (value: string): boolean => !/\d/.test(value);

export function readSetting(text: string, settings: Settings): void {
  const [, key = '', value = ''] = setting.exec(text) ?? [];
  const isNew = key !== '' && !ofTheRun.has(key) && isWord(value);
  if (isNew && (!settings.begun || settings.known.has(key))) settings.known.set(key, value.trim());
}

/** `/note=before`, as Go names sub-benchmarks; empty when nothing is set. */
export const settingsName = ({ known }: Settings): string =>
  [...known].map(([key, value]) => `/${key}=${value.replace(/\s+/g, '_')}`).join('');
