/** A street, by its word: «вул. Незалежності», «пров. Шкільний», «площа Ринок». There are villages called Майдан. */
const STREET = new RegExp(
  `(?:^|[\\s(])(?:${[
    'вул(?:иця|иці|\\.)?|ул(?:ица|ице|\\.)?|просп(?:ект|екті|\\.)?|пр-?т\\.?|пров(?:улок|улку|\\.)?|пер(?:еулок|\\.)',
    'бульв(?:ар|арі|\\.)?|б-р\\.?|шосе|шоссе|наб(?:ережна|ережній|\\.)|узвіз|тупик|проїзд|проезд|пл\\.|площа(?=\\s+\\p{L})',
    'мкр-?н?\\.?|мікрорайон|микрорайон|ж/м|vul(?:ytsia|\\.)?|street|str\\.?|st\\.|avenue|ave\\.?|prospekt|lane',
  ].join('|')})(?=[\\s.\\d]|$)`,
  'iu',
);
const HOUSE =
  /(?:^|[\s,;(])(?:буд(?:инок|\.)?|б\.|д(?:ом)?\.?|корп(?:ус|\.)?|кв(?:артира|\.)?|оф(?:іс|\.)?|під['’]?їзд|№|house|apt\.?|flat)\s*№?\s*\d+[\p{L}\d/-]*/giu;
const NUMBER = /(?:^|[\s,;(])№?\d+(?:[/-]?\d+)*(?:[\s-]?\p{L}(?=[\s,;)]|$))?(?=[\s,;).]|$)/gu;
const COUNTRY = /(?:^|[\s,;])(?:україна|украина|україни|ukraine)(?=[\s,;.]|$)/giu;
/** What stands after a house number in a street written without commas. */
const AFTER_NUMBER = /\d+[\p{L}\d/-]*\s+(\p{L}{3,}.*)$/u;

/**
 * A pasted address without what names no place of ours: street, house, flat, postcode, country; the text itself where
 * nothing else would be left. «м. Ніжин, вул. Незалежності, 5» is «м. Ніжин».
 */
export function withoutAddress(text: string): string {
  const parts = text.replace(COUNTRY, ' ').split(/[,;\n]/);
  const named = parts.map((part) => part.slice(0, STREET.exec(part)?.index ?? part.length));
  const rest = clean(named);
  if (isName(rest)) return rest;
  const after = parts.map((part) => (STREET.test(part) ? (AFTER_NUMBER.exec(part)?.[1] ?? '') : part));
  return [clean(after), text].find(isName) ?? text;
}

function clean(parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(HOUSE, ' ').replace(NUMBER, ' ').trim())
    .filter((part) => part !== '')
    .join(', ');
}

/** Whether anything is left beside abbreviations: «м. » is no name. */
function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/(?:^|[\s,])\p{L}{1,4}\./gu, ' '));
}
