import type { ResultItem } from '../../state/derived.ts';
import { formatKm } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { ContactLink } from '../parts/ContactLink.tsx';
import { Localized } from '../parts/Localized.tsx';
import { placeLine, typeName } from '../parts/names.ts';
import { spokenFit } from '../parts/spoken-fit.ts';
import { FitBadge, FreshLine, StatusBadge } from './facts.tsx';

interface Props {
  readonly item: ResultItem;
  readonly selected: boolean;
  readonly onOpen: (id: string) => void;
}

/** One answer: who, where, whether they take you, how far, whom to call. */
export function ResultCard({ item, selected, onOpen }: Props) {
  const { t, lang } = useWords();
  const { service, type, home, homeRaion, km, approximate } = item;
  // Two seats of one hromada: «≈ 0 км» would claim what nobody measured.
  const samePlace = km !== null && approximate && km < 0.5;
  return (
    <li className={selected ? 'result result-selected' : 'result'} data-service={service.id}>
      <span className="result-number figures" aria-hidden="true">
        {item.number}
      </span>
      <div className="result-body">
        <h3>
          <Localized value={type.name} />
          {service.provider.uk !== type.name.uk && (
            <>
              <span className="visually-hidden"> — </span>
              <span className="result-provider">
                <Localized value={service.provider} />
              </span>
            </>
          )}
        </h3>
        {home !== null && (
          <p className="muted" lang={home.name.en === null && lang === 'en' ? 'uk' : undefined}>
            {placeLine(home, homeRaion, t, lang)}
          </p>
        )}
        {service.precision === 'redacted' && <p className="muted">{t('state:precision.redacted')}</p>}
        <div className="result-badges">
          <StatusBadge service={service} />
          <FitBadge fit={spokenFit(item)} takesOutsiders={service.takesOutsiders} />
        </div>
        {km !== null && !samePlace && (
          <p className="figures">
            {formatKm(km, approximate, lang)} <span className="muted">{t('find:straight')}</span>
          </p>
        )}
        <div className="contact-row">
          <ContactLink contact={item.contact} />
          <Button onClick={() => onOpen(service.id)} aria-expanded={selected}>
            {t('more')}
            <span className="visually-hidden">
              : {typeName(type, lang)}, {service.provider.uk}
            </span>
          </Button>
        </div>
        <FreshLine item={item} />
      </div>
    </li>
  );
}
