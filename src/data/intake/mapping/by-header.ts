import { foldHeader } from '../../sheet/fold-header.ts';
import { isPeopleColumn } from '../../sheet/people-columns.ts';
import { PROVIDER_ALIASES, PROVIDER_COLUMNS, type ProviderColumn } from '../../provider/columns.ts';
import type { Target } from './target.ts';

export interface HeaderMatch {
  readonly to: Target;
  readonly parts?: readonly ProviderColumn[];
  readonly sure: number;
}

type Rule = readonly [to: Target, pattern: RegExp, sure: number];

/** Words of official lists, the more telling first: the first that fits wins. Headers are folded, spaces for underscores. */
const RULES: readonly Rule[] = [
  [
    'number',
    /^(?:(?:№|n|no|#)\s*)?(?:[зп]\s*[/.-]?\s*п\.?)?$|^(?:порядковий )?номер(?: [зп][/.]?п| рядка)?$|^№/,
    0.95,
  ],
  ['edrpou', /єдрпоу|edrpou|код (?:юридичн|установ|організац|надавач)/, 0.95],
  ['source_url', /(?:посилання|url|link)\S* на джерело|source.?url/, 0.95],
  ['source', /^джерел|^source$/, 0.9],
  ['email', /e[-\s]?mail|ел(?:ектронн\S*|\.)\s?(?:пошт|адрес|скриньк)|імейл|^пошта$|поштова скринька/, 0.95],
  ['phone', /телефон|(?:^|\s)тел(?:\.|\s|$)|^phone|(?:^|\s)моб(?:\.|ільн)/, 0.95],
  [
    'hours',
    /графік|режим роботи|години|час (?:роботи|прийому|надання)|розклад|opening.?hours|робочі дні/,
    0.95,
  ],
  ['url', /сайт|веб|(?:^|\s)web|www|інтернет|facebook|соц\S* мереж|^url$|website|сторінк/, 0.9],
  ['takes_outsiders', /(?:інш\S+|не своєї) (?:територіальн\S+ )?громад/, 0.85],
  [
    'service_area',
    /територі\S+ (?:надання|обслуговування|дії)|(?:жителів|мешканців) яких громад|зона обслуговування|обслуговує громад/,
    0.9,
  ],
  ['hromada', /катоттг|koatuu|код (?:територіальн\S* )?громад/, 0.9],
  ['capacity_unit', /одиниц\S+ (?:місткост|виміру)/, 0.9],
  ['capacity', /місткіст|кількість (?:ліжко-?)?місць|потужніст|ліжко-?місц|capacity/, 0.9],
  [
    'provider_kind',
    /форм\S* власност|(?:тип|вид|сектор) надавач|організаційно-?\s?правов|підпорядкуван/,
    0.9,
  ],
  [
    'provider',
    /(?:назва|найменування)\s(?:\S+\s)?(?:надавач|суб.?єкт)|^(?:надавач|суб.?єкт)(?!\S* (?:телефон|адрес))/,
    0.9,
  ],
  [
    'eligibility',
    /отримувач|категорі|кому (?:надається|надають|допомагають)|кого обслугов|цільов\S+ груп|для кого|клієнт|бенефіціар|контингент|social_facility:for|eligibility|audience/,
    0.9,
  ],
  ['fees', /вартіст|^плат|оплат|тариф|безоплатн|платн|умови фінансування|^fee/, 0.9],
  ['documents', /документ|required documents?/, 0.8],
  [
    'application',
    /(?:як|порядок|спосіб|умови) (?:отриман|отримати|звернут|звернення)|запис на прийом|порядок запису|application process|how to apply/,
    0.85,
  ],
  ['referral_required', /направлення/, 0.8],
  ['accessibility', /доступніст|безбар|пандус|wheelchair/, 0.85],
  ['delivery', /(?:форм|спос)\S* (?:надання|обслуговування)|умови надання/, 0.85],
  ['languages', /^мов[аи]|languages?$/, 0.85],
  ['classifier_code', /код (?:соціальн\S* )?послуг|класифікатор/, 0.9],
  ['status', /^стан(?: |$)|статус|чинніст|operational/, 0.85],
  ['valid_to', /діє до|дата (?:закінчення|припинення|виключення)|строк дії/, 0.85],
  ['valid_from', /діє з|дата (?:початку|включення|створення|відкриття|реєстрації)/, 0.85],
  ['assured_on', /дата (?:перевірки|звірки|верифікації)|перевірено/, 0.9],
  ['reported_on', /станом на|дата (?:оновлення|актуал|внесення|подання|інформац|повідомлення)|оновлено/, 0.9],
  ['lon', /довгот|longitude|^lon$|^lng$/, 0.95],
  ['lat', /широт|latitude|^lat$/, 0.95],
  ['raion', /^(?:назва |адміністративн\S+ )?район/, 0.9],
  ['oblast', /^(?:назва )?област|^регіон|^oblast$/, 0.9],
  [
    'settlement',
    /населен\S* ?пункт|нас\. ?пункт|^(?:місто|село|селище)(?:\W|$)|addr:(?:city|village|town)|^city$/,
    0.9,
  ],
  [
    'service_type',
    /(?:назва|вид|найменування|перелік|тип|які|надавані|соціальн\S+)\s(?:\S+\s)?(?:\S+\s)?послуг|^послуг|надаються послуг|послуги,? які|service.?(?:type|name)|^service$|social_facility$/,
    0.9,
  ],
  [
    'provider',
    /надавач|(?:назва|найменування)\s(?:\S+\s)?(?:установ|заклад|організац|центр|підприємств|структурн|юридичн)|^(?:установа|заклад|організація|підприємство|provider|organi[sz]ation)(?:\W|$)|^operator$|organi[sz]ation.?name/,
    0.9,
  ],
  [
    'address',
    /адрес|місце\s?знаходженн|місце розташуванн|місце (?:надання|провадження)|^вулиця|^location$|address/,
    0.9,
  ],
  ['hromada', /громад(?!ян|ськ)|^о?тг$|(?:^|\s)[омсо]?тг(?:\W|$)|hromada/, 0.9],
  ['provider', /^(?:повн\S+ )?(?:назва|найменування)(?: \(повна\))?$|^name$/, 0.6],
  ['note', /приміт|коментар|додатков|зауваж|^інше|опис|note|description/, 0.8],
];

/** Keys of rows in other tables are no names, and no phones. */
const REFERENCE = /\S (?:ids?|uuid|guid)$|^(?:uuid|guid)$/;
/** «Контакти», «Контактні дані»: what a cell holds is told by its content. */
const CONTACTS = /контакт(?!\S*\s+(?:телефон|особ|пошт))/;
/** What one header may name together, «Назва, адреса, телефон». */
const TOGETHER: readonly ProviderColumn[] = ['provider', 'edrpou', 'address', 'phone', 'email', 'url'];

/** What the words over a column say it is; null where they say nothing. `parts`: of several rows, from the top down. */
export function matchHeader(parts: readonly string[]): HeaderMatch | null {
  const whole = parts.join(' ');
  const own = parts.at(-1) ?? '';
  const exact = exactly(own) ?? exactly(whole);
  if (exact !== null) return { to: exact, sure: parts.length > 1 && own !== whole ? 0.95 : 1 };
  const text = plain(own);
  if (REFERENCE.test(text)) return { to: 'skip', sure: 0.95 };
  const aboutPeople = isPeopleColumn(own) && !/контакт\S* дан/.test(text);
  const together = partsNamed(text);
  if (together.length > 1) return { to: 'mixed', parts: together, sure: 0.85 };
  if (aboutPeople && !/надавач|(?:назва|найменування)/.test(text)) return { to: 'person', sure: 0.95 };
  if (CONTACTS.test(text) && !/телефон|пошт|mail/.test(text)) {
    return { to: 'mixed', parts: ['address', 'phone', 'email', 'url'], sure: 0.8 };
  }
  const found = byRules(text);
  if (parts.length === 1 || (found !== null && found.sure >= 0.8)) return found;
  // «Надавач · назва»: what stands above tells what the word below is of.
  return byRules(plain(`${own} ${parts.slice(0, -1).join(' ')}`)) ?? byRules(plain(whole)) ?? found;
}

function exactly(header: string): ProviderColumn | null {
  const folded = foldHeader(header);
  return PROVIDER_COLUMNS.find((column) => column === folded) ?? PROVIDER_ALIASES.get(folded) ?? null;
}

function plain(header: string): string {
  return foldHeader(header).replaceAll('_', ' ').replace(/[«»"]/g, '').trim();
}

function byRules(text: string): HeaderMatch | null {
  const rule = RULES.find(([, pattern]) => pattern.test(text));
  return rule === undefined ? null : { to: rule[0], sure: rule[2] };
}

function partsNamed(text: string): ProviderColumn[] {
  const pieces = text.split(/[,;/]|\s(?:та|і|й|and)\s/).map((piece) => piece.trim());
  const named = new Set(pieces.map((piece) => byRules(piece)?.to));
  return TOGETHER.filter((column) => named.has(column));
}
