import { ABOVE, type MarkLayer } from './layer.ts';

/** Where one might open, numbered as the answer tells them. */
export const sites = {
  kind: 'mark',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    {
      key: 'site',
      sample: 'site-planned',
      count: ({ sites: found }) => found?.sites.length ?? null,
      counted: false,
    },
  ],
  of: ({ sites: found }) =>
    (found?.sites ?? []).map(({ id, at, label }, i) => ({
      id,
      at,
      label,
      glyph: 'site-planned',
      number: i + 1,
    })),
  blocks: true,
} as const satisfies MarkLayer;
