import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/text.ts';
import en from './en/tools.ts';
import { i18n } from './index.ts';
import uk from './uk/tools.ts';
import { useWords } from './use-words.ts';

export type ToolWords = TFunction<'tools'>;

// Both languages come with the tools, which few visitors open: a page that needs neither carries neither.
i18n.addResourceBundle('uk', 'tools', uk);
i18n.addResourceBundle('en', 'tools', en);

/** The same outside React. */
export function toolWords(lang: Language): ToolWords {
  return i18n.getFixedT(lang, 'tools');
}

/** `useWords`, and the words of the planner's tools. */
export function useToolWords(): ReturnType<typeof useWords> & { readonly tools: ToolWords } {
  const { t, lang } = useWords();
  const { t: tools } = useTranslation('tools');
  return { t, tools, lang };
}
