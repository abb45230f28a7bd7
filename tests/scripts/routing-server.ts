import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Router } from '../../src/data/travel/routing.ts';
import { haversineKm } from '../../src/domain/geo/distance.ts';
import type { LonLat } from '../../src/domain/hromada.ts';

/** West of this meridian there are roads; east of it none, and none that lead over 31.4. */
const NO_ROADS = 33;
const RIVER = 31.4;

export interface RoutingServer {
  readonly url: string;
  /** Matrices asked for so far. */
  readonly asked: () => number;
  /** From so many on the server is broken; Infinity = never. */
  breakAfter: number;
  readonly close: () => Promise<void>;
}

/** Straight roads at a km a minute, in the words of Valhalla or OSRM: enough to hold what is asked and read. */
export async function routingServer(router: Router): Promise<RoutingServer> {
  let asked = 0;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = request.url ?? '';
      const isMatrix = request.method !== 'OPTIONS' && /sources_to_targets|\/table\//.test(url);
      if (isMatrix) asked += 1;
      const broken = isMatrix && asked > state.breakAfter;
      const answer = broken ? null : router === 'valhalla' ? valhalla(url, body) : osrm(url);
      const code = broken ? 503 : answer === null ? 404 : answer.code;
      response.writeHead(request.method === 'OPTIONS' ? 204 : code, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type',
      });
      response.end(JSON.stringify(answer?.json ?? { error: 'none' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const state: RoutingServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    breakAfter: Infinity,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return state;
}

/** Seconds, and metres that are as many as minutes; null over the river. */
function way(from: LonLat, to: LonLat): { seconds: number; metres: number } | null {
  if (from[0] < RIVER !== to[0] < RIVER) return null;
  const km = haversineKm(from, to);
  return { seconds: km * 60, metres: km * 1000 };
}

interface Answer {
  readonly code: number;
  readonly json: object;
}

function valhalla(url: string, body: string): Answer | null {
  if (url === '/status') return { code: 200, json: { version: '3.6.1', tileset_last_modified: 1 } };
  if (url !== '/sources_to_targets') return null;
  if (body === '') return null;
  const { sources, targets } = JSON.parse(body) as Record<
    'sources' | 'targets',
    { lon: number; lat: number }[]
  >;
  const places = [...sources, ...targets].map(({ lon, lat }): LonLat => [lon, lat]);
  if (places.some(([lon]) => lon > NO_ROADS)) {
    return {
      code: 400,
      json: { error_code: 171, error: 'No suitable edges near location', status_code: 400 },
    };
  }
  const [from, ...to] = places as [LonLat, ...LonLat[]];
  const cells = to.map((each) => way(from, each));
  if (cells.every((each) => each === null)) {
    return { code: 400, json: { error_code: 442, error: 'No path could be found for input' } };
  }
  const row = cells.map((each) => ({
    time: each?.seconds ?? null,
    distance: each === null ? null : each.metres / 1000,
  }));
  return { code: 200, json: { sources_to_targets: [row], units: 'kilometers' } };
}

function osrm(url: string): Answer | null {
  if (url.startsWith('/nearest/v1/driving/')) return { code: 200, json: { code: 'Ok', waypoints: [] } };
  const [, text = ''] = /^\/table\/v1\/driving\/([^?]+)/.exec(url) ?? [];
  const places = text.split(';').map((each) => each.split(',').map(Number) as [number, number]);
  if (text === '') return null;
  if (places.some(([lon]) => lon > NO_ROADS)) {
    return {
      code: 400,
      json: { code: 'NoSegment', message: 'One of the supplied input coordinates could not snap' },
    };
  }
  const [from = [0, 0]] = places;
  const cells = places.map((each) => way(from, each));
  return {
    code: 200,
    json: {
      code: 'Ok',
      durations: [cells.map((each) => each?.seconds ?? null)],
      distances: [cells.map((each) => each?.metres ?? null)],
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
