import type { Language } from '../domain/text.ts';
import { languageOf } from './languages.ts';

/** «Назва», “name”: within the language's own quotes. */
export function quoted(text: string, lang: Language): string {
  const [open, close] = languageOf(lang).quotes;
  return `${open}${text}${close}`;
}
