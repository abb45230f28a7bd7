import { LoadError } from '../../data/load-error.ts';
import type { Translate } from '../../i18n/index.ts';

/** How browsers and the bundler say that a part of the code did not come. */
const NO_CODE = /imported module|importing a module|module script|preload/i;

/** Why something could not be done, in people's words: no file names, no addresses. */
export function failureWords(error: unknown, t: Translate): string {
  if (error instanceof LoadError) return t(`errors:${error.kind}`);
  if (!(error instanceof Error)) return String(error);
  return NO_CODE.test(error.message) ? `${t('errors:part')}. ${t('errors:partHint')}` : error.message;
}
