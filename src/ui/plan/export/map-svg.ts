import type { Code } from '../../../domain/code.ts';
import type { MapFill } from '../../../domain/metric/classes.ts';
import { layout } from '../../../draw/choropleth.ts';
import { A4_LANDSCAPE, arrangeSheet } from '../../../draw/sheet.ts';
import type { Fonts } from '../../../draw/sheet-fonts.ts';
import { toSvg } from '../../../draw/svg.ts';
import { LIGHT } from '../../../look/palette.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { labelsOf } from '../../../state/scene/labels.ts';
import { marksOf } from '../../../state/scene/marks.ts';
import { pointsOf } from '../../../state/scene/points.ts';
import type { SceneTexts } from '../../../state/scene/texts.ts';
import type { ExportInput } from './input.ts';
import { mapWords } from './map-words.ts';

/** Markers on paper are not hovered: they need no words. */
const WORDLESS: Pick<SceneTexts, 'point'> = { point: () => '' };

function fillsOf({ derived: { rows, metric } }: ExportInput): ReadonlyMap<Code, MapFill> {
  return new Map(
    rows.map(({ hromada, fill }) => [hromada.code, metric?.cells.get(hromada.code)?.key ?? fill]),
  );
}

/**
 * The map as the page shows it, on one A4 page with its words; always in the light palette.
 * @param merged see `mapLayers`.
 */
export function mapSvg(input: ExportInput, borders: ScopeBorders, fonts: Fonts, merged = false): string {
  const { derived, lang } = input;
  const points = pointsOf(derived.results, false, WORDLESS);
  const words = mapWords(input, points);
  const picture = layout({
    borders,
    size: arrangeSheet(words, A4_LANDSCAPE).map,
    fills: fillsOf(input),
    labels: labelsOf(derived.dataset, lang),
    points,
    hromada: derived.hromada?.hromada.code ?? null,
    ...(derived.whatIf && {
      marks: marksOf(derived.whatIf.marks, WORDLESS),
      changed: derived.whatIf.changed,
    }),
  });
  return toSvg(picture, { palette: LIGHT, words, lang, fonts, page: A4_LANDSCAPE, merged });
}
