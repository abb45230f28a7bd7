import type { LonLat } from '../../domain/hromada.ts';
import type { Way } from '../../domain/travel/table.ts';
import { type Router, RoutingError, routingRequest } from './routing.ts';

const PATIENCE_MS = 20_000;

/** One way by a routing server; null where there is none by road. Rejects where the server does not answer. */
export async function askWay(
  { url: base, router }: { readonly url: string; readonly router: Router },
  from: LonLat,
  to: LonLat,
  signal: AbortSignal,
): Promise<Way | null> {
  const { url, init, read } = routingRequest(router, base, from, [to]);
  const patience = new AbortController();
  const end = () => patience.abort();
  signal.addEventListener('abort', end);
  const timer = setTimeout(end, PATIENCE_MS);
  // Nothing but the two points goes out: no cookie, and not the page that asks.
  const how = { credentials: 'omit', referrerPolicy: 'no-referrer', signal: patience.signal } as const;
  try {
    const answer = await fetch(url, { ...init, ...how });
    return read((await answer.json()) as unknown)[0] ?? null;
  } catch (error) {
    if (error instanceof RoutingError && error.kind === 'place') return null;
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}
