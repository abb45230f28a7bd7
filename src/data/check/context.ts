import type { Code } from '../../domain/code.ts';
import type { Hromada, LonLat, Raion, Settlement } from '../../domain/hromada.ts';
import type { FormerName } from '../../domain/search/place-pack.ts';
import type { ISODate } from '../../domain/date.ts';
import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import type { Manifest } from '../packs/manifest.ts';
import { buildProviderContext } from '../provider/build-context.ts';
import type { ProviderContext } from '../provider/context.ts';
import type { PublishedIds } from './published-ids.ts';
import { perKey } from '../../domain/memo.ts';

/** What a table is checked against. Nothing here needs a browser or Node. */
export interface CheckSources {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  /** Every unit that a code may name. */
  readonly hromadas: readonly Hromada[];
  readonly raions: readonly Raion[];
  /** Names by which tables may still call them. */
  readonly formerNames: readonly FormerName[];
  /** Oblast prefix within which names are looked up; null = the whole country. */
  readonly oblast: string | null;
  readonly today: ISODate;
  readonly phone: ProviderContext['phone'];
  readonly hours: ProviderContext['hours'];
  /** A populated place of a hromada by name or code; null = none or several. */
  readonly settlement: ProviderContext['settlement'];
  /** Names of the populated places of a hromada, for a suggestion; none where they are not loaded. */
  readonly settlementNames: (hromada: Code) => readonly string[];
  /** Places of a name in the oblast of a hromada; none where they are not loaded. */
  readonly settlementsNamed: (name: string, hromada: Code) => readonly Settlement[];
  /** Ids of the published dataset; null where they are not loaded. */
  readonly published: PublishedIds | null;
  /** What `locate` goes by: schematic borders forgive a point more. */
  readonly borders: Manifest['borders'];
  /**
   * The unit of an oblast that a point lies in; null = outside the oblast, undefined = its borders are not loaded,
   * and nothing is said.
   */
  readonly locate: (at: LonLat, oblast: string) => Code | null | undefined;
}

export interface CheckContext extends CheckSources {
  /** For the reader of rows, as the build has it; `file` and `taken` are the check's own. */
  readonly provider: ProviderContext;
}

/** Indexes the sources once a file. */
export function buildCheckContext(sources: CheckSources, file: string): CheckContext {
  const settlement = rememberingPlaces(sources.settlement);
  const provider = buildProviderContext({
    ...sources,
    file,
    taken: new Map(),
    settlement,
    // A provider of fifty services has one phone and one timetable.
    phone: perKey(sources.phone),
    hours: perKey(sources.hours),
  });
  return { ...sources, settlement, provider };
}

/** Asked twice of each row, and most rows of a hromada stand in its seat. */
function rememberingPlaces(find: CheckSources['settlement']): CheckSources['settlement'] {
  const within = new Map<Code, (text: string) => ReturnType<typeof find>>();
  return (hromada, text) => {
    const known = within.get(hromada) ?? perKey((name) => find(hromada, name));
    within.set(hromada, known);
    return known(text);
  };
}
