import type { Delivery } from './service.ts';
import type { Localized } from './text.ts';

/** HSDS taxonomy_term: a kind of service, one row of `data/service-types.csv`. */
export interface ServiceType {
  /** Stable, e.g. `social-taxi`. */
  readonly id: string;
  readonly name: Localized;
  /** For map, chips and table heads. */
  readonly short: Localized;
  /** One plain line: what it is. */
  readonly about: Localized;
  /** Everyday words and phrases (Ukrainian and English) by which people look for it. */
  readonly words: readonly string[];
  /** Name of a lucide icon, e.g. `car-taxi-front`. */
  readonly icon: string;
  readonly group: TypeGroup;
  readonly delivery: readonly Delivery[];
  /** Its places are confidential unless a record says otherwise. */
  readonly redacted: boolean;
  /** Its choice may give a survivor away: kept out of URL, history, title, storage and live regions. */
  readonly violence: boolean;
  /** A place where one applies, not a service: never counted as one, never in coverage. */
  readonly applyPlace: boolean;
  /** Code in the state Classifier of social services where verified, e.g. `015.1`. */
  readonly classifierCode: string | null;
  /** Where one really starts in another system (family doctor, inclusive-resource centre); null = at the provider or ЦНАП. */
  readonly firstStep: Localized | null;
  /** Ids of hotlines fit for the type, best first. */
  readonly hotlines: readonly string[];
  /** How far, great-circle km, people travel to it, or it to them: beyond, none is «near»; null = as usual. */
  readonly maxKm: number | null;
}

/** Id of the type into which the register of ЦНАП is read. */
export const APPLY_TYPE = 'admin-service-centre';

export const TYPE_GROUPS = ['first', 'crisis', 'home', 'children', 'centre', 'apply'] as const;
/** `first` holds the four of the mission; `apply` the places to apply. */
export type TypeGroup = (typeof TYPE_GROUPS)[number];

/** A group of recipients («Кому допомагають»), one row of `data/recipients.csv`. */
export interface RecipientGroup {
  readonly id: string;
  readonly name: Localized;
  /** Its choice may give a survivor away: kept out like a violence-related type. */
  readonly violence: boolean;
  /** Ids of groups whose people are often of this one, too; said in either of the two rows (`overlapsOf`). */
  readonly overlaps: readonly string[];
  /** Other names by which official lists call it: «особи похилого віку». */
  readonly words?: readonly string[] | undefined;
}

export interface Hotline {
  readonly id: string;
  /** As people write it: «15-47», «116 123», «@police_helpbot». */
  readonly label: string;
  /** `tel:` or `https:` URL. */
  readonly href: string;
  readonly about: Localized;
  /** Hours and cost as the source says; null where it does not. */
  readonly terms: Localized | null;
  readonly source: string;
  /** As precise as known: `2020`, `2020-11`, `2020-11-10`. */
  readonly sourceDate: string | null;
  readonly violence: boolean;
  /** Oblast prefix (`UA23`) or code of a hromada where it is local; null = the whole country. */
  readonly region: string | null;
}
