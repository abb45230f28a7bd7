import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from './test.ts';
import { DATA } from './support.ts';

interface ManifestOnTheWire {
  readonly files: Record<string, { bytes: number; hash: string }>;
}

export interface PackOnTheWire {
  readonly services: readonly {
    readonly id: string;
    readonly hromada: string | null;
    readonly detail: object;
  }[];
  readonly hromadas: readonly object[];
  readonly surveys: readonly object[];
}

/**
 * Serves a services pack changed, as a build of changed data would: with its size and hash in the manifest. `facts`:
 * what else the manifest then says.
 */
export async function changePack(
  page: Page,
  path: string,
  change: (pack: PackOnTheWire) => object,
  facts: object = {},
): Promise<void> {
  const pack = JSON.parse(await readFile(`${DATA}/${path}`, 'utf8')) as PackOnTheWire;
  const body = JSON.stringify(change(pack));
  const manifest = JSON.parse(await readFile(`${DATA}/manifest.json`, 'utf8')) as ManifestOnTheWire;
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  manifest.files[path] = { bytes: Buffer.byteLength(body), hash };
  await page.route('**/data/manifest.json', (route) => route.fulfill({ json: { ...manifest, ...facts } }));
  await page.route(`**/data/${path}*`, (route) =>
    route.fulfill({ contentType: 'application/json; charset=utf-8', body }),
  );
}
