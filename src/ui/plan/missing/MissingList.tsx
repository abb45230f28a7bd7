import { ArrowDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { sumKnown } from '../../../domain/known-sum.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import type { ISODate } from '../../../domain/date.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { fillWord } from '../../card/state-word.ts';
import { Button } from '../../parts/Button.tsx';
import { figureTitle, figureWords } from '../../parts/figure-words.ts';
import { Swatch } from '../../parts/Swatch.tsx';
import { useWide } from '../../shell/use-wide.ts';
import { FigureSums } from '../table/FigureCells.tsx';
import { SumWords } from '../table/SumWords.tsx';
import { missingScope, type MissingScope } from './MissingDetail.tsx';
import { MissingRow } from './MissingRow.tsx';
import { sortRows } from '../table/table-rows.ts';
import './missing.css';

/** On a phone the tools and the table stand below: so many rows until the whole list is asked for. */
const FEW = 6;

interface Props {
  readonly derived: Derived;
  /** A need figure that is counted beside residents, and by which the list stands; null = none. */
  readonly figure?: NeedFigure | null;
  /** km; null = none chosen. */
  readonly radius?: number | null;
  readonly today: ISODate;
  readonly onHromada: (code: string, open: boolean) => void;
}

/** Where no provider was found: certain gaps first and apart, then what an incomplete list did not show. */
export function MissingList({ derived, figure = null, radius = null, today, onHromada }: Props) {
  const { t, lang } = useWords();
  const { missing, rows, dataset, counted, whatIf } = derived;
  const scope = useMemo(
    () => missingScope({ dataset, counted, rows, whatIf }, { radius, today, figure, onHromada }),
    [dataset, counted, rows, whatIf, radius, today, figure, onHromada],
  );
  // Of an occupied territory the sentence above says all.
  if (rows.length > 0 && rows.every((row) => row.fill === 'notApplicable')) return null;
  const unknown = rows.filter((row) => row.fill === 'unknown').length;
  const parts = (['gap', 'notFound'] as const)
    .map((fill) => ({ fill, of: missing.filter((row) => row.fill === fill) }))
    .filter(({ of }) => of.length > 0);
  return (
    <section className="plan-missing" aria-label={t('plan:missing.title')}>
      <h2>
        {t(`plan:missing.${titleOf(derived.together, parts)}`)}{' '}
        {/* Of no type in particular nothing was counted. */}
        {(counted.length > 0 || missing.length > 0) && (
          <span className="muted figures">{formatNumber(missing.length, lang)}</span>
        )}
      </h2>
      {missing.length === 0 && (
        <p className="muted">{t(counted.length === 0 ? 'plan:missing.chooseType' : 'plan:missing.none')}</p>
      )}
      {parts.map(({ fill, of }) => (
        <Part
          key={fill}
          fill={fill}
          rows={of}
          scope={scope}
          together={derived.together}
          only={parts.length === 1}
        />
      ))}
      {unknown > 0 && (
        <p className="muted small">
          {t('plan:missing.unknownApart', { count: unknown, n: formatNumber(unknown, lang) })}
        </p>
      )}
    </section>
  );
}

/** «Не виявлено» would say less of certain gaps alone than the sentence above. */
const titleOf = (together: boolean, parts: readonly { readonly fill: string }[]) => {
  const gap = parts.length > 0 && parts.every(({ fill }) => fill === 'gap');
  return together ? (gap ? 'titleAllGap' : 'titleAll') : gap ? 'titleGap' : 'title';
};

/** Most of the figure first, those without one last; without a figure by residents, as they come. */
const inOrder = (rows: readonly HromadaRow[], figure: NeedFigure | null): readonly HromadaRow[] =>
  figure === null ? rows : sortRows(rows, true, ({ hromada }) => figure.weights.get(hromada.code) ?? null);

/** The column by which rows stand. */
function MostFirst({ title, children }: { readonly title?: string; readonly children: string }) {
  return (
    <th
      scope="col"
      className={title === undefined ? 'number' : 'number plan-figure-head'}
      aria-sort="descending"
      title={title}
    >
      {children} <ArrowDown aria-hidden="true" size={13} />
    </th>
  );
}

interface PartProps {
  readonly fill: 'gap' | 'notFound';
  readonly rows: readonly HromadaRow[];
  readonly scope: MissingScope;
  readonly together: boolean;
  /** Nothing else is listed: the title above says what it is. */
  readonly only: boolean;
}

function Part({ fill, rows, scope, together, only }: PartProps) {
  const { t, lang } = useWords();
  const wide = useWide();
  const [all, setAll] = useState(false);
  const { figure = null } = scope;
  const sorted = useMemo(() => inOrder(rows, figure), [rows, figure]);
  const shown = all || wide ? sorted : sorted.slice(0, FEW);
  return (
    <>
      <table className={figure === null ? 'plan-missing-list' : 'plan-missing-list with-figure'}>
        <caption className={only ? 'visually-hidden' : undefined}>
          <Swatch fill={fill} width={22} height={15} />{' '}
          {together ? fillWord(fill, true, t) : t(`plan:missing.${fill}`)}{' '}
          <span className="muted figures">{formatNumber(rows.length, lang)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('plan:missing.hromada')}</th>
            {figure === null ? (
              <MostFirst>{t('plan:missing.people')}</MostFirst>
            ) : (
              <>
                <th scope="col" className="number">
                  {t('plan:missing.people')}
                </th>
                <MostFirst title={figureWords(figure, t, lang)}>{figureTitle(figure, lang)}</MostFirst>
              </>
            )}
            <th scope="col">{t(together ? 'plan:missing.farthest' : 'plan:missing.nearest')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <MissingRow key={row.hromada.code} row={row} scope={scope} />
          ))}
        </tbody>
        {figure !== null && (
          <tfoot>
            <tr>
              <th scope="row">{t('plan:table.total')}</th>
              <td className="number figures">
                <SumWords sum={sumKnown(rows.map(({ hromada }) => hromada.population))} />
              </td>
              <FigureSums figures={[figure]} rows={rows} />
              <td className="figures">
                {t('plan:table.hromadas', { count: rows.length, n: formatNumber(rows.length, lang) })}
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {!wide && rows.length > FEW && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('plan:missing.fewer', { n: FEW })
            : t('plan:missing.all', { n: formatNumber(rows.length, lang) })}
        </Button>
      )}
    </>
  );
}
