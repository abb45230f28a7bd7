import { Printer, UserPlus, X } from 'lucide-react';
import { contactFor } from '../../domain/contact.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import { Button } from '../parts/Button.tsx';
import { ContactLink } from '../parts/ContactLink.tsx';
import { typeName } from '../parts/names.ts';
import { printSlip } from './print-slip.ts';
import { type SavedService, savedServices } from './saved.ts';
import { Slip } from './Slip.tsx';

interface Props {
  readonly ids: readonly string[];
  readonly dataset: Dataset;
  readonly today: string;
  readonly actions: Pick<Actions, 'selectService' | 'toggleSaved'>;
}

/** Region «Обрані послуги»: what the client will leave with, and the slip to print. */
export function Shortlist({ ids, dataset, today, actions }: Props) {
  const { t, lang } = useWords();
  const { found, missing } = savedServices(ids, dataset);
  return (
    <section className="shortlist" aria-label={t('refer:saved.region')}>
      <div className="shortlist-head">
        <h2>
          {t('refer:saved.region')}{' '}
          {found.length > 0 && <span className="muted figures">{formatNumber(found.length, lang)}</span>}
        </h2>
        <Button variant="primary" icon={Printer} disabled={found.length === 0} onClick={printSlip}>
          {t('refer:saved.slip')}
        </Button>
      </div>
      {ids.length === 0 && <p className="muted">{t('refer:saved.empty')}</p>}
      {found.length > 0 && (
        <ol className="shortlist-items">
          {found.map((saved) => (
            <Item key={saved.service.id} saved={saved} dataset={dataset} actions={actions} />
          ))}
        </ol>
      )}
      {missing.length > 0 && (
        <p className="muted small">
          {t('refer:saved.missing', { count: missing.length, n: formatNumber(missing.length, lang) })}
        </p>
      )}
      {ids.length > 0 && (
        <div className="shortlist-foot">
          <p className="muted small">{t('refer:saved.session')}</p>
          <Button variant="quiet" icon={UserPlus} onClick={() => ids.forEach(actions.toggleSaved)}>
            {t('refer:saved.newClient')}
          </Button>
        </div>
      )}
      {found.length > 0 && <Slip saved={found} dataset={dataset} today={today} />}
    </section>
  );
}

function Item(props: { saved: SavedService; dataset: Dataset; actions: Props['actions'] }) {
  const { saved, dataset, actions } = props;
  const { t, lang } = useWords();
  const { service, type, home } = saved;
  const provider = pick(service.provider, lang);
  const name = `${typeName(type, lang)}, ${provider.text}`;
  const places = dataset.applyPlaces.filter((each) => home !== null && each.hromada === home.code);
  const contact = contactFor(service, places, dataset.hotlines, type);
  return (
    <li>
      <div>
        <button type="button" className="shortlist-name" onClick={() => actions.selectService(service.id)}>
          {typeName(type, lang)}
        </button>
        <p className="muted small" lang={provider.lang}>
          {provider.text}
        </p>
        <ContactLink contact={contact} variant="quiet" />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={t('refer:saved.removeNamed', { name })}
        onClick={() => actions.toggleSaved(service.id)}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </li>
  );
}
