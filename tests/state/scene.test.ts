import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readBorders } from '../../src/data/packs/borders.ts';
import { DARK, LIGHT } from '../../src/look/palette.ts';
import { toDataset } from '../../src/state/load/dataset.ts';
import { createDerive } from '../../src/domain/derive.ts';
import type { Numbers } from '../../src/state/numbers.ts';
import { createScene } from '../../src/state/scene/create-scene.ts';
import type { DrawPoint } from '../../src/draw/scene.ts';
import { withSea } from '../../src/state/scene/sea-labels.ts';
import type { SceneTexts } from '../../src/state/scene/texts.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import {
  LISOVA,
  NORTH_PACK,
  OVERVIEW_PACK,
  RICHKOVA,
  STEPOVA,
  TAXI,
  TODAY,
} from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';
import { squares } from '../fixtures/packs/squares.ts';

const NORTH = toDataset(MANIFEST, NORTH_PACK);
const BORDERS = Object.assign(readBorders(squares(30, [LISOVA.code, RICHKOVA.code]), 'x'), {
  id: 'UA11 abc',
});
const CITY_REGION = { ...MANIFEST.regions[0], code: 'UA44000000000000007' } as Dataset['regions'][number];
const TEXTS: SceneTexts = {
  lang: 'uk',
  attribution: '© хтось',
  states: {
    servedLocal: 'є',
    servedArea: 'обслуговують',
    planned: 'оголошено',
    gap: 'немає',
    notFound: 'не виявлено',
    unknown: 'немає даних',
    notApplicable: 'поза',
  },
  unit: ({ name }) => `${name.uk} громада`,
  point: ({ type, home }) => `${type.name.uk}, ${home?.name.uk ?? ''}`,
};

function drawing(dataset = NORTH) {
  const [derive, scene] = [createDerive(), createScene()];
  return (part: Partial<View>, palette = LIGHT, texts = TEXTS, device: [number, number] | null = null) => {
    const view = { ...DEFAULT_VIEW, ...part };
    const derived = derive(dataset, view, TODAY, {
      device,
      settlements: [],
      detailed: () => null,
      around: [],
    });
    return scene({ derived, borders: BORDERS, view, palette, texts });
  };
}

const plain = ({ id, at, number, label, planned, approximate }: DrawPoint) => {
  return { id, at, number, label, planned, approximate };
};

const seat = (code: string, at: [number, number]) => ({ code, text: code, at, rank: 0 as const });

