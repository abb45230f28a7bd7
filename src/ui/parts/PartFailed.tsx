import { RotateCcw } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from './Button.tsx';
import { CallAnyway } from './CallAnyway.tsx';
import { Notice } from './Notice.tsx';

interface Props {
  readonly says?: 'map:failure' | 'errors:part' | undefined;
  readonly onRetry: () => void;
}

/** In the place of a part that did not come: what it means, a second try, and a new page where the site was renewed. */
export function PartFailed({ says, onRetry }: Props) {
  const { t } = useWords();
  return (
    <div className="part-failed">
      <Notice tone="danger" live="assertive" title={t(says ?? 'errors:part')}>
        {says === undefined && <p>{t('errors:partHint')}</p>}
        <div className="contact-row">
          <Button icon={RotateCcw} onClick={onRetry}>
            {t('retry')}
          </Button>
          <Button onClick={() => window.location.reload()}>{t('errors:reload')}</Button>
        </div>
        {says === undefined && <CallAnyway />}
      </Notice>
    </div>
  );
}
