import { isWritten } from '../../domain/contact/hotlines.ts';
import type { Hotline } from '../../domain/service-type.ts';
import { phoneText } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import './contact.css';

/** «Не можете говорити? Напишіть: … Телефонуйте: …» for paper: links on a screen, and no number is broken in two. */
export function CrisisInline({ lines }: { readonly lines: readonly Hotline[] }) {
  const { t } = useWords();
  return (
    <span className="crisis-inline">
      <Part words={t('find:safetyWrite')} lines={lines.filter(isWritten)} />
      <Part words={t('find:safetyCall')} lines={lines.filter((line) => !isWritten(line))} />
    </span>
  );
}

function Part({ words, lines }: { readonly words: string; readonly lines: readonly Hotline[] }) {
  const { lang } = useWords();
  if (lines.length === 0) return null;
  return (
    <>
      {words}{' '}
      {lines.map(({ id, label, href }, i) => (
        <span key={id}>
          {i > 0 && '; '}
          <a className="figures" href={href}>
            {phoneText(label, lang)}
          </a>
        </span>
      ))}
      {'. '}
    </>
  );
}
