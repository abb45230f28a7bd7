import type { Code } from '../../../domain/code.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { figuresOf, type OwnFacts, type OwnNeed } from '../../../state/need.ts';
import { Button } from '../../parts/Button.tsx';
import { OwnFigureCard } from './OwnFigureCard.tsx';
import { Unplaced } from './Unplaced.tsx';
import { saysOf } from '../../../data/finding.ts';
import type { NeedTable } from '../../../data/need/read.ts';
import { formatNumber } from '../../../i18n/format.ts';

interface Props {
  readonly own: OwnNeed;
  readonly derived: Derived;
  /** Null: it is removed. */
  readonly onChange: (next: OwnNeed | null) => void;
}

/** A planner's table: its figures, what of it is used, what is not and why, row by row. */
export function OwnTable({ own, derived, onChange }: Props) {
  const { tools } = useWords();
  const { table, figures, summed } = own;
  const told = figuresOf(own);
  const twice = summed || told.some(({ issues }) => issues.some(({ reason }) => reason === 'duplicate'));
  const setFacts = (id: string, facts: Partial<OwnFacts>) =>
    onChange({
      ...own,
      figures: figures.map((each) => (each.id === id ? { ...each, ...facts } : each)),
    });
  const without = (id: string) => figures.filter((each) => each.id !== id);
  const setPlace = (row: number, code: Code) =>
    onChange({ ...own, places: new Map(own.places).set(row, code) });
  return (
    <section className="plan-result need-table" aria-label={table.file}>
      <h3>{table.file}</h3>
      {told.map((figure, i) => (
        <OwnFigureCard
          key={figure.id}
          figure={figure}
          facts={figures[i] as OwnFacts}
          derived={derived}
          onFacts={(facts) => setFacts(figure.id, facts)}
          {...(told.length > 1 && {
            onRemove: () => onChange({ ...own, figures: without(figure.id) }),
          })}
        />
      ))}
      {twice && (
        <label className="plan-choice">
          <input type="checkbox" checked={summed} onChange={() => onChange({ ...own, summed: !summed })} />
          <span>{tools('need.summed')}</span>
        </label>
      )}
      <Unplaced own={own} derived={derived} onPlace={setPlace} />
      <LeftOut table={table} />
      <Button variant="quiet" onClick={() => onChange(null)}>
        {tools('need.forget', { file: table.file })}
      </Button>
    </section>
  );
}

/** Rows that are no record: totals, numbering, notes. */
function LeftOut({ table: { leftOut } }: { readonly table: Pick<NeedTable, 'leftOut'> }) {
  const { tools, lang } = useWords();
  if (leftOut.length === 0) return null;
  return (
    <details className="small">
      <summary>
        {tools('need.leftOut', { count: leftOut.length, n: formatNumber(leftOut.length, lang) })}
      </summary>
      <ul className="need-left">
        {leftOut.map(({ row, why }) => (
          <li key={row}>{`${tools('need.row')} ${row}: ${saysOf(why, lang)}`}</li>
        ))}
      </ul>
    </details>
  );
}
