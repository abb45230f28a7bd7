import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../../src/domain/code.ts';
import { type Area, collectionOf } from './area.ts';
import { deriveMissing } from './missing-hromadas.ts';
import { KYIV, type OsmAreas } from './read-osm.ts';
import { runMapshaper } from './run-mapshaper.ts';

/**
 * One area for each unit of the country, as the sources have them, save Kyiv: its boroughs share its code.
 * `expected`: codes of all hromadas and Kyiv. Throws, naming the codes, when one has no area.
 */
export async function assemble(
  osm: OsmAreas,
  sevastopol: Area | null,
  expected: readonly Code[],
): Promise<Area[]> {
  const missing = expected.filter((code) => code !== KYIV && !osm.hromadas.has(code));
  if (expected.includes(KYIV) && osm.boroughs.size === 0) throw new Error(`${KYIV}: no boroughs of Kyiv`);
  const derived = await deriveMissing(missing, osm);
  const raions = [...osm.raions.values()].filter(({ properties }) => properties.code.startsWith('UA01'));
  const crimea = sevastopol === null ? raions : await joinSevastopol(raions, sevastopol);
  const wanted = new Set(expected);
  const hromadas = [...osm.hromadas.values()].filter(({ properties }) => wanted.has(properties.code));
  const kyiv = wanted.has(KYIV) ? [...osm.boroughs].sort(([a], [b]) => (a < b ? -1 : 1)) : [];
  return [...hromadas, ...derived, ...kyiv.map(([, area]) => area), ...crimea];
}

/**
 * Crimea's raions and Sevastopol, which come from two sources, made to meet: Sevastopol gives way where they overlap,
 * and the seam between them is closed: cracks open to the sea up to 1 km wide, and the gaps then enclosed.
 */
async function joinSevastopol(raions: readonly Area[], sevastopol: Area): Promise<Area[]> {
  const output = await runMapshaper(
    [
      '-i raions.json sevastopol.json combine-files',
      '-erase raions target=sevastopol',
      '-merge-layers target=raions,sevastopol force name=crimea',
      '-clean gap-width=1000m close-outer-gaps',
      '-clean gap-width=4km',
      '-o crimea.json format=geojson',
    ],
    { 'raions.json': collectionOf(raions), 'sevastopol.json': collectionOf([sevastopol]) },
  );
  type Areas = FeatureCollection<Polygon | MultiPolygon, { code: Code }>;
  return (output.get('crimea.json') as Areas).features;
}
