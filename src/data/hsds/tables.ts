import { organizationRows } from './organizations.ts';
import { placeRows } from './place.ts';
import { serviceRows } from './service.ts';
import { HSDS_NAMES } from './standard.ts';
import { termRows } from './terms.ts';
import type { HsdsPart, HsdsRow, HsdsSource, HsdsTables } from './types.ts';

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
