import type { Code } from '../../../domain/code.ts';
import type { CoverageState } from '../../../domain/coverage/state.ts';
import type { ChangeTotal } from '../../../domain/scenario/compare.ts';
import { sumKnown } from '../../../domain/known-sum.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { fillWord } from '../../card/state-word.ts';
import { figureTitle } from '../../parts/figure-words.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { ToolWords } from '../../../i18n/use-words.ts';
import type { WhatIf } from '../../../domain/scenario/what-if.ts';

export interface Words {
  readonly t: Translate;
  readonly tools: ToolWords;
  readonly lang: Language;
}

/** Changes in the order in which they are told. */
export const ORDER = ['gained', 'lost', 'other'] as const;

/** One sentence a pair of states: what it was is never summed together. */
export function outcomeWords(
  { comparison }: Pick<WhatIf, 'comparison'>,
  words: Words,
  together = false,
): string[] {
  return ORDER.flatMap((change) =>
    comparison.totals
      .filter((total) => total.change === change)
      .map((total) => sentence(total, words, together)),
  );
}

function sentence(total: ChangeTotal, words: Words, together: boolean): string {
  const { t, tools, lang } = words;
  const { change, hromadas, people, withoutFigure } = total;
  const count = { count: hromadas, n: formatNumber(hromadas, lang) };
  return tools(`whatIf.${change}`, {
    hromadas: change === 'other' ? t('plan:table.hromadas', count) : tools('whatIf.inHromadas', count),
    people: peopleOf(people, withoutFigure, words),
    before: stateWords(total.before, together, t),
    after: stateWords(total.after, together, t),
  });
}

/** «**12 300 людей**», and for how many hromadas nobody says. */
export function peopleOf(people: number | null, withoutFigure: number, { tools, lang }: Words): string {
  if (people === null) return tools('sites.peopleUnknown');
  const known = tools('sites.people', { count: people, n: formatNumber(people, lang) });
  if (withoutFigure === 0) return `**${known}**`;
  const silent = tools('whatIf.silent', { count: withoutFigure, n: formatNumber(withoutFigure, lang) });
  return `**${known}**, ${silent}`;
}

/** A state in the middle of a sentence. */
export function stateWords(state: CoverageState, together: boolean, t: Translate): string {
  return fillWord(state === 'served' ? 'servedLocal' : state, together, t).toLocaleLowerCase();
}

/** People of a need figure for whom the service appears. */
export function needGained(
  { comparison, published }: Pick<WhatIf, 'comparison' | 'published'>,
  figure: NeedFigure,
  { tools, lang }: Words,
): string {
  const { hromadas } = published;
  const name = figureTitle(figure, lang);
  const of = (code: Code | undefined) => (code === undefined ? null : (figure.weights.get(code) ?? null));
  const gaining = comparison.changes.filter(({ change }) => change === 'gained');
  const { sum: gained, silent } = sumKnown(gaining.map(({ hromada }) => of(hromadas[hromada]?.code)));
  const { sum: total } = sumKnown(hromadas.map(({ code }) => of(code)));
  if (gained === null || total === null) return tools('whatIf.needUnknown', { name });
  const main = tools('whatIf.need', {
    n: formatNumber(gained, lang, 1),
    name,
    total: formatNumber(total, lang, 1),
  });
  if (silent === 0) return main;
  return `${main} ${tools('sites.withoutFigureHere', { count: silent, n: formatNumber(silent, lang) })}`;
}
