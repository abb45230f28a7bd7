import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { acquire } from '../scripts/fetch/acquire.ts';
import { readLock } from '../scripts/fetch/read-lock.ts';
import { readOsm } from '../scripts/borders/read-osm.ts';
import { readGazetteer } from '../scripts/sources/gazetteer.ts';
import type { Settlement } from '../src/domain/hromada.ts';
import type { LocatorFeature } from '../src/domain/geo/locate.ts';

/** The source's own polygons by code, from the cache or the mirror only; null where they are not here. */
export async function readSourceAreas(): Promise<LocatorFeature[] | null> {
  const paths = await readSource('darmat1/');
  if (paths === null) return null;
  const files: FeatureCollection[] = [];
  for (const local of paths) files.push(JSON.parse(await readFile(local, 'utf8')) as FeatureCollection);
  return [...readOsm(files).hromadas].map(([code, { geometry }]) => ({ code, geometry }));
}

/** The gazetteer's settlements; null where it is not here. */
export async function readSourcePlaces(): Promise<readonly Settlement[] | null> {
  const [workbook] = (await readSource('DRC-UA/')) ?? [];
  return workbook === undefined ? null : (await readGazetteer(await readFile(workbook))).settlements;
}

async function readSource(owner: string): Promise<string[] | null> {
  const lock = await readLock('data/sources.lock.json');
  const mirror = process.env.DATA_MIRROR ?? '../shared/mirror';
  const result = await acquire(lock, {
    cacheDir: '.cache',
    mirror,
    offline: true,
    only: ({ key }) => key.startsWith(owner),
  }).catch(() => null);
  return result?.kind === 'ready' ? result.files.map(({ local }) => local) : null;
}
