import type { Language } from '../domain/text.ts';
import type { AppState } from './app-state.ts';

/** The chosen language; else what the browser asks for, but in a frame that of the site around it, Ukrainian. */
export function languageOfPage({
  view,
  browserLanguage,
}: Pick<AppState, 'view' | 'browserLanguage'>): Language {
  return view.lang ?? (view.embed ? 'uk' : browserLanguage);
}
