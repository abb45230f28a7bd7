import type { Service } from '../../../domain/service.ts';
import { formatKm } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { ItemCrisis, ItemLink, WhoseNote } from '../../contact/ItemContact.tsx';
import { Button } from '../../parts/Button.tsx';
import { Localized } from '../../parts/Localized.tsx';
import { hromadaShort } from '../../parts/names.ts';
import { TerritoryLine } from '../../territory/TerritoryNote.tsx';

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
  const contacts = contactsOf(dataset, { service, types: type === null ? [] : [type] });
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
      <TerritoryLine hromada={home ?? null} />
      <ItemCrisis contacts={contacts} above />
      <WhoseNote contacts={contacts} />
      <div className="contact-row">
        <ItemLink contacts={contacts} above />
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
