/*
 * What a link calls a service. A readable id discloses the need («…-crisis-counselling»), so a link holds a short hash
 * of it, the same as long as the id is: `x`, the number of the oblast where the id begins with one («ua74-…»), so that
 * a phone need not load the whole country, and nine letters. No id of a table may have this form.
 */

/** No vowels: nine letters must not spell a word. */
const LETTERS = '0123456789bcdfghjkmnpqrstvwxyz';
/** 30⁹ = 2·10¹³: among 10,000 services two share a hash once in 400,000 datasets, and the reader says so. */
const LENGTH = 9;
const FORM = new RegExp(`^x(\\d\\d)?[${LETTERS}]{${LENGTH}}$`);
const OBLAST = /^ua(\d\d)(?!\d)/i;

/** Whether a text is what a link calls a service. */
export function isLinkId(text: string): boolean {
  return FORM.test(text);
}

/** What a link calls the service of an id; of such a name the name itself. */
export function linkIdOf(id: string): string {
  if (isLinkId(id)) return id;
  let rest = hash53(id.normalize('NFC'));
  let letters = '';
  for (let i = 0; i < LENGTH; i++) {
    letters += LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
  }
  return `x${OBLAST.exec(id)?.[1] ?? ''}${letters}`;
}

/** The oblast (`UA74`) that an id, or its name in links, begins with: where to look first, never taken for a fact. */
export function oblastHint(id: string): string | null {
  const digits = OBLAST.exec(id)?.[1] ?? FORM.exec(id)?.[1];
  return digits === undefined ? null : `UA${digits}`;
}

/** cyrb53 (public domain, bryc): 53 bits of a text, evenly spread. Never to be changed: links would lead nowhere. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (b & 0x1fffff) + (a >>> 0);
}
