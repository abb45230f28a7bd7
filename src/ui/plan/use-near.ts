import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far outside of the scrolled frame rows are made, so that neither wheel nor arrow keys meet a blank. */
const MARGIN = '900px';

/**
 * Whether an element stands in or near the frame that scrolls it (null: the screen). Not watched (`windowed` false), or where a browser
 * cannot tell, everything is near.
 */
export function useNear<E extends Element>(
  windowed: boolean,
  within: string | null = '.coverage-scroll',
): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [near, setNear] = useState(!windowed);
  useEffect(() => {
    const element = ref.current;
    if (!windowed || element === null || typeof IntersectionObserver === 'undefined') {
      setNear(true);
      return undefined;
    }
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true), {
      root: within === null ? null : element.closest(within),
      rootMargin: `${MARGIN} 0px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [windowed, within]);
  // On the way to paper there is no time for an effect.
  return [ref, near || !windowed];
}
