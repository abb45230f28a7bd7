import type { Dataset } from '../../domain/dataset.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultGroup } from '../../state/derived.ts';
import { FreshLine, StatusBadge } from '../find/facts.tsx';
import { ItemCrisis, ItemLink, WhoseNote } from '../contact/ItemContact.tsx';
import { Button } from '../parts/Button.tsx';
import { freshOf, isShared } from '../parts/group-labels.ts';
import { GroupServices } from '../parts/GroupServices.tsx';
import { GroupTitle } from '../parts/GroupTitle.tsx';
import { placeLine, typeName } from '../parts/names.ts';
import { TerritoryLine } from '../territory/TerritoryNote.tsx';
import { MatchLines } from './MatchLines.tsx';
import { distanceText, matchWords } from './match-words.ts';
import type { MatchedGroup } from './refer-results.ts';
import { SaveToggle } from './saved/SaveToggle.tsx';
import { roadWords } from '../parts/away-words.ts';

interface Props {
  /** Of one provider in one place, matched alike. */
  readonly matches: MatchedGroup;
  readonly dataset: Dataset;
  /** Its type stands above the list: here it is only spoken. */
  readonly underNeed: boolean;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  /** Lines on violence stand at the head of the view already. */
  readonly crisisAbove?: boolean;
  readonly onOpen: (id: string) => void;
}

/** One match for the client: who, why it is here, whom to call; add it, or each service of theirs, or read on. */
export function ReferItem(props: Props) {
  const { matches, dataset, underNeed, selected, crisisAbove = false, onOpen } = props;
  const { t, lang } = useWords();
  const [matched, ...more] = matches;
  const { item } = matched;
  const group: ResultGroup = [item, ...more.map((each) => each.item)];
  const isOpen = group.some((each) => each.service.id === selected);
  const { service, type, home, homeRaion, number } = item;
  const name = `${typeName(type, lang)}, ${pick(service.provider, lang).text}`;
  const place = home === null ? null : placeLine(home, homeRaion, t, lang);
  const km = matched.nearest ? null : distanceText(item, { lang });
  const straight = km === null ? null : t('card:straight', { km });
  const where = [place, straight, roadWords(item, t, lang)].filter((part) => part !== null);
  return (
    <li className={isOpen ? 'result result-selected' : 'result'} data-service={service.id}>
      {number > 0 && (
        <span className="result-number figures" aria-hidden="true">
          {number}
        </span>
      )}
      <div className="result-body">
        <h4>
          <GroupTitle group={group} underType={underNeed} />
        </h4>
        {where.length > 0 && <p className="muted figures">{where.join(' · ')}</p>}
        {service.precision === 'redacted' && <p className="muted">{t('state:precision.redacted')}</p>}
        <StatusBadge service={service} />
        <MatchLines words={matchWords(matched, { dataset, t, lang })} />
        <TerritoryLine hromada={home} />
        <ItemCrisis contacts={item.contacts} above={crisisAbove} />
        <ItemLink contacts={item.contacts} above={crisisAbove} variant="plain" />
        <WhoseNote contacts={item.contacts} />
        {group.length > 1 ? (
          <GroupServices {...{ group, dataset, selected, crisisAbove, onOpen }} />
        ) : (
          <div className="contact-row">
            <SaveToggle item={item} />
            <Button variant="quiet" onClick={() => onOpen(service.id)} aria-expanded={isOpen}>
              {t('common:more')}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </div>
        )}
        {isShared(group, freshOf) && <FreshLine item={item} />}
      </div>
    </li>
  );
}
