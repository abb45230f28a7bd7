import { createContext, useContext } from 'react';

export type Shows = 'list' | 'map';

interface Screen {
  /** On a phone list and map are two screens; wider, both stand and this says nothing. */
  readonly shows: Shows;
  readonly show: (screen: Shows) => void;
}

export const ScreenContext = createContext<Screen>({ shows: 'list', show: () => undefined });

/** Which of its two screens a phone shows, and how to go to the other. */
export const useScreen = (): Screen => useContext(ScreenContext);
