import { toGeoJson, type UnitProperties, withServices } from '../../../draw/geojson.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { hromadaName } from '../../parts/names.ts';
import { scenarioWords } from './basis-cells.ts';
import type { ExportInput } from './input.ts';
import { mapWords } from './map-words.ts';
import { scenarioServices } from './scenario-services.ts';

/** The map as GeoJSON: each unit with its state, with the map's number where it shows one. */
export function mapGeoJson(input: ExportInput, borders: ScopeBorders): string {
  const { derived, manifest, date, t, lang } = input;
  const { rows, metric, whatIf } = derived;
  const before = whatIf && new Map(whatIf.before.rows.map((row) => [row.hromada.code, row.coverage.state]));
  const { title, caveat, attribution } = mapWords(input);
  const units = rows.map(({ hromada, coverage, km, minutes }): UnitProperties => {
    const value = metric?.cells.get(hromada.code)?.value ?? null;
    return {
      code: hromada.code,
      name: hromadaName(hromada, t, lang),
      state: coverage.state,
      reason: coverage.reason,
      population: hromada.population,
      nearestKm: km === null ? null : Math.round(km * 1000) / 1000,
      nearestMinutes: derived.travel === null ? undefined : minutes,
      value: metric === null ? undefined : value,
      stateBefore: before?.get(hromada.code),
    };
  });
  const licence = manifest.borders === 'osm' ? 'ODbL-1.0' : 'MIT';
  const scenario = scenarioWords(input);
  const notes = {
    title,
    date,
    caveat,
    attribution,
    licence,
    ...(metric !== null && { metric: metric.id }),
    ...(metric !== null && metric.figure !== null && { figure: figureWords(metric.figure, t, lang) }),
    ...(scenario !== null && { scenario }),
  };
  return JSON.stringify(withServices(toGeoJson(borders, units, notes), scenarioServices(input)));
}
