import { useEffect } from 'react';
import { setLanguage } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Language } from '../../domain/text.ts';

/** Keeps the words and `<html lang>` in step with the chosen language; Ukrainian stays where English does not come. */
export function usePageLanguage(chosen: Language): void {
  const { t, lang } = useWords();
  useEffect(() => {
    setLanguage(chosen).catch(() => setLanguage('uk'));
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = lang;
    // The same for every view and choice: a title tells nothing to who looks over a shoulder.
    document.title = t('siteName');
  }, [lang, t]);
}
