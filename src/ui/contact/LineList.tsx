import { Phone, Send } from 'lucide-react';
import type { Hotline } from '../../domain/service-type.ts';
import { phoneText, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LinkButton } from '../parts/Button.tsx';
import { Localized } from '../parts/Localized.tsx';
import './contact.css';

/** Hotlines: the number on a link, then who answers and when. */
export function LineList({ lines }: { readonly lines: readonly Hotline[] }) {
  const { lang } = useWords();
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.id}>
          <LinkButton
            className="figures"
            href={line.href}
            icon={line.href.startsWith('tel:') ? Phone : Send}
            {...(line.href.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
          >
            {phoneText(line.label, lang)}
          </LinkButton>
          <span className="small" lang={pick(line.about, lang).lang}>
            <Localized value={line.about} />
            {line.terms !== null && (
              <>
                {'. '}
                <Localized value={line.terms} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
