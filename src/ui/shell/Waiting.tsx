import { useWords } from '../../i18n/use-words.ts';
import { Skeleton } from '../parts/Skeleton.tsx';

/** Until the first region is there: what the page is, and whom to call meanwhile. Also drawn at build time. */
export function Waiting() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('find:title')}</h1>
      <p>
        {t('waiting')} {t('waitingAdvice')} <a href="tel:1545">15-45</a>. {t('waitingDanger')}{' '}
        <a href="tel:102">102</a>.
      </p>
      <Skeleton />
    </>
  );
}
