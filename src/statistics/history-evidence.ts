import type { Baseline, RecordedRun, Run } from '../model.js';
import { acceptancesOf } from './acceptance-marker.js';
import { type HardwareMatch, matchHardware } from './hardware.js';
import { type HistoryModel, historyModel } from './history-model.js';
import { capRepeats } from './repeats.js';
import { orient } from './scale.js';
import { type Reading, type RunStanding, standRun } from './standing.js';
import type { Subject } from './subject.js';
import { type Track, track } from './track.js';
import { windowStart } from './window-start.js';
import { type Within, withinRun } from './within-run.js';

/** How much evidence is asked for. */
export type EvidenceInput = {
  readonly subjects: readonly Subject[];
  readonly candidates: readonly Run[];
  readonly baseline: Baseline;
  readonly window: number;
  readonly matches: (pattern: string, name: string) => boolean;
};

/** What the history says of one candidate. `slots[i]` is the model's track of subject `i`, −1 without one. */
export type HistoryEvidence = {
  readonly match: HardwareMatch;
  readonly runs: readonly RecordedRun[];
  readonly model: HistoryModel;
  readonly slots: readonly number[];
  readonly standing: RunStanding;
};

type Window = {
  readonly runs: readonly RecordedRun[];
  readonly starts: readonly number[];
  /** Scatter inside the runs by column, read when it is first asked for: replays ask for many candidates. */
  readonly scatter: Map<number, readonly Within[]>;
};

/** The runs that any metric's window needs, and where each metric's own window starts among them. */
function windowOf(subjects: readonly Subject[], runs: readonly RecordedRun[], window: number): Window {
  const starts = subjects.map(({ column }) => windowStart(runs, column, window));
  const first = starts.reduce((least, start) => Math.min(least, start), Math.max(0, runs.length - window));
  return { runs: runs.slice(first), starts: starts.map((start) => start - first), scatter: new Map() };
}

function trackOf(input: EvidenceInput, window: Window, subject: Subject, i: number): Track | null {
  return track(window.runs, {
    metric: subject.metric,
    column: subject.column,
    tolerance: subject.ruling.tolerance,
    acceptances: acceptancesOf(subject.metric, input.baseline.acceptances, input.matches),
    from: window.starts[i] ?? 0,
    positive: subject.observations.every((observation) => observation === null || observation.centre > 0),
  });
}

function scatterOf({ runs }: Window, column: number): readonly Within[] {
  const scatter: Within[] = [];
  for (const { points } of runs) {
    const point = points[column];
    const within = point?.state === 'accepted' ? withinRun(point) : null;
    if (within) scatter.push(within);
  }
  return scatter;
}

function usualWithin(window: Window, { column }: Subject, wanted: Within | null): readonly Within[] {
  if (wanted === null) return [];
  const usual = window.scatter.get(column) ?? scatterOf(window, column);
  window.scatter.set(column, usual);
  return usual;
}

function readingOf(window: Window, subject: Subject, own: Track, candidate: number): Reading {
  const observation = subject.observations[candidate] ?? null;
  const within = observation && withinRun(observation);
  return {
    value: observation ? orient(own.scale, observation.centre) : Number.NaN,
    within,
    usualWithin: usualWithin(window, subject, within),
  };
}

type Prepared = Omit<HistoryEvidence, 'standing'> & { readonly window: Window };

function prepare(input: EvidenceInput, match: HardwareMatch): Prepared {
  const window = windowOf(input.subjects, match.runs, input.window);
  const tracks: Track[] = [];
  const slots = input.subjects.map((subject, i) => {
    const own = subject.column < 0 ? null : trackOf(input, window, subject, i);
    return own === null ? -1 : tracks.push(own) - 1;
  });
  return { match, runs: window.runs, window, slots, model: historyModel(tracks, window.runs.length) };
}

function standCandidate(input: EvidenceInput, prepared: Prepared, candidate: number): RunStanding {
  const readings: Reading[] = [];
  input.subjects.forEach((subject, i) => {
    const own = prepared.model.tracks[prepared.slots[i] ?? -1];
    if (own) readings.push(readingOf(prepared.window, subject, own, candidate));
  });
  return standRun(prepared.model, readings);
}

/** What the history says of each candidate; candidates on like hardware share one model. */
export function historyEvidence(input: EvidenceInput): HistoryEvidence[] {
  const runs = capRepeats(input.baseline.runs);
  const known: Prepared[] = [];
  return input.candidates.map(({ runner }, candidate) => {
    const match = matchHardware(runs, runner, input.window);
    const alike = known.find((one) => sameRuns(one.match.runs, match.runs));
    const prepared = alike ?? prepare(input, match);
    if (!alike) known.push(prepared);
    return { ...prepared, match, standing: standCandidate(input, prepared, candidate) };
  });
}

function sameRuns(one: readonly RecordedRun[], other: readonly RecordedRun[]): boolean {
  return one === other || (one.length === other.length && one.every((run, i) => run === other[i]));
}
