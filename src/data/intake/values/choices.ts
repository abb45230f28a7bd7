import { COLUMN_SPECS, type ProviderColumn } from '../../provider/columns.ts';
import { stems } from '../../../domain/search/stem.ts';

/** Other words of lists for our choices, by column and id; matched by their stems. Doubtful ones are left out on purpose. */
const WORDS: Partial<Record<ProviderColumn, Readonly<Record<string, readonly string[]>>>> = {
  provider_kind: {
    communal: [
      'комунальна',
      'комунальна власність',
      'комунальна установа',
      'комунальний заклад',
      'КУ',
      'КЗ',
      'КНП',
      'муніципальна',
    ],
    state: ['державна', 'державна власність', 'державна установа'],
    ngo: [
      'ГО',
      'БО',
      'БФ',
      'громадська організація',
      'громадське об’єднання',
      'благодійна організація',
      'благодійний фонд',
      'недержавна некомерційна',
      'неприбуткова організація',
    ],
    private: ['приватна', 'приватна власність', 'недержавна комерційна', 'ТОВ', 'ПП'],
    sole_trader: ['ФОП', 'фізична особа підприємець'],
  },
  status: {
    operating: [
      'діюча',
      'діючий',
      'працює',
      'функціонує',
      'надається',
      'активна',
      'чинна',
      'так',
      'open',
      'active',
    ],
    planned: ['планується', 'заплановано', 'плануємо', 'буде', 'відкриється'],
    suspended: [
      'тимчасово не надається',
      'тимчасово припинено',
      'тимчасово не працює',
      'зупинено',
      'призупинена',
    ],
    closed: [
      'не діє',
      'не працює',
      'припинено',
      'ліквідовано',
      'закрита',
      'закритий',
      'припинила діяльність',
    ],
  },
  fees: {
    free: [
      'безкоштовно',
      'безоплатна',
      'безплатно',
      'за рахунок бюджетних коштів',
      'за рахунок бюджету',
      'бюджет',
    ],
    differentiated: [
      'диференційовано',
      'з установленням диференційованої плати',
      'диференційована',
      'частково платно',
      'частково оплатно',
    ],
    paid: ['платна', 'за плату', 'за повну плату', 'оплатно', 'за рахунок отримувача'],
  },
  accessibility: {
    full: ['доступно', 'повністю доступно', 'доступний', 'повна', 'yes', 'так'],
    partial: ['частково доступно', 'частково', 'частково доступний', 'limited'],
    none: ['недоступно', 'не доступно', 'відсутня', 'no', 'ні'],
  },
  delivery: {
    home: ['вдома', 'за місцем проживання', 'за місцем проживання/перебування отримувача', 'надомна'],
    mobile: ['мобільна', 'виїзд', 'виїзний', 'поза межами приміщення надавача', 'вулична'],
    day: ['денне перебування', 'напівстаціонарна', 'напівстаціонарно'],
    residential: ['стаціонарно', 'цілодобово', 'цілодобове перебування', 'стаціонар'],
    remote: ['онлайн', 'дистанційно', 'телефоном'],
    on_site: ['у приміщенні надавача', 'за місцем надання', 'амбулаторно', 'за місцезнаходженням надавача'],
    transport: ['транспорт', 'транспортна'],
  },
};
const YES = {
  yes: ['+', '✓', 'так', 'є', 'yes', 'true', '1', 'необхідне', 'потрібно', 'потрібне'],
  no: ['-', '–', '—', 'ні', 'немає', 'no', 'false', '0', 'не потрібно', 'не потрібне'],
};

const tables = new Map<ProviderColumn, ReadonlyMap<string, string>>();

/** The id that a text means in a column of choices, by our own words or by those of lists; null for none. */
export function choiceOf(column: ProviderColumn, text: string): string | null {
  const choices = COLUMN_SPECS[column].choices;
  const own = choices?.find(text.trim());
  if (choices === undefined || (own !== null && own !== undefined)) return own ?? null;
  const table = tables.get(column) ?? tableOf(column);
  tables.set(column, table);
  return table.get(text.trim().toLowerCase()) ?? table.get(keyOf(text)) ?? null;
}

function tableOf(column: ProviderColumn): ReadonlyMap<string, string> {
  const ids = COLUMN_SPECS[column].choices?.ids ?? [];
  const words = WORDS[column] ?? (ids.includes('yes') ? YES : {});
  const pairs = Object.entries(words).flatMap(([id, texts]) =>
    texts.flatMap((text): [string, string][] => [
      [text.toLowerCase(), id],
      // «Ні», «КУ» and «+» have no stem to go by.
      ...(text.length > 3 ? [[keyOf(text), id] as [string, string]] : []),
    ]),
  );
  return new Map(pairs.filter(([, id]) => ids.includes(id)));
}

const keyOf = (text: string) =>
  (/(?<!\p{L})не(?!\p{L})/iu.test(text) ? 'не ' : '') + stems(text).toSorted().join(' ');
