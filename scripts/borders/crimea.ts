import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../../src/domain/code.ts';
import { type Area, collectionOf } from './area.ts';
import { runMapshaper } from './run-mapshaper.ts';

/**
 * Crimea's raions and Sevastopol, which come from two sources, made to meet: Sevastopol gives way where they overlap,
 * and the seam between them is closed: cracks open to the sea up to 1 km wide, and the gaps then enclosed.
 */
export async function joinSevastopol(raions: readonly Area[], sevastopol: Area): Promise<Area[]> {
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
