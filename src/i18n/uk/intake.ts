/** `says`: what is wrong; `expects`: what should stand there, in the accusative. `{name}` is filled in. */
export interface Words {
  readonly says?: string;
  readonly expects?: string;
}

/** What is said of any list on its way into a table of ours: problems of the namespace `check`. */
const intake = {
  noListFound: {
    says: 'у файлі не знайдено таблиці: жоден рядок не схожий на заголовок із назвою, адресою, телефоном чи послугою',
  },
  tableOfSet: {
    says: 'це одна таблиця з кількох: її ключі (organization_id, location_id…) ведуть до інших',
    expects:
      'усі таблиці набору в одному zip, services.csv і organizations.csv серед них; тоді їх буде з’єднано',
  },
  noTableInPage: { says: 'на цій сторінці немає жодної таблиці' },
  brokenJson: { says: 'це не JSON: {error}' },
  unknownJson: {
    says: 'у цьому JSON немає переліку записів',
    expects: 'GeoJSON, відповідь Overpass, HSDS 3.0 або список записів',
  },
  rowNumbering: { says: 'рядок із номерами стовпців пропущено' },
  rowTotal: { says: 'підсумковий рядок «{text}» пропущено' },
  rowHeader: { says: 'повторений заголовок пропущено' },
  rowFootnote: { says: 'рядок без запису пропущено: «{text}»' },
  mappedSection: { says: 'з рядків-розділів над записами' },
  mappedHeader: { says: 'за заголовком «{header}»' },
  mappedBoth: { says: 'за заголовком «{header}» і за вмістом ({share} %)' },
  mappedContent: { says: 'за вмістом: такі {share} % клітинок' },
  mappedPeople: { says: 'за вмістом: імена людей' },
  mappedFlags: { says: 'позначки «+» під назвою послуги' },
  mappedTwice: { says: 'те саме вже взято зі стовпця «{header}»' },
  mappedNothing: { says: 'нічого не вказує, що тут' },
  mappedByHand: { says: 'обрано вручну' },
  mappedProfile: { says: 'за профілем «{name}»' },
  columnSkipped: { says: 'стовпець «{header}» не перенесено (заповнених клітинок: {count})' },
  peopleLeftOut: { says: 'дані про людей зі стовпця «{header}» не перенесено: {count}' },
  emptyMarks: { says: 'рисок і слів («немає», N/A) замість порожньої клітинки прибрано: {count}' },
  edrpouPadded: { says: 'кодам ЄДРПОУ повернуто нулі на початку: {count}' },
  personNumber: { says: 'номери фізичних осіб замість ЄДРПОУ не перенесено: {count}' },
  placeHidden: { says: 'місце притулку не перенесено, воно таємне: {count}' },
  otherTable: {
    says: 'ще одна таблиця (аркуш «{sheet}», заголовок у рядку {row}, записів: {count}) не прочитана',
  },
  askConstant: { says: 'у переліку цього немає', expects: 'одне значення на всі рядки (--set {column}=…)' },
  askConstantOf: {
    says: 'у переліку цього немає',
    expects: 'одне значення на всі рядки (--set {column}=…): {candidates}',
  },
  askValue: { says: 'немає певного відповідника', expects: 'одне з: {candidates}' },
  askValueOpen: { says: 'немає певного відповідника', expects: 'значення або «немає відповідника»' },
  askPlace: { says: 'не видно, яка це громада', expects: 'одну з: {candidates}' },
  askPlaceOpen: { says: 'не видно, яка це громада', expects: 'код КАТОТТГ' },
  askArea: { says: 'не видно, яка це територія', expects: 'коди КАТОТТГ або одну з: {candidates}' },
  askAreaOpen: { says: 'не видно, яка це територія', expects: 'коди КАТОТТГ' },
  badProfile: { says: 'це не профіль імпорту: {where}', expects: '{what}' },
} as const satisfies Record<string, Words>;

export default intake;
