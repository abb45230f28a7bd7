import { historyStep } from './history-step.ts';
import { coversIn, stepsIn } from './history-steps.ts';
import { shown } from '../loadable.ts';
import { privacyOf } from './privacy-of.ts';
import type { AppStore } from '../store.ts';
import { fragmentOf, pageOf } from './fragment.ts';
import { formatView } from './url.ts';

/** What of the window is used: a test gives its own. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'> & { readonly state?: unknown };
  readonly addEventListener: (type: 'hashchange' | 'popstate', listener: () => void) => void;
  readonly removeEventListener: (type: 'hashchange' | 'popstate', listener: () => void) => void;
}

/**
 * Opens the address's view, then keeps both in step; returns how to stop. The address is first written when the
 * taxonomy is there: before that nobody knows what must not stand in it.
 */
export function syncUrl(store: AppStore, bar: AddressBar): () => void {
  let read = fragmentOf(bar.location);
  let covered = false;
  const open = () => {
    const asked = fragmentOf(bar.location);
    // What was chosen on a card stays when Back closes it: the entry beneath is brought up to date, not read.
    if (covered && !coversIn(bar.history.state)) {
      covered = false;
      const state = store.getState();
      put(bar, 'replace', formatView(state.view, privacyOf(state)));
      read = fragmentOf(bar.location);
      return;
    }
    // A step back fires both events: once is enough.
    if (asked === read) return;
    read = asked;
    store.getState().actions.openLink(read);
  };
  const write = (state: ReturnType<AppStore['getState']>, before: ReturnType<AppStore['getState']>) => {
    if (shown(state.manifest) === null) return;
    const hash = formatView(state.view, privacyOf(state));
    if (hash === fragmentOf(bar.location)) return;
    // A view that came from the address, or was set right after it, brings its problems: it is no new step.
    const opened = state.problems !== before.problems;
    put(bar, opened ? 'replace' : historyStep(before.view, state.view), hash);
    read = fragmentOf(bar.location);
    covered = coversIn(bar.history.state);
  };
  if (read !== '') store.getState().actions.openLink(read);
  const unsubscribe = store.subscribe(write);
  bar.addEventListener('popstate', open);
  bar.addEventListener('hashchange', open);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', open);
    bar.removeEventListener('hashchange', open);
  };
}

function put({ history, location }: AddressBar, step: 'push' | 'replace', hash: string): void {
  const page = pageOf(location);
  const isClean = page === location.pathname + location.search;
  const address = hash !== '' && isClean ? hash : page + hash;
  // The quick exit goes back over the page's own steps: each entry knows how many lie before it.
  const steps = stepsIn(history.state) + (step === 'push' ? 1 : 0);
  try {
    if (step === 'push') history.pushState({ steps }, '', address);
    else history.replaceState(coversIn(history.state) ? { steps, covers: true } : { steps }, '', address);
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the next one brings the address up to date.
  }
}
