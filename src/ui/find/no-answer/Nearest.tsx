import { contactFor } from '../../../domain/contact.ts';
import type { Service } from '../../../domain/service.ts';
import { formatKm } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { ContactLink } from '../../parts/ContactLink.tsx';
import { Localized } from '../../parts/Localized.tsx';
import { hromadaShort } from '../../parts/names.ts';

const OUTSIDERS = { yes: 'nearestAccepts', no: 'nearestRefuses', unknown: 'nearestAsk' } as const;

/** The nearest service elsewhere, with its phone: not here, so go there. */
export function Nearest({ derived, row }: { readonly derived: Derived; readonly row: HromadaRow }) {
  const { t } = useWords();
  return (
    <div>
      <h3>{t('help:nearestTitle')}</h3>
      {row.nearest === null ? (
        <p>{t('help:nearestNone')}</p>
      ) : (
        <NearestService derived={derived} service={row.nearest.service} km={row.nearest.km} />
      )}
    </div>
  );
}

interface Props {
  readonly derived: Derived;
  readonly service: Service;
  readonly km: number;
}

function NearestService({ derived, service, km }: Props) {
  const { t, lang } = useWords();
  const { dataset } = derived;
  const type = dataset.types.find(({ id }) => id === service.type) ?? null;
  const home = service.hromada === null ? undefined : homeOf(derived, service.hromada);
  // Some providers are known without a phone: the ЦНАП of their hromada answers for them.
  const places = dataset.applyPlaces.filter((place) => place.hromada === service.hromada);
  const contact = contactFor(service, places, dataset.hotlines, type);
  // Whoever flees is taken anywhere: no word that makes another hromada a hurdle.
  const words = type?.violence === true ? 'nearestEqual' : OUTSIDERS[service.takesOutsiders];
  return (
    <>
      {derived.types.length > 1 && type !== null && (
        <p className="small muted">
          <Localized value={type.name} />
        </p>
      )}
      <p>
        <strong>
          <Localized value={service.provider} />
        </strong>
        {home !== undefined && `, ${hromadaShort(home, t, lang)}`}
      </p>
      <p className="small figures">{t('help:nearestKm', { km: formatKm(km, true, lang) })}</p>
      <p className="small">{t(`help:${words}`)}</p>
      {contact.kind === 'applyPlace' && contact.service !== null && (
        <p className="small">
          {t('help:nearestPlace')} <Localized value={contact.service.provider} />
        </p>
      )}
      <div className="contact-row">
        <ContactLink contact={contact} />
        <Button onClick={() => actions.selectService(service.id)}>
          {t('more')}
          <span className="visually-hidden">: {service.provider.uk}</span>
        </Button>
      </div>
    </>
  );
}

function homeOf({ dataset, rowByCode }: Derived, code: string) {
  return rowByCode.get(code)?.hromada ?? dataset.elsewhere.get(code)?.hromada;
}
