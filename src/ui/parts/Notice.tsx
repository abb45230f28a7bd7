import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  /** `note`: to know; `good`: served; `danger`: an emergency; `plain`: calm remark. */
  readonly tone?: 'note' | 'good' | 'danger' | 'plain';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
  /** `status` for what appears by itself, `alert` for failures. */
  readonly role?: 'status' | 'alert' | 'note';
}

export function Notice({ tone = 'note', title, children, onDismiss, role }: Props) {
  const { t } = useWords();
  return (
    <div className={`notice notice-${tone}`} role={role}>
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
