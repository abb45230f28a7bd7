import type { ServiceType } from '../../../domain/service-type.ts';

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

/** What a file is of. */
interface Subject {
  readonly region: string | null;
  readonly date: string;
  readonly whatIf: boolean;
  /** That coverage is counted of. */
  readonly types: readonly Pick<ServiceType, 'id' | 'violence'>[];
}

/** More are not listed in a name. */
const MOST_TYPES = 3;

/**
 * `sotsmapa-UA74-social-taxi-2026-02-01-table.xlsx`: of where, which service and when. Of a type whose choice may give a
 * survivor away nothing is said, nor of those beside it: downloads keep their names.
 */
export function fileName(kind: FileKind, { region, date, whatIf, types }: Subject): string {
  const isSaid = types.length <= MOST_TYPES && !types.some(({ violence }) => violence);
  const services = isSaid && !kind.startsWith('types') ? types.map(({ id }) => id) : [];
  return ['sotsmapa', region ?? 'UA', ...services, date, ...(whatIf ? ['what-if'] : []), kind].join('-');
}
