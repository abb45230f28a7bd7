import { useEffect, useMemo } from 'react';
import type { BBox, Hromada } from '../../../domain/hromada.ts';
import { layout } from '../../../draw/paper/choropleth.ts';
import { boxOf, polygonsOf } from '../../../domain/geo/geometry.ts';
import { toMapSvg } from '../../../draw/paper/svg.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LIGHT } from '../../../look/palette.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { hromadaName } from '../../parts/names.ts';
import { sheetScene } from './sheet-scene.ts';

/** CSS pixels: 84 mm wide on paper. */
const SIZE = { width: 318, height: 250 };

/** How much of its own size is seen around the hromada, each side. */
const AROUND = 0.45;

function boxAround(borders: ScopeBorders, code: string): BBox {
  const unit = borders.polygonOf(code);
  if (unit === null) return borders.bbox;
  const box = boxOf(polygonsOf(unit).flat(2));
  if (box === null) return borders.bbox;
  const [west, south, east, north] = box;
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND];
  return [west - x, south - y, east + x, north + y];
}

interface Props {
  readonly derived: Derived;
  readonly hromada: Hromada;
  readonly borders: ScopeBorders | null;
  /** What the colours are of. */
  readonly subject: string;
}

/** The hromada among its neighbours, for paper: always in the light palette. */
export function SheetMap({ derived, hromada, borders, subject }: Props) {
  const { t, lang } = useWords();
  useEffect(() => actions.needBorders(), []);
  const svg = useMemo(() => {
    if (borders === null) return null;
    const scene = sheetScene(derived, lang, borders);
    const bbox = boxAround(borders, hromada.code);
    const picture = layout({ ...scene, borders, size: SIZE, bbox, hromada: hromada.code });
    const name = hromadaName(hromada, t, lang);
    const title = t('plan:sheet.map');
    const desc = t('plan:sheet.mapDesc', { name, subject });
    return toMapSvg(picture, { palette: LIGHT, lang, idPrefix: 'sheet-map', title, desc });
  }, [borders, derived, hromada, subject, t, lang]);
  if (svg === null) return <p className="muted">{t('loadingMap')}</p>;
  // Our own drawing: every text in it is escaped.
  return <div className="sheet-map" dangerouslySetInnerHTML={{ __html: svg }} />;
}
