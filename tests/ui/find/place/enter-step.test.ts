import { describe, expect, it } from 'vitest';
import type { PlaceHit } from '../../../../src/domain/search/place-pack.ts';
import { enterStep } from '../../../../src/ui/find/place/enter-step.ts';

const hit = { code: 'UA9102001001' } as PlaceHit;
const take = { kind: 'take', hit } as const;
const step = (typed: string, decided: Parameters<typeof enterStep>[0]['decided'], more = false) =>
  enterStep({ asked: 'Суми', typed, decided, more });

describe('Enter', () => {
  it('waits for the answer to the text it was pressed for', () => {
    expect(step('Суми', null)).toEqual({ kind: 'wait' });
    expect(step('Суми', { query: 'С', choice: take })).toEqual({ kind: 'wait' });
    expect(step('Суми', { query: 'Суми', choice: take })).toEqual(take);
  });

  it('is void once typing goes on', () => {
    expect(step('Сумиш', { query: 'Суми', choice: take })).toEqual({ kind: 'forget' });
  });

  it('asks the country before it says that there is none', () => {
    expect(step('Суми', { query: 'Суми', choice: { kind: 'alike' } }, true)).toEqual({ kind: 'country' });
    expect(step('Суми', { query: 'Суми', choice: { kind: 'none' } }, true)).toEqual({ kind: 'country' });
    expect(step('Суми', { query: 'Суми', choice: { kind: 'several' } }, true)).toEqual({
      kind: 'say',
      what: 'several',
    });
    expect(step('Суми', { query: 'Суми', choice: { kind: 'alike' } })).toEqual({
      kind: 'say',
      what: 'alike',
    });
  });
});
