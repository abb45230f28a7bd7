import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import { acquire } from '../scripts/fetch/acquire.ts';
import { readLock } from '../scripts/fetch/read-lock.ts';
import { readOsm } from '../scripts/borders/read-osm.ts';
import type { LocatorFeature } from '../src/domain/locate.ts';

/** The source's own polygons by code, from the cache or the mirror only; null where they are not here. */
export async function readSourceAreas(): Promise<LocatorFeature[] | null> {
  const lock = await readLock('data/sources.lock.json');
  const mirror = process.env.DATA_MIRROR ?? '../shared/mirror';
  const result = await acquire(lock, {
    cacheDir: '.cache',
    mirror,
    offline: true,
    only: ({ key }) => key.startsWith('darmat1/'),
  }).catch(() => null);
  if (result?.kind !== 'ready') return null;
  const files: FeatureCollection[] = [];
  for (const { local } of result.files)
    files.push(JSON.parse(await readFile(local, 'utf8')) as FeatureCollection);
  return [...readOsm(files).hromadas].map(([code, { geometry }]) => ({ code, geometry }));
}
