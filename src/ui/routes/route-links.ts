import type { Service } from '../../domain/service.ts';

export interface RouteLinks {
  readonly osm: string;
  readonly google: string;
  /** RFC 5870: whatever app of the phone answers to it. */
  readonly geo: string;
}

/** Ways to a service's place, from wherever the visitor is; null where the place is not known or must not be. */
export function routeLinks({ at, precision }: Pick<Service, 'at' | 'precision'>): RouteLinks | null {
  if (at === null || precision === 'redacted') return null;
  const [lon, lat] = at;
  const point = `${lat},${lon}`;
  return {
    osm: `https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}`,
    google: `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(point)}`,
    // Android shows a pin only for `q`; without a label: the app's history need not know what stands there.
    geo: `geo:${point}?q=${encodeURIComponent(point)}`,
  };
}
