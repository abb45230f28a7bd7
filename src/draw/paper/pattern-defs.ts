import { FILL_KEYS, type FillKey } from '../../domain/coverage/state.ts';
import { isClass, type MapFill } from '../../domain/metrics/classes.ts';
import type { Palette } from '../../look/palette.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { element, shapesSvg } from './xml.ts';

/** Where a hromada is smaller than a tile, tiles are drawn at half their size: ink holds that on paper. */
const FINE_BELOW = 6;

export const patternScale = (zoom: number): number => (zoom < FINE_BELOW ? 0.5 : 1);

const patternId = (prefix: string, key: FillKey) => `${prefix}-${key}`;

/** What `fill` says for a state or a class of a number; paper where there is none. */
export function fillRef(key: MapFill | null, palette: Palette, prefix: string): string {
  if (key === null) return palette.surface;
  if (isClass(key)) return palette.metric[key];
  return PATTERNS[key] === null ? palette.state[key].ground : `url(#${patternId(prefix, key)})`;
}

function tile(key: FillKey, palette: Palette, prefix: string, scale: number): string {
  const { ground, ink } = palette.state[key];
  const { size, shapes } = PATTERNS[key] ?? { size: 0, shapes: [] };
  return element(
    'pattern',
    {
      id: patternId(prefix, key),
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: scale === 1 ? null : `scale(${scale})`,
    },
    element('rect', { width: size, height: size, fill: ground }) + shapesSvg(shapes, () => ink ?? ground),
  );
}

/** `<pattern>` elements of all states that have one. */
export function patternDefs(palette: Palette, prefix: string, scale: number): string {
  return FILL_KEYS.filter((key) => PATTERNS[key] !== null)
    .map((key) => tile(key, palette, prefix, scale))
    .join('');
}
