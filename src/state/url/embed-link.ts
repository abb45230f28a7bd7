import type { AppState } from '../app-state.ts';
import { languageOfPage } from '../language-of-page.ts';
import { privacyOf } from './privacy-of.ts';
import { formatView } from './url.ts';
import { DEFAULT_VIEW, type ViewName } from '../view.ts';

type State = Pick<
  AppState,
  'view' | 'browserLanguage' | 'manifest' | 'dataset' | 'details' | 'locationPrivate'
> &
  Partial<Pick<AppState, 'own' | 'meansViolence'>>;

export interface EmbedChoice {
  readonly view: ViewName;
  /** With the territory, the types and the filters that are chosen now. */
  readonly withChoice: boolean;
}

/** Address of a frame for another site. It never holds what the address bar may not: nothing of violence, no device. */
export function embedLink(state: State, page: string, { view, withChoice }: EmbedChoice): string {
  const shown = languageOfPage(state);
  const lang = shown === 'uk' ? null : shown;
  const chosen = withChoice
    ? { ...state.view, selected: null, saved: [], q: '', release: null }
    : DEFAULT_VIEW;
  return withHash(page, formatView({ ...chosen, view, lang, embed: true }, privacyOf(state)));
}

/** Address of the same view outside of a frame. */
export function fullLink(state: State, page: string): string {
  return withHash(page, formatView({ ...state.view, embed: false }, privacyOf(state)));
}

function withHash(page: string, hash: string): string {
  return page.replace(/#.*$/, '') + hash;
}
