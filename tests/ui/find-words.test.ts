import { describe, expect, it } from 'vitest';
import type { Hromada } from '../../src/domain/hromada.ts';
import { wordsOf } from '../../src/i18n/index.ts';
import { placeOption } from '../../src/ui/find/place/place-option.ts';

const t = wordsOf('uk');
const raion = { uk: 'Ніжинський', en: 'Nizhynskyi' };
const region = { uk: 'Чернігівська область', en: 'Chernihiv oblast' };
const hromada: Hromada = {
  code: 'UA74040330000024949',
  name: { uk: 'Талалаївська', en: null },
  kind: 'rural',
  population: 0,
  seat: null,
  territory: null,
};
const names = { t, lang: 'uk' } as const;

describe('placeOption', () => {
  it('tells a settlement by its hromada, raion and oblast', () => {
    const hit = {
      kind: 'settlement',
      code: 'UA7404033001',
      name: { uk: 'Талалаївка', en: null },
      raion,
      region,
    } as const;
    expect(placeOption({ ...hit, hromada }, names)).toMatchObject({
      name: 'Талалаївка',
      where: 'Талалаївська сільська громада, Ніжинський район, Чернігівська область',
      lang: undefined,
    });
  });

  it('names a hromada whole and does not repeat it', () => {
    const hit = { kind: 'hromada', code: hromada.code, name: hromada.name, hromada, raion, region } as const;
    expect(placeOption(hit, names)).toMatchObject({
      name: 'Талалаївська сільська громада',
      where: 'Ніжинський район, Чернігівська область',
    });
    expect(placeOption(hit, { ...names, lang: 'en' }).lang).toBe('uk');
  });

  it('leaves out what it does not know', () => {
    const hit = {
      kind: 'settlement',
      code: 'UA0000000001',
      name: { uk: 'А', en: null },
      hromada: null,
      raion: null,
      region,
    } as const;
    expect(placeOption(hit, names)).toMatchObject({ where: 'Чернігівська область', former: '' });
  });

  it('says the former name that was typed', () => {
    const place = {
      kind: 'hromada',
      code: hromada.code,
      name: hromada.name,
      hromada,
      raion,
      region,
    } as const;
    expect(placeOption({ ...place, former: 'Радгоспна' }, names).former).toBe('колишня назва «Радгоспна»');
  });

  it('names a unit that is its own raion or region once', () => {
    const place = { kind: 'hromada', code: hromada.code, name: hromada.name, raion, region } as const;
    const city = { ...hromada, kind: 'city', name: { uk: 'Київ', en: 'Kyiv' } } as const;
    expect(placeOption({ ...place, raion: null, hromada: city }, names).where).toBe('');
    const crimean = { ...hromada, kind: 'raion' } as const;
    expect(placeOption({ ...place, hromada: crimean }, names).where).toBe('Чернігівська область');
  });
});
