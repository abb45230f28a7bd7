import { useMemo } from 'react';
import { type Code, prefixOf } from '../../domain/code.ts';
import { totalsOf } from '../../domain/coverage/totals.ts';
import { sumKnown } from '../../domain/known-sum.ts';
import type { NeedFigure } from '../../domain/need/figure.ts';
import { formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { peopleNumber } from '../parts/people-words.ts';
import type { Derived, HromadaRow } from '../../state/derived.ts';
import { actions } from '../../state/use-app.ts';
import { fillWord } from '../card/state-word.ts';
import { figureTitle, figureWords } from '../parts/figure-words.ts';
import { oblastShort } from '../parts/names.ts';
import { FigureSums } from './table/FigureCells.tsx';
import { StateBar } from './StateTable.tsx';
import './missing/missing.css';

const isKnown = (of: readonly HromadaRow[]): boolean => of.some(({ fill }) => fill !== 'unknown');

/** Those of which something is known first, then by residents; what is out of the reckoning is not here. */
function oblastsOf({ dataset, rows }: Pick<Derived, 'dataset' | 'rows'>) {
  const byOblast = new Map<Code, HromadaRow[]>(
    dataset.regions.map(({ code }) => [prefixOf(code, 'oblast'), []]),
  );
  for (const row of rows) {
    if (row.fill !== 'notApplicable') byOblast.get(prefixOf(row.hromada.code, 'oblast'))?.push(row);
  }
  return dataset.regions
    .map((region) => {
      const of = byOblast.get(prefixOf(region.code, 'oblast')) ?? [];
      const { sum } = sumKnown(of.map(({ hromada }) => hromada.population));
      return { region, of, people: sum, totals: totalsOf(of), known: isKnown(of) };
    })
    .filter(({ of }) => of.length > 0)
    .toSorted((a, b) => Number(b.known) - Number(a.known) || (b.people ?? 0) - (a.people ?? 0));
}

interface Props {
  readonly derived: Derived;
  /** A need figure that is counted beside residents; null = none. */
  readonly figure: NeedFigure | null;
}

/** The country's parts in place of its fourteen hundred hromadas: a press looks into one. */
export function OblastList({ derived, figure }: Props) {
  const { t, lang } = useWords();
  const { dataset, rows, together } = derived;
  const oblasts = useMemo(() => oblastsOf({ dataset, rows }), [dataset, rows]);
  const silent = oblasts.filter(({ known }) => !known);
  return (
    <section className="plan-missing" aria-label={t('plan:oblasts.title')}>
      <h2>
        {t('plan:oblasts.title')} <span className="muted figures">{formatNumber(oblasts.length, lang)}</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan:oblasts.oblast')}</th>
            <th scope="col" className="number">
              {t('plan:bar.hromadas')}
            </th>
            <th scope="col" className="number">
              {t('plan:missing.people')}
            </th>
            {figure !== null && (
              <th scope="col" className="number plan-figure-head" title={figureWords(figure, t, lang)}>
                {figureTitle(figure, lang)}
              </th>
            )}
            <th scope="col">{t('plan:oblasts.state')}</th>
          </tr>
        </thead>
        {[oblasts.filter(({ known }) => known), silent].map((group) => (
          <tbody key={String(group === silent)}>
            {group === silent && silent.length > 0 && silent.length < oblasts.length && (
              <tr>
                <th scope="rowgroup" colSpan={figure === null ? 4 : 5} className="plan-silent">
                  {fillWord('unknown', together, t)}{' '}
                  <span className="figures">{formatNumber(silent.length, lang)}</span>
                </th>
              </tr>
            )}
            {group.map(({ region, of, people, totals }) => {
              const states = totals.filter(({ hromadas }) => hromadas > 0);
              return (
                <tr key={region.code}>
                  <th scope="row">
                    <button
                      type="button"
                      lang={pick(region.name, lang).lang}
                      onClick={() => actions.chooseRegion(prefixOf(region.code, 'oblast'))}
                    >
                      {oblastShort(region, lang, dataset.regions)}
                    </button>
                  </th>
                  <td className="number figures">{formatNumber(of.length, lang)}</td>
                  <td className="number figures">{peopleNumber(people, t, lang)}</td>
                  {figure !== null && <FigureSums figures={[figure]} rows={of} />}
                  <td className="plan-mini">
                    <StateBar totals={totals} fixed />
                    <span className="visually-hidden">
                      {states
                        .map(({ fill, hromadas }) => `${fillWord(fill, together, t)}: ${hromadas}`)
                        .join('; ')}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
