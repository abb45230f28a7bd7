import { useCallback, useEffect, useRef } from 'react';

/** A function that stays the same and calls the latest one given: hundreds of memoised rows need not draw again. */
export function useLatest<A extends readonly unknown[]>(call: (...args: A) => void): (...args: A) => void {
  const latest = useRef(call);
  useEffect(() => {
    latest.current = call;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
