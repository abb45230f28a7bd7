import { type Contact, crisisOf, plainOf } from '../../domain/contact/contact.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CrisisLines } from '../contact/CrisisLines.tsx';
import { mainContact } from '../contact/main-contact.ts';
import { ContactLine } from './ContactLine.tsx';

interface Props {
  readonly contacts: readonly Contact[];
  /** Lines on violence and whom to call first stand at the head of the card already. */
  readonly headed?: boolean;
}

/**
 * The chain of a card, each once. That the provider’s number is not known stands at the head's button; here of the first
 * alone, where crisis lines stand in its place.
 */
export function ContactBlock({ contacts, headed = false }: Props) {
  const { t } = useWords();
  const crisis = crisisOf(contacts);
  const head = headed ? mainContact(contacts) : null;
  const [first, ...others] = plainOf(contacts).filter((each) => each !== head);
  if (first === undefined) return null;
  const instead = first.instead && head === null && crisis.length > 0;
  return (
    <div className="card-contact">
      <h3>{t(head === null ? 'card:contact.title' : 'card:contact.or')}</h3>
      {!headed && <CrisisLines contacts={crisis} />}
      <ContactLine contact={{ ...first, instead }} main={!headed && crisis.length === 0} />
      {head === null && others.length > 0 && (
        <p className="card-contact-or muted small">{t('card:contact.or')}</p>
      )}
      {others.map((each) => (
        <ContactLine key={each.href} contact={{ ...each, instead: false }} main={false} />
      ))}
    </div>
  );
}
