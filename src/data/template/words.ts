import type { Language } from '../../domain/text.ts';
import { plainWords } from '../../i18n/plain.ts';
import uk from '../../i18n/uk/template.ts';

/** The template's words; but for Ukrainian, `loadWords` brings them. */
export function templateWords(lang: Language): typeof uk {
  return plainWords('template', uk, lang);
}
