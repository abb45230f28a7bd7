import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Whoever stood on an option that went (its territory was chosen, the scale changed) stands on the one in its place:
 * the list's Tab stop. Returns the list's listeners.
 */
export function useKeptFocus(list: RefObject<Element | null>, options: readonly unknown[]) {
  const held = useRef(false);
  useLayoutEffect(() => {
    if (options.length === 0 || !held.current || document.activeElement !== document.body) return;
    list.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it looks again whenever the options change
  }, [list, options]);
  return {
    onFocus: () => {
      held.current = true;
    },
    onBlur: ({ target }: FocusEvent) => {
      // An option that is taken away has lost the focus too, but nobody has left it.
      queueMicrotask(() => {
        if (target.isConnected && document.activeElement !== target) {
          held.current = list.current?.contains(document.activeElement) === true;
        }
      });
    },
  };
}
