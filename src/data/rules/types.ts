import { APPLY_TYPE } from '../../domain/service-type.ts';
import { readList } from '../sheet/cells.ts';
import type { Finding } from '../finding.ts';
import { type DataRow, type DataTables, findingAt, findingOf, isYes } from './tables.ts';

const FILE = 'service-types.csv';

/** A type's id stands in links and in the packs: the page refuses a pack with any other letters. */
export function typeIds({ types }: DataTables): Finding[] {
  return types
    .filter((row) => row.get('id') !== '' && !/^[a-z0-9-]+$/.test(row.get('id')))
    .map((row) => findingAt(row, 'id', { key: 'typeId' }, 'fatal'));
}

/** Ids of the other tables stand in lists, divided by commas and semicolons. */
export function ids({ recipients, hotlines, surveys }: DataTables): Finding[] {
  return [...recipients, ...hotlines, ...surveys]
    .filter((row) => row.get('id') !== '' && !/^[\p{L}\p{N}._-]+$/u.test(row.get('id')))
    .map((row) => findingAt(row, 'id', { key: 'id' }, 'fatal'));
}

/**
 * Always someone to call, and for a violence-related type first a line that is for it; in any other type such a line
 * would send people who ask about something else to it.
 */
export function typeLines({ types, hotlines }: DataTables): Finding[] {
  const fit = hotlines.filter((row) => isYes(row, 'violence')).map((row) => row.get('id'));
  const known = new Set(hotlines.map((row) => row.get('id')));
  return types.flatMap((row): Finding[] => {
    const [first] = readList(row, 'hotlines');
    const violence = isYes(row, 'violence');
    if (violence && (first === undefined || (known.has(first) && !fit.includes(first)))) {
      const problem = { key: 'violenceLine', params: { lines: fit.join(', ') } } as const;
      return [findingAt(row, 'hotlines', problem, 'fatal')];
    }
    if (first === undefined) return [findingAt(row, 'hotlines', { key: 'noLine' }, 'warning')];
    if (!violence && fit.includes(first)) {
      return [findingAt(row, 'hotlines', { key: 'foreignLine' }, 'warning')];
    }
    return [];
  });
}

/** A type whose places hide gives away whoever looks for it; a place to apply has nothing to hide. */
export function typesThatHide({ types }: DataTables): Finding[] {
  return types
    .filter((row) => isYes(row, 'redacted'))
    .flatMap((row): Finding[] => {
      if (isYes(row, 'apply_place')) return [findingAt(row, 'redacted', { key: 'hiddenApply' }, 'fatal')];
      if (!isYes(row, 'violence')) return [findingAt(row, 'violence', { key: 'hiddenOpen' }, 'warning')];
      return [];
    });
}

const isKnown = (row: DataRow) => row.get('id') === APPLY_TYPE;

/** The register of ЦНАП is read into one type, which must be there; another such type would stay empty. */
export function applyTypes({ types }: DataTables): Finding[] {
  const params = { id: APPLY_TYPE };
  const marked = types.filter((row) => isYes(row, 'apply_place'));
  const missing = marked.some(isKnown)
    ? []
    : [findingOf(FILE, 'apply_place', { key: 'noApplyType', params }, 'fatal')];
  const others = marked
    .filter((row) => !isKnown(row))
    .map((row) => findingAt(row, 'apply_place', { key: 'otherApplyType', params }, 'warning'));
  return [...missing, ...others];
}

/** The group `first` is what a resident sees at once. */
export function firstGroup({ types }: DataTables): Finding[] {
  return types.some((row) => row.get('group').toLowerCase() === 'first')
    ? []
    : [findingOf(FILE, 'group', { key: 'noFirst' }, 'warning')];
}
