import { isApplicable } from './applicable.ts';
import { type Hromada, TERRITORY_STATUSES, type Territory } from './hromada.ts';
import type { Service } from './service.ts';
import type { Localized } from './text.ts';

type Home = Pick<Hromada, 'seat' | 'territory'>;

/** Statuses under which services work though it is dangerous. */
export const UNDER_FIRE = TERRITORY_STATUSES.filter((status) => status !== 'occupied');

/** Partly occupied or under fire: everything stays, with a warning. */
export function isUnderFire({ territory }: Pick<Hromada, 'territory'>): boolean {
  return territory !== null && territory.status !== 'occupied';
}

/**
 * A record as order 376 lets it be told. Nothing in a listed hromada is told more precisely than the hromada; where it
 * is occupied, the record is suspended, with the reason in its note. The same object where nothing is listed.
 */
export function asTerritoryAllows(service: Service, home: Home | null): Service {
  if (home === null || home.territory === null || service.precision === 'redacted') return service;
  const { detail } = service;
  const coarse: Service = {
    ...service,
    precision: 'hromada',
    at: home.seat?.at ?? null,
    detail: detail && { ...detail, address: null, settlement: null },
  };
  return isApplicable(home) ? coarse : suspended(coarse, home.territory);
}

function suspended(service: Service, territory: Territory): Service {
  const { detail, status } = service;
  const works = status === 'operating' || status === 'planned';
  return {
    ...service,
    status: works ? 'suspended' : status,
    detail: detail && { ...detail, note: joined(detail.note, reasonOf(territory)) },
  };
}

function reasonOf({ edition }: Territory): Localized {
  const order = edition === null ? null : edition.split('-').reverse().join('.');
  return {
    uk:
      order === null
        ? 'Територія в тимчасовій окупації: послугу не пропонуємо.'
        : `Громада в тимчасовій окупації (наказ №\u00a0376, редакція від ${order}): послугу не пропонуємо.`,
    en:
      edition === null
        ? 'The territory is temporarily occupied: the service is not offered.'
        : `The hromada is temporarily occupied (order 376, edition of ${edition}): the service is not offered.`,
  };
}

function joined(note: Localized | null, reason: Localized): Localized {
  if (note === null) return reason;
  return { uk: `${note.uk} ${reason.uk}`, en: note.en === null ? reason.en : `${note.en} ${reason.en}` };
}
