import { useState } from 'react';
import { isApplicable } from '../../../domain/applicable.ts';
import type { Code } from '../../../domain/code.ts';
import type { NeedIssue } from '../../../domain/need/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import type { NeedTable } from '../../../state/need.ts';
import { Button } from '../../parts/Button.tsx';
import { placeLine } from '../../parts/names.ts';
import { Rich } from '../Rich.tsx';
import './need.css';

interface Props {
  readonly need: NeedTable;
  readonly derived: Derived;
}

const FEW = 20;

/** What of the file is used, what is not and why, row by row. */
export function NeedReport({ need, derived }: Props) {
  const { tools, lang } = useWords();
  const { weights, matched, issues } = need.figures;
  const { hromadas } = derived.dataset;
  const number = (n: number) => formatNumber(n, lang, 1);
  const asked = hromadas.filter(isApplicable);
  const figures = asked.flatMap(({ code }) => weights.get(code) ?? []);
  const missing = asked.length - figures.length;
  const here = asked.length - missing;
  const beyond = matched - here;
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return (
    <section className="plan-result" aria-label={need.file} aria-live="polite">
      <h2>{need.file}</h2>
      <p className="figures">
        <Rich text={tools('need.matched', { count: here, n: number(here), sum: number(sum) })} />{' '}
        {missing > 0 && tools('need.missing', { count: missing, n: number(missing) })}{' '}
        {beyond > 0 && tools('need.beyond', { count: beyond, n: number(beyond) })}
      </p>
      {issues.length === 0 ? <p>{tools('need.issuesNone')}</p> : <Issues issues={issues} derived={derived} />}
      <p className="muted small">{tools('need.use')}</p>
    </section>
  );
}

function Issues({ issues, derived }: { readonly issues: readonly NeedIssue[]; readonly derived: Derived }) {
  const { t, tools, lang } = useWords();
  const [all, setAll] = useState(false);
  const nameOf = (code: Code) => {
    const row = derived.rowByCode.get(code);
    return row === undefined ? code : placeLine(row.hromada, row.raion, t, lang);
  };
  const shown = all ? issues : issues.slice(0, FEW);
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
          {shown.map(({ row, reason, came, candidates }) => (
            <tr key={row}>
              <th scope="row" className="figures">
                {row}
              </th>
              <td>{came === '' ? <span className="muted">{tools('need.empty')}</span> : `«${came}»`}</td>
              <td>{tools(`need.reason.${reason}`, { names: candidates.map(nameOf).join('; ') })}</td>
            </tr>
          ))}
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