describe('the scene', () => {
  it('has both sides of the join: a fill and a name for each polygon', () => {
    const { borders, fills, names } = drawing()({});
    const codes = borders?.polygons.features.map(({ properties }) => properties.code);
    expect([...fills.keys()]).toEqual(codes);
    expect(codes?.map(names.get)).toEqual(['Лісова громада', 'Річкова громада']);
  });

  it('keeps geometry through any filter, and fills until one differs', () => {
    const draw = drawing();
    const first = draw({ service: ['social-taxi'] });
    const filtered = draw({ service: ['social-taxi'], q: 'нічого' });
    expect(filtered.borders).toBe(first.borders);
    expect([...filtered.fills.values()]).toEqual(['notFound', 'gap']);
    expect(filtered.points).toEqual([]);
    const met = draw({ service: ['social-taxi'], kind: ['communal'] });
    expect([...met.fills]).toEqual([...first.fills]);
    const same = draw({ service: ['social-taxi'], date: '2026-02-02' });
    expect(same.fills).toBe(met.fills);
    const other = draw({ service: ['day-care'] });
    expect(other.borders).toBe(first.borders);
    expect([...other.fills.values()]).toEqual(['notFound', 'unknown']);
  });

  it('is the very same when nothing that it shows has changed', () => {
    const draw = drawing();
    const first = draw({});
    expect(draw({ map: { zoom: 1, lat: 1, lon: 1 } })).toBe(first);
    expect(draw({}, DARK)).not.toBe(first);
  });

  it('has a point for each service of the list that has a place, with its number but in plan', () => {
    const draw = drawing();
    expect(draw({}).points.map(plain)).toEqual([
      {
        id: 'n-taxi',
        at: TAXI.at,
        number: 1,
        label: 'Соціальне таксі, Лісова',
        planned: false,
        approximate: false,
      },
      {
        id: 's-counsel',
        at: [32.5, 50.5],
        number: 2,
        label: 'Кризове консультування, Степова',
        planned: false,
        approximate: true,
      },
    ]);
    expect(draw({ view: 'plan' }).points.map(({ number }) => number)).toEqual([null, null]);
  });

  it('has numbers only of a list that stands beside it, or of a shortlist', () => {
    const derived = createDerive()(NORTH, DEFAULT_VIEW, TODAY, {
      device: null,
      settlements: [],
      detailed: () => null,
      around: [],
    });
    const numbersOf = (numbers: Numbers) =>
      createScene()({
        derived,
        borders: BORDERS,
        view: DEFAULT_VIEW,
        numbers,
        palette: LIGHT,
        texts: TEXTS,
      }).points.map(({ number }) => number);
    expect(numbersOf('list')).toEqual([1, 2]);
    expect(numbersOf([])).toEqual([null, null]);
    expect(numbersOf(['s-counsel'])).toEqual([1, null]);
  });

  it('never has a point of a redacted service, even if its record had a place', () => {
    const services = NORTH_PACK.services.map((s) =>
      s.precision === 'redacted' ? Object.assign({}, s, { at: [30, 50] }) : s,
    );
    const leaky = toDataset(MANIFEST, { ...NORTH_PACK, services });
    expect(drawing(leaky)({}).points.map(({ id }) => id)).not.toContain('n-shelter');
  });

  it('ranks labels: the city of the oblast, the largest of a raion, the rest', () => {
    const big = { ...RICHKOVA, code: 'UA11010050000000009', population: 8999 };
    const dataset = toDataset(MANIFEST, { ...OVERVIEW_PACK, hromadas: [...OVERVIEW_PACK.hromadas, big] });
    expect(drawing(dataset)({}).labels.map(({ text, rank }) => [text, rank])).toEqual([
      ['Лісове', 0],
      ['Річкове', 1],
      ['Степове', 1],
      ['Річкове', 2],
    ]);
    const english = { ...TEXTS, lang: 'en' as const };
    expect(drawing()({ lang: 'en' }, LIGHT, english).labels.map(({ text }) => text)).toEqual([
      'Lisove',
      'Richkove',
    ]);
    expect(STEPOVA.seat?.name.en).toBe('Stepove');
  });

  it('names an oblast around a city that is a region of its own by that city', () => {
    const within = { ...CITY_REGION, bbox: [30.1, 50.1, 30.2, 50.2] as const };
    const around = { ...MANIFEST.regions[0], bbox: [30, 50, 32, 51] } as never;
    const city = { ...LISOVA, code: within.code, kind: 'city' as const };
    const dataset = toDataset(MANIFEST, { ...OVERVIEW_PACK, hromadas: [...OVERVIEW_PACK.hromadas, city] });
    const labels = (regions: Dataset['regions']) =>
      drawing({ ...dataset, regions })({}).labels.filter(({ rank }) => rank === 0);
    expect(labels([around, within]).map(({ code }) => code)).toEqual([city.code]);
    expect(labels([around]).map(({ code }) => code)).toContain(LISOVA.code);
  });

  it('puts the name of a city at the edge of the country beyond it, where there is nothing', () => {
    const city = 'UA44000000000000007';
    const borders = readBorders(squares(30, [LISOVA.code, RICHKOVA.code, city]), 'x');
    const labels = [seat(LISOVA.code, [30.5, 50.5]), seat(city, [32.4, 50.5])];
    expect(withSea(labels, borders).map(({ beyond }) => beyond)).toEqual([
      undefined,
      { at: [33, 50.5], side: 'right' },
    ]);
    // In a scope of its own it has room.
    expect(withSea([seat(city, [32.4, 50.5])], borders)).toEqual([seat(city, [32.4, 50.5])]);
  });

  it('marks where the visitor is, but not a seat that stands for a hromada', () => {
    const draw = drawing();
    expect(draw({ hromada: LISOVA.code })).toMatchObject({ hromada: LISOVA.code, origin: null });
    expect(draw({}, LIGHT, TEXTS, [30.1, 50.1]).origin).toEqual([30.1, 50.1]);
  });
});
