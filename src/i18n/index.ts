import { createInstance, type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/text.ts';
import uk from './uk/index.ts';

/** `t('title')` looks in `common`; the others are named: `t('find:title')`. */
export const NAMESPACES = [
  'common',
  'about',
  'card',
  'errors',
  'filters',
  'find',
  'help',
  'map',
  'metrics',
  'offline',
  'out',
  'plan',
  'refer',
  'state',
  'territory',
] as const satisfies readonly (keyof typeof uk)[];

/** The typed translate function over all namespaces. */
export type Translate = TFunction<typeof NAMESPACES>;

/** The interface's words: Ukrainian is bundled, other languages are fetched when asked for. */
export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: 'uk',
  fallbackLng: 'uk',
  ns: NAMESPACES,
  defaultNS: 'common',
  resources: { uk },
  // Ready on return: the first paint has its words.
  initAsync: false,
  // React escapes.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

const LOADERS: Readonly<Record<Exclude<Language, 'uk'>, () => Promise<{ default: object }>>> = {
  en: () => import('./en/index.ts'),
};

/** Loads a language's words if needed and switches to it. Rejects when its file cannot be fetched. */
export async function setLanguage(lang: Language): Promise<void> {
  if (lang !== 'uk' && !i18n.hasResourceBundle(lang, 'common')) {
    const words = await LOADERS[lang]();
    for (const [ns, keys] of Object.entries(words.default)) i18n.addResourceBundle(lang, ns, keys);
  }
  await i18n.changeLanguage(lang);
}

/** Words outside React. Of a language that has not been loaded: Ukrainian. */
export function wordsOf(lang: Language): Translate {
  return i18n.getFixedT(lang, NAMESPACES);
}
