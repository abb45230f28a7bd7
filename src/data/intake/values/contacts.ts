import { readPhones } from '../../contact/read-phones.ts';
import type { ProviderColumn } from '../../provider/columns.ts';
import type { ProviderContext } from '../../provider/context.ts';
import { looksLikeAddress } from '../places/address.ts';

export type CellParts = Partial<Record<ProviderColumn, string>>;

const MAIL = /(?:e-?mail\s*:?\s*|ел\.?\s*пошта\s*:?\s*)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;
const LINK = /(?:сайт\s*:?\s*)?((?:https?:\/\/|www\.)[^\s,;)]+)/giu;
const EDRPOU = /(?:код\s*)?ЄДРПОУ\s*[:–-]?\s*(\d{7,8})(?!\d)/iu;
/** A number with its area code, the word before it, its extension. */
const PHONE =
  /(?:(?:моб|конт|тел|т|ф|факс)\S{0,10}[.:]\s*)*(?:\+?\s?3?8[\s(-]*)?(?<![\d/])\(?0[\d\s()-]{7,16}\d(?!\d)(?:\s*,?\s*(?:дод|вн)\.?\s*\d{1,5})?/giu;
/** A number without its area code, or cut short: nobody can dial it, which the check of phones says, and no address. */
const UNFINISHED =
  /(?:(?<!\p{L})(?:моб|конт|тел)\S{0,10}[.:]\s*\(?|\(?(?<![\d/])0\d{2,4}\)?[\s-]+)\d{1,3}(?:-\d{2}){1,2}(?![\d-])/giu;
const ADDRESS_BEGINS =
  /(?<!\p{L})(?:\d{5}(?!\d)|Україна|[А-ЯІЇЄҐ]\p{Ll}+ська обл|(?:м|смт|с-ще|с|сел)\.\s*[А-ЯІЇЄҐ]|(?:місто|селище|село)\s+[А-ЯІЇЄҐ]|(?:вул|просп|пр-т|пров|пл|бульв|адреса)(?:иця|ект|улок|оща|ар)?[.:\s])/u;

/** A cell that holds several things of a provider, taken apart. What is none of `parts` stays in the first of them. */
export function partsOfCell(
  cell: string,
  parts: readonly ProviderColumn[],
  phone: ProviderContext['phone'],
): CellParts {
  const found: CellParts = {};
  let left = cell.replace(/[ \u00A0]+/g, ' ').trim();
  const take = (column: ProviderColumn, pattern: RegExp, isIt: (text: string) => boolean = () => true) => {
    if (!parts.includes(column)) return;
    const texts: string[] = [];
    left = left.replace(pattern, (whole: string, one: unknown) => {
      const text = typeof one === 'string' ? one : whole;
      if (!isIt(text)) return whole;
      texts.push(text.replace(/^[\s,;]*(?:(?:моб|конт|тел|т)\p{L}{0,10}[.:]*\s*)+/iu, '').trim());
      return ' ';
    });
    const before = found[column] ?? [];
    if (texts.length > 0) found[column] = [...new Set([before, texts].flat())].join('; ');
  };
  take('email', MAIL);
  take('url', LINK);
  take('edrpou', EDRPOU);
  take('phone', PHONE, (text) => readPhones(text, phone).phones.length > 0);
  take('phone', UNFINISHED);
  left = tidy(left);
  const own = parts.find((column) => column === 'provider' || column === 'service_type');
  if (parts.includes('address')) {
    const at = own === undefined ? 0 : left.search(ADDRESS_BEGINS);
    if (own !== undefined && at >= 0) {
      found.address = tidy(left.slice(at));
      left = tidy(left.slice(0, at));
    } else if (own === undefined && left !== '' && (looksLikeAddress(left) || parts[0] === 'address')) {
      found.address = left;
      left = '';
    }
  }
  if (left !== '') {
    const rest = own ?? 'note';
    found[rest] = left;
  }
  return found;
}

function tidy(text: string): string {
  return text
    .replace(/(?<!\p{L})(?:моб|тел|т|факс|конт)\p{L}{0,7}[.:]+(?=\s*(?:[,;]|$))/giu, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:\s*[,;]\s*){2,}/g, ', ')
    .replace(/\(\s*[,;]?\s*\)/g, '')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '');
}
