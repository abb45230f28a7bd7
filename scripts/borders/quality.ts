import { readBorders } from '../../src/data/packs/borders.ts';
import { type Code, prefixOf } from '../../src/domain/code.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { buildLocator, type LocatorFeature } from '../../src/domain/geo/locate.ts';
import type { Area } from './area.ts';
import type { BordersTopology } from './grid.ts';
import { KYIV } from './read-osm.ts';

/** A settlement by its 12-character code. */
export interface Place {
  readonly code: string;
  readonly at: LonLat;
}

export interface Share {
  readonly inside: number;
  readonly total: number;
}

export interface OwnHromada {
  readonly byOblast: ReadonlyMap<string, Share>;
  readonly total: Share;
}

/**
 * Of the settlements whose hromada is among the areas, how many lie in it. Those of Crimea, Sevastopol (drawn by
 * raion) and of no hromada (Prypiat, Chornobyl) are left out; Kyiv's belong to Kyiv.
 */
export function measureOwnHromada(areas: readonly LocatorFeature[], places: readonly Place[]): OwnHromada {
  const { locate } = buildLocator(areas);
  const units = new Map(areas.map(({ code }) => [prefixOf(code, 'hromada'), code]));
  const byOblast = new Map<string, Share>();
  for (const { code, at } of places) {
    const oblast = prefixOf(code, 'oblast');
    const own = ownUnit(code, oblast, units);
    if (own === undefined) continue;
    const { inside, total } = byOblast.get(oblast) ?? { inside: 0, total: 0 };
    byOblast.set(oblast, { inside: inside + (locate(at) === own ? 1 : 0), total: total + 1 });
  }
  const shares = [...byOblast.values()];
  const sum = (part: keyof Share): number => shares.reduce((all, one) => all + one[part], 0);
  return { byOblast, total: { inside: sum('inside'), total: sum('total') } };
}

function ownUnit(place: string, oblast: string, units: ReadonlyMap<string, Code>): Code | undefined {
  if (oblast === 'UA01' || oblast === 'UA85') return undefined;
  if (oblast === 'UA80') return units.get(prefixOf(KYIV, 'hromada'));
  return units.get(prefixOf(place, 'hromada'));
}

/** Areas as a reader of the packs sees them: rounded to the packs' grid. */
export function areasOfPacks(topologies: readonly BordersTopology[]): LocatorFeature[] {
  return topologies.flatMap((topology) =>
    readBorders(topology, 'borders.json').polygons.features.map(({ properties, geometry }) => ({
      code: properties.code,
      geometry,
    })),
  );
}

/** Areas as the sources have them; Kyiv's boroughs, which share its code, answer as one. */
export function areasOfSource(source: readonly Area[]): LocatorFeature[] {
  return source.map(({ properties, geometry }) => ({ code: properties.code, geometry }));
}
