import type { Manifest } from '../../data/packs/manifest.ts';
import { unpackNeed } from '../../data/need/schema.ts';
import type { ServicesPack } from '../../data/packs/pack.ts';
import type { Dataset } from '../../domain/dataset.ts';

/** What a scope's views are derived from: a pack joined with what the whole release shares. Frozen. */
export function toDataset(manifest: Manifest, pack: ServicesPack): Dataset {
  return Object.freeze({
    types: manifest.types,
    recipients: manifest.recipients,
    hotlines: manifest.hotlines,
    regions: manifest.regions,
    release: pack.release,
    region: manifest.regions.find((region) => region.code === pack.region) ?? null,
    raions: Object.freeze(pack.raions),
    hromadas: Object.freeze(pack.hromadas),
    services: Object.freeze(pack.services),
    ...(pack.coverage && { coverageTable: pack.coverage }),
    applyPlaces: Object.freeze(pack.applyPlaces),
    bodies: Object.freeze(pack.bodies),
    surveys: Object.freeze(pack.surveys),
    unplaced: Object.freeze(pack.unplaced),
    agreements: Object.freeze(pack.agreements),
    needs: Object.freeze(pack.needs.map((need) => unpackNeed(need, pack.hromadas))),
    nearest: Object.freeze(pack.nearest),
    elsewhere: new Map(pack.elsewhere.map((entry) => [entry.hromada.code, entry])),
  });
}
