import { useMemo, useState } from 'react';
import { formatDate, formatNumber, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Basket } from '../../../domain/coverage/basket.ts';
import type { Layout } from '../../../state/plan-screen.ts';
import type { Derived } from '../../../state/derived.ts';
import { appStore } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Dotted } from '../../parts/Dotted.tsx';
import { part } from '../../parts/part.tsx';
import { useWide } from '../../shell/use-wide.ts';
import { CellSwatchDefs } from './CellSwatch.tsx';
import { TableFoot } from './FigureCells.tsx';
import { filterWords } from './filter-words.ts';
import { GroupBody } from './GroupBody.tsx';
import { EVERYTHING, inStates, withWords } from './row-filter.ts';
import { isToldFigure } from './MetricCell.tsx';
import { repeatedNames } from '../row-name.ts';
import { StateKey } from './StateKey.tsx';
import { TableBar } from './TableBar.tsx';
import { TableHead } from './TableHead.tsx';
import { tableKeys } from './table-keys.ts';
import {
  columnsOf,
  groupRows,
  isSummed,
  keyBy,
  partsOf,
  sortFirst,
  sortGroups,
  type SortKey,
  sortRows,
} from './table-rows.ts';
import { useFull } from './use-full.ts';
import { useLatest } from '../use-latest.ts';
import { useOpenGroups } from './use-open-groups.ts';
import { useRowInSight } from './use-row-in-sight.ts';
import { usePrinting } from '../use-printing.ts';
import { useRaionOf } from './use-raion-of.ts';
import './table.css';
import './table-bar.css';
import './table-screens.css';
import './table-full.css';
import './table-print.css';

const Multiples = part(async () => (await import('../multiples/Multiples.tsx')).Multiples, {
  words: ['export', 'plan'],
});

/** On paper the names of more columns stand upright. */
const MANY = 8;

interface Props {
  readonly derived: Derived;
  readonly basket: Basket;
  /** The day that was looked at. */
  readonly date: string;
  /** What stands beside the figures. */
  readonly layout: Layout;
  /** Chooses a hromada and, from a cell, its type (null from the row's head). */
  readonly onCell: (hromada: string, type: string | null) => void;
}

