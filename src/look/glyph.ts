import type { Figure, Lettering, Shape, Token } from './shape.ts';

/** What a marker is painted with: its edge, its inside, and the rim that parts it from the map. */
interface Inks {
  readonly edge: Token;
  readonly fill: Token;
  readonly rim: Token;
}

interface Glyph {
  /** From the place it marks, in CSS pixels. */
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Height at which a number stands. */
  readonly middle: number;
  readonly figures: (inks: Inks) => readonly Figure[];
}

type Outline = { readonly d: string } | { readonly r: number };

/** Rim of paper outside, fill, and the edge of a hollow one inside. */
const body = (outline: Outline, width: number, { edge, fill, rim }: Inks): Figure[] => [
  { ...outline, stroke: rim, width: 2 * width + 2 },
  { ...outline, stroke: edge, width },
  { ...outline, fill },
];

/** The dashed ring of a place that is a seat, not an address: «somewhere around here». Its dashes close without a seam. */
function ring(r: number, dashes: number, { edge, rim }: Inks): Figure[] {
  const dash = (Math.PI * r) / dashes;
  return [
    { r, stroke: rim, width: 3.4 },
    { r, stroke: edge, width: 1.4, dash: [dash, dash] },
  ];
}

const centred = (reach: number, figures: Glyph['figures']): Glyph => ({
  box: [-reach, -reach, reach, reach],
  middle: 0,
  figures,
});

const cluster = (r: number): Glyph =>
  centred(r + 2, ({ edge, rim }) => [
    { r: r + 0.7, stroke: edge, width: 1.4 },
    { r, fill: rim },
  ]);

/** A bar with round ends. */
const bar = (half: number, r: number): string =>
  `M${-half} ${-r}H${half}A${r} ${r} 0 0 1 ${half} ${r}H${-half}A${r} ${r} 0 0 1 ${-half} ${-r}Z`;

/** Around a count of so many signs. */
const tally = (signs: number): Glyph => {
  const [half, r] = [3.6 * signs - 4.5, 8.2];
  const outline = (by: number) => bar(half, r + by);
  const [x, y] = [half + r + 1.4, r + 1.4];
  return {
    box: [-x, -y, x, y],
    middle: 0,
    figures: ({ edge, rim }) => [
      { d: outline(0.7), stroke: edge, width: 1.4 },
      { d: outline(0), fill: rim },
    ],
  };
};

/** As long as two numbers and the dot between them. */
function pill(around: boolean): Glyph {
  const [half, r] = [16, 11.5];
  const outline = (by: number) => bar(half, r + by);
  const [x, y] = [half + r + (around ? 6.5 : 3.5), r + (around ? 6.5 : 3.5)];
  return {
    box: [-x, -y, x, y],
    middle: 0,
    figures: (inks) => [
      ...(around
        ? [
            { d: outline(4), stroke: inks.rim, width: 3.4 },
            { d: outline(4), stroke: inks.edge, width: 1.4, dash: [3.5, 3.5] as const },
          ]
        : []),
      ...body({ d: outline(0) }, 1.6, inks),
    ],
  };
}

const DROP = 'M-10.1-15.6A12 12 0 1 1 10.1-15.6Q6.5-10 0-1.5Q-6.5-10-10.1-15.6Z';
const DIAMOND = 'M0-11 11 0 0 11-11 0Z';

const GLYPHS = {
  /** An address. */
  drop: {
    box: [-15, -36, 15, 0],
    middle: -23.2,
    figures: (inks) => body({ d: DROP }, 2, inks),
  },
  /** An address on paper, where numbers that would cover each other stand side by side. */
  round: centred(15, (inks) => body({ r: 11.5 }, 1.6, inks)),
  /** Somewhere around this seat. */
  disc: centred(18, (inks) => [...ring(15.5, 14, inks), ...body({ r: 11.5 }, 1.6, inks)]),
  /** Two of the list at one address. */
  pill: pill(false),
  /** Two around one seat. */
  pair: pill(true),
  /** Not in the list. */
  dot: centred(8, (inks) => body({ r: 4.5 }, 1.6, inks)),
  /** Not in the list, around this seat. */
  around: centred(11, (inks) => [...ring(8.6, 10, inks), ...body({ r: 3.8 }, 1.6, inks)]),
  /** Of a scenario: a diamond with a plus, so that nobody takes one for a service that is there. */
  scenario: centred(15, (inks) => [
    ...body({ d: DIAMOND }, 2.2, { ...inks, fill: inks.rim }),
    { d: 'M0-4.8V4.8M-4.8 0H4.8', stroke: inks.edge, width: 2.2 },
  ]),
  /** Where one might open: a diamond with its number. */
  site: centred(17, (inks) => body({ d: 'M0-14 14 0 0 14-14 0Z' }, 2, inks)),
  /** Beside a name. */
  seat: centred(4, ({ edge }) => body({ r: 2.6 }, 0.4, { edge, fill: edge, rim: 'halo' })),
  /** The visitor’s place: a dot with a halo. */
  origin: centred(17, () => [
    { r: 16, fill: 'accent', opacity: 0.2 },
    { r: 7.25, stroke: 'surface', width: 2.5 },
    { r: 6, fill: 'accent' },
  ]),
  cluster14: cluster(14),
  cluster16: cluster(16),
  cluster19: cluster(19),
  cluster25: cluster(25),
  /** How many services an oblast has. */
  tally2: tally(2),
  tally3: tally(3),
  tally4: tally(4),
  tally6: tally(6),
} as const satisfies Record<string, Glyph>;

