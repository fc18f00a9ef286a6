/** Why a row says what it says; the words are in `render/`. Numbers are in base units, shares are ratios. */
export type Reason =
  | {
      readonly code: 'beyond-noise';
      readonly score: number;
      readonly needed: number;
      readonly runs: number;
      /** The furthest excursion of the base runs, and how many of them went as far as this change. */
      readonly worst: number;
      readonly outdone: 'none' | 'one' | 'some';
      readonly agreeing: number;
      readonly of: number;
    }
  | { readonly code: 'within-tolerance'; readonly tolerance: number }
  | { readonly code: 'within-minimum'; readonly minChange: number }
  | { readonly code: 'within-noise'; readonly spread: number; readonly limit: number; readonly runs: number }
  | { readonly code: 'runner-explains'; readonly factor: number; readonly adjusted: number }
  | { readonly code: 'recent-runs-alike'; readonly since: string | null }
  | { readonly code: 'not-confirmed' }
  | { readonly code: 'second-run-wanted'; readonly score: number; readonly needed: number }
  | { readonly code: 'too-few-runs'; readonly have: number; readonly need: number }
  | { readonly code: 'no-baseline' }
  | { readonly code: 'new-hardware'; readonly cpu: string }
  | { readonly code: 'too-noisy'; readonly limit: number }
  | { readonly code: 'exact'; readonly tolerance: number }
  | { readonly code: 'from-zero' }
  | { readonly code: 'one-step'; readonly quantum: number }
  | { readonly code: 'pairs'; readonly pairs: number; readonly p: number }
  | { readonly code: 'not-interleaved' }
  | { readonly code: 'disturbed'; readonly ratio: number }
  | { readonly code: 'level-since'; readonly commit: string; readonly runs: number }
  | { readonly code: 'standing'; readonly since: string }
  | { readonly code: 'unit-changed'; readonly was: string }
  | { readonly code: 'failed'; readonly message: string }
  | { readonly code: 'absent' }
  | { readonly code: 'over-budget'; readonly budget: number }
  | { readonly code: 'accepted-by'; readonly by: string; readonly reason: string }
  | {
      readonly code: 'waived';
      readonly until: string;
      readonly ceiling: number | null;
      readonly reason: string;
    }
  | { readonly code: 'mixed-hardware'; readonly cpu: string; readonly have: number; readonly need: number }
  | { readonly code: 'among-many'; readonly score: number; readonly needed: number; readonly metrics: number }
  | { readonly code: 'noisy-run'; readonly factor: number }
  | { readonly code: 'accepted-level'; readonly commit: string; readonly by: string; readonly runs: number }
  | { readonly code: 'suite-wide'; readonly factor: number; readonly metrics: number }
  | { readonly code: 'too-few-pairs'; readonly have: number; readonly need: number };
