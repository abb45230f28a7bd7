import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { FillKey } from '../../domain/coverage/state.ts';
import { isClass } from '../../domain/metrics/classes.ts';
import type { Territory } from '../../domain/hromada.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { StateTotal } from '../../state/derived.ts';
import { ClassSwatch } from './ClassSwatch.tsx';
import { type LegendRow, legendOrigin, legendRows, legendRowsOver, legendTitle } from './legend-rows.ts';
import { inBrackets } from '../parts/figure-words.ts';
import { fillWord } from '../card/state-word.ts';
import { useCrowded } from './use-crowded.ts';
import './legend.css';

/** Beside more states the folded row has no room for what is shown: the panel says it. */
const BESIDE_NAME = 6;

interface Props {
  /** What is shown: «Соціальне таксі». */
  readonly title: string;
  readonly totals: readonly StateTotal[];
  /** A number instead of states; null = states. */
  readonly metric?: MetricView | null;
  /** Without the planner's scenario; null = there is none. */
  readonly before?: readonly StateTotal[] | null;
  /** The edition by which hromadas are out of the reckoning; null = none is. */
  readonly order?: Territory | null;
  /** Several types are asked for together. */
  readonly together?: boolean;
  /** The conditions of the list take something away. */
  readonly asked?: boolean;
  /** Where there is little room: one row, unfolded by a press; `crowded`: where the whole needs more than one. */
  readonly foldable?: boolean | 'crowded';
  /** What is shown, and how much of each state, stands beside the map: the line keeps to colours and a word each. */
  readonly beside?: boolean;
  /** Further lines. */
  readonly children?: ReactNode;
}

/** Region «Умовні позначення»: each state or class with its colour, pattern, words and number of hromadas. */
export function Legend(props: Props) {
  const { title, totals, metric = null, before = null, order = null, together, children } = props;
  const { foldable = false, beside = false, asked = false } = props;
  const [open, setOpen] = useState(false);
  const strip = useRef<HTMLElement>(null);
  const crowded = useCrowded(strip, foldable === 'crowded');
  const folds = foldable === true || crowded;
  const short = folds && !open;
  const { t, lang } = useWords();
  const now = legendRows(totals, metric, t, lang, together, order);
  const rows =
    before === null || metric !== null
      ? now
      : legendRowsOver(legendRows(before, null, t, lang, together, order), now);
  const origin = legendOrigin(metric, t, lang);
  // Of a number: its zero, and that it is not known, which no state’s word says.
  const isSaid = (key: FillKey, words: string) =>
    metric !== null && key !== 'notApplicable' && words !== fillWord(key, false, t);
  const shortOf = ({ key, words }: LegendRow) =>
    isClass(key) || together === true || isSaid(key, words) ? words : t(`map:short.${key}`);
  // What is not on the map needs no key; a scenario's emptied line says what it did.
  const named = rows.filter(({ hromadas, before: was }) => hromadas > 0 || was !== undefined);
  const shown = foldable === false ? named : named.map((row) => inShort(row, t, together === true, asked));
  const subject = legendTitle(title, metric, t, lang);
  const titled = crowded && together !== true && shown.length <= BESIDE_NAME;
  const titleOf = (of: string) => (asked ? t('map:legend.asked', { subject: of }) : of);
  const name = titleOf(subject);
  const head = titled ? name : titleOf('');
  return (
    <section
      ref={strip}
      className={beside ? 'legend legend-plain' : foldable === 'crowded' ? 'legend legend-row' : 'legend'}
      aria-label={t('common:legend')}
    >
      {folds && (
        <button
          type="button"
          className={together === true ? 'legend-fold' : 'legend-fold legend-line'}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? <ChevronDown aria-hidden="true" size={18} /> : <ChevronUp aria-hidden="true" size={18} />}
          {open && t('common:legend')}
          {short && head !== '' && <b>{head}</b>}
          {short &&
            shown.map((row) => (
              <span key={row.key}>
                <ClassSwatch of={row.key} width={22} height={14} />
                {shortOf(row)}
              </span>
            ))}
        </button>
      )}
      <div className={short ? 'legend-away' : 'legend-all'}>
        <p className={beside && origin === null ? 'visually-hidden' : 'legend-title'}>
          {name}
          {origin !== null && <span className="muted small"> ({inBrackets(origin)})</span>}
        </p>
        <ul>
          {shown.map((row) => {
            const { key, hromadas, words, before: was } = row;
            const inWord = beside && shortOf(row) !== words;
            return (
              <li key={key}>
                <ClassSwatch of={key} width={26} height={18} />
                {inWord && <span aria-hidden="true">{shortOf(row)}</span>}
                <span className={inWord ? 'visually-hidden' : 'figures'}>{words}</span>
                {(!beside || isClass(key) || was !== undefined) && (
                  <span className="figures legend-count" aria-hidden="true" data-was={was}>
                    {was !== undefined && `${formatNumber(was, lang)} → `}
                    {metric === null ? formatNumber(hromadas, lang) : t('hromadas', { count: hromadas })}
                  </span>
                )}
                <span className="visually-hidden">
                  {t('hromadas', { count: hromadas })}
                  {was !== undefined && `, ${t('map:legend.was', { n: formatNumber(was, lang) })}`}
                </span>
              </li>
            );
          })}
        </ul>
        {(!short || crowded) && children}
      </div>
    </section>
  );
}

/** Whoever looks for help reckons nothing: what the state is will do, without what was not confirmed or the edition of the order. */
function inShort(row: LegendRow, t: Translate, together: boolean, asked: boolean): LegendRow {
  const { key } = row;
  const brief = key === 'notApplicable' || (key === 'planned' && !together) || (key === 'notFound' && asked);
  return brief ? { ...row, words: t(`map:brief.${key}`) } : row;
}
