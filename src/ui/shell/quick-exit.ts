import { actions } from '../../state/use-app.ts';

/**
 * Leaves at once: blanks the page, forgets the session, replaces this entry by a neutral page of the same origin.
 * It cannot erase what the browser has already written to its history.
 */
export function leave(): void {
  document.documentElement.classList.add('blank');
  document.title = ' ';
  try {
    sessionStorage.clear();
    // What was chosen for a client goes too, from memory (a browser may keep a page to go back to) and the device.
    actions.wipe();
  } catch {
    // Storage may be forbidden; leaving must not wait for it.
  }
  window.location.replace(new URL('exit.html', document.baseURI).href);
}

/** Shift presses that leave, and how soon after one another they must come. */
export const PRESSES = 3;
const WINDOW_MS = 3000;

/** Counts lone Shift presses: returns how many more are needed, null for any other key. Any other key starts anew. */
export function shiftCounter(): (event: {
  key: string;
  repeat: boolean;
  timeStamp: number;
}) => number | null {
  let count = 0;
  let last = -Infinity;
  return ({ key, repeat, timeStamp }) => {
    if (key !== 'Shift') {
      count = 0;
      return null;
    }
    if (repeat) return null;
    count = timeStamp - last <= WINDOW_MS ? count + 1 : 1;
    last = timeStamp;
    return PRESSES - count;
  };
}
