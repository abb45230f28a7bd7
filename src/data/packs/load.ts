import type { Borders } from '../../domain/geo/borders.ts';
import type { Settlement } from '../../domain/hromada.ts';
import type { TravelTable } from '../../domain/travel/table.ts';
import type { PublishedIds } from '../check/published-ids.ts';
import { type FetchOptions, fetchJson } from '../fetch/fetch-json.ts';
import { readIds } from './ids-file.ts';
import { LoadError } from '../load-error.ts';
import type { Manifest } from './manifest.ts';
import { readManifest } from './manifest-schema.ts';
import type { ServicesPack } from './pack.ts';
import { decodePlacesPack, decodeServicesPack } from './pack-codec.ts';

export type LoadOptions = Omit<FetchOptions, 'expectedBytes' | 'expectedHash'>;

/** Where the files of `public/data/` are: a URL that ends in `/`, absolute or relative to the page. */
export type DataUrl = string;

/** Everything here throws LoadError, or the signal's reason when the request was given up. */
export async function loadManifest(base: DataUrl, options: LoadOptions = {}): Promise<Manifest> {
  const file = `${base}manifest.json`;
  // The one file without a version in its address: the server is asked each time whether it has changed.
  return readManifest(await fetchJson(file, { cache: 'no-cache', ...options }), file);
}

export async function loadServices(
  base: DataUrl,
  manifest: Manifest,
  path: string,
  options: LoadOptions = {},
): Promise<ServicesPack> {
  const pack = decodeServicesPack(await fetchPack(base, manifest, path, options), path);
  checkRelease(pack.release, manifest, path);
  if (pack.coverage !== undefined) checkTypes(pack.coverage.types, manifest, path);
  return pack;
}

export async function loadPlaces(
  base: DataUrl,
  manifest: Manifest,
  path: string,
  options: LoadOptions = {},
): Promise<readonly Settlement[]> {
  const pack = decodePlacesPack(await fetchPack(base, manifest, path, options), path);
  checkRelease(pack.release, manifest, path);
  return pack.settlements;
}

export async function loadTravel(
  base: DataUrl,
  manifest: Manifest,
  path: string,
  options: LoadOptions = {},
): Promise<TravelTable> {
  const pack = await fetchPack(base, manifest, path, options);
  // Most releases have no such table: its reader comes with the first one.
  const { decodeTravel } = await import('../travel/schema.ts');
  return decodeTravel(pack, path);
}

export async function loadBorders(
  base: DataUrl,
  manifest: Manifest,
  path: string,
  options: LoadOptions = {},
): Promise<Borders> {
  // A list needs no borders: they give way to it, and what reads them comes with the first ones.
  const [{ readBorders }, pack] = await Promise.all([
    import('./borders.ts'),
    fetchPack(base, manifest, path, { ...options, priority: 'low' }),
  ]);
  return readBorders(pack, path);
}

/** Ids of the dataset by file; null where the release lists none. */
export async function loadIds(base: DataUrl, manifest: Manifest): Promise<PublishedIds | null> {
  return manifest.ids === undefined
    ? null
    : readIds(await fetchPack(base, manifest, manifest.ids, {}), manifest.ids);
}

/** A file of a release, parsed: of the manifest's size and hash. Throws LoadError. */
export function fetchPack(
  base: DataUrl,
  manifest: Manifest,
  path: string,
  options: LoadOptions,
): Promise<unknown> {
  const file = manifest.files[path];
  if (file === undefined) {
    throw new LoadError({
      kind: 'invalid',
      file: 'manifest.json',
      where: 'files',
      expected: path,
      came: 'nothing',
    });
  }
  return fetchJson(`${base}${path}?v=${file.hash}`, {
    ...options,
    expectedBytes: file.bytes,
    expectedHash: file.hash,
  });
}

/** A type that a table does not tell of would read as something that it never said. */
function checkTypes(told: readonly string[], { types }: Manifest, file: string): void {
  const silent = types.find(({ id, applyPlace }) => !applyPlace && !told.includes(id));
  if (silent === undefined) return;
  throw new LoadError({
    kind: 'invalid',
    file,
    where: 'coverage.types',
    expected: silent.id,
    came: told.join(),
  });
}

/** A site that was published between two requests answers with a pack of another release: its codes may not agree. */
function checkRelease(came: string, { release: expected }: Manifest, file: string): void {
  if (came !== expected) throw new LoadError({ kind: 'invalid', file, where: 'release', expected, came });
}
