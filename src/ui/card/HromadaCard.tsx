import { MapPinned } from 'lucide-react';
import { isApplicable } from '../../domain/applicable.ts';
import { prefixOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/date.ts';
import { formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BasketCell } from '../../domain/coverage/basket.ts';
import { contactsOf, officesOf } from '../../domain/results/contacts.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { hromadaName } from '../parts/names.ts';
import { OccupiedHelp } from '../territory/OccupiedHelp.tsx';
import { TerritoryNote } from '../territory/TerritoryNote.tsx';
import { ReportLink } from '../report/ReportLink.tsx';
import { Agreements } from './Agreements.tsx';
import { ApplyPlaces } from './ApplyPlaces.tsx';
import { BasketList } from './BasketList.tsx';
import { CardFrame } from './CardFrame.tsx';
import { ContactBlock } from './ContactBlock.tsx';
import { HromadaServices } from './HromadaServices.tsx';
import './card.css';

interface Props {
  readonly row: HromadaRow;
  readonly dataset: Dataset;
  /** Its cells, one a service type. */
  readonly basket: readonly BasketCell[];
  /** The day on which a planner looks, who is told of agreements; null for others. */
  readonly planning: ISODate | null;
  readonly onService: (id: string) => void;
  /** Chooses a type: the map and the lists follow. */
  readonly onType: (id: string) => void;
}

/**
 * A hromada: who lives there, which services there are for them, where to apply, whom to call. Of an occupied one, what
 * a person there can still do.
 */
export function HromadaCard({ row, dataset, basket, planning, onService, onType }: Props) {
  const { t, lang } = useWords();
  const { hromada, raion } = row;
  const oblast = dataset.regions.find((each) => each.code.startsWith(prefixOf(hromada.code, 'oblast')));
  const region = oblast === undefined ? '' : pick(oblast.name, lang).text;
  const where =
    raion === null ? region : t('details:hromada.where', { raion: pick(raion.name, lang).text, region });
  return (
    <CardFrame
      key={hromada.code}
      region={t('details:hromada.region')}
      icon={<MapPinned aria-hidden="true" size={28} strokeWidth={1.6} className="type-icon" />}
      title={hromadaName(hromada, t, lang)}
      subtitle={where}
    >
      <Population hromada={hromada} />
      {isApplicable(hromada) ? (
        <>
          <TerritoryNote hromada={hromada} />
          <ContactBlock contacts={contactsOf(dataset, { hromada: hromada.code })} />
          <BasketList cells={basket} onType={onType} />
          <HromadaServices dataset={dataset} basket={basket} onService={onService} />
          {planning !== null && <Agreements code={hromada.code} dataset={dataset} today={planning} />}
          <ApplyPlaces places={officesOf(dataset, hromada.code)} hromada={hromada} />
        </>
      ) : (
        <OccupiedHelp hromada={hromada} types={[]} hotlines={dataset.hotlines} />
      )}
      <ReportLink id={hromada.code} name={hromadaName(hromada, t, lang)} release={dataset.release} />
    </CardFrame>
  );
}

function Population({ hromada }: { readonly hromada: Hromada }) {
  const { t, lang } = useWords();
  const { population } = hromada;
  return (
    <p className="figures">
      {population === null
        ? t('details:hromada.populationUnknown')
        : t('details:hromada.population', { count: population, n: formatNumber(population, lang) })}
    </p>
  );
}
