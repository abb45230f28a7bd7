import { useSyncExternalStore } from 'react';
import type { Language } from '../domain/text.ts';
import { i18n, type Translate, wordsOf } from './index.ts';

interface Words {
  readonly t: Translate;
  readonly lang: Language;
}

/** One object a language: a component that keeps its words does not draw anew. */
const WORDS: Readonly<Record<Language, Words>> = {
  uk: { t: wordsOf('uk'), lang: 'uk' },
  en: { t: wordsOf('en'), lang: 'en' },
};

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener);
  return () => i18n.off('languageChanged', listener);
}

const shownLanguage = (): Language => (i18n.language === 'en' ? 'en' : 'uk');

/**
 * Words for a component, and the language they are in (the chosen one, once its file has come). In place of
 * `useTranslation`, which looks through all namespaces at every call: a fifth of the first list's time.
 */
export function useWords(): Words {
  return WORDS[useSyncExternalStore(subscribe, shownLanguage, shownLanguage)];
}
