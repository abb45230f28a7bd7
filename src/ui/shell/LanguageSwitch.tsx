import type { Language } from '../../domain/text.ts';
import { LANGUAGES } from '../../i18n/languages.ts';

interface Props {
  readonly value: Language;
  readonly onChange: (lang: Language) => void;
}

/** To the other languages, each by its own name; where there is little room by its letters. */
export function LanguageSwitch({ value, onChange }: Props) {
  return LANGUAGES.filter(({ code }) => code !== value).map(({ code, short, name }) => (
    <button key={code} type="button" className="language" lang={code} onClick={() => onChange(code)}>
      <span className="narrow-only">
        {short}
        <span className="visually-hidden">, {name}</span>
      </span>
      <span className="wide-only">{name}</span>
    </button>
  ));
}
