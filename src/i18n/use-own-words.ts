import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import en from './en/own.ts';
import { i18n } from './index.ts';
import uk from './uk/own.ts';
import { useWords } from './use-words.ts';

export type OwnWords = TFunction<'own'>;

// Both languages come with the dialogs, which few visitors open: a page that needs neither carries neither.
i18n.addResourceBundle('uk', 'own', uk);
i18n.addResourceBundle('en', 'own', en);

/** `useWords`, and the words of the own file, of the data's origin and of embedding. */
export function useOwnWords(): ReturnType<typeof useWords> & { readonly own: OwnWords } {
  const { t, lang } = useWords();
  const { t: own } = useTranslation('own');
  return { t, own, lang };
}
