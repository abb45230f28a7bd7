import { ExternalLink, Mail, Phone } from 'lucide-react';
import type { Language } from '../../domain/text.ts';
import { phoneText } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Contact } from '../../state/derived.ts';
import { type ButtonVariant, LinkButton } from './Button.tsx';

function iconOf(href: string) {
  if (href.startsWith('tel:')) return Phone;
  return href.startsWith('mailto:') ? Mail : ExternalLink;
}

/** A provider's own number needs no name on its card; others say whose it is. */
function words({ kind, label: plain }: Contact, t: Translate, lang: Language): string {
  const label = phoneText(plain, lang);
  if (kind === 'provider') return label;
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
      icon={iconOf(contact.href)}
      variant={variant}
      className="figures"
      {...away}
    >
      {words(contact, t, lang)}
    </LinkButton>
  );
}
