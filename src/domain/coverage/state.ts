/** DESIGN §3. Order: as legends and tables list them. */
export type CoverageState = 'served' | 'planned' | 'gap' | 'notFound' | 'unknown' | 'notApplicable';

/** Why a hromada is in its state; null where the state says it all. */
export type CoverageReason = 'local' | 'area' | 'notSurveyed' | 'ambiguous' | 'stale' | 'conditions' | null;

/** Coverage of one hromada, one service type, one date: never a bare number. Indices point into the dataset's arrays. */
export interface Coverage {
  readonly state: CoverageState;
  readonly reason: CoverageReason;
  /** All services of the cell, whatever the state. */
  readonly services: readonly number[];
  /** The survey that a claim of absence rests on; null without one. */
  readonly survey: number | null;
  /** Unplaced records that may belong here. */
  readonly unplaced: readonly number[];
}

/**
 * What the eye is shown: `served` splits in two, the rest are the states. Each has a colour, a pattern and a word of
 * its own (`look/palette.ts`, `look/pattern.ts`, i18n `state.*`).
 */
export const FILL_KEYS = [
  'servedLocal',
  'servedArea',
  'planned',
  'gap',
  'notFound',
  'unknown',
  'notApplicable',
] as const;
export type FillKey = (typeof FILL_KEYS)[number];

export const isServed = (fill: FillKey): boolean => fill === 'servedLocal' || fill === 'servedArea';

/** The fill of a state. */
export function fillOf(state: CoverageState, reason: CoverageReason): FillKey {
  if (state !== 'served') return state;
  return reason === 'area' ? 'servedArea' : 'servedLocal';
}
