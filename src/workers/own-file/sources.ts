import { buildSettlementFinder, type SettlementFinder } from '../../data/check/settlement-finder.ts';
import type { CheckSources } from '../../data/check/context.ts';
import type { IntakeSources } from '../../data/intake/sources.ts';
import { parsePhone } from '../../data/contact/phone.ts';
import { compileHours } from '../../data/contact/weekly.ts';
import type { Manifest } from '../../data/packs/manifest.ts';
import type { ServicesPack } from '../../data/packs/pack.ts';
import { loadBorders, loadIds, loadPlaces, loadServices } from '../../data/packs/load.ts';
import { loadTaxonomy } from '../../data/packs/taxonomy-words.ts';
import { buildLocator, type Locator } from '../../domain/geo/locate.ts';
import type { ISODate } from '../../domain/date.ts';

/** What of the published site a file is checked against; more of it comes as the file turns out to need it. */
export interface SiteSources {
  readonly check: Omit<CheckSources, 'oblast'>;
  /** Loads borders, places and records of oblasts (prefixes). Whatever does not come is passed over. */
  readonly need: (
    oblasts: readonly string[],
    onProgress: (done: number, of: number) => void,
  ) => Promise<void>;
  /** Oblasts asked for whose borders or places did not come. */
  readonly unchecked: () => string[];
  /** What is published of an oblast; null where it did not come. */
  readonly published: (oblast: string) => Pack | null;
  /** As `data/intake` asks for it; `known`: the published records of the oblasts that came. The same until more come. */
  readonly intake: () => IntakeSources;
}

type Pack = Pick<ServicesPack, 'services' | 'unplaced'>;

interface Oblast {
  readonly places: SettlementFinder | null;
  readonly locator: Locator | null;
  readonly pack: Pack | null;
}

/** Throws LoadError where the list of units or the words of types do not come: nothing can be checked without it. */
export async function openSources(base: string, manifest: Manifest, today: ISODate): Promise<SiteSources> {
  const { overview, regions } = manifest;
  const units = overview?.coverage ?? overview?.services ?? regions[0]?.files.services ?? '';
  const [{ hromadas, raions }, taxonomy] = await Promise.all([
    loadServices(base, manifest, units),
    loadTaxonomy(base, manifest),
  ]);
  const known = new Map<string, Oblast>();
  const check: SiteSources['check'] = {
    ...taxonomy,
    hromadas,
    raions,
    formerNames: manifest.formerNames,
    today,
    phone: parsePhone,
    hours: compileHours,
    settlement: (hromada, text) => known.get(hromada.slice(0, 4))?.places?.find(hromada, text) ?? null,
    settlementNames: (hromada) => known.get(hromada.slice(0, 4))?.places?.names(hromada) ?? [],
    settlementsNamed: (name, hromada) => known.get(hromada.slice(0, 4))?.places?.named(name) ?? [],
    // Without them the file is checked all the same: whoever publishes it is told by the build.
    published: await loadIds(base, manifest).catch(() => null),
    borders: manifest.borders,
    locate: (at, oblast) => known.get(oblast)?.locator?.locate(at),
  };
  const oblasts = manifest.regions.map(({ code, name }) => ({ prefix: code.slice(0, 4), code, name }));
  // What was looked up in them stays known as long as they are the same.
  let intake: { readonly loaded: number; readonly sources: IntakeSources } | null = null;
  return {
    check,
    need: async (oblasts, onProgress) => {
      let done = 0;
      for (const oblast of oblasts) {
        onProgress(done++, oblasts.length);
        if (!known.has(oblast)) known.set(oblast, await loadOblast(base, manifest, oblast));
      }
    },
    unchecked: () =>
      [...known].filter(([, { places, locator }]) => places === null || locator === null).map(([id]) => id),
    published: (oblast) => known.get(oblast)?.pack ?? null,
    intake: () => {
      if (intake === null || intake.loaded !== known.size) {
        const services = [...known.values()].flatMap(({ pack }) => pack?.services ?? []);
        intake = { loaded: known.size, sources: { ...check, oblast: null, oblasts, known: services } };
      }
      return intake.sources;
    },
  };
}

async function loadOblast(base: string, manifest: Manifest, oblast: string): Promise<Oblast> {
  const files = manifest.regions.find(({ code }) => code.startsWith(oblast))?.files;
  if (files === undefined) return { places: null, locator: null, pack: null };
  const [places, borders, pack] = await Promise.allSettled([
    loadPlaces(base, manifest, files.places),
    loadBorders(base, manifest, files.borders),
    loadServices(base, manifest, files.services),
  ]);
  return {
    places: places.status === 'fulfilled' ? buildSettlementFinder(places.value) : null,
    locator: borders.status === 'fulfilled' ? locatorOf(borders.value.polygons.features) : null,
    pack: pack.status === 'fulfilled' ? pack.value : null,
  };
}

type Features = Awaited<ReturnType<typeof loadBorders>>['polygons']['features'];

function locatorOf(features: Features): Locator {
  return buildLocator(features.map(({ properties, geometry }) => ({ code: properties.code, geometry })));
}
