import Papa from 'papaparse';
import type { Hromada } from '../domain/hromada.ts';
import { findNeedColumns } from '../domain/need/columns.ts';
import { matchNeed } from '../domain/need/match.ts';
import { needRows } from '../domain/need/rows.ts';
import type { NeedFigures } from '../domain/need/types.ts';
import { buildHromadaLookup } from './provider/hromada-lookup.ts';
import type { FormerName } from '../domain/search/place-pack.ts';

export interface NeedScope {
  /** Every unit that a code may name. */
  readonly hromadas: readonly Hromada[];
  /** Names by which tables may still call them. */
  readonly formerNames?: readonly FormerName[];
  /** Oblast prefix in which names are looked up; null = the whole country. */
  readonly region: string | null;
}

/** `noHeader`: no column of codes or names beside one of figures was found; `quotes`: quoting is broken. */
export type NeedFault = 'noHeader' | 'quotes';

export type NeedRead =
  | { readonly figures: NeedFigures; readonly fault: null }
  | { readonly figures: null; readonly fault: NeedFault; readonly row: number };

/** Reads need figures from CSV text: commas, semicolons or tabs, with or without a title above the header. */
export function parseNeedCsv(text: string, scope: NeedScope): NeedRead {
  const bare = text.replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { figures: null, fault: 'quotes', row: (broken.row ?? 0) + 1 };
  return readNeedTable(data, scope);
}

/** The same for a table of cells, whatever file it came from. */
export function readNeedTable(table: readonly (readonly string[])[], scope: NeedScope): NeedRead {
  const columns = findNeedColumns(table);
  if (columns === null) return { figures: null, fault: 'noHeader', row: 1 };
  const lookup = buildHromadaLookup(scope.hromadas, scope.formerNames);
  const figures = matchNeed(needRows(table, columns), {
    hromadas: scope.hromadas,
    byName: (name) => lookup.byName(name, scope.region),
  });
  return { figures, fault: null };
}

/** Semicolons and tabs win over commas, which may be decimal ones. */
function delimiterOf(text: string): string {
  const lines = text.split('\n').slice(0, 50);
  return ['\t', ';'].find((mark) => lines.some((line) => line.includes(mark))) ?? ',';
}
