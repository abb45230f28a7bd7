import type { Hromada } from '../../src/domain/hromada.ts';
import { type TravelTable, waysBy } from '../../src/domain/travel/table.ts';
import type { WaysTable } from '../../src/domain/siting/ways.ts';
import { parseTravelCsv, type TravelIssue } from '../../src/data/travel/csv.ts';
import { decodeTravel } from '../../src/data/travel/schema.ts';
import { ReportFailure } from './failure.ts';
import { readOwn } from './own-tables.ts';

const EXPECTED: Record<TravelIssue['expected'], string> = {
  column: 'expected a column of this name',
  code: 'expected the code of a hromada',
  number: 'expected a number of 0 or more',
  once: 'this way has a row already',
};

/** Ways by road of a file, CSV or packed. */
export function readTravel(file: string, unit: 'minutes' | 'km', hromadas: readonly Hromada[]): WaysTable {
  return waysBy({ ways: file.endsWith('.json') ? packed(file) : readTravelCsv(file, hromadas) }, unit);
}

/** Ways by road of a CSV; a row that cannot be used is ReportFailure that says file, row and column. */
export function readTravelCsv(file: string, hromadas: readonly Hromada[]): TravelTable['ways'] {
  const { ways, issues } = parseTravelCsv(readOwn(file), hromadas);
  if (issues.length === 0) return ways;
  const lines = issues.map(({ row, column, expected, came }) => {
    const what = came === '' ? 'nothing' : `«${came}»`;
    return `${file}:${row}:${column}: ${EXPECTED[expected]}, came ${what}`;
  });
  throw new ReportFailure(lines.join('\n'));
}

function packed(file: string): TravelTable['ways'] {
  const text = readOwn(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new ReportFailure(`${file}: expected JSON`);
  }
  return decodeTravel(json, file).ways;
}
