import { useMemo, useState } from 'react';
import { formatDate, formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Basket } from '../../state/derive/basket.ts';
import type { Derived } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import { typeName } from '../parts/names.ts';
import { GroupBody } from './GroupBody.tsx';
import { repeatedNames } from './row-name.ts';
import { SortHead } from './SortHead.tsx';
import { columnsOf, groupRows, type Sort, sortGroups, type SortKey } from './table-rows.ts';
import { useLatest } from './use-latest.ts';
import { useTableKeys } from './use-table-keys.ts';
import './table.css';

interface Props {
  readonly derived: Derived;
  readonly basket: Basket;
  /** The day that was looked at. */
  readonly date: string;
  /** Chooses a hromada and, from a cell, its type (null from the row's head). */
  readonly onCell: (hromada: string, type: string | null) => void;
}

/** Table «Наявність послуг у громадах»: hromada × type, by raion, each cell a colour, a pattern and a word. */
export function CoverageTable({ derived, basket, date, onCell }: Props) {
  const { t, lang } = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'people', descending: true });
  const [all, setAll] = useState(false);
  const table = useTableKeys();
  const { rows, dataset, types } = derived;
  const chosen = useMemo(() => types.map((type) => type.id), [types]);
  const columns = useMemo(() => columnsOf(rows, basket, chosen, all), [rows, basket, chosen, all]);
  const groups = useMemo(() => groupRows(rows), [rows]);
  const choose = useLatest(onCell);
  const repeated = useMemo(() => repeatedNames(dataset.hromadas), [dataset]);
  const country = dataset.region === null;
  const region = dataset.region === null ? t('common:wholeCountry') : pick(dataset.region.name, lang).text;
  const sortBy = (by: SortKey) =>
    setSort({ by, descending: sort.by === by ? !sort.descending : by === 'people' });
  return (
    <section className="coverage" aria-label={t('plan:table.title')}>
      <div className="coverage-head">
        <h2>{t('plan:table.title')}</h2>
        <Button variant="quiet" aria-pressed={all} onClick={() => setAll(!all)}>
          {`${t('plan:table.allTypes')} (${formatNumber(basket.types.length, lang)})`}
        </Button>
      </div>
      <p className="muted small">{t('plan:table.hint')}</p>
      <div className="coverage-scroll">
        <table ref={table} aria-label={t('plan:table.title')}>
          <caption className="visually-hidden">
            {t('plan:table.caption', { region, date: formatDate(date, lang) })}
          </caption>
          <thead>
            <tr>
              <SortHead by="name" label={t('plan:table.hromada')} sort={sort} onSort={sortBy} />
              <SortHead by="people" label={t('plan:table.people')} sort={sort} onSort={sortBy} />
              {columns.map((at) => {
                const type = basket.types[at];
                if (type === undefined) return null;
                return (
                  <th key={type.id} scope="col" className={chosen.includes(type.id) ? 'chosen' : undefined}>
                    <abbr title={typeName(type, lang)}>{pick(type.short, lang).text}</abbr>
                  </th>
                );
              })}
            </tr>
          </thead>
          {sortGroups(groups, sort).map((group) => (
            <GroupBody
              key={`${dataset.region?.code ?? 'UA'} ${group.prefix}`}
              group={group}
              sort={sort}
              basket={basket}
              columns={columns}
              repeated={repeated}
              startOpen={!country}
              chosenHromada={derived.hromada?.hromada.code ?? null}
              onCell={choose}
            />
          ))}
        </table>
      </div>
    </section>
  );
}
