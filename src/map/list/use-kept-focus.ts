import { type FocusEvent, type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Whether the keyboard is in a list. Whoever stood on an option that went (its territory was chosen, the scale changed)
 * stands on the one in its place: the list's Tab stop.
 */
export function useKeptFocus(list: RefObject<Element | null>, options: unknown) {
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (!held || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it looks again whenever the options change
  }, [list, options, held]);
  return {
    held,
    onFocus: () => setHeld(true),
    onBlur: ({ target }: FocusEvent) => {
      // An option that is taken away has lost the focus too, but nobody has left it.
      queueMicrotask(() => {
        if (target.isConnected && document.activeElement !== target) {
          setHeld(list.current?.contains(document.activeElement) === true);
        }
      });
    },
  };
}
