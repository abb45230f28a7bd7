import { prefixOf } from '../../src/domain/code.ts';
import type { Hromada, Territory } from '../../src/domain/hromada.ts';
import type { Committed } from './committed.ts';
import type { Country } from './country.ts';
import { heldOblasts } from './scope.ts';

/** The country with what order 376 says of each unit; of a region that is occupied whole, every unit is. */
export function withTerritory(country: Country, { territory, oblasts }: Committed): Country {
  const held = heldOblasts(oblasts);
  const listed = new Map<string, Territory>(
    territory.map(({ code, status, edition }) => [code, { status, edition }]),
  );
  const territoryOf = (code: string): Territory | null =>
    held.has(prefixOf(code, 'oblast')) ? (listed.get(code) ?? null) : { status: 'occupied', edition: null };
  const units = country.units.map((unit): Hromada => ({ ...unit, territory: territoryOf(unit.code) }));
  return { ...country, units };
}
