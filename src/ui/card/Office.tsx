import { Phone } from 'lucide-react';
import { telHref } from '../../domain/contact/phone.ts';
import { phoneText } from '../../i18n/format.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import { isUnderFire } from '../../domain/territory.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { LinkButton } from '../parts/Button.tsx';
import { DataText } from '../parts/DataText.tsx';
import { Dotted } from '../parts/Dotted.tsx';
import { Localized } from '../parts/Localized.tsx';
import { addressText } from './address-text.ts';
import { hoursText } from './hours-text.ts';
import { freshWords } from './fresh-text.ts';

interface Props {
  readonly place: Service;
  /** Where it stands. */
  readonly hromada: Pick<Hromada, 'territory'>;
  /** Its number stands beside it already. */
  readonly called?: boolean;
}

/** An administrative service centre: name, address, hours, phone, and of when all that is. */
export function Office({ place, hromada, called = false }: Props) {
  const { t, lang } = useWords();
  const today = useApp((state) => state.today);
  const { detail } = place;
  const hours = hoursText(detail?.hours ?? null, t);
  const phone = detail?.phones[0];
  const address = detail?.address ?? null;
  const moved = isUnderFire(hromada)
    ? [t(phone === undefined ? 'territory:movedUnknown' : 'territory:moved')]
    : [];
  const fresh = [...freshWords(place, { t, lang, today }), ...moved];
  return (
    <>
      <p className="card-places-name">
        <Localized value={place.provider} />
      </p>
      {address !== null && (
        <p className="small">
          <DataText>{addressText(null, address, lang)}</DataText>
        </p>
      )}
      {hours.length > 0 && <p className="muted small figures">{hours.join('; ')}</p>}
      {place.accessibility !== null && (
        <p className="muted small">{t(`card:access.${place.accessibility}`)}</p>
      )}
      {phone !== undefined && !called && (
        <LinkButton href={telHref(phone)} icon={Phone} className="figures">
          {phoneText(phone.label, lang)}
        </LinkButton>
      )}
      <p className="muted small figures">
        <Dotted>{fresh}</Dotted>
      </p>
    </>
  );
}
