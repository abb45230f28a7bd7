import { useEffect, useMemo, useState } from 'react';
import type { Basket } from '../../../domain/coverage/basket.ts';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import { whenChanged } from '../../../domain/memo.ts';
import { typeViews } from '../../../domain/metrics/type-view.ts';
import { patternDefs, patternScale } from '../../../draw/paper/pattern-defs.ts';
import { blankMap } from '../../../draw/paper/small-maps.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { DARK, LIGHT } from '../../../look/palette.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { ClassSwatch } from '../../legend/ClassSwatch.tsx';
import { metricName } from '../../legend/class-words.ts';
import { useDark } from '../../shell/use-dark.ts';
import { scenarioWords } from '../export/basis-cells.ts';
import { useLatest } from '../use-latest.ts';
import { usePrinting } from '../use-printing.ts';
import { legendOfMaps, shownTypes } from './of-types.ts';
import { SmallMap } from './SmallMap.tsx';
import type { Layout } from '../../../draw/paper/choropleth.ts';
import { SCALE_HEIGHT, scaleShapes, scaleWords } from '../../../draw/scale-bar.ts';
import { Shapes } from '../../../look/Shapes.tsx';
import type { Colour } from '../../../look/shape.ts';
import './multiples.css';

/** Begins the ids of the patterns that all small maps share. */
const PREFIX = 'small';

interface Props {
  readonly derived: Derived;
  readonly basket: Basket;
  /** The day that was looked at. */
  readonly date: string;
  readonly where: string;
}

/** A small map a service type, in the same colours: a council sees all at once. Each chooses its type. */
export function Multiples({ derived, basket, date, where }: Props) {
  const { t, lang } = useWords();
  const { dataset, rows, counted, hromada, metric } = derived;
  const borders = useApp((state) => shown(state.borders));
  const view = useApp((state) => state.view);
  const today = useApp((state) => state.today);
  const printing = usePrinting();
  const dark = useDark() && !printing;
  const palette = dark ? DARK : LIGHT;
  const [all, setAll] = useState(false);
  useEffect(() => actions.needBorders(), []);
  const types = useMemo(() => shownTypes(rows, basket, counted, all), [rows, basket, counted, all]);
  const { travel, way, whatIf } = derived;
  const [viewsOf] = useState(() => whenChanged(typeViews));
  const maps = viewsOf({ dataset, metric, travel, way, whatIf }, types, coverageOptions(view, today), today);
  const code = hromada?.hromada.code ?? null;
  const country = dataset.region === null;
  const blank = useMemo(
    () => (borders === null ? null : blankMap({ borders, bbox: borders.bbox, country, hromada: code })),
    [borders, country, code],
  );
  const chosen = new Set(counted.map(({ id }) => id));
  const choose = useLatest((id: string) => actions.setTypes(chosen.has(id) ? [] : [id]));
  const laid = scenarioWords({ derived, t, lang });
  return (
    <div className="multiples coverage-scroll">
      <p className="multiples-caption">
        {t('plan:grid.caption', { where, date: formatDate(date, lang) })}
        {metric !== null && `. ${metricName(metric, t, lang)}`}
        {laid !== null && `. ${laid}`}
      </p>
      <p className="muted small figures">
        {t('plan:grid.shown', {
          n: formatNumber(maps.length, lang),
          all: formatNumber(basket.types.length, lang),
        })}
      </p>
      <ul className="multiples-legend" aria-label={t('common:legend')}>
        {legendOfMaps(maps, t, lang).map(({ key, words }) => (
          <li key={key}>
            <ClassSwatch of={key} width={26} height={16} /> {words}
          </li>
        ))}
      </ul>
      {blank === null ? (
        <p className="muted">{t('loadingMap')}</p>
      ) : (
        <>
          <svg className="visually-hidden" aria-hidden="true">
            {/* Own markup, made of the palette alone. */}
            <defs
              dangerouslySetInnerHTML={{ __html: patternDefs(palette, PREFIX, patternScale(blank.zoom)) }}
            />
          </svg>
          <ul className="multiples-list" aria-label={t('plan:grid.title')}>
            {maps.map((of) => (
              <SmallMap
                key={of.type.id}
                of={of}
                blank={blank}
                palette={palette}
                prefix={PREFIX}
                chosen={chosen.has(of.type.id)}
                drawn={printing}
                onChoose={choose}
              />
            ))}
            <Scale of={blank} />
          </ul>
        </>
      )}
      <button type="button" className="coverage-all" aria-pressed={all} onClick={() => setAll(!all)}>
        {t(all ? 'plan:table.fewerTypes' : 'plan:table.allTypes')} ({formatNumber(basket.types.length, lang)})
      </button>
    </div>
  );
}

const colour: Colour = (token) => `var(--${token})`;

/** One bar for all small maps: as broad as one of them, it shrinks and grows with them. */
function Scale({ of: { scale, size } }: { readonly of: Pick<Layout, 'scale' | 'size'> }) {
  const { t, lang } = useWords();
  if (scale === null) return null;
  return (
    <li className="multiples-scale">
      <svg
        role="img"
        aria-label={t('map:scale', { length: scaleWords(scale, lang) })}
        viewBox={`-4 ${-SCALE_HEIGHT - 2} ${size.width} ${SCALE_HEIGHT + 6}`}
      >
        <Shapes shapes={scaleShapes(scale, lang)} colour={colour} />
      </svg>
    </li>
  );
}
