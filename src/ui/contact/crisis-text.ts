import type { Contact } from '../../domain/contact/contact.ts';
import { fewLines, isWritten } from '../../domain/contact/hotlines.ts';
import type { Hotline } from '../../domain/service-type.ts';
import type { Translate } from '../../i18n/index.ts';

/** Where to write, and the first numbers, of chains on violence: each once, in their order. */
export function crisisFew(contacts: readonly Contact[]): readonly Hotline[] {
  const lines = contacts.flatMap(({ kind, line }) => (kind === 'crisis' && line !== null ? [line] : []));
  return fewLines([...new Map(lines.map((line) => [line.id, line])).values()]);
}

const part = (words: string, of: readonly Hotline[]) =>
  of.length === 0 ? [] : [`${words} ${of.map(({ label }) => label).join('; ')}.`];

/** «Не можете говорити? Напишіть: @police_helpbot. Телефонуйте: 102; 15-47; 116 123.»; empty without any. */
export function crisisText(lines: readonly Hotline[], t: Translate): string {
  return [
    ...part(t('find:safetyWrite'), lines.filter(isWritten)),
    ...part(
      t('find:safetyCall'),
      lines.filter((line) => !isWritten(line)),
    ),
  ].join(' ');
}
