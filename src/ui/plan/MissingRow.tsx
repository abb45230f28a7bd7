import { useId, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/service.ts';
import { similarTo } from '../../domain/similar.ts';
import { hromadaOf } from '../../domain/units.ts';
import { formatKm, formatNumber, pick } from '../../i18n/format.ts';
import { partsWords } from '../card/state-word.ts';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { lineFor } from '../parts/none-near.ts';
import { peopleWords } from '../parts/people-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { sharingLine } from '../card/agreement-words.ts';
import { TerritoryLine } from '../territory/TerritoryNote.tsx';
import { Alternative } from './Alternative.tsx';
import { rowName } from './row-name.ts';

/** What all rows of the list share. */
export interface MissingScope {
  readonly dataset: Dataset;
  /** The chosen types. */
  readonly types: readonly ServiceType[];
  readonly repeated: ReadonlySet<string>;
  /** Hromadas that have what these lack. */
  readonly served: readonly Hromada[];
  /** km; null = none chosen. */
  readonly radius: number | null;
  readonly today: ISODate;
  readonly onHromada: (code: string, open: boolean) => void;
}

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
  const { repeated, onHromada } = scope;
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
        <td className="number figures">
          {hromada.population === null
            ? t('plan:table.unknownPeople')
            : formatNumber(hromada.population, lang)}
        </td>
        <td className="figures">
          <Nearest row={row} scope={scope} />
        </td>
      </tr>
      {open && (
        <tr className="plan-more-row" id={id}>
          <td colSpan={3}>
            <Folded row={row} scope={scope} />
          </td>
        </tr>
      )}
    </>
  );
}

/** «Короп, ≈ 115 км»: however far; where none is known anywhere, the line to call. */
function Nearest({ row: { anywhere, nearest }, scope: { dataset, types, radius } }: Props) {
  const { t, lang } = useWords();
  const found = nearest ?? anywhere;
  if (found === null) return lineFor({ dataset, types }).label;
  const { service, km } = found;
  const home = service.hromada === null ? null : hromadaOf(dataset, service.hromada);
  const seat = home === null ? service.provider : (home.seat?.name ?? home.name);
  const away = formatKm(km, service.precision !== 'address', lang);
  return (
    <>
      {t('plan:missing.nearestCell', { place: pick(seat, lang).text, km: away })}
      {radius !== null && km <= radius && (
        <>
          {' '}
          <Badge>{t('plan:missing.within', { km: formatKm(radius, false, lang) })}</Badge>
        </>
      )}
    </>
  );
}

/** Who is nearest and whether they take others, whom to call, hromadas like it that have one, with whom it shares. */
function Folded({ row, scope }: Props) {
  const { t, lang } = useWords();
  const { hromada } = row;
  const { dataset, types, repeated, served, today, onHromada } = scope;
  const lacking = partsWords(row.parts, { types, t, lang });
  const similar = similarTo(hromada, served, 2);
  const shares = types.flatMap(({ id }) => sharingLine(hromada.code, id, { dataset, today, t, lang }) ?? []);
  return (
    <div className="plan-folded">
      {lacking !== null && <p>{lacking}</p>}
      <TerritoryLine hromada={hromada} />
      <Alternative row={row} dataset={dataset} types={types} />
      <p>
        <span className="muted">{t('plan:missing.similar')}:</span>{' '}
        {similar.length === 0 && t('plan:missing.similarNone')}
        {similar.map((each) => (
          <Button key={each.code} variant="quiet" onClick={() => onHromada(each.code, true)}>
            {t('plan:missing.similarOne', {
              name: rowName(each, repeated, t, lang),
              people: peopleWords(each.population, t, lang),
            })}
          </Button>
        ))}
      </p>
      {shares.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onClick={() => onHromada(hromada.code, true)}>{t('plan:missing.card')}</Button>
    </div>
  );
}