/** Table «Наявність послуг у громадах»: hromada × type, each cell a colour, a pattern and a word; or a map a type. */
export function CoverageTable({ derived, basket, date, layout, onCell }: Props) {
  const { t, lang } = useWords();
  const [sort, setSort] = useState(sortFirst('people'));
  const [filter, setFilter] = useState(EVERYTHING);
  const [all, setAll] = useState(false);
  const [flat, setFlat] = useState(false);
  const screen = useFull();
  const printing = usePrinting();
  const { rows, dataset, counted: types, metric, told: figures, together } = derived;
  const column = isToldFigure(metric, figures) ? null : metric;
  // What nobody sees costs a third of a press of the country.
  const behind = useWide() && layout === 'map' && !screen.full && !printing;
  const hromada = derived.hromada?.hromada.code ?? null;
  const frame = useRowInSight(hromada, behind);
  const chosen = useMemo(() => types.map((type) => type.id), [types]);
  const columns = useMemo(
    () => (behind ? [] : columnsOf(rows, basket, chosen, all)),
    [behind, rows, basket, chosen, all],
  );
  const named = useMemo(() => withWords(rows, filter.q), [rows, filter.q]);
  const shown = useMemo(() => inStates(named, filter.fills), [named, filter.fills]);
  const raionOf = useRaionOf(dataset);
  const keyOf = useMemo(
    () => keyBy(sort.by, { basket, metric, figures, raionOf }),
    [sort.by, basket, metric, figures, raionOf],
  );
  const groups = useMemo(
    () => (flat ? partsOf(sortRows(shown, sort.descending, keyOf)) : groupRows(shown)),
    [flat, shown, sort.descending, keyOf],
  );
  const choose = useLatest((code: string, type: string | null) => {
    // The card that it opens stands beside the table; while places are chosen none does.
    if (appStore.getState().placing === null) screen.leave();
    onCell(code, type);
  });
  const repeated = useMemo(() => repeatedNames(dataset.hromadas), [dataset]);
  const country = dataset.region === null;
  const { open, toggle, setEvery } = useOpenGroups(!country || shown !== rows || flat);
  const region = dataset.region === null ? t('common:wholeCountry') : pick(dataset.region.name, lang).text;
  const sortBy = (by: SortKey) =>
    setSort(sort.by === by ? { by, descending: !sort.descending } : sortFirst(by));
  const grid = layout === 'grid';
  const said = t('plan:table.shown', {
    shown: formatNumber(shown.length, lang),
    all: formatNumber(rows.length, lang),
  });
  const everyOpen = groups.every(({ prefix }) => open(prefix));
  const title = t(grid ? 'plan:grid.title' : 'plan:table.title');
  return (
    <section className="coverage" aria-label={title} data-full={screen.full || undefined}>
      <CellSwatchDefs />
      <TableBar
        title={title}
        where={
          <Dotted>
            {region}
            {t('plan:asOfShort', { date: formatDate(date, lang) })}
          </Dotted>
        }
        layout={layout}
        screen={screen}
        always={
          country && !flat ? (
            <Button variant="quiet" onClick={() => setEvery(!everyOpen)}>
              {t(everyOpen ? 'plan:table.closeAll' : 'plan:table.openAll')}
            </Button>
          ) : null
        }
        filter={grid ? null : { value: filter, onChange: setFilter, rows: named, said, together }}
      >
        <label className="coverage-flat">
          <input type="checkbox" checked={!flat} onChange={() => setFlat(!flat)} />
          <span>{t('plan:table.byRaion')}</span>
        </label>
      </TableBar>
      {grid && <Multiples derived={derived} basket={basket} date={date} where={region} />}
      {!grid && !behind && (
        <>
          {shown.length === 0 && <p className="coverage-nothing muted small">{t('plan:table.nothing')}</p>}
          <div ref={frame} className="coverage-scroll">
            <table ref={tableKeys} aria-label={title} data-many={columns.length > MANY || undefined}>
              <caption className="visually-hidden">
                {[
                  t('plan:table.caption', { region, date: formatDate(date, lang) }),
                  ...filterWords({ filter, said, together, t }),
                ].join('. ')}
                {printing && <StateKey rows={shown} basket={basket} columns={columns} />}
              </caption>
              <TableHead
                types={columns.map((at) => basket.types[at]).filter((type) => type !== undefined)}
                chosen={chosen}
                metric={column}
                figures={figures}
                flat={flat}
                sort={sort}
                onSort={sortBy}
              >
                <button
                  type="button"
                  className="coverage-all"
                  aria-pressed={all}
                  onClick={() => setAll(!all)}
                >
                  {t(all ? 'plan:table.fewerTypes' : 'plan:table.allTypes')} (
                  {formatNumber(basket.types.length, lang)})
                </button>
              </TableHead>
              {(flat ? groups : sortGroups(groups, sort, keyOf, isSummed(sort.by, metric))).map((group) => (
                <GroupBody
                  key={`${dataset.region?.code ?? 'UA'} ${group.prefix}`}
                  group={group}
                  descending={sort.descending}
                  keyOf={keyOf}
                  raionOf={flat ? raionOf : null}
                  metric={metric}
                  figures={figures}
                  basket={basket}
                  before={derived.whatIf?.before.basket ?? null}
                  columns={columns}
                  told={chosen}
                  repeated={repeated}
                  open={flat || open(group.prefix)}
                  onOpen={toggle}
                  windowed={country && !printing}
                  chosenHromada={hromada}
                  onCell={choose}
                />
              ))}
              <TableFoot
                figures={figures}
                rows={shown}
                before={flat ? 2 : 1}
                between={column === null ? 0 : 1}
                after={columns.length + 1}
              />
            </table>
          </div>
        </>
      )}
    </section>
  );
}
