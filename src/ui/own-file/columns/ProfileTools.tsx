import { Download } from 'lucide-react';
import { useState } from 'react';
import { type Problem } from '../../../data/finding.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { FileButton } from '../../parts/FileButton.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { saveFile } from '../../parts/save-file.ts';
import type { OpenList } from '../stage.ts';
import type { OwnFileState } from '../use-own-file.ts';
import { messageOn } from '../said.ts';

interface Props {
  readonly list: OpenList;
  readonly propose: OwnFileState['propose'];
}

/** What was decided of this list, kept as a file for the next one of its kind; the command line takes it, too. */
export function ProfileTools({ list: { client, view }, propose }: Props) {
  const { steps, lang } = useWords();
  const [fault, setFault] = useState<{ readonly file: string; readonly problem: Problem } | null>(null);
  const save = async () => {
    const text = await client.ask('profile', view.plan);
    saveFile(
      new Blob([text], { type: 'application/json' }),
      `${view.file.replace(/\.\w+$/, '')}.profile.json`,
    );
  };
  const load = async (file: File) => {
    const problem = await propose({ table: view.plan.table, profile: await file.text() });
    setFault(problem === null ? null : { file: file.name, problem });
  };
  return (
    <section aria-labelledby="own-profile">
      <h2 id="own-profile">{steps('profile.title')}</h2>
      <p className="small">{steps('profile.lead')}</p>
      {fault !== null && (
        <Notice tone="danger" live="assertive">
          <p>
            {fault.file}:{' '}
            {messageOn(
              { ...fault.problem, severity: 'error', file: fault.file, row: 0, column: null, came: '' },
              lang,
            )}
          </p>
        </Notice>
      )}
      <p className="contact-row">
        <Button icon={Download} onClick={() => void save()}>
          {steps('profile.save')}
        </Button>
        <FileButton accept=".json" onFiles={([file]) => void load(file)}>
          {steps('profile.load')}
        </FileButton>
      </p>
    </section>
  );
}
