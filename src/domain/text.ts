/** Tag of one of the interface's languages, `uk`, `en`: which there are stands in `i18n/languages.ts`. */
export type Language = string;

/** A text in the languages that it was written in; `pick` shows the nearest one to the reader's. */
export interface Localized {
  readonly uk: string;
  readonly en: string | null;
  readonly [language: Language]: string | null | undefined;
}

/** In which languages a word or a name is looked for: the asked one, English, Ukrainian. */
export function chainOf(lang: Language): readonly Language[] {
  return [...new Set([lang, 'en', 'uk'])];
}

/** A text as near as can be to the asked language; `lang` is set where it is in another, and the element must say so. */
export function pick(text: Localized, lang: Language): { text: string; lang: Language | undefined } {
  const asked = text[lang];
  if (typeof asked === 'string') return { text: asked, lang: undefined };
  return text.en === null ? { text: text.uk, lang: 'uk' } : { text: text.en, lang: 'en' };
}
