import { useWords } from '../../i18n/use-words.ts';
import type { Language } from '../../domain/text.ts';

interface Props {
  readonly value: Language;
  readonly onChange: (lang: Language) => void;
}

export function LanguageSwitch({ value, onChange }: Props) {
  const { t } = useWords();
  const languages = [
    { id: 'uk', short: t('languageUk'), full: t('languageUkFull') },
    { id: 'en', short: t('languageEn'), full: t('languageEnFull') },
  ] as const;
  return (
    <fieldset className="language" aria-label={t('language')}>
      {languages.map(({ id, short, full }) => (
        <button
          key={id}
          type="button"
          lang={id}
          // The name must hold the letters that are seen (WCAG 2.5.3).
          aria-label={`${short}, ${full}`}
          aria-pressed={id === value}
          onClick={() => onChange(id)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
