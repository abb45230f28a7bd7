import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Borders } from '../../src/domain/geo/borders.ts';
import { centreOf } from '../../src/draw/plane/draw-units.ts';
import { type World, worldProjection } from '../../src/draw/plane/project.ts';
import type { Box } from '../../src/draw/types.ts';
import { type Group, groupBox, groupPoints, groupShapes } from '../../src/map/canvas/group.ts';
import { type ArrowKey, neighbourOf } from '../../src/map/list/neighbours.ts';
import { between, fitView, inSight, panned, sightOf, WORLD_ZOOM, zoomed } from '../../src/map/view/view.ts';
import { COUNTRY, pointsOf, SCOPES } from '../draw/scopes.ts';

const unitsOf = ({ polygons }: Borders, { toXY }: World) =>
  polygons.features.map(({ properties: { code }, geometry }) => ({
    code,
    centroid: centreOf(geometry, toXY),
  }));

const KEYS: readonly ArrowKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const FRAME = { width: 800, height: 600, obstacles: [] };

describe.each(SCOPES)('%s', (_, borders) => {
  const [west, , , north] = borders.bbox;
  const world = worldProjection(WORLD_ZOOM, [west, north]);
  const units = unitsOf(borders, world);

  test('arrow keys come from the first unit to every other', () => {
    const seen = new Set<string>();
    const open = [units[0]?.code ?? ''];
    while (open.length > 0) {
      const code = open.pop() ?? '';
      if (seen.has(code)) continue;
      seen.add(code);
      for (const key of KEYS) open.push(neighbourOf(units, code, key) ?? code);
    }
    expect(units.filter(({ code }) => !seen.has(code)).map(({ code }) => code)).toEqual([]);
  });

  test('the first view shows the whole box', () => {
    const sight = sightOf(fitView(borders.bbox, FRAME, world), FRAME, world);
    for (const {
      centroid: [x, y],
    } of units) {
      expect(x > sight.x && x < sight.x + sight.width && y > sight.y && y < sight.y + sight.height).toBe(
        true,
      );
    }
    expect(
      inSight({ x: sight.x + sight.width / 2, y: sight.y + sight.height / 2, width: 9, height: 9 }, sight),
    ).toBe(true);
    expect(inSight({ ...sight, width: 9, height: 9 }, sight)).toBe(false);
  });
});

const WORLD = worldProjection(WORLD_ZOOM, [30, 51]);
const UNITS = unitsOf(COUNTRY, WORLD);
const START = fitView(COUNTRY.bbox, FRAME, WORLD);

test('squares in a row: right, left, and nothing above', () => {
  const [a, b, c] = UNITS.map(({ code }) => code);
  expect(neighbourOf(UNITS, a ?? '', 'ArrowRight')).toBe(b);
  expect(neighbourOf(UNITS, c ?? '', 'ArrowLeft')).toBe(b);
  expect(neighbourOf(UNITS, c ?? '', 'ArrowRight')).toBeNull();
  expect(neighbourOf(UNITS, 'unknown', 'ArrowRight')).toBeNull();
});

test('the spot that zooming goes around keeps its place', () => {
  const spot = fc.integer({ min: -300, max: 300 });
  fc.assert(
    fc.property(spot, spot, fc.double({ min: -2, max: 2, noNaN: true }), (dx, dy, step) => {
      const under = (view: typeof START) => {
        const sight = sightOf(view, FRAME, WORLD);
        return [sight.x + ((dx + 400) / 800) * sight.width, sight.y + ((dy + 300) / 600) * sight.height];
      };
      const [x = 0, y = 0] = under(START);
      const [nx = 0, ny = 0] = under(zoomed(START, step, [dx, dy], WORLD));
      return Math.hypot(nx - x, ny - y) < 1e-6;
    }),
  );
});

test('on the way from one view to another what both see at one spot stays there', () => {
  const goal = zoomed(START, 2, [150, -90], WORLD);
  const under = (view: typeof START) => {
    const { x, y, width, height } = sightOf(view, FRAME, WORLD);
    return [x + ((150 + 400) / 800) * width, y + ((300 - 90) / 600) * height];
  };
  for (const share of [0.2, 0.5, 0.9]) {
    const [x = 0, y = 0] = under(between(START, goal, share, WORLD));
    expect(Math.hypot(x - (under(START)[0] ?? 0), y - (under(START)[1] ?? 0))).toBeLessThan(1e-6);
  }
  expect(between(START, goal, 1, WORLD)).toEqual(goal);
});

test('a move there and back again ends where it began', () => {
  const back = panned(panned(START, [120, -40], WORLD), [-120, 40], WORLD);
  expect(back.lat).toBeCloseTo(START.lat, 9);
  expect(back.lon).toBeCloseTo(START.lon, 9);
});

const far = ([lon, lat]: readonly [number, number]) => [lon * 1000, lat] as const;
const near = ([lon, lat]: readonly [number, number]) => [lon * 100, lat] as const;
const facts = (groups: ReturnType<typeof groupPoints>) =>
  groups.map((group) => [group.points.length, group.one, group.cluster]);

test('services of one place are one marker, near places too, many near places a cluster; the selected stands alone', () => {
  const points = pointsOf([
    [30, 50],
    [30.1, 50],
    [35, 50],
  ]);
  expect(facts(groupPoints(points, null, far))).toEqual([
    [3, true, false],
    [3, true, false],
    [3, true, false],
  ]);
  expect(facts(groupPoints(points, null, near))).toEqual([
    [6, false, true],
    [3, true, false],
  ]);
  expect(
    groupPoints(points, 's0-1', near)
      .at(-1)
      ?.points.map(({ id }) => id),
  ).toEqual(['s0-1']);
  expect(groupPoints(points, 's0-1', near).flatMap((group) => group.points)).toHaveLength(9);
});

test('a marker with both numbers of a pair gives way to the others: where it would touch one it says «+1», on the side that is free', () => {
  const points = pointsOf([
    [30, 50],
    [31, 50],
  ]).filter(({ id }) => id !== 's0-2');
  const drawn = (apart: number) =>
    groupPoints(points, null, ([lon, lat]) => [lon * apart, lat]).map(({ text, more }) => text ?? more);
  expect(drawn(200)).toEqual(['1 · 2', 'right']);
  expect(drawn(40)).toEqual(['left', 'right']);
});

const right = ({ x, width }: Box) => x + width;
const written = (group: Group | undefined) =>
  groupShapes(group as Group, String).flatMap((shape) => ('text' in shape ? [shape.text] : []));

test('what the chosen marker hides is counted beside it: others of its place, and a cluster that it covers', () => {
  const [rest, chosen] = groupPoints(pointsOf([[30, 50]]), 's0-1', far);
  expect(chosen?.points.map(({ id }) => id)).toEqual(['s0-1']);
  expect(rest).toMatchObject({ more: 'right', scale: chosen?.scale, one: true });
  expect(written(rest)).toContain('+2');
  expect(right(groupBox(rest as Group))).toBeGreaterThan(right(groupBox(chosen as Group)));

  const points = pointsOf([
    [30, 50],
    [30.2, 50],
    [30.3, 50],
  ]);
  const covering = groupPoints(points, 's0-1', ([lon, lat]) => [lon * 60, lat]);
  expect(covering.map(({ points: { length }, under, one }) => [length, under, one])).toEqual([
    [8, true, false],
    [1, false, true],
  ]);
  expect(written(covering[0])).toContain('+8');
});
