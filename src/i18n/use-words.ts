import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/text.ts';
import { NAMESPACES, type Translate } from './index.ts';

/** Words for a component, and the language they are in (the chosen one, once its file has come). */
export function useWords(): { readonly t: Translate; readonly lang: Language } {
  const { t, i18n } = useTranslation(NAMESPACES);
  return { t, lang: i18n.language === 'en' ? 'en' : 'uk' };
}
