import { v5 } from 'uuid';
import type { Code } from '../../domain/code.ts';
import type { ISODate } from '../../domain/date.ts';
import type { Sheet } from '../sheet/sheet.ts';

const NAMESPACE = '0d0f6c0a-5a5e-5f0b-8f3e-2d0c4b8e7a61';

/** «This list is complete»: of these types, in these places, on that day; only then may a map say that there is none. */
export interface Claim {
  readonly area: readonly Code[];
  readonly types: readonly string[];
  /** Who says so: a body, no person. */
  readonly source: string;
  readonly on: ISODate;
}

const HEADER = ['id', 'source', 'source_url', 'area', 'types', 'completeness', 'date'];

/** Claims as rows of `data/surveys.csv`. The same claim has the same id: said again, it is not there twice. */
export function surveysOf(claims: readonly Claim[]): Sheet {
  const rows = claims.map(({ area, types, source, on }, i) => {
    const [places, kinds] = [area, types].map((each) => each.toSorted().join(';'));
    const hash = v5(JSON.stringify([places, kinds, source, on]), NAMESPACE)
      .replaceAll('-', '')
      .slice(0, 8);
    const id = `${(area[0] ?? '').slice(0, 4).toLowerCase()}-${on}-${hash}`;
    return { row: i + 2, cells: [id, source, '', places ?? '', kinds ?? '', 'complete', on] };
  });
  return { header: HEADER, rows, findings: [] };
}
