import { layout } from '../../../draw/paper/choropleth.ts';
import { A4_LANDSCAPE, arrangeSheet } from '../../../draw/paper/sheet.ts';
import type { Fonts } from '../../../draw/paper/sheet-fonts.ts';
import { toSvg } from '../../../draw/paper/svg.ts';
import { LIGHT } from '../../../look/palette.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { drawScene } from '../../../state/scene/draw-scene.ts';
import type { ExportInput } from './input.ts';
import { mapWords } from './map-words.ts';

/**
 * The map as the page shows it, on one A4 page with its words; always in the light palette.
 * @param merged see `mapLayers`.
 */
export function mapSvg(input: ExportInput, borders: ScopeBorders, fonts: Fonts, merged = false): string {
  const { derived, lang } = input;
  const scene = drawScene(derived, lang, borders);
  const words = mapWords(input);
  const picture = layout({ ...scene, borders, size: arrangeSheet(words, A4_LANDSCAPE).map });
  return toSvg(picture, { palette: LIGHT, words, lang, fonts, page: A4_LANDSCAPE, merged });
}
