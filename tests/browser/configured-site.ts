import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build, preview } from 'vite';

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The site built with a deployer's settings (`VITE_…`) in a folder of its own, and served. */
export async function configuredSite(settings: Readonly<Record<string, string>>): Promise<Site> {
  const outDir = await mkdtemp(path.join(os.tmpdir(), 'sotsmapa-'));
  Object.assign(process.env, settings);
  const common = { logLevel: 'silent', build: { outDir, emptyOutDir: true } } as const;
  try {
    await build(common);
  } finally {
    for (const name of Object.keys(settings)) delete process.env[name];
  }
  const server = await preview({ ...common, preview: { port: 0, host: 'localhost' } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('preview: expected an address, got none');
  return {
    url,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
