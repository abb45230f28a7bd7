import { useWords } from '../../i18n/use-words.ts';

export function Logo() {
  const { t } = useWords();
  return (
    <p className="logo">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path d="M16 3 27.5 9.6v12.800L16 29 4.5 22.400V9.6zM4.5 9.6 16 16l11.5-6.4M16 16v13" />
        <circle cx="16" cy="16" r="3.4" />
      </svg>
      <span>{t('siteName')}</span>
    </p>
  );
}
