import type { SitesResult } from '../../../domain/siting/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { amountOf, type Unit, wayWords, type Words } from './answer-words.ts';
import type { Question } from './question.ts';

/** Whether it is proven, else how much better anything could be; how it compares with choosing one by one; ties. */
export function proofWords(
  result: SitesResult,
  question: Question,
  unit: Unit,
  words: Words,
  /** The planner ended the search. */
  stopped = false,
): string[] {
  const { status, sites: chosen } = result;
  if (status === 'infeasible' || status === 'open') return [];
  const { kind } = question.goal;
  const open = () => {
    const text = boundWords(result, question, unit, words);
    return stopped ? text : `${words.sites('timeUp')} ${text}`;
  };
  return [
    status === 'optimal' ? words.sites(`proven.${kind}`) : open(),
    ...greedyWords(result, question, unit, words),
    ...(chosen.length === 0 ? [] : [tieWords(result, question, words)]),
  ];
}

function boundWords(
  { value, bound }: SitesResult,
  question: Question,
  unit: Unit,
  { sites, ...rest }: Words,
): string {
  const { kind } = question.goal;
  const { lang } = rest;
  if (bound === null || value === null || (kind === 'total' && bound <= 0)) return sites('bestOnly');
  if (kind === 'new') return sites('feasible.new', { bound: amountOf(bound, unit, { sites, ...rest }) });
  if (kind === 'cover') return sites('feasible.cover', { bound: formatNumber(bound, lang) });
  if (kind === 'longest') return sites('feasible.longest', { bound: wayWords(bound, question, lang) });
  return sites('feasible.total', { bound: gapWords(value, bound, rest) });
}

/** By how many per cent a way may be longer than the shortest possible, rounded up. */
export function gapWords(value: number, bound: number, { lang }: Pick<Words, 'lang'>): string {
  const gap = bound > 0 ? Math.ceil((value / bound - 1) * 1000) / 10 : 0;
  return `${formatNumber(gap, lang, 1)}${languageOf(lang).percent}`;
}

function greedyWords(result: SitesResult, { goal }: Question, unit: Unit, words: Words): string[] {
  const { sites, lang } = words;
  const { status, covered, greedyCovered, greedySites, sites: chosen } = result;
  if (goal.kind !== 'new' && goal.kind !== 'cover') return [];
  const same = sites(status === 'optimal' ? 'greedySame' : 'greedySameOpen');
  if (goal.kind === 'new') {
    const more = covered - greedyCovered;
    return [more > 0 ? sites('greedy', { n: amountOf(more, unit, words) }) : same];
  }
  const fewer = greedySites - chosen.length;
  return [fewer > 0 ? sites('greedySites', { n: formatNumber(fewer, lang) }) : same];
}

/** By what equal choices were told apart. */
function tieWords({ hostsProven }: SitesResult, { goal, capacity }: Question, { sites }: Words): string {
  if (goal.kind === 'total' || goal.kind === 'longest')
    return sites(capacity === null ? 'tie.ways' : 'tie.full');
  return sites(hostsProven ? `tie.${goal.kind}` : 'tie.open');
}
