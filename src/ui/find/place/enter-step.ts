import type { PlaceChoice } from '../../../domain/search/place-choice.ts';
import type { PlaceHit } from '../../../domain/search/place-pack.ts';
import type { Decided } from './use-places.ts';

interface Situation {
  /** The text for which Enter was pressed. */
  readonly asked: string;
  /** What stands in the box now. */
  readonly typed: string;
  readonly decided: Decided | null;
  /** The rest of the country can still be fetched. */
  readonly more: boolean;
}

/** What comes of a press of Enter, now. */
export type EnterStep =
  /** Typing went on: the press was for another text. */
  | { readonly kind: 'forget' }
  /** The answer to this text is not in. */
  | { readonly kind: 'wait' }
  /** Not found so far: the country is to be asked. */
  | { readonly kind: 'country' }
  | { readonly kind: 'take'; readonly hit: PlaceHit }
  | { readonly kind: 'say'; readonly what: Exclude<PlaceChoice['kind'], 'take'> };

/** Enter waits for the answer to the text it was pressed for, and then takes a place only if that is what was typed. */
export function enterStep({ asked, typed, decided, more }: Situation): EnterStep {
  if (asked !== typed) return { kind: 'forget' };
  if (decided === null || decided.query !== asked) return { kind: 'wait' };
  const { choice } = decided;
  if (choice.kind === 'take') return choice;
  if (more && choice.kind !== 'several') return { kind: 'country' };
  return { kind: 'say', what: choice.kind };
}
