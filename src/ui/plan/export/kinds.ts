/** Files that a planner can take along, by what they hold and how it is written. */
export const FILE_KINDS = [
  'table.xlsx',
  'table.csv',
  'list.xlsx',
  'list.csv',
  'map.png',
  'map.svg',
  'map.geojson',
  'types.png',
  'types.svg',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** `sotsmapa-UA74-2026-02-01-table.xlsx`: says where and when, never which service: downloads keep their names. */
export function fileName(
  kind: FileKind,
  { region, date, whatIf }: { region: string | null; date: string; whatIf: boolean },
): string {
  return `sotsmapa-${region ?? 'UA'}-${date}${whatIf ? '-what-if' : ''}-${kind}`;
}
