import { LoadError } from '../data/load-error.ts';
import type { Manifest, RegionEntry } from '../data/packs/manifest.ts';
import { loadPlaces, loadServices } from '../data/packs/load.ts';
import type { PlacePack } from '../domain/search/place-pack.ts';
import { buildPlaceSearch, type PlaceSearch } from '../domain/search/place-search.ts';

export interface CountryFiles {
  /** Absolute URL of `public/data/`, with a `/` at its end. */
  readonly base: string;
  readonly manifest: Manifest;
  /** Prefix of the region whose settlements are wanted first; null = none. */
  readonly first: string | null;
}

interface Told {
  /** From the first region on, and again with all that came. */
  readonly onSearch: (search: PlaceSearch) => void;
  /** Regions whose settlements have come, of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * Every hromada of the country with the first region's settlements, then all the others'. A region that does not come
 * keeps back no other one, but where there is no network. Throws the LoadError of the first at the end.
 */
export async function loadCountry({ base, manifest, first }: CountryFiles, told: Told): Promise<void> {
  const { regions, formerNames } = manifest;
  const packs = await unitsByRegion(base, manifest);
  const index = () => told.onSearch(buildPlaceSearch([...packs.values()], formerNames));
  const isFirst = ({ code }: RegionEntry) => first !== null && code.startsWith(first);
  const waiting = regions.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const faults: unknown[] = [];
  let done = 0;
  for (const { code, files } of waiting) {
    try {
      const settlements = await loadPlaces(base, manifest, files.places);
      const pack = packs.get(code);
      if (pack) packs.set(code, { ...pack, settlements });
    } catch (error) {
      faults.push(error);
      if (error instanceof LoadError && error.kind === 'network') break;
      continue;
    }
    done += 1;
    if (done === 1 || done === waiting.length) index();
    told.onProgress(done, waiting.length);
  }
  if (faults.length === 0) return;
  index();
  throw faults[0];
}

/** The country's hromadas, without settlements yet. Throws LoadError. */
async function unitsByRegion(base: string, manifest: Manifest): Promise<Map<string, PlacePack>> {
  const { overview, regions } = manifest;
  if (overview === null) throw new Error('This release has no overview of the country');
  const units = overview.coverage ?? overview.services;
  const { raions, hromadas } = await loadServices(base, manifest, units);
  const packs = regions.map(({ code, name }): [string, PlacePack] => {
    const inside = (each: string) => each.startsWith(code.slice(0, 4));
    const own = {
      raions: raions.filter(({ prefix }) => inside(prefix)),
      hromadas: hromadas.filter((unit) => inside(unit.code)),
    };
    return [code, { region: { code, name }, ...own, settlements: [] }];
  });
  return new Map(packs);
}
