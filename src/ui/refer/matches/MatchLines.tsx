import { Ban, Check, HelpCircle } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import type { MatchWords } from './match-words.ts';

/** Why it is here, what to ask, why not: side by side as far as there is room; the icon repeats the word. */
export function MatchLines({ words: { reasons, asks, refusals } }: { readonly words: MatchWords }) {
  const { t } = useWords();
  if (reasons.length + asks.length + refusals.length === 0) return null;
  return (
    <ul className="match-lines figures">
      {refusals.map((text) => (
        <li key={text} className="match-no">
          <Ban aria-hidden="true" size={16} />
          <span>{text}</span>
        </li>
      ))}
      {reasons.map((text) => (
        <li key={text} className="match-yes">
          <Check aria-hidden="true" size={16} strokeWidth={2.5} />
          <span>{text}</span>
        </li>
      ))}
      {asks.length > 0 && (
        <li className="match-ask">
          <HelpCircle aria-hidden="true" size={16} />
          <span>{t('refer:askFirst', { list: asks.join('; ') })}</span>
        </li>
      )}
    </ul>
  );
}
