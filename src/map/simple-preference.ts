const KEY = 'sotsmapa.simple-map';

/** Whether the visitor chose the simple map earlier in this tab. Nothing is kept beyond the session. */
export function wantsSimple(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Keeps the choice for this tab; where storage is forbidden or full it lasts until a reload. */
export function keepSimple(simple: boolean): void {
  try {
    if (simple) sessionStorage.setItem(KEY, '1');
    else sessionStorage.removeItem(KEY);
  } catch {
    // The choice still holds for the page on the screen.
  }
}
