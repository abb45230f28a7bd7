import type { ServiceDetail } from '../../src/domain/service.ts';
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
    edrpou: null,
    classifierCode: null,
    eligibilityNote: null,
    feesNote: null,
    documents: null,
    application: null,
    referralRequired: 'unknown',
    referralFrom: null,
    ...said,
    phones,
    languages: null,
    capacity: null,
    capacityUnit: null,
    source: source.title,
    sourceUrl: source.url,
    assuredBy: null,
    note: unparsed.length === 0 ? null : phoneNote(unparsed.join('; ')),
  };
}

function phoneNote(text: string): Localized {
  return { uk: `Телефон, як у реєстрі: ${text}`, en: `Phone as in the register: ${text}` };
}
