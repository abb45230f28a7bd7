import { useCallback, useMemo, useState } from 'react';
import { formatDate, formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Basket } from '../../domain/coverage/basket.ts';
import type { Layout } from '../../state/plan-screen.ts';
import type { Derived, HromadaRow } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import { CellSwatchDefs } from './CellSwatch.tsx';
import { TableFoot } from './FigureCells.tsx';
import { GroupBody } from './GroupBody.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { repeatedNames } from './row-name.ts';
import { TableFilter } from './TableFilter.tsx';
import { TableHead } from './TableHead.tsx';
import {
  columnsOf,
  filterRows,
  groupRows,
  type RowFilter,
  type Sort,
  sortGroups,
  type SortKey,
} from './table-rows.ts';
import { useLatest } from './use-latest.ts';
import { useTableKeys } from './use-table-keys.ts';
import './table.css';
import './table-screens.css';

interface Props {
  readonly derived: Derived;
  readonly basket: Basket;
  /** The day that was looked at. */
  readonly date: string;
  /** What stands beside the figures: the map, the table, or both. */
  readonly layout: Layout;
  /** Chooses a hromada and, from a cell, its type (null from the row's head). */
  readonly onCell: (hromada: string, type: string | null) => void;
}

const EVERYTHING: RowFilter = { q: '', fill: null };

/** Table «Наявність послуг у громадах»: hromada × type, by raion, each cell a colour, a pattern and a word. */
export function CoverageTable({ derived, basket, date, layout, onCell }: Props) {
  const { t, lang } = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'people', descending: true });
  const [filter, setFilter] = useState(EVERYTHING);
  const [all, setAll] = useState(false);
  const table = useTableKeys();
  const { rows, dataset, counted: types, metric, told: figures } = derived;
  const chosen = useMemo(() => types.map((type) => type.id), [types]);
  const columns = useMemo(() => columnsOf(rows, basket, chosen, all), [rows, basket, chosen, all]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const groups = useMemo(() => groupRows(shown), [shown]);
  const valueOf = useCallback(
    ({ hromada }: HromadaRow) => {
      const figure = figures.find(({ id }) => sort.by === `need ${id}`);
      if (figure !== undefined) return figure.weights.get(hromada.code) ?? null;
      return metric?.cells.get(hromada.code)?.value ?? null;
    },
    [metric, figures, sort.by],
  );
  const choose = useLatest(onCell);
  const repeated = useMemo(() => repeatedNames(dataset.hromadas), [dataset]);
  const country = dataset.region === null;
  const narrowed = shown !== rows;
  const { open, toggle, setEvery } = useOpenGroups(!country || narrowed);
  const region = dataset.region === null ? t('common:wholeCountry') : pick(dataset.region.name, lang).text;
  const sortBy = (by: SortKey) =>
    setSort({ by, descending: sort.by === by ? !sort.descending : by !== 'name' });
  return (
    <section className="coverage" aria-label={t('plan:table.title')}>
      <CellSwatchDefs />
      <div className="coverage-bar">
        <h2>{t('plan:table.title')}</h2>
        <p className="coverage-where muted small figures">
          {country
            ? t('plan:table.chooseOblast')
            : `${region} · ${t('plan:asOfShort', { date: formatDate(date, lang) })}`}
        </p>
        <TableFilter
          filter={filter}
          shown={shown.length}
          all={rows.length}
          together={derived.together}
          onChange={setFilter}
        />
        {country && (
          <Button
            variant="quiet"
            className="coverage-open"
            onClick={() => setEvery(!groups.every(({ prefix }) => open(prefix)))}
          >
            {t(groups.every(({ prefix }) => open(prefix)) ? 'plan:table.closeAll' : 'plan:table.openAll')}
          </Button>
        )}
        <LayoutSwitch layout={layout} />
      </div>
      {shown.length === 0 && <p className="coverage-nothing muted small">{t('plan:table.nothing')}</p>}
      <div className="coverage-scroll">
        <table ref={table} aria-label={t('plan:table.title')}>
          <caption className="visually-hidden">
            {t('plan:table.caption', { region, date: formatDate(date, lang) })}
          </caption>
          <TableHead
            types={columns.map((at) => basket.types[at]).filter((type) => type !== undefined)}
            chosen={chosen}
            metric={metric}
            figures={figures}
            sort={sort}
            onSort={sortBy}
          >
            <button type="button" className="coverage-all" aria-pressed={all} onClick={() => setAll(!all)}>
              {t(all ? 'plan:table.fewerTypes' : 'plan:table.allTypes')} (
              {formatNumber(basket.types.length, lang)})
            </button>
          </TableHead>
          {sortGroups(groups, sort).map((group) => (
            <GroupBody
              key={`${dataset.region?.code ?? 'UA'} ${group.prefix}`}
              group={group}
              sort={sort}
              valueOf={valueOf}
              metric={metric}
              figures={figures}
              basket={basket}
              before={derived.whatIf?.before.basket ?? null}
              columns={columns}
              told={chosen}
              repeated={repeated}
              open={open(group.prefix)}
              onOpen={toggle}
              windowed={country}
              chosenHromada={derived.hromada?.hromada.code ?? null}
              onCell={choose}
            />
          ))}
          <TableFoot
            figures={figures}
            rows={shown}
            between={metric === null ? 0 : 1}
            after={columns.length + 1}
          />
        </table>
      </div>
    </section>
  );
}

/** Which raions are open: as the table starts, but for those that were opened or closed by hand. */
function useOpenGroups(byDefault: boolean) {
  const [every, setEvery] = useState<boolean | null>(null);
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = (prefix: string) => byHand.get(prefix) ?? every ?? byDefault;
  const toggle = useLatest((prefix: string) => setByHand(new Map(byHand).set(prefix, !open(prefix))));
  return {
    open,
    toggle,
    setEvery: (value: boolean) => {
      setEvery(value);
      setByHand(new Map());
    },
  };
}
