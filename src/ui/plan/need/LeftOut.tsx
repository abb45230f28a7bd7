import { saysOf } from '../../../data/finding.ts';
import type { NeedTable } from '../../../data/need/read.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** Rows that are no record: totals, numbering, notes. */
export function LeftOut({ table: { leftOut } }: { readonly table: Pick<NeedTable, 'leftOut'> }) {
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
