import { geoAzimuthalEqualArea } from 'd3-geo';
import type { LonLat } from '../../src/domain/hromada.ts';

/** Metres east and south of the middle of a plane. */
export type XY = readonly [x: number, y: number];

export interface Plane {
  readonly toPlane: (at: LonLat) => XY;
  readonly toGlobe: (at: XY) => LonLat;
}

const EARTH_METRES = 6_371_008.8;

/** A plane of true areas around the middle of some places; as large as Ukraine, its distances are true to 0.2 %. */
export function planeAround(places: readonly LonLat[]): Plane {
  const middle = (i: 0 | 1) => {
    const values = places.map((at) => at[i]);
    return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  };
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle(0), -middle(1)])
    .scale(EARTH_METRES)
    .translate([0, 0]);
  return {
    toPlane: ([lon, lat]) => projection([lon, lat]) ?? [Number.NaN, Number.NaN],
    toGlobe: ([x, y]) => projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN],
  };
}
