import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../src/i18n/index.ts';
import type { ResultItem } from '../../../src/state/derived.ts';
import { HromadaCard } from '../../../src/ui/card/HromadaCard.tsx';
import { ServiceCard } from '../../../src/ui/card/ServiceCard.tsx';
import { DAY_CARE, LISOVA, RICHKOVA, SHELTER, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { BASKET, DATASET, makeItem, makeRow } from '../scope.ts';

const nothing = () => undefined;
const card = (item: ResultItem, loading = false) =>
  renderToStaticMarkup(
    <ServiceCard item={item} dataset={DATASET} saved={false} loading={loading} onSave={nothing} />,
  );

describe('ServiceCard', () => {
  it('is a named region with type and provider in its heading, and names each contact once', () => {
    const html = card(makeItem(TAXI));
    expect(html).toContain('aria-label="Картка послуги"');
    expect(html).toMatch(/<h2[^>]*>.*Соціальне таксі.*Автопарк «Лось».*<\/h2>/);
    expect(html).toContain('mailto:taxi@example.org');
    const calls = [...html.matchAll(/href="(tel:[^"]+)"/g)].map(([, href]) => href);
    expect(calls).toEqual(['tel:1545']);
    expect(html).not.toMatch(/Якщо\sне\sвідповідають/);
  });

  it('refuses a dangerous address', () => {
    const detail = TAXI.detail && {
      ...TAXI.detail,
      url: 'javascript:alert(1)',
      sourceUrl: 'data:text/html,x',
    };
    const html = card(makeItem({ ...TAXI, detail }));
    expect(html).not.toContain('href="javascript');
    expect(html).not.toContain('href="data:');
  });

  it('says that details are on their way, and still has a contact', () => {
    const html = card(makeItem({ ...TAXI, detail: null }), true);
    expect(html).toContain('Завантажуємо подробиці');
    expect(html).toMatch(/href="tel:/);
  });

  it('says that an announced service may not work, and an old one needs confirmation', () => {
    expect(card(makeItem(SHELTER))).toMatch(/не\sзнаємо, чи\sвже працює/);
    expect(card(makeItem(TAXI, { needsConfirmation: true }))).toContain('потребує підтвердження');
    const project = card(makeItem(TAXI, { needsConfirmation: true, oldProject: '2022' }));
    expect(project).toContain('проєкт 2022 року, міг закінчитися');
    expect(project).toMatch(/Це\sпроєкт донора/);
    expect(card(makeItem(TAXI))).not.toContain('потребує підтвердження');
  });
});

const hromadaCard = (hromada: typeof LISOVA, planning: string | null = null) =>
  renderToStaticMarkup(
    <HromadaCard
      row={makeRow(hromada, {})}
      dataset={DATASET}
      basket={BASKET.cells(hromada.code)}
      planning={planning}
      onService={nothing}
      onType={nothing}
    />,
  );

describe('ServiceCard of a day to come', () => {
  it('does not call working what begins on a later day', () => {
    const html = card(makeItem({ ...TAXI, validFrom: '2099-01-01' }));
    expect(html).toMatch(/Оголошено, з\s01\.01\.2099<\/span>/);
    // Once: neither as its state nor as its dates, and nobody is shown the way to it.
    expect(html.match(/01\.01\.2099/g)).toHaveLength(1);
    expect(html).not.toContain('Як доїхати');
    expect(html).not.toContain('<dd>Діє</dd>');
  });
});

describe('ServiceCard of what nobody goes to', () => {
  const old = { needsConfirmation: true };
  const place = { ...TAXI, at: [31, 51], precision: 'address' } as const;

  it('shows a way and says “before you go” where there is somewhere to go', () => {
    const html = card(makeItem({ ...place, delivery: ['on_site', 'remote'] }, old));
    expect(html).toMatch(/Зателефонуйте, перш\sніж їхати/);
    expect(html).toContain('Як доїхати');
  });

  it.each([
    { delivery: ['remote'] },
    { delivery: ['home', 'mobile'] },
    { precision: 'redacted' },
    { at: null },
  ] as const)('asks to call and ask: %o', (how) => {
    const html = card(makeItem({ ...place, ...how }, old));
    expect(html).toMatch(/Зателефонуйте й\sуточніть/);
    expect(html).not.toContain('Як доїхати');
  });

  it('shows no way to a place that is not told for its safety', () => {
    const territory = { status: 'active', since: null, edition: '2025-05-07' } as never;
    const item = makeItem({ ...place, precision: 'hromada' }, { home: { ...LISOVA, territory } });
    expect(card(item)).not.toContain('Як доїхати');
  });
});

describe('HromadaCard', () => {
  it('tells a planner alone of agreements', () => {
    expect(hromadaCard(LISOVA)).not.toContain('Договори громади');
    expect(hromadaCard(LISOVA, TODAY)).toContain('Договори громади');
    expect(hromadaCard(RICHKOVA, TODAY)).not.toContain('Договори громади');
  });

  it('keeps zero residents apart from an unknown number', () => {
    expect(hromadaCard(RICHKOVA)).toContain('0 жителів на 01.01.2022');
    expect(hromadaCard({ ...RICHKOVA, population: null })).toContain('невідома');
  });

  it('shows the state of each type in words, places to apply and a contact', () => {
    const html = hromadaCard(LISOVA);
    expect(html).toContain('Є надавач у громаді');
    expect(html).toContain('Обслуговує надавач з-поза громади');
    expect(html).toContain('ЦНАП Лісової громади');
    expect(html).toContain('Куди зателефонувати');
  });

  it('names records that may belong here', () => {
    const html = hromadaCard(RICHKOVA);
    expect(html).toContain('Дубок');
    expect(html).toContain('джерело не уточнює');
    expect(html).not.toContain(DAY_CARE.provider.uk);
  });
});
