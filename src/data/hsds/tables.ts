import type { Hromada } from '../../domain/hromada.ts';
import type { ISODate, Service } from '../../domain/service.ts';
import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import { organizationRows } from './organizations.ts';
import { placeRows } from './place.ts';
import { serviceRows } from './service.ts';
import { HSDS_NAMES, type HsdsTableName } from './standard.ts';
import { termRows } from './terms.ts';

/** What is not known is null. */
export type HsdsRow = Readonly<Record<string, string | number | null>>;
export type HsdsTables = Readonly<Record<HsdsTableName, readonly HsdsRow[]>>;
export type HsdsPart = Partial<Record<HsdsTableName, readonly HsdsRow[]>>;

export interface HsdsSource {
  readonly services: readonly Service[];
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hromadas: readonly Hromada[];
  /** The day on which status is told. */
  readonly date: ISODate;
}

/** A dataset as rows of HSDS 3.0. Nothing of a redacted service but its area is a place. */
export function hsdsTables(source: HsdsSource): HsdsTables {
  const units = new Map(source.hromadas.map((unit) => [unit.code, unit]));
  const parts: HsdsPart[] = [organizationRows(source.services), termRows(source)];
  for (const service of source.services) {
    parts.push(serviceRows(service, source), placeRows(service, units));
  }
  const tables = Object.fromEntries(HSDS_NAMES.map((name) => [name, [] as HsdsRow[]]));
  for (const part of parts) {
    for (const name of HSDS_NAMES) for (const row of part[name] ?? []) tables[name]?.push(row);
  }
  return tables as unknown as HsdsTables;
}
