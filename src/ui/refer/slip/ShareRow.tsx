import { Copy, Link2, Mail, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { CopyByHand } from '../../parts/CopyByHand.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { mailLink } from './mail-link.ts';
import type { SlipItem } from './slip-facts.ts';
import { slipLinkOnly, slipShort, slipText } from './slip-text.ts';

interface Props {
  readonly items: readonly SlipItem[];
  readonly link: string;
  readonly made: string;
}

type Said = 'textCopied' | 'linkCopied' | 'mailCopied';

/** To a messenger, by the system's own sheet where there is one, by e-mail, as a link. */
export function ShareRow(slip: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const text = slipText(slip, t);
  const mail = mailLink(t('refer:slip.title'), [text, slipShort(slip, t), slipLinkOnly(slip, t)]);
  const copy = async (what: string, done: Said) => {
    const copied = await copyText(what);
    setSaid(copied ? done : null);
    setRefused(copied ? null : what);
  };
  return (
    <>
      <div className="contact-row">
        <Button icon={Copy} onClick={() => void copy(text, 'textCopied')}>
          {t('refer:slip.copyText')}
        </Button>
        {'share' in navigator && (
          <Button icon={Share2} onClick={() => void share(t('refer:slip.title'), text)}>
            {t('refer:slip.share')}
          </Button>
        )}
        <LinkButton
          icon={Mail}
          href={mail.href}
          // What a mail program would cut off is at hand to be put in: the letter carries what the slip does.
          onClick={() => void (mail.whole ? null : copy(text, 'mailCopied'))}
        >
          {t('refer:slip.mail')}
        </LinkButton>
        <Button icon={Link2} onClick={() => void copy(slip.link, 'linkCopied')}>
          {t('refer:slip.copyLink')}
        </Button>
      </div>
      <output className="small muted">{said === null ? '' : t(`refer:slip.${said}`)}</output>
      {refused !== null && <CopyByHand text={refused}>{t('refer:slip.copyByHand')}</CopyByHand>}
    </>
  );
}

/** Closing the sheet is an answer, too. */
async function share(title: string, text: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch {
    // The person changed their mind, or the system has nothing to share with: the other ways are beside.
  }
}
