import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../src/config/commands.js';
import {
  inputs,
  inputsOf,
  readCommand,
  readInputs,
  refuseOption,
  type Taker,
} from '../../src/config/inputs.js';
import { sayError, UserError } from '../../src/errors.js';

const given = (values: Record<string, string>) => (name: string) => values[name] ?? '';

function mistakes(values: Record<string, string>, taker: Taker = 'action'): string {
  try {
    readInputs(given(values), taker);
  } catch (error) {
    if (error instanceof UserError) return sayError(error);
    throw error;
  }
  return 'no mistake';
}

describe('inputs', () => {
  test('have the defaults of the documentation', () => {
    expect(readInputs(() => '')).toMatchObject({
      results: '',
      format: 'auto',
      suite: 'default',
      config: { path: '.github/perf-gate.yml', required: false },
      tolerance: 0.05,
      'baseline-branch': 'perf-baseline',
      record: 'auto',
      comment: 'auto',
      'check-run': false,
      confirmation: 'none',
      'confirm-command': null,
      'on-rollback': [],
      fail: true,
      mode: 'auto',
      token: null,
    });
    expect(readInputs(() => '', 'backtest').inject).toEqual([0.05, 0.1, 0.2, 0.5]);
  });

  test('are read in their types', () => {
    expect(
      readInputs(
        given({
          results: 'a.json\nb/*.json',
          config: 'perf.yml',
          tolerance: '0.03',
          fail: 'False',
          'on-rollback': 'issue, label\ndraft,issue',
          metrics: '\n- match: a',
        }),
      ),
    ).toMatchObject({
      results: 'a.json\nb/*.json',
      config: { path: 'perf.yml', required: true },
      tolerance: 0.03,
      fail: false,
      'on-rollback': ['issue', 'label', 'draft'],
      metrics: '\n- match: a',
    });
  });

  test('are all checked before anything is done', () => {
    expect(
      mistakes({ format: 'hyperfin', tolerance: '5', record: 'allways', fail: 'yes', 'on-rollback': 'isue' }),
    ).toBe(`5 mistakes in the inputs:
  input format: found "hyperfin", wanted one of those that are known
    did you mean hyperfine?
  input tolerance: found "5", wanted a percentage such as 5% (or a ratio below 1 such as 0.05)
  input record: found "allways", wanted auto, always or never
    did you mean always?
  input on-rollback: found "isue", wanted issue, revert-pull-request, draft or label
    did you mean issue?
  input fail: found "yes", wanted true or false`);
  });

  test.each([
    [{ runs: '3' }, 'found "3", wanted a whole number from 1 to 2'],
    [{ seed: '-1' }, 'found "-1", wanted a whole number from 0 to 4294967295'],
    [{ inject: '5%,x' }, 'found "x", wanted a percentage such as 5% (or a ratio below 1 such as 0.05)'],
    [{ suite: 'a\u0000b' }, 'found "a\\u0000b", wanted a name of at most 200 characters on one line'],
  ])('of the command line are named as options: %j', (values, message) => {
    expect(mistakes(values, 'backtest')).toBe(`--${Object.keys(values)[0]}: ${message}`);
  });

  test('that are not taken are not read', () => {
    expect(readInputs(given({ seed: 'not a number' }), 'action').seed).toBe(1);
  });

  test('never throw anything but a UserError', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(inputs)), fc.string()), (values) => {
        try {
          readInputs(given(values), 'backtest');
          readInputs(given(values));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe('the command line', () => {
  test('has an option for everything a command takes', () => {
    for (const command of Object.keys(commands) as (keyof typeof commands)[]) {
      for (const name of inputsOf(command)) expect(refuseOption(name, command)).toBeNull();
    }
  });

  test('suggests options and commands', () => {
    expect(refuseOption('tolerence', 'gate')?.hint).toBe('Did you mean --tolerance?');
    expect(refuseOption('token', 'gate')?.message).toBe('perf-gate gate has no option --token');
    expect(readCommand('gate')).toBe('gate');
    expect(() => readCommand('__proto__')).toThrow('there is no command __proto__');
    expect(() => readCommand('backtets')).toThrow(UserError);
  });
});
