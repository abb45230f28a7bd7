import { ExternalLink, Mail, Phone } from 'lucide-react';
import { telHref } from '../../domain/contact/phone.ts';
import { phoneText } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { crisisOf } from '../../domain/contact/contact.ts';
import type { ResultItem } from '../../state/derived.ts';
import { ItemCrisis } from '../contact/ItemContact.tsx';
import { mainContact } from '../contact/main-contact.ts';
import { itemWho } from '../find/results/item-place.ts';
import { LinkButton } from '../parts/Button.tsx';
import { ContactLine } from './ContactLine.tsx';
import { safeUrl } from './safe-url.ts';

/**
 * The provider's own ways first; without a number, whoever answers for the card: the first press must not be below the
 * fold. Of a violence-related service the crisis lines stand before all.
 */
export function Actions({ item }: { readonly item: ResultItem }) {
  const { t, lang } = useWords();
  const { detail } = item.service;
  const url = safeUrl(detail?.url ?? null);
  const email = detail?.email ?? null;
  const phones = detail?.phones ?? [];
  const first = mainContact(item.contacts);
  const calm = crisisOf(item.contacts).length === 0;
  return (
    <>
      <ItemCrisis contacts={item.contacts} />
      {first !== null && <ContactLine contact={first} who={itemWho(item, first, { t, lang })} main={calm} />}
      <div className="contact-row">
        {phones.slice(1).map((phone) => (
          <LinkButton key={telHref(phone)} href={telHref(phone)} icon={Phone} className="figures">
            {phoneText(phone.label, lang)}
          </LinkButton>
        ))}
        {email !== null && (
          <LinkButton href={`mailto:${email}`} icon={Mail}>
            {email}
          </LinkButton>
        )}
        {url !== null && (
          <LinkButton href={url} icon={ExternalLink} target="_blank" rel="noreferrer noopener">
            {t('card:service.site')}
          </LinkButton>
        )}
      </div>
    </>
  );
}
