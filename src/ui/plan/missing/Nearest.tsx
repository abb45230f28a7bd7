import { hromadaOf } from '../../../domain/units.ts';
import { formatKm, phoneText, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { Badge } from '../../parts/Badge.tsx';
import { lineFor } from '../../parts/none-near.ts';
import { awayWords } from '../../routes/distance-words.ts';
import { inventedPlace } from '../what-if/invented-place.ts';
import type { MissingScope } from './MissingDetail.tsx';

interface Props {
  readonly row: Pick<HromadaRow, 'anywhere' | 'nearest'>;
  readonly scope: Pick<MissingScope, 'dataset' | 'types' | 'radius' | 'whatIf'>;
}

/** «Короп, ≈ 115 км», of several types «Таксі: Короп, ≈ 115 км»: however far; where none is known anywhere, the line to call. */
export function Nearest({ row: { anywhere, nearest }, scope: { dataset, types, radius, whatIf } }: Props) {
  const { t, lang } = useWords();
  const found = nearest ?? anywhere;
  if (found === null) return phoneText(lineFor({ dataset, types }).label, lang);
  const { service, km } = found;
  const home = hromadaOf(dataset, service.hromada);
  const seat = home === null ? service.provider : (home.seat?.name ?? home.name);
  const place = inventedPlace(pick(seat, lang).text, service, whatIf, t);
  const away = found.minutes === null ? formatKm(km, true, lang) : awayWords(found, t, lang);
  // Of several it is one of them: where it is the others may be missing.
  const type = types.length > 1 ? types.find(({ id }) => id === service.type) : undefined;
  return (
    <>
      {type !== undefined && `${pick(type.short, lang).text}: `}
      {t('plan:missing.nearestCell', { place, km: away })}
      {radius !== null && km <= radius && (
        <>
          {' '}
          <Badge>{t('plan:missing.within', { km: formatKm(radius, false, lang) })}</Badge>
        </>
      )}
    </>
  );
}
