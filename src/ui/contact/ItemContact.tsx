import { type Contact, crisisOf } from '../../domain/contact/contact.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import type { ButtonVariant } from '../parts/Button.tsx';
import { ContactLink } from '../parts/ContactLink.tsx';
import { CrisisLines } from './CrisisLines.tsx';
import { mainContact } from './main-contact.ts';
import { whoseWords } from './whose-words.ts';
import { DataText } from '../parts/DataText.tsx';

interface Props {
  /** The whole chain. */
  readonly contacts: readonly Contact[];
  /** Lines on violence stand at the head of the view already. */
  readonly above?: boolean;
}

/** What stands before a service's own number: crisis lines; nothing of other services. */
export function ItemCrisis({ contacts, above = false }: Props) {
  const crisis = crisisOf(contacts);
  if (crisis.length === 0 || (above && mainContact(contacts) !== null)) return null;
  return <CrisisLines contacts={crisis} />;
}

/** The one link of a card in a list. */
export function ItemLink(props: Props & { readonly variant?: ButtonVariant }) {
  const { contacts, above = false, variant = 'primary' } = props;
  const contact = mainContact(contacts);
  if (contact === null) return null;
  const first = above || crisisOf(contacts).length === 0;
  return <ContactLink contact={contact} variant={first || variant === 'quiet' ? variant : 'plain'} />;
}

/** Whose number the link is, where it is not the provider's. */
export function WhoseNote({ contacts }: Pick<Props, 'contacts'>) {
  const { t, lang } = useWords();
  const today = useApp((state) => state.today);
  const contact = mainContact(contacts);
  if (contact === null || contact.kind === 'provider') return null;
  return (
    <p className="small muted figures">
      <DataText>{whoseWords(contact, { t, lang, today })}</DataText>
    </p>
  );
}
