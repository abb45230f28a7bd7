import type { AppState } from '../app-state.ts';
import { privacyOf } from './privacy-of.ts';
import { shown } from '../loadable.ts';
import { scopeOf } from '../scope.ts';
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
  const { view, locationPrivate } = state;
  const manifest = shown(state.manifest);
  const release = manifest?.release ?? view.release;
  // A later release may open with another oblast: figures and scenarios are about this one.
  const named = view.view === 'plan' && manifest !== null && !locationPrivate;
  const region = named ? scopeOf(view, manifest) : view.region;
  const hash = formatView({ ...view, region, release }, { ...privacyOf(state), explicit: true });
  return page.replace(/#.*$/, '') + hash;
}
