import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { precompress } from '../../scripts/tools/precompress.ts';
import { serve } from '../../scripts/tools/serve.ts';
import type { Service } from '../../src/domain/service.ts';
import { writeSyntheticCountry } from '../scale/write-country.ts';

export interface BenchSite {
  readonly url: string;
  readonly folder: string;
  readonly services: readonly Service[];
  readonly close: () => Promise<void>;
}

/** The built site with a made-up country of so many services, served as it would be; in a temporary folder. */
export async function syntheticSite(dist: string, count: number): Promise<BenchSite> {
  const root = await mkdtemp(path.join(tmpdir(), 'sotsmapa-bench-'));
  const folder = path.join(root, 'site');
  await mkdir(folder);
  await cp(dist, folder, { recursive: true, filter: (from) => !from.startsWith(path.join(dist, 'data')) });
  const services = await writeSyntheticCountry(count, path.join(folder, 'data'));
  await precompress(folder);
  const served = await serve(folder);
  const close = async () => {
    await served.close();
    await rm(root, { recursive: true });
  };
  return { url: served.url, folder, services, close };
}
