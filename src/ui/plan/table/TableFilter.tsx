import { type RefObject, useId } from 'react';
import { FILL_KEYS, type FillKey } from '../../../domain/coverage/state.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { fillWord } from '../../card/state-word.ts';
import { Button } from '../../parts/Button.tsx';
import { CellSwatch } from './CellSwatch.tsx';
import { isNarrow, type RowFilter, toggleFill } from './row-filter.ts';

interface Props {
  readonly filter: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
}

interface SearchProps extends Props {
  readonly input: RefObject<HTMLInputElement | null>;
}

/** «Знайти громаду»: narrows the table by words. */
export function TableSearch({ filter, input, onChange }: SearchProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <search className="coverage-search">
      <label htmlFor={id} className="visually-hidden">
        {t('plan:table.filter')}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        autoComplete="off"
        placeholder={t('plan:table.filter')}
        value={filter.q}
        onChange={({ target }) => onChange({ ...filter, q: target.value })}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onChange({ ...filter, q: '' });
        }}
      />
    </search>
  );
}

interface RowProps extends Props {
  /** Those that have the words, in whatever state. */
  readonly rows: readonly HromadaRow[];
  /** «Показано 12 з 57». */
  readonly said: string;
  /** Several types are asked for together. */
  readonly together: boolean;
  /** The states are offered. */
  readonly open: boolean;
  /** After the press this row's own button is gone. */
  readonly onClear: () => void;
}

/** The states as chips, and how many hromadas are left. */
export function TableFilter({ filter, rows, said, together, open, onChange, onClear }: RowProps) {
  const { t, lang } = useWords();
  const counts = new Map<FillKey, number>();
  for (const { fill } of rows) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  const states = FILL_KEYS.filter((fill) => counts.has(fill) || filter.fills.includes(fill));
  return (
    <>
      {open && (
        <fieldset className="coverage-states">
          <legend className="visually-hidden">{t('plan:table.filterState')}</legend>
          {states.map((fill) => (
            <button
              key={fill}
              type="button"
              aria-pressed={filter.fills.includes(fill)}
              title={fillWord(fill, together, t)}
              onClick={() => onChange(toggleFill(filter, fill))}
            >
              <CellSwatch fill={fill} width={18} height={13} />
              {t(`map:short.${fill}`)}{' '}
              <span className="muted figures">{formatNumber(counts.get(fill) ?? 0, lang)}</span>
            </button>
          ))}
        </fieldset>
      )}
      {isNarrow(filter) && (
        <>
          <span className="muted small figures">{said}</span>
          <Button variant="quiet" onClick={onClear}>
            {t('plan:table.clear')}
          </Button>
        </>
      )}
    </>
  );
}
