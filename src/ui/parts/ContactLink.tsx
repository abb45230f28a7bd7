import { ExternalLink, Mail, Phone } from 'lucide-react';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Contact } from '../../state/derived.ts';
import { type ButtonVariant, LinkButton } from './Button.tsx';

function iconOf(href: string) {
  if (href.startsWith('tel:')) return Phone;
  return href.startsWith('mailto:') ? Mail : ExternalLink;
}

interface Props {
  readonly contact: Contact;
  readonly variant?: ButtonVariant;
}

/** DESIGN “always someone to call”: who answers, and the number, on one link. */
export function ContactLink({ contact, variant = 'primary' }: Props) {
  const { t, lang } = useWords();
  const who = contact.service === null ? null : pick(contact.service.provider, lang);
  const away = contact.href.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {};
  return (
    <LinkButton href={contact.href} icon={iconOf(contact.href)} variant={variant} {...away}>
      {contact.kind === 'applyPlace' && who !== null && (
        <span className="contact-who" lang={who.lang}>
          {who.text}
        </span>
      )}
      <span className="contact-label figures">
        {contact.kind === 'hotline' ? t('find:callLine', { label: contact.label }) : contact.label}
      </span>
    </LinkButton>
  );
}
