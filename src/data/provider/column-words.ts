import type { Language } from '../../domain/text.ts';
import { plainWords } from '../../i18n/plain.ts';
import uk from '../../i18n/uk/columns.ts';
import { COLUMN_SPECS, type ProviderColumn } from './columns.ts';

interface ColumnWords extends Pick<typeof uk, 'unit'> {
  readonly meaning: Readonly<Record<ProviderColumn, string>>;
}

const wordsIn = (lang: Language) => plainWords<ColumnWords>('columns', uk, lang);

/** What a column holds, in a sentence; but for Ukrainian, `loadWords` brings it. */
export function meaningOf(column: ProviderColumn, lang: Language): string {
  return wordsIn(lang).meaning[column];
}

/** In what a column is measured. */
export function unitOf(column: ProviderColumn, lang: Language): string | undefined {
  const { unit } = COLUMN_SPECS[column];
  return unit && wordsIn(lang).unit[unit];
}
