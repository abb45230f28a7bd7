import { describe, expect, it } from 'vitest';
import type { Service, ServiceDetail } from '../../../src/domain/service.ts';
import { wordsOf } from '../../../src/i18n/index.ts';
import { serviceFacts } from '../../../src/ui/card/facts.ts';
import { hoursText } from '../../../src/ui/card/hours-text.ts';
import { placeText } from '../../../src/ui/card/place-text.ts';
import { sourceText } from '../../../src/ui/card/source-text.ts';
import { COUNSEL, LISOVA, SHELTER, STEPOVA, TAXI } from '../../fixtures/packs/country.ts';
import { DATASET } from '../scope.ts';

const t = wordsOf('uk');
const words = { dataset: DATASET, home: LISOVA, t, lang: 'uk' } as const;
const factsOf = (service: Service) =>
  Object.fromEntries(serviceFacts(service, words).facts.map((fact) => [fact.key, fact.lines]));
const withDetail = (extra: Partial<ServiceDetail>): Service => ({
  ...TAXI,
  detail: TAXI.detail && { ...TAXI.detail, ...extra },
});

describe('serviceFacts', () => {
  it('tells what is known and names the unknown once', () => {
    const { facts, unknown } = serviceFacts(TAXI, words);
    expect(facts.map((fact) => fact.key)).toEqual(['place', 'fees', 'area', 'delivery', 'kind']);
    expect(unknown).toContain('графік');
    expect(unknown).toContain('кому допомагають');
    expect(unknown).not.toContain('оплата');
    // Nobody is told to ask by phone for a phone.
    expect(unknown).not.toContain('телефон');
    expect(unknown).toHaveLength(7);
  });

  it('does not call unknown what only the detail could tell, before it has come', () => {
    const { unknown } = serviceFacts({ ...TAXI, detail: null }, words);
    expect(unknown).toEqual(['кому допомагають', 'чи приймають з інших громад', 'безбар’єрність']);
  });

  it('asks nothing of outsiders where a whole oblast is served', () => {
    const asked = 'чи приймають з інших громад';
    const wide = { ...TAXI, serviceArea: ['UA11000000000000001'] };
    expect(serviceFacts(TAXI, words).unknown).toContain(asked);
    expect(serviceFacts(wide, words).unknown).not.toContain(asked);
  });

  it('keeps a capacity of zero and an answer “no”', () => {
    const facts = factsOf({ ...withDetail({ capacity: 0, capacityUnit: 'місць' }), takesOutsiders: 'no' });
    expect(facts['capacity']).toEqual(['0\u00a0місць']);
    expect(facts['outsiders']).toEqual(['Ні']);
  });

  it('asks of no wider area where people from elsewhere are taken', () => {
    const [own] = factsOf({ ...TAXI, serviceArea: [], takesOutsiders: 'unknown' })['area'] ?? [];
    const [taken] = factsOf({ ...TAXI, serviceArea: [], takesOutsiders: 'yes' })['area'] ?? [];
    expect(own).toContain('ширшу територію не оголошено');
    expect(taken).not.toContain('ширшу');
  });

  it('says whose residents are served: the declared area, else its own hromada', () => {
    expect(factsOf(COUNSEL)['area']).toEqual(['Північна область']);
    expect(factsOf(TAXI)['area']?.[0]).toContain('Лісова громада');
    expect(factsOf(SHELTER)['area']).toEqual(['Лісовий район']);
    expect(factsOf({ ...TAXI, serviceArea: ['UA11020030040000002'] })['area']).toEqual([
      'Річкова громада (частина громади)',
    ]);
    // Of units that no pack here names the oblast is told, once.
    const beyond = ['UA22010000000000009', 'UA22020000000000008', 'UA22010990000000007'];
    expect(factsOf({ ...TAXI, serviceArea: beyond })['area']).toEqual(['Південна область (частина)']);
  });

  it('says whether a referral is needed only where the source does', () => {
    expect(factsOf(withDetail({ referralRequired: 'no' }))['referral']).toEqual(['Не потрібне']);
    expect(factsOf(withDetail({ referralRequired: 'yes', referralFrom: 'лікар' }))['referral']).toEqual([
      'Потрібне (направляє: лікар)',
    ]);
    expect(factsOf(TAXI)['referral']).toBeUndefined();
  });
});

