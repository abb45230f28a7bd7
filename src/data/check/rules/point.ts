import { prefixOf } from '../../../domain/code.ts';
import type { LonLat } from '../../../domain/hromada.ts';
import type { Service } from '../../../domain/service.ts';
import type { Problem } from '../../finding.ts';
import { WHERE } from '../../provider/columns/where.ts';
import { degreesOf } from '../../provider/degrees.ts';
import type { TableRow } from '../../sheet/table.ts';
import type { CheckContext } from '../context.ts';
import type { Rule } from './rule.ts';
import { unitLabel } from './unit-label.ts';

/**
 * How far from its hromada a point may lie. Simplified borders are off by up to 60 m and addresses by as much again;
 * schematic cells leave out more than a quarter of all settlements, but only 1 in 140 by more than 15 km.
 */
const NEAR_KM = { osm: 0.15, schematic: 15 } as const;
/** Asked for in circles of growing radius, or a small hromada would be missed. */
const CIRCLES = 5;
const KM_PER_DEGREE = 111.2;

interface PointFault extends Problem {
  readonly came: string;
  readonly suggestion?: string;
}

/** Points of a file that are remembered. */
const MOST = 50_000;

/** A point lies in its hromada. The services of a provider stand at one point, which is looked at once. */
export const point: Rule = (context) => {
  const right = new Set<string>();
  return (row, { service }) => {
    const key = `${service.hromada}|${row.get('lon')}|${row.get('lat')}`;
    if (service.precision === 'redacted' || right.has(key)) return [];
    const fault = pointFault(row, service, context);
    if (fault !== null) return [{ ...fault, severity: 'error', column: 'lon' }];
    if (right.size < MOST) right.add(key);
    return [];
  };
};

/** A point that lies outside its hromada, or whose coordinates are swapped; null where nothing is wrong or known. */
function pointFault(row: TableRow, service: Service, context: CheckContext): PointFault | null {
  const lon = degreesOf(row.get('lon'));
  const lat = degreesOf(row.get('lat'));
  if (lon === null || lat === null) return null;
  if (!inUkraine(lon, lat)) return inUkraine(lat, lon) ? swapped(row) : null;
  const code = service.hromada;
  const unit = code === null ? null : context.provider.hromadas.byCode(code);
  if (code === null || unit === null) return null;
  const found = context.locate([lon, lat], prefixOf(code, 'oblast'));
  if (found === undefined || found === code || isNear([lon, lat], code, context)) return null;
  const other = found === null ? null : context.provider.hromadas.byCode(found);
  const params = { unit: unitLabel(unit, context.raions) };
  const came = `${row.get('lon')}; ${row.get('lat')}`;
  return other === null
    ? { key: 'outsideOblast', params, came }
    : { key: 'outside', params: { ...params, other: unitLabel(other, context.raions) }, came };
}

function swapped(row: TableRow): PointFault {
  const [lon, lat] = [row.get('lon'), row.get('lat')];
  return { key: 'swapped', came: `${lon}; ${lat}`, suggestion: `${lat}; ${lon}` };
}

const within = (value: number, [min, max]: readonly [number, number]) => value >= min && value <= max;

function inUkraine(lon: number, lat: number): boolean {
  return within(lon, WHERE.lon.range) && within(lat, WHERE.lat.range);
}

/** Whether the hromada begins within reach, in any of eight directions. */
function isNear([lon, lat]: LonLat, code: string, { borders, locate }: CheckContext): boolean {
  const oblast = prefixOf(code, 'oblast');
  for (let circle = 1; circle <= CIRCLES; circle++) {
    const dLat = (NEAR_KM[borders] * circle) / CIRCLES / KM_PER_DEGREE;
    const dLon = dLat / Math.cos((lat * Math.PI) / 180);
    for (let turn = 0; turn < 8; turn++) {
      const angle = (turn * Math.PI) / 4;
      if (locate([lon + dLon * Math.cos(angle), lat + dLat * Math.sin(angle)], oblast) === code) return true;
    }
  }
  return false;
}
