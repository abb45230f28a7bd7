import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../../src/i18n/index.ts';
import type { Service, ServiceDetail } from '../../../../src/domain/service.ts';
import type { ResultItem } from '../../../../src/state/derived.ts';
import { ResultCard } from '../../../../src/ui/find/results/ResultCard.tsx';
import { groupLabels } from '../../../../src/ui/parts/group-labels.ts';
import { SHELTER, STEPOVA, TAXI } from '../../../fixtures/packs/country.ts';
import { DATASET, makeItem } from '../../scope.ts';

const DAY = 1440;
const HOUR = 60;
const DETAIL = TAXI.detail as ServiceDetail;
const MONDAY = { syntax: 'Mo 08:00-17:00', weekly: [{ from: 8 * HOUR, to: 17 * HOUR }], text: null };

const card = (item: ResultItem, now: number | null = 9 * HOUR) =>
  renderToStaticMarkup(
    <ResultCard group={[item]} dataset={DATASET} selected={null} now={now} onOpen={() => undefined} />,
  );
/** As a reader sees it. */
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const FULL: Service = {
  ...TAXI,
  takesOutsiders: 'yes',
  eligibility: ['older'],
  fees: 'differentiated',
  accessibility: 'partial',
  assuredOn: '2026-01-20',
  detail: {
    ...DETAIL,
    settlement: { uk: 'Лісове', en: 'Lisove' },
    address: 'вул. Лосина, 5',
    phones: [{ tel: '+380440000000', label: '044 000 00 00' }],
    hours: MONDAY,
    documents: 'паспорт',
    application: 'заява телефоном',
    referralRequired: 'yes',
    referralFrom: 'сімейного лікаря',
  },
};

describe('an answer of the list', () => {
  it('tells who, how far, where, whether they take you, whether they are there, and of when it is', () => {
    const html = text(card(makeItem(FULL, { fit: 'mayAccept', km: 12.34, number: 7 })));
    for (const words of [
      '7',
      'Соціальне таксі',
      'Автопарк «Лось»',
      'Приймають людей з інших громад',
      '12 км по прямій',
      'Лісове, вул. Лосина, 5',
      'Зараз відчинено, до 17:00',
      '044 000 00 00',
      'дані 20.01.2026',
    ]) {
      expect(html.toLowerCase(), words).toContain(words.toLowerCase());
    }
  });

  it('has the phone before the way to its card, as a link', () => {
    const html = card(makeItem(FULL));
    const phone = html.indexOf('href="tel:+380440000000"');
    expect(phone).toBeGreaterThan(0);
    expect(phone).toBeLessThan(html.indexOf('Докладніше'));
  });

  it('says ≈ where the place is not exact, and no distance within one hromada', () => {
    expect(text(card(makeItem(FULL, { km: 12.34, approximate: true })))).toContain('≈ 12 км');
    expect(text(card(makeItem(FULL, { km: 0, approximate: true })))).not.toContain('км');
    expect(text(card(makeItem(FULL, { km: 0, approximate: false })))).toContain('0');
  });

  it('of a confidential place says how one learns the address', () => {
    expect(text(card(makeItem(SHELTER)))).toContain('адресу повідомлять телефоном');
  });

  it('names the oblast of a service beyond the border', () => {
    const item = makeItem({ ...TAXI, hromada: STEPOVA.code }, { home: STEPOVA });
    expect(text(card(item))).toContain('Південна область');
  });

  it('keeps silent about hours that are not known, and without a clock of Kyiv', () => {
    expect(text(card(makeItem(TAXI)))).not.toMatch(/відчинен|зачинен/);
    expect(text(card(makeItem(FULL), null))).not.toMatch(/відчинен|зачинен/);
    expect(text(card(makeItem(FULL), DAY + 9 * HOUR))).toContain('Зараз зачинено, відчинять у');
  });
});

const own = (id: string, uk: string) =>
  makeItem({ ...FULL, id, name: { uk, en: null } } satisfies Service, { number: 3 });

describe('services of one provider in one place', () => {
  const html = renderToStaticMarkup(
    <ResultCard
      group={[own('a', 'Денний рейс'), own('b', 'Нічний рейс')]}
      dataset={DATASET}
      selected="b"
      now={9 * HOUR}
      onOpen={() => undefined}
    />,
  );

  it('are one card: one number, one heading, one call, and what they have in common said once', () => {
    expect(html.match(/<h3/g)).toHaveLength(1);
    expect(html.match(/href="tel:/g)).toHaveLength(1);
    expect(text(html).match(/дані 20/g)).toHaveLength(1);
  });

  it('are each to read on, under a name that no other has; kept in their cards, as a single one', () => {
    const names = [...html.matchAll(/visually-hidden">: ([^<]*)</g)].map(([, name]) => name);
    expect(names).toEqual(['Денний рейс, Автопарк «Лось»', 'Нічний рейс, Автопарк «Лось»']);
    expect(text(html)).toMatch(/Денний рейс.*Нічний рейс/);
    expect(html).not.toMatch(/обраних/);
    expect(html.match(/aria-expanded="true"/g)).toHaveLength(1);
  });

  it('of which nothing different is known are counted', () => {
    const twins = ['a', 'b'].map((id) => makeItem({ ...FULL, id }));
    expect(groupLabels(twins, { dataset: DATASET, lang: 'uk' })).toEqual([
      'Соціальне таксі · 1',
      'Соціальне таксі · 2',
    ]);
  });
});
