import { Phone, Send } from 'lucide-react';
import type { Language } from '../../domain/text.ts';
import { phoneText } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Contact } from '../../state/derived.ts';
import { type ButtonVariant, LinkButton } from './Button.tsx';

/** A provider's own number needs no name on its card; others say whose it is. */
function words({ kind, label: plain, href }: Contact, t: Translate, lang: Language): string {
  const label = phoneText(plain, lang);
  if (!href.startsWith('tel:')) return t('find:write', { label });
  if (kind === 'provider') return label;
  if (kind === 'body') return t('find:callBody', { label });
  return kind === 'applyPlace' ? t('find:callPlace', { label }) : t('find:callLine', { label });
}

interface Props {
  readonly contact: Contact;
  readonly variant?: ButtonVariant;
}

/** DESIGN “always someone to call”: who answers, and the number, on one link. */
export function ContactLink({ contact, variant = 'primary' }: Props) {
  const { t, lang } = useWords();
  const away = contact.href.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <LinkButton
      href={contact.href}
      icon={contact.href.startsWith('tel:') ? Phone : Send}
      variant={variant}
      className="figures"
      {...away}
    >
      {words(contact, t, lang)}
    </LinkButton>
  );
}
