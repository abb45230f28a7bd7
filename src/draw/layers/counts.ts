import { clusterOf } from '../../look/glyph.ts';
import type { DrawScene } from '../scene.ts';
import { ABOVE, type MarkLayer } from './layer.ts';

/** Services of a country seen by oblasts: how many each has. A press goes to the oblast below. */
export const counts = {
  kind: 'mark',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    {
      key: 'counts',
      sample: 'cluster14',
      count: ({ oblasts }) => (oblasts == null || oblasts.counts.length === 0 ? null : oblasts.counts.length),
      counted: false,
      paperOnly: true,
    },
  ],
  of: ({ oblasts }: Pick<DrawScene, 'oblasts'>) =>
    (oblasts?.counts ?? []).map(({ oblast, at, count, text }) => ({
      id: oblast,
      at,
      glyph: clusterOf(count, '')[0],
      text: `×${text}`,
    })),
  blocks: false,
  yields: true,
  // On a phone the whole country has room for names alone.
  minZoom: 4.5,
  detail: 'oblasts',
} as const satisfies MarkLayer;
