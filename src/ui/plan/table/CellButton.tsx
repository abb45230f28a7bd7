import { formatNumber } from '../../../i18n/format.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import type { FillKey } from '../../../domain/coverage/state.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { BasketCell } from '../../../domain/coverage/basket.ts';
import { stateWord } from '../../card/state-word.ts';
import { CellSwatch } from './CellSwatch.tsx';

interface Props {
  readonly cell: BasketCell | null;
  readonly hromada: Pick<Hromada, 'territory'>;
  /** Its fill without the planner's scenario; null = there is none, or nothing changes. */
  readonly was: FillKey | null;
  /** Its column is of a chosen type: the word stands beside the colour. */
  readonly told: boolean;
  readonly onChoose: (type: string) => void;
}

/** One cell: swatch and number for the eye, the state in words and the number of services for a reader. */
export function CellButton({ cell, hromada, was, told, onChoose }: Props) {
  const { t, tools, lang } = useWords();
  if (cell === null) return null;
  const { fill, coverage, type } = cell;
  const state = stateWord(fill, coverage.reason, t, { ...hromada, lang });
  const before = was === null ? '' : t(`state:planner.${was}`);
  const word = was === null ? state : tools('whatIf.cell', { state, before });
  // What is occupied offers none.
  const count = fill === 'notApplicable' ? 0 : coverage.services.length;
  const services = t('metrics:unit.services', { count, n: formatNumber(count, lang) });
  return (
    <button
      type="button"
      className="coverage-cell"
      tabIndex={-1}
      title={word}
      onClick={() => onChoose(type.id)}
    >
      {was !== null && (
        <>
          <CellSwatch fill={was} width={14} height={12} />
          <span aria-hidden="true">→</span>
        </>
      )}
      <CellSwatch fill={fill} />
      {told && <span aria-hidden="true">{t(`map:short.${fill}`)}</span>}
      <span className="visually-hidden">
        {count > 0 ? t('plan:table.cell', { state: word, services }) : word}
      </span>
      {count > 1 && (
        <span className="small figures" aria-hidden="true">
          {formatNumber(count, lang)}
        </span>
      )}
    </button>
  );
}
