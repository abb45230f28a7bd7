import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { toGeoJson } from '../../src/draw/geojson.ts';
import { LISOVA, RICHKOVA } from '../fixtures/packs/country.ts';
import { COUNTRY, SCOPES } from './scopes.ts';

const NOTES = { title: 'Т', date: '2026-02-01', caveat: 'К', attribution: '© OSM', licence: 'ODbL-1.0' };

function turn(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i] ?? [];
    return sum + (x - px) * (y + py);
  }, 0);
}

describe.each(SCOPES)('%s', (_, borders) => {
  const made = toGeoJson(borders, [], NOTES);

  test('outer rings run counterclockwise, holes clockwise, and all are closed', () => {
    for (const { geometry, id } of made.features) {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [ring, at] of parts.flatMap((part) => part.map((one, at) => [one, at] as const))) {
        expect(ring[0], String(id)).toEqual(ring.at(-1));
        expect(Math.sign(turn(ring)), String(id)).toBe(at === 0 ? -1 : 1);
      }
    }
  });

  test('has each unit once and survives JSON', () => {
    expect(made.features.map(({ properties }) => properties.code)).toEqual(
      borders.polygons.features.map(({ properties }) => properties.code),
    );
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    for (const [at, edge] of borders.bbox.entries()) expect(made.bbox?.[at]).toBeCloseTo(edge, 4);
  });
});

test('says of a unit what is known: zero stays zero, unknown stays null', () => {
  const said = [
    { code: RICHKOVA.code, name: 'Річкова', state: 'served', reason: 'area', population: 0 },
    { code: LISOVA.code, name: 'Лісова', state: 'gap', reason: null, population: null },
  ] as const;
  const { features, ...rest } = toGeoJson(COUNTRY, said, NOTES);
  expect(features[0]?.properties).toEqual(said[1]);
  expect(features[1]?.properties).toEqual(said[0]);
  expect(features[2]?.properties).toMatchObject({ name: null, state: null, reason: null, population: null });
  expect(rest).toMatchObject(NOTES);
});

test('turns rings that run the wrong way, holes too', () => {
  const ring = [
    [0, 0],
    [0, 9],
    [9, 9],
    [9, 0],
    [0, 0],
  ];
  const hole = ring.toReversed().map(([x = 0, y = 0]) => [x / 3 + 1, y / 3 + 1]);
  const polygons = {
    type: 'FeatureCollection' as const,
    features: [
      {
        type: 'Feature' as const,
        properties: { code: LISOVA.code },
        geometry: { type: 'Polygon' as const, coordinates: [ring, hole] },
      },
    ],
  };
  const [feature] = toGeoJson({ polygons }, [], NOTES).features;
  expect(feature?.geometry.coordinates).toEqual([ring.toReversed(), hole.toReversed()]);
});
