import * as fc from 'fast-check';
import type { Feature, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { describe, expect, it, test } from 'vitest';
import { packBorders } from '../../scripts/borders/packs.ts';
import { areasOfPacks } from '../../scripts/borders/quality.ts';
import {
  areaOfRing,
  areaWithin,
  type Ground,
  holds,
  nearestEdge,
  type Ring,
} from '../../scripts/schematic/ground.ts';
import { mendFor } from '../../scripts/schematic/mend.ts';
import { buildMosaic, type SeatedUnit } from '../../scripts/schematic/mosaic.ts';
import { type Land, landOf, landsOfUkraine } from '../../scripts/schematic/outline.ts';
import { planeAround, type XY } from '../../scripts/schematic/plane.ts';
import { type Box, powerCells, type Site } from '../../scripts/schematic/power-cells.ts';
import { keepSeats } from '../../scripts/schematic/keep-seats.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { buildLocator } from '../../src/domain/geo/locate.ts';

const BOX: Box = [0, 0, 1000, 700];
const within = (max: number) => fc.double({ min: 0, max, noNaN: true });
const point = fc.tuple(within(1000), within(700));
const sites: fc.Arbitrary<Site[]> = fc.uniqueArray(
  fc.record({ at: point, weight: fc.double({ min: -30_000, max: 30_000, noNaN: true }) }),
  { minLength: 1, maxLength: 40, selector: ({ at }) => at.map((value) => Math.round(value / 5)).join() },
);

/** By its definition: the square of the distance, less the weight. */
function powerDistance({ at: [x, y], weight }: Site, [px, py]: XY): number {
  return (x - px) * (x - px) + (y - py) * (y - py) - weight;
}

/** Whether a convex ring holds a point, with a little to spare. */
function inside(ring: Ring, [x, y]: XY, spare: number): boolean {
  const sides = ring.map(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] as XY;
    return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.max(1e-9, Math.hypot(bx - ax, by - ay));
  });
  return ring.length > 2 && sides.every((side) => side >= -spare);
}

describe('powerCells', () => {
  it('gives each point to the site of the least power distance, as a search of all sites does', () => {
    fc.assert(
      fc.property(sites, fc.array(point, { minLength: 20, maxLength: 20 }), (all, points) => {
        const cells = powerCells(all, BOX);
        for (const at of points) {
          const least = Math.min(...all.map((site) => powerDistance(site, at)));
          for (const [i, site] of all.entries()) {
            const cell = cells[i] as Ring;
            const away = powerDistance(site, at) - least;
            if (away < 1e-6) expect(inside(cell, at, 1e-3)).toBe(true);
            else if (inside(cell, at, -1e-3)) expect(away).toBeLessThan(1e-3);
          }
        }
      }),
    );
  });

  it('divides the whole box: areas add up', () => {
    fc.assert(
      fc.property(sites, (all) => {
        const sum = powerCells(all, BOX).reduce((total, cell) => total + areaOfRing(cell), 0);
        expect(sum).toBeCloseTo(700_000, 3);
      }),
    );
  });
});

test('powerCells: one heavy site among 400 light ones takes ground from those far from it, too', () => {
  const light = Array.from({ length: 400 }, (_, i): Site => {
    return { at: [20 + 48 * (i % 20), 15 + 34 * Math.floor(i / 20)], weight: 0 };
  });
  const cells = powerCells([...light, { at: [500, 350], weight: 60_000 }], BOX);
  expect(cells.reduce((sum, cell) => sum + areaOfRing(cell), 0)).toBeCloseTo(700_000, 3);
  expect(areaOfRing(cells.at(-1) as Ring)).toBeGreaterThan(150_000);
});

