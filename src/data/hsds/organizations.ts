import { fold } from '../../domain/search/fold.ts';
import type { Service } from '../../domain/service.ts';
import { PROVIDER_KIND } from '../provider/choices.ts';
import { hsdsId } from './ids.ts';
import type { HsdsPart } from './types.ts';

/** By its EDRPOU number; without one a name is no key, and only within a hromada or an area is it taken for one. */
export function organizationId({ provider, detail, hromada, serviceArea }: Service): string {
  const edrpou = detail?.edrpou ?? null;
  if (edrpou !== null) return hsdsId('organization', edrpou);
  return hsdsId('organization', fold(provider.uk), hromada ?? [...serviceArea].sort().join(';'));
}

/** Each provider once, with its number. */
export function organizationRows(services: readonly Service[]): HsdsPart {
  const first = new Map(services.toReversed().map((service) => [organizationId(service), service]));
  const organization = [...first].map(([id, { provider, providerKind }]) => ({
    id,
    name: provider.uk,
    alternate_name: provider.en,
    description: describe(providerKind, provider.uk),
    legal_status: providerKind,
  }));
  const numbered = [...first].flatMap(([id, { detail }]) => {
    const edrpou = detail?.edrpou ?? null;
    if (edrpou === null) return [];
    const row = { organization_id: id, identifier_scheme: 'UA-EDR', identifier_type: 'EDRPOU' };
    return [{ id: hsdsId('organization_identifier', edrpou), ...row, identifier: edrpou }];
  });
  return { organization, organization_identifier: numbered };
}

/** HSDS wants a description of every organization; more than its kind is not known. */
function describe(kind: Service['providerKind'], name: string): string {
  return kind === null ? name : `Надавач соціальних послуг: ${PROVIDER_KIND.words[kind].uk}`;
}
