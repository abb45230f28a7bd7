import type { Code } from '../../domain/code.ts';
import { prefixOf } from '../../domain/code.ts';
import { LAYERS } from '../../draw/layers/index.ts';
import { byOblasts, markSize } from '../../draw/layers/layer.ts';
import { unitAt } from '../../draw/plane/raster.ts';
import type { Box, XY } from '../../draw/types.ts';
import { coverOf, scaleOf } from '../../look/glyph.ts';
import { type Group, groupBox } from './group.ts';
import type { Subject } from './pens.ts';

/** What stands at a spot: services, else a unit, or the oblast of a country seen from afar by its code's first 4 letters. */
export type Hit =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'unit' | 'oblast'; readonly code: Code };

/** A finger is blunt: CSS pixels around a marker in which it is still meant. */
const REACH = 8;

function holds({ x, y, width, height }: Box, at: XY, by: number): boolean {
  return at[0] >= x - by && at[0] <= x + width + by && at[1] >= y - by && at[1] <= y + height + by;
}

/** Markers win over the polygon under them; null where nothing stands. `at` in CSS pixels of the picture. */
export function hitAt({ overlay, scene, world, zoom, corner, ratio, raster }: Subject, at: XY): Hit | null {
  const spot: XY = [at[0] + corner[0], at[1] + corner[1]];
  const isAt = (by: number) => (group: Group) =>
    holds(coverOf(group.glyph, ...group.at, scaleOf(group.glyph)), spot, by);
  const { groups } = overlay;
  const group =
    groups.findLast(isAt(0)) ??
    groups.find((each) => holds(groupBox(each), spot, 0)) ??
    groups.find(isAt(REACH));
  if (group !== undefined) return { kind: 'group', group };
  const [size, { marks, toXY }] = [markSize(LAYERS.counts, zoom), overlay];
  const count = marks.find(({ glyph, at: place }) => holds(coverOf(glyph, ...toXY(place), size), spot, 0));
  if (count !== undefined) return { kind: 'oblast', code: count.id };
  const code = world.codes[unitAt(raster(), Math.floor(at[0] * ratio), Math.floor(at[1] * ratio))];
  if (code === undefined) return null;
  return byOblasts(scene, zoom) ? { kind: 'oblast', code: prefixOf(code, 'oblast') } : { kind: 'unit', code };
}
