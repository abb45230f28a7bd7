import { describe, expect, it } from 'vitest';
import type { Hromada } from '../../../src/domain/hromada.ts';
import type { PlacePack } from '../../../src/domain/search/place-pack.ts';
import { buildPlaceSearch } from '../../../src/domain/search/place-search.ts';

const uk = (name: string) => ({ uk: name, en: null });
const settlement = (code: string, name: string) => ({ code, name: uk(name), at: [31, 51] as const });

function hromada(code: string, name: string, seat: string, population: number | null): Hromada {
  return {
    code,
    name: uk(name),
    kind: 'urban',
    population,
    seat: { name: uk(seat), at: [32, 51] },
    territory: null,
  };
}

const NIZHYN = 'UA74040250000063494';
const OLD_TOWN = 'UA74060010000000001';

const NORTH: PlacePack = {
  region: { code: 'UA74000000000025378', name: uk('Чернігівська область') },
  raions: [
    { prefix: 'UA7404', name: uk('Ніжинський') },
    { prefix: 'UA7406', name: uk('Прилуцький') },
  ],
  hromadas: [
    hromada(NIZHYN, 'Ніжинська', 'Ніжин', 66_000),
    hromada(OLD_TOWN, 'Новомістська', 'Нове Місто', 0),
  ],
  settlements: [
    settlement('UA7404025001', 'Ніжин'),
    settlement('UA7404025002', 'Миколаївка'),
    settlement('UA7404025003', 'Талалаївка'),
    settlement('UA7404025004', 'Бахмач'),
    settlement('UA7406001001', 'Нове Місто'),
    settlement('UA7406001002', 'Талалаївка'),
    settlement('UA7406001003', 'Ніжинове'),
    settlement('UA7406001004', 'Залав’є-Друге'),
    settlement('UA7406001005', 'Ніжен'),
  ],
};

const KYIV: PlacePack = {
  region: { code: 'UA80000000000093317', name: uk('Київ') },
  raions: [],
  hromadas: [
    {
      code: 'UA80000000000093317',
      name: uk('Київ'),
      kind: 'city',
      population: 2_952_301,
      seat: null,
      territory: null,
    },
  ],
  settlements: [settlement('UA8000000000', 'Київ')],
};

const SOUTH: PlacePack = {
  region: { code: 'UA48000000000039575', name: uk('Миколаївська область') },
  raions: [
    { prefix: 'UA4802', name: uk('Баштанський') },
    { prefix: 'UA4806', name: uk('Миколаївський') },
  ],
  hromadas: [
    hromada('UA48020010000000003', 'Веселівська', 'Веселе', 20_000),
    hromada('UA48060150000000002', 'Миколаївська', 'Миколаїв', 470_000),
  ],
  settlements: [
    settlement('UA4802001001', 'Веселе'),
    settlement('UA4806015001', 'Миколаїв'),
    settlement('UA4806015002', 'Миколаївка'),
    settlement('UA4806015003', 'Веселе'),
  ],
};

const FORMER = [{ code: 'UA7406001001', name: 'Жовтневе' }];
const search = buildPlaceSearch([NORTH, SOUTH, KYIV], FORMER);
const find = (query: string, region: string | null = null) =>
  search.search(query, { limit: 20, region }).hits.map(({ code }) => code);

function topScore(pack: PlacePack, query: string): number | undefined {
  return buildPlaceSearch([pack]).search(query, { limit: 1 }).hits[0]?.score;
}

describe('order', () => {
  it('puts the whole name before a beginning, and a beginning before slips', () => {
    expect(find('ніжин').slice(0, 3)).toEqual(['UA7404025001', NIZHYN, 'UA7406001003']);
    const qualities = search.search('ніжин', { limit: 3 }).hits.map(({ match }) => match.quality);
    expect(qualities).toEqual(['exact', 'prefix', 'prefix']);
  });

  it('puts a village as it was typed before a city that needs a slip forgiven', () => {
    expect(find('ніжен').slice(0, 2)).toEqual(['UA7406001005', 'UA7404025001']);
  });

  it('gives the hromada for its adjective and for the word «громада», the city otherwise', () => {
    expect(find('ніжинська')[0]).toBe(NIZHYN);
    expect(find('громада ніжин')[0]).toBe(NIZHYN);
    expect(find('м. ніжин')[0]).toBe('UA7404025001');
  });

  it('puts larger places first, and those of the current region among equals', () => {
    expect(find('миколаїв')[0]).toBe('UA4806015001');
    expect(find('миколаївка')[0]).not.toBe(find('миколаївка', 'UA74')[0]);
    expect(find('миколаївка', 'UA74')[0]).toBe('UA7404025002');
  });

  it('counts a hromada of no residents as the smallest, not as one without a figure', () => {
    const unknown = { ...NORTH, hromadas: [hromada(OLD_TOWN, 'Новомістська', 'Нове Місто', null)] };
    expect(topScore(NORTH, 'новомістська')).toBeLessThan(topScore(unknown, 'новомістська') ?? 0);
  });
});

