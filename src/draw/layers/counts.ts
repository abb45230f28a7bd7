import { tallyOf } from '../../look/glyph.ts';
import type { DrawScene } from '../scene.ts';
import { ABOVE, type MarkLayer } from './layer.ts';

/** Services of a country seen by oblasts: how many each has. A press goes to its oblast. */
export const counts = {
  kind: 'mark',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    {
      key: 'counts',
      sample: 'tally2',
      text: '×5',
      count: ({ oblasts }) => (oblasts == null || oblasts.counts.length === 0 ? null : oblasts.counts.length),
      counted: false,
      where: 'both',
    },
  ],
  of: ({ oblasts }: Pick<DrawScene, 'oblasts'>) =>
    (oblasts?.counts ?? []).map(({ oblast, spots, text }) => ({
      id: oblast,
      at: spots[0],
      spots,
      glyph: tallyOf(`×${text}`),
      text: `×${text}`,
    })),
  blocks: true,
  roams: true,
  // A phone shows the whole country at 3.9.
  size: [0.85, 1],
  detail: 'oblasts',
} as const satisfies MarkLayer;
