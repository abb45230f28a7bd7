import { boxOf, polygonsOf } from '../../../domain/geo/geometry.ts';
import type { BBox } from '../../../domain/hromada.ts';
import type { Language } from '../../../domain/text.ts';
import { type Layout, layout } from '../../../draw/paper/choropleth.ts';
import type { DrawBorders, DrawScene } from '../../../draw/scene.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import type { Derived } from '../../../state/derived.ts';
import { drawScene } from '../../../state/scene/draw-scene.ts';

/** What a hromada's sheet draws: states, and what a scenario changes; its services stand in words. */
export function sheetScene(derived: Derived, lang: Language, borders: DrawBorders | null): DrawScene {
  return { ...drawScene(derived, lang, borders), classes: null, points: [] };
}

/** CSS pixels: 84 mm wide on paper. */
const SIZE = { width: 318, height: 250 };

/** How much of its own size is seen around the hromada, each side. */
const AROUND = 0.45;

function boxAround(borders: ScopeBorders, code: string): BBox {
  const unit = borders.polygonOf(code);
  if (unit === null) return borders.bbox;
  const box = boxOf(polygonsOf(unit).flat(2));
  if (box === null) return borders.bbox;
  const [west, south, east, north] = box;
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - x, south - y, east + x, north + y];
}

/** The hromada among its neighbours; units that lie out of its frame are not in it. */
export function sheetPicture(derived: Derived, lang: Language, borders: ScopeBorders, code: string): Layout {
  const bbox = boxAround(borders, code);
  return layout({ ...sheetScene(derived, lang, borders), borders, size: SIZE, bbox, hromada: code });
}
