import { nameInOblast } from '../../../data/provider/oblast-of-table.ts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { OwnFileClient } from '../../../workers/check-file-client.ts';
import { Button } from '../../parts/Button.tsx';
import { saveFile } from '../../parts/save-file.ts';

interface Props {
  readonly client: OwnFileClient;
  readonly file: string;
  /** Of the table: its name tells it to whoever reads the copy. */
  readonly oblast: string | null;
}

/** The corrected copy as CSV or XLSX. */
export function SaveCopy({ client, file, oblast }: Props) {
  const { own } = useWords();
  const [said, setSaid] = useState('');
  const save = async (as: 'csv' | 'xlsx') => {
    setSaid(own('save.working'));
    const name = `${nameInOblast(file, oblast).replace(/\.\w+$/, '')}-${own('save.suffix')}.${as}`;
    try {
      saveFile(await client.ask('save', as), name);
      setSaid(own('save.done', { name }));
    } catch (error) {
      setSaid(own('fault', { message: String(error) }));
    }
  };
  return (
    <section aria-labelledby="own-save">
      <h2 id="own-save">{own('save.title')}</h2>
      <p className="small">{own('save.lead')}</p>
      <p className="contact-row">
        <Button icon={Download} onClick={() => void save('csv')}>
          {own('save.csv')}
        </Button>
        <Button icon={Download} onClick={() => void save('xlsx')}>
          {own('save.xlsx')}
        </Button>
      </p>
      <output className="small">{said}</output>
    </section>
  );
}
