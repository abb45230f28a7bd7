import { useId } from 'react';
import { FILL_KEYS } from '../../domain/coverage/state.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { fillWord } from '../card/state-word.ts';
import { Button } from '../parts/Button.tsx';
import type { RowFilter } from './table-rows.ts';

interface Props {
  readonly filter: RowFilter;
  readonly shown: number;
  readonly all: number;
  /** Several types are asked for together. */
  readonly together: boolean;
  readonly onChange: (filter: RowFilter) => void;
}

/** Narrows the table to a name or to one state of the chosen services. */
export function TableFilter({ filter, shown, all, together, onChange }: Props) {
  const { t, lang } = useWords();
  const ids = { q: useId(), fill: useId() };
  const narrowed = filter.q !== '' || filter.fill !== null;
  return (
    <search className="coverage-filter" aria-label={t('plan:table.filter')}>
      <label htmlFor={ids.q} className="visually-hidden">
        {t('plan:table.filter')}
      </label>
      <input
        id={ids.q}
        type="search"
        autoComplete="off"
        placeholder={t('plan:table.filter')}
        value={filter.q}
        onChange={(event) => onChange({ ...filter, q: event.target.value })}
      />
      <label htmlFor={ids.fill} className="visually-hidden">
        {t('plan:table.filterState')}
      </label>
      <select
        id={ids.fill}
        value={filter.fill ?? ''}
        onChange={(event) =>
          onChange({ ...filter, fill: FILL_KEYS.find((each) => each === event.target.value) ?? null })
        }
      >
        <option value="">{t('plan:table.anyState')}</option>
        {FILL_KEYS.map((fill) => (
          <option key={fill} value={fill}>
            {fillWord(fill, together, t)}
          </option>
        ))}
      </select>
      <output className="muted small figures">
        {narrowed &&
          t('plan:table.shown', { shown: formatNumber(shown, lang), all: formatNumber(all, lang) })}
      </output>
      {narrowed && (
        <Button variant="quiet" onClick={() => onChange({ q: '', fill: null })}>
          {t('plan:table.clear')}
        </Button>
      )}
    </search>
  );
}
