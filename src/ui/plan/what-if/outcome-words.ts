import type { Code } from '../../../domain/code.ts';
import type { CoverageState } from '../../../domain/coverage/state.ts';
import type { ChangeTotal } from '../../../domain/scenario/compare.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { ToolWords } from '../../../i18n/use-tool-words.ts';
import type { WhatIf } from '../../../state/scenario/types.ts';

interface Words {
  readonly t: Translate;
  readonly tools: ToolWords;
  readonly lang: Language;
}

const ORDER = ['gained', 'lost', 'other'] as const;

/** One sentence a pair of states: what it was is never summed together. */
export function outcomeWords({ comparison }: Pick<WhatIf, 'comparison'>, words: Words): string[] {
  return ORDER.flatMap((change) =>
    comparison.totals.filter((total) => total.change === change).map((total) => sentence(total, words)),
  );
}

function sentence(total: ChangeTotal, words: Words): string {
  const { t, tools, lang } = words;
  const { change, hromadas, people, withoutFigure } = total;
  const count = { count: hromadas, n: formatNumber(hromadas, lang) };
  const silent = tools('whatIf.silent', { count: withoutFigure, n: formatNumber(withoutFigure, lang) });
  const known = tools('sites.people', { count: people, n: formatNumber(people, lang) });
  return tools(`whatIf.${change}`, {
    hromadas: change === 'other' ? t('plan:table.hromadas', count) : tools('whatIf.inHromadas', count),
    people: withoutFigure === 0 ? `**${known}**` : `**${known}**, ${silent}`,
    before: stateWords(total.before, t),
    after: stateWords(total.after, t),
  });
}

function stateWords(state: CoverageState, t: Translate): string {
  return t(`state:planner.${state === 'served' ? 'servedLocal' : state}`).toLocaleLowerCase();
}

/** Recipients by the planner's own figures for whom the service appears. */
export function needGained(
  { comparison, published }: Pick<WhatIf, 'comparison' | 'published'>,
  weights: ReadonlyMap<Code, number>,
  { tools, lang }: Words,
): string {
  const { hromadas } = published;
  const of = (code: Code | undefined) => (code === undefined ? 0 : (weights.get(code) ?? 0));
  const gained = comparison.changes
    .filter(({ change }) => change === 'gained')
    .reduce((sum, { hromada }) => sum + of(hromadas[hromada]?.code), 0);
  const total = hromadas.reduce((sum, { code }) => sum + of(code), 0);
  return tools('whatIf.need', { n: formatNumber(gained, lang, 1), total: formatNumber(total, lang, 1) });
}
