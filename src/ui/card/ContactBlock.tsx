import { type Contact, crisisOf, plainOf } from '../../domain/contact/contact.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { CallButton } from '../contact/CallButton.tsx';
import { CrisisLines } from '../contact/CrisisLines.tsx';
import { shortWho, whoseWords } from '../contact/whose-words.ts';
import { DataText } from '../parts/DataText.tsx';
import { Localized } from '../parts/Localized.tsx';
import { hoursText } from './hours-text.ts';

/**
 * The end of every card: the whole chain, each by name, with the number, the hours, and of when it is. That the provider’s
 * number is not known stands at its first button; here of the first alone, where crisis lines stand in its place.
 */
export function ContactBlock({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t } = useWords();
  const crisis = crisisOf(contacts);
  const [first, ...others] = plainOf(contacts);
  return (
    <div className="card-contact">
      <h3>{t('card:contact.title')}</h3>
      <CrisisLines contacts={crisis} />
      {first !== undefined && (
        <ContactLine
          contact={crisis.length === 0 ? { ...first, instead: false } : first}
          main={crisis.length === 0}
        />
      )}
      {others.length > 0 && <p className="card-contact-or muted small">{t('card:contact.or')}</p>}
      {others.map((each) => (
        <ContactLine key={each.href} contact={{ ...each, instead: false }} main={false} />
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
  const words = { t, lang, today };
  const who = shortWho(contact, words);
  const said = beyond(whoseWords(contact, words), who);
  return (
    <div className="card-contact-line">
      <CallButton
        who={contact.kind === 'provider' ? t('find:who.provider') : who}
        label={contact.label}
        href={contact.href}
        look={main ? 'primary' : 'plain'}
      />
      <p className="small">
        {contact.instead && (
          <span>
            <DataText>{said}</DataText>
          </span>
        )}
        {name !== undefined && (
          <span>
            <DataText>{name}</DataText>
          </span>
        )}
        {hours.length > 0 && <span className="figures">{hours.join('; ')}</span>}
        {terms !== null && (
          <span>
            <Localized value={terms} />
          </span>
        )}
        {!contact.instead && said !== '' && (
          <span className="muted figures">
            <DataText>{said}</DataText>
          </span>
        )}
      </p>
    </div>
  );
}

/** «ЦНАП громади: тут приймають заяви» beside «ЦНАП громади» on the button: what that says is not said twice. */
function beyond(said: string, who: string): string {
  const rest = said.startsWith(who) ? said.slice(who.length).replace(/^[:,;] /u, '') : said;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
