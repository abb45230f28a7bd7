import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BasketCell } from '../../state/derive/basket.ts';
import { stateWord } from '../card/state-word.ts';
import { CellSwatch } from './CellSwatch.tsx';

interface Props {
  readonly cell: BasketCell | null;
  readonly onChoose: (type: string) => void;
}

/** One cell: swatch and number for the eye, the state in words and the number of services for a reader. */
export function CellButton({ cell, onChoose }: Props) {
  const { t, lang } = useWords();
  if (cell === null) return null;
  const { fill, coverage, type } = cell;
  const word = stateWord(fill, coverage.reason, t);
  const count = coverage.services.length;
  const services = t('plan:table.services', { count, n: formatNumber(count, lang) });
  return (
    <button
      type="button"
      className="coverage-cell"
      tabIndex={-1}
      title={word}
      onClick={() => onChoose(type.id)}
    >
      <CellSwatch fill={fill} />
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
