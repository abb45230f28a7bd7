import { chainOf, type Language } from '../domain/text.ts';
import type { LanguageEntry, Later } from './language.ts';
import { languageOf } from './languages.ts';
import { addWords, hasWords, type Namespace } from './plain.ts';

/** Words that came: of a language, by namespace. */
type Came = readonly (readonly [lang: Language, namespace: Namespace, words: object])[];

/**
 * Brings the first words and those of `namespaces`, of a language and of those that its missing words fall to. Returns
 * what came. Rejects when a file cannot be fetched; a second call asks again.
 */
export async function loadWords(lang: Language, namespaces: Iterable<keyof Later>): Promise<Came> {
  const chain = chainOf(lang).map(languageOf);
  const needed = chain.slice(0, chain.findIndex(({ complete }) => complete) + 1);
  const names = [...namespaces];
  const jobs = needed.flatMap((language) => names.map((name) => laterOf(language, name)));
  const came = (await Promise.all([...needed.map(firstOf), ...jobs])).flat();
  for (const [code, name, words] of came) addWords(code, name, words);
  return came;
}

async function firstOf({ code, first }: LanguageEntry): Promise<Came> {
  if (hasWords(code, 'common')) return [];
  return Object.entries((await first()).default).map(([name, words]) => [
    code,
    name as Namespace,
    words as object,
  ]);
}

async function laterOf({ code, later }: LanguageEntry, name: keyof Later): Promise<Came> {
  const load = later[name];
  return load === undefined || hasWords(code, name) ? [] : [[code, name, (await load()).default]];
}
