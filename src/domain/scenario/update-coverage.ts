import { buildCoverage, type CoverageIndex } from '../coverage/build.ts';
import type { Links } from '../coverage/links.ts';
import { buildTimeline, type Timeline } from '../coverage/timeline.ts';
import type { Hromada } from '../hromada.ts';
import type { Service } from '../service.ts';
import type { Applied } from './apply.ts';

type Overlay = Pick<
  Applied<{ readonly hromadas: readonly Hromada[]; readonly services: readonly Service[] }>,
  'dataset' | 'types' | 'kept'
>;

/**
 * The coverage index of a dataset under a scenario, equal to `buildCoverage` of it: only the types that the scenario
 * touches are linked anew, the rest is carried over. Types that the index does not know are passed over.
 */
export function updateCoverage(index: CoverageIndex, { dataset, types, kept }: Overlay): CoverageIndex {
  const { hromadas, services } = dataset;
  const touched = [...types].filter((id) => index.typeIndex.has(id)).sort();
  const numbers: number[] = [];
  services.forEach((service, i) => {
    if (touched.includes(service.type)) numbers.push(i);
  });
  const fresh = buildCoverage({
    hromadas,
    services: numbers.map((i) => services[i] as Service),
    unplaced: [],
    surveys: [],
    types: touched,
  });
  const columns = new Int32Array(index.types).fill(-1);
  touched.forEach((id, column) => {
    columns[index.typeIndex.get(id) as number] = column;
  });
  const links = splice(index, kept, fresh, numbers, columns);
  return { ...index, services: links, serviceTimes: updateTimes(index.serviceTimes, kept, services) };
}

/** A scenario changes no dates: those of the services that stay are carried over, new services come after them. */
function updateTimes(old: Timeline, kept: Int32Array, services: readonly Service[]): Timeline {
  const stay = kept.reduce((count, to) => (to === -1 ? count : count + 1), 0);
  const fresh = buildTimeline(services.slice(stay));
  const carry = <T extends Uint8Array | Int32Array>(into: T, from: T, more: T): T => {
    kept.forEach((to, i) => {
      if (to !== -1) into[to] = from[i] as number;
    });
    into.set(more, stay);
    return into;
  };
  const count = services.length;
  return {
    status: carry(new Uint8Array(count), old.status, fresh.status),
    from: carry(new Int32Array(count), old.from, fresh.from),
    stated: carry(new Uint8Array(count), old.stated, fresh.stated),
    to: carry(new Int32Array(count), old.to, fresh.to),
    anchor: carry(new Int32Array(count), old.anchor, fresh.anchor),
  };
}

/** Links of all cells: of touched columns the fresh ones, of the others the old ones, by their new numbers. */
function splice(
  index: CoverageIndex,
  kept: Int32Array,
  fresh: CoverageIndex,
  numbers: readonly number[],
  columns: Int32Array,
): Links {
  const old = index.services;
  const cells = index.hromadas * index.types;
  const offsets = new Int32Array(cells + 1);
  const items = new Int32Array(old.items.length + fresh.services.items.length);
  const kinds = new Uint8Array(items.length);
  let at = 0;
  for (let cell = 0; cell < cells; cell++) {
    offsets[cell] = at;
    const column = columns[cell % index.types] as number;
    const from = column === -1 ? old : fresh.services;
    const source = column === -1 ? cell : Math.floor(cell / index.types) * fresh.types + column;
    const end = from.offsets[source + 1] as number;
    for (let i = from.offsets[source] as number; i < end; i++) {
      const item = from.items[i] as number;
      items[at] = (column === -1 ? kept[item] : numbers[item]) as number;
      kinds[at] = from.kinds[i] as number;
      at++;
    }
  }
  offsets[cells] = at;
  return { offsets, items: items.slice(0, at), kinds: kinds.slice(0, at) };
}
