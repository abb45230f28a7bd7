import type { Hromada, LonLat, Settlement } from '../../../src/domain/hromada.ts';
import type { FormerName, PlacePack } from '../../../src/domain/search/place-pack.ts';

/**
 * A made-up country larger than that of the site's tests: ten oblasts of three raions with four hromadas each, 119
 * villages of one name, and what else tempts a search to take the wrong place. Names sound real, places are not.
 */
const OBLASTS = [
  ['Полтавська', 'Полтавський', 'Лубенський', 'Миргородський'],
  ['Сумська', 'Сумський', 'Роменський', 'Охтирський'],
  ['Чернігівська', 'Чернігівський', 'Ніжинський', 'Прилуцький'],
  ['Львівська', 'Львівський', 'Стрийський', 'Яворівський'],
  ['Одеська', 'Одеський', 'Болградський', 'Подільський'],
  ['Миколаївська', 'Миколаївський', 'Баштанський', 'Вознесенський'],
  ['Запорізька', 'Запорізький', 'Пологівський', 'Василівський'],
  ['Вінницька', 'Вінницький', 'Хмільницький', 'Гайсинський'],
  ['Черкаська', 'Черкаський', 'Уманський', 'Золотоніський'],
  ['Харківська', 'Харківський', 'Чугуївський', 'Ізюмський'],
] as const;

/** Seats in the order of the hromadas, with the hromada's name and its residents. */
const SEATS: readonly (readonly [oblast: number, hromada: string, seat: string, population: number])[] = [
  [0, 'Полтавська', 'Полтава', 317_000],
  [0, 'Решетилівська', 'Решетилівка', 24_000],
  [1, 'Сумська', 'Суми', 268_000],
  [1, 'Степанівська', 'Степанівка', 9000],
  [2, 'Чернігівська', 'Чернігів', 294_000],
  [2, 'Ніжинська', 'Ніжин', 66_000],
  [2, 'Варвинська', 'Варва', 14_000],
  [2, 'Семенівська', 'Семенівка', 15_000],
  [2, 'Бахмацька', 'Бахмач', 22_000],
  [3, 'Львівська', 'Львів', 783_000],
  [3, 'Миколаївська', 'Миколаїв', 19_000],
  [3, 'Новояворівська', 'Новояворівськ', 46_000],
  [4, 'Одеська', 'Одеса', 1_016_000],
  [4, 'Біляївська', 'Біляївка', 21_000],
  [5, 'Миколаївська', 'Миколаїв', 470_000],
  [5, 'Новоодеська', 'Нова Одеса', 22_000],
  [6, 'Запорізька', 'Запоріжжя', 722_000],
  [6, 'Гуляйпільська', 'Гуляйполе', 18_000],
  [7, 'Вінницька', 'Вінниця', 389_000],
  [7, 'Тростянецька', 'Тростянець', 16_000],
  [8, 'Черкаська', 'Черкаси', 275_000],
  [8, 'Тростянецька', 'Тростянець', 15_500],
  [9, 'Харківська', 'Харків', 1_430_000],
  [9, 'Чугуївська', 'Чугуїв', 31_000],
];
const VILLAGES = ['Миколаївка', 'Веселе', 'Лугове', 'Калинівка', 'Степове', 'Зелене', 'Малинівка'];
const IVANIVKAS = 119;
/** Villages of one hromada: the number of the oblast, of the hromada in it, the name. */
const SPECIAL: readonly (readonly [oblast: number, hromada: number, name: string])[] = [
  [2, 4, 'Бахмач'],
  [2, 1, 'Вертіївка'],
  [2, 1, 'Кам’янка'],
  [2, 1, 'Кам’янка'],
  [3, 0, 'Краківщина'],
  [4, 0, 'Юр’ївка'],
  [8, 0, 'Нова Прага'],
  [7, 0, 'Ґудзівка'],
  [2, 0, 'Одеса'],
  [9, 0, 'Майдан'],
];

const uk = (name: string) => ({ uk: name, en: null });
const two = (n: number) => String(n).padStart(2, '0');
const regionOf = (oblast: number) => `UA${two(31 + oblast)}`;
const pointOf = (n: number): LonLat => [22 + ((n * 0.37) % 17), 45 + ((n * 0.23) % 7)];

interface Spot {
  readonly region: string;
  readonly prefix: string;
  readonly seat: string;
  readonly name: string;
  readonly population: number;
}

function spotsOf(oblast: number): Spot[] {
  const own = SEATS.filter(([of]) => of === oblast);
  return Array.from({ length: 12 }, (_, i) => {
    const [, name = `Округа${oblast}${i}ська`, seat = `Округа${oblast}${i}`, population = 4000] =
      own[i] ?? [];
    const raion = 2 + 2 * (i % 3);
    return {
      region: regionOf(oblast),
      prefix: `${regionOf(oblast)}${two(raion)}${String(1 + 2 * i).padStart(3, '0')}`,
      seat,
      name,
      population,
    };
  });
}

/** The packs, as a page or the worker has them. */
export function bigGazetteer(): PlacePack[] {
  let ivanivkas = 0;
  const packs = OBLASTS.map(([name, ...raions], oblast): PlacePack => {
    const spots = spotsOf(oblast);
    const hromadas = spots.map(
      (spot, i): Hromada => ({
        code: `${spot.prefix}0000000${two(oblast)}${i % 10}`,
        name: uk(spot.name),
        kind: 'urban',
        population: spot.population,
        seat: { name: uk(spot.seat), at: pointOf(oblast * 100 + i) },
        territory: null,
      }),
    );
    const settlements = spots.flatMap((spot, i): Settlement[] => {
      const named = SPECIAL.filter(([of, hromada]) => of === oblast && hromada === i).map((each) => each[2]);
      const ivanivka = ivanivkas < IVANIVKAS ? ['Іванівка'] : [];
      ivanivkas += ivanivka.length;
      const names = [spot.seat, ...VILLAGES.slice(i % 4), ...ivanivka, ...named];
      return names.map((place, n) => ({
        code: `${spot.prefix}${String(n + 1).padStart(3, '0')}`,
        name: uk(place),
        at: pointOf(oblast * 100 + i + n / 10),
      }));
    });
    return {
      region: { code: `${regionOf(oblast)}000000000000000`, name: uk(`${name} область`) },
      raions: raions.map((raion, i) => ({ prefix: `${regionOf(oblast)}${two(2 + 2 * i)}`, name: uk(raion) })),
      hromadas,
      settlements,
    };
  });
  return [...packs, kyiv()];
}

function kyiv(): PlacePack {
  const code = 'UA80000000000093317';
  const city: Hromada = {
    code,
    name: uk('Київ'),
    kind: 'city',
    population: 2_952_301,
    seat: null,
    territory: null,
  };
  return { region: { code, name: uk('Київ') }, raions: [], hromadas: [city], settlements: [] };
}

export const BIG_FORMER: readonly FormerName[] = [{ code: 'UA3104003001', name: 'Жовтневе' }];
