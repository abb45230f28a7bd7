import { useCallback, useEffect, useReducer, useState } from 'react';
import type { MapFailure } from '../state/scene/scene.ts';
import { type MapChoice, mapChoice, recovers, START } from './map-choice.ts';
import { keepSimple, wantsSimple } from './simple-preference.ts';

/** A browser gives a lost context back within seconds, if at all. */
const RECOVERY_MS = 3000;

/** Whoever holds the keyboard or a finger on the map keeps it as it is. */
const inUse = () => document.activeElement?.closest('.map') != null;

export interface MapChoiceControl extends MapChoice {
  /** What of the failure is still to be said. */
  readonly said: MapFailure | null;
  readonly dismiss: () => void;
  readonly turn: (simple: boolean) => void;
  readonly fail: (reason: MapFailure | null) => void;
}

/** Which map is drawn: the full one, or the simple one by the visitor's choice or because the full one failed. */
export function useMapChoice(): MapChoiceControl {
  const [choice, tell] = useReducer(mapChoice, START, (start) => ({ ...start, simple: wantsSimple() }));
  const [dismissed, setDismissed] = useState(0);
  const turn = useCallback((simple: boolean) => {
    keepSimple(simple);
    tell({ is: 'turned', simple });
  }, []);
  const fail = useCallback((reason: MapFailure | null) => {
    if (reason !== null) tell({ is: 'failed', reason });
  }, []);
  const waits = recovers(choice);
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => {
      if (document.visibilityState === 'visible' && !inUse()) tell({ is: 'recovered' });
    };
    const timer = setTimeout(again, RECOVERY_MS);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [waits]);
  const said = choice.failures > dismissed ? choice.failure : null;
  const dismiss = useCallback(() => setDismissed(choice.failures), [choice.failures]);
  return { ...choice, said, dismiss, turn, fail };
}
