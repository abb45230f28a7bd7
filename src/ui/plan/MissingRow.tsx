import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/service.ts';
import { similarTo } from '../../domain/similar.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { sharingLine } from '../card/agreement-words.ts';
import { Alternative } from './Alternative.tsx';
import { rowName, whereIs } from './row-name.ts';

/** What all rows of the list share. */
export interface MissingScope {
  readonly dataset: Dataset;
  readonly repeated: ReadonlySet<string>;
  /** Hromadas that have what these lack. */
  readonly served: readonly Hromada[];
  /** km; null = none chosen. */
  readonly radius: number | null;
  /** Chosen types. */
  readonly types: readonly string[];
  readonly today: ISODate;
  readonly onHromada: (code: string) => void;
}

/** A hromada without a provider: its people, the nearest elsewhere, hromadas like it that have one, and with whom it shares. */
export function MissingRow({ row, scope }: { readonly row: HromadaRow; readonly scope: MissingScope }) {
  const { t, lang } = useWords();
  const { hromada, nearest } = row;
  const { dataset, repeated, served, radius, types, today, onHromada } = scope;
  const where = whereIs(hromada.code, dataset, t, lang);
  const similar = similarTo(hromada, served, 2);
  const shares = types.flatMap((type) => sharingLine(hromada.code, type, { dataset, today, t, lang }) ?? []);
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => onHromada(hromada.code)}>
          {rowName(hromada, repeated, t, lang)}
        </button>
        {where !== null && <span className="plan-alternative small muted">{where}</span>}
      </th>
      <td className="number figures">
        {hromada.population === null ? t('plan:table.unknownPeople') : formatNumber(hromada.population, lang)}
      </td>
      <td className="figures">
        <Alternative nearest={nearest} dataset={dataset} radius={radius} />
        <span className="plan-alternative small">
          <span className="muted">{t('plan:missing.similar')}: </span>
          {similar.length === 0 && t('plan:missing.similarNone')}
          {similar.map((each) => (
            <button key={each.code} type="button" className="plan-link" onClick={() => onHromada(each.code)}>
              {t('plan:missing.similarOne', {
                name: [rowName(each, repeated, t, lang), whereIs(each.code, dataset, t, lang)]
                  .filter((part) => part !== null)
                  .join(', '),
                people: t('plan:metric.peopleValue', {
                  count: each.population ?? 0,
                  n: formatNumber(each.population ?? 0, lang),
                }),
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
