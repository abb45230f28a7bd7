import type { Dataset } from '../../domain/dataset.ts';
import type { Matched } from '../../domain/match/by-need.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { FreshLine, StatusBadge } from '../find/facts.tsx';
import { ItemCrisis, ItemLink, WhoseNote } from '../contact/ItemContact.tsx';
import { Button } from '../parts/Button.tsx';
import { Localized } from '../parts/Localized.tsx';
import { placeLine, typeName } from '../parts/names.ts';
import { TerritoryLine } from '../territory/TerritoryNote.tsx';
import { MatchLines } from './MatchLines.tsx';
import { distanceText, matchWords } from './match-words.ts';
import { SaveToggle } from './saved/SaveToggle.tsx';

interface Props {
  readonly matched: Matched<ResultItem>;
  readonly dataset: Dataset;
  /** Its type stands above the list: here it is only spoken. */
  readonly underNeed: boolean;
  readonly selected: boolean;
  /** Lines on violence stand at the head of the view already. */
  readonly crisisAbove?: boolean;
  readonly onOpen: (id: string) => void;
}

/** One match for the client: who, why it is here, whom to call; add it or read on. */
export function ReferItem(props: Props) {
  const { matched, dataset, underNeed, selected, crisisAbove = false, onOpen } = props;
  const { t, lang } = useWords();
  const { item } = matched;
  const { service, type, home, homeRaion, number } = item;
  const name = `${typeName(type, lang)}, ${pick(service.provider, lang).text}`;
  const place = home === null ? null : placeLine(home, homeRaion, t, lang);
  const km = matched.nearest ? null : distanceText(item, { lang });
  const where = [place, km === null ? null : t('card:straight', { km })].filter((part) => part !== null);
  return (
    <li className={selected ? 'result result-selected' : 'result'} data-service={service.id}>
      {number > 0 && (
        <span className="result-number figures" aria-hidden="true">
          {number}
        </span>
      )}
      <div className="result-body">
        <h4>
          <span className={underNeed ? 'visually-hidden' : undefined}>
            <Localized value={type.name} />
            <span className="visually-hidden"> — </span>
          </span>
          <span className={underNeed ? undefined : 'result-provider'}>
            <Localized value={service.provider} />
          </span>
        </h4>
        {where.length > 0 && <p className="muted figures">{where.join(' · ')}</p>}
        {service.precision === 'redacted' && <p className="muted">{t('state:precision.redacted')}</p>}
        <StatusBadge service={service} />
        <MatchLines words={matchWords(matched, { dataset, t, lang })} />
        <TerritoryLine hromada={home} />
        <ItemCrisis contacts={item.contacts} above={crisisAbove} />
        <ItemLink contacts={item.contacts} above={crisisAbove} variant="plain" />
        <WhoseNote contacts={item.contacts} />
        <div className="contact-row">
          <SaveToggle item={item} />
          <Button variant="quiet" onClick={() => onOpen(service.id)} aria-expanded={selected}>
            {t('common:more')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
        <FreshLine item={item} />
      </div>
    </li>
  );
}
