import { needsConfirmation } from '../../domain/coverage/dates.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { oldProjectYear } from '../../domain/donor-project.ts';
import type { Ranked } from '../../domain/rank.ts';
import type { Service } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { ResultItem } from '../derived.ts';
import { contactsOf } from './contacts.ts';
import { perObject } from './memo.ts';
import { hromadaOf, raionOf } from './raions.ts';

const typeById = perObject(
  ({ types }: Dataset): ReadonlyMap<string, ServiceType> => new Map(types.map((type) => [type.id, type])),
);

/** What a card says whatever the filters are: put together once a service of a dataset. */
type Fixed = Omit<ResultItem, 'number' | 'fit' | 'km' | 'approximate'>;

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
): ResultItem | null {
  const known = fixed(dataset, service, today);
  if (known === null) return null;
  const { type, home, homeRaion, needsConfirmation: old, oldProject, contacts } = known;
  return {
    number,
    service,
    type,
    home,
    homeRaion,
    fit,
    km,
    approximate,
    needsConfirmation: old,
    oldProject,
    contacts,
  };
}
