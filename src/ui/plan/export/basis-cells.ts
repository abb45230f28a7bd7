import type { Cell } from '../../../data/sheet/write/cells.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { ExportInput } from './input.ts';

type Scope = Pick<ExportInput, 'derived' | 'date' | 't' | 'lang'>;

/** «Вигаданий сценарій: 2 зміни…»: figures of a scenario never leave the page as if they were published; else null. */
export function scenarioWords({ derived: { whatIf }, t, lang }: Omit<Scope, 'date'>): string | null {
  if (whatIf === null) return null;
  const count = whatIf.scenario.length;
  const words = { count, n: formatNumber(count, lang) };
  return whatIf.name === ''
    ? t('export:scenario', words)
    : t('export:scenarioNamed', { ...words, name: whatIf.name });
}

/** Heads of the last columns: what the figures of a row rest on. A row is often copied without its file. */
export function basisHeads({ derived, t }: Scope): string[] {
  const scenario = derived.whatIf === null ? [] : [t('export:column.scenario')];
  return [t('export:column.date'), t('export:column.release'), ...scenario];
}

export function basisCells(scope: Scope): Cell[] {
  const words = scenarioWords(scope);
  return [scope.date, scope.derived.dataset.release, ...(words === null ? [] : [words])];
}
