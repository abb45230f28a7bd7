import type { Geometry, Position } from 'geojson';
import { useMemo } from 'react';
import { boxOf } from '../../domain/geo/geometry.ts';
import { type Code, prefixOf } from '../../domain/code.ts';
import { perObject } from '../../domain/memo.ts';
import { centreOf } from '../../draw/plane/draw-units.ts';
import { type World as Flat, worldProjection } from '../../draw/plane/project.ts';
import type { FlatArc } from '../../draw/plane/raster.ts';
import type { Box, XY } from '../../draw/types.ts';
import type { Scene, SceneBorders } from '../../state/scene/scene.ts';
import { WORLD_ZOOM } from '../view/view.ts';

/** A unit or an oblast as one stands on it: in units of the world. */
export interface Place {
  readonly code: Code;
  readonly name: string;
  /** Middle of its largest part: what arrow keys measure from. */
  readonly centroid: XY;
  readonly box: Box;
}

/** A scope's geometry, projected once: zooming and filters only look at it differently. */
export interface World extends Flat {
  readonly codes: readonly Code[];
  /** First 4 characters of them. */
  readonly oblastCodes: readonly Code[];
  readonly arcs: readonly FlatArc[];
  /** Made once a geometry. */
  readonly path: (geometry: Geometry) => Path2D;
  /** Of a unit, or of an oblast by the first 4 characters of its code; made when asked for. */
  readonly place: (code: Code) => Place | undefined;
  /** Of all, by name. */
  readonly units: () => readonly Place[];
  readonly oblasts: () => readonly Place[];
}

/** Its lines, ring by ring. */
function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

const geometryOf = perObject((borders: SceneBorders) => {
  const [west, , , north] = borders.bbox;
  const world = worldProjection(WORLD_ZOOM, [west, north]);
  // Lines between units are arcs: of each press other ones are drawn, and none is projected anew.
  const flat = perObject(world.flat);
  const path = perObject((geometry: Geometry) => {
    const drawn = new Path2D();
    for (const line of linesOf(geometry)) {
      const xy = flat(line);
      drawn.moveTo(xy[0] as number, xy[1] as number);
      for (let i = 2; i < xy.length; i += 2) drawn.lineTo(xy[i] as number, xy[i + 1] as number);
      if (geometry.type.endsWith('Polygon')) drawn.closePath();
    }
    return drawn;
  });
  const arcs = borders.arcs.map(({ line, left, right }): FlatArc => ({ xy: flat(line), left, right }));
  const { codes } = borders;
  const oblastCodes = [...new Set(codes.map((code) => prefixOf(code, 'oblast')))];
  return { ...world, codes, oblastCodes, arcs, path };
});

function drawWorld(borders: SceneBorders, names: Scene['names'], lang: Scene['lang']): World {
  const geometry = geometryOf(borders);
  const known = new Map<Code, Place>();
  const place = (code: Code): Place | undefined => {
    const old = known.get(code);
    if (old !== undefined) return old;
    const whole = geometry.oblastCodes.includes(code);
    const outline = whole ? borders.oblastOf(code) : borders.polygonOf(code);
    if (outline === null) return undefined;
    const [left, top, right, bottom] = boxOf(
      linesOf(outline)
        .flat()
        .map(([lon = 0, lat = 0]) => geometry.toXY([lon, lat])),
    ) ?? [0, 0, 0, 0];
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    const made = { code, name: names.get(code) ?? code, centroid: centreOf(outline, geometry.toXY), box };
    known.set(code, made);
    return made;
  };
  const byName = (of: readonly Code[]) => {
    const order = new Intl.Collator(lang);
    const places = of.flatMap((code) => place(code) ?? []);
    return places.toSorted((a, b) => order.compare(a.name, b.name));
  };
  const { codes, oblastCodes } = geometry;
  let [units, oblasts]: (readonly Place[] | null)[] = [null, null];
  return {
    ...geometry,
    place,
    units: () => (units ??= byName(codes)),
    oblasts: () => (oblasts ??= byName(oblastCodes)),
  };
}

/** The scope's geometry; null while there are no borders. */
export function useWorld({ borders, names, lang }: Pick<Scene, 'borders' | 'names' | 'lang'>): World | null {
  return useMemo(() => (borders === null ? null : drawWorld(borders, names, lang)), [borders, names, lang]);
}
