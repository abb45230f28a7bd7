import type { Geometry } from 'geojson';
import { useMemo } from 'react';
import type { Code } from '../../domain/code.ts';
import { drawUnits } from '../../draw/draw-units.ts';
import { type Projection, worldProjection } from '../../draw/project.ts';
import type { Scene, SceneBorders } from '../../state/scene/scene.ts';
import type { NamedShape } from './use-unit-keys.ts';
import { WORLD_ZOOM } from './view.ts';

/** Geometry drawn once a scope: zooming and filters only look at it differently. */
export interface World {
  readonly projection: Projection;
  readonly units: readonly NamedShape[];
  readonly byCode: ReadonlyMap<Code, NamedShape>;
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
  const units = drawUnits(borders, projection, false)
    .map(({ code, d, centroid }) => ({ code, d, centroid, name: names.get(code) ?? code }))
    .toSorted((a, b) => order.compare(a.name, b.name));
  return {
    projection,
    units,
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    path: (geometries) => geometries.map(path).join(''),
  };
}

/** The scope's geometry in the order of its names; null while there are no borders. */
export function useWorld({ borders, names, lang }: Pick<Scene, 'borders' | 'names' | 'lang'>): World | null {
  return useMemo(() => (borders === null ? null : drawWorld(borders, names, lang)), [borders, names, lang]);
}
