import { describe, expect, it, test } from 'vitest';
import type { Body } from '../../../src/domain/body.ts';
import { type ContactQuestion, contactChain } from '../../../src/domain/contact/contact.ts';
import { TERRITORY_STATUSES } from '../../../src/domain/hromada.ts';
import type { Hotline } from '../../../src/domain/service-type.ts';
import { codeOf, makeDetail, makeHromada, makeService, makeType } from '../make.ts';

const phone = (tel: string) => ({ tel, label: `тел. ${tel}` });
const HOME = makeHromada(codeOf('74', '04', '025'));
const OBLAST = codeOf('74');

const phoned = makeService({ id: 'phoned', detail: makeDetail({ phones: [phone('+1'), phone('+2')] }) });
const writes = makeService({ id: 'writes', detail: makeDetail({ email: 'a@b.ua', url: 'https://b.ua' }) });
const silent = makeService({ id: 'silent', detail: makeDetail() });
const short = makeService({ id: 'short' });
const office = makeService({ id: 'cnap', detail: makeDetail({ phones: [phone('+3')] }) });
const mute = makeService({ id: 'mute', detail: makeDetail({ email: 'c@d.ua' }) });

const bodyOf = (name: string, kind: Body['kind'], hromada: string, tel: string | null): Body => ({
  hromada,
  kind,
  name,
  phones: tel === null ? [] : [phone(tel)],
  phoneOf: null,
  email: 'body@b.ua',
  address: null,
  url: null,
  source: 'Джерело',
  sourceUrl: null,
  date: '2026-01-01',
});
const BODY = bodyOf('орган', 'body', HOME.code, '+4');
const CENTRE = bodyOf('центр', 'centre', HOME.code, '+5');
const MUTE_BODY = bodyOf('німий', 'body', HOME.code, null);
const WIDE = bodyOf('область', 'body', OBLAST, '+6');
const CHILDREN = bodyOf('діти', 'children', HOME.code, '+8');
const OTHERS = bodyOf('чужий', 'body', codeOf('74', '04', '026'), '+7');

const line = (id: string, violence = false, region: string | null = null, href = `tel:${id}`): Hotline => ({
  id,
  label: id,
  href,
  about: { uk: id, en: null },
  terms: null,
  source: 'Джерело',
  sourceDate: '2020',
  violence,
  region,
});
const LINES = [
  line('102', true),
  line('1547', true),
  line('116123', true),
  line('bot', true, null, 'https://t.me/bot'),
  line('1545'),
  line('oblast', false, 'UA74'),
  line('other', false, 'UA23'),
];
const CRISIS = ['crisis https://t.me/bot', 'crisis tel:102', 'crisis tel:1547', 'crisis tel:116123'];
const END = ['oblast tel:oblast', 'government tel:1545'];

const ask = (extra: Partial<ContactQuestion>) =>
  contactChain({
    service: null,
    types: [],
    hromada: HOME,
    place: HOME.code,
    offices: [],
    bodies: [OTHERS],
    hotlines: LINES,
    ...extra,
  });
const said = (extra: Partial<ContactQuestion>) => ask(extra).map(({ kind, href }) => `${kind} ${href}`);

const instead = (question: Partial<ContactQuestion>) => ask(question).map((each) => each.instead);

describe('the chain', () => {
  const bodies = [CENTRE, MUTE_BODY, WIDE, OTHERS, BODY];
  const offices = [mute, office];
  it.each<[string, Partial<ContactQuestion>, string[]]>([
    [
      'the provider, the bodies of the hromada, its office, the oblast’s, 15-45',
      { service: phoned, bodies, offices },
      ['provider tel:+1', 'body tel:+4', 'body tel:+5', 'applyPlace tel:+3', 'oblast tel:+6', ...END],
    ],
    [
      'a provider without a number is passed over',
      { service: silent, bodies: [BODY] },
      ['body tel:+4', ...END],
    ],
    ['one that can only be written to, too', { service: writes, offices }, ['applyPlace tel:+3', ...END]],
    ['one known only in short, too', { service: short }, END],
    [
      'a body without a number is passed over',
      { bodies: [MUTE_BODY], offices },
      ['applyPlace tel:+3', ...END],
    ],
    ['an office without a number is passed over', { offices: [mute] }, END],
    [
      'a service for children’s affairs after all others of its place',
      { bodies: [CHILDREN, CENTRE, { ...CHILDREN, hromada: OBLAST, phones: [phone('+9')] }], offices },
      [
        'body tel:+5',
        'applyPlace tel:+3',
        'body tel:+8',
        'oblast tel:oblast',
        'oblast tel:+9',
        'government tel:1545',
      ],
    ],
    ['an oblast’s body before its line', { bodies: [WIDE] }, ['oblast tel:+6', ...END]],
    ['of the country: 15-45 alone', { hromada: null, place: null, bodies: [WIDE] }, ['government tel:1545']],
    ['even with no table of lines', { hotlines: [] }, ['government tel:1545']],
    [
      'violence: the way to write, 102, 15-47, 116 123 before all',
      { service: phoned, types: [makeType('crisis', { violence: true })], bodies: [BODY], offices },
      [...CRISIS, 'provider tel:+1', 'body tel:+4', 'applyPlace tel:+3', ...END],
    ],
    [
      'violence among other types',
      { types: [makeType('taxi'), makeType('shelter', { violence: true })] },
      [...CRISIS, ...END],
    ],
  ])('%s', (_, question, chain) => {
    expect(said(question)).toEqual(chain);
  });

  it('names no number twice', () => {
    const same = bodyOf('той самий', 'body', HOME.code, '+1');
    expect(said({ service: phoned, bodies: [same] })).toEqual(['provider tel:+1', ...END]);
  });

  it('says who answers in the provider’s stead, and only then', () => {
    expect(instead({ service: silent, offices })).toEqual([true, true, true]);
    expect(instead({ service: phoned, offices })).toEqual([false, false, false, false]);
    expect(instead({ offices })).toEqual([false, false, false]);
  });
});

describe('in a hromada that order 376 lists', () => {
  test.each(TERRITORY_STATUSES)('%s', (status) => {
    const territory = { status, edition: '2025-05-07' };
    const chain = ask({
      service: phoned,
      hromada: { ...HOME, territory },
      types: [makeType('crisis', { violence: true })],
      bodies: [BODY, WIDE],
      offices: [office],
    });
    const kinds = chain.map(({ kind }) => kind);
    const crisis = ['crisis', 'crisis', 'crisis', 'crisis'];
    if (status === 'occupied') {
      expect(kinds).toEqual([...crisis, 'oblast', 'government']);
      expect(chain.filter(({ service, body }) => service !== null || body !== null)).toEqual([]);
    } else {
      expect(kinds).toEqual([...crisis, 'provider', 'body', 'applyPlace', 'oblast', 'oblast', 'government']);
      const moved = chain.filter((each) => each.territory !== null).map(({ kind }) => kind);
      expect(moved).toEqual(['provider', 'body', 'applyPlace']);
    }
  });
});
