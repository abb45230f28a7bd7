import { useState } from 'react';

interface Later<T> {
  /** Null until it has come. */
  readonly code: T | null;
  readonly failed: boolean;
  readonly load: () => void;
}

/**
 * Code that comes when it is first used, so that the first list need not wait for it. Should it fail to come, that is
 * said: a browser remembers a module's failure, so only the page loaded anew brings it.
 */
export function useLater<T>(bring: () => Promise<T>): Later<T> {
  const [code, setCode] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (code !== null) return;
    bring().then(
      (came) => {
        setFailed(false);
        setCode(() => came);
      },
      () => setFailed(true),
    );
  };
  return { code, failed, load };
}
