import type { ChangeTotal } from '../../../domain/scenario/compare.ts';
import type { Column, RaionShare } from '../../../domain/scenario/side-by-side.ts';
import type { NamedScenario } from '../../../domain/scenario/set.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ToolWords } from '../../../i18n/use-words.ts';
import { raionName } from '../../parts/names.ts';
import { shareText } from '../../parts/share-text.ts';
import { ORDER, peopleOf, stateWords, type Words } from './outcome-words.ts';

/** Where a cell has nothing to say. */
export const NONE = '—';

/** As the planner calls it, or by its number. */
export const nameWords = ({ name }: Pick<NamedScenario, 'name'>, at: number, tools: ToolWords): string =>
  name === '' ? tools('whatIf.numbered', { n: at + 1 }) : name;

/** «додано 2, перенесено 1»; what could not be laid is said. */
export function servicesText(column: Column, { tools, lang }: Words): string {
  const parts = (['added', 'moved', 'removed', 'faults'] as const).flatMap((kind) =>
    column[kind] === 0 ? [] : [tools(`whatIf.counted.${kind}`, { n: formatNumber(column[kind], lang) })],
  );
  return parts.length === 0 ? tools('whatIf.counted.none') : parts.join(', ');
}

/** A line of the comparison. */
export interface Row {
  readonly head: string;
  readonly cells: readonly string[];
}

/** A line for every pair of states that any of the scenarios changes: what it was is never summed together. */
export function changeRows(columns: readonly Column[], together: boolean, words: Words): readonly Row[] {
  const pairs = new Map<string, ChangeTotal>();
  for (const { comparison } of columns) {
    for (const total of comparison.totals) pairs.set(`${total.before} ${total.after}`, total);
  }
  return ORDER.flatMap((change) => [...pairs].filter(([, total]) => total.change === change)).map(
    ([pair, { change, before, after }]) => ({
      head: words.tools(`whatIf.row.${change}`, {
        before: stateWords(before, together, words.t),
        after: stateWords(after, together, words.t),
      }),
      cells: columns.map(({ comparison }) => {
        const total = comparison.totals.find((each) => `${each.before} ${each.after}` === pair);
        return total === undefined ? NONE : totalText(total, words);
      }),
    }),
  );
}

function totalText({ hromadas, people, withoutFigure }: ChangeTotal, words: Words): string {
  const { t, lang } = words;
  const count = t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) });
  return `${peopleOf(people, withoutFigure, words)}; ${count}`;
}

/** «Легендинський район: 12 % жителів», and of how many nothing is known. */
export function worstText(worst: RaionShare | null, { t, tools, lang }: Words): string {
  if (worst === null) return NONE;
  const { raion, people, served, unknown } = worst;
  const share = tools('whatIf.worst', {
    name: raionName(raion, t, lang),
    percent: shareText(served, people, lang),
  });
  if (unknown === 0) return share;
  return `${share}; ${tools('whatIf.worstUnknown', { percent: shareText(unknown, people, lang) })}`;
}
