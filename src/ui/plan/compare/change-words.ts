import { CHANGE_FILLS, type ChangeTotal, type ChangeView } from '../../../domain/compare/change-view.ts';
import type { Side } from '../../../domain/compare/sides.ts';
import type { MapFill } from '../../../domain/metrics/classes.ts';
import type { Language } from '../../../domain/text.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';

/** «01.01.2020», or of two releases «випуск 2026-04-02-3474c5ad»: each side of a comparison. */
export function sidesOf({ before, after }: ChangeView['comparison'], t: Translate, lang: Language) {
  const day = ({ date }: Side) => formatDate(date, lang);
  if (before.dataset === after.dataset) return { before: day(before), after: day(after) };
  const release = ({ dataset }: Side) => t('plan:compare.release', { release: dataset.release });
  // Both are looked at on one day.
  const both = t('plan:compare.both', { release: release(after), date: day(after) });
  return { before: release(before), after: both };
}

/** Asked of every comparison: that there is none is an answer. */
const ALWAYS: ReadonlySet<string> = new Set(['appeared', 'ended', 'same']);

/** The lines of a legend and of a list. */
export const toldOf = ({ totals }: ChangeView): readonly ChangeTotal[] =>
  totals.filter(({ key, hromadas }) => hromadas > 0 || ALWAYS.has(key));

/** «3 громади, 12 300 жителів». */
export function totalText({ hromadas, people }: ChangeTotal, t: Translate, lang: Language): string {
  const count = t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) });
  if (hromadas === 0 || people === null) return count;
  return `${count}, ${t('plan:compare.people', { count: people, n: formatNumber(people, lang) })}`;
}

/** What a map of changes shows in colours, as a legend on paper tells it. */
export function changeLegend(change: ChangeView, t: Translate) {
  return toldOf(change).map(({ key, hromadas }): { fill: MapFill | null; label: string; count: number } => ({
    fill: CHANGE_FILLS[key],
    label: t(`map:change.${key}`),
    count: hromadas,
  }));
}

const RECORDS = ['opened', 'learned', 'closed', 'vanished', 'moved'] as const;

/** All of a comparison in one sentence, for a citation: hromadas and records apart. */
export function changeSentence(change: ChangeView, t: Translate, lang: Language): string {
  const { comparison } = change;
  const hromadas = toldOf(change)
    .filter(({ key }) => key !== 'same')
    .map((total) => `${t(`map:change.${total.key}`)} — ${totalText(total, t, lang)}`);
  const records = RECORDS.flatMap((key) => {
    const n = comparison[key].length;
    return n === 0 ? [] : [`${t(`plan:compare.${key}`).toLocaleLowerCase()} — ${formatNumber(n, lang)}`];
  });
  return t('plan:compare.sentence', {
    ...sidesOf(comparison, t, lang),
    hromadas: hromadas.join('; '),
    records: records.length === 0 ? t('plan:compare.none') : records.join('; '),
  });
}
