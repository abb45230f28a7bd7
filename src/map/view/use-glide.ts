import { useEffect, useMemo, useRef } from 'react';
import type { World } from '../../draw/plane/project.ts';
import { reducedMotion } from '../motion.ts';
import { between, type View } from './view.ts';

/** Motion is short. */
const DURATION = 250;

interface Glide {
  /** Goes where a view, or where one is on the way to, leads; at once under reduced motion. */
  readonly to: (next: (from: View) => View, byHand: boolean) => void;
  readonly stop: () => void;
}

/** Moves a view bit by bit. */
export function useGlide(
  view: View | null,
  world: World | null,
  change: (next: (view: View) => View, byHand?: boolean) => void,
): Glide {
  const now = useRef(view);
  useEffect(() => {
    now.current = view;
  });
  const going = useRef<{ frame: number; goal: View } | null>(null);
  const glide = useMemo((): Glide => {
    const stop = () => {
      if (going.current !== null) cancelAnimationFrame(going.current.frame);
      going.current = null;
    };
    return {
      stop,
      to: (next, byHand) => {
        const from = now.current;
        if (from === null || world === null) return;
        const goal = next(going.current?.goal ?? from);
        stop();
        if (reducedMotion()) {
          change(() => goal, byHand);
          return;
        }
        let begun: number | null = null;
        const step = (time: number) => {
          begun ??= time;
          const share = Math.min(1, (time - begun) / DURATION);
          change(() => between(from, goal, 1 - (1 - share) ** 3, world), byHand);
          going.current = share < 1 ? { frame: requestAnimationFrame(step), goal } : null;
        };
        going.current = { frame: requestAnimationFrame(step), goal };
      },
    };
  }, [world, change]);
  useEffect(() => glide.stop, [glide]);
  return glide;
}
