import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import type { ToolWords } from '../../../i18n/use-tool-words.ts';
import type { Question } from './question.ts';

interface Words {
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
  const { tools, lang } = words;
  const { hromadas } = unknown;
  const people = amountOf(unknown.people, false, words);
  const first =
    hromadas === 0
      ? tools('sites.unknownNone')
      : tools('sites.unknown', { count: hromadas, n: formatNumber(hromadas, lang), people });
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
  const number = (n: number) => formatNumber(byNeed ? n : Math.round(n), lang, 1);
  const whole = tools(byNeed ? 'sites.ofNeed' : 'sites.ofPeople', {
    count: Math.round(total),
    n: number(total),
  });
  const km = `${formatNumber(radiusKm, lang, 1)}\u00a0${lang === 'uk' ? 'км' : 'km'}`;
  const now = { km, total: whole, before: number(coveredBefore) };
  if (status === 'infeasible') {
    return tools('sites.infeasible', {
      reachable: number(reachable),
      total: whole,
      percent: share(reachable),
    });
  }
  if (sites.length === 0) {
    if (goal.kind === 'new') return tools('sites.none');
    return tools('sites.enough', { ...now, percent: share(coveredBefore) });
  }
  const fewer = goal.kind === 'new' && sites.length < goal.count;
  const count = { count: sites.length, n: formatNumber(sites.length, lang) };
  const main = tools('sites.covered', {
    ...now,
    sites: tools('sites.sitesNew', count),
    covered: number(covered),
    percent: share(covered),
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
