import { useId, useMemo } from 'react';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import { columnsOf } from '../../../domain/scenario/side-by-side.ts';
import type { ScenarioSet } from '../../../domain/scenario/set.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { withShown } from '../../../state/scenario/edit-set.ts';
import { useApp } from '../../../state/use-app.ts';
import { Rich } from '../Rich.tsx';
import type { ToolProps } from '../tool.ts';
import { changeRows, nameWords, NONE, type Row, servicesText, worstText } from './column-words.ts';
import { needGained } from './outcome-words.ts';
import './side-by-side.css';

interface Props extends Pick<ToolProps, 'derived' | 'view' | 'today'> {
  readonly set: ScenarioSet;
  readonly onSet: (set: ScenarioSet) => void;
}

/** A column a scenario, and first what is published: services, who is newly covered, the worst raion, the cost. */
export function SideBySide({ set, onSet, ...asked }: Props) {
  const { tools } = useWords();
  const hint = useId();
  const rows = useRows(set, asked);
  const { scenarios, shown } = set;
  const heads = scenarios.map((each, i) => ({ i, name: nameWords(each, i, tools), key: `scenario ${i}` }));
  return (
    <>
      <p id={hint} className="muted small">
        {tools('whatIf.beside')}
      </p>
      <div className="plan-columns">
        <table className="figures" aria-label={tools('whatIf.columns')} aria-describedby={hint}>
          <thead>
            <tr>
              <th scope="col">{tools('whatIf.row.head')}</th>
              <th scope="col">{tools('whatIf.now')}</th>
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
            {rows.map(({ head, cells }) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells
                  .map((text, i) => ({ text, key: `${head} ${i}` }))
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

/** A line of which the published services have nothing to say. */
const row = (head: string, cells: readonly string[]): Row => ({ head, cells: [NONE, ...cells] });

/** Each line with its cells, the published services first. */
function useRows(set: ScenarioSet, { derived, view, today }: Omit<Props, 'set' | 'onSet'>): readonly Row[] {
  const words = useWords();
  const { tools, lang } = words;
  const engine = useApp((state) => state.scenarioEngine);
  const need = useApp((state) => state.need);
  const published = derived.whatIf?.published ?? derived.dataset;
  const columns = useMemo(() => {
    if (engine === null || engine === 'failed') return [];
    const question = { types: view.service, match: view.match, options: coverageOptions(view, today) };
    return columnsOf(published, [null, ...engine.applyEach(published, set)], question);
  }, [engine, published, set, view, today]);
  const drawn = columns.slice(1);
  const costs = set.scenarios.map(({ cost }) => cost);
  return [
    row(
      tools('whatIf.row.services'),
      drawn.map((column) => servicesText(column, words)),
    ),
    ...changeRows(drawn, derived.together, words).map(({ head, cells }) => row(head, cells)),
    ...(need === null
      ? []
      : [
          row(
            tools('whatIf.row.need'),
            drawn.map(({ comparison }) => needGained({ comparison, published }, need.figures.weights, words)),
          ),
        ]),
    { head: tools('whatIf.row.worst'), cells: columns.map(({ worst }) => worstText(worst, words)) },
    ...(costs.every((cost) => cost === null)
      ? []
      : [
          row(
            tools('whatIf.row.cost'),
            costs.map((cost) => (cost === null ? NONE : formatNumber(cost, lang))),
          ),
        ]),
  ];
}
