import type { Language } from '../../domain/text.ts';

/** The template's name under `downloads/`, without the ending. */
export function templateName(lang: Language): string {
  return lang === 'uk' ? 'template' : `template-${lang}`;
}
