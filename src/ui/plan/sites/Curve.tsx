import { TrendingUp } from 'lucide-react';
import type { CurvePoint } from '../../../domain/siting/curve.ts';
import { formatNumber, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { amountOf, bareAmount, type Unit, wayWords, type Words } from './answer-words.ts';
import { CurveChart } from './CurveChart.tsx';
import type { Question } from './question.ts';
import { type CurveSearch, MOST } from './use-curve.ts';
import './curve.css';

interface Props {
  readonly curve: CurveSearch;
  readonly question: Question;
  readonly unit: Unit;
  readonly onRun: () => void;
  readonly onCancel: () => void;
  /** So many places are taken into the form. */
  readonly onTake: (count: number) => void;
}

type Kind = 'covered' | 'mean' | 'longest';

/** «Скільки дає ще одне»: a curve, and a table that says the same. */
export function Curve({ curve, question, unit, onRun, onCancel, onTake }: Props) {
  const words = useWords();
  const { sites, lang } = words;
  const { state, points, reason } = curve;
  const kind = question.kind === 'total' ? 'mean' : question.kind === 'longest' ? 'longest' : 'covered';
  const rows = points.map((point, i) => rowOf(point, points[i - 1], { kind, question, unit, words }));
  const told = rows.flatMap(({ count, value, text }) => (value === null ? [] : [{ count, value, text }]));
  const last = points.at(-1);
  const head =
    kind !== 'covered'
      ? sites(`curve.${kind}`)
      : unit === 'people'
        ? sites('curve.covered')
        : sites('curve.coveredFigure', { name: pick(unit.name, lang).text });
  return (
    <div className="plan-curve">
      {state !== 'running' && (
        <Button icon={TrendingUp} onClick={onRun}>
          {sites('curve.run')}
        </Button>
      )}
      {state === 'running' && (
        <div className="plan-running">
          <progress max={MOST} value={points.length} aria-label={sites('curve.title')} />
          <p className="figures">
            {sites('curve.running', { n: points.length, most: formatNumber(MOST, lang) })}
          </p>
          <Button onClick={onCancel}>{sites('cancel')}</Button>
        </div>
      )}
      {state === 'failed' && <SearchFailed reason={reason} />}
      {told.length > 1 && (
        <CurveChart
          title={sites('curve.title')}
          points={told}
          describe={(ends) => sites('curve.chart', { ...ends })}
        />
      )}
      {rows.length > 0 && (
        <table className="plan-curve-table figures">
          <caption className="visually-hidden">{sites('curve.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{sites('curve.count')}</th>
              <th scope="col">{head}</th>
              <th scope="col">{sites('curve.adds')}</th>
              <th scope="col">{sites('curve.proof')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ count, cell, adds, proof }) => {
              const number = { count, n: formatNumber(count, lang) };
              return (
                <tr key={count}>
                  <th scope="row">
                    <button
                      type="button"
                      className="plan-link"
                      aria-label={sites('curve.take', { sites: sites('sitesNew', number) })}
                      onClick={() => onTake(count)}
                    >
                      {number.n}
                    </button>
                  </th>
                  <td>{cell}</td>
                  <td>{adds}</td>
                  <td>{proof}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {state === 'stopped' && <p className="muted small">{sites('curve.cancelled')}</p>}
      {state === 'done' && last !== undefined && last.count < MOST && (
        <p className="muted small">{sites('curve.ends')}</p>
      )}
    </div>
  );
}

interface RowContext {
  readonly kind: Kind;
  readonly question: Question;
  readonly unit: Unit;
  readonly words: Words;
}

interface Row {
  readonly count: number;
  readonly value: number | null;
  /** With its unit: for the chart. */
  readonly text: string;
  readonly cell: string;
  readonly adds: string;
  readonly proof: string;
}

function rowOf(point: CurvePoint, before: CurvePoint | undefined, context: RowContext): Row {
  const { kind, question, unit, words } = context;
  const { sites, lang } = words;
  const { count, status, bound, reached } = point;
  const value = valueOf(point, kind);
  if (value === null) {
    const none = sites('curve.impossible');
    return { count, value, text: none, cell: none, adds: '', proof: '' };
  }
  const tell = (n: number): string =>
    kind === 'covered' ? bareAmount(n, unit, words) : wayWords(n, question, lang);
  const former = before === undefined ? null : valueOf(before, kind);
  const change = former === null ? null : value - former;
  const adds = change === null ? '—' : `${signOf(change)}${tell(Math.abs(change))}`;
  const limit = bound === null ? null : kind === 'mean' ? bound / Math.max(1, reached) : bound;
  const proof =
    status === 'optimal'
      ? sites('curve.proven')
      : limit === null
        ? sites('curve.unknown')
        : sites(kind === 'covered' ? 'curve.atMost' : 'curve.atLeast', { n: tell(limit) });
  const cell = tell(value);
  return { count, value, text: kind === 'covered' ? amountOf(value, unit, words) : cell, cell, adds, proof };
}

const signOf = (change: number): string => (change < 0 ? '−' : change > 0 ? '+' : '');

function valueOf({ value, covered, meanWay }: CurvePoint, kind: Kind): number | null {
  if (value === null) return null;
  return kind === 'covered' ? covered : kind === 'mean' ? meanWay : value;
}
