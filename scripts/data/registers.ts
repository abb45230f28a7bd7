import type { Hromada } from '../../src/domain/hromada.ts';
import type { ISODate, Service } from '../../src/domain/service.ts';
import type { Localized } from '../../src/domain/text.ts';
import type { Country } from './country.ts';
import type { Records } from './providers.ts';

/**
 * The records of `data/` with those that open registers hold. A row of `data/` with a register's id stands for it; in
 * an occupied hromada nobody knows whether what the register names still works.
 */
export function withRegisters(records: Records, country: Country): Records {
  const taken = new Set([...records.services, ...records.unplaced].map(({ id }) => id));
  const occupied = new Map(
    country.units
      .filter(({ territory }) => territory?.status === 'occupied')
      .map((unit): [string, Hromada] => [unit.code, unit]),
  );
  const isNew = ({ id }: { readonly id: string }) => !taken.has(id);
  const services = country.services.filter(isNew).map((service) => {
    const unit = occupied.get(service.hromada ?? '');
    return unit === undefined ? service : suspended(service, unit);
  });
  const unplaced = country.unplaced.filter(isNew);
  return {
    ...records,
    services: [...records.services, ...services],
    unplaced: [...records.unplaced, ...unplaced],
    rows: records.rows + services.length + unplaced.length,
  };
}

function suspended(service: Service, { territory }: Hromada): Service {
  const note = occupiedNote(territory?.edition ?? null, service.reportedOn);
  const { detail } = service;
  if (detail === null) return { ...service, status: 'suspended' };
  const whole = detail.note === null ? note : joined(note, detail.note);
  return { ...service, status: 'suspended', detail: { ...detail, note: whole } };
}

function occupiedNote(edition: string | null, reportedOn: string | null): Localized {
  const uk = edition === null ? '' : ` (наказ № 376, редакція від ${dotted(edition)})`;
  const en = edition === null ? '' : ` (order No. 376, edition of ${edition})`;
  const since = reportedOn === null ? '' : ` від ${dotted(reportedOn)}`;
  const of = reportedOn === null ? '' : ` of ${reportedOn}`;
  return {
    uk: `Громада в тимчасовій окупації${uk}. У реєстрі${since} заклад ще значиться чинним; чи він працює, невідомо.`,
    en: `The hromada is temporarily occupied${en}. The register${of} still lists it as operating; whether it works is not known.`,
  };
}

/** «07.05.2025» of an ISO date. */
function dotted(day: ISODate): string {
  return day.split('-').toReversed().join('.');
}

function joined(a: Localized, b: Localized): Localized {
  return { uk: `${a.uk} ${b.uk}`, en: a.en === null || b.en === null ? null : `${a.en} ${b.en}` };
}
