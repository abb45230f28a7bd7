import type { Agreements } from '../sources/agreements.ts';

/** How many agreements the register has on social services, and where they ended; the parts add up. */
export function agreementNotes({ counts, unplaced }: Agreements): string[] {
  const { rows, social, kept, alone, typed, undated } = counts;
  return [
    `Agreements: ${social} social ones of ${rows} = ${kept} kept + ${unplaced.length} without a known party; ` +
      `${typed} name a type, ${alone} have one party, ${undated} a date that is none`,
    ...unplaced.map(
      ({ row, number }) => `unplaced: partnerships.xlsx:${row} agreement ${number}: no known party`,
    ),
  ];
}
