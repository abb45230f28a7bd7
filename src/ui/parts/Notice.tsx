import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  /** `note`: to know; `good`: served; `danger`: an emergency; `plain`: calm remark. */
  readonly tone?: 'note' | 'good' | 'danger' | 'plain';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
  /** `polite` for what appears by itself, `assertive` for failures. */
  readonly live?: 'polite' | 'assertive';
}

export function Notice({ tone = 'note', title, children, onDismiss, live }: Props) {
  const { t } = useWords();
  return (
    <div
      className={`notice notice-${tone}`}
      aria-live={live}
      role={live === 'assertive' ? 'alert' : undefined}
    >
      <div className="notice-body">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
      {onDismiss !== undefined && (
        <button type="button" className="icon-button" aria-label={t('dismiss')} onClick={onDismiss}>
          <X aria-hidden="true" size={18} />
        </button>
      )}
    </div>
  );
}
