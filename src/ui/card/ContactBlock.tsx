import { type Contact, crisisOf, plainOf } from '../../domain/contact/contact.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { CallButton } from '../contact/CallButton.tsx';
import { CrisisLines } from '../contact/CrisisLines.tsx';
import { shortWho, whoseWords } from '../contact/whose-words.ts';
import { Localized } from '../parts/Localized.tsx';
import { hoursText } from './hours-text.ts';

/** The end of every card: the whole chain, each by name, with the number, the hours, and of when it is. */
export function ContactBlock({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useWords();
  const crisis = crisisOf(contacts);
  const [first, ...others] = plainOf(contacts);
  return (
    <div className="card-contact">
      <h3>{t('card:contact.title')}</h3>
      <CrisisLines contacts={crisis} />
      {first !== undefined && <ContactLine contact={first} main={crisis.length === 0} />}
      {others.length > 0 && <p className="card-contact-or muted small">{t('card:contact.or')}</p>}
      {others.map((each) => (
        <ContactLine key={each.href} contact={each} main={false} />
      ))}
    </div>
  );
}

function ContactLine({ contact, main }: { readonly contact: Contact; readonly main: boolean }) {
  const { t, lang } = useWords();
  const today = useApp((state) => state.today);
  const { line, service, body } = contact;
  const terms = line?.terms ?? null;
  const hours = hoursText(service?.detail?.hours ?? null, t);
  const name = contact.kind === 'provider' ? undefined : (body?.name ?? service?.provider.uk);
  return (
    <div className="card-contact-line">
      <CallButton
        who={contact.kind === 'provider' ? t('find:who.provider') : shortWho(contact, { t, lang })}
        label={contact.label}
        href={contact.href}
        look={main ? 'primary' : 'plain'}
      />
      <p className="small">
        <span>{whoseWords(contact, { t, lang, today })}</span>
        {name !== undefined && (
          <span className="muted" lang={lang === 'uk' ? undefined : 'uk'}>
            {name}
          </span>
        )}
        {hours.length > 0 && <span className="muted figures">{hours.join('; ')}</span>}
        {terms !== null && (
          <span className="muted">
            <Localized value={terms} />
          </span>
        )}
      </p>
    </div>
  );
}
