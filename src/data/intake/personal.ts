/** «Іваненко Іван Іванович», «Іваненко І. І.», «І. І. Іваненко», with the post before the name. */
const WORD = "[А-ЯІЇЄҐ][\\p{Ll}’'ʼ]+(?:-[А-ЯІЇЄҐ][\\p{Ll}’'ʼ]+)?";
const POST =
  '(?:(?:директор(?:ка)?|керівни(?:к|ця)|завідувач(?:ка)?|начальни(?:к|ця)|контактна особа|відповідальн(?:а|ий)(?: особа)?|в\\.\\s?о\\.)\\s*[:–—-]?\\s*)?';
const NAMES = new RegExp(
  `${POST}(?<!\\p{L})(?:` +
    [
      `${WORD}\\s+${WORD}\\s+${WORD}(?<=ович|йович|івна|ївна|ич)`,
      `${WORD}\\s+${WORD}(?:ович|йович|івна|ївна)`,
      `${WORD}\\s+[А-ЯІЇЄҐ]\\.\\s?[А-ЯІЇЄҐ]\\.`,
      `[А-ЯІЇЄҐ]\\.\\s?[А-ЯІЇЄҐ]\\.\\s?${WORD}`,
    ].join('|') +
    ')(?!\\p{L})',
  'gu',
);
/** Streets, institutions and sole traders bear names of people. */
const NOT_PEOPLE = /(?:ФОП|імені|ім\.|вул|пл\.|пров|просп|бульв)\S*\s*$/iu;

export interface WithoutPeople {
  readonly text: string;
  /** How many names were left out. */
  readonly count: number;
}

/** A text without the names of people in it. */
export function withoutPeople(text: string): WithoutPeople {
  let count = 0;
  const left = text.replace(NAMES, (found, ...rest) => {
    const at = rest.findLast((each) => typeof each === 'number') as number;
    if (NOT_PEOPLE.test(text.slice(0, at))) return found;
    count++;
    return '';
  });
  return count === 0 ? { text, count } : { text: tidy(left), count };
}

/** Whether a text is the name of a person and little else. */
export function isPersonCell(text: string): boolean {
  const { text: left, count } = withoutPeople(text);
  return count > 0 && left.replace(/[\d\s()+,;.:/-]/g, '').length * 3 <= text.length;
}

function tidy(text: string): string {
  return text
    .replace(/\(\s*[,;:–-]*\s*\)/g, '')
    .replace(/[ \u00A0]{2,}/g, ' ')
    .replace(/\s+([,;.])/g, '$1')
    .replace(/([,;])\s*(?=[,;])/g, '')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
}
