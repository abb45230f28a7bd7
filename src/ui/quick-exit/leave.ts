import { config, NEUTRAL_PAGE } from '../../config.ts';
import { stepsIn } from '../../state/url/history-steps.ts';

/** What the page does when the visitor leaves. */
export interface Farewell {
  /** At once: stop writing to the address and the storage. */
  readonly now: () => void;
  /** When the page is out of sight: forget all that memory holds. */
  readonly last: () => void;
}

/** Going back over the page's own entries must not keep the visitor: then the exit comes from where we are. */
const PATIENCE_MS = 300;

let farewell: Farewell = { now: () => undefined, last: () => undefined };
let leaving = false;

/** Says what to stop and to forget; the page's composition calls it once. */
export function onLeave(parts: Farewell): void {
  farewell = parts;
}

/** Where the exit leads. */
function exitUrl(): string {
  return new URL(config.exitUrl, document.baseURI).href;
}

function blank(): void {
  document.documentElement.classList.add('blank');
  document.title = ' ';
}

function clearSession(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Storage may be forbidden; leaving must not wait for it.
  }
}

/** In another site's frame the whole window leaves; false where there is no frame, or its site forbids it. */
function leaveTop(): boolean {
  if (window.top === null || window.top === window) return false;
  try {
    window.top.location.replace(exitUrl());
    return true;
  } catch {
    return false;
  }
}

/** Without a network a request would end on the browser's error page, unless the worker answers for it. */
function offline(): boolean {
  const answered = exitUrl().startsWith(location.origin) && navigator.serviceWorker?.controller;
  return !navigator.onLine && !answered;
}

/** Overwrites this entry, cuts off those ahead, and opens the neutral page. */
function go(): void {
  const neutral = new URL(NEUTRAL_PAGE, document.baseURI).href;
  try {
    history.replaceState(null, '', neutral);
    // A new entry is the only way to drop the entries ahead; the next line replaces it.
    history.pushState(null, '', neutral);
  } catch {
    // Safari refuses more than a hundred changes in half a minute; the exit itself is not one of them.
  }
  if (offline()) {
    farewell.last();
    showNeutralPage(new Date());
    return;
  }
  window.addEventListener('pagehide', () => farewell.last(), { once: true });
  // A browser may keep the blank page and bring it back on «Back»: out again.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.replace(exitUrl()));
  location.replace(exitUrl());
}

/**
 * Leaves at once: blanks the page, forgets the session, goes back over this page's own entries and replaces them by a
 * neutral page of the same origin, or by the configured one. What the browser has already written to its list of
 * visited pages stays there.
 */
export function leave(): void {
  blank();
  if (leaving) return;
  leaving = true;
  clearSession();
  farewell.now();
  if (leaveTop()) {
    farewell.last();
    return;
  }
  const steps = stepsIn(history.state);
  if (steps === 0) {
    go();
    return;
  }
  let gone = false;
  const once = () => {
    if (!gone) go();
    gone = true;
  };
  window.addEventListener('popstate', once, { once: true });
  window.setTimeout(once, PATIENCE_MS);
  history.go(-steps);
}

/** Puts a neutral page in place of this one without any request: for leaving while there is no network. As `exit.js`. */
function showNeutralPage(today: Date): void {
  const english = navigator.language.startsWith('en');
  document.title = english ? 'Calendar' : 'Календар';
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  const date = document.createElement('p');
  date.textContent = new Intl.DateTimeFormat(english ? 'en' : 'uk', { dateStyle: 'full' }).format(today);
  const main = document.createElement('main');
  main.style.padding = '32px 16px';
  main.append(heading, date);
  document.body.replaceChildren(main);
  document.documentElement.removeAttribute('class');
}
