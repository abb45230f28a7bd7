import type { Service } from '../../../domain/service.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { applyContact } from '../../card/contact-chain.ts';
import { hoursText } from '../../card/facts.ts';
import { Button } from '../../parts/Button.tsx';
import { ContactLink } from '../../parts/ContactLink.tsx';
import { Localized } from '../../parts/Localized.tsx';

interface Props {
  /** ЦНАП of the visitor's hromada; null where the scope does not hold them. */
  readonly places: readonly Service[] | null;
  /** Opens the hromada's card, which lists all of them. */
  readonly onAll: () => void;
}

/** Where a resident applies in their own hromada: its ЦНАП with hours and phone, else 15-45 tells. */
export function WhereToApply({ places, onAll }: Props) {
  const { t } = useWords();
  const first = places?.find((place) => applyContact(place) !== null) ?? places?.[0];
  return (
    <div>
      <h3>{t('help:applyTitle')}</h3>
      {first === undefined ? (
        <p>
          {places !== null && `${t('help:applyNone')} `}
          {t('help:applyCall')}
        </p>
      ) : (
        <>
          <p>{t('help:applyHow')}</p>
          <Place place={first} />
        </>
      )}
      {places !== null && places.length > 1 && (
        <Button variant="quiet" onClick={onAll}>
          {t('help:applyMore')}
        </Button>
      )}
    </div>
  );
}

function Place({ place }: { readonly place: Service }) {
  const { t, lang } = useWords();
  const contact = applyContact(place);
  const hours = hoursText(place.detail?.hours ?? null, t);
  const address = place.detail?.address ?? null;
  return (
    <>
      <p>
        <Localized value={place.provider} />
      </p>
      {address !== null && (
        <p className="small" lang={lang === 'uk' ? undefined : 'uk'}>
          {address}
        </p>
      )}
      {hours.length > 0 && <p className="small figures">{hours.join('; ')}</p>}
      {contact !== null && <ContactLink contact={contact} variant="plain" />}
    </>
  );
}
