import { perObject } from '../memo.ts';
import type { Service } from '../service.ts';

/**
 * Where a service of a provider reads as the same as another one of it: in the same place, in the same state. Without
 * a place of its own it is its area that tells.
 */
const placeKey = perObject((service: Service): string => {
  const { provider, hromada, precision, at, serviceArea, status, detail } = service;
  const spot = detail === null ? '' : `${detail.settlement?.uk ?? ''}|${detail.address ?? ''}`;
  const where = hromada === null ? serviceArea.join(';') : `${hromada}|${at?.join(' ') ?? ''}|${spot}`;
  return `${provider.uk}|${status}|${precision}|${where}`;
});

/**
 * A list in which the services of one provider in one place stand together, where the first of them stood: what people
 * read as one, with its services. Never empty lists. `apart` tells apart what must not share one place in the list.
 */
export function groupByProvider<T>(
  items: readonly T[],
  serviceOf: (item: T) => Service,
  apart: (item: T) => string = () => '',
): (readonly [T, ...T[]])[] {
  const groups: [T, ...T[]][] = [];
  const byPlace = new Map<string, [T, ...T[]][]>();
  for (const item of items) {
    const key = placeKey(serviceOf(item));
    const here = byPlace.get(key) ?? [];
    byPlace.set(key, here);
    const group = here.find(([first]) => apart(first) === apart(item));
    if (group === undefined) {
      const made: [T, ...T[]] = [item];
      here.push(made);
      groups.push(made);
    } else group.push(item);
  }
  return groups;
}

/** What a service of a group is called beside the others: its type where types differ, its own name where it has one. */
export type LabelPart = 'type' | 'name' | 'whom' | 'dated';

/**
 * The fewest marks by which each service of a group can be told from the others, in the order in which they are read.
 * Its own name is always worth saying.
 */
export function tellApart(services: readonly Service[]): ReadonlySet<LabelPart> {
  const parts = new Set<LabelPart>();
  const differs = (part: LabelPart) => new Set(services.map(MARKS[part])).size > 1;
  if (differs('type')) parts.add('type');
  if (services.some(({ name }) => name !== null)) parts.add('name');
  const isTold = () =>
    new Set(services.map((service) => [...parts].map((part) => MARKS[part](service)).join('|'))).size ===
    services.length;
  for (const part of ['whom', 'dated'] as const) if (!isTold() && differs(part)) parts.add(part);
  return parts;
}

const MARKS: Record<LabelPart, (service: Service) => string> = {
  type: ({ type }) => type,
  name: ({ name }) => name?.uk ?? '',
  whom: ({ eligibility }) => eligibility?.join(';') ?? '',
  dated: ({ assuredOn, reportedOn }) => assuredOn ?? reportedOn ?? '',
};
