import type { Manifest } from '../../data/packs/manifest.ts';
import { type DataUrl, loadBorders, loadPlaces, loadServices, loadTravel } from '../../data/packs/load.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Settlement } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/date.ts';
import type { TravelTable } from '../../domain/travel/table.ts';
import type { ScopeBorders } from '../app-state.ts';
import { toDataset } from './dataset.ts';
import { filesOf } from '../scope.ts';
import type { Job } from './task.ts';

/** How each kind of file is loaded, and kept, for a scope (`UA74`, `UA`); null where the release has no such file. */
export interface RegionCache {
  /** `tableOn`: a table of coverage will do on that day, where the release has one and the services are not here. */
  readonly dataset: (manifest: Manifest, scope: string, tableOn?: ISODate | null) => Job<Dataset> | null;
  readonly travel: (manifest: Manifest, scope: string) => Job<TravelTable> | null;
  readonly borders: (manifest: Manifest, scope: string) => Job<ScopeBorders> | null;
  readonly places: (manifest: Manifest, scope: string) => Job<readonly Settlement[]> | null;
}

/** Jobs that remember what they have loaded: going back to a region costs nothing. */
export function createRegionCache(base: DataUrl): RegionCache {
  const loaded = new Map<string, unknown>();
  return {
    dataset: (manifest, scope, tableOn = null) => {
      const files = filesOf(scope, manifest);
      const load: Load<Dataset> = async (path, options) =>
        toDataset(manifest, await loadServices(base, manifest, path, options));
      const whole = job(loaded, manifest, files?.services, load);
      if (tableOn === null || whole === null || loaded.has(whole.key)) return whole;
      const short = job(loaded, manifest, files?.coverage, async (path, options) => {
        const dataset = await load(path, options);
        const told = dataset.coverageTable !== undefined && dataset.coverageTable.from <= tableOn;
        return told ? dataset : whole.load(options);
      });
      return short ?? whole;
    },
    travel: (manifest, scope) =>
      job(loaded, manifest, filesOf(scope, manifest)?.travel, (path, options) =>
        loadTravel(base, manifest, path, options),
      ),
    borders: (manifest, scope) =>
      job(loaded, manifest, filesOf(scope, manifest)?.borders, async (path, options) =>
        // No copy: that would make all of its geometry.
        Object.assign(await loadBorders(base, manifest, path, options), { id: versionOf(manifest, path) }),
      ),
    places: (manifest, scope) =>
      job(loaded, manifest, filesOf(scope, manifest)?.places, (path, options) =>
        loadPlaces(base, manifest, path, options),
      ),
  };
}

type Load<T> = (path: string, options: Parameters<Job<T>['load']>[0]) => Promise<T>;

function job<T>(
  loaded: Map<string, unknown>,
  manifest: Manifest,
  path: string | null | undefined,
  load: Load<T>,
): Job<T> | null {
  if (path == null) return null;
  const key = versionOf(manifest, path);
  return {
    key,
    file: path,
    total: manifest.files[path]?.bytes ?? null,
    load: async (options) => {
      const value = loaded.has(key) ? (loaded.get(key) as T) : await load(path, options);
      loaded.set(key, value);
      return value;
    },
  };
}

function versionOf({ files, release }: Manifest, path: string): string {
  return `${release} ${path} ${files[path]?.hash ?? ''}`;
}
