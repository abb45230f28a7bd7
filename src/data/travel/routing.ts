import type { LonLat } from '../../domain/hromada.ts';
import type { Way } from '../../domain/travel/table.ts';

/** The two open routing engines that people run themselves; each has a matrix of its own over HTTP. */
export type Router = 'valhalla' | 'osrm';

/** A seat that is farther from any road than this is not on it. Metres. */
const OFF_ROAD = 5000;

/** From one place to some. Nothing to a place without a way. */
export type WaysTo = (Way | null)[];

/** Why a routing engine gave no ways. `place`: one of the places has no road near it. */
export class RoutingError extends Error {
  readonly kind: 'place' | 'answer';

  constructor(kind: RoutingError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

const place = ([lon, lat]: LonLat) => ({ lat, lon, search_cutoff: OFF_ROAD });

/** The question in Valhalla's words (`/sources_to_targets`): by car, as the roads are without traffic. */
export function valhallaQuestion(from: LonLat, to: readonly LonLat[]): object {
  return { sources: [place(from)], targets: to.map(place), costing: 'auto', units: 'kilometers' };
}

/** What is asked of a server, and how its answer is read. */
export function routingRequest(
  router: Router,
  base: string,
  from: LonLat,
  to: readonly LonLat[],
): { readonly url: string; readonly init: RequestInit; readonly read: (json: unknown) => WaysTo } {
  const root = base.replace(/\/+$/, '');
  if (router === 'valhalla') {
    const body = JSON.stringify(valhallaQuestion(from, to));
    const headers = { 'Content-Type': 'application/json' };
    return {
      url: `${root}/sources_to_targets`,
      init: { method: 'POST', headers, body },
      read: (json) => readValhalla(json, to.length),
    };
  }
  const places = [from, ...to].map(([lon, lat]) => `${lon},${lat}`).join(';');
  const query = `sources=0&annotations=duration,distance&radiuses=${[from, ...to].map(() => OFF_ROAD).join(';')}`;
  return {
    url: `${root}/table/v1/driving/${places}?${query}`,
    init: {},
    read: (json) => readOsrm(json, to.length),
  };
}

/** Of Valhalla's list of errors. */
export const VALHALLA_SAYS = { offRoad: 171, noPath: 442 } as const;

/** Reads Valhalla's matrix of one source. Throws RoutingError. */
export function readValhalla(json: unknown, count: number): WaysTo {
  const { sources_to_targets: rows, error, error_code: code } = fields(json);
  // So it says where there is no way to any of them.
  if (code === VALHALLA_SAYS.noPath) return Array.from({ length: count }, () => null);
  if (error !== undefined)
    throw new RoutingError(code === VALHALLA_SAYS.offRoad ? 'place' : 'answer', said(error));
  const row: unknown = Array.isArray(rows) ? rows[0] : null;
  if (!Array.isArray(row) || row.length !== count) throw unread(json);
  return row.map((cell) => {
    const { time, distance } = fields(cell);
    return wayOf(time, distance);
  });
}

const firstOf = (table: unknown): unknown => (Array.isArray(table) ? table[0] : null);

/** Reads OSRM's table of one source; the source itself stands first. Throws RoutingError. */
function readOsrm(json: unknown, count: number): WaysTo {
  const { code, message, durations, distances } = fields(json);
  if (code !== 'Ok') throw new RoutingError(code === 'NoSegment' ? 'place' : 'answer', said(message ?? code));
  const [seconds, metres] = [firstOf(durations), firstOf(distances)];
  if (!Array.isArray(seconds) || seconds.length !== count + 1) throw unread(json);
  const lengths: readonly unknown[] = Array.isArray(metres) ? metres : [];
  return seconds.slice(1).map((time, i) => {
    const metre = lengths[i + 1];
    return wayOf(time, typeof metre === 'number' ? metre / 1000 : null);
  });
}

/** Seconds and km; no way has no time. */
function wayOf(time: unknown, km: unknown): Way | null {
  if (typeof time !== 'number' || !Number.isFinite(time) || time < 0) return null;
  return { minutes: tenth(time / 60), km: typeof km === 'number' ? tenth(km) : null };
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function fields(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
}

const said = (message: unknown): string => (typeof message === 'string' ? message : JSON.stringify(message));

function unread(json: unknown): RoutingError {
  const came = JSON.stringify(json).slice(0, 200);
  return new RoutingError('answer', `expected a matrix of one row, came ${came}`);
}
