import { memo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { ResultGroup } from '../../state/derived.ts';
import { formatKm, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ItemCrisis, ItemLink, WhoseNote } from '../contact/ItemContact.tsx';
import { Button } from '../parts/Button.tsx';
import { freshOf, isShared } from '../parts/group-labels.ts';
import { GroupServices } from '../parts/GroupServices.tsx';
import { GroupTitle } from '../parts/GroupTitle.tsx';
import { typeName } from '../parts/names.ts';
import { OwnBadge } from '../parts/OwnBadge.tsx';
import { spokenFit } from '../parts/spoken-fit.ts';
import { SaveToggle } from '../refer/saved/SaveToggle.tsx';
import { FitBadge, FreshLine, SourceLine, StatusBadge } from './facts.tsx';
import { homeLine, spotLine } from './item-place.ts';
import { ItemFacts } from './ItemFacts.tsx';
import { OpenLine } from './OpenLine.tsx';

interface Props {
  readonly group: ResultGroup;
  readonly dataset: Dataset;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  /** Minute of Kyiv's week; null where it is not known. */
  readonly now: number | null;
  /** Lines on violence stand above the list already. */
  readonly crisisAbove?: boolean;
  readonly onOpen: (id: string) => void;
}

/** One answer: who, where, whether they take you, how far, whom to call; of several services of theirs, which. */
export const ResultCard = memo(function ResultCard(props: Props) {
  const { group, dataset, selected, now, crisisAbove = false, onOpen } = props;
  const { t, lang } = useWords();
  const [item] = group;
  const { service, type, home, km, approximate } = item;
  const isOpen = group.some((each) => each.service.id === selected);
  // Two seats of one hromada: «≈ 0 км» would claim what nobody measured.
  const samePlace = km !== null && approximate && km < 0.5;
  const spot = spotLine(item, { dataset, t, lang });
  const line = homeLine(item, { dataset, t, lang });
  return (
    <li className={isOpen ? 'result result-selected' : 'result'} data-service={service.id}>
      <span className="result-number figures" aria-hidden="true">
        {item.number}
      </span>
      <div className="result-body">
        <h3 tabIndex={-1}>
          <GroupTitle group={group} />
        </h3>
        <div className="result-badges">
          <OwnBadge id={service.id} />
          <StatusBadge service={service} />
          <FitBadge fit={spokenFit(item)} takesOutsiders={service.takesOutsiders} />
        </div>
        <p className="result-where">
          {km !== null && !samePlace && (
            <>
              <span className="result-km figures">{formatKm(km, approximate, lang)}</span>{' '}
              <span className="muted">{t('find:straight')} · </span>
            </>
          )}
          <span className="muted" lang={home === null ? undefined : pick(home.name, lang).lang}>
            {[line, spot].filter((part) => part !== null).join(' · ')}
          </span>
        </p>
        {isShared(group, ({ service: { detail } }) => detail?.hours) && <OpenLine item={item} now={now} />}
        <ItemCrisis contacts={item.contacts} above={crisisAbove} />
        <div className="contact-row">
          <ItemLink contacts={item.contacts} above={crisisAbove} />
          {group.length === 1 && (
            <>
              <Button onClick={() => onOpen(service.id)} aria-expanded={isOpen}>
                {t('more')}
                <span className="visually-hidden">
                  : {typeName(type, lang)}, {service.provider.uk}
                </span>
              </Button>
              <SaveToggle item={item} />
            </>
          )}
        </div>
        <WhoseNote contacts={item.contacts} />
        {group.length > 1 && <GroupServices {...{ group, dataset, selected, crisisAbove, onOpen }} />}
        <ItemFacts group={group} dataset={dataset} />
        {isShared(group, freshOf) && (
          <>
            <FreshLine item={item} />
            <SourceLine item={item} />
          </>
        )}
      </div>
    </li>
  );
});
