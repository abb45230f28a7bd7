import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Country } from '../../scripts/data/country.ts';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { readManifest } from '../../src/data/packs/manifest-schema.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/packs/pack-codec.ts';

/** The land of a built `public/data/`, to build another country's services upon. Needs the whole country. */
export async function builtCountry(folder: string): Promise<{ country: Country; manifest: Manifest }> {
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const json = async (file: string) => JSON.parse(await read(file)) as unknown;
  const manifest = readManifest(await json('manifest.json'), 'manifest.json');
  const { overview } = manifest;
  if (overview === null) throw new Error('scale: expected the whole country in public/data, got one oblast');
  const whole = decodeServicesPack(await json(overview.services), overview.services);
  const regions = await Promise.all(
    manifest.regions.map(async ({ code, name, bbox, applicable, files }) => ({
      shape: { oblast: { code, name, applicable }, bbox, topology: await read(files.borders) },
      applyPlaces: decodeServicesPack(await json(files.services), files.services).applyPlaces,
      settlements: decodePlacesPack(await json(files.places), files.places).settlements,
    })),
  );
  const country: Country = {
    borders: manifest.borders,
    units: whole.hromadas,
    raions: whole.raions,
    settlements: regions.flatMap(({ settlements }) => settlements),
    applyPlaces: regions.flatMap(({ applyPlaces }) => applyPlaces),
    applyUnplaced: [],
    services: [],
    unplaced: [],
    agreements: [],
    needs: [],
    regions: regions.map(({ shape }) => shape),
    overview: await read(overview.borders),
    credits: manifest.sources,
    notes: [],
  };
  return { country, manifest };
}
