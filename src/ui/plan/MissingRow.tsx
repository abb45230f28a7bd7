import type { Dataset } from '../../domain/dataset.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/service.ts';
import { similarTo } from '../../domain/similar.ts';
import { formatNumber } from '../../i18n/format.ts';
import { partsWords } from '../card/state-word.ts';
import { peopleWords } from '../parts/people-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { sharingLine } from '../card/agreement-words.ts';
import { TerritoryLine } from '../territory/TerritoryNote.tsx';
import { Alternative } from './Alternative.tsx';
import { rowName, whereIs } from './row-name.ts';

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
  readonly onHromada: (code: string) => void;
}

/** A hromada without a provider: its people, the nearest elsewhere, hromadas like it that have one, and with whom it shares. */
export function MissingRow({ row, scope }: { readonly row: HromadaRow; readonly scope: MissingScope }) {
  const { t, lang } = useWords();
  const { hromada } = row;
  const { dataset, types, repeated, served, radius, today, onHromada } = scope;
  const lacking = partsWords(row.parts, { types, t, lang });
  const where = whereIs(hromada.code, dataset, t, lang);
  const similar = similarTo(hromada, served, 2);
  const shares = types.flatMap(({ id }) => sharingLine(hromada.code, id, { dataset, today, t, lang }) ?? []);
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => onHromada(hromada.code)}>
          {rowName(hromada, repeated, t, lang)}
        </button>
        {where !== null && <span className="plan-alternative small muted">{where}</span>}
        {lacking !== null && <span className="plan-alternative small">{lacking}</span>}
        <TerritoryLine hromada={hromada} />
      </th>
      <td className="number figures">
        {hromada.population === null ? t('plan:table.unknownPeople') : formatNumber(hromada.population, lang)}
      </td>
      <td className="figures">
        <Alternative row={row} dataset={dataset} types={types} radius={radius} />
        <span className="plan-alternative small">
          <span className="muted">{t('plan:missing.similar')}: </span>
          {similar.length === 0 && t('plan:missing.similarNone')}
          {similar.map((each) => (
            <button key={each.code} type="button" className="plan-link" onClick={() => onHromada(each.code)}>
              {t('plan:missing.similarOne', {
                name: [rowName(each, repeated, t, lang), whereIs(each.code, dataset, t, lang)]
                  .filter((part) => part !== null)
                  .join(', '),
                people: peopleWords(each.population, t, lang),
              })}
            </button>
          ))}
        </span>
        {shares.map((line) => (
          <span key={line} className="plan-alternative small">
            {line}
          </span>
        ))}
      </td>
    </tr>
  );
}
