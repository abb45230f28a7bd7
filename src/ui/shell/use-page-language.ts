import { useEffect, useState } from 'react';
import { setLanguage } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Language } from '../../domain/text.ts';

/**
 * Keeps the words and `<html lang>` in step with the chosen language; Ukrainian stays where another does not come.
 * Returns whether it did not.
 */
export function usePageLanguage(chosen: Language): boolean {
  const [failed, setFailed] = useState(false);
  const { t, lang } = useWords();
  useEffect(() => {
    setLanguage(chosen).then(
      () => setFailed(false),
      () => {
        setFailed(true);
        void setLanguage('uk');
      },
    );
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = lang;
    // The same for every view and choice: a title tells nothing to who looks over a shoulder.
    document.title = t('siteName');
  }, [lang, t]);
  return failed;
}
