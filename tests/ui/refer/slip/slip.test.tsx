import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { linkIdOf } from '../../../../src/domain/link-id.ts';
import type { Service } from '../../../../src/domain/service.ts';
import { setLanguage, wordsOf } from '../../../../src/i18n/index.ts';
import { findSaved } from '../../../../src/ui/refer/saved/find-saved.ts';
import { listLink } from '../../../../src/ui/refer/slip/link.ts';
import { mailLink } from '../../../../src/ui/refer/slip/mail-link.ts';
import { slipItem } from '../../../../src/ui/refer/slip/slip-facts.ts';
import { slipPoints } from '../../../../src/ui/refer/slip/slip-points.ts';
import { slipLinkOnly, slipShort, slipText } from '../../../../src/ui/refer/slip/slip-text.ts';
import { SlipPage } from '../../../../src/ui/refer/slip/SlipPage.tsx';
import { parseView } from '../../../../src/state/url/url.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view.ts';
import { SHELTER, TAXI, TODAY } from '../../../fixtures/packs/country.ts';
import { DATASET } from '../../scope.ts';

const t = wordsOf('uk');
const PAGE = { origin: 'https://example.org', pathname: '/map/' };

const itemsOf = (dataset: Dataset, notes: Record<string, string> = {}) =>
  findSaved([TAXI.id, SHELTER.id], [dataset]).found.map((each) =>
    slipItem(each, notes[each.service.id] ?? '', { t, lang: 'uk', today: TODAY }),
  );

const withService = (changed: Service): Dataset => ({
  ...DATASET,
  services: DATASET.services.map((each) => (each.id === changed.id ? changed : each)),
});

const slipOf = (dataset: Dataset) => ({
  items: itemsOf(dataset, { [TAXI.id]: 'після обіду' }),
  link: listLink([TAXI.id, SHELTER.id], 'uk', PAGE),
  made: 'Складено 01.02.2026, ЦНСП',
});

const page = (dataset: Dataset) =>
  renderToStaticMarkup(<SlipPage {...slipOf(dataset)} release="2026-01-15" />);

describe('a service that begins on a later day', () => {
  it('is not handed over as one that works', () => {
    const later = withService({ ...TAXI, validFrom: '2099-01-01' });
    expect(slipText(slipOf(later), t)).toMatch(/Оголошено, з\s01\.01\.2099/);
    expect(page(later)).toMatch(/Оголошено, з\s01\.01\.2099/);
  });
});

const FULL = TAXI.detail && {
  ...TAXI.detail,
  address: 'вул. Лісова, 1',
  documents: 'паспорт',
  application: 'зателефонувати за день',
  referralRequired: 'yes' as const,
  referralFrom: 'ЦНСП',
  hours: { syntax: null, weekly: [{ from: 480, to: 1020 }], text: null },
  phones: [{ tel: '+380460000000', label: '046 000 00 00' }],
};

describe('the slip', () => {
  it('has every field that is known, and says what is not', () => {
    const html = page(withService({ ...TAXI, detail: FULL, eligibility: ['older'], accessibility: 'full' }));
    for (const text of [
      'Соціальне таксі',
      'Автопарк «Лось»',
      'href="tel:+380460000000"',
      'вул.\u00a0Лісова,\u00a01',
      '8:00–\u206017:00',
      'Безоплатно',
      'Паспорт',
      'Зателефонувати за день',
      'Потрібне (направляє: ЦНСП)',
      'Безбар’єрний',
      'За повідомленням від 01.01.2026',
      'після обіду',
      'Складено 01.02.2026, ЦНСП',
      'а не направлення',
      '15-45',
    ]) {
      expect(html).toContain(text);
    }
    expect(page(DATASET)).toContain('Джерело не каже, запитайте');
  });

  it('prints and sends no address of a redacted place, even were there one', () => {
    const detail = SHELTER.detail && { ...SHELTER.detail, address: 'вул. Таємна, 1', settlement: null };
    const dataset = withService({ ...SHELTER, detail });
    expect(page(dataset)).toContain('Адресу повідомлять телефоном');
    expect(page(dataset)).not.toContain('Таємна');
    expect(slipText(slipOf(dataset), t)).not.toContain('Таємна');
  });
});

const body = (link: string) => decodeURIComponent(link.split('&body=')[1] ?? '').replaceAll('\r', '');

