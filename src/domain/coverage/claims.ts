import type { Derived } from '../derived.ts';
import type { HromadaRow } from './row.ts';

/**
 * The surveys that a hromada's claim of absence rests on, by index. That none of several types is there rests on a list
 * of each of them; that one of those asked for together is not, on the list of that one.
 */
export function surveysBehind(
  { hromada, coverage: { survey } }: HromadaRow,
  { basket, types, together }: Pick<Derived, 'types'> & Partial<Pick<Derived, 'basket' | 'together'>>,
): readonly number[] {
  if (survey === null) return [];
  if (basket === undefined || together === true || types.length === 1) return [survey];
  const asked = (id: string) => types.some((type) => type.id === id);
  const any = !basket.types.some(({ id }) => asked(id));
  const cells = basket.types.map(({ id }, at) => (any || asked(id) ? basket.cell(hromada.code, at) : null));
  return [...new Set(cells.flatMap((cell) => cell?.coverage.survey ?? []))];
}
