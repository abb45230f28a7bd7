import { type Contact, firstContact, plainOf } from '../../../domain/contact/contact.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import type { Service } from '../../../domain/service.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Office } from '../../card/Office.tsx';
import { WhoseNote } from '../../contact/ItemContact.tsx';
import { Button } from '../../parts/Button.tsx';
import { ContactLink } from '../../parts/ContactLink.tsx';

interface Props {
  /** ЦНАП of the visitor's hromada, main ones first; null where the scope does not hold them. */
  readonly places: readonly Service[] | null;
  /** Whom to call about it, best first. */
  readonly contacts: readonly Contact[];
  readonly hromada: Pick<Hromada, 'territory'>;
  /** Opens the hromada's card, which lists all of them. */
  readonly onAll: () => void;
}

/** Where a resident applies in their own hromada, and whom to call first: always somebody with a number. */
export function WhereToApply({ places, contacts, hromada, onAll }: Props) {
  const { t } = useWords();
  const plain = plainOf(contacts);
  const contact = firstContact(plain);
  const phoned = places?.find(({ detail }) => detail?.phones[0] !== undefined);
  const office = phoned ?? places?.[0];
  return (
    <div>
      {office === undefined ? (
        <p>
          {places !== null && `${t('details:apply.none')} `}
          {t('details:apply.call')}
        </p>
      ) : (
        <p>{t('details:apply.how')}</p>
      )}
      <ContactLink contact={contact} variant="plain" />
      <WhoseNote contacts={plain} />
      {office !== undefined && (
        <Office place={office} hromada={hromada} called={contact.service === office} />
      )}
      {places !== null && places.length > 1 && (
        <Button variant="quiet" onClick={onAll}>
          {t('details:apply.more')}
        </Button>
      )}
    </div>
  );
}
