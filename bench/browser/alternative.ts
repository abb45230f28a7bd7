import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { precompress } from '../../scripts/tools/precompress.ts';
import { serve } from '../../scripts/tools/serve.ts';
import type { LocatorFeature } from '../../src/domain/geo/locate.ts';
import type { Service } from '../../src/domain/service.ts';
import { readBuiltAreas } from '../published.ts';
import { readSourceAreas } from '../source-areas.ts';

export interface Alternative {
  readonly url: string;
  /** `source` unsimplified, as tutorials take them; `packs`: our own simplified borders as GeoJSON. */
  readonly borders: 'source' | 'packs';
  readonly close: () => Promise<void>;
}

/**
 * The plain page with the same services, built, compressed and served like the site; nothing of it is kept. Once with
 * borders as in their source, where that is here, and once with ours: how much of its time is their size.
 */
export async function alternatives(services: readonly Service[]): Promise<Alternative[]> {
  const built = await mkdtemp(path.join(tmpdir(), 'sotsmapa-plain-'));
  try {
    await build({
      root: 'bench/alternative',
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: built, emptyOutDir: true, target: 'es2022' },
    });
    const plain = services.map(({ id, type, provider, at, hromada }) => ({
      id,
      type,
      provider: provider.uk,
      at,
      hromada,
    }));
    await writeFile(path.join(built, 'services.json'), JSON.stringify(plain));
    const source = await readSourceAreas();
    const made = source === null ? [] : [await served(built, 'source', source)];
    return [...made, await served(built, 'packs', readBuiltAreas('overview/borders.json') ?? [])];
  } finally {
    await rm(built, { recursive: true });
  }
}

async function served(
  built: string,
  borders: Alternative['borders'],
  areas: readonly LocatorFeature[],
): Promise<Alternative> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sotsmapa-plain-'));
  await cp(built, folder, { recursive: true });
  const features = areas.map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry }));
  const file = path.join(folder, 'borders.geojson');
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
  await precompress(folder);
  const { url, close } = await serve(folder);
  return {
    url,
    borders,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
