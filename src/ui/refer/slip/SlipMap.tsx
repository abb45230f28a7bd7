import { useEffect, useMemo } from 'react';
import type { BBox, LonLat } from '../../../domain/hromada.ts';
import { polygonsOf } from '../../../domain/geo/geometry.ts';
import type { DrawLabel } from '../../../draw/scene.ts';
import { boxOfPlaces } from '../../../draw/plane/box-of-places.ts';
import { layout } from '../../../draw/paper/choropleth.ts';
import { toMapSvg } from '../../../draw/paper/svg.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LIGHT } from '../../../look/palette.ts';
import { labelsOf } from '../../../state/scene/labels.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import type { Derived } from '../../../state/derived.ts';
import type { SavedService } from '../saved/find-saved.ts';
import { slipPoints } from './slip-points.ts';

/** CSS pixels: 72 × 34 mm on paper. */
const SIZE = { width: 272, height: 129 };
const MOST = 0.85;

const named = (label: DrawLabel): DrawLabel => ({ ...label, rank: 0 });

const high = ([, south, , north]: BBox) => north - south;

interface Props {
  readonly saved: readonly SavedService[];
  readonly dataset: Derived['dataset'];
  /** Who drew the borders, and what they are worth. */
  readonly credit: string;
}

/** Where the services of the slip are, in their hromadas whole; nothing of the client is on it. */
export function SlipMap({ saved, dataset, credit }: Props) {
  const { t, lang } = useWords();
  const borders = useApp((state) => shown(state.borders));
  useEffect(() => actions.needBorders(), []);
  const points = useMemo(() => {
    const bbox = borders?.bbox;
    return bbox === undefined ? [] : slipPoints(saved, lang).filter(({ at }) => isIn(at, bbox));
  }, [saved, borders, lang]);
  const svg = useMemo(() => {
    if (borders === null) return null;
    const shown = new Set(points.map(({ id }) => id));
    const units = saved.flatMap(({ service: { id, hromada } }) => {
      const unit = shown.has(id) && hromada !== null ? borders.polygonOf(hromada) : null;
      return unit === null ? [] : polygonsOf(unit).flat(2);
    });
    const box = boxOfPlaces([...points.map(({ at }) => at), ...units]);
    if (box === null) return null;
    // What is seen for the most part is seen whole.
    const bbox = high(box) > MOST * high(borders.bbox) ? borders.bbox : box;
    // Where a service is, is named first.
    const homes = new Set(saved.map(({ service }) => service.hromada));
    const labels = labelsOf(dataset, lang).map((label) => (homes.has(label.code) ? named(label) : label));
    const picture = layout({
      borders,
      size: SIZE,
      bbox,
      padding: 18,
      fills: new Map(),
      labels,
      points,
    });
    const title = t('refer:slip.map');
    const desc = t('refer:slip.mapDesc');
    return toMapSvg(picture, { palette: LIGHT, lang, idPrefix: 'slip-map', title, desc });
  }, [points, saved, dataset, borders, t, lang]);
  if (svg === null) return null;
  const numbers = saved.map((_, i) => i + 1).filter((n) => points.every(({ number }) => number !== n));
  const off = numbers.map((n) => formatNumber(n, lang)).join(', ');
  return (
    <figure className="slip-map">
      {/* Our own drawing: every text in it is escaped. */}
      <div dangerouslySetInnerHTML={{ __html: svg }} />
      <figcaption>
        {t('refer:slip.mapDesc')} {off !== '' && `${t('refer:slip.mapOff', { list: off })} `}
        {credit}
      </figcaption>
    </figure>
  );
}

/** What lies beyond the borders at hand would be a number on white paper. */
function isIn([lon, lat]: LonLat, [west, south, east, north]: BBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
