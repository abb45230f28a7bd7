import { useCallback, useSyncExternalStore } from 'react';

/** What the window last answered. */
const answered = new Map<string, boolean>();

/** As the window answers; on its way to paper, which is narrower, the page stays as it was. */
export function holds(query: string): boolean {
  const known = answered.get(query);
  if (known !== undefined && window.matchMedia('print').matches) return known;
  const { matches } = window.matchMedia(query);
  answered.set(query, matches);
  return matches;
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => holds(query),
    // The first frame is drawn at build time, for a phone in light.
    () => false,
  );
}
