import { describe, expect, it } from 'vitest';
import { changeFills, changeView } from '../../../src/domain/compare/change-view.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { derive } from '../../../src/domain/derive.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { engine } from '../../../src/state/scenario/engine.ts';
import { createScene } from '../../../src/state/scene/create-scene.ts';
import { drawScene } from '../../../src/state/scene/draw-scene.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { LIGHT } from '../../../src/look/palette.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const NORTH = toDataset(MANIFEST, NORTH_PACK);
const OPTIONS = { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false };
/** The release before, with other services. */
const before = (change: (services: Dataset['services']) => Dataset['services']): Dataset => ({
  ...NORTH,
  release: '2020-01-01-0000',
  services: change(NORTH.services),
});
const without = before((services) => services.filter(({ id }) => id !== TAXI.id));
const view = (other: Dataset | null, day: string | null = null, types = ['social-taxi']) =>
  changeView(NORTH, other, day, types, OPTIONS);

describe('what became of hromadas', () => {
  it('counts each once, with its residents; what is the same has no colour', () => {
    const change = view(without);
    expect(change?.keys.get(LISOVA.code)).toBe('nowKnown');
    expect(change?.keys.get(RICHKOVA.code)).toBe('same');
    const told = change?.totals.filter(({ hromadas }) => hromadas > 0);
    expect(told?.map(({ key, hromadas }) => [key, hromadas])).toEqual([
      ['nowKnown', 1],
      ['same', 1],
    ]);
    expect(change?.totals.find(({ key }) => key === 'nowKnown')?.people).toBe(LISOVA.population);
    expect(change && [...changeFills(change)]).toEqual([[LISOVA.code, 'servedArea']]);
  });

  it('tells several types that turned in different ways as mixed, never as one of them', () => {
    const other = before((services) => [
      ...services.filter(({ id }) => id !== TAXI.id),
      { ...TAXI, id: 'old-day', type: 'day-care' },
    ]);
    expect(view(other, null, ['social-taxi'])?.keys.get(LISOVA.code)).toBe('nowKnown');
    expect(view(other, null, ['day-care'])?.keys.get(LISOVA.code)).toMatch(/ended|unclear/);
    expect(view(other, null, ['social-taxi', 'day-care'])?.keys.get(LISOVA.code)).toBe('mixed');
  });

  it('compares days of one release; with nothing to compare there is no change', () => {
    expect(view(null)).toBeNull();
    expect(view(null, TODAY)).toBeNull();
    expect(view(null, '2000-01-01')?.comparison.before.date).toBe('2000-01-01');
  });

  it('of two releases of one day takes the kept one for the older', () => {
    const sameDay = { ...without, release: `${NORTH.release.slice(0, 10)}-zzzz` };
    expect(view(sameDay)?.comparison.before.dataset).toBe(sameDay);
  });

  it('takes no service for moved whose place one side knows only in short', () => {
    const brief = before((services) => services.map((each) => ({ ...each, at: null, detail: null })));
    expect(view(brief)?.comparison.moved).toEqual([]);
    const elsewhere = before((services) =>
      services.map((each) => ({ ...each, at: null, detail: null, hromada: RICHKOVA.code })),
    );
    expect(view(elsewhere)?.comparison.moved.map(({ after }) => after.id)).toContain(TAXI.id);
  });
});

describe('on the map', () => {
  const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null, compared: without };
  const derived = (part: Partial<View>, text = '') =>
    derive(NORTH, { ...DEFAULT_VIEW, view: 'plan', service: ['social-taxi'], ...part }, TODAY, {
      ...EXTRAS,
      scenario: engine.apply(NORTH, text),
    });
  const texts = {
    lang: 'uk',
    attribution: '',
    states: {} as never,
    unit: () => '',
    point: () => '',
    change: String,
    value: () => 'a number',
  } as const;
  const scene = (of: ReturnType<typeof derived>) =>
    createScene()({ derived: of, borders: null, view: { view: 'plan' }, palette: LIGHT, texts });

  it('changes stand in place of states, in colour and in words, on the screen and on paper', () => {
    const of = derived({});
    expect([...scene(of).fills]).toEqual([[LISOVA.code, 'servedArea']]);
    expect(scene(of).values?.get(RICHKOVA.code)).toBe('same');
    expect([...drawScene(of, 'uk', null).fills]).toEqual([...scene(of).fills]);
  });

  it('a number or a scenario that was chosen goes before them; only a planner compares', () => {
    expect(scene(derived({ metric: 'count' })).values?.get(LISOVA.code)).toBe('a number');
    expect(scene(derived({}, 'a.social-taxi.1102003.')).fills.get(RICHKOVA.code)).toBe('servedLocal');
    expect(derived({}, 'a.social-taxi.1102003.').change).not.toBeNull();
    expect(derived({ view: 'find' }).change).toBeNull();
  });
});
