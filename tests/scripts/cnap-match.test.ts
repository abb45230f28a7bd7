import { expect, test } from 'vitest';
import { cnapPlaces } from '../../scripts/data/cnap-places.ts';
import { matchCnap } from '../../scripts/sources/cnap/match.ts';
import type { CnapRow } from '../../scripts/sources/cnap/rows.ts';
import type { Hromada, Settlement } from '../../src/domain/hromada.ts';

const text = (uk: string) => ({ uk, en: null });
const place = (code: string, name: string): Settlement => ({ code, name: text(name), at: [31, 51] });
const unit = (code: string, name: string, kind: Hromada['kind'], seat: string): Hromada => ({
  code,
  name: text(name),
  kind,
  population: null,
  seat: { name: text(seat), at: [30, 50] },
  territory: null,
});

const CHERNIHIV = unit('UA74100390000073425', 'Чернігівська', 'urban', 'Чернігів');
const RURAL = unit('UA74040330000024949', 'Талалаївська', 'rural', 'Талалаївка');
const SETTLEMENT = unit('UA74080190000091939', 'Талалаївська', 'settlement', 'Талалаївка');
const RENAMED = unit('UA46120130000026331', 'Шептицька', 'urban', 'Шептицький');

const PLACES = cnapPlaces(
  [
    { code: 'UA74000000000025378', name: text('Чернігівська область'), applicable: true },
    { code: 'UA46000000000026241', name: text('Львівська область'), applicable: true },
  ],
  [CHERNIHIV, RURAL, SETTLEMENT, RENAMED],
  {
    settlements: [
      place('UA7404033001', 'Талалаївка'),
      place('UA7408019001', 'Талалаївка'),
      place('UA7408019002', 'Плугатар'),
      place('UA7410039002', 'Деснянка'),
    ],
  },
  [{ code: 'UA46120130000026331', name: 'Червоноградська' }],
);

function match(name: string, address: string) {
  const row: CnapRow = {
    row: 3,
    code: '1',
    name,
    address,
    web: null,
    timetable: null,
    phones: null,
    email: null,
    access: [],
  };
  const found = matchCnap(row, PLACES);
  return 'reason' in found ? found.reason : [found.hromada.code, found.settlement?.name.uk ?? null];
}

test('the hromada and oblast of the address decide', () => {
  expect(
    match('ЦНАП', 'Миру, 1, с. Деснянка, Чернігівська територіальна громада, Чернігівська область'),
  ).toEqual([CHERNIHIV.code, 'Деснянка']);
});

test('two of one name are told apart by the council, else by the populated place, else not at all', () => {
  const address = 'Миру, 1, с. Талалаївка, Талалаївська територіальна громада, Чернігівська область';
  expect(match('ЦНАП Талалаївської сільської ради', address)).toEqual([RURAL.code, 'Талалаївка']);
  expect(match('ЦНАП', address.replace('с. Талалаївка', 'с. Плугатар'))).toEqual([
    SETTLEMENT.code,
    'Плугатар',
  ]);
  expect(match('ЦНАП', address)).toBe('ambiguousName');
});

test('without a hromada in the address: the council or town of the name, then a populated place', () => {
  expect(
    match('Центр надання адміністративних послуг м. Чернігова', 'Шевченка, 1, Чернігівська область'),
  ).toEqual([CHERNIHIV.code, null]);
  expect(match('ВІДДІЛ «ЦНАП» ЧЕРНІГІВСЬКОЇ МІСЬКОЇ РАДИ', 'Шевченка, 1, Чернігівська область')).toEqual([
    CHERNIHIV.code,
    null,
  ]);
  expect(match('Віддалене робоче місце в с.Плугатар', 'Миру, 1, Чернігівська область')).toEqual([
    SETTLEMENT.code,
    'Плугатар',
  ]);
  expect(match('Віддалене робоче місце в с. Талалаївка', 'Миру, 1, Чернігівська область')).toBe('noPlace');
  expect(match('Віддалене робоче місце', 'Миру, 1, Чернігівська область')).toBe('noPlace');
});

test('a hromada answers to its former name too, but never in another oblast', () => {
  for (const name of ['Шептицька', 'Червоноградська']) {
    expect(match('ЦНАП', `Миру, 1, ${name} територіальна громада, Львівська область`)).toEqual([
      RENAMED.code,
      null,
    ]);
  }
  expect(match('ЦНАП', 'Миру, 1, Червоноградська територіальна громада, Чернігівська область')).toBe(
    'noPlace',
  );
});
