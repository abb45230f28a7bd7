import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Language } from '../../../domain/text.ts';
import { formatKm, formatNumber, formatPercent } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { ToolWords } from '../../../i18n/use-tool-words.ts';
import type { Question } from './question.ts';

interface Words {
  readonly t: Translate;
  readonly tools: ToolWords;
  readonly lang: Language;
}

/** So many residents, or recipients where the planner's own figures are the weights. */
export function amountOf(n: number, byNeed: boolean, { tools, lang }: Words): string {
  const whole = Math.round(n);
  return tools(byNeed ? 'sites.needUnit' : 'sites.people', {
    count: whole,
    n: formatNumber(byNeed ? n : whole, lang, 1),
  });
}

/** What is not known comes first: hromadas without data, and those without a figure. */
export function unknownWords({ unknown, withoutFigure }: SitesResult, words: Words): string[] {
  const { t, tools, lang } = words;
  const hromadas = t('plan:table.hromadas', {
    count: unknown.hromadas,
    n: formatNumber(unknown.hromadas, lang),
  });
  const first =
    unknown.hromadas === 0
      ? tools('sites.unknownNone')
      : tools('sites.unknown', { hromadas, people: amountOf(unknown.people, false, words) });
  if (withoutFigure === 0) return [first];
  return [
    first,
    tools('sites.withoutFigure', { count: withoutFigure, n: formatNumber(withoutFigure, lang) }),
  ];
}

/** What the new places come to. */
export function coveredWords(result: SitesResult, question: Question, words: Words): string {
  const { tools, lang } = words;
  const { byNeed, radiusKm, goal } = question;
  const { covered, coveredBefore, reachable, total, sites, status } = result;
  const share = (n: number) => formatPercent(total === 0 ? 0 : n / total, lang);
  const all = amountOf(total, byNeed, words);
  if (status === 'infeasible') {
    const most = amountOf(reachable, byNeed, words);
    return tools('sites.infeasible', { reachable: most, total: all, percent: share(reachable) });
  }
  if (sites.length === 0) return tools('sites.none');
  const fewer = goal.kind === 'new' && sites.length < goal.count;
  const count = { count: sites.length, n: formatNumber(sites.length, lang) };
  const main = tools('sites.covered', {
    sites: tools('sites.sitesNew', count),
    km: formatKm(radiusKm, true, lang).replace(/^≈\s/, ''),
    covered: amountOf(covered, byNeed, words),
    total: all,
    percent: share(covered),
    before: amountOf(coveredBefore, byNeed, words),
  });
  return fewer ? `${main} ${tools('sites.fewer', count)}` : main;
}

/** Whether it is proven, and how much better it is than choosing one by one. */
export function proofWords(result: SitesResult, { goal, byNeed }: Question, words: Words): string[] {
  const { tools, lang } = words;
  const { status, bound, covered, greedyCovered, greedySites, sites } = result;
  if (status === 'infeasible') return [];
  const proven = status === 'optimal';
  if (goal.kind === 'new') {
    const more = covered - greedyCovered;
    const limit = bound === null ? '' : amountOf(bound, byNeed, words);
    return [
      proven ? tools('sites.proven') : tools('sites.feasible', { bound: limit }),
      more > 0
        ? tools('sites.greedy', { n: amountOf(more, byNeed, words) })
        : tools(proven ? 'sites.greedySame' : 'sites.greedySameOpen'),
    ];
  }
  const fewer = greedySites - sites.length;
  const limit = bound === null ? '' : formatNumber(bound, lang);
  return [
    proven ? tools('sites.provenSites') : tools('sites.feasibleSites', { bound: limit }),
    fewer > 0
      ? tools('sites.greedySites', { n: formatNumber(fewer, lang) })
      : tools(proven ? 'sites.greedySame' : 'sites.greedySameOpen'),
  ];
}
