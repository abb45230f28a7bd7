import { readFile } from 'node:fs/promises';
import type { FeatureCollection } from 'geojson';
import type { AcquiredFile } from '../fetch/acquire.ts';
import type { BordersInput } from '../sources/borders.ts';

/** Parses the acquired files of the sources `osm-borders` and `sevastopol`; other sources' files are passed over. */
export async function readBordersFiles(
  files: readonly AcquiredFile[],
): Promise<Pick<BordersInput, 'osm' | 'sevastopol'>> {
  const osm: FeatureCollection[] = [];
  let sevastopol: FeatureCollection | null = null;
  for (const { source, local, key } of files) {
    if (source === 'osm-borders') osm.push(await parse(local, key));
    if (source === 'sevastopol') sevastopol = await parse(local, key);
  }
  return { osm, sevastopol };
}

async function parse(path: string, key: string): Promise<FeatureCollection> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as FeatureCollection;
  } catch (error) {
    throw new Error(`${key}: not JSON (${String(error)})`, { cause: error });
  }
}
