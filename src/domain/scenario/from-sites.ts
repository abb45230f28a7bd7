import type { Code } from '../code.ts';
import { haversineKm } from '../distance.ts';
import type { LonLat } from '../hromada.ts';
import type { SitesResult } from '../siting/types.ts';
import { type AddService, territoryOf } from './scenario.ts';

export interface FromSites {
  /** Id of the service type to add. */
  readonly type: string;
  /** Whether hromadas that only a new site reaches make an agreement with its host; else a site serves its own. */
  readonly agreements: boolean;
  /** Seat of a hromada. */
  readonly seatOf: (code: Code) => LonLat | null;
}

/**
 * Best sites as a scenario: one new service a host. With agreements each newly covered hromada joins the nearest host
 * (of equals the first by code), so that coverage by area says what the answer promised.
 */
export function scenarioFromSites(
  { sites, newlyCovered }: Pick<SitesResult, 'sites' | 'newlyCovered'>,
  { type, agreements, seatOf }: FromSites,
): AddService[] {
  const members = new Map<Code, Code[]>(sites.map((site) => [site, [site]]));
  if (agreements) {
    for (const code of newlyCovered) {
      const host = members.has(code) ? null : nearest(code, sites, seatOf);
      if (host !== null) members.get(host)?.push(code);
    }
  }
  return [...members].map(([site, codes]) => ({
    kind: 'add',
    type,
    hromada: territoryOf(site),
    area: codes.length > 1 ? codes.map(territoryOf) : [],
  }));
}

function nearest(code: Code, sites: readonly Code[], seatOf: FromSites['seatOf']): Code | null {
  const from = seatOf(code);
  let best: { code: Code; km: number } | null = null;
  for (const site of sites) {
    const at = seatOf(site);
    if (from === null || at === null) continue;
    const km = haversineKm(from, at);
    if (best === null || km < best.km) best = { code: site, km };
  }
  return best?.code ?? null;
}
