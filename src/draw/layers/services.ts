import type { DrawPoint, DrawScene } from '../scene.ts';
import { ABOVE, type ServiceLayer, type Sign } from './layer.ts';

/** A kind of marker, explained where one stands. Numbers are explained by the list. */
function sign<K extends string>(key: K, sample: Sign['sample'], is: (point: DrawPoint) => boolean) {
  // A country fits on paper only by oblasts: there its services are counted.
  const count = ({ points, oblasts }: DrawScene) => (oblasts ? null : points.filter(is).length);
  return { key, sample, count, counted: false, paperOnly: true } as const;
}

/** Services one by one: numbered markers for the list's, small dots for the others. */
export const services = {
  kind: 'service',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    sign('operating', 'dot', ({ planned, approximate }) => !planned && !approximate),
    sign('approximate', 'around', ({ approximate }) => approximate),
    sign('planned', 'dot-planned', ({ planned }) => planned),
  ],
  of: ({ points }) => points,
  detail: 'hromadas',
} as const satisfies ServiceLayer;
