import { isFilled } from '../tables/cells.ts';
import type { FoundTable, TableColumn } from '../tables/table.ts';
import type { IntakeContext } from '../sources.ts';
import { matchHeader } from './by-header.ts';
import { surely } from '../values/match.ts';
import { splitValues } from '../values/split.ts';
import { type Evidence, evidenceOf, isFlagColumn, isTestable } from './by-content.ts';
import type { ColumnMapping, Target } from './target.ts';

/** Cells of these may come from several columns; of any other the surest column is taken. */
const JOINED = new Set<Target>([
  'phone',
  'email',
  'service_type',
  'eligibility',
  'note',
  'mixed',
  'skip',
  'number',
  'person',
  'service_flag',
  'raion',
  'oblast',
  'address',
]);
/** What a provider's row says once for all of its services. */
const OF_PROVIDER = new Set<Target>([
  'provider',
  'provider_kind',
  'edrpou',
  'hromada',
  'settlement',
  'address',
  'phone',
  'email',
  'url',
  'hours',
  'mixed',
  'raion',
  'oblast',
]);
/** So sure at least is a column taken by its words or its cells; below it is left to the clerk. */
const LEAST = 0.5;

/** What each column of a table is taken for, from its header's words and from its cells. */
export function proposeMapping(table: FoundTable, context: IntakeContext): ColumnMapping[] {
  const cellsAt = (index: number) => table.rows.map(({ cells }) => cells[index] ?? '');
  const proposed = table.columns.map((column) =>
    withFlags(
      proposeColumn(column, cellsAt(column.index), column.index === table.section, context),
      cellsAt(column.index),
      context,
    ),
  );
  const single = dropTwins(promoted(proposed, table, context));
  const filling = new Set(single.filter((column) => needsFilling(column, single, table)));
  return single.map((column) =>
    filling.has(column) ? Object.assign({}, column, { fillDown: true }) : column,
  );
}

function proposeColumn(
  { index, parts }: TableColumn,
  cells: readonly string[],
  isSection: boolean,
  context: IntakeContext,
): ColumnMapping {
  const header = parts.join(' · ');
  const match = parts.length === 0 ? null : matchHeader(parts);
  const evidence = evidenceOf(cells, context);
  const base = { index, header };
  const [likely] = evidence;
  if (isSection) return { ...base, ...sectionOf(likely), why: { key: 'mappedSection' } };
  const agrees = match === null ? undefined : evidence.find(({ to }) => to === match.to);
  if (match !== null && match.to === 'edrpou')
    return { ...base, to: 'edrpou', sure: match.sure, why: { key: 'mappedHeader', params: { header } } };
  // A column of names is one of people, unless its header surely says better: names beside phones are taken out one by one.
  if (likely?.to === 'person' && (match === null || match.sure < 0.8))
    return { ...base, to: 'person', sure: likely.share, why: { key: 'mappedPeople' } };
  if (match !== null) {
    const doubted =
      agrees === undefined &&
      isTestable(match.to) &&
      likely !== undefined &&
      likely.share > 0.8 &&
      clashes(match.to, likely.to);
    if (!doubted || match.sure >= 0.95) {
      const sure = agrees === undefined ? match.sure * (doubted ? 0.6 : 0.95) : Math.max(match.sure, 0.97);
      const why =
        agrees === undefined
          ? ({ key: 'mappedHeader', params: { header } } as const)
          : ({ key: 'mappedBoth', params: { header, share: percent(agrees.share) } } as const);
      return { ...base, to: match.to, ...(match.parts && { parts: match.parts }), sure, why };
    }
  }
  if (likely !== undefined && (match === null || match.sure < likely.share)) {
    return {
      ...base,
      to: likely.to,
      sure: likely.share * 0.8,
      why: { key: 'mappedContent', params: { share: percent(likely.share) } },
    };
  }
  if (match !== null && match.sure >= LEAST)
    return {
      ...base,
      to: match.to,
      sure: match.sure * 0.6,
      why: { key: 'mappedHeader', params: { header } },
    };
  if (parts.length === 0 && cells.every((cell, i) => !isFilled(cell) || Number(cell) === i + 1))
    return { ...base, to: 'number', sure: 0.9, why: { key: 'mappedContent', params: { share: '100' } } };
  return { ...base, to: 'skip', sure: 0.3, why: { key: 'mappedNothing' } };
}

