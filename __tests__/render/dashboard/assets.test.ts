import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { script, scriptHash, style, styleHash } from '../../../src/render/dashboard/assets.js';

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the program and the style sheet inside the page', () => {
  test('are made from the sources that stand beside them', () => {
    const check = spawnSync(process.execPath, ['scripts/dashboard-assets.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(check.stderr).toBe('');
    expect(check.status).toBe(0);
  });

  test('have the hashes that the policy names', () => {
    expect([scriptHash, styleHash]).toEqual([sha256(script), sha256(style)]);
  });

  test('pass the type checker with the types of a browser', () => {
    const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'src/render/dashboard/browser'];
    expect(execFileSync(process.execPath, tsc, { encoding: 'utf8' })).toBe('');
  });

  test('reach for no network, no markup from text and no other storage', () => {
    const own = script.slice(script.indexOf('"use strict"'));
    expect(own).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|new Function|fetch\(|XMLHttp|WebSocket|localStorage|import\(/,
    );
    expect(readFileSync('src/render/dashboard/browser/dashboard.css', 'utf8')).not.toMatch(/url\(|@import/);
  });
});
