import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useCardFocus } from './use-card-focus.ts';

interface Props {
  readonly region: string;
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * Frame of a card: a region with heading, close button, and focus that comes and goes. Give it a `key` of what
 * the card is of, so that another one takes the focus anew.
 */
export function CardFrame({ region, icon, title, subtitle, onClose, children }: Props) {
  const { t } = useWords();
  const heading = useCardFocus();
  return (
    <section className="card" aria-label={region}>
      <div className="card-head">
        {icon}
        <h2 ref={heading} tabIndex={-1}>
          <span className="card-title">{title}</span> <span className="card-subtitle">{subtitle}</span>
        </h2>
        <button type="button" className="icon-button" aria-label={t('common:closeCard')} onClick={onClose}>
          <X aria-hidden="true" size={22} />
        </button>
      </div>
      {children}
    </section>
  );
}
