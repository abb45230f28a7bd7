import { memo, type RefObject, useEffect, useRef } from 'react';
import type { Code } from '../../../domain/code.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { ResultGroup, ResultItem } from '../../../state/derived.ts';
import { point, usePointed } from '../../../state/pointed.ts';
import { CallButton } from '../../contact/CallButton.tsx';
import { ItemCrisis } from '../../contact/ItemContact.tsx';
import { adviceOn, mainContact } from '../../contact/main-contact.ts';
import { shortDate } from '../../contact/whose-words.ts';
import { Button } from '../../parts/Button.tsx';
import { GroupServices } from '../../parts/GroupServices.tsx';
import { typeName } from '../../parts/names.ts';
import { TerritoryLine } from '../../territory/TerritoryNote.tsx';
import { ItemLines } from './ItemLines.tsx';
import { itemWho } from './item-place.ts';

interface Props {
  readonly group: ResultGroup;
  readonly dataset: Dataset;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  /** Minute of Kyiv's week; null where it is not known. */
  readonly now: number | null;
  /** Several types are in the list: each item says its own. */
  readonly typed?: boolean;
  /** From here on all stand farther than so many km: told before it. */
  readonly beyond?: number | undefined;
  /** Lines on violence stand above the list already. */
  readonly crisisAbove?: boolean;
  /** The hromada of which what order 376 says stands above already. */
  readonly warned?: Code | undefined;
  readonly onOpen: (id: string) => void;
}

/** One answer: who, where, whether they take you, how far, whom to call; of several services of theirs, which. */
export const ResultCard = memo(function ResultCard(props: Props) {
  const { group, dataset, selected, now, typed = false, beyond, crisisAbove = false, warned, onOpen } = props;
  const { t, lang } = useWords();
  const [item] = group;
  const { service, type } = item;
  const place = useRef<HTMLLIElement>(null);
  const pointed = usePointed(
    (now) => (group.some((each) => each.service.id === now?.id) ? now?.on : null) ?? null,
  );
  useEffect(() => {
    if (pointed !== 'map') return;
    place.current?.scrollIntoView({ block: 'nearest' });
    place.current?.querySelector('h3')?.focus({ preventScroll: true });
  }, [pointed]);
  usePointing(place, service.id);
  return (
    <li ref={place} className={pointed === null ? 'item' : 'item item-pointed'} data-service={service.id}>
      {beyond !== undefined && <p className="item-far small muted">{t('find:far', { km: beyond })}</p>}
      <ItemNumber item={item} />
      <div className="item-body">
        <ItemLines group={group} dataset={dataset} now={now} typed={typed} />
        {!crisisAbove && <ItemCrisis contacts={item.contacts} />}
      </div>
      {item.home?.code !== warned && <TerritoryLine hromada={item.home} />}
      <div className="item-acts">
        <ItemCall item={item} crisisAbove={crisisAbove} />
        {group.length === 1 && (
          <Button variant="quiet" onClick={() => onOpen(service.id)}>
            {t('more')}
            <span className="visually-hidden">
              : {typeName(type, lang)}, {service.provider.uk}
            </span>
          </Button>
        )}
      </div>
      {group.length > 1 && <GroupServices {...{ group, dataset, selected, crisisAbove, onOpen }} />}
    </li>
  );
});

/** As its marker on the map. */
export function ItemNumber({ item }: { readonly item: ResultItem }) {
  return (
    <span
      className="item-number figures"
      data-approximate={item.approximate}
      data-planned={item.status === 'planned'}
      aria-hidden="true"
    >
      {item.number}
    </span>
  );
}

interface CallProps {
  readonly item: ResultItem;
  /** Lines on violence stand above already. */
  readonly crisisAbove?: boolean;
  /** It is a line of text, not a button: of when it is known stands in it. */
  readonly inLine?: boolean;
}

/** The one number of an item: whose it is, and, where it is not the provider's, of when. */
export function ItemCall({ item, crisisAbove = false, inLine = false }: CallProps) {
  const { t, lang } = useWords();
  const contact = mainContact(item.contacts);
  if (contact === null) {
    // All lines stand above: the one for advice is enough.
    const line = crisisAbove ? adviceOn(item.contacts) : null;
    return line === null ? null : (
      <CallButton who={t('find:who.advice')} label={line.label} href={line.href} />
    );
  }
  const { kind, label, href } = contact;
  // Whoever calls confirms it: the date alone says how old it is.
  const when = kind === 'provider' ? [] : shortDate(contact, lang);
  const who = itemWho(item, contact, { t, lang });
  if (inLine) return <CallButton who={[who, ...when].join(', ')} label={label} href={href} />;
  return (
    <>
      <CallButton who={who} label={label} href={href} />
      {when.map((date) => (
        <p key={date} className="item-date figures">
          {t('find:numberOn', { date })}
        </p>
      ))}
    </>
  );
}

const off = () => point(null);

/** While pointer or focus is on an item, its marker on the map is told from the others. */
export function usePointing(place: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const on = () => point({ id, on: 'list' });
    const starts = ['pointerenter', 'focusin'] as const;
    const ends = ['pointerleave', 'focusout'] as const;
    for (const start of starts) element.addEventListener(start, on);
    for (const end of ends) element.addEventListener(end, off);
    return () => {
      for (const start of starts) element.removeEventListener(start, on);
      for (const end of ends) element.removeEventListener(end, off);
    };
  }, [place, id]);
}
