/** What an entry of the history carries: how many steps of this page lie before it. Nothing about the view. */
export interface StepState {
  readonly steps: number;
  /** The entry is there for Back to close what covers the page. */
  readonly covers?: boolean;
}

export function coversIn(state: unknown): boolean {
  return (state as Partial<StepState> | null)?.covers === true;
}

/** Steps of this page before an entry; 0 for entries that are not ours. */
export function stepsIn(state: unknown): number {
  const steps = (state as Partial<StepState> | null)?.steps;
  return typeof steps === 'number' && Number.isInteger(steps) && steps > 0 ? steps : 0;
}
