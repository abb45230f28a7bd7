import { useEffect, useRef, useState } from 'react';
import type { Shows } from './shows.ts';

/** A phone's two screens: each keeps where it was scrolled to, and the focus goes to the button that leads back. */
export function useScreens() {
  const [shows, setShows] = useState<Shows>('list');
  const places = useRef({ list: 0, map: 0 });
  const before = useRef<Shows>('list');
  useEffect(() => {
    if (before.current === shows) return;
    before.current = shows;
    window.scrollTo(0, places.current[shows]);
    const back = [...document.querySelectorAll<HTMLElement>('.other-screen')];
    back.find((button) => button.checkVisibility())?.focus({ preventScroll: true });
  }, [shows]);
  const show = (next: Shows) => {
    places.current[shows] = window.scrollY;
    setShows(next);
  };
  return { shows, show };
}
