import { access } from './access.ts';
import { area } from './area.ts';
import { cost } from './cost.ts';
import { date } from './date.ts';
import { delivery } from './delivery.ts';
import type { Facet, Filter } from './filter.ts';
import { startOf, type ValueOf } from './form.ts';
import { kind } from './kind.ts';
import { maxAge } from './max-age.ts';
import { minutes } from './minutes.ts';
import { planned } from './planned.ts';
import { q } from './q.ts';
import { radius } from './radius.ts';
import { recipients } from './recipients.ts';
import { service } from './service.ts';
import { status } from './status.ts';
import { way } from './way.ts';

/**
 * Every condition of an answer, in the order in which controls, chips and links name them. Its key is that of the link,
 * of the view and of its words; all that is done with conditions goes by this list.
 */
export const FILTERS = {
  service,
  recipients,
  delivery,
  cost,
  access,
  maxAge,
  q,
  status,
  kind,
  date,
  way,
  radius,
  minutes,
  planned,
  area,
} as const satisfies Readonly<Record<string, Filter>>;

type Filters = typeof FILTERS;
export type FilterKey = keyof Filters;
type KeysOf<Part> = { [K in FilterKey]: Filters[K] extends Part ? K : never }[FilterKey];

/** Those that narrow by what records state. */
export type FacetKey = KeysOf<{ role: 'facet' }>;
/** What a client needs: of these a record that does not say is asked. */
export type Circumstance = KeysOf<{ silent: 'ask' }>;
export type SearchKey = KeysOf<{ role: 'search' }>;
/** Those that no link ever holds. */
export type PrivateKey = KeysOf<{ private: true }>;

/** Those that explain themselves in a line. */
export type HintKey = KeysOf<{ hint: true }>;

/** A value of each. */
export type Choices = { readonly [K in FilterKey]: ValueOf<Filters[K]['form']> };

export const FILTER_KEYS = Object.keys(FILTERS) as readonly FilterKey[];

const keysOf = (fits: (filter: Filter) => boolean): readonly FilterKey[] =>
  FILTER_KEYS.filter((key) => fits(FILTERS[key]));

export const FACETS = keysOf(({ role }) => role === 'facet') as readonly FacetKey[];
export const CIRCUMSTANCES = keysOf(
  (each) => each.role === 'facet' && each.silent === 'ask',
) as readonly Circumstance[];
export const SEARCHES = keysOf(({ role }) => role === 'search') as readonly SearchKey[];
export const PRIVATE_KEYS = keysOf((each) => each.private) as readonly PrivateKey[];

/** Those whose values are ids that a release brings. */
export const ID_KEYS = keysOf(({ form }) => form.kind === 'ids') as readonly KeysOf<{
  form: { kind: 'ids' };
}>[];

/** Those that a view offers by the control of their form. `roads`: there is a table of ways by road. */
export const offeredIn = (view: 'find' | 'refer' | 'plan', roads: boolean) =>
  FILTER_KEYS.filter((key) => {
    const filter: Filter = FILTERS[key];
    return filter.offered.includes(view) && (roads || filter.ofRoads !== true);
  });

/** A facet's declaration, whichever it is. */
export const facetOf = (key: FacetKey): Facet => FILTERS[key];

/** Nothing chosen. */
export const NO_CHOICES = Object.fromEntries(
  FILTER_KEYS.map((key) => [key, startOf(FILTERS[key].form)]),
) as unknown as Choices;

/** Whether a condition is in force. */
export function isChosen(key: FilterKey, choices: Choices): boolean {
  return String(choices[key]) !== String(NO_CHOICES[key]);
}
