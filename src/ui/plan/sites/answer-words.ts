import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import type { ToolWords } from '../../../i18n/use-tool-words.ts';
import type { Question } from './question.ts';

interface Words {
  readonly tools: ToolWords;
  readonly lang: Language;
}

/** So many residents, or recipients where the planner's own figures are the weights; null = no figure is known. */
export function amountOf(n: number | null, byNeed: boolean, { tools, lang }: Words): string {
  if (n === null) return tools(byNeed ? 'sites.needUnknown' : 'sites.peopleUnknown');
  const count = shownAs(n, byNeed);
  return tools(byNeed ? 'sites.needUnit' : 'sites.people', { count, n: formatNumber(count, lang, 1) });
}

/** As it is written: people are whole, and the noun of «12,5» is that of a fraction. */
function shownAs(n: number, byNeed: boolean): number {
  return byNeed ? Math.round(n * 10) / 10 : Math.round(n);
}

/** What is not known comes first: hromadas without data, and those without a figure. */
export function unknownWords(
  { unknown, withoutFigure }: Pick<SitesResult, 'unknown' | 'withoutFigure'>,
  byNeed: boolean,
  words: Words,
): string[] {
  const { tools, lang } = words;
  const { hromadas } = unknown;
  const people = amountOf(byNeed ? unknown.weight : unknown.people, byNeed, words);
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
  const number = (n: number) => formatNumber(shownAs(n, byNeed), lang, 1);
  const whole = tools(byNeed ? 'sites.ofNeed' : 'sites.ofPeople', {
    count: shownAs(total, byNeed),
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

/** Who lives where the new places are, and who in their reach: in the unit of the headline. */
export function hostWords(result: SitesResult, byNeed: boolean, words: Words): (readonly [string, string])[] {
  const { tools } = words;
  const { hostResidents, agreementResidents, hostWeight, agreementWeight } = result;
  const [host, agreement] = byNeed ? [hostWeight, agreementWeight] : [hostResidents, agreementResidents];
  return [
    [tools(byNeed ? 'sites.hostNeed' : 'sites.host'), amountOf(host, byNeed, words)],
    [tools(byNeed ? 'sites.agreementNeed' : 'sites.agreement'), amountOf(agreement, byNeed, words)],
  ];
}

/** By what equal choices were told apart. */
function tieWords({ sites, hostsProven, goal }: Tie, { tools }: Words): string[] {
  if (sites.length === 0) return [];
  return [tools(hostsProven ? `sites.tie.${goal}` : 'sites.tie.open')];
}

interface Tie extends Pick<SitesResult, 'sites' | 'hostsProven'> {
  readonly goal: Question['goal']['kind'];
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
      ...tieWords({ ...result, goal: 'new' }, words),
    ];
  }
  const fewer = greedySites - sites.length;
  const limit = bound === null ? '' : formatNumber(bound, lang);
  return [
    proven ? tools('sites.provenSites') : tools('sites.feasibleSites', { bound: limit }),
    fewer > 0
      ? tools('sites.greedySites', { n: formatNumber(fewer, lang) })
      : tools(proven ? 'sites.greedySame' : 'sites.greedySameOpen'),
    ...tieWords({ ...result, goal: 'cover' }, words),
  ];
}
