import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { precompress } from '../../scripts/tools/precompress.ts';
import { serve } from '../../scripts/tools/serve.ts';
import type { Service } from '../../src/domain/service.ts';
import { readBuiltAreas } from '../published.ts';
import { readSourceAreas } from '../source-areas.ts';

export interface Alternative {
  readonly url: string;
  /** `source` unsimplified; `packs`: our own simplified borders as GeoJSON, where the source is not here. */
  readonly borders: 'source' | 'packs';
  readonly close: () => Promise<void>;
}

/** The plain page with the same services, built, compressed and served like the site; nothing of it is kept. */
export async function alternative(services: readonly Service[]): Promise<Alternative> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sotsmapa-plain-'));
  await build({
    root: 'bench/alternative',
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  const source = await readSourceAreas();
  const areas = source ?? readBuiltAreas('overview/borders.json') ?? [];
  const features = areas.map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry }));
  await writeFile(
    path.join(folder, 'borders.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  const plain = services.map(({ id, type, provider, at, hromada }) => ({
    id,
    type,
    provider: provider.uk,
    at,
    hromada,
  }));
  await writeFile(path.join(folder, 'services.json'), JSON.stringify(plain));
  await precompress(folder);
  const served = await serve(folder);
  const close = async () => {
    await served.close();
    await rm(folder, { recursive: true });
  };
  return { url: served.url, borders: source === null ? 'packs' : 'source', close };
}