describe('what leaves the screen of a service on violence', () => {
  const about = {
    uk: 'Служба консультування осіб, які постраждали від домашнього насильства',
    en: 'Service for persons affected by domestic violence',
  };
  const dataset = withService({
    ...SHELTER,
    provider: about,
    eligibility: ['survivors', 'older'],
    detail: SHELTER.detail && {
      ...SHELTER.detail,
      eligibilityNote: 'Постраждалі від насильства за ознакою статі',
      documents: 'паспорт; заява про насильство',
      source: 'перелік закладів для постраждалих від домашнього насильства',
    },
  });
  const groups = [
    ...dataset.recipients,
    {
      id: 'survivors',
      name: { uk: 'Постраждалі від насильства', en: 'Survivors of violence' },
      violence: true,
      overlaps: [],
    },
  ];

  afterEach(() => setLanguage('uk'));

  it.each(['uk', 'en'])('does not say so in any form: %s', async (lang) => {
    await setLanguage(lang);
    const words = wordsOf(lang);
    const { found } = findSaved([SHELTER.id], [{ ...dataset, recipients: groups }]);
    const items = found.map((each) => slipItem(each, '', { t: words, lang, today: TODAY }));
    const slip = { items, link: listLink([SHELTER.id], lang, PAGE), made: '' };
    const title = words('refer:slip.title');
    const forms = {
      paper: renderToStaticMarkup(<SlipPage {...slip} release="2026-01-15" />),
      copied: slipText(slip, words),
      short: slipShort(slip, words),
      least: slipLinkOnly(slip, words),
      mail: decodeURIComponent(mailLink(title, [slipText(slip, words)]).href),
    };
    for (const [form, text] of Object.entries(forms)) {
      expect(text, form).toContain('00-00');
      expect(text, form).not.toMatch(/насил|violen/i);
    }
    // What is left is still a slip: who they help, what to bring, lines by name.
    const [{ facts, calls }] = items as [(typeof items)[0]];
    expect(facts.find(({ key }) => key === 'eligibility')?.lines).toHaveLength(1);
    expect(facts.find(({ key }) => key === 'documents')?.lines).toEqual(['Паспорт']);
    expect(calls[0]?.who).toContain(words('refer:slip.line'));
  });
});

describe('who is called in place of the provider', () => {
  const [cnap] = DATASET.applyPlaces;
  const [line] = DATASET.hotlines;
  if (cnap === undefined || cnap.detail === null || line === undefined) throw new Error('a fixture less');
  const phones = [{ tel: '+380460000001', label: '046 000 00 01' }];
  const answering: Dataset = {
    ...withService({ ...TAXI, detail: FULL }),
    applyPlaces: [{ ...cnap, reportedOn: '2025-06-16', detail: { ...cnap.detail, phones } }],
    hotlines: [line, { ...line, id: 'more', label: '00-01', href: 'tel:0001' }],
  };
  const forms = (lang: 'uk' | 'en') => {
    const words = wordsOf(lang);
    const items = findSaved([TAXI.id, SHELTER.id], [answering]).found.map((each) =>
      slipItem(each, '', { t: words, lang, today: TODAY }),
    );
    const slip = { items, link: '', made: '' };
    const paper = renderToStaticMarkup(<SlipPage {...slip} release="" />).replaceAll('\u00a0', ' ');
    return { paper, copied: slipText(slip, words) };
  };

  afterEach(() => setLanguage('uk'));

  it('has the date of that number behind it, and none of the record’s after it', () => {
    for (const text of Object.values(forms('uk'))) {
      expect(text).toContain('Не відповідають? ЦНАП громади: 046 000 00 01 (за повідомленням від 16.06.2025');
      expect(text.match(/16\.06\.2025/g)).toHaveLength(1);
      expect(text).toMatch(/01\.01\.2026[^]*Не відповідають/);
    }
  });

  it('is written in the form of the slip’s language wherever it is read', async () => {
    await setLanguage('en');
    for (const text of Object.values(forms('en'))) {
      expect(text).toContain('+380 46 000 00 00');
      expect(text).not.toMatch(/(^|[^\d+/])046/);
    }
  });

  it('is named once where two lines have one name', () => {
    const { paper, copied } = forms('uk');
    expect(copied).toContain('Лінії допомоги: 00-00; 00-01');
    expect(paper.match(/Лінії допомоги/g)).toHaveLength(1);
  });
});

describe('the points of its map', () => {
  it('are numbered as the services, none of a confidential place even were it known', () => {
    const dataset = withService({ ...SHELTER, at: [30.5, 50.5] });
    const { found } = findSaved([SHELTER.id, TAXI.id], [dataset]);
    expect(slipPoints(found, 'uk').map(({ id, number }) => [id, number])).toEqual([[TAXI.id, 2]]);
  });
});

describe('the text for messengers', () => {
  it('says the same as the paper, line by line', () => {
    const text = slipText(slipOf(DATASET), t);
    const lines = text.split('\n');
    expect(lines[0]).toBe('Куди звернутися по допомогу');
    expect(lines).toContain('1. Соціальне таксі');
    expect(lines).toContain('Пошта: taxi@example.org');
    expect(lines).toContain('Примітка: після обіду');
    expect(text).toContain('а не направлення');
    expect(lines.at(-1)).toBe(
      `Цей список на карті: https://example.org/map/#view=refer&saved=${[TAXI.id, SHELTER.id].map(linkIdOf).join()}`,
    );
  });

  it('goes by e-mail as long as programs take it whole', () => {
    const slip = slipOf(DATASET);
    const texts = [slipText(slip, t), slipShort(slip, t), slipLinkOnly(slip, t)] as const;
    expect(body(mailLink('x', ['short', ...texts]).href)).toBe('short');
    expect(mailLink('x', ['short']).whole).toBe(true);
    const long = mailLink('x', [texts[0].repeat(9), texts[2]]);
    expect(body(long.href)).toBe(texts[2]);
    expect(long.whole).toBe(false);
    expect(mailLink('x', texts).href.length).toBeLessThanOrEqual(1900);
  });
});

describe('the link of a list', () => {
  it('carries service ids and the language, nothing of the client', () => {
    const link = listLink(['a', 'b'], 'en', PAGE);
    const { view, problems } = parseView(new URL(link).hash);
    expect(problems).toEqual([]);
    expect(view).toEqual({ ...DEFAULT_VIEW, view: 'refer', saved: ['a', 'b'].map(linkIdOf), lang: 'en' });
  });
});
