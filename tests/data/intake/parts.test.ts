import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../src/data/contact/phone.ts';
import { buildIds } from '../../../src/data/intake/ids.ts';
import { matchHeader } from '../../../src/data/intake/mapping/by-header.ts';
import { withoutPeople } from '../../../src/data/intake/personal.ts';
import { parseAddress } from '../../../src/data/intake/places/address.ts';
import { choiceOf } from '../../../src/data/intake/values/choices.ts';
import { partsOfCell } from '../../../src/data/intake/values/contacts.ts';
import { surely } from '../../../src/data/intake/values/match.ts';
import { buildServiceMatcher } from '../../../src/data/intake/values/services.ts';
import { INTAKE } from './sources.ts';

const match = buildServiceMatcher(INTAKE.types);

describe('services as they are written', () => {
  it.each([
    ['ДОГЛЯД ВДОМА', 'home-care'],
    ['послуга догляду вдома', 'home-care'],
    ['надання соціальної послуги з консультування', 'counselling'],
    ['соц. супровід сімей', 'family-support'],
    ['соц. супровід', 'family-support'],
    ['кризове втручання', 'emergency-intervention'],
    ['денний догляд дітей з інвалідністю', 'day-care-children'],
    ['Денний доляд', 'day-care'],
    // What people type to find a service is no name of it.
    ['паліативний догляд', null],
    ['персональний асистент', null],
    ['соціальна адаптація', null],
    ['догляд', null],
    ['догляд вдома за дітьми', null],
  ])('%s', (text, id) => {
    expect(surely(match(text))).toBe(id);
  });
});

describe('headers', () => {
  it.each([
    [['Найменування надавача соціальних послуг'], 'provider'],
    [['Надавач соціальних послуг', 'назва'], 'provider'],
    [['Соціальні послуги', 'назва послуги'], 'service_name'],
    [['Перелік соціальних послуг, що надаються'], 'service_type'],
    [['Електронна адреса'], 'email'],
    [['Місцезнаходження (адреса)'], 'address'],
    [['Керівник (ПІБ)'], 'person'],
    [['Телефон директора'], 'person'],
    [['Контактний телефон'], 'phone'],
    [['Контактна інформація'], 'mixed'],
    [['Назва, адреса, телефон'], 'mixed'],
    [['Територіальна громада'], 'hromada'],
    [['Громадська організація'], null],
    [['Дата народження бджіл'], null],
  ] as const)('%s', (parts, to) => {
    expect(matchHeader(parts)?.to ?? null).toBe(to);
  });
});

it.each([
  [
    '16600, Чернігівська обл., Ніжинський р-н, м. Ніжин, вул. Шевченка, 99',
    'м.',
    'Ніжин',
    'вул. Шевченка, 99',
  ],
  ['с. Нова Басань вул. Миру, 3', 'с.', 'Нова Басань', 'вул. Миру, 3'],
  ['вул. Садова, 3, смт Короп', 'сел.', 'Короп', 'вул. Садова, 3'],
  ['вул. С. Бандери, 1', undefined, undefined, 'вул. С. Бандери, 1'],
])('an address: %s', (text, noun, name, street) => {
  const { settlement, street: left } = parseAddress(text);
  expect([settlement?.noun, settlement?.name, left]).toEqual([noun, name, street]);
});

describe('names of people are left out, whatever stands beside them', () => {
  it.each([
    ['067 123 45 67 (Вигаданенко О. П.)', '067 123 45 67', 1],
    ['директор Вигаданенко Оксана Петрівна, 0462774747', '0462774747', 1],
    ['О.П. Вигаданенко; І. І. Другий', '', 2],
    ['вул. Івана Петровича Вигаданого, 3', 'вул. Івана Петровича Вигаданого, 3', 0],
    ['ФОП Вигаданенко Оксана Петрівна', 'ФОП Вигаданенко Оксана Петрівна', 0],
    ['Центр надання соціальних послуг', 'Центр надання соціальних послуг', 0],
  ])('%s', (text, left, count) => {
    expect(withoutPeople(text)).toEqual({ text: left, count });
  });
});

