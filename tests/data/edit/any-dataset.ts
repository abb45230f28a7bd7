import * as fc from 'fast-check';
import { PROVIDER_KINDS, type Service } from '../../../src/domain/service.ts';
import { maybe, service, text } from './any-release.ts';

const SEAT = [31.25, 50.9] as const;

/** HSDS keeps providers apart from services: each is said once. */
const providers = fc.array(
  fc.record({ uk: text, en: maybe(text), kind: maybe(fc.constantFrom(...PROVIDER_KINDS)) }),
  { minLength: 1, maxLength: 3 },
);

const redacted = {
  type: 'shelter',
  precision: 'redacted',
  at: null,
  hromada: null,
  serviceArea: ['UA99020000000000000'],
} as const;

/** Services of every combination, redacted ones too; each provider is said alike in all of its services. */
export const dataset = fc
  .tuple(providers, fc.array(fc.tuple(service, fc.nat(), fc.boolean()), { maxLength: 5 }))
  .map(([known, services]) =>
    services.map(([each, pick, secret], i): Service => {
      const at = pick % known.length;
      const { uk, en, kind } = known[at] as (typeof known)[number];
      const edrpou = at === 0 ? null : `0000000${at}`;
      const detail = { ...each.detail, edrpou };
      const made = {
        ...each,
        id: `row-${i}`,
        provider: { uk: `${at} ${uk}`, en },
        providerKind: kind,
        at: each.precision === 'hromada' ? SEAT : each.at,
        detail,
      };
      if (!secret) return made;
      return { ...made, ...redacted, detail: { ...detail, settlement: null, address: null } };
    }),
  );
