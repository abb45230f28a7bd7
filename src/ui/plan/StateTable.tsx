import { useMemo } from 'react';
import { type KnownSum, sumKnown } from '../../domain/known-sum.ts';
import type { NeedFigure } from '../../domain/need/figure.ts';
import { figureByState, type StateFigure } from '../../domain/need/totals.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber, quoted } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow, StateTotal } from '../../state/derived.ts';
import { fillWord } from '../card/state-word.ts';
import { figureTitle, figureWords } from '../parts/figure-words.ts';
import { shareText } from '../parts/share-text.ts';
import { Ground, Swatch } from '../parts/Swatch.tsx';
import { SumWords } from './table/SumWords.tsx';
import './state-table.css';

interface Props {
  readonly totals: readonly StateTotal[];
  /** Without the planner's scenario; null = there is none. */
  readonly before: readonly StateTotal[] | null;
  /** Several types are asked for together. */
  readonly together: boolean;
  /** A need figure that is counted beside residents, and in which hromadas; null = none. */
  readonly figure?: NeedFigure | null;
  readonly rows?: readonly HromadaRow[];
}

const NONE: readonly HromadaRow[] = [];

const weight = ({ fill, hromadas, people }: StateTotal): number =>
  fill === 'notApplicable' ? -1 : (people ?? 0) + hromadas / 10_000;

/** The widest first; those out of the reckoning last. */
const inOrder = (totals: readonly StateTotal[]): readonly StateTotal[] =>
  totals.toSorted((a, b) => weight(b) - weight(a));

/** States by hromadas, residents and per cent, and by a need figure with theirs; with a bar of them by residents. Those of no hromada share a line: none is an answer. */
export function StateTable({ totals, before, together, figure = null, rows = NONE }: Props) {
  const { t, lang } = useWords();
  const was = new Map(before?.map((total) => [total.fill, total]));
  const isNone = ({ fill, hromadas }: StateTotal) => hromadas === 0 && (was.get(fill)?.hromadas ?? 0) === 0;
  const none = totals.filter(isNone);
  const shown = inOrder(totals).filter((total) => !isNone(total));
  const shares = sharesOf(shown, lang);
  const counts = useMemo(() => figure && figureByState(figure, rows), [figure, rows]);
  return (
    <div className={counts === null ? 'plan-states' : 'plan-states with-figure'}>
      <StateBar totals={totals} />
      <table aria-label={t('plan:bar.label')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('plan:oblasts.state')}</span>
            </th>
            <th scope="col">
              <span className="plan-narrow">{t('plan:bar.hromadas')}</span>
            </th>
            <th scope="col">{t('plan:bar.people')}</th>
            {figure === null ? (
              <th scope="col">
                <abbr title={t('plan:bar.share')}>%</abbr>
              </th>
            ) : (
              <th scope="col" className="plan-figure-head" title={figureWords(figure, t, lang)}>
                {figureTitle(figure, lang)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ fill, hromadas, people }) => (
            <tr key={fill} className={hromadas === 0 ? 'none' : undefined}>
              <th scope="row">
                <Swatch fill={fill} width={22} height={15} />
                <span>{fillWord(fill, together, t)}</span>
              </th>
              <td>
                <Changed from={was.get(fill)?.hromadas} to={hromadas} />
              </td>
              <td>
                {people === null && hromadas > 0
                  ? t('plan:table.unknownPeople')
                  : formatNumber(people ?? 0, lang)}
                {counts !== null && <Beneath share={shares.get(fill)} />}
              </td>
              <td>
                {counts === null ? (
                  shares.get(fill)
                ) : (
                  <FigureCount count={counts.of.get(fill)} all={counts.all} />
                )}
              </td>
            </tr>
          ))}
          {none.length > 0 && (
            <tr className="none">
              <th scope="row" colSpan={4}>
                {t('plan:bar.none', {
                  states: none.map(({ fill }) => quoted(t(`map:short.${fill}`), lang)).join(', '),
                })}
              </th>
            </tr>
          )}
        </tbody>
        {counts !== null && (
          <tfoot>
            <tr>
              <th scope="row">{t('plan:table.total')}</th>
              <td>{formatNumber(counts.rows.length, lang)}</td>
              <td>
                <SumWords sum={sumKnown(counts.rows.map(({ hromada }) => hromada.population))} />
              </td>
              <td>
                <SumWords sum={counts.all} />
              </td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

interface CountProps {
  /** Missing: no hromada is in that state. */
  readonly count: StateFigure | undefined;
  readonly all: KnownSum;
}

/** What of the figure lives there, and its share; where no hromada of the state has one, that. */
function FigureCount({ count, all }: CountProps) {
  const { t, lang } = useWords();
  if (count === undefined) return formatNumber(0, lang);
  const { sum, counted } = count;
  if (sum === null) return <span className="muted">{t('plan:table.unknownPeople')}</span>;
  const share = !counted || all.sum === null ? undefined : shareText(sum, all.sum, lang);
  return (
    <>
      {formatNumber(sum, lang, 1)} <Beneath share={share} />
    </>
  );
}

/** A share on a line of its own: two columns of figures leave no room for two of per cent. */
function Beneath({ share }: { readonly share: string | undefined }) {
  return share === undefined ? null : (
    <span className="muted plan-beneath">
      <span className="visually-hidden">, </span>
      {share}
    </span>
  );
}

/** Of those out of the reckoning none. */
function sharesOf(shown: readonly StateTotal[], lang: Language): ReadonlyMap<string, string> {
  const counted = shown.filter(({ fill }) => fill !== 'notApplicable');
  const all = sumKnown(counted.map(({ people }) => people)).sum;
  if (all === null) return new Map();
  return new Map(
    counted.flatMap(({ fill, hromadas, people }) =>
      people === null && hromadas > 0 ? [] : [[fill, shareText(people ?? 0, all, lang)]],
    ),
  );
}

function Changed({ from, to }: { readonly from: number | undefined; readonly to: number }) {
  const { t, lang } = useWords();
  const n = formatNumber(to, lang);
  if (from === undefined || from === to) return n;
  const old = formatNumber(from, lang);
  return (
    <>
      <span aria-hidden="true" className="plan-was">
        {old} →{' '}
      </span>
      {n}
      <span className="visually-hidden">, {t('plan:bar.was', { n: old })}</span>
    </>
  );
}

/** One bar of all states by residents, each part with its colour and pattern; `fixed`: in one order, to be compared with others. Decorative: its words stand beside it. */
export function StateBar({ totals, fixed = false }: Pick<Props, 'totals'> & { readonly fixed?: boolean }) {
  const parts = (fixed ? totals : inOrder(totals)).filter(
    ({ fill, hromadas }) => hromadas > 0 && fill !== 'notApplicable',
  );
  // Where nobody is known to live a bar of people would be empty: its parts are as wide as their hromadas are many.
  const peopled = parts.some(({ people }) => people !== null && people > 0);
  const width = ({ people, hromadas }: StateTotal) => (peopled ? (people ?? 0) : hromadas);
  if (parts.length === 0) return null;
  return (
    <div className="plan-bar-strip" aria-hidden="true">
      {parts.map((part) => (
        <svg key={part.fill} style={{ flexGrow: width(part) }}>
          <Ground fill={part.fill} />
        </svg>
      ))}
    </div>
  );
}
