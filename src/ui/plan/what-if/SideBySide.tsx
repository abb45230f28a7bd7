import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import { columnsOf } from '../../../domain/scenario/side-by-side.ts';
import type { ScenarioSet } from '../../../domain/scenario/set.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { withShown } from '../../../state/scenario/edit-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { figureTitle } from '../../parts/figure-words.ts';
import { Rich } from '../sentence/Rich.tsx';
import type { ToolProps } from '../tool.ts';
import { changeRows, nameWords, NONE, type Row, servicesText, worstText } from './column-words.ts';
import { needGained } from './outcome-words.ts';
import './side-by-side.css';

interface Props extends Pick<ToolProps, 'derived' | 'view' | 'today'> {
  readonly set: ScenarioSet;
  readonly onSet: (set: ScenarioSet) => void;
}

/** A column a scenario: services, who is newly covered, the worst raion, the cost. */
export function SideBySide({ set, onSet, ...asked }: Props) {
  const { tools } = useWords();
  const hint = useId();
  const { rows, now } = useRows(set, asked);
  const { scenarios, shown } = set;
  const heads = scenarios.map((each, i) => ({ i, name: nameWords(each, i, tools), key: `scenario ${i}` }));
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = frame.current;
    const table = box?.firstElementChild;
    if (!box || !table) return undefined;
    // What is reckoned comes after the names, and widens their columns.
    const observer = new ResizeObserver(() => bringInSight(box, shown));
    observer.observe(table);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <>
      <p id={hint} className="muted small">
        {tools('whatIf.beside')} {now}
      </p>
      <div className="plan-columns" ref={frame}>
        <table className="figures" aria-label={tools('whatIf.columns')} aria-describedby={hint}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{tools('whatIf.row.head')}</span>
              </th>
              {heads.map(({ i, name, key }) => (
                <th key={key} scope="col" aria-current={i === shown ? 'true' : undefined}>
                  <button
                    type="button"
                    className="plan-link"
                    aria-pressed={i === shown}
                    onClick={() => onSet(withShown(set, i))}
                  >
                    {name}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ head, cells, line }) => (
              <tr key={line}>
                <th scope="row">{head}</th>
                {cells
                  .map((text, i) => ({ text, key: `${line} ${i}` }))
                  .map(({ text, key }) => (
                    <td key={key}>
                      <Rich text={text} />
                    </td>
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Scrolls the columns, and nothing else, so that a scenario's stands whole beside the lines' heads. */
function bringInSight(frame: HTMLElement, scenario: number): void {
  const [lines, ...columns] = frame.querySelectorAll<HTMLElement>('thead th');
  const column = columns[scenario];
  if (lines === undefined || column === undefined) return;
  frame.style.scrollPaddingInlineStart = `${lines.offsetWidth}px`;
  const start = column.offsetLeft - lines.offsetWidth;
  const end = column.offsetLeft + column.offsetWidth - frame.clientWidth;
  frame.scrollLeft = Math.min(start, Math.max(end, frame.scrollLeft));
}

/** Each line with its cells; and which raion is covered least as it is. */
function useRows(set: ScenarioSet, { derived, view, today }: Omit<Props, 'set' | 'onSet'>) {
  const words = useWords();
  const { tools, lang } = words;
  const engine = useApp((state) => state.scenarioEngine);
  const published = derived.whatIf?.published ?? derived.dataset;
  const columns = useMemo(() => {
    if (engine === null || engine === 'failed') return [];
    const question = { types: view.service, match: view.match, options: coverageOptions(view, today) };
    return columnsOf(published, [null, ...engine.applyEach(published, set)], question);
  }, [engine, published, set, view, today]);
  const [now, ...drawn] = columns;
  const costs = set.scenarios.map(({ cost }) => cost);
  const lines: Row[] = [
    { head: tools('whatIf.row.services'), cells: drawn.map((column) => servicesText(column, words)) },
    ...changeRows(drawn, derived.together, words),
  ];
  for (const figure of derived.told) {
    const gained = drawn.map(({ comparison }) => needGained({ comparison, published }, figure, words));
    lines.push({ head: figureTitle(figure, lang), cells: gained });
  }
  lines.push({
    head: tools('whatIf.row.worst'),
    cells: drawn.map(({ worst }) => worstText(worst, words)),
  });
  if (costs.some((cost) => cost !== null)) {
    const told = costs.map((cost) => (cost === null ? NONE : formatNumber(cost, lang)));
    lines.push({ head: tools('whatIf.row.cost'), cells: told });
  }
  const worst = now?.worst ?? null;
  const known =
    worst === null ? '' : tools('whatIf.now', { worst: worstText(worst, words).replaceAll('**', '') });
  // Figures of two tables may be called the same.
  return { rows: lines.map(({ head, cells }, i) => ({ head, cells, line: `line ${i}` })), now: known };
}
