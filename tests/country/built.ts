import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COUNTRY_SITE } from '../../scripts/test/sites.ts';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import type { ServicesPack } from '../../src/data/packs/pack.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import type { PlacePack } from '../../src/domain/search/place-pack.ts';

/** The whole country's data, as `npm run test:country` builds them from the pinned sources. */
export const COUNTRY = process.env['COUNTRY_DATA'] ?? `${COUNTRY_SITE}/data`;

export function readJson(file: string, root = COUNTRY): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

export function readManifest(root = COUNTRY): Manifest {
  return readJson('manifest.json', root) as Manifest;
}

export function readRegionPacks(root = COUNTRY): ServicesPack[] {
  return readManifest(root).regions.map(({ files }) =>
    decodeServicesPack(readJson(files.services, root), files.services),
  );
}

/** Every place of a build. */
export function readPlacePacks(root = COUNTRY): PlacePack[] {
  return readManifest(root).regions.map(({ code, name, files }) => {
    const { raions, hromadas } = decodeServicesPack(readJson(files.services, root), files.services);
    const { settlements } = decodePlacesPack(readJson(files.places, root), files.places);
    return { region: { code, name }, raions, hromadas, settlements };
  });
}
