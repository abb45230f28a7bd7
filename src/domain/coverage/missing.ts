import type { HromadaRow } from './row.ts';

/** Where none was found: gaps, then "not found"; each by residents, most first, unknown figures last. */
export function missingOf(rows: readonly HromadaRow[]): readonly HromadaRow[] {
  const of = (fill: HromadaRow['fill']) => rows.filter((row) => row.fill === fill).sort(byPeople);
  return [...of('gap'), ...of('notFound')];
}

function byPeople({ hromada: a }: HromadaRow, { hromada: b }: HromadaRow): number {
  return (b.population ?? -1) - (a.population ?? -1) || (a.code < b.code ? -1 : 1);
}
