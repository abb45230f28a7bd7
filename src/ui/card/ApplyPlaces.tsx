import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Office } from './Office.tsx';

interface Props {
  readonly places: readonly Service[];
  readonly hromada: Pick<Hromada, 'territory'>;
}

/** Administrative service centres of a hromada. */
export function ApplyPlaces({ places, hromada }: Props) {
  const { t } = useWords();
  return (
    <div className="card-block">
      <h3>{t('details:hromada.apply')}</h3>
      {places.length === 0 && <p className="muted">{t('details:hromada.applyNone')}</p>}
      <ul className="card-places">
        {places.map((place) => (
          <li key={place.id}>
            <Office place={place} hromada={hromada} />
          </li>
        ))}
      </ul>
    </div>
  );
}
