import type { NeedFacts } from '../../../domain/need/figure.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Language } from '../../../domain/text.ts';
import { formatMinutes, formatNumber, formatPercent, pick } from '../../../i18n/format.ts';
import { languageOf } from '../../../i18n/languages.ts';
import type { ToolWords } from '../../../i18n/use-words.ts';
import type { Question } from './question.ts';

interface Words {
  readonly tools: ToolWords;
  readonly lang: Language;
}

/** What an amount is of: people, or what a need figure counts. */
export type Unit = 'people' | Pick<NeedFacts, 'name'>;

/** What a question's amounts are of. */
export function unitOf({ weights }: Question, needs: readonly NeedFacts[]): Unit {
  return needs.find(({ id }) => id === weights) ?? 'people';
}

/** So many residents, or of whatever the weights are; null = no figure is known. */
function amountOf(n: number | null, unit: Unit, { tools, lang }: Words): string {
  if (n === null) return tools(unit === 'people' ? 'sites.peopleUnknown' : 'sites.needUnknown');
  const count = shownAs(n, unit);
  const number = { count, n: formatNumber(count, lang, 1) };
  if (unit === 'people') return tools('sites.people', number);
  return tools('sites.figureUnit', { n: number.n, name: pick(unit.name, lang).text });
}

/** As it is written: people are whole, and the noun of «12,5» is that of a fraction. */
function shownAs(n: number, unit: Unit): number {
  return unit === 'people' ? Math.round(n) : Math.round(n * 10) / 10;
}

/** What is not known comes first: hromadas without data, and those without a figure. */
export function unknownWords(
  { unknown, withoutFigure }: Pick<SitesResult, 'unknown' | 'withoutFigure'>,
  unit: Unit,
  words: Words,
): string[] {
  const { tools, lang } = words;
  const { hromadas } = unknown;
  const people = amountOf(unit === 'people' ? unknown.people : unknown.weight, unit, words);
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
export function coveredWords(result: SitesResult, question: Question, unit: Unit, words: Words): string {
  const { tools, lang } = words;
  const { radius, way, goal } = question;
  const { covered, coveredBefore, reachable, total, sites, status } = result;
  const share = (n: number) => formatPercent(total === 0 ? 0 : n / total, lang);
  const number = (n: number) => formatNumber(shownAs(n, unit), lang, 1);
  const whole = wholeOf(total, unit, words);
  const km =
    way === 'road'
      ? tools('sites.within', { time: formatMinutes(radius, lang, false) })
      : `${formatNumber(radius, lang, 1)}\u00a0${languageOf(lang).km}`;
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

function wholeOf(total: number, unit: Unit, { tools, lang }: Words): string {
  const count = shownAs(total, unit);
  const n = formatNumber(count, lang, 1);
  if (unit === 'people') return tools('sites.ofPeople', { count, n });
  return tools('sites.figureUnit', { n, name: pick(unit.name, lang).text });
}

/** Who lives where the new places are, and who in their reach: in the unit of the headline. */
export function hostWords(result: SitesResult, unit: Unit, words: Words): (readonly [string, string])[] {
  const { tools } = words;
  const { hostResidents, agreementResidents, hostWeight, agreementWeight } = result;
  const people = unit === 'people';
  const of = people ? '' : 'Figure';
  return [
    [tools(`sites.host${of}`), amountOf(people ? hostResidents : hostWeight, unit, words)],
    [tools(`sites.agreement${of}`), amountOf(people ? agreementResidents : agreementWeight, unit, words)],
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
export function proofWords(result: SitesResult, { goal }: Question, unit: Unit, words: Words): string[] {
  const { tools, lang } = words;
  const { status, bound, covered, greedyCovered, greedySites, sites } = result;
  if (status === 'infeasible') return [];
  const proven = status === 'optimal';
  if (goal.kind === 'new') {
    const more = covered - greedyCovered;
    const best = tools('sites.best', { n: amountOf(covered, unit, words) });
    const open = bound === null ? best : tools('sites.feasible', { bound: amountOf(bound, unit, words) });
    return [
      proven ? tools('sites.proven') : open,
      more > 0
        ? tools('sites.greedy', { n: amountOf(more, unit, words) })
        : tools(proven ? 'sites.greedySame' : 'sites.greedySameOpen'),
      ...tieWords({ ...result, goal: 'new' }, words),
    ];
  }
  const fewer = greedySites - sites.length;
  const best = tools('sites.best', { n: formatNumber(sites.length, lang) });
  const open = bound === null ? best : tools('sites.feasibleSites', { bound: formatNumber(bound, lang) });
  return [
    proven ? tools('sites.provenSites') : open,
    fewer > 0
      ? tools('sites.greedySites', { n: formatNumber(fewer, lang) })
      : tools(proven ? 'sites.greedySame' : 'sites.greedySameOpen'),
    ...tieWords({ ...result, goal: 'cover' }, words),
  ];
}