type Base = keyof typeof GLYPHS;

/** A marker by name; hollow where it is only announced, in the accent and larger where it is chosen. */
export type GlyphId = `${Base}${'' | '-planned'}${'' | '-strong'}`;

/** From how many services on a cluster has which size. */
const CLUSTERS = [
  [0, 'cluster14'],
  [10, 'cluster16'],
  [100, 'cluster19'],
  [1000, 'cluster25'],
] as const satisfies readonly (readonly [number, GlyphId])[];

const CLUSTER_TEXT = 12.5;

/** Sizes of numbers on markers, from which number on. */
const NUMBER_SIZES = [
  [0, 13.5],
  [100, 11],
  [1000, 9],
] as const;

/** The accent alone would not show which is chosen. */
const STRONG_SCALE = 1.25;

/** «+2» beside a marker that stands for more services: from the middle of its head. */
export const MORE = { size: 12, at: [11.4, -11.2], halo: 3 } as const;

const baseOf = (id: GlyphId): Glyph => GLYPHS[id.split('-')[0] as Base];
const isCount = (id: GlyphId) => /^(?:cluster|tally)/.test(id);
const isStrong = (id: GlyphId) => id.endsWith('-strong');
const isPlanned = (id: GlyphId) => id.includes('-planned');

export const boxOf = (id: GlyphId): Glyph['box'] => baseOf(id).box;

/** What a marker at a place covers. */
export function coverOf(id: GlyphId, x: number, y: number, scale = 1) {
  const [left, top, right, bottom] = boxOf(id);
  const [width, height] = [(right - left) * scale, (bottom - top) * scale];
  return { x: x + left * scale, y: y + top * scale, width, height };
}

export const middleOf = (id: GlyphId): number => baseOf(id).middle;
export const scaleOf = (id: GlyphId): number => (isStrong(id) ? STRONG_SCALE : 1);

/** Of a number on it: paper on a full one, the marker’s own colour on a hollow one. */
const numberToken = (id: GlyphId): Token => (isPlanned(id) ? (isStrong(id) ? 'accent' : 'ink') : 'surface');

/** A marker around the place it marks, at its plain size. */
export function figuresOf(id: GlyphId): readonly Figure[] {
  const edge: Token = isStrong(id) ? 'accent' : 'ink';
  return baseOf(id).figures({ edge, fill: isPlanned(id) ? 'surface' : edge, rim: 'surface' });
}

const sizeOf = (number: number): number =>
  (NUMBER_SIZES.findLast(([from]) => number >= from) ?? NUMBER_SIZES[0])[1];

const centredText = (text: string, size: number, middle: number, fill: Token): Lettering => ({
  text,
  size,
  anchor: 'middle',
  at: [0, Math.round((middle + size * 0.35) * 10) / 10],
  fill,
});

/** Text in the middle of a marker: the number in the list. */
export function numberOn(id: GlyphId, number: number): Lettering {
  return centredText(String(number), sizeOf(number), middleOf(id), numberToken(id));
}

/** A marker with what is written on it. */
export function markShapes({
  glyph,
  number = null,
  text,
}: {
  glyph: GlyphId;
  number?: number | null;
  text?: string;
}): Shape[] {
  if (text !== undefined)
    return [
      ...figuresOf(glyph),
      centredText(text, CLUSTER_TEXT, middleOf(glyph), isCount(glyph) ? 'ink' : numberToken(glyph)),
    ];
  return [...figuresOf(glyph), ...(number === null ? [] : [numberOn(glyph, number)])];
}

/** Wide enough for a count as it is written. */
export function tallyOf({ length }: string): GlyphId {
  return length < 3 ? 'tally2' : length < 4 ? 'tally3' : length < 5 ? 'tally4' : 'tally6';
}

/** Many places in one: «×12» is a count; a bare 12 would be read as the list’s number. */
export function clusterOf(count: number, written: string): readonly [GlyphId, Lettering] {
  const id = CLUSTERS.findLast(([from]) => count >= from)?.[1] ?? 'cluster14';
  return [id, centredText(`×${written}`, CLUSTER_TEXT, 0, 'ink')];
}
