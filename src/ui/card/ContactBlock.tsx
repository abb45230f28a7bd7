import { type Contact, crisisOf, plainOf } from '../../domain/contact.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { CrisisLines } from '../contact/CrisisLines.tsx';
import { whoseWords } from '../contact/whose-words.ts';
import { ContactLink } from '../parts/ContactLink.tsx';
import { hoursText } from './facts.ts';

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
  const terms = line === null || line.terms === null ? null : pick(line.terms, lang);
  const hours = hoursText(service?.detail?.hours ?? null, t);
  const name = contact.kind === 'provider' ? undefined : (body?.name ?? service?.provider.uk);
  return (
    <div className="card-contact-line">
      <p>
        <span className="card-contact-kind">{whoseWords(contact, { t, lang, today })}</span>
        {name !== undefined && (
          <span className="muted small" lang={lang === 'uk' ? undefined : 'uk'}>
            {name}
          </span>
        )}
        {hours.length > 0 && <span className="muted small figures">{hours.join('; ')}</span>}
        {terms !== null && (
          <span className="muted small" lang={terms.lang}>
            {terms.text}
          </span>
        )}
      </p>
      <ContactLink contact={contact} variant={main ? 'primary' : 'plain'} />
    </div>
  );
}
