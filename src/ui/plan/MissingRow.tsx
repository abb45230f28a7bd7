import type { Dataset } from '../../domain/dataset.ts';
import { formatKm, formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { hromadaOf } from '../card/area-text.ts';
import { rowName } from './row-name.ts';

interface Props {
  readonly row: HromadaRow;
  readonly repeated: ReadonlySet<string>;
  readonly dataset: Dataset;
  readonly onHromada: (code: string) => void;
}

/** A hromada without a provider: its people, and the nearest one elsewhere. */
export function MissingRow({ row, repeated, dataset, onHromada }: Props) {
  const { t, lang } = useWords();
  const { hromada, nearest } = row;
  const home =
    nearest === null || nearest.service.hromada === null ? null : hromadaOf(nearest.service.hromada, dataset);
  const seat = home === null ? null : (home.seat?.name ?? home.name);
  const km = nearest === null ? '' : formatKm(nearest.km, nearest.service.precision !== 'address', lang);
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => onHromada(hromada.code)}>
          {rowName(hromada, repeated, t, lang)}
        </button>
      </th>
      <td className="number figures">
        {hromada.population === null ? t('plan:table.unknownPeople') : formatNumber(hromada.population, lang)}
      </td>
      <td className="figures">
        {nearest === null && <span className="muted">{t('plan:missing.nearestNone')}</span>}
        {nearest !== null &&
          t('plan:missing.nearestCell', {
            place: seat === null ? pick(nearest.service.provider, lang).text : pick(seat, lang).text,
            km,
          })}
      </td>
    </tr>
  );
}
