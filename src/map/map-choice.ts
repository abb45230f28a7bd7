import type { MapFailure } from '../state/scene/scene.ts';

/** Which of the two maps is drawn, and why. */
export interface MapChoice {
  readonly simple: boolean;
  /** Why the full map gave way; null while it works or where the visitor chose. */
  readonly failure: MapFailure | null;
  /** Of any kind, so far: each is said once. */
  readonly failures: number;
  /** How often its context was lost. */
  readonly losses: number;
  /** Grows with each attempt to draw the full map: a new one is made. */
  readonly attempt: number;
}

export type MapEvent =
  | { readonly is: 'turned'; readonly simple: boolean }
  | { readonly is: 'failed'; readonly reason: MapFailure }
  | { readonly is: 'recovered' };

export const START: MapChoice = { simple: false, failure: null, failures: 0, losses: 0, attempt: 0 };

/** A device that loses the map again and again is left with the simple one. */
const MAX_LOSSES = 2;

/** Whether the full map is tried again by itself. */
export function recovers({ simple, failure, losses }: MapChoice): boolean {
  return simple && failure === 'contextLost' && losses <= MAX_LOSSES;
}

/** What an event makes of the choice. The visitor's own choice is never undone by a recovery. */
export function mapChoice(choice: MapChoice, event: MapEvent): MapChoice {
  const { losses, failures, attempt } = choice;
  if (event.is === 'turned') {
    const { simple } = event;
    return { simple, failure: null, failures, losses: 0, attempt: simple ? attempt : attempt + 1 };
  }
  if (event.is === 'failed') {
    const lost = event.reason === 'contextLost' ? 1 : 0;
    return { simple: true, failure: event.reason, failures: failures + 1, losses: losses + lost, attempt };
  }
  return recovers(choice) ? { ...choice, simple: false, failure: null, attempt: attempt + 1 } : choice;
}