it('takes a cell of contacts apart, and loses nothing of it', () => {
  const cell =
    'м. Озерне, вул. Нова, 1, тел. (04631) 2-31-66, 067 123 45 67, e-mail: a@example.org, www.example.org';
  expect(partsOfCell(cell, ['address', 'phone', 'email', 'url'], parsePhone)).toEqual({
    address: 'м. Озерне, вул. Нова, 1',
    phone: '(04631) 2-31-66; 067 123 45 67',
    email: 'a@example.org',
    url: 'www.example.org',
  });
});

it.each([
  ['м. Озерне, вул. Нова, 1, тел. 04631 2-15', 'м. Озерне, вул. Нова, 1', '04631 2-15'],
  ['вул. Нова, 1-15, (04631) 2-15, 067 123 45 67', 'вул. Нова, 1-15', '067 123 45 67; (04631) 2-15'],
  ['04631 вул. Нова, 2-15-60 тел.: 2-15-60', '04631 вул. Нова, 2-15-60', '2-15-60'],
])(
  'a number that cannot be dialled is a phone all the same, which the check speaks of: %s',
  (cell, address, phone) => {
    expect(partsOfCell(cell, ['address', 'phone'], parsePhone)).toEqual({ address, phone });
  },
);

it('knows our choices by the words of lists, and «не діє» from «діє»', () => {
  const found = (['Комунальна власність', 'кооперативна'] as const).map((text) =>
    choiceOf('provider_kind', text),
  );
  expect(found).toEqual(['communal', null]);
  expect(['не діє', 'діюча', 'тимчасово не працює', '?'].map((text) => choiceOf('status', text))).toEqual([
    'closed',
    'operating',
    'suspended',
    null,
  ]);
});

const word = fc.constantFrom('Центр', 'Турбота', 'Поруч', 'Лад');
const key = fc.record({
  provider: word,
  edrpou: fc.constantFrom('', '00012345'),
  type: fc.constantFrom('home-care', 'shelter'),
  hromada: fc.constantFrom('UA99020030000000003', 'UA99020010000000002'),
  settlement: fc.constantFrom('', 'Озерне'),
  address: fc.constantFrom('', 'вул. Нова, 1', 'вул. Стара, 2'),
  redacted: fc.boolean(),
  oblast: fc.constant('UA99'),
});

describe('ids', () => {
  it('are unique, fit a table, and come out the same when the list comes again', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), (keys) => {
        const make = () => keys.map(buildIds([]));
        const ids = make();
        expect(new Set(ids).size).toBe(ids.length);
        expect(make()).toEqual(ids);
        for (const id of ids) expect(id).toMatch(/^ua99-[a-z-]+-[0-9a-f]{12}(-\d+)?$/);
      }),
    );
  });

  it('tell providers and houses by their numbers, not by quotes', () => {
    const make = buildIds([]);
    const key = {
      edrpou: '',
      type: 'home-care',
      hromada: 'UA99020030000000003',
      settlement: '',
      redacted: false,
      oblast: 'UA99',
    };
    const idOf = (provider: string, address: string) => make({ ...key, provider, address });
    const ids = [
      idOf('Центр № 1', ''),
      idOf('Центр № 2', ''),
      idOf('Центр № 2', 'вул. Нова, 1'),
      idOf('Центр № 2', 'вул. Нова, 2'),
    ];
    expect(ids.filter((id) => /-\d+$/.test(id) && /-[0-9a-f]{12}-/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(4);
    expect(buildIds([])({ ...key, provider: '«ЦЕНТР» №1', address: '' })).toBe(ids[0]);
  });

  it('tell nothing of a secret place', () => {
    const secret = { provider: 'Прихисток', edrpou: '', type: 'shelter', redacted: true, oblast: 'UA99' };
    const [one, other] = [
      { ...secret, hromada: 'UA99020030000000003', settlement: 'Озерне', address: 'вул. Нова, 1' },
      { ...secret, hromada: 'UA99020010000000002', settlement: '', address: '' },
    ];
    expect(buildIds([])(one)).toBe(buildIds([])(other));
  });
});
