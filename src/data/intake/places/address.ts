/** What an address of one line says. */
export interface ParsedAddress {
  /** «м. Ніжин» with its noun, as written; null where none is named. */
  readonly settlement: { readonly noun: string; readonly name: string } | null;
  readonly raion: string | null;
  readonly oblast: string | null;
  /** «Озерна територіальна громада» */
  readonly hromada: string | null;
  /** What is left: street and house. */
  readonly street: string;
}

const NAME = "[А-ЯІЇЄҐ][\\p{L}’'ʼ]*(?:[- ](?:[А-ЯІЇЄҐ][\\p{L}’'ʼ]*|на|над|під)(?!\\p{L}))*";
const SETTLEMENT = new RegExp(
  `(?<![\\p{L}.])(м|місто|смт|с-ще|сел|селище(?: міського типу)?|с|село|хут|х)(?:\\.\\s*|\\s+)(${NAME})`,
  'u',
);
const RAION = new RegExp(`(${NAME})\\s+(?:р-н|район)(?!\\p{L})`, 'u');
const OBLAST = /(?<!\p{L})([А-ЯІЇЄҐ][\p{L}’'-]+(?:а|ої))\s+(?:обл(?:\.|асть|асті)?)(?!\p{L})/u;
const CODE = /(?<!\d)\d{5}(?!\d)/;
const COUNTRY = /(?<!\p{L})Україна(?!\p{L})/u;
const HROMADA =
  /(?<!\p{L})[А-ЯІЇЄҐ][\p{L}’'-]+а\s+(?:(?:міська|селищна|сільська)\s+)?(?:територіальна\s+)?(?:громада|ТГ|МТГ|СТГ|ОТГ)(?!\p{L})/u;
/** Words after a settlement's name that are no part of it. */
const STREET = /\s(?:вул|просп|пров|пл|бульв|б-р|шосе|майдан|мкр|буд)(?:\.|иця|ект|улок|оща|ар)?.*$/iu;

export function parseAddress(text: string): ParsedAddress {
  const line = text.replace(/\s+/g, ' ').trim();
  const found = SETTLEMENT.exec(line);
  const name = found?.[2]?.replace(STREET, '').trim() ?? '';
  const settlement = found === null || name === '' ? null : { noun: nounOf(found[1] ?? ''), name };
  const raion = RAION.exec(line)?.[1] ?? null;
  const oblast = OBLAST.exec(line)?.[1] ?? null;
  let street = line.replace(CODE, '').replace(COUNTRY, '').replace(OBLAST, '').replace(HROMADA, '');
  street = street.replace(new RegExp(`${RAION.source}\\.?`, 'u'), '');
  if (settlement !== null)
    street = street.replace(
      new RegExp(`(?<![\\p{L}.])${found?.[1] ?? ''}(?:\\.\\s*|\\s+)${escaped(name)}`, 'u'),
      '',
    );
  return { settlement, raion, oblast, hromada: HROMADA.exec(line)?.[0] ?? null, street: tidy(street) };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function nounOf(text: string): string {
  const noun = text.toLowerCase();
  if (noun.startsWith('м')) return 'м.';
  return noun === 'с' || noun === 'село' ? 'с.' : 'сел.';
}

/** Without the marks that stood between what was taken out. */
function tidy(text: string): string {
  return text
    .replace(/(?:\s*[,;]\s*){2,}/g, ', ')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;.]+|[\s,;]+$/g, '')
    .replace(/\s+/g, ' ');
}

/** Whether a text looks like an address: a street, a house, a settlement with its noun. */
export function looksLikeAddress(text: string): boolean {
  return (
    /(?<!\p{L})(?:вул|просп|пр-т|пров|пл|бульв|б-р|шосе|майдан|мкр|буд)(?:\.|иця|ект|улок|оща|ар)?\s/iu.test(
      `${text} `,
    ) || SETTLEMENT.test(text)
  );
}
