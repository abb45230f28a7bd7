import type { Arc } from '../../domain/geo/borders.ts';
import type { Position } from 'geojson';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** Twice the signed area between a line and 0, 0: of all lines of a ring, above zero where it runs counterclockwise. */
function turn(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) {
    const from = line[i - 1] as Position;
    const to = line[i] as Position;
    sum += (from[0] as number) * (to[1] as number) - (to[0] as number) * (from[1] as number);
  }
  return sum;
}

/** The arcs of a decoded topology. Rings may run either way: their areas tell where their inside is. */
export function arcsOf({ arcs }: Topology, { geometries }: GeometryCollection): Arc[] {
  const found = arcs.map((line) => ({ line, left: -1, right: -1 }));
  const turns = arcs.map(turn);
  for (const [unit, geometry] of (geometries as (Polygon | MultiPolygon)[]).entries()) {
    const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const part of parts) {
      for (const [at, ring] of part.entries()) {
        const area = ring.reduce((sum, arc) => sum + (arc < 0 ? -(turns[~arc] ?? 0) : (turns[arc] ?? 0)), 0);
        // Inside of a hole is not inside of its polygon.
        const inside = area > 0 === (at === 0);
        for (const arc of ring) {
          const side = found[arc < 0 ? ~arc : arc];
          if (side !== undefined) side[inside === arc >= 0 ? 'left' : 'right'] = unit;
        }
      }
    }
  }
  return found;
}
