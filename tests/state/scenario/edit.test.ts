import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/domain/scenario/scenario.ts';
import { formatScenario, parseScenario } from '../../../src/domain/scenario/text.ts';
import {
  joined,
  withArea,
  withoutChange,
  withPlaced,
  withRemoved,
} from '../../../src/state/scenario/edit.ts';
import type { Placing } from '../../../src/state/scenario/types.ts';
import { LISOVA, RICHKOVA } from '../../fixtures/packs/country.ts';

const made = (text: string): Scenario => parseScenario(text).scenario ?? [];
const place = (text: string, placing: Placing, code: string, type: string | null = null) =>
  formatScenario(withPlaced(made(text), placing, code, type));

const ADD: Placing = { kind: 'add', type: 'social-taxi' };

describe('choosing a hromada', () => {
  it('adds a service there, and takes it away when chosen again', () => {
    const once = place('', ADD, LISOVA.code);
    expect(once).toBe('a.social-taxi.1101001.');
    expect(place(once, ADD, RICHKOVA.code)).toBe('a.social-taxi.1101001.~a.social-taxi.1102003.');
    expect(place(once, ADD, LISOVA.code)).toBe('');
  });

  it('adds what the table’s cell is of, which is another service', () => {
    expect(place('a.social-taxi.1101001.', ADD, LISOVA.code, 'day-care')).toBe(
      'a.social-taxi.1101001.~a.day-care.1101001.',
    );
  });

  it('moves a service once: a second move or a removal replaces the first', () => {
    const moved = place('', { kind: 'move', service: 's1' }, LISOVA.code);
    expect(moved).toBe('m.s1.1101001.');
    expect(place(moved, { kind: 'move', service: 's1' }, RICHKOVA.code)).toBe('m.s1.1102003.');
    expect(formatScenario(withRemoved(made(moved), 's1'))).toBe('r.s1');
    const widened = formatScenario(withArea(made(moved), 0, ['UA11']));
    expect(place(widened, { kind: 'move', service: 's1' }, RICHKOVA.code)).toBe('m.s1.1102003.11');
  });

  it('moves a new service along with its own hromada in its area', () => {
    const before = 'a.taxi.1101001.1101001_1109009';
    expect(place(before, { kind: 'shift', at: 0 }, RICHKOVA.code)).toBe('a.taxi.1102003.1102003_1109009');
    expect(place('r.s1', { kind: 'shift', at: 0 }, RICHKOVA.code)).toBe('r.s1');
    expect(place(before, { kind: 'shift', at: 7 }, RICHKOVA.code)).toBe(before);
  });

  it('draws an area hromada by hromada, beginning with its own', () => {
    const drawn = place('a.taxi.1101001.', { kind: 'area', at: 0 }, RICHKOVA.code);
    expect(drawn).toBe('a.taxi.1101001.1101001_1102003');
    expect(place(drawn, { kind: 'area', at: 0 }, RICHKOVA.code)).toBe('a.taxi.1101001.');
  });
});

describe('a service by its area alone', () => {
  it('begins with the chosen hromada, or with the cell’s type', () => {
    const serve: Placing = { kind: 'serve', type: 'social-taxi' };
    const first = place('r.s1', serve, LISOVA.code);
    expect(first).toBe('r.s1~a.social-taxi..1101001');
    expect(place('', serve, LISOVA.code, 'day-care')).toBe('a.day-care..1101001');
    const both = place(first, { kind: 'area', at: 1 }, RICHKOVA.code);
    expect(both).toBe('r.s1~a.social-taxi..1101001_1102003');
    expect(place(both, { kind: 'area', at: 1 }, LISOVA.code)).toBe('r.s1~a.social-taxi..1102003');
    expect(place('a.taxi..1101001', { kind: 'area', at: 0 }, LISOVA.code)).toBe('a.taxi..1101001');
  });

  it('does not name twice what a wider territory covers', () => {
    expect(joined(['UA1101001', 'UA1202'], 'UA1101')).toEqual(['UA1202', 'UA1101']);
    expect(joined(['UA1101'], 'UA1101001')).toEqual(['UA1101']);
    expect(joined(['UA1101'], 'UA1102')).toEqual(['UA1101', 'UA1102']);
  });
});

describe('editing a change', () => {
  it('never leaves a new service nowhere, or takes an area from what is removed', () => {
    expect(formatScenario(withArea(made('a.shelter..11'), 0, []))).toBe('a.shelter..11');
    expect(formatScenario(withArea(made('r.s1'), 0, ['UA11']))).toBe('r.s1');
    expect(formatScenario(withArea(made('a.taxi.1101001.11'), 0, []))).toBe('a.taxi.1101001.');
  });

  it('is taken back by its number', () => {
    expect(formatScenario(withoutChange(made('r.s1~a.taxi.1101001.'), 0))).toBe('a.taxi.1101001.');
  });
});
