import { type Language, type Localized, pick } from '../domain/text.ts';
import { fill, plainWords } from '../i18n/plain.ts';
import uk, { type PhraseKey, type ProblemKey } from '../i18n/uk/check.ts';
import type { Words } from '../i18n/uk/intake.ts';

/** fatal: the build stops; error: the record cannot be placed; warning: the value is left out, the record stays. */
export type Severity = 'fatal' | 'error' | 'warning';

/** What is said in no language yet: a name, or words of the namespace `check` filled in. `textIn` says it. */
export type Said = string | Localized | Phrase;

export interface Phrase {
  readonly phrase: PhraseKey;
  readonly params?: Params;
}

/** What a text of the namespace `check` is filled in with. */
export type Params = Readonly<Record<string, Said>>;

/** What is wrong, in no language: a text of the namespace `check` and what it speaks of. */
export interface Problem {
  readonly key: ProblemKey;
  readonly params?: Params;
}

/** Something wrong in an input table. `messageOf` says it. */
export interface Finding extends Problem {
  readonly severity: Severity;
  readonly file: string;
  /** As a spreadsheet numbers rows: the header is 1. 0 = the file as a whole. */
  readonly row: number;
  /** A column of the layout, or the header as written where it is none of them. */
  readonly column: string | null;
  /** What the cell holds; empty for an empty one and where it may not be repeated. */
  readonly came: string;
  /** The nearest correct value. */
  readonly suggestion?: string;
}

const SHOWN = 80;

/** `providers/UA74.csv:7:status: очікували …, маємо «…»`: what a terminal shows. */
export function formatFinding(finding: Finding): string {
  const { file, row, column } = finding;
  const place = [file, ...(row === 0 ? [] : [row]), ...(column === null ? [] : [column])].join(':');
  return `${place}: ${messageOf(finding)}`;
}

/** What is said of tables; but for Ukrainian, `loadWords` brings it. */
export function checkWords(lang: Language): typeof uk {
  return plainWords('check', uk, lang);
}

/** The sentence of a finding: what is wrong, what was expected and what came (said once), the nearest correct value. */
export function messageOf(finding: Finding, lang: Language = 'uk'): string {
  const { frame } = checkWords(lang);
  const wrong = saysOf(finding, lang);
  const expected = expectedOf(finding, lang);
  const came = finding.came === '' ? frame.empty : fill(frame.quoted, { text: shorten(finding.came) });
  const frameOf = wrong.includes(came) ? frame.expectedOnly : frame.expected;
  const parts = [wrong, expected === '' ? '' : fill(frameOf, { expected, came })];
  const sentence = parts.filter((part) => part !== '').join('; ');
  return finding.suggestion === undefined ? sentence : `${sentence}. ${correctionOf(finding)}`;
}

/** «Ніжінська → Ніжинська?»; empty where nothing near is known. */
function correctionOf({ came, suggestion }: Finding): string {
  return suggestion === undefined ? '' : `${shorten(came)} → ${shorten(suggestion)}?`;
}

/** What was expected, as a phrase; empty where the problem says all. */
export function expectedOf({ key, params = {} }: Problem, lang: Language = 'uk'): string {
  return said(wordsOf(key, lang).expects ?? '', params, lang);
}

/** What is wrong, where it is more than an unexpected value; else empty. */
export function saysOf({ key, params = {} }: Problem, lang: Language = 'uk'): string {
  return said(wordsOf(key, lang).says ?? '', params, lang);
}

function wordsOf(key: ProblemKey, lang: Language): Words {
  return checkWords(lang).problems[key];
}

function said(text: string, params: Params, lang: Language): string {
  const values = Object.entries(params).map(([name, value]) => [name, textIn(value, lang)]);
  return fill(text, Object.fromEntries(values) as Record<string, string>);
}

/** A name or a phrase in a language. */
export function textIn(value: Said, lang: Language): string {
  if (typeof value === 'string') return value;
  if (!isPhrase(value)) return pick(value, lang).text;
  return said(checkWords(lang).phrases[value.phrase], value.params ?? {}, lang);
}

const isPhrase = (value: Localized | Phrase): value is Phrase => 'phrase' in value;

/** Several as one, between each two of them the words of a phrase. */
export function joined(phrase: PhraseKey, all: readonly Said[]): Said {
  const [first = '', ...rest] = all;
  return rest.length === 0 ? first : { phrase, params: { first, rest: joined(phrase, rest) } };
}

/** A cell in one line of a bearable length. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}
