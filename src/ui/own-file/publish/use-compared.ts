import { useEffect, useState } from 'react';
import type { Compared } from '../../../workers/check-file-messages.ts';
import type { Ready } from '../phase.ts';

/** The file against the published records of its oblast; null until it is known, and where there is no oblast. */
export function useCompared(ready: Ready): Compared | null {
  const { oblast } = ready.summary;
  const [found, setFound] = useState<{ readonly oblast: string; readonly compared: Compared } | null>(null);
  useEffect(() => {
    const { client, summary } = ready;
    const { oblast: of } = summary;
    if (of === null) return undefined;
    let wanted = true;
    void client.ask('compare', null).then((compared) => wanted && setFound({ oblast: of, compared }));
    return () => {
      wanted = false;
    };
  }, [ready]);
  return found !== null && found.oblast === oblast ? found.compared : null;
}
