import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lineToCall } from '../../src/domain/contact/hotlines.ts';
import type { Hotline } from '../../src/domain/service-type.ts';
import { isNear, reachOf, USUAL_KM } from '../../src/domain/reach.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { FitBadge, StatusBadge } from '../../src/ui/find/results/facts.tsx';
import { noneNearWords } from '../../src/ui/parts/none-near.ts';
import { spokenFit } from '../../src/ui/parts/spoken-fit.ts';
import { TAXI } from '../fixtures/packs/country.ts';
import { makeType } from '../domain/make.ts';
import { DATASET, makeItem } from './scope.ts';

const line = (id: string, more: Partial<Hotline> = {}): Hotline => ({
  id,
  label: id,
  href: `tel:${id}`,
  about: { uk: id, en: null },
  terms: null,
  source: '',
  sourceDate: null,
  violence: false,
  region: null,
  ...more,
});
const LINES = [
  line('102', { violence: true }),
  line('bot', { violence: true, href: 'https://example.org' }),
  line('1547', { violence: true }),
  line('1545'),
  line('local-danger', { violence: true, region: 'UA11' }),
  line('local', { region: 'UA11' }),
];

describe('how far is near', () => {
  it('is a matter of the type; the limit itself is', () => {
    const type = makeType('taxi', { maxKm: 30 });
    expect([29.9, 30, 30.1].map((km) => isNear(km, type))).toEqual([true, true, false]);
    expect(isNear(0, makeType('own', { maxKm: 0 }))).toBe(true);
    expect(reachOf(makeType('silent'))).toBe(USUAL_KM);
  });
});

const labelOf = (types = [makeType('taxi')], region: string | null = 'UA1100000', lines = LINES) =>
  lineToCall(types, lines, region).label;

describe('the line to call', () => {
  it('is the region’s own, else 15-45; for violence one that is for it and answers by voice', () => {
    const shelter = makeType('shelter', { violence: true, hotlines: ['102', 'bot', '1547', '1545'] });
    expect(labelOf()).toBe('local');
    expect(labelOf([makeType('taxi')], 'UA22')).toBe('1545');
    expect(labelOf([], null)).toBe('1545');
    expect(labelOf([shelter])).toBe('1547');
    expect(labelOf([], null, [])).toBe('15-45');
  });
});

const words = (anywhere: Parameters<typeof noneNearWords>[0]) =>
  noneNearWords(anywhere, { dataset: DATASET, types: [] }, wordsOf('uk'), 'uk').replaceAll('\u00a0', ' ');

describe('where none is near', () => {
  it('says so, how far the nearest known is, and whom to call', () => {
    expect(words({ service: TAXI, km: 112, minutes: null })).toBe(
      'поруч не виявлено: найближча відома за ≈ 112 км по прямій; порадять: 15-45',
    );
    expect(words({ service: TAXI, km: 112, minutes: 124 })).toBe(
      'поруч не виявлено: найближча відома за ≈ 2 год 4 хв дорогою; порадять: 15-45',
    );
    expect(words(null)).toBe('надавача з відомим місцем у даних немає; порадять: 15-45');
  });
});

const badge = (item: ReturnType<typeof makeItem>) =>
  renderToStaticMarkup(
    <>
      <StatusBadge item={item} />
      <FitBadge fit={spokenFit(item)} takesOutsiders={item.service.takesOutsiders} />
    </>,
  ).replace(/<[^>]+>/g, '');

describe('whether they take the visitor', () => {
  it('is no doubt of an announced service of one’s own hromada, nor of one whose conditions are to be asked', () => {
    expect(badge(makeItem({ ...TAXI, status: 'planned' }, { fit: 'idle' }))).toBe(
      'Оголошено, чи вже працює — невідомо',
    );
    expect(badge(makeItem(TAXI, { fit: 'conditions' }))).toBe(
      'Обслуговують вашу громаду, про умови запитайте',
    );
    expect(badge(makeItem(TAXI, { fit: 'mayAccept' }))).toContain('невідомо, запитайте');
  });
});
