import { isClass } from '../../../domain/metrics/classes.ts';
import type { Basket } from '../../../domain/coverage/basket.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import type { Language } from '../../../domain/text.ts';
import type { TypeView } from '../../../domain/metrics/type-view.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { type LegendRow, legendRows } from '../../legend/legend-rows.ts';
import { columnsOf } from '../table/table-rows.ts';

/** Types that have a map, in the taxonomy's order, so that a choice moves none: those of which anything is known. */
export function shownTypes(
  rows: readonly HromadaRow[],
  basket: Basket,
  chosen: readonly ServiceType[],
  all: boolean,
): readonly ServiceType[] {
  const columns = columnsOf(
    rows,
    basket,
    chosen.map(({ id }) => id),
    all,
  );
  return basket.types.filter((_, at) => columns.includes(at));
}

/** A type's hromadas by state or class; what none is in is left out. */
export function countsOf({ totals, metric }: TypeView, t: Translate, lang: Language): readonly LegendRow[] {
  return legendRows(totals, metric, t, lang).filter(({ hromadas }) => hromadas > 0);
}

/** What the colours mean, once for all: the classes and states that any map has. */
export function legendOfMaps(
  maps: readonly TypeView[],
  t: Translate,
  lang: Language,
): readonly Pick<LegendRow, 'key' | 'words'>[] {
  const known = new Map(maps.flatMap((each) => countsOf(each, t, lang)).map((row) => [row.key, row]));
  return (maps[0] === undefined ? [] : keysInOrder(maps[0])).flatMap((key) => known.get(key) ?? []);
}

const keysInOrder = ({ totals, metric }: TypeView): readonly LegendRow['key'][] =>
  metric === null ? totals.map(({ fill }) => fill) : metric.totals.map(({ key }) => key);

/** A type's numbers on paper: «є: 12; немає даних: 45». */
export const numbersOf = (of: TypeView, t: Translate, lang: Language): string =>
  countsOf(of, t, lang)
    .map(
      ({ key, words, hromadas }) =>
        `${isClass(key) ? words : t(`map:short.${key}`)}: ${formatNumber(hromadas, lang)}`,
    )
    .join('; ');
