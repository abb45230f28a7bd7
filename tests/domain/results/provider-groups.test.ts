import { describe, expect, it } from 'vitest';
import { groupByProvider, tellApart } from '../../../src/domain/results/provider-groups.ts';
import type { Service } from '../../../src/domain/service.ts';
import { codeOf, makeService } from '../make.ts';

const HERE = codeOf('74', '04', '025');
const THERE = codeOf('74', '04', '027');

const make = (id: string, extra: Partial<Service> = {}) =>
  makeService({ id, hromada: HERE, at: [31, 51], ...extra });
const idsOf = (services: readonly Service[], apart?: (service: Service) => string) =>
  groupByProvider(services, (service) => service, apart).map((group) => group.map(({ id }) => id).join(' '));
const detail = (address: string) => ({ settlement: null, address }) as Service['detail'];
const nowhere = (id: string, serviceArea: readonly string[]) =>
  make(id, { hromada: null, at: null, serviceArea });
const openness = (service: Service) => service.takesOutsiders;
const told = (...services: Service[]) => [...tellApart(services)];
const name = (uk: string) => ({ name: { uk, en: null } });

describe('services of one provider in one place', () => {
  it('stand together where the first of them stood, in their order', () => {
    const other = make('b', { provider: { uk: 'Інший', en: null } });
    expect(idsOf([make('a'), other, make('c', { type: 'care' }), make('d')])).toEqual(['a c d', 'b']);
  });

  it('of another hromada, point, address or state stand apart', () => {
    for (const extra of [
      { hromada: THERE },
      { at: [31, 51.1] },
      { status: 'planned' },
      { precision: 'settlement' },
      { detail: detail('вул. Лосина, 5') },
    ] satisfies Partial<Service>[]) {
      expect(idsOf([make('a'), make('b', extra)])).toEqual(['a', 'b']);
    }
  });

  it('without a place are told by the area that they serve', () => {
    expect(idsOf([nowhere('a', [HERE]), nowhere('b', [THERE]), nowhere('c', [HERE])])).toEqual(['a c', 'b']);
    // With a place it is the place that tells.
    expect(idsOf([make('a', { serviceArea: [HERE] }), make('b', { serviceArea: [] })])).toEqual(['a b']);
  });

  it('stay apart where a list says that they must', () => {
    expect(idsOf([make('a'), make('b', { takesOutsiders: 'no' }), make('c')], openness)).toEqual([
      'a c',
      'b',
    ]);
  });
});

describe('what tells the services of a card apart', () => {
  it('is the type where types differ, and a name of its own wherever there is one', () => {
    expect(told(make('a'), make('b', { type: 'care' }))).toEqual(['type']);
    expect(told(make('a', name('Денний центр')), make('b', name('Мобільна бригада')))).toEqual(['name']);
    expect(told(make('a'), make('b', { type: 'care', ...name('Удома') }))).toEqual(['type', 'name']);
  });

  it('is whom they help, then of when the record is, only as far as that is needed', () => {
    const older = { eligibility: ['older'] };
    expect(told(make('a', older), make('b', { eligibility: ['idps'] }))).toEqual(['whom']);
    expect(told(make('a', older), make('b', { ...older, reportedOn: '2025-01-01' }))).toEqual(['dated']);
    expect(told(make('a', older), make('b', { type: 'care' }))).toEqual(['type']);
  });

  it('is nothing for one alone', () => {
    expect(told(make('a'))).toEqual([]);
  });
});
