import { useWords } from '../../i18n/use-words.ts';

/** Whom to call, whatever of the site works. */
export function CallAnyway() {
  const { t } = useWords();
  return (
    <p>
      {t('errors:callAnyway')} <a href="tel:1545">15-45</a>. {t('waitingDanger')} <a href="tel:102">102</a>.
    </p>
  );
}
