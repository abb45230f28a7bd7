import { NOTHING_SAID, type ServiceDetail } from '../../src/domain/service.ts';
import type { Localized } from '../../src/domain/text.ts';
import { readPhones } from './cnap/contact.ts';

interface FromRegister extends Pick<ServiceDetail, 'settlement' | 'address' | 'email' | 'url' | 'hours'> {
  /** As the register writes them: what does not dial stands in the note. */
  readonly phones: string | null;
}

/** What a register of offices or schools says of one; all else it leaves unsaid. */
export function registerDetail(
  { phones: written, ...said }: FromRegister,
  source: { readonly title: string; readonly url: string },
): ServiceDetail {
  const { phones, unparsed } = readPhones(written);
  return {
    ...NOTHING_SAID,
    ...said,
    phones,
    source: source.title,
    sourceUrl: source.url,
    note: unparsed.length === 0 ? null : phoneNote(unparsed.join('; ')),
  };
}

function phoneNote(text: string): Localized {
  return { uk: `Телефон, як у реєстрі: ${text}`, en: `Phone as in the register: ${text}` };
}