describe('equal names', () => {
  it('are all found, each with its raion and region', () => {
    const hits = search.search('талалаївка', { limit: 5 }).hits;
    expect(hits.map(({ raion }) => raion?.uk)).toEqual(['Ніжинський', 'Прилуцький']);
    expect(hits[0]).toMatchObject({ region: uk('Чернігівська область'), hromada: { code: NIZHYN } });
  });

  it.each(['Талалаївка Прилуцький', 'прилуцький р-н, с. Талалаївка', 'талалаевка прилукский район'])(
    'are told apart by «%s»',
    (query) => {
      expect(find(query)[0]).toBe('UA7406001002');
    },
  );

  it('takes -ський for the raion and -ська for the oblast', () => {
    expect(find('веселе миколаївський')[0]).toBe('UA4806015003');
    expect(find('веселе миколаївська')[0]).toBe('UA4802001001');
  });
});

describe('what is forgiven', () => {
  it.each([
    ['бахамч', 'UA7404025004'],
    [',f[vfx', 'UA7404025004'],
    ['Bakhmach', 'UA7404025004'],
    ['нове-місто', 'UA7406001001'],
    ['новемісто', 'UA7406001001'],
    ['місто нове', 'UA7406001001'],
    ['залавє друге', 'UA7406001004'],
    ['друге залавя', 'UA7406001004'],
    ['у Ніжині', 'UA7404025001'],
    ['Kiev', 'UA80000000000093317'],
    ['бахмач вулиця', 'UA7404025004'],
  ])('«%s»', (query, code) => {
    expect(find(query)[0]).toBe(code);
  });

  it('a former name, and says that it was one', () => {
    const [hit] = search.search('жовтневе', { limit: 1 }).hits;
    expect(hit).toMatchObject({
      name: uk('Нове Місто'),
      match: { formerName: 'Жовтневе', quality: 'exact' },
    });
    expect(search.search('нове місто', { limit: 1 }).hits[0]?.match.formerName).toBeNull();
  });

  it('but not everything', () => {
    expect(find('холодильник')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find(' — ')).toEqual([]);
  });
});

describe('packs', () => {
  it('extend the search, and a place that comes twice is found once', () => {
    const hromadasOnly = { ...NORTH, settlements: [] };
    const small = buildPlaceSearch([hromadasOnly], FORMER);
    expect(small.search('ніжин', { limit: 9 }).hits.map(({ code }) => code)).toEqual([NIZHYN]);
    const grown = small.extend([NORTH, KYIV]);
    expect(grown.search('ніжин', { limit: 1 }).hits[0]?.code).toBe('UA7404025001');
    expect(grown.search('ніжинська', { limit: 9 }).hits.filter(({ code }) => code === NIZHYN)).toHaveLength(
      1,
    );
    expect(grown.search('жовтневе', { limit: 1 }).hits[0]?.code).toBe('UA7406001001');
  });

  it('hold Kyiv once: as the unit, not also as a settlement', () => {
    expect(find('київ')).toEqual(['UA80000000000093317']);
  });

  it('give each hit its place on the map', () => {
    expect(search.search('ніжин', { limit: 2 }).hits.map(({ at }) => at)).toEqual([
      [31, 51],
      [32, 51],
    ]);
  });
});

it('answers every beginning of a query, and no more than the limit', () => {
  for (const query of ['Нове Місто Прилуцький район', "Ys;by ']", 'залав’є-друге']) {
    for (let end = 1; end <= query.length; end++) {
      expect(search.search(query.slice(0, end), { limit: 2 }).hits.length).toBeLessThanOrEqual(2);
    }
  }
});
