import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/hromada.ts';
import { namesProvider } from '../../../src/domain/results/names-provider.ts';
import { horizonOf, orderByName, rank } from '../../../src/domain/results/rank.ts';
import { REGISTER_ID, type Service } from '../../../src/domain/service.ts';
import { codeOf, makeService } from '../make.ts';

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
    'planned idle',
    'near mayAccept',
    'refuses refuses',
    'closed idle',
  ]);
  const future = serving('future', { hromada: HOME, validFrom: '2026-01-01' });
  const place = { origin: HERE, hromada: HOME };
  expect(rank([future], place, { date: '2025-01-01' })[0]?.fit).toBe('idle');
  expect(rank([future], place, { date: '2026-01-01' })[0]?.fit).toBe('servesHromada');
});

test('a doubtful fit stands among those to ask, but of its own hromada there is no doubt', () => {
  const own = serving('own', { hromada: HOME });
  const place = { origin: HERE, hromada: HOME };
  expect(rank([own], place, { doubtful: () => true })[0]?.fit).toBe('conditions');
  const all = [serving('near', { at: at(1) }), own];
  expect(rank(all, place, { doubtful: () => true }).map(({ service }) => service.id)).toEqual([
    'near',
    'own',
  ]);
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

const named = (uk: string, extra: Partial<Service>): Service =>
  serving(uk, { provider: { uk, en: null }, ...extra });

const providedBy = (uk: string) => ({ provider: { uk, en: null } });

test('without a place a register’s records stand after what people gathered, before announcements', () => {
  const services = [
    makeService({ id: 'planned', status: 'planned', ...providedBy('А') }),
    makeService({ id: `${REGISTER_ID}1`, ...providedBy('Б') }),
    makeService({ id: 'unnamed', ...providedBy('Мала громада (надавача в джерелі не названо)') }),
    makeService({ id: 'named', ...providedBy('Я') }),
  ];
  const ids = rank(services, { origin: null, hromada: null }).map(({ service }) => service.id);
  expect(ids).toEqual(['named', 'unnamed', `${REGISTER_ID}1`, 'planned']);
});

test('without a place neither openness nor anything else comes before the name; what closed is last', () => {
  const services = [
    named('А закритий', { status: 'closed', takesOutsiders: 'yes' }),
    named('Я приймає', { takesOutsiders: 'yes' }),
    named('Б не приймає', { takesOutsiders: 'no' }),
    named('В', {}),
  ];
  const nowhere = { origin: null, hromada: null };
  expect(order(services, nowhere).map((each) => each.replace(' null', ''))).toEqual([
    'Б не приймає',
    'В',
    'Я приймає',
    'А закритий',
  ]);
});

test('the first of an untouched page operates and has a named provider', () => {
  const services = [
    named('А громада (надавача в джерелі не названо)', {}),
    named('Б оголошена', { status: 'planned' }),
    named('В закрита', { status: 'closed' }),
    named('Ґ громада (надавача у прикладі не названо)', { status: 'planned' }),
    named('Я центр', {}),
    named('Я майбутній', { validFrom: '2999-01-01' }),
  ];
  const ids = (place: Parameters<typeof rank>[1]) =>
    rank(services, place, { date: '2026-01-01' }).map(({ service }) => service.id);
  expect(ids({ origin: null, hromada: null })).toEqual([
    'Я центр',
    'А громада (надавача в джерелі не названо)',
    'Б оголошена',
    'Ґ громада (надавача у прикладі не названо)',
    'Я майбутній',
    'В закрита',
  ]);
  // Placed, the order is DESIGN's: here all stand at one point.
  expect(ids({ origin: HERE, hromada: null })[0]).toBe('А громада (надавача в джерелі не названо)');
});

const isNamed = (uk: string) => namesProvider({ provider: { uk, en: null } });

test('a provider is not named where the record says so in brackets, and only there', () => {
  expect(isNamed('Бахмацька громада (надавача в джерелі не названо)')).toBe(false);
  expect(isNamed('Дивосвітська громада (надавача у прикладі не названо)')).toBe(false);
  expect(isNamed('Козелецька громада (назви надавача не вказано)')).toBe(false);
  expect(isNamed('Центр надання соціальних послуг')).toBe(true);
  expect(isNamed('ГО «Не названо» (Ніжин)')).toBe(true);
});

test('the horizon: nothing beyond it can come into the first part of the list', () => {
  const place = { origin: HERE, hromada: HOME };
  const ranked = rank(
    [
      serving('own', { hromada: HOME, at: at(9) }),
      serving('zero', { at: at(0), precision: 'address' }),
      serving('far', { at: at(2) }),
      serving('nowhere', { at: null, precision: 'hromada' }),
      serving('refuses', { at: at(1), takesOutsiders: 'no' }),
    ],
    place,
  );
  const horizons = [1, 2, 3, 4, 5, 6].map((count) => horizonOf(ranked, count));
  expect(horizons).toEqual([0, 0, ranked[2]?.km, Infinity, Infinity, Infinity]);
  expect(horizons[2]).toBeGreaterThan(20);
  const closed = rank([serving('closed', { status: 'closed', at: at(1) })], place);
  expect(horizonOf(closed, 1)).toBe(Infinity);
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
