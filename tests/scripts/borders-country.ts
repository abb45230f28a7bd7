import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';

/** A country of six hromadas, Kyiv, a raion of Crimea and Sevastopol, in squares of 0.2°, as the sources would have it. */
export const CODE = {
  west: 'UA32120010000000001',
  /** Has a lake: a hole that no hromada covers. */
  lake: 'UA32120030000000002',
  /** Has no polygon of its own; its raion has. */
  bare: 'UA32120070000050717',
  north: 'UA74040010000000003',
  east: 'UA74040030000000004',
  /** Lies inside east, which was drawn without the hole for it. */
  inner: 'UA74040050000000005',
  kyiv: 'UA80000000000093317',
  crimea: 'UA01020000000022387',
  sevastopol: 'UA85000000000065278',
} as const;

export const HROMADAS = [CODE.west, CODE.lake, CODE.bare, CODE.north, CODE.east, CODE.inner, CODE.kyiv];

/** 21 m off the line between west and lake: below the packs' tolerance. */
export const SMALL_BEND: Position = [30.2003, 50.1];
/** 333 m off the line between lake and north, two oblasts: above it. */
export const LARGE_BEND: Position = [30.3, 50.203];

const ISLAND = rectangle(31.5, 50, 31.55, 50.05);

export function rectangle(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

function area(code: string, level: string, rings: Position[][]): Feature<Polygon> {
  return {
    type: 'Feature',
    properties: { katotth: code, admin_level: level },
    geometry: { type: 'Polygon', coordinates: rings },
  };
}

const WEST = area(CODE.west, '7', [[[30, 50], [30, 50.2], [30.2, 50.2], SMALL_BEND, [30.2, 50], [30, 50]]]);
const LAKE = area(CODE.lake, '7', [
  [[30.2, 50], SMALL_BEND, [30.2, 50.2], LARGE_BEND, [30.4, 50.2], [30.4, 50], [30.2, 50]],
  [...rectangle(30.25, 50.05, 30.3, 50.1)].reverse(),
]);
const NORTH = area(CODE.north, '7', [
  [[30.2, 50.2], [30.2, 50.4], [30.4, 50.4], [30.4, 50.2], LARGE_BEND, [30.2, 50.2]],
]);
const EAST = area(CODE.east, '7', [rectangle(30.4, 50.2, 30.6, 50.4)]);
const INNER = area(CODE.inner, '7', [rectangle(30.45, 50.25, 30.5, 50.3)]);
export const RAION: Feature<MultiPolygon> = {
  type: 'Feature',
  properties: { katotth: 'UA32120000000081110', admin_level: '6' },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [30, 50],
          [30, 50.2],
          [30.2, 50.2],
          LARGE_BEND,
          [30.4, 50.2],
          [30.6, 50.2],
          [30.6, 50],
          [30.4, 50],
          [30.2, 50],
          [30, 50],
        ],
      ],
      [ISLAND],
    ],
  },
};
const BOROUGHS = [
  area('UA80000000000126643', '10', [rectangle(30, 50.2, 30.2, 50.3)]),
  area('UA80000000000980793', '10', [rectangle(30, 50.3, 30.2, 50.4)]),
];
const CRIMEA = area(CODE.crimea, '6', [rectangle(33.6, 44.6, 33.8, 44.8)]);

function seat(code: string, at: Position): Feature<Point> {
  const relations = [
    { role: 'label', reltags: { katotth: CODE.north } },
    { role: 'admin_centre', reltags: { katotth: code } },
  ];
  return {
    type: 'Feature',
    properties: { '@relations': relations },
    geometry: { type: 'Point', coordinates: at },
  };
}

const file = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** `NORTH` also lies in a file of the other oblast, as happens in the source. */
export const OSM_FILES = [
  file(WEST, LAKE, NORTH, seat(CODE.west, [30.1, 50.1]), seat(CODE.bare, [30.5, 50.1])),
  file(NORTH, EAST, INNER),
  file(RAION),
  file(...BOROUGHS),
  file(CRIMEA),
];

/** Laps 80 m over Crimea's raion: the two sources disagree. */
export const REGIONS: FeatureCollection = file({
  type: 'Feature',
  properties: { region: 'Севастополь' },
  geometry: { type: 'Polygon', coordinates: [rectangle(33.4, 44.6, 33.601, 44.8)] },
});
