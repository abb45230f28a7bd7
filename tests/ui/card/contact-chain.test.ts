import { describe, expect, it } from 'vitest';
import type { Hotline, ServiceType } from '../../../src/domain/service-type.ts';
import { contactChain } from '../../../src/ui/card/contact-chain.ts';
import { CNAP, TAXI } from '../../fixtures/packs/country.ts';
import { DATASET } from '../scope.ts';

const line = (id: string, label: string, href: string): Hotline => ({
  id,
  label,
  href,
  about: { uk: label, en: null },
  terms: null,
  source: 'вигадане джерело',
  sourceDate: null,
  violence: false,
  region: null,
});
const GENERAL = line('general', '15-45', 'tel:1545');
const SAFE = line('line', '00-00', 'tel:0000');
const phoned = { ...CNAP, detail: CNAP.detail && { ...CNAP.detail, phones: [{ tel: '+380', label: '0' }] } };
const typeOf = (id: string) => DATASET.types.find((each) => each.id === id) as ServiceType;
const own = { kind: 'provider', service: TAXI, label: '1', href: 'tel:1' } as const;

describe('contactChain', () => {
  it('goes from the provider over the place to apply to the government’s line', () => {
    const chain = contactChain(own, [CNAP, phoned], [SAFE, GENERAL], typeOf('social-taxi'));
    expect(chain.map((each) => each.href)).toEqual(['tel:1', 'tel:+380', 'tel:1545']);
  });

  it('sets the hotlines of a violence-related type before the place to apply', () => {
    const chain = contactChain(own, [phoned], [SAFE, GENERAL], typeOf('shelter'));
    expect(chain.map((each) => each.href)).toEqual(['tel:1', 'tel:0000', 'tel:1545', 'tel:+380']);
  });

  it('names no number twice and is never empty', () => {
    const last = { kind: 'hotline', service: null, label: '15-45', href: 'tel:1545' } as const;
    expect(contactChain(last, [], [GENERAL], null)).toEqual([last]);
    expect(contactChain(last, [], [], null)).toEqual([last]);
  });
});
