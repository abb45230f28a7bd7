import { useEffect, useMemo } from 'react';
import type { Hromada } from '../../../domain/hromada.ts';
import type { Layout } from '../../../draw/paper/choropleth.ts';
import { toMapSvg } from '../../../draw/paper/svg.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LIGHT } from '../../../look/palette.ts';
import { actions } from '../../../state/use-app.ts';
import { hromadaName } from '../../parts/names.ts';

interface Props {
  /** Null = borders have not come. */
  readonly picture: Layout | null;
  readonly hromada: Hromada;
  /** What the colours are of. */
  readonly subject: string;
}

/** The hromada among its neighbours, for paper: always in the light palette. */
export function SheetMap({ picture, hromada, subject }: Props) {
  const { t, lang } = useWords();
  useEffect(() => actions.needBorders(), []);
  const svg = useMemo(() => {
    if (picture === null) return null;
    const name = hromadaName(hromada, t, lang);
    const title = t('plan:sheet.map');
    const desc = t('plan:sheet.mapDesc', { name, subject });
    return toMapSvg(picture, { palette: LIGHT, lang, idPrefix: 'sheet-map', title, desc });
  }, [picture, hromada, subject, t, lang]);
  if (svg === null) return <p className="muted">{t('loadingMap')}</p>;
  // Our own drawing: every text in it is escaped.
  return <div className="sheet-map" dangerouslySetInnerHTML={{ __html: svg }} />;
}
