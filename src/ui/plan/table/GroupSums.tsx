import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Basket } from '../../../domain/coverage/basket.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { CellSwatch } from './CellSwatch.tsx';
import { columnSumsOver } from './table-rows.ts';

interface Props {
  readonly rows: readonly HromadaRow[];
  readonly basket: Basket;
  /** Without the planner's scenario; null = there is none. */
  readonly before: Basket | null;
  readonly at: number;
}

/** How many hromadas of a raion are in each state; under a scenario also how many were. */
export function GroupSums({ rows, basket, before, at }: Props) {
  const { t, lang } = useWords();
  return (
    <span className="coverage-sums">
      {columnSumsOver(rows, basket, before, at).map(({ fill, n, was }) => (
        <span key={fill} className="figures" title={t(`state:planner.${fill}`)}>
          <CellSwatch fill={fill} width={14} height={12} />
          <span className="visually-hidden">{t(`state:planner.${fill}`)}: </span>
          {was !== null && (
            <>
              <span aria-hidden="true" className="muted">
                {formatNumber(was, lang)} →{' '}
              </span>
              <span className="visually-hidden">{t('plan:bar.was', { n: formatNumber(was, lang) })}, </span>
            </>
          )}
          {formatNumber(n, lang)}
        </span>
      ))}
    </span>
  );
}
