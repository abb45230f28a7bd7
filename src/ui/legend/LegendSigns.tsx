import { type LegendSign, legendSigns } from '../../draw/legend.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Shapes } from '../../look/Shapes.tsx';
import type { Token } from '../../look/shape.ts';
import type { Derived } from '../../state/derived.ts';
import { drawnSites, usePlanScreen } from '../../state/plan-screen.ts';
import { drawScene } from '../../state/scene/draw-scene.ts';

export const SIGN_SWATCH = { width: 26, height: 18 };

const themed = (token: Token) => `var(--${token})`;

/** What a layer draws, as its line of a legend shows it. Decorative: its words stand beside it. */
export function SignSwatch({ shapes, scale }: Pick<LegendSign, 'shapes' | 'scale'>) {
  return (
    <svg className="sign-swatch" width="26" height="22" viewBox="-13 -11 26 22" aria-hidden="true">
      <g transform={`scale(${scale})`}>
        <Shapes shapes={shapes} colour={themed} />
      </g>
    </svg>
  );
}

interface Props {
  readonly derived: Derived;
  /** The services on the map are numbered by a list beside it. */
  readonly list?: boolean;
}

/** What the map's layers draw beside the states, with how many there are. */
export function LegendSigns({ derived, list = false }: Props) {
  const { t, lang } = useWords();
  const sites = usePlanScreen(drawnSites);
  const signs = legendSigns(drawScene(derived, lang, null, sites), SIGN_SWATCH, false, list);
  if (signs.length === 0) return null;
  return (
    <ul>
      {signs.map(({ key, count, ...sample }) => (
        <li key={key}>
          <SignSwatch {...sample} />
          <span>{t(`map:sign.${key}`)}</span>
          {count !== null && <span className="figures legend-count">{formatNumber(count, lang)}</span>}
        </li>
      ))}
    </ul>
  );
}
