/** Columns of the provider table: the documented layout, and the Ukrainian header of each. */
const HEADERS = {
  id: ['ідентифікатор', 'номер запису'],
  provider: ['надавач', 'назва надавача'],
  provider_en: ['надавач англійською'],
  provider_kind: ['вид надавача', 'тип надавача', 'форма власності'],
  edrpou: ['єдрпоу', 'код єдрпоу'],
  system: ['система'],
  service_type: ['вид послуги'],
  service_name: ['назва послуги'],
  service_name_en: ['назва послуги англійською'],
  classifier_code: ['код класифікатора'],
  status: ['стан', 'статус'],
  valid_from: ['діє з', 'початок'],
  valid_to: ['діє до', 'кінець'],
  hromada: ['громада', 'код громади', 'територіальна громада'],
  settlement: ['населений пункт'],
  address: ['адреса'],
  lon: ['довгота'],
  lat: ['широта'],
  precision: ['точність місця', 'точність'],
  service_area: ['територія надання', 'жителів яких громад обслуговують'],
  takes_outsiders: ['приймають з інших громад', 'чи приймають з інших громад'],
  delivery: ['спосіб надання', 'форма надання'],
  eligibility: ['кому допомагають', 'отримувачі'],
  eligibility_note: ['примітка про отримувачів'],
  fees: ['вартість', 'плата'],
  fees_note: ['примітка про плату'],
  documents: ['документи'],
  application: ['як отримати', 'як звернутися'],
  referral_required: ['потрібне направлення', 'чи потрібне направлення'],
  referral_from: ['хто направляє', 'від кого направлення'],
  phone: ['телефон', 'телефони'],
  email: ['електронна пошта', 'пошта'],
  url: ['сайт', 'вебсайт'],
  hours: ['графік', 'години роботи'],
  accessibility: ['безбарєрність', 'доступність'],
  languages: ['мови'],
  capacity: ['місткість', 'кількість місць'],
  capacity_unit: ['одиниця місткості'],
  source: ['джерело'],
  source_url: ['посилання на джерело'],
  reported_on: ['повідомлено', 'дата повідомлення'],
  assured_on: ['перевірено', 'дата перевірки'],
  assured_by: ['хто перевірив'],
  note: ['примітка'],
  note_en: ['примітка англійською'],
} as const satisfies Record<string, readonly string[]>;

export type ProviderColumn = keyof typeof HEADERS;

export const PROVIDER_COLUMNS = Object.keys(HEADERS) as readonly ProviderColumn[];

/** Their cells may not be empty; besides, one of the dates, and one of hromada and service area. */
export const REQUIRED_COLUMNS = ['id', 'provider', 'service_type', 'status', 'source'] as const;

/** Folded Ukrainian header → column. */
export const PROVIDER_ALIASES: ReadonlyMap<string, ProviderColumn> = new Map(
  PROVIDER_COLUMNS.flatMap((column) =>
    HEADERS[column].map((header): [string, ProviderColumn] => [header.replaceAll(' ', '_'), column]),
  ),
);
