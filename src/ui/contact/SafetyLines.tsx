import { isWritten } from '../../domain/contact/hotlines.ts';
import type { Hotline } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../parts/Notice.tsx';
import { CallButton } from './CallButton.tsx';
import { LineList } from './LineList.tsx';
import './contact.css';

/** So many numbers stand side by side. */
const FIRST = 2;

/**
 * Lines that stand before any local result when what is asked for concerns violence: for who cannot speak the way to
 * write, then the first two numbers, the others on demand. Never a live region.
 */
export function SafetyLines({ lines }: { readonly lines: readonly Hotline[] }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  const written = lines.filter(isWritten);
  const called = lines.filter((line) => !isWritten(line));
  const more = [...written.slice(1), ...called.slice(FIRST)];
  return (
    <Notice tone="danger" title={t('find:safetyTitle')}>
      {written.slice(0, 1).map(({ id, label, href }) => (
        <p key={id} className="safety-write">
          {t('find:safetyWrite')}{' '}
          <a href={href} target="_blank" rel="noreferrer noopener">
            {label.replaceAll(' ', '\u00a0')}
          </a>
        </p>
      ))}
      <div className="safety-calls">
        {called.slice(0, FIRST).map(({ id, label, href }, i) => (
          <CallButton
            key={id}
            who={t(i === 0 ? 'find:who.police' : 'find:who.line')}
            label={label}
            href={href}
          />
        ))}
      </div>
      <p className="small">
        {t('find:safetyText')} {t('find:equalText')}
      </p>
      {more.length > 0 && (
        <details>
          <summary>{t('find:safetyMore', { count: more.length })}</summary>
          <LineList lines={more} />
        </details>
      )}
    </Notice>
  );
}
