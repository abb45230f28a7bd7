import type { OtherHost, SiteFacts, SitesResult } from '../../../domain/siting/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { amountOf, type Unit, wayWords, type Words } from './answer-words.ts';
import type { Question } from './question.ts';

export interface SiteContext {
  readonly result: SitesResult;
  readonly question: Question;
  readonly unit: Unit;
  readonly nameOf: (code: string) => string;
}

/** What one of the places does, and which other could stand there, in sentences. */
export function siteWords(facts: SiteFacts, context: SiteContext, words: Words): string[] {
  const { next, larger, must } = facts;
  const others = [next, larger?.code === next?.code ? null : larger].filter((other) => other !== null);
  const { sites } = words;
  return [
    addsWords(facts, context, words),
    ...servesWords(facts, context, words),
    ...others.map((other) =>
      sites('site.instead', { name: context.nameOf(other.code), change: changeWords(other, context, words) }),
    ),
    ...(next === null && !must ? [sites('site.noNext')] : []),
  ];
}

/** Alone, and after all others: of one place both are the same. */
function addsWords({ alone, after }: SiteFacts, context: SiteContext, words: Words): string {
  const { sites } = words;
  const { goal } = context.question;
  const key = goal.kind === 'total' ? 'saves' : goal.kind === 'longest' ? 'savesLongest' : ('adds' as const);
  if (after === null) return sites('site.needed');
  const [one, other] = [alone, after].map((n) => (n === null ? null : gainWords(n, context, words)));
  if (one == null || one === other) return sites(`site.${key}`, { n: other });
  const both = key === 'adds' ? 'both' : (`${key}Both` as const);
  return sites(`site.${both}`, { alone: one, after: other });
}

function gainWords(n: number, { result, question, unit }: SiteContext, words: Words): string {
  const { kind } = question.goal;
  if (kind === 'new' || kind === 'cover') return amountOf(n, unit, words);
  // The sum of ways is told as a mean: nobody pictures kilometres of all people together.
  return wayWords(kind === 'total' ? n / Math.max(1, result.reached) : n, question, words.lang);
}

function servesWords({ serves, spare }: SiteFacts, { unit }: SiteContext, words: Words): string[] {
  if (spare === null) return [];
  const n = amountOf(serves, unit, words);
  if (spare < 0.5) return [words.sites('site.full', { n })];
  return [words.sites('site.spare', { n, spare: amountOf(spare, unit, words) })];
}

/** «охоплення менше на 1,5 %, але в самій громаді живе на 277 000 людей більше». */
function changeWords(other: OtherHost, context: SiteContext, words: Words): string {
  const { sites } = words;
  const change = costWords(other, context, words);
  if (other.people === null || other.people === 0) return change;
  const people = amountOf(Math.abs(other.people), 'people', words);
  return sites(other.people > 0 ? 'site.gains' : 'site.loses', { change, people });
}

function costWords({ value, covered }: OtherHost, { result, question }: SiteContext, words: Words): string {
  const { sites, lang } = words;
  const { kind } = question.goal;
  if (kind === 'longest') {
    if (Math.abs(value) < 0.05) return sites('site.same');
    const n = wayWords(Math.abs(value), question, lang);
    return sites(value < 0 ? 'site.longestLess' : 'site.longestMore', { n });
  }
  const isTotal = kind === 'total';
  const whole = isTotal ? (result.value ?? 0) : result.covered;
  const change = isTotal ? value : covered;
  if (change === 0 || whole === 0) return sites('site.same');
  const n = percentWords(change / whole, lang);
  if (isTotal) return sites(change < 0 ? 'site.wayLess' : 'site.wayMore', { n });
  return sites(change < 0 ? 'site.less' : 'site.more', { n });
}

/** «1,5 %»; of what is too little for that, «<0,1 %». */
function percentWords(ratio: number, lang: Words['lang']): string {
  const percent = Math.abs(ratio) * 100;
  const isLittle = percent < 0.05;
  const number = formatNumber(isLittle ? 0.1 : percent, lang, 1);
  return `${isLittle ? '<' : ''}${number}${languageOf(lang).percent}`;
}
