import { create } from 'zustand';

/** What the map's numbers are of: the list on the screen, the services of a numbered one of their own, or nothing. */
export type Numbers = 'list' | readonly string[];

const NONE: Numbers = [];

/** Told by the view's panel: where no numbered list stands, a number leads nowhere. */
export const useNumbers = create<Numbers>(() => NONE);

export const tellNumbers = (of: Numbers = NONE): void => useNumbers.setState(of, true);
