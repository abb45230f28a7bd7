import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultGroup, ResultItem } from '../../state/derived.ts';
import { ItemLink } from '../contact/ItemContact.tsx';
import { mainContact } from '../contact/main-contact.ts';
import { FreshLine } from '../find/results/facts.tsx';
import { Button } from './Button.tsx';
import { freshOf, groupLabels, isShared } from './group-labels.ts';
import './group-services.css';

interface Props {
  readonly group: ResultGroup;
  readonly dataset: Dataset;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  /** Lines on violence stand above the list already. */
  readonly crisisAbove?: boolean;
  readonly onOpen: (id: string) => void;
  /** Keeps one of them, by what it is called here; without it each is kept in its card. */
  readonly keep?: (item: ResultItem, label: string) => ReactNode;
}

/** The services of one card, each told from the others, to read on; its own number where it has another. */
export function GroupServices(props: Props) {
  const { group, dataset, selected, crisisAbove = false, onOpen, keep } = props;
  const { t, lang } = useWords();
  const labels = groupLabels(group, { dataset, lang });
  const told = mainContact(group[0].contacts)?.href;
  return (
    <ul className="group-services">
      {group.map((item, i) => {
        const { service, contacts } = item;
        const label = labels[i] ?? '';
        return (
          <li key={service.id}>
            <span className="group-services-label">{label}</span>
            {!isShared(group, freshOf) && <FreshLine item={item} />}
            {mainContact(contacts)?.href !== told && <ItemLink contacts={contacts} above={crisisAbove} />}
            <Button
              variant="quiet"
              onClick={() => onOpen(service.id)}
              aria-expanded={service.id === selected}
            >
              {t('common:more')}
              <span className="visually-hidden">
                : {label}, {pick(service.provider, lang).text}
              </span>
            </Button>
            {keep?.(item, label)}
          </li>
        );
      })}
    </ul>
  );
}
