import { useEffect, useState } from 'react';
import type { PlaceHit } from '../../../domain/search/place-pack.ts';
import { type EnterStep, enterStep } from './enter-step.ts';
import type { Places } from './use-places.ts';

/** What the box says after Enter. */
export type Said = 'waiting' | Extract<EnterStep, { kind: 'say' }>['what'];

interface Enter {
  readonly press: () => void;
  /** The text has changed. */
  readonly forget: () => void;
  /** Null = nothing to say. */
  readonly said: Said | null;
}

/** Enter on a text of which no option was chosen by hand: see `enter-step.ts`. */
export function useEnter(
  typed: string,
  { decided, country, onCountry }: Pick<Places, 'decided' | 'country' | 'onCountry'>,
  onTake: (hit: PlaceHit) => void,
): Enter {
  const [asked, setAsked] = useState<string | null>(null);
  // What failed is asked for again by hand, not for ever.
  const more = onCountry !== null && country.status !== 'failed';
  const step = asked === null ? null : enterStep({ asked, typed, decided, more });
  const taken = step?.kind === 'take' ? step.hit : null;
  const wantsCountry = step?.kind === 'country';
  useEffect(() => {
    if (wantsCountry) onCountry?.();
    if (taken !== null) onTake(taken);
  });
  return { press: () => setAsked(typed), forget: () => setAsked(null), said: saidOf(step) };
}

function saidOf(step: EnterStep | null): Said | null {
  if (step?.kind === 'say') return step.what;
  return step?.kind === 'wait' || step?.kind === 'country' ? 'waiting' : null;
}
