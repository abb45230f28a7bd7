import { startTransition, useEffect, useState } from 'react';

/** Whether the first list may be drawn: soon after `ready`, in slices, so that the page answers to a finger meanwhile. */
export function useStarted(ready: boolean): boolean {
  const [started, setStarted] = useState(false);
  useEffect(() => {
    if (ready) startTransition(() => setStarted(true));
  }, [ready]);
  return started;
}
