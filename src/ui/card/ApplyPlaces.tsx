import { Phone } from 'lucide-react';
import { telHref } from '../../domain/phone.ts';
import type { Service } from '../../domain/service.ts';
import { phoneText } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LinkButton } from '../parts/Button.tsx';
import { Localized } from '../parts/Localized.tsx';
import { hoursText } from './facts.ts';

/** Administrative service centres of a hromada: name, address, hours, phone. */
export function ApplyPlaces({ places }: { readonly places: readonly Service[] }) {
  const { t } = useWords();
  return (
    <div className="card-block">
      <h3>{t('card:hromada.apply')}</h3>
      {places.length === 0 && <p className="muted">{t('card:hromada.applyNone')}</p>}
      <ul className="card-places">
        {places.map((place) => (
          <ApplyPlace key={place.id} place={place} />
        ))}
      </ul>
    </div>
  );
}

function ApplyPlace({ place }: { readonly place: Service }) {
  const { t, lang } = useWords();
  const { detail } = place;
  const hours = hoursText(detail?.hours ?? null, t);
  const phone = detail?.phones[0];
  const address = detail?.address ?? null;
  return (
    <li>
      <p className="card-places-name">
        <Localized value={place.provider} />
      </p>
      {address !== null && (
        <p className="small" lang={lang === 'uk' ? undefined : 'uk'}>
          {address}
        </p>
      )}
      {hours.length > 0 && <p className="muted small figures">{hours.join('; ')}</p>}
      {place.accessibility !== null && (
        <p className="muted small">{t(`card:access.${place.accessibility}`)}</p>
      )}
      {phone !== undefined && (
        <LinkButton href={telHref(phone)} icon={Phone} className="figures">
          {phoneText(phone.label, lang)}
        </LinkButton>
      )}
    </li>
  );
}
