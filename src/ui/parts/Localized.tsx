import type { Localized as LocalizedText } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import { typeset } from '../../i18n/typeset.ts';
import { useWords } from '../../i18n/use-words.ts';

/** A data text in the interface's language; marked as Ukrainian where nobody has translated it. */
export function Localized({ value }: { readonly value: LocalizedText }) {
  const { lang } = useWords();
  const picked = pick(value, lang);
  const text = typeset(picked.text, picked.lang ?? lang);
  return picked.lang === undefined ? text : <span lang={picked.lang}>{text}</span>;
}
