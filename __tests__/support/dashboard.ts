import type { DashboardContext } from '../../src/render/dashboard/context.js';

/** A dashboard's context with nothing beside the histories, but for what a test names. */
export const makeDashboardContext = (overrides: Partial<DashboardContext> = {}): DashboardContext => ({
  title: 'acme/catalogue performance',
  repository: 'https://github.com/acme/catalogue',
  generated: '2026-11-20T10:00:00Z',
  anchors: [],
  toleranceFor: () => 0.05,
  budgetFor: () => null,
  judgementFor: () => null,
  matches: (pattern, benchmark) => pattern === benchmark,
  ...overrides,
});
