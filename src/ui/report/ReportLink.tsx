import { Copy, ExternalLink, Mail } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { config } from '../../config.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button, LinkButton } from '../parts/Button.tsx';
import { CopyByHand } from '../parts/CopyByHand.tsx';
import { copyText } from '../parts/copy-text.ts';
import { mailLink, type ReportMessage } from './mail-link.ts';
import { formLink, reportMessage, type ReportSubject } from './report-message.ts';

type Ways = Pick<typeof config, 'reportEmail' | 'reportUrl'>;

interface Props extends ReportSubject {
  /** Where reports go; as configured unless told otherwise. */
  readonly ways?: Ways;
}

/** «Повідомити про неточність»: by mail, by the configured form; with neither, a text to copy. */
export function ReportLink({ ways = config, ...subject }: Props) {
  const { t } = useWords();
  const { reportEmail, reportUrl } = ways;
  const message = reportMessage(subject, t);
  return (
    <div className="contact-row report">
      {reportEmail !== null && (
        <LinkButton variant="quiet" icon={Mail} href={mailLink(reportEmail, message)}>
          {t('details:report.title')}
        </LinkButton>
      )}
      {reportUrl !== null && (
        <LinkButton
          variant="quiet"
          icon={ExternalLink}
          href={formLink(reportUrl, subject.id)}
          target="_blank"
          rel="noreferrer noopener"
        >
          {t(reportEmail === null ? 'details:report.title' : 'details:report.form')}
        </LinkButton>
      )}
      {reportEmail === null && reportUrl === null && <ReportCopy {...message} />}
    </div>
  );
}

function ReportCopy({ subject, body }: ReportMessage) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const answer = useRef<HTMLOutputElement>(null);
  const text = `${subject}\n\n${body}`;
  const copy = async () => setCopied(await copyText(text));
  // The button is the card's last: what it answers stands below the edge.
  useLayoutEffect(() => {
    if (copied === true) answer.current?.focus();
  }, [copied]);
  return (
    <>
      <Button variant="quiet" icon={Copy} onClick={() => void copy()}>
        {t('details:report.title')}
      </Button>
      <output ref={answer} className="small" tabIndex={-1}>
        {copied === true && t('details:report.copied')}
      </output>
      {copied === false && <CopyByHand text={text}>{t('details:report.copyFailed')}</CopyByHand>}
    </>
  );
}
