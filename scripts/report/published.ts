import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PublishedIds } from '../../src/data/check/published-ids.ts';
import { readIds } from '../../src/data/packs/ids-file.ts';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { readManifest } from '../../src/data/packs/manifest-schema.ts';
import type { ServicesPack } from '../../src/data/packs/pack.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { withWords } from '../../src/data/packs/taxonomy-words.ts';
import type { Settlement } from '../../src/domain/hromada.ts';
import { ReportFailure } from './failure.ts';

/** What `npm run data` built, as far as a report needs it. */
export interface Published {
  readonly manifest: Manifest;
  /** The whole country; of a build of one region, that region. */
  readonly pack: ServicesPack;
  /** Settlements of an oblast (prefix); none where it has no pack. */
  readonly settlements: (oblast: string) => readonly Settlement[];
  /** Ids of the records by the file that they stand in; null where the build is older than that. */
  readonly ids: PublishedIds | null;
}

/** Reads `public/data`. Throws ReportFailure where it is missing, LoadError where it is not what it should be. */
export function readPublished(folder: string): Published {
  const json = (file: string): unknown => JSON.parse(readText(folder, file));
  const manifest = withOwnWords(readManifest(json('manifest.json'), 'manifest.json'), json);
  const file = manifest.overview?.services ?? manifest.regions[0]?.files.services;
  if (file === undefined) throw new ReportFailure(`${folder}/manifest.json lists no region`);
  return {
    manifest,
    pack: decodeServicesPack(json(file), file),
    settlements: (oblast) => {
      const places = manifest.regions.find(({ code }) => code.startsWith(oblast))?.files.places;
      return places === undefined ? [] : decodePlacesPack(json(places), places).settlements;
    },
    ids: manifest.ids === undefined ? null : readIds(json(manifest.ids), manifest.ids),
  };
}

function withOwnWords(manifest: Manifest, json: (file: string) => unknown): Manifest {
  const { words } = manifest;
  return words === undefined ? manifest : { ...manifest, ...withWords(manifest, json(words), words) };
}

function readText(folder: string, file: string): string {
  try {
    return readFileSync(path.join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new ReportFailure(`There is no ${path.join(folder, file)}. Run «npm run data» first.`);
  }
}
