import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { boxOf } from '../domain/geo/geometry.ts';
import type { Code } from '../domain/code.ts';
import type { CoverageReason, CoverageState } from '../domain/coverage/state.ts';
import type { LonLat } from '../domain/hromada.ts';
import type { DrawBorders } from './scene.ts';

/** What is said of a unit; nulls stay nulls and zero stays zero. */
export interface UnitProperties {
  readonly code: Code;
  readonly name: string | null;
  readonly state: CoverageState | null;
  readonly reason: CoverageReason;
  readonly population: number | null;
  /** Great-circle km from its seat to the nearest service, where it is not served. */
  readonly nearestKm?: number | null;
  /** Minutes by road to the nearest so; null = no way known, missing = no table of roads. */
  readonly nearestMinutes?: number | null | undefined;
  /** The number that the map shows; `metric` of the collection says which. */
  readonly value?: number | null | undefined;
  /** Of a planner's scenario: the state without it. Missing = what is said is published. */
  readonly stateBefore?: CoverageState | undefined;
}

/** A service that a planner's scenario adds, moves or removes: a Point, or without geometry where it has no place. */
export interface ScenarioProperties {
  readonly scenario: 'added' | 'moved' | 'removed';
  /** True: there is no such service. */
  readonly hypothetical: boolean;
  readonly service: string;
  readonly name: string;
  readonly hromada: Code | null;
  /** Codes; empty: its own hromada. */
  readonly serviceArea: readonly Code[];
}

export interface ScenarioService {
  readonly at: LonLat | null;
  readonly properties: ScenarioProperties;
}

/** Foreign members of the collection (RFC 7946 §6.1): what the numbers are worth without their page. */
export interface GeoJsonNotes {
  readonly title: string;
  readonly date: string;
  readonly caveat: string;
  readonly attribution: string;
  readonly licence: string;
  /** Id of the number that the map shows; missing = states. */
  readonly metric?: string;
  /** The need figure that it is of, with its source and date, in words; missing = residents, or none. */
  readonly figure?: string;
  /** That a scenario is shown, in words; missing = published data. */
  readonly scenario?: string;
}

type UnitFeature = Feature<Polygon | MultiPolygon, UnitProperties>;
type ServiceFeature = Feature<Point | null, ScenarioProperties>;

export type UnitCollection = FeatureCollection<Polygon | MultiPolygon, UnitProperties> & GeoJsonNotes;

/** About a metre. */
const DIGITS = 5;

const rounded = (value: number) => Number(value.toFixed(DIGITS));

/** Twice the signed area: above zero where the ring runs counterclockwise. */
function turn(ring: readonly Position[]): number {
  let area = 0;
  for (const [i, [ax = 0, ay = 0]] of ring.entries()) {
    const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
    area += ax * by - bx * ay;
  }
  return area;
}

/**
 * One polygon as RFC 7946 §3.1.6 wants it: outer ring counterclockwise, holes clockwise. Rings that generalisation left
 * without any area go; without its outer ring, so does the polygon.
 */
function wound(rings: readonly Position[][]): Position[][] {
  const [outer, ...holes] = rings.map((ring) => ring.map((position) => position.map(rounded)));
  if (outer === undefined || turn(outer) === 0) return [];
  const solid = [outer, ...holes.filter((hole) => turn(hole) !== 0)];
  return solid.map((ring, at) => (turn(ring) > 0 === (at === 0) ? ring : ring.toReversed()));
}

const partsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;

/** A unit without any area left stays as it came: it must not vanish. */
function rewound(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const parts = partsOf(geometry)
    .map(wound)
    .filter((part) => part.length > 0);
  const [first, ...more] = parts;
  if (first === undefined) return geometry;
  if (more.length === 0) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: parts };
}

/** The choropleth as GeoJSON (RFC 7946): one feature a unit, with its state in words that machines read. */
export function toGeoJson(
  { polygons }: Pick<DrawBorders, 'polygons'>,
  units: Iterable<UnitProperties>,
  notes: GeoJsonNotes,
): UnitCollection {
  const known = new Map([...units].map((unit) => [unit.code, unit]));
  const features = polygons.features.map(({ properties: { code }, geometry }): UnitFeature => {
    const nothing = { code, name: null, state: null, reason: null, population: null };
    return {
      type: 'Feature',
      id: code,
      properties: { ...nothing, ...known.get(code) },
      geometry: rewound(geometry),
    };
  });
  const box = boxOf(features.flatMap(({ geometry }) => partsOf(geometry).flat(2)));
  return { type: 'FeatureCollection', ...(box === null ? {} : { bbox: [...box] }), ...notes, features };
}

function serviceFeature({ at, properties }: ScenarioService): ServiceFeature {
  const geometry: Point | null = at === null ? null : { type: 'Point', coordinates: at.map(rounded) };
  return { type: 'Feature', id: `${properties.scenario} ${properties.service}`, properties, geometry };
}

/** The same with the services of a scenario after the units. */
export function withServices(units: UnitCollection, services: readonly ScenarioService[]) {
  return { ...units, features: [...units.features, ...services.map(serviceFeature)] };
}
