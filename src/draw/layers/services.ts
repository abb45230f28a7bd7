import type { DrawPoint, DrawScene } from '../scene.ts';
import { stackPoints } from '../places/stacks.ts';
import { ABOVE, type ServiceLayer, type Sign } from './layer.ts';

/** A kind of marker, explained where one stands. Numbers are explained by the list. */
function sign<K extends string>(key: K, sample: Sign['sample'], is: (point: DrawPoint) => boolean) {
  // A country is seen whole by oblasts: there its services are counted.
  const count = ({ points, oblasts }: DrawScene) => (oblasts ? null : points.filter(is).length);
  return { key, sample, count, counted: false, where: 'paper' } as const;
}

/** Whether some stand at one place, which only closer up, or never, are told apart. */
const several = ({ points, oblasts }: DrawScene) =>
  oblasts || stackPoints(points).every((stack) => stack.length === 1) ? null : 1;

/** Services one by one: numbered markers for the list's, small dots for the others. */
export const services = {
  kind: 'service',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    sign('operating', 'dot', ({ planned, approximate }) => !planned && !approximate),
    { ...sign('approximate', 'around', ({ approximate }) => approximate), where: 'both' },
    sign('planned', 'dot-planned', ({ planned }) => planned),
    { key: 'several', sample: 'cluster14', text: '×5', count: several, counted: false, where: 'list' },
  ],
  of: ({ points }) => points,
  detail: 'hromadas',
} as const satisfies ServiceLayer;
