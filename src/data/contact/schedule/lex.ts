import { cyrillicLike } from '../lookalike.ts';

/** What a schedule is made of. Days are numbered from Monday, 7 = holidays, 8 = school holidays. */
export type Token =
  | { readonly kind: 'days'; readonly days: readonly number[] }
  /** Minutes from midnight; `bare`: an hour without minutes; `exact`: `08:00` in a text without Ukrainian words. */
  | { readonly kind: 'time'; readonly at: number; readonly bare: boolean; readonly exact: boolean }
  /** Words to be kept as they stand. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: Mark };

type Mark =
  | 'dash'
  | 'to'
  | 'from'
  | 'comma'
  | 'end'
  | 'colon'
  | 'closed'
  | 'always'
  | 'break'
  | 'except'
  | 'nextDay';

/** What may stand between hours and minutes besides a colon or a point. */
export type TimeMode = 'plain' | 'comma' | 'dash' | 'space' | 'any' | 'joined';

export const HOLIDAY = 7;
export const SCHOOL_HOLIDAY = 8;
const ALL = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = [0, 1, 2, 3, 4];

type Rule = readonly [pattern: RegExp, make: (found: RegExpExecArray) => Token | null];

const word = (pattern: string) => new RegExp(`(?:${pattern})(?!\\p{L})`, 'iuy');
const mark = (kind: Mark) => (): Token => ({ kind });
const days =
  (...list: number[]) =>
  () =>
    ({ kind: 'days', days: list }) as const;

/** Short names may bear a point; after a whole name a point ends the sentence. */
const DAYS: readonly Rule[] = [
  ['понеділ(?:ок|ка|ку|ком|ки|ками|ках)|mondays?', 'пн|пон|пнд|mon?'],
  ['вівтор(?:ок|ка|ку|ком|ки|ками|ках)|вівтірка|tuesdays?', 'вт|вів|tu|tues?'],
  ['серед(?:а|и|у|і|ою|ами|ах)|wednesdays?', 'ср|сер|wed?'],
  ['четверг?(?:а|у|ом|и|ами|ах)?|thursdays?', 'чт|чет|чтв|th|thu(?:rs?)?'],
  ['п’?ятниц(?:я|і|ю|ею|ями|ях)|fridays?', 'пт|птн|п’ят|fri?'],
  ['субот(?:а|и|у|і|ою|ами|ах)|saturdays?', 'сб|суб|sat?'],
  ['неділ(?:я|і|ю|ею|ями|ях)|sundays?', 'нд|нед|вс|sun?'],
].flatMap(([whole = '', short = ''], day): Rule[] => [
  [word(whole), days(day)],
  [new RegExp(`(?:${short})(?!\\p{L})\\.?`, 'iuy'), days(day)],
]);

const BEFORE_HOLIDAYS = 'державні |офіційні |та |і |у |в |неробочі |святков(?:і|их) ';
/** Words that stand beside hours and are kept. */
const KEPT = [
  'за (?:попереднім )?записом(?: на прийом)?(?: (?:за )?телефоном)?',
  'попередній запис',
  'за (?:попередньою )?домовленістю',
  'за (?:викликом|потреби|потребою|заявою|заявками)',
  'прийом (?:громадян|відвідувачів|заяв|документів)',
  '(?:крім|окрім|за винятком) (?:державних |офіційних )?(?:свят|святкових)(?: (?:і|та|й) (?:неробочих|вихідних))?(?: днів)?',
  'by appointment(?: only)?',
].join('|');

