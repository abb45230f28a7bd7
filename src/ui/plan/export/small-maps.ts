import { typeViews } from '../../../domain/metrics/type-view.ts';
import type { SheetWords } from '../../../draw/paper/sheet.ts';
import type { Fonts } from '../../../draw/paper/sheet-fonts.ts';
import { blankMap } from '../../../draw/paper/small-maps.ts';
import { smallMapsSvg } from '../../../draw/paper/small-maps-sheet.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { LIGHT } from '../../../look/palette.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { legendTitle } from '../../legend/legend-rows.ts';
import { typeName } from '../../parts/names.ts';
import { legendOfMaps, numbersOf, shownTypes } from '../multiples/of-types.ts';
import { scenarioWords } from './basis-cells.ts';
import type { ExportInput } from './input.ts';
import { mapWords } from './map-words.ts';

/** Small maps of all types on one A4 page, as the page shows them; always in the light palette. */
export function smallMapsPage(input: ExportInput, borders: ScopeBorders, fonts: Fonts): string {
  const { derived, options, today, t, lang } = input;
  const { rows, basket, counted, dataset, metric, hromada } = derived;
  const types = shownTypes(rows, basket, counted, false);
  const views = typeViews(derived, types, options, today);
  const silent = basket.types.length - types.length;
  const said = mapWords(input);
  const laid = scenarioWords(input);
  const notes =
    silent === 0 ? [] : [t('export:silentTypes', { count: silent, n: formatNumber(silent, lang) })];
  const words: SheetWords = {
    ...said,
    title: legendTitle(t('plan:grid.title'), metric, t, lang),
    // The lists of providers differ by type: those of the chosen one would be taken for all.
    caveat: [
      ...(laid === null ? [] : [laid]),
      ...notes,
      t('export:caveat'),
      t('export:caveatSummed'),
      t('plan:release', { release: dataset.release }),
    ].join(' '),
    legend: legendOfMaps(views, t, lang).map(({ key, words: label }) => ({ fill: key, label, count: null })),
    signs: [],
  };
  const blank = blankMap({
    borders,
    bbox: borders.bbox,
    country: dataset.region === null,
    hromada: hromada?.hromada.code ?? null,
  });
  const maps = views.map((of) => ({
    fills: of.fills,
    title: typeName(of.type, lang),
    numbers: numbersOf(of, t, lang),
  }));
  return smallMapsSvg(maps, blank, { palette: LIGHT, words, lang, fonts });
}
