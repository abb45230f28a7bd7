import { chainOf, type Language } from '../domain/text.ts';
import type { First, Later } from './language.ts';

export type Namespace = keyof First | keyof Later;

/** A plain word with its values: `{name}` stands for the value of that name. */
export function fill(word: string, values: Readonly<Record<string, string | number>>): string {
  return word.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

interface Words {
  readonly [key: string]: string | readonly string[] | Words;
}

/** Words that have come, by language and namespace. */
const come = new Map<string, object>();
/** Of them, what `plainWords` has put together. */
const merged = new Map<string, object>();

/** Takes in a namespace's words. */
export function addWords(lang: Language, namespace: Namespace, words: object): void {
  come.set(`${lang} ${namespace}`, words);
  merged.clear();
}

export function hasWords(lang: Language, namespace: Namespace): boolean {
  return come.has(`${lang} ${namespace}`);
}

/**
 * A namespace as it is, for code that knows no interface: the build, the commands, a worker. What the asked language
 * lacks, or what `loadWords` has not brought, stands in the next one of the chain; at last in Ukrainian.
 */
export function plainWords<T extends object>(namespace: keyof Later, ukrainian: T, lang: Language): T {
  if (lang === 'uk') return ukrainian;
  const key = `${lang} ${namespace}`;
  const known = merged.get(key);
  if (known !== undefined) return known as T;
  const languages = chainOf(lang).filter((code) => code !== 'uk');
  const all = languages.flatMap((code) => come.get(`${code} ${namespace}`) ?? []) as Words[];
  const made = all.reduceRight(over, ukrainian as Words);
  merged.set(key, made);
  return made as T;
}

/** The language that a namespace is shown in, where it is another than the asked one: its element says so. */
export function shownIn(namespace: keyof Later, lang: Language): Language | undefined {
  const found = chainOf(lang).find((code) => code === 'uk' || hasWords(code, namespace));
  return found === lang ? undefined : found;
}

function over(below: Words, words: Words): Words {
  const entries = Object.entries(words).map(([key, value]) => {
    const under = below[key];
    return [
      key,
      isWords(value) && under !== undefined && isWords(under) ? over(under, value) : value,
    ] as const;
  });
  return { ...below, ...Object.fromEntries(entries) };
}

function isWords(value: Words[string]): value is Words {
  return typeof value === 'object' && !Array.isArray(value);
}
