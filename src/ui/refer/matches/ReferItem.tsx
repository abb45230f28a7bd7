import { Check } from 'lucide-react';
import { useRef } from 'react';
import type { Code } from '../../../domain/code.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { MatchedCard } from '../../../domain/results/needs.ts';
import type { ResultGroup, ResultItem } from '../../../state/derived.ts';
import { usePointed } from '../../../state/pointed.ts';
import { useApp } from '../../../state/use-app.ts';
import { ItemCrisis } from '../../contact/ItemContact.tsx';
import { comingWords, StatusBadge } from '../../find/results/facts.tsx';
import { itemPlace } from '../../find/results/item-place.ts';
import { ItemCall, usePointing } from '../../find/results/ResultCard.tsx';
import { freshOf, isShared } from '../../parts/group-labels.ts';
import { GroupServices } from '../../parts/GroupServices.tsx';
import { HowFar } from '../../routes/HowFar.tsx';
import { GroupTitle } from '../../parts/GroupTitle.tsx';
import { OwnBadge } from '../../parts/OwnBadge.tsx';
import { TerritoryLine } from '../../territory/TerritoryNote.tsx';
import { MatchLines } from './MatchLines.tsx';
import { matchWords } from './match-words.ts';
import { PickButton } from '../saved/PickButton.tsx';

interface Props {
  /** Of one provider in one place, matched alike. */
  readonly matches: MatchedCard;
  readonly dataset: Dataset;
  /** What holds for all of the list and stands above it. */
  readonly said: readonly string[];
  /** Its type stands above the list: here it is only spoken. */
  readonly underNeed: boolean;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  /** Lines on violence stand at the head of the view already. */
  readonly crisisAbove?: boolean;
  /** The hromada of which what order 376 says stands above already. */
  readonly warned?: Code | undefined;
  readonly onOpen: (id: string) => void;
}

const pickOf = (item: ResultItem, label: string) => <PickButton item={item} label={label} />;

/** One match for the client: who, how far, whom to call; add it, or each service of theirs, or read on. */
export function ReferItem(props: Props) {
  const { matches, dataset, said, underNeed, selected, crisisAbove = false, warned, onOpen } = props;
  const { t, lang } = useWords();
  const [matched, ...more] = matches;
  const { item } = matched;
  const group: ResultGroup = [item, ...more.map((each) => each.item)];
  const { service, approximate, home, number } = item;
  const saved = useApp((state) => group.some((each) => state.view.saved.includes(each.service.id)));
  const pointed = usePointed((now) => group.some((each) => each.service.id === now?.id));
  const words = matchWords(matched, { dataset, t, lang });
  const unsaid = (texts: readonly string[]) => texts.filter((text) => !said.includes(text));
  const date = service.assuredOn ?? service.reportedOn;
  const title = <GroupTitle group={group} underType={underNeed} />;
  const row = useRef<HTMLLIElement>(null);
  usePointing(row, service.id);
  return (
    <li
      ref={row}
      className={`item row${saved ? ' row-picked' : ''}${pointed ? ' item-pointed' : ''}`}
      data-service={service.id}
    >
      <span
        className="item-number figures"
        data-approximate={approximate}
        data-planned={item.status === 'planned'}
        aria-hidden="true"
      >
        {number}
      </span>
      <h4>
        {group.length > 1 ? (
          title
        ) : (
          <button
            type="button"
            className="row-name"
            aria-expanded={service.id === selected}
            onClick={() => onOpen(service.id)}
          >
            {title}
          </button>
        )}
      </h4>
      <div className="item-body">
        <OwnBadge id={service.id} />
        <p className="item-where row-where figures">
          <span>
            <HowFar item={item} place={itemPlace(item, { dataset, t, lang })} />
          </span>
          {matched.nearest && (
            <span className="row-nearest">
              <Check aria-hidden="true" size={16} strokeWidth={2.5} />
              {t('refer:nearest')}
            </span>
          )}
          {date !== null && isShared(group, freshOf) && (
            <span className="item-date">
              {t('find:data', { date: formatDate(date, lang) })}
              {item.oldProject !== null && ` · ${t('state:oldProject', { year: item.oldProject })}`}
            </span>
          )}
        </p>
        {(matched.match.verdict !== 'announced' || comingWords(item, t, lang) !== null) && (
          <StatusBadge item={item} />
        )}
        <MatchLines words={{ ...words, reasons: unsaid(words.reasons), asks: unsaid(words.asks) }} />
        {home?.code !== warned && <TerritoryLine hromada={home} />}
        {!crisisAbove && <ItemCrisis contacts={item.contacts} />}
      </div>
      <div className="row-call">
        <ItemCall item={item} crisisAbove={crisisAbove} inLine />
      </div>
      {group.length > 1 ? (
        <div className="row-services">
          <GroupServices {...{ group, dataset, selected, crisisAbove, onOpen }} keep={pickOf} />
        </div>
      ) : (
        <PickButton item={item} />
      )}
    </li>
  );
}
