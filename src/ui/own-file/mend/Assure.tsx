import { useState } from 'react';
import type { ISODate } from '../../../domain/date.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { FileSummary } from '../../../workers/check-file-messages.ts';
import { Button } from '../../parts/Button.tsx';
import { Confirm } from '../Confirm.tsx';
import type { OwnFileState } from '../use-own-file.ts';
import { counted } from '../counted.ts';

interface Props {
  readonly summary: FileSummary;
  readonly change: OwnFileState['change'];
  readonly selected: ReadonlySet<number>;
  readonly today: ISODate;
}

/** «Перевірено сьогодні» for many rows at once; for all of them only after a second look. */
export function Assure({ summary, change, selected, today }: Props) {
  const { own, lang } = useWords();
  const [by, setBy] = useState('');
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const { rows } = summary.counts;
  const assure = async (chosen: readonly number[] | null) => {
    setSure(false);
    await change('assure', { rows: chosen, on: today, by: by.trim() === '' ? null : by.trim() });
    setSaid(own('assure.done', counted(chosen?.length ?? rows, lang)));
  };
  return (
    <section aria-labelledby="own-assure">
      <h2 id="own-assure">{own('assure.title')}</h2>
      <p className="small">{own('assure.lead')}</p>
      <label className="own-field">
        <span>{own('assure.by')}</span>
        <input type="text" value={by} onChange={({ target }) => setBy(target.value)} />
        <span className="muted small">{own('assure.byHint')}</span>
      </label>
      <p className="contact-row">
        <Button disabled={selected.size === 0} onClick={() => void assure([...selected])}>
          {own('assure.selected', counted(selected.size, lang))}
        </Button>
        <Button aria-expanded={sure} onClick={() => setSure(true)}>
          {own('assure.all', counted(rows, lang))}
        </Button>
      </p>
      {sure && (
        <Confirm
          question={own('assure.sure', counted(rows, lang))}
          yes={own('assure.yes')}
          no={own('assure.no')}
          onYes={() => void assure(null)}
          onNo={() => setSure(false)}
        />
      )}
      <output className="small">{said}</output>
    </section>
  );
}
