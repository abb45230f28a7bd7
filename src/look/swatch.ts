import type { FillKey } from '../domain/coverage/state.ts';
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
