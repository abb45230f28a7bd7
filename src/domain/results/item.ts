import { needsConfirmation, toldOn } from '../record-dates.ts';
import type { Dataset } from '../dataset.ts';
import { oldProjectYear } from '../donor-project.ts';
import type { Fit, Ranked } from './rank.ts';
import type { Service, Status } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import { contactsOf } from './contacts.ts';
import { perObject } from '../memo.ts';
import { hromadaOf, raionOf } from '../units.ts';
import type { Contact } from '../contact/contact.ts';
import type { Hromada, Raion } from '../hromada.ts';

/** How long it is by road. `fromSeat`: the visitor stands elsewhere in their hromada. */
export interface ItemRoad {
  readonly minutes: number;
  readonly fromSeat: boolean;
}

/** One service in the answer, in its rank. */
export interface ResultItem {
  /** 1-based, of its group, the same on the map; 0 on an open card whose service is not in the list. */
  readonly number: number;
  readonly service: Service;
  /** Of today: what begins on a day to come is announced, what has ended is closed. */
  readonly status: Status;
  readonly type: ServiceType;
  readonly home: Hromada | null;
  readonly homeRaion: Raion | null;
  /** Null without a place of the visitor: then order is by name. */
  readonly fit: Fit | null;
  /** Great-circle km from the visitor's place; null where either place is unknown. */
  readonly km: number | null;
  /** By road, from the seat of the visitor's hromada to that of the service's; null where no way is known. */
  readonly road: ItemRoad | null;
  /** True below address precision (of either end): the label says «≈». */
  readonly approximate: boolean;
  /** Older than `CONFIRM_MONTHS` since reported or assured: «потребує підтвердження». */
  readonly needsConfirmation: boolean;
  /** Year of a donor's project that may have ended since; null of any other service. */
  readonly oldProject: string | null;
  /** Whom to call, best first; never empty. */
  readonly contacts: readonly Contact[];
}

/** Services of one provider in one place, in their rank: one card. They have one number, hromada, distance and fit. */
export type ResultGroup = readonly [ResultItem, ...ResultItem[]];

const typeById = perObject(
  ({ types }: Dataset): ReadonlyMap<string, ServiceType> => new Map(types.map((type) => [type.id, type])),
);

/** What a card says whatever the filters are: put together once a service of a dataset. */
type Fixed = Omit<ResultItem, 'number' | 'fit' | 'km' | 'road' | 'approximate'>;

const fixedBy = perObject((_dataset: Dataset) => ({ today: '', items: new Map<Service, Fixed | null>() }));

function fixed(dataset: Dataset, service: Service, today: string): Fixed | null {
  const known = fixedBy(dataset);
  if (known.today !== today) known.items.clear();
  known.today = today;
  let item = known.items.get(service);
  if (item === undefined) {
    item = fixedOf(dataset, service, today);
    known.items.set(service, item);
  }
  return item;
}

function fixedOf(dataset: Dataset, service: Service, today: string): Fixed | null {
  const type = typeById(dataset).get(service.type);
  if (!type) return null;
  return {
    service,
    status: toldOn(service, today) ?? service.status,
    type,
    home: hromadaOf(dataset, service.hromada),
    homeRaion: service.hromada === null ? null : raionOf(dataset, service.hromada),
    needsConfirmation: needsConfirmation(service, today),
    oldProject: oldProjectYear(service, today),
    contacts: contactsOf(dataset, { service, types: [type] }),
  };
}

/** Null for a service of a type that the release does not have. */
export function resultItem(
  dataset: Dataset,
  { service, fit, km, approximate }: Ranked,
  number: number,
  today: string,
  road: ItemRoad | null = null,
): ResultItem | null {
  const known = fixed(dataset, service, today);
  if (known === null) return null;
  const { status, type, home, homeRaion, needsConfirmation: old, oldProject, contacts } = known;
  return {
    number,
    service,
    status,
    type,
    home,
    homeRaion,
    fit,
    km,
    road: km === null ? null : road,
    approximate,
    needsConfirmation: old,
    oldProject,
    contacts,
  };
}
