import { scenarioFromSites } from '../../../domain/scenario/from-sites.ts';
import { formatScenario } from '../../../domain/scenario/text.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Derived } from '../../../state/derived.ts';

/** The answer as a scenario's text, after whatever scenario there is: its services were counted as existing. */
export function toScenario(
  result: Pick<SitesResult, 'sites' | 'newlyCovered'>,
  type: string,
  agreements: boolean,
  { rowByCode, whatIf }: Pick<Derived, 'rowByCode' | 'whatIf'>,
): string {
  const added = scenarioFromSites(result, {
    type,
    agreements,
    seatOf: (code) => rowByCode.get(code)?.hromada.seat?.at ?? null,
  });
  return formatScenario([...(whatIf?.scenario ?? []), ...added]);
}
