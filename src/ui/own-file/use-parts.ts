import { useEffect, useState } from 'react';

/**
 * How many parts of a long page are there yet, up to `of`: one more with each frame that is painted, so that no part
 * waits for the others and none halts the page. Never falls.
 */
export function useParts(of: number): number {
  const [there, setThere] = useState(1);
  useEffect(() => {
    if (there >= of) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Past the frame: in its callback the next part would be drawn with this one.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setThere(there + 1));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [there, of]);
  return Math.min(there, of);
}
