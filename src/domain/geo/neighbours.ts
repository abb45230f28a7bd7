import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Code } from '../code.ts';

type Units = FeatureCollection<Polygon | MultiPolygon, { code: Code }>;

function corners({ type, coordinates }: Polygon | MultiPolygon): Position[] {
  return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
}

const keyOf = ([lon, lat]: Position): string => `${lon} ${lat}`;

/**
 * Units that share a piece of border with one: at least two points of its line. Borders must come from one topology,
 * so that a shared line has the same points on both sides; units that touch in one point are no neighbours.
 */
export function neighboursOf(code: Code, { features }: Units): Code[] {
  const own = features.find((unit) => unit.properties.code === code);
  if (own === undefined) return [];
  const line = new Set(corners(own.geometry).map(keyOf));
  return features
    .filter((unit) => {
      if (unit === own) return false;
      const shared = new Set(
        corners(unit.geometry)
          .map(keyOf)
          .filter((key) => line.has(key)),
      );
      return shared.size >= 2;
    })
    .map((unit) => unit.properties.code);
}
