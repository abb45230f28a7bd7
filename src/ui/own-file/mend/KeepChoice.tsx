import { useEffect, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { forgetKeptFile } from '../../../state/own-file/own-file.ts';
import { keepFile } from '../../../state/own-file/keep-file.ts';
import { deviceStorage } from '../../../state/use-app.ts';
import type { CheckedFile } from '../stage.ts';

interface Props {
  readonly table: CheckedFile;
  /** It came from the device: it goes on being kept. */
  readonly kept: boolean;
}

/** Whether the file stays on this device; a device that refuses is said in words. */
export function KeepChoice({ table, kept }: Props) {
  const { own } = useWords();
  const [keep, setKeep] = useState(kept);
  const [said, setSaid] = useState<'kept' | { readonly message: string } | null>(null);
  useEffect(() => {
    if (!keep) return undefined;
    let wanted = true;
    const { client, summary } = table;
    const store = async () => {
      const blob = await client.ask('save', 'csv');
      if (!wanted) return;
      const at = new Date().toISOString();
      await keepFile(deviceStorage(), { file: summary.file, blob, oblast: summary.oblast ?? 'UA', at });
    };
    store().then(
      () => wanted && setSaid('kept'),
      (error: unknown) => {
        if (!wanted) return;
        setKeep(false);
        setSaid({ message: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      wanted = false;
    };
  }, [keep, table]);
  return (
    <section aria-labelledby="own-keep">
      <h2 id="own-keep">{own('keep.title')}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={keep}
          onChange={() => {
            setSaid(null);
            if (keep) forgetKeptFile(deviceStorage());
            setKeep(!keep);
          }}
        />
        <span>{own('keep.keep')}</span>
      </label>
      <p className="muted small">{own('keep.hint')}</p>
      <output className="small">
        {said === 'kept' && own('keep.kept')}
        {said !== null && said !== 'kept' && own('keep.failed', { message: said.message })}
      </output>
    </section>
  );
}
