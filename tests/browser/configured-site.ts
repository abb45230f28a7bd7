import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { serve } from '../../scripts/tools/serve.ts';
import { DATA } from './support.ts';

export interface Site {
  /** Ends in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The code built with a deployer's settings (`VITE_…`), on the made-up country, in a folder of its own, and served. */
export async function configuredSite(settings: Readonly<Record<string, string>>): Promise<Site> {
  const outDir = await mkdtemp(path.join(os.tmpdir(), 'sotsmapa-'));
  Object.assign(process.env, settings);
  try {
    await build({ logLevel: 'silent', build: { outDir, emptyOutDir: true } });
  } finally {
    for (const name of Object.keys(settings)) delete process.env[name];
  }
  // The build took the site's own data along, where there were any.
  const data = path.join(outDir, 'data');
  await rm(data, { recursive: true, force: true });
  await cp(DATA, data, { recursive: true });
  const served = await serve(outDir);
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
