import { useEffect } from 'react';

/** Less of it than half is out of sight. */
const HALF = 0.5;

/**
 * What the keyboard has reached stays in sight when something that came late grows above it: a browser holds the place
 * of the topmost thing on the screen, not of the one with focus. Whoever scrolls away by hand is left alone.
 */
export function useFocusInSight(): void {
  useEffect(() => {
    let seen = false;
    let scrolled = false;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        const inSight = last.intersectionRatio >= HALF;
        if (seen && !inSight && !scrolled && last.target.matches(':focus-visible')) {
          last.target.scrollIntoView({ block: 'nearest' });
        }
        seen = inSight;
      },
      { threshold: HALF },
    );
    const onFocus = ({ target }: FocusEvent) => {
      observer.disconnect();
      seen = false;
      if (target instanceof Element) observer.observe(target);
    };
    const onScroll = () => {
      scrolled = true;
      // What this scrolling moved is observed before the frame after this one.
      requestAnimationFrame(() => requestAnimationFrame(() => (scrolled = false)));
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);
}
