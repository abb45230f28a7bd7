import { scenarioFromSites } from '../../../domain/scenario/from-sites.ts';
import type { Code } from '../../../domain/code.ts';
import type { WayChoice } from '../../../domain/filters/way.ts';
import { type Stop, waysOf } from '../../../domain/siting/ways.ts';
import { waysBy } from '../../../domain/travel/table.ts';
import { formatScenario } from '../../../domain/scenario/text.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Derived } from '../../../state/derived.ts';

/** The answer as a scenario's text, after whatever scenario there is: its services were counted as existing. */
export function toScenario(
  result: Pick<SitesResult, 'sites' | 'newlyCovered'>,
  type: string,
  way: WayChoice,
  agreements: boolean,
  { rowByCode, whatIf, travel }: Pick<Derived, 'rowByCode' | 'whatIf' | 'travel'>,
): string {
  const ways = waysOf(way === 'road' && travel !== null ? waysBy(travel, 'minutes') : null);
  const stopOf = (code: Code): Stop | null => {
    const at = rowByCode.get(code)?.hromada.seat?.at;
    return at === undefined ? null : { code, at };
  };
  const added = scenarioFromSites(result, {
    type,
    agreements,
    between: (home, site) => {
      const [from, to] = [stopOf(home), stopOf(site)];
      return from === null || to === null ? Infinity : ways.between(from, to);
    },
  });
  return formatScenario([...(whatIf?.scenario ?? []), ...added]);
}
