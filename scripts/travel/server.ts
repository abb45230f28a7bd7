import { type Router, RoutingError, routingRequest } from '../../src/data/travel/routing.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { ReportFailure } from '../report/failure.ts';
import type { Engine } from './engine.ts';

/** Public and default servers take a hundred places a table, the source among them. */
const MOST = 99;
const PATIENCE_MS = 120_000;
const TRIES = 3;

/** A running OSRM or Valhalla, told apart by what it answers. `near`: a place that its roads should have. */
export async function serverAt(url: string, near: LonLat): Promise<Engine> {
  const root = url.replace(/\/+$/, '');
  const status = await jsonOf(`${root}/status`).catch(() => null);
  const version = field(status, 'version');
  if (version !== null) return engineOf('valhalla', `Valhalla ${version}`, root);
  const probe = await jsonOf(`${root}/nearest/v1/driving/${near.join(',')}`).catch((error: Error) => {
    throw new ReportFailure(`--engine ${url}: expected a running OSRM or Valhalla: ${error.message}`);
  });
  if (field(probe, 'code') === null) {
    throw new ReportFailure(`--engine ${url}: expected the answer of OSRM or Valhalla, came neither`);
  }
  return engineOf('osrm', 'OSRM', root);
}

function engineOf(router: Router, name: string, root: string): Engine {
  return {
    name,
    id: root,
    most: MOST,
    ways: async (from: LonLat, to: readonly LonLat[]) => {
      const { url, init, read } = routingRequest(router, root, from, to);
      return read(await jsonOf(url, init));
    },
  };
}

/** What a server says, also where it says no; asked again where it is busy or cannot be reached. */
async function jsonOf(url: string, init: RequestInit = {}, tries = TRIES): Promise<unknown> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status < 500 && answer.status !== 429) return (await answer.json()) as unknown;
    throw new RoutingError('answer', `${new URL(url).origin} answers ${answer.status}`);
  } catch (error) {
    if (tries > 1) return jsonOf(url, init, tries - 1);
    if (error instanceof RoutingError) throw error;
    const { cause, message } = error as Error & { readonly cause?: { readonly message?: string } };
    throw new RoutingError('answer', `${new URL(url).origin}: ${cause?.message ?? message}`);
  }
}

function field(json: unknown, name: string): string | null {
  const value = typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : null;
  return typeof value === 'string' ? value : null;
}
