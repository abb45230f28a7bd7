import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Sort, SortKey } from './table-rows.ts';

interface Props {
  readonly by: SortKey;
  readonly label: string;
  /** The whole name, where the label is short. */
  readonly title?: string;
  readonly className?: string | undefined;
  readonly sort: Sort;
  readonly onSort: (by: SortKey) => void;
}

/** Head of a column that can be sorted; says to a reader which way it is sorted now. */
export function SortHead({ by, label, title = label, className, sort, onSort }: Props) {
  const { t } = useWords();
  const active = sort.by === by;
  // Of many narrow columns only the one that is sorted by has room for the arrow.
  const plain = by.startsWith('type ') ? null : ArrowUpDown;
  const Icon = active ? (sort.descending ? ArrowDown : ArrowUp) : plain;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={() => onSort(by)} title={t('plan:table.sortBy', { column: title })}>
        {label === title ? label : <abbr title={title}>{label}</abbr>}{' '}
        {Icon !== null && <Icon aria-hidden="true" size={14} />}
      </button>
    </th>
  );
}
