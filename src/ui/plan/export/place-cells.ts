import type { Cell } from '../../../data/sheet/write/cells.ts';
import { pick } from '../../../i18n/format.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { hromadaName, raionName } from '../../parts/names.ts';
import { territoryWords } from '../../territory/territory-words.ts';
import type { ExportInput } from './input.ts';

type Scope = Pick<ExportInput, 'derived' | 't' | 'lang'>;

const inCountry = ({ derived }: Scope) => derived.dataset.region === null;

/** Heads of the columns that say which hromada a row is about, how many live there. */
export function placeHeads(scope: Scope): string[] {
  const { t } = scope;
  const oblast = inCountry(scope) ? [t('export:column.oblast')] : [];
  return [
    t('export:column.code'),
    ...oblast,
    t('export:column.raion'),
    t('export:column.hromada'),
    t('export:column.people'),
  ];
}

/** Their widths, in letters. */
export const placeWidths = (scope: Scope): number[] => [21, ...(inCountry(scope) ? [20] : []), 24, 34, 12];

/** A hromada by its code, by its whole name, with its raion and, in the country, its oblast. */
export function placeCells({ hromada, raion }: HromadaRow, scope: Scope): Cell[] {
  const { derived, t, lang } = scope;
  const oblast = derived.dataset.regions.find(({ code }) => code.slice(0, 4) === hromada.code.slice(0, 4));
  return [
    hromada.code,
    ...(inCountry(scope) ? [oblast === undefined ? null : pick(oblast.name, lang).text] : []),
    raion === null ? null : raionName(raion, t, lang),
    hromadaName(hromada, t, lang),
    hromada.population,
  ];
}

/** Whether order 376 lists anything of the scope: a column of nothing would only be scrolled over. */
const isListed = ({ derived }: Scope) => derived.dataset.hromadas.some(({ territory }) => territory !== null);

/** Head of the column with what order 376 says of a hromada; none where it lists nothing. */
export function territoryHeads(scope: Scope): string[] {
  return isListed(scope) ? [scope.t('export:column.territory')] : [];
}

export function territoryCells({ hromada: { territory } }: HromadaRow, scope: Scope): Cell[] {
  return isListed(scope) ? [territory && territoryWords(territory, scope.t, scope.lang)] : [];
}