const percent = (share: number) => String(Math.round(share * 100));

/** «назва» over services is no provider; a phone in a column of addresses is still an address. */
function clashes(named: Target, seen: Target): boolean {
  return (
    named !== seen &&
    !(named === 'address' && seen === 'phone') &&
    !(named === 'service_area' && seen === 'hromada')
  );
}

function sectionOf(likely: Evidence | undefined): { to: Target; sure: number } {
  const known =
    likely !== undefined &&
    ['raion', 'hromada', 'service_type', 'provider_kind', 'status', 'eligibility'].includes(likely.to);
  return known ? { to: likely.to, sure: likely.share } : { to: 'raion', sure: 0.5 };
}

/** A «+» under the name of a service. */
function withFlags(
  column: ColumnMapping,
  cells: readonly string[],
  { services }: IntakeContext,
): ColumnMapping {
  if (!isFlagColumn(cells) || column.header === '' || column.to === 'number') return column;
  const name = column.header.split(' · ').at(-1) ?? '';
  const best = services(name)[0];
  const among = column.header.includes(' · ') && /послуг/i.test(column.header);
  if (!among && (best === undefined || best.sure < 0.6)) return column;
  return {
    ...column,
    to: 'service_flag',
    sure: best === undefined ? 0.6 : Math.max(0.7, best.sure),
    why: { key: 'mappedFlags' },
  };
}

/** Where a list names a service or a hromada in one column only, that column is it, and not a name beside it. */
const NAMED: readonly (readonly [name: Target, of: Target])[] = [
  ['service_name', 'service_type'],
  ['hromada_name', 'hromada'],
];

function promoted(
  columns: readonly ColumnMapping[],
  { rows }: FoundTable,
  context: IntakeContext,
): ColumnMapping[] {
  return columns.map((column) => {
    const of = NAMED.find(([name]) => name === column.to)?.[1];
    if (of === undefined || columns.some(({ to }) => to === of || to === 'service_flag')) return column;
    // One that is ours is enough: of a list of many services no single type can be told for all rows.
    const isOurs = ({ cells }: (typeof rows)[number]) =>
      splitValues(cells[column.index] ?? '', context.services).some((part) => surely(context.services(part)));
    return of === 'hromada' || rows.some(isOurs) ? { ...column, to: of } : column;
  });
}

/** Of two columns for what a record has once the surer stays; of equals the first. */
function dropTwins(columns: readonly ColumnMapping[]): ColumnMapping[] {
  return columns.map((column) => {
    if (JOINED.has(column.to)) return column;
    const twins = columns.filter(({ to }) => to === column.to);
    const best = twins.toSorted((a, b) => b.sure - a.sure || a.index - b.index)[0];
    if (best === column) return column;
    return {
      ...column,
      to: 'skip',
      sure: 0.4,
      why: { key: 'mappedTwice', params: { header: best?.header ?? '' } },
    };
  });
}

/** Rows without a provider that still name a service go on with the provider above. */
function needsFilling(column: ColumnMapping, all: readonly ColumnMapping[], { rows }: FoundTable): boolean {
  const provider = all.find(({ to, parts }) => to === 'provider' || parts?.includes('provider') === true);
  const services = all.filter(({ to }) => to === 'service_type' || to === 'service_flag');
  if (provider === undefined || !OF_PROVIDER.has(column.to)) return false;
  const open = rows.filter(
    ({ cells }) => !isFilled(cells[provider.index]) && services.some(({ index }) => isFilled(cells[index])),
  );
  return (
    open.length > 0 &&
    open.every(({ cells }) => !isFilled(cells[column.index]) || column !== provider) &&
    open.some(({ cells }) => !isFilled(cells[column.index]))
  );
}