test('keepSeats: the greatest weights of which each seat keeps its own cell', () => {
  fc.assert(
    fc.property(sites, (all) => {
      const seats = all.map(({ at }) => at);
      const wished = all.map(({ weight }) => weight * 20);
      const kept = keepSeats(seats, wished);
      const spare = (i: number): number =>
        Math.min(
          ...seats.flatMap(([x, y], j) => {
            const [ox, oy] = seats[i] as XY;
            const most = 0.8 * ((x - ox) ** 2 + (y - oy) ** 2);
            return j === i ? [] : [most - ((kept[i] as number) - (kept[j] as number))];
          }),
          (wished[i] as number) - (kept[i] as number),
        );
      // None may be greater: each is as it was wished, or another one holds it down.
      for (const i of seats.keys()) expect(Math.abs(spare(i))).toBeLessThan(1e-6);
    }),
  );
  // The second, lowered by the first, holds the third down, whose wish was the smaller one.
  const row: XY[] = [
    [0, 0],
    [10, 0],
    [20, 0],
  ];
  expect(keepSeats(row, [0, 1000, 500])).toEqual([0, 80, 160]);
});

const GROUND: Ground = [
  [
    [
      [100, 100],
      [900, 100],
      [900, 300],
      [400, 300],
      [400, 600],
      [100, 600],
    ],
    [
      [200, 200],
      [300, 200],
      [300, 400],
      [200, 400],
    ],
  ],
  [
    [
      [700, 500],
      [800, 500],
      [750, 600],
    ],
  ],
];

test('areaWithin: what a convex ring has of ground with a bay, a hole and an island, as counting points does', () => {
  fc.assert(
    fc.property(sites, fc.nat(), (all, pick) => {
      const cells = powerCells(all, BOX);
      const cell = cells[pick % cells.length] as Ring;
      let counted = 0;
      for (let x = 5; x < 1000; x += 10) {
        for (let y = 5; y < 700; y += 10) {
          if (holds(GROUND, [x, y]) && inside(cell, [x, y], 0)) counted += 100;
        }
      }
      // Edges of ground and cell are at most 6000 long together; each may cut the squares that it passes.
      expect(Math.abs(areaWithin(cell, GROUND) - counted)).toBeLessThan(12_000);
    }),
    { numRuns: 50 },
  );
  expect(
    areaWithin(
      [
        [0, 0],
        [1000, 0],
        [1000, 700],
        [0, 700],
      ],
      GROUND,
    ),
  ).toBe(235_000);
});

test('mendFor: ground for a seat outside or within 700 m of the edge, around which it reaches 700 m', () => {
  const square: Ring = [
    [0, 0],
    [50_000, 0],
    [50_000, 50_000],
    [0, 50_000],
  ];
  const ground: Ground = [[square]];
  const mended = (seat: XY) => mendFor(seat, nearestEdge(seat, ground), ground);
  expect([mended([25_000, 701]), mended([25_000, 20_000])]).toEqual([null, null]);
  const seats: XY[] = [
    [25_000, 300],
    [25_000, -300],
    [30, 49_900],
    [-1500, -800],
  ];
  for (const seat of seats) {
    const ring = mended(seat) as Ring;
    for (const [dx, dy] of [
      [0, 0],
      [690, 0],
      [-690, 0],
      [0, 690],
      [0, -690],
    ] as const) {
      expect(holds([[ring]], [seat[0] + dx, seat[1] + dy]), String(seat)).toBe(true);
    }
    // No wider than three times what it reaches along the edge, both ways, so that it is no disc on a stalk.
    const reach = 3 * (nearestEdge(seat, ground).metres + 700);
    expect(Math.max(...ring.map(([x, y]) => Math.hypot(x - seat[0], y - seat[1])))).toBeLessThan(
      reach + 2500,
    );
  }
});

/** A made-up land of 3.5° by 1.6°: a bay in the north, a lake in the middle. */
const OUTLINE: Position[] = [
  [30, 50],
  [33.5, 50],
  [33.5, 51.6],
  [32.2, 51.5],
  [32, 50.9],
  [31.8, 51.5],
  [30, 51.6],
  [30, 50],
];
const LAKE: Position[] = [
  [30.5, 50.4],
  [30.5, 50.7],
  [31, 50.7],
  [31, 50.4],
  [30.5, 50.4],
];
/** Points every 5 km or so: a long line of one latitude is straight on no plane. */
function dense(ring: Position[]): Position[] {
  return ring.flatMap((at, i) => {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [at, ring[i + 1] ?? at];
    return Array.from({ length: i + 1 < ring.length ? 70 : 1 }, (_, k) => [
      ax + ((bx - ax) * k) / 70,
      ay + ((by - ay) * k) / 70,
    ]);
  });
}
const LAND: Feature<Polygon> = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: [dense(OUTLINE), dense(LAKE)] },
};
const onLand = buildLocator([{ code: 'land', geometry: LAND.geometry }]);

