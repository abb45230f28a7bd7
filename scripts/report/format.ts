import Papa from 'papaparse';
import { sumKnown } from '../../src/domain/known-sum.ts';
import type { Format } from './options.ts';
import type { CoverageRow } from './coverage-rows.ts';

const COLUMNS = [
  'code',
  'name',
  'state',
  'reason',
  'services',
  'nearestKm',
  'nearestService',
  'population',
] as const satisfies readonly (keyof CoverageRow)[];

/** The report as text. `note` closes the table: what the figures rest on. */
export function formatRows(rows: readonly CoverageRow[], format: Format, note: string): string {
  if (format === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => COLUMNS.map((column) => cellText(row[column])));
  if (format === 'csv') return Papa.unparse({ fields: [...COLUMNS], data: cells }, { escapeFormulae: true });
  return [...alignColumns([[...COLUMNS], ...cells]), '', ...totals(rows), note].join('\n');
}

function cellText(value: CoverageRow[keyof CoverageRow]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join(';') : String(value);
}

function alignColumns(table: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** One line a state and reason, never summed over states; how many have no figure is said. */
function totals(rows: readonly CoverageRow[]): string[] {
  const unit = rows.some(({ state }) => state === 'notApplicable') ? 'units' : 'hromadas';
  const groups = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    const key = [row.state, row.reason].filter((part) => part !== null).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => {
    const { sum, silent } = sumKnown(members.map(({ population }) => population));
    const people = sum === null ? 'residents not known' : `${sum} residents`;
    const gap = sum !== null && silent > 0 ? `, ${silent} without a figure` : '';
    return `${key}: ${members.length} of ${rows.length} ${unit}, ${people}${gap}`;
  });
}
