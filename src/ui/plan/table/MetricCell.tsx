import { sumKnown } from '../../../domain/known-sum.ts';
import { isClass } from '../../../domain/metrics/classes.ts';
import type { MetricView } from '../../../domain/metrics/view.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { fillWord } from '../../card/state-word.ts';
import { ClassSwatch } from '../../legend/ClassSwatch.tsx';
import { SumWords } from './SumWords.tsx';
import { isSummed } from './table-rows.ts';
import { valueNumber, valueWords } from '../../legend/class-words.ts';

/** Whether the map shows a figure that has a column already: it is not told twice, its column has the colours. */
export function isToldFigure(
  metric: Pick<MetricView, 'id' | 'figure'> | null,
  figures: readonly NeedFigure[],
): boolean {
  if (metric?.id !== 'people') return false;
  return metric.figure === null || figures.some(({ id }) => id === metric.figure?.id);
}

interface Props {
  readonly metric: MetricView;
  readonly code: string;
}

/** The number that the map shows, in a column whose head says what it is: a state that is none stands in its colour alone. */
export function MetricCell({ metric, code }: Props) {
  const { t, lang } = useWords();
  const cell = metric.cells.get(code);
  if (cell === undefined) return null;
  const words = valueWords(metric, cell, t, lang, metric.together);
  const { key, value } = cell;
  const state = isClass(key) ? null : fillWord(key, metric.together, t);
  const number = value === null ? null : valueNumber(metric.id, value, lang);
  const short = number ?? (words === state ? '—' : null);
  return (
    <>
      {short !== null && <span aria-hidden="true">{short}</span>}
      <span className={short === null ? undefined : 'visually-hidden'}>{words}</span>
      <ColourOf metric={metric} code={code} />
    </>
  );
}

/** What of it lives in a raion. Where no hromada is in its state, and not all have zero of it, nothing. */
export function MetricSum({
  metric,
  rows,
}: Pick<Props, 'metric'> & { readonly rows: readonly HromadaRow[] }) {
  if (!isSummed('value', metric)) return '—';
  const asked = rows
    .map(({ hromada }) => metric.cells.get(hromada.code))
    .filter((cell) => cell !== undefined && (cell.value !== null || cell.silent === true));
  const sum = sumKnown(asked.map((cell) => cell?.value ?? null));
  return sum.sum === 0 && asked.length < rows.length ? '—' : <SumWords sum={sum} />;
}

interface ColourProps {
  readonly metric: MetricView | null;
  readonly code: string;
  /** Only where the metric is of this figure; null = residents. */
  readonly figure?: string | null;
}

/** Its colour on the map. */
export function ColourOf({ metric, code, figure }: ColourProps) {
  const cell = metric?.cells.get(code);
  if (cell === undefined || (figure !== undefined && (metric?.figure?.id ?? null) !== figure)) return null;
  return (
    <>
      {' '}
      <ClassSwatch of={cell.key} width={14} height={12} />
    </>
  );
}
