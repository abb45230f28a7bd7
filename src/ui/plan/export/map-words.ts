import { changeOnMap } from '../../../domain/compare/change-view.ts';
import { type LegendSign, legendSigns } from '../../../draw/legend.ts';
import { type SheetWords, SWATCH } from '../../../draw/paper/sheet.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { drawScene } from '../../../state/scene/draw-scene.ts';
import { legendOrigin, legendRows, legendRowsOver, legendTitle } from '../../legend/legend-rows.ts';
import { orderOf } from '../../territory/territory-words.ts';
import { changeLegend, changeSentence } from '../compare/change-words.ts';
import { creditOf } from '../credit.ts';
import { noneWords } from '../metric-none-words.ts';
import { scenarioWords } from './basis-cells.ts';
import type { ExportInput } from './input.ts';

/** States or classes with their numbers; under a scenario with what they were. */
function legendOf({ derived, t, lang }: ExportInput): SheetWords['legend'] {
  const { totals, metric, whatIf, together } = derived;
  const change = changeOnMap(derived);
  if (change !== null) return changeLegend(change, t);
  const order = orderOf(derived.dataset.hromadas);
  const now = legendRows(totals, metric, t, lang, together, order);
  const compared = whatIf !== null && metric === null;
  const rows = compared
    ? legendRowsOver(legendRows(whatIf.before.totals, null, t, lang, together, order), now)
    : now;
  return rows.map(({ key, hromadas, words, before }) => {
    const was = before === undefined ? '' : `, ${t('plan:bar.was', { n: formatNumber(before, lang) })}`;
    // A number stays in its line.
    return { fill: key, label: words + was.replace(/ (?=\d)/, '\u00a0'), count: hromadas };
  });
}

/** All that a printed map says besides its colours: it has to be understood without the page. */
export function mapWords(input: ExportInput): SheetWords {
  const { derived, manifest, words, where, date, t, lang } = input;
  const { metric } = derived;
  const laid = scenarioWords(input);
  const scenario = laid === null ? [] : [laid];
  const changed = derived.change === null ? [] : [changeSentence(derived.change, t, lang)];
  const credit = creditOf(manifest, t);
  const none = noneWords(metric, t, lang);
  const origin = legendOrigin(metric, t, lang);
  const worded = (sign: LegendSign) => ({ ...sign, label: t(`map:sign.${sign.key}`) });
  return {
    title: legendTitle(words.subject, metric, t, lang),
    date: t('export:mapDate', { where, date: formatDate(date, lang) }),
    caveat: [
      ...(none === null ? [] : [none]),
      ...scenario,
      ...changed,
      ...(origin === null ? [] : [`${origin}.`]),
      t('export:caveat'),
      t('export:caveatSummed'),
      ...words.notes,
    ].join(' '),
    attribution: manifest.borders === 'schematic' ? credit : t('export:credit', { borders: credit }),
    legend: legendOf(input),
    signs: legendSigns(drawScene(derived, lang, null), SWATCH, true).map(worded),
  };
}
