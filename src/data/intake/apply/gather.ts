import { isEmptyMark } from '../../check/rules/cell-text.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../provider/columns.ts';
import type { SheetRow } from '../../sheet/sheet.ts';
import { isFlag } from '../mapping/by-content.ts';
import type { ColumnMapping, OtherTarget, Target } from '../mapping/target.ts';
import { withoutPeople } from '../personal.ts';
import type { IntakeContext } from '../sources.ts';
import { isFilled } from '../tables/cells.ts';
import { partsOfCell } from '../values/contacts.ts';
import type { Tally } from './notes.ts';

/** What a row of a list says, by column of ours, as it is written. */
export interface Gathered {
  /** Row of the file. */
  readonly row: number;
  readonly cells: Partial<Record<ProviderColumn, string>>;
  /** Services under whose name a «+» stands. */
  readonly flagged: readonly string[];
  readonly raion: string;
  readonly oblast: string;
}

/** Names that these hold are no people's: a sole trader, a street. */
const MAY_NAME = new Set<Target>([
  'provider',
  'provider_en',
  'source',
  'address',
  'settlement',
  'hromada',
  'service_type',
  'id',
  'hours',
  'url',
  'email',
]);
/** «—», «немає» of a column where no word has that meaning: a choice may well be «немає». */
function isNothing(text: string, to: Target): boolean {
  if (!(to in COLUMN_SPECS) || !isEmptyMark(text)) return false;
  return COLUMN_SPECS[to as ProviderColumn].type !== 'choice' || !/\p{L}/u.test(text);
}

const LINES = new Set<ProviderColumn>(['service_type', 'eligibility']);

/** Reads the rows of a table, one after another, by what their columns are taken for; people are left out and counted, and so are marks of nothing. */
export function buildGather(
  mapping: readonly ColumnMapping[],
  context: IntakeContext,
  people: Tally,
  mended: Tally,
): (row: SheetRow) => Gathered {
  const above = new Map<number, string>();
  return ({ row, cells: raw }) => {
    const cells: Partial<Record<ProviderColumn, string>> = {};
    const flagged: string[] = [];
    const other: Partial<Record<OtherTarget, string>> = {};
    const put = (column: ProviderColumn, text: string) => {
      if (text === '') return;
      const before = cells[column];
      cells[column] =
        before === undefined || before === ''
          ? text
          : before === text
            ? before
            : `${before}${LINES.has(column) ? '\n' : '; '}${text}`;
    };
    for (const { index, header, to, parts, fillDown } of mapping) {
      let text = (raw[index] ?? '').trim();
      if (fillDown === true) {
        if (isFilled(text)) above.set(index, text);
        else text = above.get(index) ?? '';
      }
      if (text === '') continue;
      if (isNothing(text, to)) mended.add('emptyMark');
      else if (to === 'person') people.add(header);
      else if (to === 'service_flag') {
        if (isFlag(text)) flagged.push(header.split(' · ').at(-1) ?? header);
      } else if (to === 'mixed') {
        const own = withoutPeople(text);
        people.add(header, own.count);
        for (const [column, part] of Object.entries(partsOfCell(own.text, parts ?? [], context.phone)))
          put(column as ProviderColumn, part);
      } else if (to === 'raion' || to === 'oblast') other[to] = text;
      else if (to !== 'skip' && to !== 'number') {
        const own = MAY_NAME.has(to) ? { text, count: 0 } : withoutPeople(text);
        people.add(header, own.count);
        put(to, own.text);
      }
    }
    return { row, cells, flagged, raion: other.raion ?? '', oblast: other.oblast ?? '' };
  };
}
