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
    let tabbed = false;
    // By the focus itself, until the frame that tells of it is over; else by a hand or by the page's own code.
    let scrollsToFocus = false;
    // When a hand scrolled last, to the frame after: on a busy machine the observer tells of a frame after the next began.
    let handScrolled = { from: 0, until: 0 };
    const toFocus = () => {
      scrollsToFocus = true;
      requestAnimationFrame(() => (scrollsToFocus = false));
    };
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (last === undefined) return;
        const inSight = last.intersectionRatio >= HALF;
        const byHand = last.time >= handScrolled.from && last.time < handScrolled.until;
        if (seen && !inSight && !byHand && last.target.matches(':focus-visible')) {
          toFocus();
          last.target.scrollIntoView({ block: 'nearest' });
        } else seen = inSight;
      },
      { threshold: HALF },
    );
    const onKeyDown = ({ key }: KeyboardEvent) => {
      tabbed = key === 'Tab';
    };
    const onFocus = ({ target }: FocusEvent) => {
      observer.disconnect();
      // What Tab reaches the browser brings into sight; focus that code gives may stay where it is.
      seen = tabbed;
      if (tabbed) toFocus();
      tabbed = false;
      if (target instanceof Element) observer.observe(target);
    };
    const onScroll = () => {
      if (scrollsToFocus) return;
      const { from, until } = handScrolled;
      const still = { from: until === Infinity ? from : performance.now(), until: Infinity };
      handScrolled = still;
      requestAnimationFrame(() => requestAnimationFrame(() => (still.until = performance.now())));
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);
}