/** 60 seats on the land, the same ones each time, in two oblasts by longitude. */
function seatedUnits(): SeatedUnit[] {
  const units: SeatedUnit[] = [];
  for (let step = 1; units.length < 60; step++) {
    const seat: LonLat = [30 + 3.5 * ((step * 0.7548776662) % 1), 50 + 1.6 * ((step * 0.5698402909) % 1)];
    if (onLand.locate(seat) === null) continue;
    const oblast = seat[0] < 31.7 ? 'UA98' : 'UA99';
    const number = String(units.length).padStart(3, '0');
    units.push({ code: `${oblast}02${number}0000000${number}`, seat, areaKm2: 150 + ((step * 97) % 900) });
  }
  return units;
}
const UNITS = seatedUnits();
const AREAS = await buildMosaic(UNITS, landOf(LAND));
const PACKS = await packBorders(AREAS);
const DRAWN = areasOfPacks(PACKS.regions.map(({ topology }) => topology));
const PLANE = planeAround(OUTLINE as unknown as LonLat[]);

const ringKm = (positions: Position[]) =>
  areaOfRing(positions.map(([lon = 0, lat = 0]) => PLANE.toPlane([lon, lat]))) / 1e6;

function squareKm(geometry: (typeof DRAWN)[number]['geometry'] | Polygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce(
    (sum, [outer = [], ...holes]) => sum + ringKm(outer) - holes.reduce((all, hole) => all + ringKm(hole), 0),
    0,
  );
}

/** A rectangle of one degree. */
const half = (west: number, east: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 50],
      [west, 51],
      [east, 51],
      [east, 50],
      [west, 50],
    ],
  ],
});
const isWest = (code: string): boolean => code.startsWith('UA98');

