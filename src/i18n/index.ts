import { createInstance, type PostProcessorModule, type TFunction } from 'i18next';
import { chainOf, type Language } from '../domain/text.ts';
import type { Later } from './language.ts';
import { loadWords } from './load.ts';
import { addWords, type Namespace } from './plain.ts';
import { typeset } from './typeset.ts';
import uk from './uk/first.ts';

/** `t('title')` looks in `common`; the others are named: `t('find:title')`. */
const NAMESPACES = [
  'common',
  'about',
  'card',
  'country',
  'details',
  'embed',
  'errors',
  'export',
  'filters',
  'find',
  'letter',
  'link',
  'map',
  'metrics',
  'offline',
  'plan',
  'refer',
  'saved',
  'state',
  'territory',
] as const satisfies readonly Namespace[];

/** The typed translate function over all namespaces. */
export type Translate = TFunction<typeof NAMESPACES>;

/** The interface's words: the first Ukrainian ones are bundled, others are fetched when asked for. */
export const i18n = createInstance();

/** After the values are in: names of places are set, too. */
const setter: PostProcessorModule = {
  type: 'postProcessor',
  name: 'typeset',
  process: (text: string, _key, options: { readonly lng?: string }) =>
    typeset(text, options.lng ?? i18n.language),
};

void i18n.use(setter).init({
  postProcess: ['typeset'],
  lng: 'uk',
  fallbackLng: (lang: string) => [...chainOf(lang)],
  ns: NAMESPACES,
  defaultNS: 'common',
  // A copy: i18next puts what comes later beside it.
  resources: { uk: { ...uk } },
  // Ready on return: the first paint has its words.
  initAsync: false,
  // React escapes.
  interpolation: { escapeValue: false },
});
for (const [name, words] of Object.entries(uk)) addWords('uk', name as Namespace, words);

/** Of what has been opened: the words of each language that is shown. */
const opened = new Set<keyof Later>();
let chosen: Language = 'uk';

async function bring(lang: Language): Promise<void> {
  for (const [code, name, words] of await loadWords(lang, opened)) i18n.addResourceBundle(code, name, words);
}

/** Brings the words of a part of the page that is about to be shown. Rejects when a file cannot be fetched. */
export async function openWords(namespaces: readonly (keyof Later)[]): Promise<void> {
  for (const name of namespaces) opened.add(name);
  await Promise.all([...new Set([i18n.language, chosen])].map(bring));
}

/** Brings a language's words and switches to it. Rejects when a file cannot be fetched. */
export async function setLanguage(lang: Language): Promise<void> {
  chosen = lang;
  await bring(lang);
  // Another may have been chosen meanwhile.
  if (chosen === lang) await i18n.changeLanguage(lang);
}

/** Plain words by key, as they were said: i18next takes 20 µs for one, and a table says five thousand. */
const said = new Map<Language, Map<string, string>>();
i18n.store.on('added', () => said.clear());

/** Words outside React. Of a language that has not been loaded: Ukrainian. */
export function wordsOf(lang: Language): Translate {
  const ask = i18n.getFixedT(lang, NAMESPACES);
  const remembering = (...asked: Parameters<Translate>) => {
    const [key, options] = asked;
    if (options !== undefined || typeof key !== 'string') return ask(...asked);
    const known = said.get(lang) ?? new Map<string, string>();
    said.set(lang, known);
    const word = known.get(key) ?? ask(...asked);
    known.set(key, word);
    return word;
  };
  return remembering as Translate;
}
