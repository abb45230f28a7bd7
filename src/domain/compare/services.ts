import { statusOn } from '../coverage/dates.ts';
import type { ISODate, Service } from '../service.ts';

/** Records as they stood in one release, seen on one day. */
export interface ServicesOn {
  readonly services: readonly Service[];
  readonly date: ISODate;
}

export interface Move {
  readonly before: Service;
  readonly after: Service;
}

/** By id, which is stable for ever. Of two days of one release nothing can have moved. */
export interface ServiceChanges {
  /** Operates now, did not before. */
  readonly opened: readonly Service[];
  /** Operated before, does not now or is no longer known. */
  readonly closed: readonly Service[];
  /** Operates in both, elsewhere. */
  readonly moved: readonly Move[];
}

const operatingIn = ({ services, date }: ServicesOn): ReadonlyMap<string, Service> =>
  new Map(services.filter((each) => statusOn(each, date) === 'operating').map((each) => [each.id, each]));

/** A place is its hromada, its point, and the words of its address; a redacted one has none of them in any release. */
function placeOf({ hromada, at, detail }: Service): string {
  const address = detail === null ? null : [detail.settlement?.uk ?? null, detail.address];
  return JSON.stringify([hromada, at, address]);
}

/** What opened, closed and moved between two states of the services. */
export function compareServices(before: ServicesOn, after: ServicesOn): ServiceChanges {
  const [old, now] = [operatingIn(before), operatingIn(after)];
  const moved = [...now.values()].flatMap((service): Move[] => {
    const was = old.get(service.id);
    return was === undefined || placeOf(was) === placeOf(service) ? [] : [{ before: was, after: service }];
  });
  return {
    opened: [...now.values()].filter(({ id }) => !old.has(id)),
    closed: [...old.values()].filter(({ id }) => !now.has(id)),
    moved,
  };
}
