import type { NeedFacts } from '../../../domain/need/figure.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import type { Language } from '../../../domain/text.ts';
import { formatMinutes, formatNumber, pick } from '../../../i18n/format.ts';
import { languageOf } from '../../../i18n/languages.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { SiteWords, ToolWords } from '../../../i18n/use-words.ts';
import { inBrackets } from '../../parts/figure-words.ts';
import { shareText } from '../../parts/share-text.ts';
import type { Question } from './question.ts';

export interface Words {
  readonly t: Translate;
  readonly tools: ToolWords;
  readonly sites: SiteWords;
  readonly lang: Language;
}

/** What an amount is of: people, or what a need figure counts. */
export type Unit = 'people' | Pick<NeedFacts, 'name'>;

/** What a question's amounts are of. */
export function unitOf({ weights }: Pick<Question, 'weights'>, needs: readonly NeedFacts[]): Unit {
  return needs.find(({ id }) => id === weights) ?? 'people';
}

/** So many residents, or of whatever the weights are; null = no figure is known. */
export function amountOf(n: number | null, unit: Unit, { tools, lang }: Words): string {
  if (n === null) return tools(unit === 'people' ? 'sites.peopleUnknown' : 'sites.needUnknown');
  const count = shownAs(n, unit);
  const number = { count, n: formatNumber(count, lang, 1) };
  if (unit === 'people') return tools('sites.people', number);
  return tools('sites.figureUnit', { n: number.n, name: inBrackets(pick(unit.name, lang).text) });
}

/** The same without what it is of: for a table whose head says it. */
export function bareAmount(n: number, unit: Unit, { lang }: Pick<Words, 'lang'>): string {
  return formatNumber(shownAs(n, unit), lang, 1);
}

/** As it is written: people are whole, and the noun of «12,5» is that of a fraction. */
function shownAs(n: number, unit: Unit): number {
  return unit === 'people' ? Math.round(n) : Math.round(n * 10) / 10;
}

/** «23,4 км», «40 хв»: how far it is by what the question measures. */
export function wayWords(way: number, asked: Pick<Question, 'way'>, lang: Language): string {
  if (asked.way === 'road') return formatMinutes(way, lang, false);
  return `${formatNumber(way, lang, 1)}\u00a0${languageOf(lang).km}`;
}

/** The same of a radius: «30 хв дорогою». */
export function withinWords(
  { radius, way }: Pick<Question, 'radius' | 'way'>,
  { sites, lang }: Words,
): string {
  const text = wayWords(radius, { way }, lang);
  return way === 'road' ? sites('within', { time: text }) : text;
}

/** What is not known comes first: hromadas without data, and those without a figure. */
export function unknownWords(
  { unknown, withoutFigure }: Pick<SitesResult, 'unknown' | 'withoutFigure'>,
  unit: Unit,
  words: Words,
): string[] {
  const { sites, lang } = words;
  const { hromadas } = unknown;
  const people = amountOf(unit === 'people' ? unknown.people : unknown.weight, unit, words);
  const first =
    hromadas === 0 ? [] : [sites('unknown', { count: hromadas, n: formatNumber(hromadas, lang), people })];
  if (withoutFigure === 0) return first;
  return [...first, sites('withoutFigure', { count: withoutFigure, n: formatNumber(withoutFigure, lang) })];
}

/** What the new places come to, by the goal. */
export function answerWords(result: SitesResult, question: Question, unit: Unit, words: Words): string {
  const { sites, lang } = words;
  const { goal } = question;
  const { covered, coveredBefore, reachable, total, status, cause } = result;
  const share = (n: number) => shareText(n, total, lang);
  const number = (n: number) => bareAmount(n, unit, words);
  const whole = wholeOf(total, unit, words);
  const now = { km: withinWords(question, words), total: whole, before: number(coveredBefore) };
  if (status === 'open') return sites('infeasible.open');
  if (status === 'infeasible') {
    const most = { reachable: number(reachable), total: whole, percent: share(reachable) };
    return sites(`infeasible.${cause ?? 'percent'}`, most);
  }
  const isWay = goal.kind === 'total' || goal.kind === 'longest';
  if (result.sites.length === 0) {
    if (isWay) return sites('noneWay');
    if (goal.kind === 'new') return sites('none');
    return sites('enough', { ...now, percent: share(coveredBefore) });
  }
  const places = placesWords(result, words);
  const main = isWay
    ? `${waysWords(result, question, places, words)} ${beforeWords(result, question, words)}`
    : sites('covered', { ...now, sites: places, covered: number(covered), percent: share(covered) });
  const isFewer = goal.kind !== 'cover' && result.sites.length < goal.count + result.moved.length;
  const count = { count: result.sites.length, n: formatNumber(result.sites.length, lang) };
  return isFewer ? `${main} ${sites('fewer', count)}` : main;
}

/** «2 нові місця, перенесено: 1»: what is moved is not new. */
function placesWords({ sites: codes, moved }: SitesResult, { sites, lang }: Words): string {
  const gone = moved.filter(({ to }) => to !== null);
  const count = codes.length - gone.length;
  const fresh = sites('sitesNew', { count, n: formatNumber(count, lang) });
  const shifted = gone.filter(({ from, to }) => from !== to).length;
  return shifted === 0 ? fresh : sites('sitesMoved', { sites: fresh, n: formatNumber(shifted, lang) });
}

function waysWords(
  { meanWay, longestWay }: SitesResult,
  question: Question,
  places: string,
  { sites, lang }: Words,
): string {
  const isTotal = question.kind === 'total';
  const way = isTotal ? meanWay : longestWay;
  // Places that must be there, and nobody who could come.
  if (way === null) return sites('noneWay');
  return sites(isTotal ? 'total' : 'longest', { sites: places, way: wayWords(way, question, lang) });
}

function beforeWords(
  { meanWayBefore, longestWayBefore }: SitesResult,
  question: Question,
  { sites, lang }: Words,
): string {
  const way = question.kind === 'total' ? meanWayBefore : longestWayBefore;
  return way === null ? sites('wayNone') : sites('wayBefore', { way: wayWords(way, question, lang) });
}

function wholeOf(total: number, unit: Unit, { tools, lang }: Words): string {
  const count = shownAs(total, unit);
  const n = formatNumber(count, lang, 1);
  if (unit === 'people') return tools('sites.ofPeople', { count, n });
  return tools('sites.figureUnit', { n, name: inBrackets(pick(unit.name, lang).text) });
}

/** Who lives where the new places are, and who in their reach: in the unit of the headline. */
export function hostWords(result: SitesResult, unit: Unit, words: Words): (readonly [string, string])[] {
  const { sites } = words;
  const { hostResidents, agreementResidents, hostWeight, agreementWeight } = result;
  const people = unit === 'people';
  return [
    [sites(people ? 'host' : 'hostFigure'), amountOf(people ? hostResidents : hostWeight, unit, words)],
    [
      sites(people ? 'agreement' : 'agreementFigure'),
      amountOf(people ? agreementResidents : agreementWeight, unit, words),
    ],
  ];
}
