import { useEffect, useState } from 'react';

/** Whether the browser has had a quiet moment since `ready`: for what may come after the first list. */
export function useIdle(ready: boolean): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (!ready || idle) return undefined;
    // Safari has no requestIdleCallback: the next task must do.
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(() => setIdle(true), 0);
      return () => window.clearTimeout(timer);
    }
    const request = window.requestIdleCallback(() => setIdle(true), { timeout: 1500 });
    return () => window.cancelIdleCallback(request);
  }, [ready, idle]);
  return idle;
}
