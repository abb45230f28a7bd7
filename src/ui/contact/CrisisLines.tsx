import { Phone, Send } from 'lucide-react';
import type { Contact } from '../../domain/contact/contact.ts';
import { isWritten } from '../../domain/contact/hotlines.ts';
import { phoneText, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LinkButton } from '../parts/Button.tsx';
import { crisisFew } from './crisis-text.ts';
import './contact.css';

/** What begins every answer on violence, in two lines: where to write, then the first numbers. Never a live region. */
export function CrisisLines({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { t, lang } = useWords();
  const lines = crisisFew(contacts);
  const [written, called] = [lines.filter(isWritten), lines.filter((line) => !isWritten(line))];
  if (lines.length === 0) return null;
  return (
    <div className="crisis-lines">
      {[written, called].map(
        (of, i) =>
          of.length > 0 && (
            <p key={i === 0 ? 'write' : 'call'}>
              {t(i === 0 ? 'find:safetyWrite' : 'find:safetyCall')}
              <span>
                {of.map((line) => (
                  <LinkButton
                    key={line.id}
                    className="figures"
                    href={line.href}
                    icon={i === 0 ? Send : Phone}
                    title={pick(line.about, lang).text}
                    {...(i === 0 ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
                  >
                    {phoneText(line.label, lang)}
                  </LinkButton>
                ))}
              </span>
            </p>
          ),
      )}
    </div>
  );
}
