import { Send as SendIcon } from 'lucide-react';
import { useState } from 'react';
import { config } from '../../../config.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { OwnFileClient } from '../../../workers/check-file-client.ts';
import type { FileSummary } from '../../../workers/check-file-messages.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { mailLink } from '../../report/report-message.ts';
import { saveBlob } from '../save-blob.ts';

interface Props {
  readonly client: OwnFileClient;
  readonly summary: FileSummary;
  readonly release: string;
  /** No errors, and every vanished record is spoken for. */
  readonly ready: boolean;
  readonly ways?: Pick<typeof config, 'publishEmail' | 'publishUrl'>;
}

/** One button saves the file as the repository keeps it; then the steps by which it is handed over. */
export function Send({ client, summary, release, ready, ways = config }: Props) {
  const { own, lang } = useWords();
  const [sent, setSent] = useState<number | null>(null);
  const name = `${summary.oblast ?? summary.file.replace(/\.\w+$/, '')}.csv`;
  // What was saved before the last change is not what stands here now.
  const saved = sent === summary.edits;
  const send = async () => {
    saveBlob(await client.ask('save', 'repository'), name);
    setSent(summary.edits);
  };
  const { rows, warnings } = summary.counts;
  const facts = { name, release, rows: formatNumber(rows, lang), warnings: formatNumber(warnings, lang) };
  const mail = { subject: own('publish.mailSubject', { name }), body: own('publish.mailBody', facts) };
  const { publishEmail, publishUrl } = ways;
  return (
    <div className="own-send">
      {ready && <p className="own-good">{own('publish.ready')}</p>}
      <Button variant="primary" icon={SendIcon} disabled={!ready} onClick={() => void send()}>
        {own('publish.send')}
      </Button>
      <h3>{own('publish.steps')}</h3>
      <ol>
        <li aria-live="polite">{own(saved ? 'publish.stepSaved' : 'publish.stepSave', { name })}</li>
        {publishUrl !== null && (
          <li>
            <p>{own('publish.stepUpload')}</p>
            {saved && (
              <LinkButton href={publishUrl} target="_blank" rel="noreferrer noopener">
                {own('publish.openUpload')}
              </LinkButton>
            )}
          </li>
        )}
        {publishEmail !== null && (
          <li>
            <p>{own('publish.stepMail', { email: publishEmail })}</p>
            {saved && <LinkButton href={mailLink(publishEmail, mail)}>{own('publish.openMail')}</LinkButton>}
          </li>
        )}
        {publishEmail === null && publishUrl === null && <li>{own('publish.stepByHand')}</li>}
      </ol>
    </div>
  );
}
