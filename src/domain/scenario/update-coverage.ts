import { buildCoverage, type CoverageIndex } from '../coverage/build.ts';
import type { Links } from '../coverage/links.ts';
import { buildTimeline, type Timeline } from '../coverage/timeline.ts';
import type { Hromada } from '../hromada.ts';
import type { Service } from '../service.ts';
import type { Applied } from './apply.ts';

interface Units {
  readonly hromadas: readonly Hromada[];
  readonly services: readonly Service[];
}
type Overlay = Pick<Applied<Units>, 'dataset' | 'kept' | 'changed'>;

/**
 * The coverage index of a dataset under a scenario, equal to `buildCoverage` of it: only what was added or moved is
 * linked, the rest is carried over by its new numbers.
 */
export function updateCoverage(index: CoverageIndex, { dataset, kept, changed }: Overlay): CoverageIndex {
  const { hromadas, services } = dataset;
  const fresh = buildCoverage({
    hromadas,
    services: changed.map((i) => services[i] as Service),
    unplaced: [],
    surveys: [],
    types: [...index.typeIndex.keys()],
  });
  return {
    ...index,
    services: splice(index.services, withoutMoved(kept, changed), fresh.services, changed),
    serviceTimes: updateTimes(index.serviceTimes, kept, services),
  };
}

/** The links of a moved service are fresh: its old ones go, like those of a removed one. Both lists ascend. */
function withoutMoved(kept: Int32Array, changed: readonly number[]): Int32Array {
  const carried = kept.slice();
  let next = 0;
  for (let i = 0; i < carried.length; i++) {
    if (carried[i] !== changed[next]) continue;
    carried[i] = -1;
    next++;
  }
  return carried;
}

/** Both are in the order of the services within each cell, and so is what comes of them. */
function splice(old: Links, kept: Int32Array, fresh: Links, numbers: readonly number[]): Links {
  const cells = old.offsets.length - 1;
  const offsets = new Int32Array(cells + 1);
  const items = new Int32Array(old.items.length + fresh.items.length);
  const kinds = new Uint8Array(items.length);
  let at = 0;
  let i = 0;
  let j = 0;
  for (let cell = 0; cell < cells; cell++) {
    const end = old.offsets[cell + 1] as number;
    const freshEnd = fresh.offsets[cell + 1] as number;
    while (i < end || j < freshEnd) {
      const carried = i < end ? (kept[old.items[i] as number] as number) : Infinity;
      const linked = j < freshEnd ? (numbers[fresh.items[j] as number] as number) : Infinity;
      if (carried <= linked) {
        if (carried !== -1) {
          items[at] = carried;
          kinds[at++] = old.kinds[i] as number;
        }
        i++;
      } else {
        items[at] = linked;
        kinds[at++] = fresh.kinds[j++] as number;
      }
    }
    offsets[cell + 1] = at;
  }
  return { offsets, items: items.slice(0, at), kinds: kinds.slice(0, at) };
}

/** A scenario changes no dates: those of the services that stay are carried over, new services come after them. */
function updateTimes(old: Timeline, kept: Int32Array, services: readonly Service[]): Timeline {
  let stay = 0;
  for (const to of kept) if (to !== -1) stay++;
  const fresh = buildTimeline(services.slice(stay));
  const count = services.length;
  return {
    status: carry(new Uint8Array(count), old.status, fresh.status, kept, stay),
    from: carry(new Int32Array(count), old.from, fresh.from, kept, stay),
    stated: carry(new Uint8Array(count), old.stated, fresh.stated, kept, stay),
    to: carry(new Int32Array(count), old.to, fresh.to, kept, stay),
    anchor: carry(new Int32Array(count), old.anchor, fresh.anchor, kept, stay),
  };
}

function carry<T extends Uint8Array | Int32Array>(
  into: T,
  from: T,
  fresh: T,
  kept: Int32Array,
  stay: number,
): T {
  for (let i = 0; i < kept.length; i++) {
    const to = kept[i] as number;
    if (to !== -1) into[to] = from[i] as number;
  }
  into.set(fresh, stay);
  return into;
}
