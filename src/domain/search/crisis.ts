import { type Crisis, CRISES, GROUPS, RULES } from './crisis-words.ts';
import { type PlainWord, plainWords } from './plain-words.ts';
import { fromEnglishLayout } from './transliterate.ts';
import { type WordTest, wordTest } from './word-forms.ts';

interface Rule {
  readonly all: readonly WordTest[];
  /** None of these stands in the query. */
  readonly none: readonly WordTest[];
  /** Every word of the query is one of these; null = any may be. */
  readonly only: WordTest | null;
}

/** Letters of a query that are looked at. */
const LONGEST = 300;
let rules: readonly (readonly [Crisis, readonly Rule[]])[] | null = null;

/** What danger a person's words tell of, the gravest first; null for none. The words are those of `crisis-words.ts`. */
export function crisisOf(text: string): Crisis | null {
  const typed = text.slice(0, LONGEST);
  return crisisIn(plainWords(typed)) ?? crisisIn(plainWords(asTypedElsewhere(typed)));
}

function crisisIn(words: readonly PlainWord[]): Crisis | null {
  if (words.length === 0) return null;
  rules ??= CRISES.map((crisis) => [crisis, RULES[crisis].map(readRule)] as const);
  return rules.find(([, list]) => list.some((rule) => fits(rule, words)))?.[0] ?? null;
}

/** With the English keyboard left on, «хочу померти» is `[jxe gjvthnb`. */
function asTypedElsewhere(text: string): string {
  return /[а-яґєії]/i.test(text) ? '' : fromEnglishLayout(text);
}

function fits({ all, none, only }: Rule, words: readonly PlainWord[]): boolean {
  if (only !== null && !words.every(only)) return false;
  return all.every((test) => words.some(test)) && !none.some((test) => words.some(test));
}

function readRule(text: string): Rule {
  const [, wanted = '', sign = '', others = ''] = /^(.+?)(?: ([-/])(.+))?$/.exec(text) ?? [];
  return {
    all: wanted.split(' ').map(groupTest),
    none: sign === '-' ? [groupTest(others)] : [],
    only: sign === '/' ? groupTest(`${wanted}|${others}`) : null,
  };
}

function groupTest(pattern: string): WordTest {
  return wordTest(pattern.replace(/@(\w+)/g, (_, name: string) => GROUPS[name as keyof typeof GROUPS]));
}
