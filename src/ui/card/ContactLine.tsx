import type { Contact } from '../../domain/contact/contact.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { CallButton } from '../contact/CallButton.tsx';
import { shortWho, whoseWords } from '../contact/whose-words.ts';
import { DataText } from '../parts/DataText.tsx';
import { Localized } from '../parts/Localized.tsx';
import { hoursText } from './hours-text.ts';

interface Props {
  readonly contact: Contact;
  readonly main: boolean;
  /** What the button calls them; their short name where it is not given. */
  readonly who?: string;
}

/** One who answers: the number, by name, the hours, and of when it is. A provider’s own number needs no more words. */
export function ContactLine({ contact, main, who }: Props) {
  const { t, lang } = useWords();
  const today = useApp((state) => state.today);
  const { line, service, body } = contact;
  const short = shortWho(contact, { t, lang });
  const button = (
    <CallButton
      who={who ?? short}
      label={contact.label}
      href={contact.href}
      look={main ? 'primary' : 'plain'}
    />
  );
  if (contact.kind === 'provider') return button;
  const terms = line?.terms ?? null;
  const hours = hoursText(service?.detail?.hours ?? null, t);
  const name = body?.name ?? service?.provider.uk;
  const said = beyond(whoseWords(contact, { t, lang, today }), short);
  return (
    <div className="card-contact-line">
      {button}
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
