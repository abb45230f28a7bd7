import type { Language } from '../../domain/text.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  readonly value: Language;
  readonly onChange: (lang: Language) => void;
}

/** A button a language, in the language's own words. */
export function LanguageSwitch({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="language" aria-label={t('language')}>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          // The name must hold the letters that are seen (WCAG 2.5.3).
          aria-label={`${short}, ${name}`}
          aria-pressed={code === value}
          onClick={() => onChange(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
