import path from 'node:path';
import { assemble } from '../../scripts/data/assemble.ts';
import { readCommitted } from '../../scripts/data/committed.ts';
import { writeBuilt } from '../../scripts/data/write.ts';
import { isApplicable } from '../../src/domain/applicable.ts';
import type { Service } from '../../src/domain/service.ts';
import { builtCountry } from './built-country.ts';
import { syntheticServices } from './make-services.ts';

const REAL = 'public/data';

/**
 * Writes the packs of a country with so many made-up services upon the real land into a folder outside the project's
 * own data; returns the services.
 */
export async function writeSyntheticCountry(count: number, target: string): Promise<readonly Service[]> {
  if (path.resolve(target).startsWith(path.resolve('public')))
    throw new Error(`scale: ${target} is the real dataset's place; made-up services must not get there`);
  const { country, manifest } = await builtCountry(REAL);
  const committed = await readCommitted('data');
  const units = country.units.filter(isApplicable);
  const services = syntheticServices(units, manifest.types, count);
  const records = { services, unplaced: [], rows: count, ids: {}, skipped: [], findings: [] };
  await writeBuilt(assemble(country, records, committed, new Date(0)), target);
  return services;
}
