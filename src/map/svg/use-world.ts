import type { Geometry } from 'geojson';
import { useMemo } from 'react';
import { type Code, isCode } from '../../domain/code.ts';
import { drawUnits } from '../../draw/draw-units.ts';
import type { DrawBorders } from '../../draw/scene.ts';
import { type Projection, worldProjection } from '../../draw/project.ts';
import type { Scene, SceneBorders } from '../../state/scene/scene.ts';
import type { NamedShape } from './use-unit-keys.ts';
import { WORLD_ZOOM } from './view.ts';

/** Geometry drawn once a scope: zooming and filters only look at it differently. */
export interface World {
  readonly projection: Projection;
  readonly units: readonly NamedShape[];
  /** Of a country, made when they are asked for. */
  readonly oblasts: () => readonly NamedShape[];
  /** Of a unit, or of an oblast by the first 4 characters of its code. */
  readonly shape: (code: Code) => NamedShape | undefined;
  /** Path data, made once a geometry. */
  readonly path: (geometries: readonly Geometry[]) => string;
}

function drawWorld(borders: SceneBorders, names: Scene['names'], lang: Scene['lang']): World {
  const [west, , , north] = borders.bbox;
  const world = worldProjection(WORLD_ZOOM, [west, north]);
  const known = new WeakMap<Geometry, string>();
  const path = (geometry: Geometry) => {
    const d = known.get(geometry) ?? world.path(geometry);
    known.set(geometry, d);
    return d;
  };
  const projection = { ...world, path };
  const order = new Intl.Collator(lang);
  const named = (polygons: DrawBorders['polygons']) =>
    drawUnits({ polygons }, projection, false)
      .map(({ code, d, centroid }) => ({ code, d, centroid, name: names.get(code) ?? code }))
      .toSorted((a, b) => order.compare(a.name, b.name));
  const units = named(borders.polygons);
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  let oblasts: readonly NamedShape[] | null = null;
  const whole = () => (oblasts ??= named(outlinesOf(borders)));
  return {
    projection,
    units,
    oblasts: whole,
    shape: (code) => {
      if (isCode(code) || !names.has(code)) return byCode.get(code);
      return whole().find((oblast) => oblast.code === code);
    },
    path: (geometries) => geometries.map(path).join(''),
  };
}

function outlinesOf({ oblasts }: DrawBorders): DrawBorders['polygons'] {
  const features = [...oblasts].map(([code, geometry]) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry,
  }));
  return { type: 'FeatureCollection', features };
}

/** The scope's geometry in the order of its names; null while there are no borders. */
export function useWorld({ borders, names, lang }: Pick<Scene, 'borders' | 'names' | 'lang'>): World | null {
  return useMemo(() => (borders === null ? null : drawWorld(borders, names, lang)), [borders, names, lang]);
}
