import type { Dataset } from '../dataset.ts';
import type { ISODate } from '../date.ts';
import { filterServices, fitsByDoubt, type ServiceFilter } from '../filters/fit.ts';
import { groupByProvider } from './provider-groups.ts';
import { ageAnchor, olderThan, toldOn } from '../record-dates.ts';
import { rank, type Ranked } from './rank.ts';
import type { Service } from '../service.ts';
import type { Origin } from '../origin.ts';
import { candidatesOf, nameOrder } from './candidates.ts';
import { isOffered } from './offered.ts';
import { type ItemRoad, type ResultGroup, type ResultItem, resultItem } from './item.ts';
import type { TravelTable } from '../travel/table.ts';
import { serviceOf } from '../service-by-id.ts';

/**
 * The candidates that fit every filter but the types: one pass over all services; choosing types leaves it as it was.
 * `maxAge`: those told longer before the day are left out, as they are of coverage; null = none are.
 */
export function narrow(
  dataset: Dataset,
  placed: boolean,
  filter: ServiceFilter,
  maxAge: number | null = null,
  day: ISODate = '',
): readonly Service[] {
  const candidates = candidatesOf(dataset, placed);
  const fit = filterServices(candidates, { ...filter, service: [] }, dataset.types);
  const found = fit.map((at) => candidates[at] as Service);
  return maxAge === null ? found : found.filter((each) => !olderThan(ageAnchor(each), day, maxAge));
}

/**
 * The list: of the chosen types (none: of all but places to apply; `together`: where there are all of them), ranked for
 * the visitor's place. Services of one provider in one place that fit alike stand together and share a number.
 */
export function resultsOf(
  dataset: Dataset,
  narrowed: readonly Service[],
  filter: ServiceFilter,
  visitor: Visitor,
  together = false,
): readonly ResultItem[] {
  const { origin, hromada, today } = visitor;
  const chosen = new Set(filter.service);
  const found = narrowed.filter(({ type }) => chosen.has(type));
  const options = {
    date: filter.date ?? null,
    order: nameOrder(dataset),
    originApproximate: origin !== null && origin.precision !== 'device',
    doubtful: (service: Service) => fitsByDoubt(service, filter),
  };
  const place = { origin: origin?.at ?? null, hromada };
  const ranked = rank(found, place, options);
  const groups = groupByProvider(
    together ? whereAll(ranked, chosen) : ranked,
    ({ service }) => service,
    ({ fit, service }) => `${fit}|${service.takesOutsiders}|${toldOn(service, today)}`,
  );
  return groups
    .flatMap((group, i) =>
      group.map((each) => resultItem(dataset, each, i + 1, today, roadTo(each.service, visitor))),
    )
    .filter((item) => item !== null);
}

const placeOf = ({ fit, service }: Ranked) =>
  fit === null || fit === 'mayAccept' || fit === 'refuses' ? (service.hromada ?? service.id) : 'here';

/** As coverage has it: of whoever serves the visitor's hromada, and of hromadas elsewhere, where each type is there. */
function whereAll(ranked: readonly Ranked[], types: ReadonlySet<string>): readonly Ranked[] {
  const there = new Map<string, Set<string>>();
  for (const each of ranked) {
    const place = placeOf(each);
    there.set(place, (there.get(place) ?? new Set()).add(each.service.type));
  }
  return ranked.filter((each) => there.get(placeOf(each))?.size === types.size);
}

/** The list as people read it: a card a provider and place, with its services. */
export function groupsOf(results: readonly ResultItem[]): readonly ResultGroup[] {
  const groups: [ResultItem, ...ResultItem[]][] = [];
  for (const item of results) {
    const last = groups.at(-1);
    if (last?.[0].number === item.number) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** A service's whole record, with the pack of its region. */
export interface Detailed {
  readonly dataset: Dataset;
  readonly service: Service;
}

export interface Visitor {
  readonly origin: Origin | null;
  readonly hromada: string | null;
  readonly today: string;
  /** Ways by road; missing = none are known. */
  readonly travel?: TravelTable | null;
}

/** Within one hromada a table of its seats says nothing. */
function roadTo({ hromada: to }: Service, { origin, hromada: from, travel }: Visitor): ItemRoad | null {
  if (travel == null || from === null || to === null || from === to) return null;
  const way = travel.ways.get(from)?.get(to);
  return way === undefined ? null : { minutes: way.minutes, fromSeat: origin?.precision !== 'hromada' };
}

/**
 * The open card: as in the list; a service beside the list has `number` 0. `detailed` gives the whole record of a
 * service that the dataset knows only in short.
 */
export function selectedOf(
  dataset: Dataset,
  id: string | null,
  results: readonly ResultItem[],
  detailed: (id: string) => Detailed | null,
  visitor: Visitor,
): ResultItem | null {
  const { origin, hromada, today } = visitor;
  const short = id === null ? undefined : serviceOf(dataset, id);
  if (!short || !isOffered(dataset, short)) return null;
  const listed = results.find((item) => item.service.id === short.id);
  const whole = short.detail === null ? detailed(short.id) : null;
  const { dataset: from, service } = whole ?? { dataset, service: short };
  if (listed?.service === service) return listed;
  const originApproximate = origin !== null && origin.precision !== 'device';
  const [ranked] = rank([service], { origin: origin?.at ?? null, hromada }, { originApproximate });
  return ranked ? resultItem(from, ranked, listed?.number ?? 0, today, roadTo(service, visitor)) : null;
}
