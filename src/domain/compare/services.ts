import { statusOn } from '../record-dates.ts';
import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';
import { isStatedBegun, isStatedOver, type Knowing } from './stated.ts';

/** Records as they stood in one release, seen on one day. */
export interface ServicesOn extends Knowing {
  readonly services: readonly Service[];
  readonly date: ISODate;
}

export interface Move {
  readonly before: Service;
  readonly after: Service;
}

/**
 * By id, which is stable for ever. Of two days of one release nothing can have moved. A record that was not there is no
 * new service, nor is one that is gone a closed one: only what the records state is.
 */
export interface ServiceChanges {
  /** Operates now; did not before, by what its records state. */
  readonly opened: readonly Service[];
  /** Operates now; before, nobody knew of it. */
  readonly learned: readonly Service[];
  /** Operated before; does not now, by what its records state. */
  readonly closed: readonly Service[];
  /** Operated before; now nothing is known of it. */
  readonly vanished: readonly Service[];
  /** Operates in both, elsewhere. */
  readonly moved: readonly Move[];
}

const operatingIn = ({ services, date }: ServicesOn): ReadonlyMap<string, Service> =>
  new Map(services.filter((each) => statusOn(each, date) === 'operating').map((each) => [each.id, each]));

/**
 * A place is its hromada, its point, and the words of its address, as far as both sides tell them: the country knows no
 * addresses, kept releases no points either. A redacted one has none of them in any release.
 */
function isSamePlace(was: Service, is: Service): boolean {
  if (was.hromada !== is.hromada || isShort(was) || isShort(is)) return was.hromada === is.hromada;
  const brief = was.detail === null || is.detail === null;
  return placeOf(was, brief) === placeOf(is, brief);
}

const isShort = ({ at, detail }: Service): boolean => at === null && detail === null;

const placeOf = ({ at, detail }: Service, brief: boolean): string =>
  JSON.stringify([at, brief ? null : [detail?.settlement?.uk ?? null, detail?.address ?? null]]);

/** What opened, closed and moved between two states of the services. */
export function compareServices(before: ServicesOn, after: ServicesOn): ServiceChanges {
  const [old, now] = [operatingIn(before), operatingIn(after)];
  const moved = [...now.values()].flatMap((service): Move[] => {
    const was = old.get(service.id);
    return was === undefined || isSamePlace(was, service) ? [] : [{ before: was, after: service }];
  });
  const knew = new Map(before.services.map((each) => [each.id, each]));
  const knows = new Map(after.services.map((each) => [each.id, each]));
  const came = [...now.values()].filter(({ id }) => !old.has(id));
  const went = [...old.values()].filter(({ id }) => !now.has(id));
  const begun = (each: Service) => {
    const was = knew.get(each.id);
    return (
      isStatedBegun(each, before, after.date) || (was !== undefined && isStatedOver(was, was, before.date))
    );
  };
  const over = (each: Service) => isStatedOver(each, knows.get(each.id), after.date);
  return {
    opened: came.filter(begun),
    learned: came.filter((each) => !begun(each)),
    closed: went.filter(over),
    vanished: went.filter((each) => !over(each)),
    moved,
  };
}