const COMMON: readonly Rule[] = [
  [/[ \t]+|[()[\]]/y, () => null],
  [/(?:["“«„])([^"“”«»„]*)(?:["”»“])/y, ([, text = '']) => ({ kind: 'note', text: text.trim() })],
  [word(KEPT), ([text]) => ({ kind: 'note', text })],
  [
    word(`(?:${BEFORE_HOLIDAYS})*(?:свята|святкові)(?: (?:(?:і|та|й) )?(?:неробочі )?дні)?|ph`),
    days(HOLIDAY),
  ],
  [word('(?:шкільні )?канікули|sh'), days(SCHOOL_HOLIDAY)],
  [
    word('щодня|щоденно|щоденний|кож(?:ного|ен) д(?:ня|ень)|всі дні|без вихідних(?: днів)?|daily|every day'),
    days(...ALL),
  ],
  [word('(?:у |в |по )?(?:робочі|будні) дні|(?:у |в |по )?будн(?:і|ях|ями)|weekdays'), days(...WORKDAYS)],
  // «У вівторок»; «по середах» is told from «понеділок по п’ятницю» by the parser.
  [/(?:у|в|on)\s+(?=\p{L})/iuy, () => null],
  ...DAYS,
  [word('цілодобово|24\\s*/\\s*7|24 години?(?: на добу)?|around the clock'), mark('always')],
  [word('без (?:обідньої |технічної )?(?:перерви|обіду|обідів)(?: на обід)?'), () => null],
  [
    word('(?:обідн(?:я|ьої) |технічна )?перерв(?:а|ою|у)(?: на обід)?|обід(?:у|ом)?|break|lunch'),
    mark('break'),
  ],
  [
    word(
      'вих\\.|вих|вихідн(?:ий|і|а)(?: д(?:ень|ні))?|не (?:працює|працюємо|приймає|приймаємо)|зачинен(?:о|ий)|закрит(?:о|ий)|неробоч(?:ий|і)(?: д(?:ень|ні))?|немає прийому|нема прийому|немає|відсутн\\p{L}*|без прийому|прийому немає|неприйомний(?: день)?|ні|off|closed',
    ),
    mark('closed'),
  ],
  [word('крім|окрім|за винятком|except'), mark('except')],
  [word('наступн(?:ого|ої) (?:дня|доби|ранку)'), mark('nextDay')],
  [word('години|година|годин|год'), () => null],
  [
    word(
      'графік роботи|режим роботи|години роботи|час роботи|робочий час|графік|режим|розклад|працюємо|працює|opening hours|open',
    ),
    () => null,
  ],
  [word('до|по|to|till|until'), mark('to')],
  // A lone 3 before a time is a slip for «з».
  [/3(?=\s+\d{1,2}[:.]\d{2})/y, mark('from')],
  [word('з|із|зі|від|с|from'), mark('from')],
  [word('та|і|й|and'), mark('comma')],
  [/-+|_+/y, mark('dash')],
  // A nought for a closed day.
  [/0(?![\d:.])/y, mark('closed')],
  [/[,/&]/y, mark('comma')],
  [/[;|\n\r]+|\.(?=\s|$)/y, mark('end')],
  [/:/y, mark('colon')],
];

type ClockRule = readonly [pattern: RegExp, bare: boolean];

const clock = (pattern: string, after = '(?![\\d:]|\\.\\d)'): ClockRule => [
  new RegExp(`${pattern}${after}`, 'y'),
  false,
];
/** `8.10` may be the tenth of August as well: then it is no time. */
const WITH_POINT = clock('(\\d{1,2})\\.(00|1[3-9]|[2-5]\\d)\\.?', '(?!\\d|\\.\\d|:\\d{1,2}(?![\\d.]))');
const WITH_COLON = clock('(\\d{1,2})\\s?:\\s?([0-5]\\d)(?::00)?(?:\\.(?=\\s*-))?');
const BARE: ClockRule = [/([1-9]|[01][1-9]|10|2[0-4])(?![\d:]|\.\d)/y, true];
const QUARTERS = '(00|15|30|45)';
const DASHED = clock(`(\\d{1,2})-${QUARTERS}`);
const SPACED = clock(`(\\d{1,2}) ${QUARTERS}`);
const BY_MODE: Readonly<Record<TimeMode, readonly ClockRule[]>> = {
  plain: [],
  comma: [clock(`(\\d{1,2}),${QUARTERS}`)],
  dash: [DASHED],
  space: [SPACED],
  any: [DASHED, SPACED],
  joined: [clock(`(\\d{1,2})${QUARTERS}`)],
};

/** The time written here; null where none is. */
function clockAt(text: string, at: number, rules: readonly ClockRule[], exact: boolean): Step | null {
  for (const [pattern, bare] of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) continue;
    const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
    if (minutes > 24 * 60) return null;
    const token = { kind: 'time', at: minutes, bare, exact: exact && /^\d\d:\d\d$/.test(found[0]) } as const;
    return { token, to: pattern.lastIndex };
  }
  return null;
}

/** Letter for letter as long as it was: one kind of dash, apostrophe and space, no Latin letter in a Ukrainian word. */
function plain(text: string): string {
  return text
    .replace(/[–—−‑‒]/g, '-')
    .replace(/['ʼ`´‘′ʹ]/g, '’')
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\p{L}]+/gu, (letters) =>
      /[а-яіїєґ]/i.test(letters) ? letters.replace(/[a-z]/gi, cyrillicLike) : letters,
    );
}

/** «8⁰⁰» → «8:00»: hours and minutes of printed signs. */
function lowered(text: string): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return text.replace(
    /(\d)\s?([⁰¹²³⁴⁵])([⁰¹²³⁴⁵⁶⁷⁸⁹])/g,
    (_, hour: string, ten: string, one: string) => `${hour}:${digits.indexOf(ten)}${digits.indexOf(one)}`,
  );
}

interface Step {
  readonly token: Token | null;
  readonly to: number;
}

/** The whole text as tokens; null where any of it is none. */
export function lex(written: string, mode: TimeMode): Token[] | null {
  const text = plain(lowered(written.normalize('NFC').trim()));
  const exact = !/[а-яіїєґ]/i.test(text);
  const times = [WITH_COLON, WITH_POINT, ...BY_MODE[mode]];
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const next = clockAt(text, at, times, exact) ?? wordAt(text, at) ?? clockAt(text, at, [BARE], exact);
    if (next === null) return null;
    if (next.token !== null) tokens.push(next.token);
    at = next.to;
  }
  return tokens;
}

/** A word begins where no word goes on. */
function wordAt(text: string, at: number): Step | null {
  if (/\p{L}/u.test(text[at] ?? '') && /\p{L}/u.test(text[at - 1] ?? '')) return null;
  for (const [pattern, make] of COMMON) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null && found[0] !== '') return { token: make(found), to: pattern.lastIndex };
  }
  return null;
}
