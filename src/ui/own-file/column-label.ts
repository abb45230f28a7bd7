import { COLUMN_SPECS, type ProviderColumn } from '../../data/provider/columns.ts';
import type { Language } from '../../domain/text.ts';

const ABBREVIATIONS = /^(?:єдрпоу|edrpou|url|id)$/;

/** A column of ours as people call it: by its Ukrainian header, in other languages by its name in words. */
export function columnLabel(column: ProviderColumn, lang: Language): string {
  const name = lang === 'uk' ? COLUMN_SPECS[column].headers[0] : column.replaceAll('_', ' ');
  if (ABBREVIATIONS.test(name)) return name.toUpperCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
