import type { Code } from '../code.ts';
import type { SitesResult } from '../siting/types.ts';
import { type AddService, territoryOf } from './scenario.ts';

export interface FromSites {
  /** Id of the service type to add. */
  readonly type: string;
  /** Whether hromadas that only a new site reaches make an agreement with its host; else a site serves its own. */
  readonly agreements: boolean;
  /** How far it is from a hromada to a site, as the sites were chosen; Infinity where there is no way. */
  readonly between: (home: Code, site: Code) => number;
}

/**
 * Best sites as a scenario: one new service a host. With agreements each newly covered hromada joins the nearest host
 * (of equals the first by code), so that coverage by area says what the answer promised.
 */
export function scenarioFromSites(
  { sites, newlyCovered }: Pick<SitesResult, 'sites' | 'newlyCovered'>,
  { type, agreements, between }: FromSites,
): AddService[] {
  const members = new Map<Code, Code[]>(sites.map((site) => [site, [site]]));
  if (agreements) {
    for (const code of newlyCovered) {
      const host = members.has(code) ? null : nearest(code, sites, between);
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

function nearest(home: Code, sites: readonly Code[], between: FromSites['between']): Code | null {
  let best: { code: Code; way: number } | null = null;
  for (const code of sites) {
    const way = between(home, code);
    if (way < (best?.way ?? Infinity)) best = { code, way };
  }
  return best?.code ?? null;
}
