import type { Contact } from '../../domain/contact.ts';
import type { Service } from '../../domain/service.ts';
import type { Hotline, ServiceType } from '../../domain/service-type.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ContactLink } from '../parts/ContactLink.tsx';
import { contactChain } from './contact-chain.ts';
import { hoursText } from './facts.ts';

interface Props {
  readonly contact: Contact;
  /** Places to apply of the card's hromada. */
  readonly places: readonly Service[];
  readonly hotlines: readonly Hotline[];
  readonly type: ServiceType | null;
}

/** The end of every card: who answers, by name, with the number and the hours. */
export function ContactBlock({ contact, places, hotlines, type }: Props) {
  const { t } = useWords();
  const [first, ...others] = contactChain(contact, places, hotlines, type);
  return (
    <div className="card-contact">
      <h3>{t('card:contact.title')}</h3>
      {first !== undefined && <ContactLine contact={first} hotlines={hotlines} main />}
      {others.length > 0 && <p className="card-contact-or muted small">{t('card:contact.or')}</p>}
      {others.map((each) => (
        <ContactLine key={each.href} contact={each} hotlines={hotlines} main={false} />
      ))}
    </div>
  );
}

function ContactLine(props: { contact: Contact; hotlines: readonly Hotline[]; main: boolean }) {
  const { contact, hotlines, main } = props;
  const { t, lang } = useWords();
  const hotline = hotlines.find((each) => each.href === contact.href);
  const about = hotline === undefined ? null : pick(hotline.about, lang);
  const terms = hotline?.terms === undefined || hotline.terms === null ? null : pick(hotline.terms, lang);
  const hours = contact.service === null ? [] : hoursText(contact.service.detail?.hours ?? null, t);
  return (
    <div className="card-contact-line">
      <p>
        {about === null ? (
          <span className="card-contact-kind">{t(`card:contact.${contact.kind}`)}</span>
        ) : (
          <span className="card-contact-kind" lang={about.lang}>
            {about.text}
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
