import type { Hromada } from '../../domain/hromada.ts';
import type { FormerName } from '../../domain/search/place-pack.ts';
import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import type { ProviderContext } from './context.ts';
import { buildHromadaLookup, foldName } from './hromada-lookup.ts';

/** What the tables of a dataset are read against, whoever reads them: the build, the check, a report. */
export interface ProviderSources
  extends Pick<ProviderContext, 'file' | 'oblast' | 'taken' | 'settlement' | 'phone' | 'hours'> {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  /** Every unit that a code may name. */
  readonly hromadas: readonly Hromada[];
  /** Names by which tables may still call them. */
  readonly formerNames: readonly FormerName[];
}

/** One context for all: what a check understands, the build does. */
export function buildProviderContext({
  types,
  recipients,
  hromadas,
  formerNames,
  ...rest
}: ProviderSources): ProviderContext {
  const names = new Map(
    recipients.flatMap(({ id, name }) =>
      [name.uk, name.en ?? name.uk].map((text): [string, string] => [foldName(text), id]),
    ),
  );
  return {
    ...rest,
    types: new Map(types.map((type) => [type.id, type])),
    recipients: new Set(recipients.map(({ id }) => id)),
    recipientNamed: (name) => names.get(foldName(name)) ?? null,
    hromadas: buildHromadaLookup(hromadas, formerNames),
  };
}
