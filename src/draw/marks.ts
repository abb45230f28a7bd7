import type { Palette } from '../look/palette.ts';
import type { PlacedPoint } from './place-points.ts';
import { element } from './xml.ts';

/** Radius of a numbered marker, of the dashed ring around one that is only near, of a marker without a number. */
export const MARK = { disc: 9.2, ring: 11.6, dot: 3.4, around: 6.2 } as const;

/** Dashes that close a ring without a seam. */
export function dashOf(radius: number, dashes: number): string {
  return ((2 * Math.PI * radius) / dashes / 2).toFixed(3);
}

function ringOf(radius: number, dashes: number, palette: Palette): string {
  const circle = { r: radius, fill: 'none' };
  return (
    element('circle', { ...circle, stroke: palette.surface, 'stroke-width': 3 }) +
    element('circle', {
      ...circle,
      stroke: palette.ink,
      'stroke-width': 1.2,
      'stroke-dasharray': dashOf(radius, dashes),
    })
  );
}

/** A service's marker around 0, 0: full = operating, hollow = announced, dashed ring = somewhere around here. */
export function markSvg(
  { number, planned, approximate }: Pick<PlacedPoint, 'number' | 'planned' | 'approximate'>,
  palette: Palette,
): string {
  const [radius, ring] = number === null ? [MARK.dot, MARK.around] : [MARK.disc, MARK.ring];
  const disc = {
    r: radius,
    fill: planned ? palette.surface : palette.ink,
    stroke: planned ? palette.ink : palette.surface,
    'stroke-width': planned ? 1.6 : 1.2,
  };
  const digits = number === null ? '' : String(number);
  const text = {
    y: digits.length > 2 ? 3.1 : 4.1,
    'font-size': digits.length > 2 ? 8.5 : 11.5,
    'font-weight': 600,
    'text-anchor': 'middle',
    fill: planned ? palette.ink : palette.surface,
  };
  return (
    (approximate ? ringOf(ring, number === null ? 10 : 14, palette) : '') +
    element('circle', disc) +
    (digits === '' ? '' : element('text', text, digits))
  );
}

/** The hair that ties a marker to the place it stands for. */
export function leaderSvg({ x, y, place }: PlacedPoint, palette: Palette): string {
  if (place === null) return '';
  const line = { x1: place[0], y1: place[1], x2: x, y2: y };
  return (
    element('line', { ...line, stroke: palette.surface, 'stroke-width': 3 }) +
    element('line', { ...line, stroke: palette.ink, 'stroke-width': 1 }) +
    element('circle', { cx: place[0], cy: place[1], r: 2, fill: palette.ink })
  );
}
