import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { progressOn, screenOf } from '../../src/io/terminal.js';

/** A stream that says of itself what a terminal, or a pipe, says. */
function streamOf(isTTY: boolean, columns = 80) {
  const stream = new PassThrough({ encoding: 'utf8' });
  const screen = Object.assign(stream, { isTTY, columns }) as unknown as NodeJS.WriteStream;
  return { screen, text: (): string => String(stream.read() ?? '') };
}

describe('progress', () => {
  test('is drawn over itself and leaves an empty line behind', () => {
    const { screen, text } = streamOf(true);
    const progress = progressOn(screen, 'importing');
    for (const done of [1, 2, 2, 100, 200]) progress.step(done, 200);
    progress.end();
    expect(text()).toBe(`\rimporting 0%\rimporting 1%\rimporting 50%\rimporting 100%\r${' '.repeat(14)}\r`);
  });

  test('is not written where it would end up in a log', () => {
    const { screen, text } = streamOf(false);
    const progress = progressOn(screen, 'importing');
    progress.step(1, 2);
    progress.end();
    expect(text()).toBe('');
  });
});

describe('a screen', () => {
  test.each([
    [true, {}, { width: 80, colour: true }],
    [true, { NO_COLOR: '1' }, { width: 80, colour: false }],
    [true, { NO_COLOR: '' }, { width: 80, colour: true }],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, { width: 80, colour: false }],
    [false, {}, { width: 200, colour: false }],
    [false, { FORCE_COLOR: '1' }, { width: 200, colour: true }],
  ])('terminal %s with %j', (isTTY, env, wanted) => {
    expect(screenOf(streamOf(isTTY).screen, env)).toEqual(wanted);
  });

  test('a terminal that does not know its width has the usual one', () => {
    expect(screenOf(streamOf(true, 0).screen, {}).width).toBe(80);
  });
});
