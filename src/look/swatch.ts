import type { FillKey } from '../domain/coverage/state.ts';
import type { Palette } from './palette.ts';
import { PATTERNS, type PatternShape } from './pattern.ts';

/** SVG presentation of one mark in a colour. */
function shapeSvg(shape: PatternShape, ink: string): string {
  if (shape.kind === 'line') {
    const { x1, y1, x2, y2, width } = shape;
    return `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${ink}" stroke-width="${width}"/>`;
  }
  const circle = `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}"`;
  if (shape.kind === 'dot') return `${circle} fill="${ink}"/>`;
  return `${circle} fill="none" stroke="${ink}" stroke-width="${shape.width}"/>`;
}

/** The tile's marks as SVG elements, to stand inside `<pattern>`; empty for the solid fill. */
export function patternMarks(key: FillKey, ink: string): string {
  return (PATTERNS[key]?.shapes ?? []).map((shape) => shapeSvg(shape, ink)).join('');
}

/**
 * A whole `<pattern>` element of a state, ground included, for `fill="url(#id)"`.
 * @param id must be unique in the page; give each SVG its own prefix.
 */
export function patternDef(key: FillKey, palette: Palette, id: string): string {
  const { ground, ink } = palette.state[key];
  const size = PATTERNS[key]?.size ?? 8;
  return (
    `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
    `<rect width="${size}" height="${size}" fill="${ground}"/>${ink === null ? '' : patternMarks(key, ink)}</pattern>`
  );
}

export interface SwatchSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** A legend's swatch as a whole SVG image (decorative: the word stands beside it), e.g. for print and export. */
export function swatchSvg(key: FillKey, palette: Palette, size: SwatchSize, id: string): string {
  const { width, height, radius } = size;
  const edge = palette.state[key].ink ?? palette.state[key].ground;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">` +
    `<defs>${patternDef(key, palette, id)}</defs>` +
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="${radius}" fill="url(#${id})" stroke="${edge}" stroke-opacity=".55"/></svg>`
  );
}
