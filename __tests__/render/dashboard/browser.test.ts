import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { History } from '../../../src/model.js';
import type { DashboardContext } from '../../../src/render/dashboard/context.js';
import { renderDashboard } from '../../../src/render/dashboard/dashboard.js';
import { startBrowser } from '../../support/browser.js';
import { makeDashboardContext } from '../../support/dashboard.js';
import { commitAt, runners, seeded, seededHistory } from '../../support/seeded-history.js';

const folder = mkdtempSync(join(tmpdir(), 'dashboard-'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
// Run inside the page, where the types of this file have no say.
const violations = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`;
const foreign = `[...document.querySelectorAll('main b, main i:not([class]):not(.badge i), main img, main script, header script')]
  .map((node) => node.outerHTML)`;
const links = `[...document.querySelectorAll('a')].map((link) => link.href)`;
const addScript = `(() => {
  const added = document.createElement('script');
  try {
    added.textContent = 'window.hacked = 1';
    document.body.append(added);
  } catch (error) {
    return String(error);
  }
  return 'let in';
})()`;
let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
// Open windows slow each other down.
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

type Opened = { readonly page: Page; readonly complaints: readonly string[]; readonly url: string };

/** Opens a dashboard in a window of its own and keeps whatever the browser complains of. */
async function open(html: string, hash = '', options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(folder, `${Math.abs(hashOf(html))}.html`);
  writeFileSync(file, html);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
  });
  const url = pathToFileURL(file).href;
  await page.goto(`${url}${hash}`);
  return { page, complaints, url };
}

const hashOf = (text: string): number => [...text].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) | 0, 0);

const small = seededHistory({ metrics: 40, runs: 120 });
const wasm = seededHistory({ metrics: 12, runs: 60, seed: 5, suite: 'wasm' });
const shown: Partial<DashboardContext> = {
  anchors: [{ label: 'v2.3.0', commit: commitAt(80), date: '2026-05-20T00:00:00Z' }],
  budgetFor: ({ benchmark }) => (benchmark === 'api/login' ? 1e-9 : null),
  judgementFor: (_, { benchmark }) => (benchmark === 'db/login' ? 'improvement' : null),
};
const html = renderDashboard([small, wasm], makeDashboardContext(shown));

const names = (page: Page): Promise<string[]> => page.locator('tbody th a').allInnerTexts();
const waiting = small.metrics.findIndex((_, i) => small.runs.at(-1)?.points[i]?.state === 'quarantined');
const metricHash = (history: History, column: number): string => {
  const { benchmark, measure } = history.metrics[column] ?? { benchmark: '', measure: '' };
  return `#${new URLSearchParams({ metric: benchmark, suite: history.suite, branch: history.branch, measure })}`;
};

describe('the overview', () => {
  test('lists every metric, worst state first, without a complaint of the browser', async () => {
    const { page, complaints } = await open(html);
    expect(await page.title()).toBe('acme/catalogue performance');
    expect(await page.locator('tbody tr').count()).toBe(52);
    expect(await page.locator('tbody tr').first().innerText()).toMatch(/Over budget/);
    expect(await page.locator('svg.spark path').count()).toBe(52);
    expect(complaints).toEqual([]);
  });

  test('is narrowed by search, state and suite, and keeps that in its address', async () => {
    const { page, complaints } = await open(html);
    await page.getByLabel('Search').fill('login TIME');
    const found = await names(page);
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((name) => /login time/.test(name))).toBe(true);
    await page.getByLabel('Suite').selectOption({ label: 'default on main' });
    await page.getByRole('button', { name: /^Improvement/ }).click();
    expect(await names(page)).toEqual(['db/login time']);
    await page.reload();
    expect(await names(page)).toEqual(['db/login time']);
    expect(await page.getByLabel('Search').inputValue()).toBe('login TIME');
    await page.getByRole('button', { name: /^All/ }).click();
    expect((await names(page)).length).toBeGreaterThan(1);
    expect(complaints).toEqual([]);
  });

  test('sorts by change', async () => {
    const { page } = await open(html);
    await page.getByLabel('Sort').selectOption('Largest change first');
    const cells = await page.locator('tbody tr td:nth-of-type(3)').allInnerTexts();
    const sizes = cells.map((text) => Math.abs(Number.parseFloat(text)));
    expect(sizes.every((size, i) => i === 0 || size <= (sizes[i - 1] ?? 0))).toBe(true);
    await page.getByLabel('Sort').selectOption('By name');
    const sorted = await names(page);
    expect(sorted).toEqual([...sorted].sort());
  });

  test('is led through by keyboard', async () => {
    const { page } = await open(html);
    await page.keyboard.press('/');
    await page.keyboard.type('cache');
    expect((await names(page)).every((name) => name.includes('cache'))).toBe(true);
    await page.locator('tbody th a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('article h1').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    await page.keyboard.press('Escape');
    await page.getByLabel('Search').waitFor();
    expect(await page.getByLabel('Search').inputValue()).toBe('cache');
  });
});

describe('the page of a metric', () => {
  test('opens by its own address and tells level, noise and what happened', async () => {
    const { page, complaints } = await open(html, metricHash(small, waiting));
    expect(await page.locator('h1').innerText()).toContain(small.metrics[waiting]?.benchmark);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Change\n[+-][\d.]+% from [\d.]+ /);
    expect(text).toMatch(/Accepted level\n[\d.]+ /);
    expect(text).toMatch(/Noise band\n.* to /);
    expect(text).toMatch(/Anchor v2\.3\.0/);
    expect(await page.locator('canvas').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('draws and explains budget, anchors, acceptances, change points and quarantined runs', async () => {
    const column = small.metrics.findIndex(
      ({ benchmark }, i) =>
        small.acceptances.some(({ match }) => match === benchmark) &&
        small.runs.some(({ points }) => points[i]?.state === 'quarantined'),
    );
    const level = small.runs.at(-1)?.points[column]?.centre ?? 0;
    const drawn = async (context: Partial<DashboardContext>) => {
      const { page } = await open(
        renderDashboard([small], makeDashboardContext(context)),
        metricHash(small, column),
      );
      return {
        marks: await page.locator('.legend li').allTextContents(),
        told: (await page.locator('section li').allInnerTexts()).map((line) => line.split(' ')[0]),
        picture: await page.evaluate("document.querySelector('canvas').toDataURL()"),
      };
    };
    const bare = await drawn({ anchors: [], budgetFor: () => null });
    expect(bare.marks).toEqual([
      'accepted run',
      'quarantined run',
      'noise band about the accepted level',
      'change point',
      'acceptance',
    ]);
    expect(bare.told).toEqual(expect.arrayContaining(['Change', 'Accepted']));
    const budget = await drawn({ anchors: [], budgetFor: () => level });
    expect(budget.marks).toEqual([...bare.marks, 'budget']);
    expect(budget.picture).not.toBe(bare.picture);
    const anchored = await drawn({ ...shown, budgetFor: () => null });
    expect(anchored.marks).toEqual([...bare.marks, 'anchor']);
    expect(anchored.picture).not.toBe(bare.picture);
  });

  test('zooms by dragging and by buttons, and shows everything again after a double click', async () => {
    const { page } = await open(html, metricHash(small, 0));
    const range = page.getByRole('status');
    const box = await page.locator('.u-over').boundingBox();
    if (!box) throw new Error('no chart');
    await page.mouse.move(box.x + box.width * 0.25, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + 80, { steps: 4 });
    await page.mouse.up();
    await expect(range.innerText()).resolves.toMatch(/^Runs (29|30|31|32) to (59|60|61) of 120/);
    await page.mouse.dblclick(box.x + box.width * 0.5, box.y + 60);
    await expect(range.innerText()).resolves.toBe('Runs 1 to 120 of 120 are shown');
    await page.getByRole('button', { name: 'Last 20' }).click();
    await expect(range.innerText()).resolves.toBe('Runs 101 to 120 of 120 are shown');
  });

  test('shows commit, runner and links of the run under the pointer, and holds it on a click', async () => {
    const { page } = await open(html, metricHash(small, 0));
    const box = await page.locator('.u-over').boundingBox();
    if (!box) throw new Error('no chart');
    const readout = page.locator('.readout');
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    const hovered = await readout.innerText();
    expect(hovered).toMatch(
      /[\da-f]{8}.*changes since the run before.*2026-0[45]-\d\d 09:30.*all metrics of this run/s,
    );
    expect(hovered).toMatch(/4 cores, linux, x64/);
    await page.mouse.click(box.x + box.width / 2, box.y + 60);
    await page.mouse.move(box.x + 40, box.y + 60);
    expect(await readout.innerText()).toBe(hovered);
    const commit = await readout.locator('a').first().getAttribute('href');
    expect(commit).toMatch(/^https:\/\/github\.com\/acme\/catalogue\/commit\/[\da-f]{40}$/);
  });

  test('is stepped through by keyboard, in words', async () => {
    const { page } = await open(html, metricHash(small, waiting));
    const slider = page.getByRole('slider', { name: 'Run' });
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^run 120 of 120, .*quarantined$/);
    await slider.press('Home');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(/^run 1 of 120, 2026-03-01 09:30, commit/);
    expect(await page.locator('.readout').innerText()).toContain('2026-03-01');
  });

  test('gives every run as a table and leads to the page of a run', async () => {
    const { page, complaints } = await open(html, metricHash(small, 0));
    await page.getByText('All runs as a table').click();
    await page.locator('tbody tr').first().waitFor();
    expect(await page.locator('tbody tr').count()).toBe(120);
    await page.locator('tbody th a').first().click();
    await page.getByText('Previous run').waitFor();
    expect(await page.locator('h1').innerText()).toMatch(/^Run of 2026-06-28 09:30, commit/);
    expect(await page.locator('tbody tr').count()).toBe(40);
    expect(complaints).toEqual([]);
  });

  test('tells a change point with its size and commit, and when it came with another runner', async () => {
    const random = seeded(7);
    const runs = small.runs.slice(0, 60).map((run, i) => ({
      ...run,
      runner: (i < 30 ? runners[0] : runners[1]) ?? run.runner,
      points: [
        {
          centre: (i < 30 ? 0.1 : 0.12) * (1 + 0.01 * random()),
          spread: null,
          count: 1,
          state: 'accepted' as const,
        },
      ],
    }));
    const stepped: History = { ...small, metrics: small.metrics.slice(0, 1), runs, acceptances: [] };
    const { page } = await open(renderDashboard([stepped], makeDashboardContext()), metricHash(stepped, 0));
    const told = await page.locator('section li', { hasText: /^Change point:/ }).innerText();
    expect(told).toMatch(
      /^Change point: \+(19\.\d|20\.\d)% from [\da-f]{8} on \(2026-03-31\), the first run on another runner: Intel.* after AMD/,
    );
  });

  test('gives its runs as a table where no chart can be drawn', async () => {
    const { page, complaints, url } = await open(html);
    await page.addInitScript(
      "Object.defineProperty(Navigator.prototype, 'language', { get: () => 'en-US@posix' })",
    );
    await page.goto(`${url}${metricHash(small, 0)}`);
    await page.reload();
    expect(await page.locator('canvas').count()).toBe(0);
    await page.getByText('All runs as a table').click();
    await page.locator('tbody tr').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('says so when the address names nothing of this report', async () => {
    const { page, complaints } = await open(html, '#metric=gone&suite=default&branch=main&measure=time');
    expect(await page.locator('main').innerText()).toContain('not in this report');
    expect(complaints).toEqual([]);
  });
});

describe('everyone can read it', () => {
  const runHash = `#${new URLSearchParams({ run: small.runs[50]?.id ?? '', suite: 'default', branch: 'main', attempt: '1' })}`;
  const pages = { overview: '', runs: '#list=runs', metric: metricHash(small, waiting), run: runHash };

  // Every state's colours, on few rows: axe looks at each of them.
  const judgements = [
    'regression',
    'suspect',
    'improvement',
    'unchanged',
    'inconclusive',
    'new',
    'missing',
    null,
  ] as const;
  const few = seededHistory({ metrics: 12, runs: 30 });
  const columns = new Map(few.metrics.map(({ benchmark }, i) => [benchmark, i]));
  const colourful = renderDashboard(
    [few],
    makeDashboardContext({
      ...shown,
      judgementFor: (_, { benchmark }) =>
        judgements[(columns.get(benchmark) ?? 0) % judgements.length] ?? null,
    }),
  );
  const fewPages = {
    ...pages,
    metric: metricHash(few, 0),
    run: runHash.replace(/run=\d+/, `run=${few.runs[5]?.id.split('/')[0]}`),
  };

  test.each(['light', 'dark'] as const)('axe finds nothing to object to (%s)', async (colorScheme) => {
    const { page, complaints, url } = await open(colourful, '', { colorScheme });
    for (const [name, hash] of Object.entries(fewPages)) {
      await page.goto(`${url}${hash}`);
      expect(await page.locator('main').innerText()).not.toContain('not in this report');
      await page.evaluate(axe);
      const found = (await page.evaluate(violations)) as string[];
      expect([name, ...found]).toEqual([name]);
    }
    expect(complaints).toEqual([]);
  });

  test('nothing is wider than a phone, whatever the names', async () => {
    const long = {
      ...small,
      metrics: small.metrics.map((metric, i) =>
        i === waiting ? { ...metric, benchmark: 'x'.repeat(300) } : metric,
      ),
    };
    const page = await open(renderDashboard([long], makeDashboardContext(shown)), '', {
      viewport: { width: 360, height: 740 },
    });
    for (const hash of [...Object.values(pages), metricHash(long, waiting)]) {
      await page.page.goto(`${page.url}${hash}`);
      expect(await page.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
    expect(page.complaints).toEqual([]);
  });

  test('paper gets the figures without the controls', async () => {
    const { page } = await open(html, metricHash(small, 0), { colorScheme: 'dark' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.chips').isVisible()).toBe(false);
    expect(await page.locator('canvas').isVisible()).toBe(true);
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe('rgb(255, 255, 255)');
  });
});

describe('what comes from outside stays data', () => {
  const hostile = [
    '</script><script>window.hacked=1</script>',
    '<img src=x onerror=window.hacked=1>',
    '"><svg onload=window.hacked=1>',
    '__proto__',
    'constructor',
    '\u202egnorw\u2028\u2029\u0000<!--',
    'javascript:window.hacked=1',
    '#run=1&metric=2',
    '\ud800 alone',
    '',
  ];
  const bad = '<b>reason</b></script>';
  const history: History = {
    ...small,
    suite: '<i>suite</i>',
    branch: '"><script>',
    metrics: small.metrics.slice(0, hostile.length).map((metric, i) => ({
      ...metric,
      benchmark: hostile[i] ?? '',
      measure: bad,
      unit: i % 2 ? 's' : bad,
    })),
    runs: small.runs.map((run) => ({
      ...run,
      points: run.points.slice(0, hostile.length),
      commit: 'javascript:alert(1)',
      id: '../../evil?x=<b>',
      date: '<b>today</b>',
      runner: { os: bad, arch: bad, cpu: bad, cores: 4, image: bad },
    })),
    acceptances: [
      { match: '', measure: null, commit: bad, by: bad, date: '2026-04-01', reason: bad, pullRequest: 7 },
    ],
  };
  const context = makeDashboardContext({
    title: '</title><script>window.hacked=1</script>',
    anchors: [{ label: bad, commit: null, date: '9' }],
    matches: () => true,
  });

  test('names, commits, runners and reasons are inert on every page', async () => {
    const { page, complaints, url } = await open(renderDashboard([history], context));
    expect(await page.locator('tbody tr').count()).toBe(hostile.length);
    const hashes = await page
      .locator('tbody th a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const outward = async (): Promise<string[]> => {
      const all = (await page.evaluate(links)) as string[];
      return all.filter((href) => !/^file:.*#|^https:\/\/github\.com\/acme\/catalogue\/pull\/7$/.test(href));
    };
    for (const hash of [...hashes, '#list=runs', '']) {
      await page.goto(`${url}${hash}`);
      expect(await page.locator('main').innerText()).not.toContain('not in this report');
      expect(await page.evaluate(foreign)).toEqual([]);
      expect(await outward()).toEqual([]);
    }
    await page.goto(`${url}#list=runs`);
    await page.locator('tbody th a').first().click();
    expect(await outward()).toEqual([]);
    expect(await page.evaluate("'hacked' in window")).toBe(false);
    expect(complaints).toEqual([]);
  });

  test.each([
    'javascript:alert(1)//',
    'http://github.com/a/b',
    'https://github.com/a/b"onclick="x',
    'https://u:p@host/a',
  ])('no link leads to %s', async (repository) => {
    const text = renderDashboard([history], makeDashboardContext({ repository }));
    expect(text).toContain('"repository":null');
  });

  test('the policy lets no other script in', async () => {
    const { page } = await open(html);
    const outcome = await page.evaluate(addScript);
    expect(String(outcome)).toMatch(/Trusted/);
    expect(await page.evaluate("'hacked' in window")).toBe(false);
  });
});

describe('little or nothing to show', () => {
  test.each([
    ['no history', []],
    ['an empty history', [{ ...small, metrics: [], runs: [], acceptances: [] }]],
  ])('%s is said in words', async (_, histories) => {
    const { page, complaints, url } = await open(renderDashboard(histories, makeDashboardContext()));
    expect(await page.locator('main').innerText()).toContain('Nothing has been recorded yet.');
    await page.goto(`${url}#list=runs`);
    expect(complaints).toEqual([]);
  });

  test('a single run, and a metric that was never measured, have their pages', async () => {
    const first = small.runs
      .slice(0, 1)
      .map((run) => ({ ...run, points: run.points.map((point, i) => (i === 1 ? null : point)) }));
    const history = { ...small, runs: first, acceptances: [] };
    const { page, complaints, url } = await open(renderDashboard([history], makeDashboardContext(shown)));
    for (const column of [0, 1]) {
      await page.goto(`${url}${metricHash(history, column)}`);
      expect(await page.locator('canvas').count()).toBe(1 - column);
    }
    expect(complaints).toEqual([]);
  });

  test('an imported run names no workflow run', async () => {
    const id = `import/${commitAt(3)}/1`;
    const history = { ...small, runs: small.runs.slice(0, 4).map((run) => ({ ...run, id })) };
    const { page } = await open(renderDashboard([history], makeDashboardContext()), '#list=runs');
    await page.locator('tbody th a').first().click();
    await page.locator('h1', { hasText: 'Run of' }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Workflow run\nnone: imported/);
  });

  test('a search without a result says so', async () => {
    const { page } = await open(html, '#search=nowhere');
    expect(await page.locator('main').innerText()).toContain('No metric matches.');
  });
});

describe('more metrics than fit one list', () => {
  test('come on demand', async () => {
    const many = seededHistory({ metrics: 1050, runs: 3 });
    const { page } = await open(renderDashboard([many], makeDashboardContext()));
    expect(await page.locator('tbody tr').count()).toBe(1000);
    await page.getByRole('button', { name: 'Show all 1,050' }).click();
    expect(await page.locator('tbody tr').count()).toBe(1050);
  });
});

const searchFor = (text: string): string => `() => {
  const box = document.querySelector('input[type=search]');
  box.value = ${JSON.stringify(text)};
  box.dispatchEvent(new Event('input', { bubbles: true }));
}`;
const sortBy = (order: string): string => `() => {
  const box = [...document.querySelectorAll('select')].at(-1);
  box.value = ${JSON.stringify(order)};
  box.dispatchEvent(new Event('change', { bubbles: true }));
}`;

describe('a thousand metrics over two hundred runs', () => {
  test('are searched and sorted', async () => {
    const { page } = await open(
      renderDashboard([seededHistory({ metrics: 1000, runs: 200 })], makeDashboardContext()),
    );
    const rows = (): Promise<number> => page.locator('tbody tr').count();
    for (const [step, left] of [
      [searchFor('parser'), 125],
      [searchFor(''), 1000],
      [sortBy('largest'), 1000],
    ] as const) {
      await page.evaluate(`(${step})()`);
      expect(await rows()).toBe(left);
    }
  });

  test('fit into four megabytes and open as one list', async () => {
    const large = renderDashboard([seededHistory({ metrics: 1000, runs: 200 })], makeDashboardContext());
    expect(Buffer.byteLength(large)).toBeLessThan(4_000_000);
    const { page, complaints } = await open(large);
    expect(await page.locator('tbody tr').count()).toBe(1000);
    await page.getByLabel('Search').fill('parser');
    expect(await page.locator('tbody tr').count()).toBe(125);
    expect(complaints).toEqual([]);
  });
});
