import type { Code } from '../../domain/code.ts';
import type { WeeklyInterval } from '../../domain/contact/hours.ts';
import type { LonLat } from '../../domain/hromada.ts';
import type { Phone } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { HromadaLookup } from './hromada-lookup.ts';

/** What the rows of a provider table are checked and placed against. */
export interface ProviderContext {
  /** As findings name it: `providers/UA74.csv`. */
  readonly file: string;
  /** Oblast prefix within which names of hromadas are looked up; null = the whole country. */
  readonly oblast: string | null;
  /** Ids of the tables read before → where they stand: an id is unique in the whole dataset. */
  readonly taken: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ServiceType>;
  readonly recipients: ReadonlySet<string>;
  /** The id of a group that a cell calls by its name; without it only ids are understood. */
  readonly recipientNamed?: (name: string) => string | null;
  readonly hromadas: HromadaLookup;
  /** A populated place of a hromada, by its code (12 or 19 characters) or name; null = none or several of the name. */
  readonly settlement: (hromada: Code, text: string) => PlaceFound | null;
  /** Injected, because its library is too large for a browser; null = cannot be dialled. */
  readonly phone: (text: string) => Phone | null;
  /** Compiles opening_hours syntax; null = it is not that. Injected likewise. */
  readonly hours: (syntax: string) => readonly WeeklyInterval[] | null;
}

export interface PlaceFound {
  readonly name: { readonly uk: string; readonly en: string | null };
  readonly at: LonLat;
}
