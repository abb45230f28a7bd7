import type { Committed } from '../data/committed.ts';
import type { Country } from '../data/country.ts';
import type { Pinned } from '../data/pinned.ts';
import type { CnapPlaces } from './cnap/match.ts';
import type { Codifier } from './codifier.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What an open register is read against: a land whose units are known. */
export interface Known {
  readonly pinned: Pinned;
  readonly committed: Committed;
  readonly gazetteer: Pick<Gazetteer, 'settlements'>;
  readonly codifier: Pick<Codifier, 'settlements'>;
  /** Units by names of now and of before. */
  readonly places: CnapPlaces;
  readonly hasUnit: (code: string) => boolean;
}

export const REGISTER_PARTS = [
  'applyPlaces',
  'applyUnplaced',
  'services',
  'unplaced',
  'agreements',
  'needs',
  'notes',
] as const satisfies readonly (keyof Country)[];

/** What registers add to the country. */
export type FromRegisters = Pick<Country, (typeof REGISTER_PARTS)[number]>;

/** An open register: what it gives, and lines for the terminal of what could be read. */
export type Register = (known: Known) => Promise<Partial<FromRegisters> & Pick<FromRegisters, 'notes'>>;
