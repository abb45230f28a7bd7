import type { Pupils } from '../sources/pupils.ts';

/** How many local budgets have pupils in inclusive classes, and where they ended; the parts add up. */
export function pupilNotes({ counts, unplaced }: Pupils): string[] {
  const { rows, placed, oblasts, oblastPupils, pupils } = counts;
  return [
    `Inclusive pupils: ${rows} budgets = ${placed} hromadas + ${oblasts} whole oblasts + ${unplaced.length} unplaced; ` +
      `${pupils} pupils in hromadas, ${oblastPupils} in schools of oblasts`,
    ...unplaced.map(({ row, name }) => `unplaced: mon_data_2023.xlsx:${row} «${name}»`),
  ];
}