const reaches = (delivery: Service['delivery']) =>
  placeText({ ...TAXI, hromada: null, delivery }, null, t, 'uk');

describe('placeText', () => {
  it('is no more precise than the record', () => {
    expect(placeText(withDetail({ address: 'вул. Лісова, 1' }), LISOVA, t, 'uk')).toBe(
      'вул.\u00a0Лісова,\u00a01',
    );
    const coarse = { ...withDetail({ address: 'вул. Лісова, 1' }), precision: 'hromada' } as const;
    expect(placeText(coarse, LISOVA, t, 'uk')).toContain('точне місце не вказано');
    expect(placeText(TAXI, LISOVA, t, 'uk')).toContain('точне місце не вказано');
    expect(placeText(COUNSEL, STEPOVA, t, 'uk')).toBe('Степова громада, точне місце не вказано');
  });

  it('says how a service without a place reaches people, as far as that is known', () => {
    expect(reaches(null)).toMatch(/приїжджають або\sпрацюють дистанційно/);
    expect(reaches(['home', 'remote'])).toMatch(/приїжджають або\sпрацюють дистанційно/);
    expect(reaches(['remote'])).toMatch(/^працюють дистанційно/);
    expect(reaches(['mobile'])).toMatch(/^приїжджають;/);
  });

  it('names the settlement of an address once, in the reader’s language, and takes no street for it', () => {
    const settlement = { uk: 'Київ', en: 'Kyiv' };
    const at = (address: string, lang: string) =>
      placeText({ ...withDetail({ address, settlement }), precision: 'settlement' }, LISOVA, t, lang);
    expect(at('м. Київ, вул. Лісова, 1', 'uk')).toBe('м.\u00a0Київ, вул.\u00a0Лісова,\u00a01');
    expect(at('м. Київ, вул. Лісова, 1', 'en')).toBe('Kyiv, вул.\u00a0Лісова,\u00a01');
    expect(at('Лісова, 1, м.Київ', 'en')).toBe('Kyiv, Лісова,\u00a01');
    expect(at('вул. Київська, 1', 'uk')).toBe('Київ, вул.\u00a0Київська,\u00a01');
    expect(at('вул. Київська, 1', 'en')).toBe('Kyiv, вул.\u00a0Київська,\u00a01');
  });

  it('ties a number to what it is of', () => {
    const at = withDetail({ address: 'вул. Лісова, 1, корпус 3' });
    expect(placeText(at, LISOVA, t, 'uk')).toBe('вул.\u00a0Лісова,\u00a01, корпус\u00a03');
  });

  it('gives no place of a redacted service, whatever its record holds', () => {
    const leaky = { ...withDetail({ address: 'вул. Лісова, 1' }), precision: 'redacted' } as const;
    expect(placeText(leaky, LISOVA, t, 'uk')).toBe('адресу повідомлять телефоном');
  });
});

describe('hoursText', () => {
  it('shows unparsed hours as written', () => {
    const hours = { syntax: null, weekly: [], text: 'щодня, крім свят' };
    expect(hoursText(hours, t)).toEqual(['щодня, крім свят (як у джерелі)']);
    expect(hoursText({ ...hours, text: null }, t)).toEqual([]);
  });
});

const dated = (source: string) => sourceText({ ...withDetail({ source }), reportedOn: '2026-01-01' });

describe('a source', () => {
  it('does not say again, in its own format, the date that stands beside it', () => {
    expect(dated('Міська рада, 01.01.2026 (monitor.cn.ua)')).toBe('Міська рада (monitor.cn.ua)');
    expect(dated('Міська рада, 02.01.2026')).toBe('Міська рада, 02.01.2026');
  });
});
