import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PreviousRelease } from '../downloads/previous.ts';
import { writeDownloads } from '../downloads/write.ts';
import { contentPolicy } from './csp.ts';
import { headersFile } from './headers.ts';

const OF_DATA = new Set(['data', 'downloads', '_headers']);

/** Writes the built site of `code` with the data of another folder to `target`: the same code on another country. */
export async function siteWithData(
  code: string,
  data: string,
  target: string,
  previous: PreviousRelease | null = null,
): Promise<void> {
  await rm(target, { recursive: true, force: true });
  for (const name of await readdir(code)) {
    if (!OF_DATA.has(name)) await cp(path.join(code, name), path.join(target, name), { recursive: true });
  }
  await cp(data, path.join(target, 'data'), { recursive: true });
  const entries = await readdir(data, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(path.join(target, '_headers'), headersFile(contentPolicy(process.env), folders.toSorted()));
  await writeDownloads(data, target, previous);
}
