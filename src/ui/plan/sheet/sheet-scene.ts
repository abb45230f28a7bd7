import type { Language } from '../../../domain/text.ts';
import type { DrawBorders, DrawScene } from '../../../draw/scene.ts';
import type { Derived } from '../../../state/derived.ts';
import { drawScene } from '../../../state/scene/draw-scene.ts';

/** What a hromada's sheet draws: states, and what a scenario changes; its services stand in words. */
export function sheetScene(derived: Derived, lang: Language, borders: DrawBorders | null): DrawScene {
  return { ...drawScene(derived, lang, borders), classes: null, points: [] };
}
