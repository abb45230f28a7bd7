import { useId, useState } from 'react';
import { hromadaOf } from '../../../domain/units.ts';
import { formatKm, phoneText, pick } from '../../../i18n/format.ts';
import { Badge } from '../../parts/Badge.tsx';
import { lineFor } from '../../parts/none-near.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { peopleNumber } from '../../parts/people-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { FigureCells } from '../table/FigureCells.tsx';
import { MissingDetail, type MissingScope } from './MissingDetail.tsx';
import { rowName } from '../row-name.ts';
import { inventedPlace } from '../what-if/invented-place.ts';
import { awayWords } from '../../routes/distance-words.ts';

interface Props {
  readonly row: HromadaRow;
  readonly scope: MissingScope;
}

/** A hromada without a provider on one line: its people and the nearest elsewhere; a press folds out whom to ask. */
export function MissingRow({ row, scope }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { hromada } = row;
  const { repeated, figure = null, onHromada } = scope;
  const press = () => {
    setOpen(!open);
    if (!open) onHromada(hromada.code, false);
  };
  return (
    <>
      <tr className={open ? 'open' : undefined}>
        <th scope="row">
          <button type="button" aria-expanded={open} aria-controls={id} onClick={press}>
            {rowName(hromada, repeated, t, lang)}
          </button>
        </th>
        <td className="number figures">{peopleNumber(hromada.population, t, lang)}</td>
        {figure !== null && <FigureCells figures={[figure]} code={hromada.code} metric={null} />}
        <td className="figures">
          <Nearest row={row} scope={scope} />
        </td>
      </tr>
      {open && (
        <tr className="plan-more-row" id={id}>
          <td colSpan={figure === null ? 3 : 4}>
            <MissingDetail row={row} scope={scope} />
          </td>
        </tr>
      )}
    </>
  );
}

interface NearestProps {
  readonly row: Pick<HromadaRow, 'anywhere' | 'nearest'>;
  readonly scope: Pick<MissingScope, 'dataset' | 'types' | 'radius' | 'whatIf'>;
}

/** «Короп, ≈ 115 км», of several types «Таксі: Короп, ≈ 115 км»: however far; where none is known anywhere, the line to call. */
export function Nearest({
  row: { anywhere, nearest },
  scope: { dataset, types, radius, whatIf },
}: NearestProps) {
  const { t, lang } = useWords();
  const found = nearest ?? anywhere;
  if (found === null) return phoneText(lineFor({ dataset, types }).label, lang);
  const { service, km } = found;
  const home = hromadaOf(dataset, service.hromada);
  const seat = home === null ? service.provider : (home.seat?.name ?? home.name);
  const place = inventedPlace(pick(seat, lang).text, service, whatIf, t);
  const about = service.precision !== 'address';
  const away = found.minutes === null ? formatKm(km, about, lang) : awayWords(found, about, t, lang);
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
