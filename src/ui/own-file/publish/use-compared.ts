import { useEffect, useState } from 'react';
import type { Compared } from '../../../workers/check-file-messages.ts';
import type { CheckedFile } from '../stage.ts';

/** What publishing the file would do; null until it is known, and where there is no oblast. `active`: it is looked at. */
export function useCompared(table: CheckedFile, scope: 'whole' | 'part', active: boolean): Compared | null {
  const { oblast } = table.summary;
  const [found, setFound] = useState<{ readonly key: string; readonly compared: Compared } | null>(null);
  const key = `${oblast} ${scope}`;
  useEffect(() => {
    const { client, summary } = table;
    if (!active || summary.oblast === null) return undefined;
    let wanted = true;
    const of = `${summary.oblast} ${scope}`;
    void client.ask('compare', scope).then((compared) => wanted && setFound({ key: of, compared }));
    return () => {
      wanted = false;
    };
  }, [table, scope, active]);
  return found !== null && found.key === key ? found.compared : null;
}
