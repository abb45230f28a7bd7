import type { AppState } from './app-state.ts';
import { privacyOf } from './privacy-of.ts';
import { shown } from './loadable.ts';
import { formatView } from './url.ts';

/**
 * An address that opens this view again, for the visitor to copy: it names violence-related types too (a location of
 * the device it does not), and the release whose numbers were seen.
 * @param page the page's address; what stands behind `#` is replaced.
 */
export function viewLink(
  state: Pick<AppState, 'view' | 'manifest' | 'dataset' | 'details' | 'locationPrivate'>,
  page: string,
): string {
  const release = shown(state.manifest)?.release ?? state.view.release;
  const hash = formatView({ ...state.view, release }, { ...privacyOf(state), explicit: true });
  return page.replace(/#.*$/, '') + hash;
}
