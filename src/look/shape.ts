import type { Palette } from './palette.ts';

/** A colour by its role. In a pattern `ink` is the ink of its state. */
export type Token = 'ink' | 'surface' | 'accent' | 'halo' | 'muted';

/** What a role looks like: a palette's value, or a custom property that follows the theme. */
export type Colour = (token: Token) => string;

export const colourOf =
  (palette: Palette): Colour =>
  (token) =>
    palette[token];

interface Paint {
  readonly fill?: Token;
  /** Above the fill. */
  readonly stroke?: Token;
  /** Of the stroke, in CSS pixels. */
  readonly width?: number;
  /** Dash and gap, in CSS pixels. */
  readonly dash?: readonly [number, number];
  /** Of its ends; missing = cut straight. */
  readonly cap?: 'round';
  readonly opacity?: number;
  /** Where its own 0, 0 stands, in CSS pixels, y downwards. */
  readonly at?: readonly [x: number, y: number];
}

/** A path (SVG path data) or a circle around 0, 0. */
export type Figure = Paint & ({ readonly d: string } | { readonly r: number });

/** A line of text; 0, 0 is its baseline at its anchor. Semibold. */
export interface Lettering extends Paint {
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What pens draw: plain data, in the order of drawing. */
export type Shape = Figure | Lettering;

export type SvgElement = readonly [
  tag: 'path' | 'circle' | 'text',
  /** In React's spelling. */
  attributes: Readonly<Record<string, string | number>>,
  text: string,
];

function paintOf({ fill, stroke, width = 1, dash, cap, opacity }: Paint, colour: Colour) {
  return {
    fill: fill === undefined ? 'none' : colour(fill),
    ...(fill !== undefined && opacity !== undefined && { fillOpacity: opacity }),
    ...(stroke !== undefined && { stroke: colour(stroke), strokeWidth: width, strokeLinejoin: 'round' }),
    ...(stroke !== undefined && opacity !== undefined && { strokeOpacity: opacity }),
    ...(cap !== undefined && { strokeLinecap: cap }),
    ...(dash !== undefined && { strokeDasharray: dash.map((each) => Number(each.toFixed(3))).join(' ') }),
  };
}

/** A shape as an SVG element. */
export function svgOf(shape: Shape, colour: Colour): SvgElement {
  const paint = paintOf(shape, colour);
  const [x, y] = shape.at ?? [0, 0];
  if ('r' in shape) return ['circle', { cx: x, cy: y, r: shape.r, ...paint }, ''];
  if ('d' in shape) {
    const place = shape.at === undefined ? {} : { transform: `translate(${x} ${y})` };
    return ['path', { d: shape.d, ...place, ...paint }, ''];
  }
  const { text, size, anchor, stroke } = shape;
  const letters = { x, y, fontSize: size, fontWeight: 600, textAnchor: anchor, ...paint };
  // A halo is the same words once more.
  return ['text', stroke === undefined ? letters : { ...letters, 'aria-hidden': 'true' }, text];
}

/** Text with a halo of so many pixels: two elements, for not all drawing programs know `paint-order`. */
export function withHalo(text: Lettering, halo: Token, width: number): Lettering[] {
  return [{ ...text, fill: halo, stroke: halo, width: 2 * width }, text];
}
