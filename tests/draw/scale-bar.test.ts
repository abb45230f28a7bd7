import { describe, expect, test } from 'vitest';
import { haversineKm } from '../../src/domain/geo/distance.ts';
import { layout } from '../../src/draw/paper/choropleth.ts';
import { fitProjection, worldProjection } from '../../src/draw/plane/project.ts';
import { kmAt, kmOnWeb, scaleBar, scaleBox, scaleShapes, scaleWords } from '../../src/draw/scale-bar.ts';
import { toMapSvg } from '../../src/draw/paper/svg.ts';
import { LIGHT } from '../../src/look/palette.ts';
import { COUNTRY, fillsOf, labelsOf } from './scopes.ts';
import { parseXml } from './well-formed.ts';

describe('the length of a pixel', () => {
  test.each([46, 50.4, 52])('on a web map is that of its latitude, %d°', (lat) => {
    const { toXY } = worldProjection(8, [30, 53]);
    const [a, b] = [toXY([31, lat]), toXY([31.001, lat])];
    expect(kmOnWeb(8, lat)).toBeCloseTo(haversineKm([31, lat], [31.001, lat]) / (b[0] - a[0]), 4);
  });

  test('on paper is measured in the middle of the picture', () => {
    const size = { width: 800, height: 600 };
    const { toLonLat } = fitProjection({ to: [30, 50, 34, 52], size, padding: 0 });
    const far = haversineKm(toLonLat([300, 300]), toLonLat([500, 300])) / 200;
    expect(kmAt(toLonLat, [400, 300])).toBeCloseTo(far, 3);
  });
});

describe('the bar', () => {
  test('is the longest round one that fits, and as long as it says', () => {
    for (const perPixel of [0.0004, 0.013, 0.21, 1, 3.7, 12]) {
      const bar = scaleBar(perPixel, 100);
      const { km, width } = bar ?? expect.fail('no bar');
      expect(width).toBeCloseTo(km / perPixel, 0);
      expect(width).toBeLessThanOrEqual(100);
      expect(width).toBeGreaterThan(39);
      expect(String(km).replaceAll(/[0.]/g, '')).toMatch(/^[125]$/);
    }
    expect(scaleBar(Number.NaN, 100)).toBeNull();
    expect(scaleBar(0, 100)).toBeNull();
  });

  test('is said in metres below a kilometre, in the language', () => {
    expect(scaleWords({ km: 0.2, width: 1 }, 'uk')).toMatch(/^200\sм$/);
    expect(scaleWords({ km: 50, width: 1 }, 'uk')).toMatch(/^50\sкм$/);
    expect(scaleWords({ km: 50, width: 1 }, 'en')).toMatch(/^50\skm$/);
  });

  test('stands on a picture once, as long as its km are there, and no name stands on it', () => {
    const made = layout({
      borders: COUNTRY,
      fills: fillsOf(COUNTRY),
      labels: labelsOf(COUNTRY),
      size: { width: 400, height: 300 },
    });
    const { scale, size, labels } = made;
    const bar = scale ?? expect.fail('no bar');
    const svg = toMapSvg(made, { palette: LIGHT, lang: 'uk', idPrefix: 'p', title: 't', desc: 'd' });
    const said = parseXml(svg).flatMap(({ attributes }) => attributes.get('data-scale') ?? []);
    expect(said).toEqual([String(bar.km)]);
    expect(svg).toContain(scaleWords(bar, 'uk'));
    expect(svg).toContain(`M0 -5V0H${bar.width}V-5`);
    const box = scaleBox(bar, size);
    for (const { box: at } of labels) {
      expect(at.x > box.x + box.width || at.y + at.height < box.y).toBe(true);
    }
    expect(scaleShapes(bar, 'en')).toHaveLength(4);
  });
});
