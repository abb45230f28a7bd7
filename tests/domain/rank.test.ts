import { expect, test } from 'vitest';
import type { LonLat } from '../../src/domain/hromada.ts';
import { orderByName, rank } from '../../src/domain/rank.ts';
import type { Service } from '../../src/domain/service.ts';
import { codeOf, makeService } from './make.ts';

const HOME = codeOf('74', '04', '010');
const OTHER = codeOf('74', '04', '030');
const HERE: LonLat = [31, 51];
const at = (steps: number): LonLat => [31, 51 + steps * 0.1];

const serving = (id: string, extra: Partial<Service>): Service =>
  makeService({ id, at: at(5), hromada: OTHER, ...extra });
const order = (
  services: Service[],
  place = { origin: HERE as LonLat | null, hromada: HOME as string | null },
) => rank(services, place).map(({ service, fit }) => `${service.id} ${fit}`);

test('what serves the hromada, what serves the oblast, the rest by distance, refusals last', () => {
  const services = [
    serving('refuses-near', { at: at(0), takesOutsiders: 'no' }),
    serving('far', { at: at(9) }),
    serving('near', { at: at(2) }),
    serving('oblast', { at: at(8), serviceArea: [codeOf('74')] }),
    serving('raion', { at: at(7), serviceArea: [codeOf('74', '04')] }),
    serving('own', { at: at(6), hromada: HOME }),
    serving('part', { at: at(6.5), serviceArea: [codeOf('74', '04', '010', '050')] }),
    serving('own-refuses-outsiders', { at: at(7.5), hromada: HOME, takesOutsiders: 'no' }),
    serving('own-oblast', { at: at(8), hromada: HOME, serviceArea: [codeOf('74')] }),
  ];
  expect(order(services)).toEqual([
    'own servesHromada',
    'part servesHromada',
    'raion servesHromada',
    'own-refuses-outsiders servesHromada',
    'own-oblast servesHromada',
    'oblast servesRegion',
    'near mayAccept',
    'far mayAccept',
    'refuses-near refuses',
  ]);
});

test('a service of the hromada that declares others does not serve it', () => {
  expect(order([serving('away', { hromada: HOME, serviceArea: [OTHER] })])).toEqual(['away mayAccept']);
});

test('announced services serve nobody yet; closed ones stand last', () => {
  const services = [
    serving('closed', { hromada: HOME, at: at(0), status: 'closed' }),
    serving('planned', { hromada: HOME, at: at(1), status: 'planned' }),
    serving('oblast', { serviceArea: [codeOf('74')] }),
    serving('near', { at: at(2) }),
    serving('refuses', { takesOutsiders: 'no' }),
  ];
  expect(order(services)).toEqual([
    'oblast servesRegion',
    'planned mayAccept',
    'near mayAccept',
    'refuses refuses',
    'closed mayAccept',
  ]);
  const future = serving('future', { hromada: HOME, validFrom: '2026-01-01' });
  const place = { origin: HERE, hromada: HOME };
  expect(rank([future], place, { date: '2025-01-01' })[0]?.fit).toBe('mayAccept');
  expect(rank([future], place, { date: '2026-01-01' })[0]?.fit).toBe('servesHromada');
});

test('a doubtful fit may accept, no more', () => {
  const own = serving('own', { hromada: HOME });
  const place = { origin: HERE, hromada: HOME };
  expect(rank([own], place, { doubtful: () => true })[0]?.fit).toBe('mayAccept');
});

test('at equal distance what takes outsiders comes first, then the order of names', () => {
  const services = [
    serving('b', { provider: { uk: 'Іскра', en: null } }),
    serving('a', { provider: { uk: 'Ґанок', en: null } }),
    serving('yes', { takesOutsiders: 'yes', provider: { uk: 'Яблуко', en: null } }),
  ];
  expect(order(services)).toEqual(['yes mayAccept', 'a mayAccept', 'b mayAccept']);
});

test('without a place: Ukrainian order of names, no fit, no distance', () => {
  const services = ['Яна', 'Їжак', 'Іскра', 'Ґанок', 'Дім', 'Галич'].map((uk) =>
    serving(uk, { provider: { uk, en: null } }),
  );
  const ranked = rank(services, { origin: null, hromada: null });
  expect(ranked.map(({ service }) => service.id)).toEqual(['Галич', 'Ґанок', 'Дім', 'Іскра', 'Їжак', 'Яна']);
  expect(ranked[0]).toMatchObject({ fit: null, km: null });
  expect([...orderByName(services).values()]).toEqual([0, 1, 2, 3, 4, 5]);
});

test('distance: zero is one, a redacted place has none, below an address it is approximate', () => {
  const place = { origin: HERE, hromada: HOME };
  const [zero, hidden] = rank(
    [
      serving('zero', { hromada: HOME, at: HERE, precision: 'address' }),
      serving('hidden', { precision: 'redacted', at: HERE, serviceArea: [codeOf('74', '04')] }),
    ],
    place,
  );
  expect(zero).toMatchObject({ km: 0, approximate: false, fit: 'servesHromada' });
  expect(hidden).toMatchObject({ km: null, fit: 'servesHromada' });
  const address = serving('a', { precision: 'address' });
  expect(rank([address], place, { originApproximate: true })[0]?.approximate).toBe(true);
  expect(rank([serving('seat', {})], place)[0]?.approximate).toBe(true);
});
