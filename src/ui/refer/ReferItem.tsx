import { BookmarkCheck, BookmarkPlus } from 'lucide-react';
import { formatKm, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { FitBadge, FreshLine, StatusBadge } from '../find/facts.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { ContactLink } from '../parts/ContactLink.tsx';
import { Localized } from '../parts/Localized.tsx';
import { placeLine, typeName } from '../parts/names.ts';

interface Props {
  readonly item: ResultItem;
  readonly selected: boolean;
  readonly saved: boolean;
  readonly onOpen: (id: string) => void;
  readonly onSave: (id: string) => void;
}

/** One match for the client: who, why it is here, whom to call; add it or read on. */
export function ReferItem({ item, selected, saved, onOpen, onSave }: Props) {
  const { t, lang } = useWords();
  const { service, type, home, homeRaion, km } = item;
  const name = `${typeName(type, lang)}, ${pick(service.provider, lang).text}`;
  const place = home === null ? null : placeLine(home, homeRaion, t, lang);
  // «≈ 0 км» from a seat to itself says nothing.
  const far = km !== null && !(item.approximate && km < 0.5);
  const distance = !far ? null : t('card:straight', { km: formatKm(km, item.approximate, lang) });
  const where = [place, distance].filter((each) => each !== null).join(' · ');
  return (
    <li className={selected ? 'result result-selected' : 'result'} data-service={service.id}>
      <span className="result-number figures" aria-hidden="true">
        {item.number}
      </span>
      <div className="result-body">
        <h3>
          <Localized value={type.name} />
          <span className="visually-hidden"> — </span>
          <span className="result-provider">
            <Localized value={service.provider} />
          </span>
        </h3>
        {where !== '' && <p className="muted figures">{where}</p>}
        {service.precision === 'redacted' && <p className="muted">{t('state:precision.redacted')}</p>}
        <div className="result-badges">
          <StatusBadge service={service} />
          <FitBadge fit={item.fit} takesOutsiders={service.takesOutsiders} />
          {service.fees !== null && <Badge>{t(`card:fees.${service.fees}`)}</Badge>}
        </div>
        <div className="contact-row">
          <Button
            icon={saved ? BookmarkCheck : BookmarkPlus}
            aria-pressed={saved}
            aria-label={t('refer:saved.addNamed', { name })}
            className={saved ? 'refer-saved' : undefined}
            onClick={() => onSave(service.id)}
          >
            {t(saved ? 'refer:saved.added' : 'refer:saved.add')}
          </Button>
          <Button onClick={() => onOpen(service.id)} aria-expanded={selected}>
            {t('common:more')}
            <span className="visually-hidden">: {name}</span>
          </Button>
          <ContactLink contact={item.contact} variant="quiet" />
        </div>
        <FreshLine item={item} />
      </div>
    </li>
  );
}
