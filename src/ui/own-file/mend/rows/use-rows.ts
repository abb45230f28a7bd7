import { startTransition, useEffect, useRef, useState } from 'react';
import type { RowFilter, RowPage } from '../../../../workers/check-file-messages.ts';
import type { CheckedFile } from '../../stage.ts';

export const PAGE = 20;

/**
 * A page of the file's rows; null until the first one is there. After a change the same rows are shown again, corrected
 * ones too: the page must not turn under the hands of who corrects it.
 */
export function useRows(table: CheckedFile, filter: RowFilter, from: number): RowPage | null {
  const [page, setPage] = useState<RowPage | null>(null);
  const shown = useRef<{ readonly filter: RowFilter; readonly from: number; readonly rows: number[] } | null>(
    null,
  );
  useEffect(() => {
    let wanted = true;
    const { client } = table;
    const before = shown.current;
    const same = before !== null && before.filter === filter && before.from === from;
    const load = async (): Promise<RowPage> => {
      const found = await client.ask('page', { filter, from, count: PAGE });
      if (!same) return found;
      // Rows that were added (put back from the published ones) are on the last page.
      return { ...found, rows: await client.ask('rows', { rows: before.rows }) };
    };
    void load().then((found) => {
      if (!wanted) return;
      shown.current = { filter, from, rows: found.rows.map(({ row }) => row) };
      startTransition(() => setPage(found));
    });
    return () => {
      wanted = false;
    };
  }, [table, filter, from]);
  return page;
}
