import { Phone, Send } from 'lucide-react';
import { phoneText } from '../../i18n/format.ts';
import './call.css';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  /** Who answers: «ЦНАП вашої громади». */
  readonly who: string;
  readonly label: string;
  readonly href: string;
  /** `primary`: the one to call first; `small`: in a row of other ways. */
  readonly look?: 'primary' | 'plain' | 'small';
}

/** Who answers and the number, on one link as large as a thumb. */
export function CallButton({ who, label, href, look = 'plain' }: Props) {
  const { lang } = useWords();
  const called = href.startsWith('tel:');
  const Icon = called ? Phone : Send;
  const away = called ? {} : { target: '_blank', rel: 'noreferrer noopener' };
  return (
    <a className={`call call-${look}`} href={href} {...away}>
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
      <span>
        {who !== '' && <small>{who} </small>}
        <b className="figures">{phoneText(label, lang)}</b>
      </span>
    </a>
  );
}
