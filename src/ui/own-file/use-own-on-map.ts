import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { ownFile } from '../../state/own-file/overlay.ts';
import { prepare } from '../../state/load/prepare.ts';
import { actions, appStore } from '../../state/use-app.ts';
import type { CheckedFile } from './stage.ts';

export type MapMode = 'off' | 'beside' | 'instead';

/** More are not put on the map unasked: it takes seconds, and each change of the file would take them again. */
export const MANY = 2000;

export interface OwnOnMap {
  readonly mode: MapMode;
  readonly setMode: (mode: MapMode) => void;
}

/** Keeps the map in step with the good rows of the open file. */
export function useOwnOnMap(table: CheckedFile | null, opened: number): OwnOnMap {
  const { own } = useWords();
  // The choice belongs to one file: another one begins anew.
  const [choice, setChoice] = useState<{ readonly opened: number; readonly mode: MapMode } | null>(null);
  const good = table?.summary.counts.good ?? 0;
  const usual = good > 0 && good <= MANY ? 'beside' : 'off';
  const mode = choice?.opened === opened ? choice.mode : usual;
  useEffect(() => {
    if (table === null || mode === 'off' || table.summary.counts.good === 0) {
      actions.showOwn(null);
      return undefined;
    }
    let wanted = true;
    const { client, summary } = table;
    const { file, counts } = summary;
    const hide = () => setChoice({ opened, mode: 'off' });
    const show = async () => {
      const services = await client.good(counts.good);
      const release = (published: string) => own('release', { release: published, file });
      const shown = ownFile({ file, mode, services, hide, release });
      await prepare({ ...appStore.getState(), own: shown });
      if (wanted) actions.showOwn(shown);
    };
    void show();
    return () => {
      wanted = false;
    };
  }, [table, mode, opened, own]);
  return { mode, setMode: (next) => setChoice({ opened, mode: next }) };
}
