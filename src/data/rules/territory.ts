import { covers, isCode, levelOf, prefixOf } from '../../domain/code.ts';
import { readList } from '../sheet/cells.ts';
import type { Finding, Severity } from '../finding.ts';
import { type DataRow, type DataTables, findingAt } from './tables.ts';

const oblastOf = (row: DataRow, column = 'code') => prefixOf(row.get(column), 'oblast');

/** Oblast prefixes of `oblasts.csv`. */
export function oblastPrefixes({ oblasts }: DataTables): ReadonlySet<string> {
  return new Set(oblasts.map((row) => oblastOf(row)));
}

/** Each row is one oblast: a code of its level, and no two rows of one prefix. */
export function oblastCodes({ oblasts }: DataTables): Finding[] {
  const seen = new Map<string, number>();
  return oblasts.flatMap((row): Finding[] => {
    const code = row.get('code');
    if (!isCode(code)) return [];
    if (levelOf(code) !== 'oblast') return [findingAt(row, 'code', { key: 'oblastCode' }, 'fatal')];
    const first = seen.get(oblastOf(row));
    if (first === undefined) seen.set(oblastOf(row), row.row);
    if (first === undefined) return [];
    return [findingAt(row, 'code', { key: 'sameOblast', params: { row: String(first) } }, 'fatal')];
  });
}

/**
 * A hromada has a code of its level (Kyiv and Sevastopol have an oblast's), in an oblast of the list. Where hromadas are
 * not known a row may be a raion, and says so.
 */
export function hromadaCodes(tables: DataTables): Finding[] {
  const oblasts = oblastPrefixes(tables);
  return tables.hromadas.flatMap((row): Finding[] => {
    const code = row.get('code');
    if (!isCode(code)) return [];
    const levels = row.get('type') === 'raion' ? ['raion'] : ['oblast', 'hromada'];
    if (!levels.includes(levelOf(code))) {
      return [findingAt(row, 'code', { key: 'hromadaCode' }, 'fatal')];
    }
    return oblasts.has(oblastOf(row)) ? [] : [noOblast(row, 'code', oblastOf(row))];
  });
}

function noOblast(row: DataRow, column: string, oblast: string, severity: Severity = 'fatal'): Finding {
  return findingAt(row, column, { key: 'noOblast', params: { oblast } }, severity);
}

/** The embedded default draws a cell around each seat: two seats in one point leave one without ground. */
export function seats({ hromadas }: DataTables): Finding[] {
  const seen = new Map<string, DataRow>();
  return hromadas.flatMap((row): Finding[] => {
    const [lon, lat] = [row.get('lon'), row.get('lat')].map((text) => Number(text.replace(',', '.')));
    if (row.get('lon') === '' || row.get('lat') === '') return [];
    const first = seen.get(`${lon} ${lat}`);
    if (first === undefined) seen.set(`${lon} ${lat}`, row);
    if (first === undefined || first.get('code') === row.get('code')) return [];
    const params = { code: first.get('code'), first: `${first.file}:${first.row}` };
    return [findingAt(row, 'lon', { key: 'sameSeat', params }, 'fatal')];
  });
}

/** A survey whose area holds no hromada claims nothing. Of an oblast without facts only its own code is known. */
export function surveyAreas(tables: DataTables): Finding[] {
  const oblasts = oblastPrefixes(tables);
  const codes = tables.hromadas.map((row) => row.get('code'));
  const withFacts = new Set(codes.map((code) => prefixOf(code, 'oblast')));
  const holds = (area: string) =>
    withFacts.has(prefixOf(area, 'oblast')) ? codes.some((code) => covers(area, code)) : true;
  return tables.surveys.flatMap((row) =>
    readList(row, 'area')
      .filter(isCode)
      .flatMap((area): Finding[] => {
        const oblast = prefixOf(area, 'oblast');
        if (!oblasts.has(oblast)) return [noOblast(row, 'area', oblast)];
        return holds(area)
          ? []
          : [findingAt(row, 'area', { key: 'surveyArea', params: { code: area } }, 'fatal')];
      }),
  );
}

/** A line of one oblast or hromada is offered there: one that is not in the lists would never show it. */
export function hotlineRegions(tables: DataTables): Finding[] {
  return tables.hotlines.flatMap((row) => placeOf(row, 'region', tables));
}

/** A body answers for a hromada or an oblast of the lists. */
export function bodyPlaces(tables: DataTables): Finding[] {
  return tables.bodies.flatMap((row) => placeOf(row, 'hromada', tables));
}

/** Whether the place that a row names is in the lists; what is no code at all is told by the row's reader. */
function placeOf(row: DataRow, column: string, tables: DataTables): Finding[] {
  const place = row.get(column);
  if (!/^UA\d{2}(\d{15})?$/.test(place)) return [];
  const oblast = prefixOf(place, 'oblast');
  if (!oblastPrefixes(tables).has(oblast)) return [noOblast(row, column, oblast)];
  if (!isCode(place) || levelOf(place) !== 'hromada') return [];
  const codes = new Set(tables.hromadas.map((each) => each.get('code')));
  return codes.has(place)
    ? []
    : [findingAt(row, column, { key: 'noSuchCode', params: { code: place } }, 'fatal')];
}

/** Former names are of hromadas (19 characters) and of settlements (the first 12); one of nowhere is of no use. */
export function formerNameCodes(tables: DataTables): Finding[] {
  const oblasts = oblastPrefixes(tables);
  return tables.formerNames.flatMap((row): Finding[] => {
    const code = row.get('code');
    if (!/^UA(\d{10}|\d{17})$/.test(code)) return [];
    if (!oblasts.has(oblastOf(row))) return [noOblast(row, 'code', oblastOf(row), 'warning')];
    const fits = code.length === 12 ? !code.endsWith('000') : levelOf(code) === 'hromada';
    return fits ? [] : [findingAt(row, 'code', { key: 'formerCode' }, 'fatal')];
  });
}
