import { ExternalLink, Mail, Phone } from 'lucide-react';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Contact } from '../../state/derived.ts';
import { type ButtonVariant, LinkButton } from './Button.tsx';

function iconOf(href: string) {
  if (href.startsWith('tel:')) return Phone;
  return href.startsWith('mailto:') ? Mail : ExternalLink;
}

/** A provider's own number needs no name on its card; others say whose it is. */
function words({ kind, label: plain }: Contact, t: Translate): string {
  // A number is read in one piece.
  const label = plain.replaceAll(' ', '\u00a0');
  if (kind === 'provider') return label;
  return kind === 'applyPlace' ? t('find:callPlace', { label }) : t('find:callLine', { label });
}

interface Props {
  readonly contact: Contact;
  readonly variant?: ButtonVariant;
}

/** DESIGN “always someone to call”: who answers, and the number, on one link. */
export function ContactLink({ contact, variant = 'primary' }: Props) {
  const { t } = useWords();
  const away = contact.href.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <LinkButton
      href={contact.href}
      icon={iconOf(contact.href)}
      variant={variant}
      className="figures"
      {...away}
    >
      {words(contact, t)}
    </LinkButton>
  );
}
