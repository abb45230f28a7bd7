import { ABOVE, type NameLayer, never } from './layer.ts';

/** Names of seats: oblast centres always, raion centres nearer, the others close up. */
export const labels = {
  kind: 'name',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: never('a name says what it is'),
  of: (scene) => scene.labels,
  ranks: [
    { rank: 2, minZoom: 7.2, size: [11.5, 14], paper: 10.5, place: 'below' },
    { rank: 1, minZoom: 6, detail: 'hromadas', size: [12, 14.5], paper: 12.5, place: 'around' },
    { rank: 0, minZoom: 0, size: [11.5, 15.5], paper: 14, place: 'around' },
  ],
  halo: 1.8,
} as const satisfies NameLayer;
