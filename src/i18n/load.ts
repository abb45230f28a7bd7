import { chainOf, type Language } from '../domain/text.ts';
import type { Later } from './language.ts';
import { languageOf } from './languages.ts';
import { addWords, hasWords, type Namespace } from './plain.ts';

/**
 * Brings the first words and those of `namespaces`, of a language and of those that its missing words fall to. Returns
 * what came. Rejects when a file cannot be fetched; a second call asks again.
 */
export async function loadWords(
  lang: Language,
  namespaces: Iterable<keyof Later>,
): Promise<readonly (readonly [lang: Language, namespace: Namespace, words: object])[]> {
  const chain = chainOf(lang).map(languageOf);
  const needed = chain.slice(0, chain.findIndex(({ complete }) => complete) + 1);
  const jobs = needed.flatMap(({ code, first, later }) => [
    ...(hasWords(code, 'common') ? [] : [first().then((words) => Object.entries(words.default))]).map(
      async (all) => (await all).map(([name, words]) => [code, name as Namespace, words as object] as const),
    ),
    ...[...namespaces].flatMap((name) => {
      const load = later[name];
      return load === undefined || hasWords(code, name)
        ? []
        : [load().then((words) => [[code, name, words.default] as const])];
    }),
  ]);
  const came = (await Promise.all(jobs)).flat();
  for (const [code, name, words] of came) addWords(code, name, words);
  return came;
}
