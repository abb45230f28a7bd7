import { type ReactNode, useState } from 'react';
import type { NeedIssue } from '../../../domain/need/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import { placeLine } from '../../parts/names.ts';

interface Props {
  readonly issues: readonly NeedIssue[];
  readonly derived: Derived;
  /** What can be done about a row. */
  readonly act?: (issue: NeedIssue) => ReactNode;
}

const FEW = 20;

/** What of a planner's table is not used, row by row, and why. */
export function Issues({ issues, derived, act }: Props) {
  const { t, tools, lang } = useWords();
  const [all, setAll] = useState(false);
  if (issues.length === 0) return null;
  const shown = all ? issues : issues.slice(0, FEW);
  const nameOf = (code: string) => {
    const row = derived.rowByCode.get(code);
    return row === undefined ? code : placeLine(row.hromada, row.raion, t, lang);
  };
  return (
    <>
      <table className="plan-issues">
        <caption>
          {tools('need.issues', { count: issues.length, n: formatNumber(issues.length, lang) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{tools('need.row')}</th>
            <th scope="col">{tools('need.came')}</th>
            <th scope="col">{tools('need.why')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((issue) => {
            const { row, reason, came, candidates } = issue;
            return (
              <tr key={row}>
                <th scope="row" className="figures">
                  {row}
                </th>
                <td>
                  {came === '' ? (
                    <span className="muted">{tools('need.empty')}</span>
                  ) : (
                    tools('need.quoted', { came })
                  )}
                </td>
                <td>
                  {tools(`need.reason.${reason}`, { names: candidates.map(nameOf).join('; ') })}
                  {act?.(issue)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < issues.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {tools('need.more', { n: formatNumber(issues.length, lang) })}
        </Button>
      )}
    </>
  );
}
