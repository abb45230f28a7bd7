import type { Language } from '../../domain/text.ts';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  readonly value: Language;
  readonly onChange: (lang: Language) => void;
}

/** To the other language, by its own name; where there is little room by its two letters. */
export function LanguageSwitch({ value, onChange }: Props) {
  const { t } = useWords();
  const other = value === 'uk' ? 'en' : 'uk';
  const [short, full] =
    other === 'uk' ? [t('languageUk'), t('languageUkFull')] : [t('languageEn'), t('languageEnFull')];
  return (
    <button type="button" className="language" lang={other} onClick={() => onChange(other)}>
      <span className="narrow-only">
        {short}
        <span className="visually-hidden">, {full}</span>
      </span>
      <span className="wide-only">{full}</span>
    </button>
  );
}
