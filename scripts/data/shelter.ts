import { isApplicable } from '../../src/domain/applicable.ts';
import type { Body } from '../../src/domain/body.ts';
import { levelOf } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { Service } from '../../src/domain/service.ts';
import { asTerritoryAllows, isUnderFire } from '../../src/domain/territory.ts';
import type { Committed } from './committed.ts';
import type { Country } from './country.ts';
import type { Records } from './providers.ts';

interface Told {
  readonly country: Country;
  readonly records: Records;
  readonly bodies: readonly Body[];
}

/**
 * What may leave the build of territories that order 376 lists: nothing more precise than the hromada; of occupied ones
 * records are suspended, with the reason, and no body is named.
 */
export function sheltered(country: Country, records: Records, { bodies }: Pick<Committed, 'bodies'>): Told {
  const units = new Map(country.units.map((unit) => [unit.code, unit]));
  const told = (service: Service): Service =>
    asTerritoryAllows(service, (service.hromada !== null && units.get(service.hromada)) || null);
  return {
    country: { ...country, applyPlaces: country.applyPlaces.map(told) },
    records: { ...records, services: records.services.map(told) },
    bodies: bodies.flatMap((body) => bodyTold(body, units)),
  };
}

/** An oblast's body stands for the oblast: Kyiv and Sevastopol are units with a code of that level. */
function bodyTold(body: Body, units: ReadonlyMap<string, Hromada>): Body[] {
  const unit = units.get(body.hromada);
  if (unit === undefined) return levelOf(body.hromada) === 'oblast' ? [body] : [];
  if (!isApplicable(unit)) return [];
  return [isUnderFire(unit) ? { ...body, address: null } : body];
}
