import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { changesSince } from './changes.ts';
import { downloadFiles, LICENCE } from './files.ts';
import type { PreviousRelease } from './previous.ts';
import { keptOf } from './releases.ts';
import { readPublishedServices } from './services.ts';

/**
 * Writes `downloads/` of a built site: the files under names that stay the same from release to release, and
 * `index.json` with size, sha256, licence and date of each and, where the release before is known, with what changed
 * since; and below `releases/` the services of earlier releases. Returns how many files.
 */
export async function writeDownloads(
  data: string,
  site: string,
  previous: PreviousRelease | null = null,
): Promise<number> {
  const published = readPublishedServices(data);
  const { release } = published.manifest;
  const day = release.slice(0, 10);
  const changes = previous && changesSince(previous, release, published.services);
  const files = new Map(await downloadFiles(published, data));
  if (changes !== null) files.set('changes.json', new TextEncoder().encode(changes.ids));
  const folder = path.join(site, 'downloads');
  await mkdir(folder, { recursive: true });
  const secret = published.services.filter(({ precision }) => precision === 'redacted').map(({ id }) => id);
  const kept = keptOf(previous?.releases ?? [], release, new Set(secret));
  for (const [name, content] of [...files, ...kept.files]) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  const listed = [...files].map(([name, content]) => ({
    path: name,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    licence: LICENCE.name,
    date: day,
  }));
  const licence = { licence: LICENCE.name, licenceUrl: LICENCE.url };
  const history = { changes: changes?.counts ?? null, releases: kept.entries };
  const index = { release, date: day, ...licence, ...history, files: listed };
  await writeFile(path.join(folder, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
  return files.size + kept.files.size;
}
