import { Phone, Send } from 'lucide-react';
import type { Hotline } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LinkButton } from '../parts/Button.tsx';
import { Localized } from '../parts/Localized.tsx';
import { Notice } from '../parts/Notice.tsx';

/** Lines that stand before any local result when the chosen type concerns violence. Never a live region. */
export function SafetyLines({ lines }: { readonly lines: readonly Hotline[] }) {
  const { t } = useWords();
  return (
    <Notice tone="danger" title={t('find:safetyTitle')}>
      <p>{t('find:safetyText')}</p>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line.id}>
            <LinkButton
              className="figures"
              href={line.href}
              icon={line.href.startsWith('tel:') ? Phone : Send}
              {...(line.href.startsWith('http') ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
            >
              {line.label}
            </LinkButton>
            <span className="small">
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
    </Notice>
  );
}
