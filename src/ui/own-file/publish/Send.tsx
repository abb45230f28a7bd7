import { Download } from 'lucide-react';
import { Fragment, useState } from 'react';
import { config } from '../../../config.ts';
import type { Claim } from '../../../data/publish/claim.ts';
import type { ISODate } from '../../../domain/date.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { mailLink } from '../../report/mail-link.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { CheckedFile } from '../stage.ts';

interface Props {
  readonly table: CheckedFile;
  readonly scope: 'whole' | 'part';
  readonly gone: Readonly<Record<string, string>>;
  readonly claims: readonly Claim[];
  readonly release: string;
  readonly today: ISODate;
  /** What is still to be done before it may leave, in words. */
  readonly lacks: readonly string[];
  readonly ways?: Pick<typeof config, 'publishEmail' | 'publishUrl'>;
}

/** Who answers for it; one button saves the bundle, then the steps by which it is handed over. */
export function Send({ table, scope, gone, claims, release, today, lacks, ways = config }: Props) {
  const { steps, lang } = useWords();
  const { client, summary } = table;
  const [by, setBy] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const name = `${summary.oblast ?? ''}-${today}.zip`;
  // A name is not broken at its hyphens.
  const whole = name.replaceAll('-', '-\u2060');
  // What was saved before the last change is not what stands here now.
  const state = JSON.stringify([summary.edits, scope, by.trim(), gone, claims]);
  const saved = sent === state;
  const needed = by.trim() === '' ? [...lacks, steps('send.noBy')] : lacks;
  const ready = needed.length === 0;
  const send = async () => {
    const bundle = { scope, by: by.trim(), on: today, release, gone, claims };
    saveFile(await client.ask('bundle', bundle), name);
    setSent(state);
  };
  const { rows, warnings } = summary.counts;
  const facts = {
    name,
    release,
    by: by.trim(),
    rows: formatNumber(rows, lang),
    warnings: formatNumber(warnings, lang),
  };
  const mail = { subject: steps('send.mailSubject', { name }), body: steps('send.mailBody', facts) };
  const { publishEmail, publishUrl } = ways;
  return (
    <section className="own-send" aria-labelledby="own-send">
      <h2 id="own-send">{steps('send.title')}</h2>
      <label className="own-field">
        <span>{steps('send.by')}</span>
        <input type="text" value={by} required onChange={({ target }) => setBy(target.value)} />
        <span className="muted small">{steps('send.byHint')}</span>
      </label>
      {!ready && (
        <div className="small">
          <p>{steps('send.lacks')}</p>
          <ul className="own-lacks">
            {needed.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </div>
      )}
      {ready && <p className="own-good">{steps('send.ready')}</p>}
      <Button variant="primary" icon={Download} disabled={!ready} onClick={() => void send()}>
        {steps('send.save')}
      </Button>
      {summary.oblast !== null && (
        <>
          <h3>{steps('send.steps')}</h3>
          <ol>
            <li aria-live="polite">{steps(saved ? 'send.saved' : 'send.willSave', { name: whole })}</li>
            {publishUrl !== null && (
              <li>
                <p>{steps('send.upload')}</p>
                {saved && (
                  <LinkButton href={publishUrl} target="_blank" rel="noreferrer noopener">
                    {steps('send.openUpload')}
                  </LinkButton>
                )}
              </li>
            )}
            {publishEmail !== null && (
              <li>
                <p>{steps('send.mail', { email: publishEmail })}</p>
                {saved && (
                  <LinkButton href={mailLink(publishEmail, mail)}>{steps('send.openMail')}</LinkButton>
                )}
              </li>
            )}
            {publishEmail === null && publishUrl === null && <li>{steps('send.byHand')}</li>}
            <li>
              <p>{steps('send.they')}</p>
              <code>
                {['npm', 'run', 'publish-data', '--', name].map((word) => (
                  <Fragment key={word}>
                    <span>{word}</span>{' '}
                  </Fragment>
                ))}
              </code>
            </li>
          </ol>
        </>
      )}
    </section>
  );
}
