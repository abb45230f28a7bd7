import { useMemo } from 'react';
import { kmOnWeb, scaleBar, SCALE_HEIGHT, scaleShapes, scaleWords } from '../draw/scale-bar.ts';
import { useWords } from '../i18n/use-words.ts';
import { Shapes } from '../look/Shapes.tsx';
import type { Colour } from '../look/shape.ts';
import './scale-bar.css';

/** CSS pixels. */
const LONGEST = 96;

/** Follows the theme. */
const colour: Colour = (token) => `var(--${token})`;

interface Props {
  readonly zoom: number;
  /** Of the map's middle. */
  readonly lat: number;
}

/** How long a kilometre is on the map, where its middle is. */
export function ScaleBar({ zoom, lat }: Props) {
  const { t, lang } = useWords();
  const bar = useMemo(() => scaleBar(kmOnWeb(zoom, lat), LONGEST), [zoom, lat]);
  if (bar === null) return null;
  return (
    <svg
      className="map-scale"
      role="img"
      aria-label={t('map:scale', { length: scaleWords(bar, lang) })}
      viewBox={`-3 ${-SCALE_HEIGHT} ${LONGEST + 8} ${SCALE_HEIGHT + 3}`}
      width={LONGEST + 8}
      height={SCALE_HEIGHT + 3}
    >
      <Shapes shapes={scaleShapes(bar, lang)} colour={colour} />
    </svg>
  );
}
