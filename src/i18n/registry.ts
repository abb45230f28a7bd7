import type { Language } from '../domain/text.ts';
import type { LanguageEntry } from './language.ts';

const entries: LanguageEntry[] = [];
const codes: Language[] = [];

/** The languages of the interface, in the switch's order, and their codes. */
export const LANGUAGES: readonly LanguageEntry[] = entries;
export const LANGUAGE_CODES: readonly Language[] = codes;

/** Opens the interface to a language: the switch, the address, numbers, sorting, downloads, commands follow the list. */
export function addLanguage(language: LanguageEntry): void {
  entries.push(language);
  codes.push(language.code);
}

/** What a language is; of an unknown one, Ukrainian. */
export function languageOf(code: Language): LanguageEntry {
  return entries.find((each) => each.code === code) ?? (entries[0] as LanguageEntry);
}

/** The first of the asked languages (BCP 47 tags, best first: `en-US`) that the interface speaks; else Ukrainian. */
export function nearestLanguage(tags: readonly string[]): Language {
  const asked = tags.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return asked.find((code) => codes.includes(code)) ?? 'uk';
}