describe('buildMosaic on a made-up land', () => {
  it('has one area for each unit, its seat inside', () => {
    expect(DRAWN.map(({ code }) => code).sort()).toEqual(UNITS.map(({ code }) => code).sort());
    const { locate } = buildLocator(DRAWN);
    expect(UNITS.filter(({ code, seat }) => locate(seat) !== code)).toEqual([]);
  });

  it('gives each point of the land to one unit and no other point to any', () => {
    const each = DRAWN.map((area) => buildLocator([area]));
    const at = fc.tuple(
      fc.double({ min: 29.9, max: 33.6, noNaN: true }),
      fc.double({ min: 49.9, max: 51.7, noNaN: true }),
    );
    let off = 0;
    fc.assert(
      fc.property(at, (place) => {
        const owners = each.filter(({ locate }) => locate(place) !== null).length;
        if (owners !== (onLand.locate(place) === null ? 0 : 1)) off++;
      }),
      { numRuns: 3000 },
    );
    // A point in a thousand may lie in the metres by which lines are simplified and rounded.
    expect(off).toBeLessThanOrEqual(3);
  });

  it('covers as much as the outline', () => {
    const sum = DRAWN.reduce((total, { geometry }) => total + squareKm(geometry), 0);
    expect(sum / squareKm(LAND.geometry)).toBeCloseTo(1, 3);
  });

  it('comes nearer to the units’ areas than cells without weights', async () => {
    const plain = await buildMosaic(
      UNITS.map((unit) => ({ ...unit, areaKm2: 1 })),
      landOf(LAND),
    );
    const scale = squareKm(LAND.geometry) / UNITS.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
    const wished = new Map(UNITS.map(({ code, areaKm2 }) => [code, areaKm2 * scale]));
    const missed = (areas: typeof AREAS) =>
      areas.reduce(
        (sum, { properties, geometry }) =>
          sum + Math.abs(squareKm(geometry) - (wished.get(properties.code) ?? 0)),
        0,
      );
    expect(missed(AREAS)).toBeLessThan(missed(plain) * 0.55);
  });

  it('draws each inner line once: the lines that one unit alone has are the outline and the lake', () => {
    const { whole } = PACKS;
    expect(mesh(whole, whole.objects.hromadas, (a, b) => a === b).coordinates).toHaveLength(2);
    expect(mesh(whole, whole.objects.hromadas, (a, b) => a !== b).coordinates.length).toBeGreaterThan(60);
  });

  it('is the same whatever the order of units', async () => {
    const again = await packBorders(await buildMosaic(UNITS.toReversed(), landOf(LAND)));
    expect(JSON.stringify(again.regions)).toBe(JSON.stringify(PACKS.regions));
  });

  it('names a unit whose seat another one has', async () => {
    const [first, second] = UNITS;
    const twins = [first, { ...second, seat: first?.seat }] as SeatedUnit[];
    await expect(buildMosaic(twins, landOf(LAND))).rejects.toThrow(second?.code);
  });

  it('bends the outline around a seat that it leaves outside or at its edge, and no more than that', async () => {
    // 1.4 km off the southern edge, and 60 m inside it.
    const seats: LonLat[] = [
      [31.4, 49.9874],
      [32.4, 50.0005],
    ];
    const extra = seats.map((seat, i) => ({ code: `UA9806${i}010000000001`, seat, areaKm2: 300 }));
    const { regions, overview } = await packBorders(await buildMosaic([...UNITS, ...extra], landOf(LAND)));
    for (const topologies of [regions.map(({ topology }) => topology), [overview]]) {
      const drawn = areasOfPacks(topologies);
      const { locate } = buildLocator(drawn);
      expect(extra.filter(({ code, seat }) => locate(seat) !== code)).toEqual([]);
    }
    const drawn = areasOfPacks(regions.map(({ topology }) => topology));
    const sum = drawn.reduce((total, { geometry }) => total + squareKm(geometry), 0);
    const added = sum - squareKm(LAND.geometry);
    expect(added).toBeGreaterThan(1);
    expect(added).toBeLessThan(30);
  });

  it('keeps units to their own land', async () => {
    const lands: Land[] = [
      { ground: half(30, 31), owns: isWest },
      { ground: half(31, 32), owns: (code) => !isWest(code) },
    ];
    const units = [
      { code: 'UA98020010000000001', seat: [30.9, 50.5] as const, areaKm2: 9000 },
      { code: 'UA99020010000000001', seat: [31.7, 50.5] as const, areaKm2: 10 },
    ];
    const { whole, regions } = await packBorders(await buildMosaic(units, lands));
    const { locate } = buildLocator(areasOfPacks(regions.map(({ topology }) => topology)));
    const found = [30.1, 30.99, 31.01, 31.9].map((lon) => locate([lon, 50.2])?.slice(0, 4));
    expect(found).toEqual(['UA98', 'UA98', 'UA99', 'UA99']);
    expect(mesh(whole, whole.objects.hromadas, (a, b) => a === b).coordinates).toHaveLength(1);
  });
});

test('the lands of Ukraine: Crimea with its raions and Sevastopol, the mainland with all else', () => {
  const lands = landsOfUkraine();
  const ownersOf = (code: string) => lands.map(({ owns }) => owns(code));
  expect([
    ownersOf('UA65020010000000001'),
    ownersOf('UA01020000000000001'),
    ownersOf('UA85000000000000001'),
  ]).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ]);
  const places: [string, LonLat, boolean[]][] = [
    ['Київ', [30.52, 50.45], [true, false]],
    ['Чаплинка', [33.53, 46.36], [true, false]],
    ['Джанкой', [34.39, 45.71], [false, true]],
    ['Керч', [36.43, 45.34], [false, true]],
    ['Мінськ', [27.56, 53.9], [false, false]],
    ['Білгород', [36.6, 50.6], [false, false]],
  ];
  for (const [name, at, expected] of places) {
    const found = lands.map(
      ({ ground }) => buildLocator([{ code: 'x', geometry: ground }]).locate(at) !== null,
    );
    expect(found, name).toEqual(expected);
  }
});
