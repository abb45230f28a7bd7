import { isApplicable } from '../applicable.ts';
import { type Code, prefixOf } from '../code.ts';
import type { Hromada, LonLat } from '../hromada.ts';
import { type Territory, territoryOf } from './scenario.ts';

export interface Place {
  readonly code: Code;
  /** The seat; null where it has none, or lies outside the dataset. */
  readonly at: LonLat | null;
}

/** A whole code, though not one of the codifier: its level and prefix are all that coverage reads. */
function padded(territory: Territory): Code {
  return territory.padEnd(19, '0');
}

/** Territories of a scenario as codes and places of a dataset. */
export interface Territories {
  /** A whole code that covers the territory; null where there is none such. */
  readonly code: (territory: Territory) => Code | null;
  /** Null for null; undefined where there is no such hromada, or where it is occupied: nothing can be opened there. */
  readonly place: (territory: Territory | null) => Place | null | undefined;
}

/**
 * Indexes the units of a dataset. In one of a single region, what lies outside is taken as it is: it exists for the
 * country, and whether it serves anybody here depends on the area alone.
 */
export function buildTerritories(units: readonly Hromada[], region: Code | null): Territories {
  const scope = region === null ? 'UA' : prefixOf(region, 'oblast');
  const byTerritory = new Map(units.map((unit) => [territoryOf(unit.code), unit]));
  const inUse = new Set(units.flatMap(({ code }) => [code.slice(0, 4), code.slice(0, 6)]));
  const code = (territory: Territory): Code | null => {
    const unit = byTerritory.get(territory);
    if (unit !== undefined) return unit.code;
    return inUse.has(territory) || !territory.startsWith(scope) ? padded(territory) : null;
  };
  return {
    code,
    place: (territory) => {
      if (territory === null) return null;
      const found = code(territory);
      const unit = byTerritory.get(territory);
      if (found === null || (unit !== undefined && !isApplicable(unit))) return undefined;
      return { code: found, at: unit?.seat?.at ?? null };
    },
  };
}
