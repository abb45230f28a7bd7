import type { Palette } from '../look/palette.ts';
import type { FilledUnit } from './draw-units.ts';
import type { Size, XY } from './types.ts';
import { element } from './xml.ts';

/** Middle of a mark of a scenario. */
export interface PlacedMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** From the middle of a diamond to its corners. */
export const DIAMOND = 10;
/** Between two services of a scenario at one seat. */
const STEP = 14;

const ROUND = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

/** Diamonds of a scenario in the picture; those at one spot stand side by side. */
export function placeMarks(
  spots: readonly { readonly id: string; readonly xy: XY }[],
  { width, height }: Size,
): PlacedMark[] {
  const taken = new Map<string, number>();
  return spots
    .filter(({ xy: [x, y] }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .map(({ id, xy: [x, y] }) => {
      const spot = `${Math.round(x)} ${Math.round(y)}`;
      const before = taken.get(spot) ?? 0;
      taken.set(spot, before + 1);
      return { id, x: Math.round((x + before * STEP) * 10) / 10, y: Math.round(y * 10) / 10 };
    });
}

/** The mark of a service that exists only in a scenario, or stands elsewhere there, around 0, 0. */
export function diamondSvg(palette: Palette): string {
  const at = DIAMOND;
  const diamond = `M0 ${-at} ${at} 0 0 ${at} ${-at} 0z`;
  const plus = { d: 'M0 -4.4V4.4M-4.4 0H4.4', fill: 'none', stroke: palette.ink, 'stroke-width': 2 };
  return (
    element('path', { d: diamond, fill: 'none', stroke: palette.surface, 'stroke-width': 5, ...ROUND }) +
    element('path', { d: diamond, fill: palette.surface, stroke: palette.ink, 'stroke-width': 2, ...ROUND }) +
    element('path', { ...plus, ...ROUND })
  );
}

/** Diamonds of a scenario where they stand. */
export function diamondsSvg(marks: readonly PlacedMark[], palette: Palette): string {
  return marks
    .map(({ id, x, y }) =>
      element('g', { transform: `translate(${x} ${y})`, 'data-scenario': id }, diamondSvg(palette)),
    )
    .join('');
}

/** How the outline of what a scenario changes is drawn. */
export function changedLine(palette: Palette) {
  return {
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 1.9,
    'stroke-dasharray': '5 3.4',
    'stroke-linejoin': 'round',
  } as const;
}

/** Dashed outlines, for the colour alone does not say what is new. */
export function changedSvg(changed: readonly Pick<FilledUnit, 'code' | 'd'>[], palette: Palette): string {
  const casing = { fill: 'none', stroke: palette.halo, 'stroke-width': 3.8, ...ROUND };
  return (
    changed.map(({ d }) => element('path', { ...casing, d })).join('') +
    changed
      .map(({ code, d }) => element('path', { ...changedLine(palette), d, 'data-changed': code }))
      .join('')
  );
}
