import { useEffect, useRef, useState } from 'react';
import { occupiedPlace } from '../../../domain/occupied-place.ts';
import type { Language } from '../../../domain/text.ts';
import { phoneText } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { Derived } from '../../../state/derived.ts';
import { callWho, firstCall } from './answer-call.ts';
import { answerKey, answerTitle } from './answer-key.ts';
import { foundWords } from '../results/found-words.ts';
import { awayTitle } from '../../territory/territory-words.ts';

/** What a screen reader is told of a new answer: the state and whom to call first; without a place, how much was found. */
export function announcementOf(derived: Derived, t: Translate, lang: Language): string {
  const { hromada: row, types } = derived;
  const away = occupiedPlace(derived);
  if (away !== null) return awayTitle(away, t, true);
  if (row === null || types.length === 0) return foundWords(derived, t);
  const answer = answerTitle(answerKey(row.coverage, row.parts), types.length > 1, t);
  const call = firstCall(derived, row);
  if (call === null) return `${answer}. ${foundWords(derived, t)}`;
  return `${answer}. ${callWho(call, t, lang)}: ${phoneText(call.contact.label, lang)}`;
}

/** So long an answer stays in the live region: whoever reads on by hand meets it once. */
const TOLD = 5000;

/** Tells another answer aloud; the one that the page opened with is read anyway. */
export function Announcement({ words }: { readonly words: string }) {
  const [told, setTold] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    setTold(words);
    const timer = setTimeout(() => setTold(''), TOLD);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {told}
    </p>
  );
}
