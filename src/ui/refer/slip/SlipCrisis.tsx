import { isWritten } from '../../../domain/hotlines.ts';
import type { Hotline } from '../../../domain/service-type.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { type SlipItem, slipCrisis } from './slip-facts.ts';

/** What a slip with a service on violence begins with: where to write, then the first numbers, in large print. */
export function SlipCrisis({ items }: { readonly items: readonly SlipItem[] }) {
  const { t } = useWords();
  const lines = slipCrisis(items);
  if (lines.length === 0) return null;
  return (
    <div className="slip-crisis">
      <Part words={t('find:safetyWrite')} lines={lines.filter(isWritten)} />
      <Part words={t('find:safetyCall')} lines={lines.filter((line) => !isWritten(line))} />
    </div>
  );
}

function Part({ words, lines }: { readonly words: string; readonly lines: readonly Hotline[] }) {
  if (lines.length === 0) return null;
  return (
    <p>
      {words}{' '}
      {lines.map(({ id, label, href }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <a className="figures" href={href}>
            {label.replaceAll(' ', '\u00a0')}
          </a>
        </span>
      ))}
    </p>
  );
}
