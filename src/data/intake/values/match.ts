/** A value of ours that a text may mean. */
export interface Candidate {
  readonly id: string;
  /** 0…1 */
  readonly sure: number;
}

/** Candidates for a text, the surest first; only what is at least `SURE` is taken without asking. */
export type Matcher = (text: string) => readonly Candidate[];

const SURE = 0.85;

/** The value that a text surely means; null where that is not sure: nothing is forced. */
export function surely(candidates: readonly Candidate[]): string | null {
  const [best, next] = candidates;
  if (best === undefined || best.sure < SURE) return null;
  return next !== undefined && next.sure >= best.sure ? null : best.id;
}
