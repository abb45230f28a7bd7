import { FILL_KEYS } from '../../../domain/coverage/state.ts';
import type { Basket } from '../../../domain/coverage/basket.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { CellSwatch } from './CellSwatch.tsx';

interface Props {
  readonly rows: readonly HromadaRow[];
  readonly basket: Basket;
  readonly columns: readonly number[];
}

/** On paper nothing can be pointed at: what the colours of the cells mean. */
export function StateKey({ rows, basket, columns }: Props) {
  const { t } = useWords();
  const used = new Set(rows.flatMap(({ hromada }) => columns.map((at) => basket.fill(hromada.code, at))));
  return (
    <span className="coverage-key">
      {FILL_KEYS.filter((fill) => used.has(fill)).map((fill) => (
        <span key={fill}>
          <CellSwatch fill={fill} /> {t(`state:planner.${fill}`)}
        </span>
      ))}
      <span>{t('plan:table.keyNumbers')}</span>
    </span>
  );
}
