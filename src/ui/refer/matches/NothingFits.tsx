import { useMemo } from 'react';
import { contactsOf } from '../../../domain/results/contacts.ts';
import { countFacets } from '../../../domain/facets/count.ts';
import { NO_CHOICES } from '../../../domain/filters/index.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Actions } from '../../../state/app-state.ts';
import type { Derived } from '../../../state/derived.ts';
import { useWider } from '../../find/no-answer/use-wider.ts';
import { CallButton } from '../../contact/CallButton.tsx';
import { ItemCrisis, WhoseNote } from '../../contact/ItemContact.tsx';
import { adviceOn, mainContact } from '../../contact/main-contact.ts';
import { shortWho } from '../../contact/whose-words.ts';
import { filterName } from '../../filters/filter-words.ts';
import { Button } from '../../parts/Button.tsx';
import { OccupiedPart } from '../../territory/TerritoryNote.tsx';
import type { Facets } from '../form/use-facets.ts';

interface Props {
  readonly derived: Derived;
  readonly facets: Facets;
  /** The need; null where none was named. */
  readonly type: ServiceType | null;
  /** Lines on violence stand at the head of the view already: here the one for advice is enough. */
  readonly crisisAbove: boolean;
  readonly actions: Pick<Actions, 'clearFilter' | 'chooseRegion'>;
}

/** Never a dead end: which one condition to loosen and what that would find; and in any case someone to call. */
export function NothingFits({ derived, facets: { index, filter }, type, crisisAbove, actions }: Props) {
  const { t, lang } = useWords();
  const { ways, known } = useMemo(() => {
    const service = type === null ? filter.service : [type.id];
    const { loosenings } = countFacets(index, { ...filter, service });
    return {
      // Another need is no answer to this one.
      ways: loosenings.filter(({ key }) => key !== 'service'),
      known: countFacets(index, { ...NO_CHOICES, service }).total > 0,
    };
  }, [index, filter, type]);
  const hromada = derived.hromada?.hromada.code ?? null;
  const contacts = contactsOf(derived.dataset, { types: type === null ? [] : [type], hromada });
  const contact = mainContact(contacts);
  const advice = crisisAbove && contact === null ? adviceOn(contacts) : null;
  const wider = useWider(derived.dataset, type === null ? [] : [type]);
  return (
    <div className="no-data">
      <OccupiedPart {...derived} />
      {!crisisAbove && <ItemCrisis contacts={contacts} />}
      <p>
        {t(
          type === null
            ? 'refer:results.empty'
            : known
              ? 'refer:results.emptyNeed'
              : derived.surveyed.has(type.id)
                ? 'refer:results.none'
                : 'refer:results.notKnown',
        )}{' '}
        {known &&
          (ways.length > 0
            ? t('refer:results.loosenWhich', { count: ways.length })
            : t('refer:results.loosenNone'))}
      </p>
      <div className="no-data-acts">
        {ways.map((way) => (
          <Button key={way.key} onClick={() => actions.clearFilter(way.key)}>
            {t('refer:results.loosen', {
              name: filterName(way.key, t),
              services: t('metrics:unit.services', { count: way.n, n: formatNumber(way.n, lang) }),
            })}
          </Button>
        ))}
        {contact !== null && (
          <CallButton
            who={shortWho(contact, { t, lang })}
            label={contact.label}
            href={contact.href}
            look="small"
          />
        )}
        {advice !== null && (
          <CallButton who={t('find:who.advice')} label={advice.label} href={advice.href} look="small" />
        )}
        {ways.length === 0 && wider && (
          <Button variant="quiet" onClick={() => actions.chooseRegion('UA')}>
            {t('refer:results.country')}
          </Button>
        )}
      </div>
      {contact?.kind !== 'provider' && <WhoseNote contacts={contacts} />}
    </div>
  );
}
