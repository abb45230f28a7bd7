import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../../src/domain/code.ts';
import { type Area, areaOf } from '../borders/area.ts';

/** Sevastopol as a unit. */
export const SEVASTOPOL: Code = 'UA85000000000065278';

/** Takes Sevastopol's area from `regiony.geojson`, whose regions are told apart by name only. */
export function readSevastopol(json: FeatureCollection): Area {
  const feature = json.features.find(({ properties }) => properties?.['region'] === 'Севастополь');
  if (feature === undefined) throw new Error('regiony.geojson: expected a region «Севастополь»');
  return areaOf(SEVASTOPOL, feature.geometry as Polygon | MultiPolygon);
}
