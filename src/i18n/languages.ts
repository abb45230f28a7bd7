import en from './en/index.ts';
import { whole } from './language.ts';
import { addLanguage } from './registry.ts';
import uk from './uk/index.ts';

export { LANGUAGE_CODES, LANGUAGES, languageOf, nearestLanguage } from './registry.ts';

// One line a language.
addLanguage(whole(uk));
addLanguage(en);
