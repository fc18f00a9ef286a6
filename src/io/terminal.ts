/** How a stream wants its text: columns and whether colour may be used. */
export type Screen = { readonly width: number; readonly colour: boolean };

/** Where a terminal does not know its width. */
const usual = 80;

type Environment = Readonly<Record<string, string | undefined>>;

/** Wide enough for the whole table where nobody looks: pipes, files, CI logs. */
const unlimited = 200;

/** `NO_COLOR` (no-color.org) wins over everything; pipes get no colour unless `FORCE_COLOR` asks for it. */
export function screenOf(stream: NodeJS.WriteStream, env: Environment): Screen {
  const colour =
    (env['NO_COLOR'] ?? '') === '' && (stream.isTTY === true || (env['FORCE_COLOR'] ?? '') !== '');
  return { width: stream.isTTY === true ? stream.columns || usual : unlimited, colour };
}

export type Progress = { step(done: number, total: number): void; end(): void };

const silent: Progress = { step: () => undefined, end: () => undefined };

/** Progress on standard error, drawn over itself; nothing at all where it would end up in a log. */
export function progressOn(stream: NodeJS.WriteStream, label: string): Progress {
  if (stream.isTTY !== true) return silent;
  let shown = -1;
  return {
    step: (done, total) => {
      const percent = Math.floor((100 * done) / Math.max(1, total));
      if (percent === shown) return;
      shown = percent;
      stream.write(`\r${label} ${percent}%`);
    },
    end: () => {
      stream.write(`\r${' '.repeat(label.length + 5)}\r`);
    },
  };
}
