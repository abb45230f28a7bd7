import { Phone } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Button, LinkButton } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Never a dead end: wider conditions in one press, and someone to call. */
export function EmptyResults() {
  const { t } = useWords();
  const { service, region } = useApp((state) => state.view);
  const country = useApp(
    (state) => region !== 'UA' && state.manifest.status === 'ready' && state.manifest.value.overview !== null,
  );
  return (
    <Notice tone="plain" title={t('find:emptyTitle')}>
      <p>{t('find:emptyHint')}</p>
      <div className="contact-row">
        <LinkButton variant="primary" icon={Phone} href="tel:1545">
          {t('find:callHotline')}
        </LinkButton>
        {service.length > 0 && (
          <Button onClick={() => actions.setTypes([])}>{t('find:emptyAllTypes')}</Button>
        )}
        <Button onClick={actions.clearFilters}>{t('find:emptyDropFilters')}</Button>
        {country && <Button onClick={() => actions.chooseRegion('UA')}>{t('find:emptyCountry')}</Button>}
      </div>
    </Notice>
  );
}
