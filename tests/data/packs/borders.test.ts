import { describe, expect, it } from 'vitest';
import { readBorders } from '../../../src/data/packs/borders.ts';
import { squares } from '../../fixtures/packs/squares.ts';

/* Four squares in a row: two of one raion, one of the next raion, one of the next oblast. */
const CODES = ['UA11010010000000001', 'UA11010030000000002', 'UA11020010000000003', 'UA22010010000000004'];

describe('borders', () => {
  const borders = readBorders(squares(30, CODES), 'x');

  it('gives each unit its polygon under its code', () => {
    expect(borders.polygons.features.map((f) => f.properties.code)).toEqual(CODES);
    expect(borders.polygons.features[1]?.geometry).toMatchObject({ type: 'Polygon' });
    const ring = borders.polygons.features[1]?.geometry.coordinates[0] as [number, number][];
    expect(Math.min(...ring.map(([x]) => x))).toBe(31);
    expect(Math.max(...ring.map(([x]) => x))).toBe(32);
    expect(borders.bbox).toEqual([30, 50, 34, 51]);
  });

  it('draws a raion line only where raions of one oblast meet', () => {
    expect(lines(borders.raionLines)).toEqual(['32,50 32,51']);
  });

  it('draws a hromada line only within a raion, and no line twice', () => {
    expect(lines(borders.hromadaLines)).toEqual(['31,50 31,51']);
    const all = [borders.hromadaLines, borders.raionLines, borders.oblastLines].flatMap(lines);
    expect(new Set(all).size).toBe(all.length);
  });

  it('draws the oblast line where oblasts meet and around the scope, once', () => {
    const drawn = lines(borders.oblastLines);
    const upright = drawn.filter((line) => /^(\d+),50 \1,51$/.test(line));
    expect(upright.sort()).toEqual(['30,50 30,51', '33,50 33,51', '34,50 34,51']);
    expect(drawn).toContain('31,51 32,51');
  });

  it('joins the units of an oblast, whose outline has no line within', () => {
    const ring = borders.oblastOf('UA11').coordinates[0]?.[0] ?? [];
    expect(lines({ coordinates: [ring] })).not.toContain('31,50 31,51');
    expect(lines({ coordinates: [ring] })).toContain('33,50 33,51');
  });

  it('draws the lines within an oblast of chosen units alone, and the scope’s edge along one', () => {
    const units = new Set([CODES[0] ?? '']);
    expect(lines(borders.linesOf(units))).toEqual(['31,50 31,51']);
    expect(borders.linesOf(units)).toBe(borders.linesOf(units));
    expect(lines(borders.linesOf(new Set([CODES[2] ?? ''])))).toEqual(['32,50 32,51']);
    expect(lines(borders.edgeOf(CODES[3] ?? '')).toSorted()).toEqual([
      '33,50 34,50',
      '33,51 34,51',
      '34,50 34,51',
    ]);
  });

  it.each([
    ['type', null],
    ['type', { type: 'FeatureCollection', features: [] }],
    ['objects.hromadas', { type: 'Topology', arcs: [], objects: {} }],
    ['objects.hromadas.geometries[0].id', squares(30, ['Ніжинська'])],
    ['arcs', { ...squares(30, CODES), arcs: [] }],
  ])('refuses a file whose %s is wrong', (where, json) => {
    expect(() => readBorders(json, 'b.json')).toThrow(
      expect.objectContaining({ kind: 'invalid', file: 'b.json', where }),
    );
  });
});

/** Each step of each line as text, drawn from its smaller end. */
function lines(mesh: { coordinates: number[][][] }): string[] {
  return mesh.coordinates.flatMap((line) =>
    line.slice(1).map((to, i) => {
      const ends = [line[i] as number[], to].map((point) => point.join(','));
      return ends.sort().join(' ');
    }),
  );
}
