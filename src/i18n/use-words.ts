import { useSyncExternalStore } from 'react';
import type { TFunction } from 'i18next';
import type { Language } from '../domain/text.ts';
import { i18n, type Translate, wordsOf } from './index.ts';

export type OwnWords = TFunction<'ownFile'>;
export type StepWords = TFunction<'steps'>;
export type SiteWords = TFunction<'sites'>;
export type ToolWords = TFunction<'tools'>;

interface Words {
  readonly t: Translate;
  readonly own: OwnWords;
  readonly sites: SiteWords;
  readonly steps: StepWords;
  readonly tools: ToolWords;
  readonly lang: Language;
}

/** One object a language: a component that keeps its words does not draw anew. */
const byLanguage = new Map<Language, Words>();

/** The words of a language, outside React: `own` and `steps` are those of the own file, `sites` of best sites, `tools` of the planner’s tools. */
export function wordsIn(lang: Language): Words {
  const known = byLanguage.get(lang);
  if (known !== undefined) return known;
  const made = {
    t: wordsOf(lang),
    own: i18n.getFixedT(lang, 'ownFile'),
    sites: i18n.getFixedT(lang, 'sites'),
    steps: i18n.getFixedT(lang, 'steps'),
    tools: i18n.getFixedT(lang, 'tools'),
    lang,
  };
  byLanguage.set(lang, made);
  return made;
}

function subscribe(listener: () => void): () => void {
  i18n.on('languageChanged', listener);
  return () => i18n.off('languageChanged', listener);
}

const shownLanguage = (): Language => i18n.language;

/**
 * Words for a component, and the language they are in (the chosen one, once its file has come). In place of
 * `useTranslation`, which looks through all namespaces at every call: a fifth of the first list's time.
 */
export function useWords(): Words {
  return wordsIn(useSyncExternalStore(subscribe, shownLanguage, shownLanguage));
}
