import type { Language } from '../domain/text.ts';
import type { PartialTranslation, PluralForm, Translation } from './translation.ts';
import type ukFirst from './uk/first.ts';
import type { later as ukLater } from './uk/index.ts';

/** Namespaces of the first list's file, and those that come with what shows them. */
export type First = typeof ukFirst;
export type Later = { [N in keyof typeof ukLater]: Awaited<ReturnType<(typeof ukLater)[N]>>['default'] };

type Load<Words> = () => Promise<{ readonly default: Words }>;

/** What a language is, but for its words. */
interface Manners<Form extends PluralForm> {
  /** As in the address, in `<html lang>` and in the columns of tables: `uk`. */
  readonly code: Language;
  /** For numbers, dates and sorting: `uk-UA`. */
  readonly locale: string;
  /** Its plural categories in CLDR. */
  readonly plurals: readonly Form[];
  /** On the switch; `name` begins with the language's own name of itself. */
  readonly short: string;
  readonly name: string;
  readonly date: Readonly<Intl.DateTimeFormatOptions>;
  /** The sign after a number, with the space before it. */
  readonly percent: string;
  readonly km: string;
  readonly hour: string;
  readonly minute: string;
  /** Words of at most so many letters stand with the next one on its line. */
  readonly shortWord: 0 | 1 | 2;
  readonly quotes: readonly [open: string, close: string];
  /** What a service of a planner’s scenario is called, which no provider has. */
  readonly hypothetical: string;
}

/** A language of the interface. A complete one needs no other for its words. */
export interface LanguageEntry extends Manners<PluralForm> {
  readonly complete: boolean;
  readonly first: Load<object>;
  readonly later: { readonly [N in keyof Later]?: Load<object> };
}

interface Whole<Form extends PluralForm> extends Manners<Form> {
  readonly first: Load<Translation<First, Form>>;
  readonly later: { readonly [N in keyof Later]: Load<Translation<Later[N], Form>> };
}

interface Part<Form extends PluralForm> extends Manners<Form> {
  readonly first: Load<PartialTranslation<First, Form>>;
  readonly later: { readonly [N in keyof Later]?: Load<PartialTranslation<Later[N], Form>> };
}

/** A language with all words: the compiler asks for each key, and for the plural forms of its own `plurals`. */
export function whole<const Form extends PluralForm>(language: Whole<Form>): LanguageEntry {
  return { ...language, complete: true };
}

/**
 * A language that is still being translated: what is missing is said in English.
 * @public for the next language: none of ours is partial today.
 */
export function partly<const Form extends PluralForm>(language: Part<Form>): LanguageEntry {
  return { ...language, complete: false };
}
