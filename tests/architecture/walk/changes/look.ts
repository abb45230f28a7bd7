import type { Changes } from '../change.ts';

/** What maps draw, and how. */
export const LOOK: Changes = {
  'a map layer': {
    make: (tree) => {
      tree.add(
        'src/draw/layers/centres.ts',
        `import { ABOVE, type MarkLayer } from './layer.ts';

/** Seats. */
export const centres = {
  kind: 'mark',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [{ key: 'centres', sample: 'dot', count: ({ labels }) => labels.length, counted: true }],
  of: ({ labels }) => labels.map(({ code, at }) => ({ id: code, at, glyph: 'dot' })),
  blocks: false,
} as const satisfies MarkLayer;
`,
      );
      const list = 'src/draw/layers/index.ts';
      tree.before(list, 'import { changed }', "import { centres } from './centres.ts';\n");
      tree.before(list, '  origin,\n', '  centres,\n');
      tree.before('src/i18n/uk/map.ts', "    operating: 'П", "    centres: 'Центри громад',\n");
      tree.before('src/i18n/en/map.ts', "    operating: '", "    centres: 'Centres of hromadas',\n");
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/draw/layers/centres.ts', '  canvas: true,\n', ''),
        said: /layers\/centres\.ts.*'canvas'/,
      },
      {
        undo: (tree) => tree.replace('src/i18n/uk/map.ts', "    centres: 'Центри громад',\n", ''),
        said: /LegendSigns\.tsx.*map:sign\.centres/s,
      },
    ],
  },
  'a colour': {
    make: (tree) => {
      tree.replace('src/look/palette.ts', "planned: { ground: '#e6cb8e'", "planned: { ground: '#e6cb8f'");
      const token = '--state-planned-ground: ';
      tree.replace('src/ui/styles/tokens.css', `${token}#e6cb8e`, `${token}#e6cb8f`);
    },
  },
  'a pattern, a marker': {
    make: (tree) => {
      tree.replace(
        'src/look/pattern.ts',
        'planned: { size: 9, shapes: [{ r: 1.6,',
        'planned: { size: 9, shapes: [{ r: 1.77,',
      );
      tree.replace(
        'src/look/glyph.ts',
        'dot: centred(8, (inks) => body({ r: 4.5 }',
        'dot: centred(8, (inks) => body({ r: 4.44 }',
      );
    },
  },
};
