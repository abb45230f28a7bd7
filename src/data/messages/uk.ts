/** `says`: what is wrong; `expects`: what should stand there, in the accusative. `{name}` is filled in. */
export interface Words {
  readonly says?: string;
  readonly expects?: string;
}

/**
 * What is said of tables, in Ukrainian. It stands here and not in `i18n/`, because the build and the commands say it
 * too, and they know no interface.
 */
export const uk = {
  frame: {
    expected: 'очікували {expected}, маємо {came}',
    empty: 'порожньо',
    quoted: '«{text}»',
  },
  problems: {
    // the table
    missingColumn: { says: 'немає стовпця {column}' },
    unknownColumn: { says: 'невідомий стовпець «{header}» пропущено' },
    twiceColumn: { says: 'стовпець {column} є двічі' },
    quotes: { says: 'лапки не закрито або вони зайві', expects: 'парні лапки' },
    tooManyCells: { expects: '{count} клітинок' },
    // any cell
    required: { expects: 'значення' },
    oneOf: { expects: 'одне з: {values}' },
    someOf: { expects: 'значення з переліку через ;: {values}' },
    date: { expects: 'дату РРРР-ММ-ДД' },
    between: { expects: 'число від {min} до {max}' },
    unique: { expects: 'неповторне значення' },
    code: { expects: '19 знаків КАТОТТГ' },
    codes: { expects: 'коди КАТОТТГ із 19 знаків через ;' },
    // tables of our own
    hotlineLink: { expects: 'tel:… або https://…' },
    partDate: { expects: 'РРРР, РРРР-ММ або РРРР-ММ-ДД' },
    oblastPrefix: { expects: 'початок коду області, як UA23' },
    typeIds: { expects: 'види послуг із service-types.csv через ;' },
    hotlineIds: { expects: 'ідентифікатори з hotlines.csv' },
    // a provider's row
    id: { expects: 'літери, цифри, крапки й дефіси' },
    exampleRow: { says: 'це рядок-приклад із шаблону: вилучіть його', expects: 'власний ідентифікатор' },
    type: { expects: 'вид послуги з переліку (service-types.csv)' },
    applyType: { says: 'ЦНАП — місце подання заяв, а не послуга', expects: 'вид послуги з переліку' },
    someDate: { expects: 'дату повідомлення або дату перевірки (assured_on)' },
    after: { expects: 'дату після {date}' },
    recipients: { expects: 'групи з переліку (recipients.csv) через ;' },
    edrpou: { expects: '8 цифр (номери фізичних осіб не публікуємо)' },
    phones: { expects: 'номери з кодом міста через ;' },
    email: { expects: 'адресу пошти' },
    link: { expects: 'посилання http(s)://' },
    hours: { expects: 'години у вигляді Mo-Fr 08:00-17:00' },
    pointMissing: { says: 'без координат місце показано за громадою', expects: 'координати' },
    bothCoordinates: { expects: 'обидві координати або жодної' },
    // where it stands
    nowhere: { says: 'немає ні громади, ні території надання' },
    noSuchCode: { says: 'немає громади з кодом {code}' },
    notACode: { says: '«{text}» не є кодом КАТОТТГ із 19 знаків' },
    noSuchName: { says: 'немає громади з назвою «{name}»' },
    sharedName: { says: 'громад із назвою «{name}» є {count}' },
    codeAndName: {
      says: 'код {code} — це {unit}, а назва каже «{name}»',
      expects: 'код і назву однієї громади',
    },
    duplicateId: { says: '«{id}» уже є: {first}' },
    // a place that hides
    secretPlace: { says: 'місце засекречено (precision redacted)', expects: 'порожню клітинку' },
    secretArea: { says: 'місце засекречено', expects: 'лише коди областей і районів' },
    secretId: { says: 'місце засекречено', expects: 'ідентифікатор без назви громади' },
  },
} as const satisfies { frame: Record<string, string>; problems: Record<string, Words> };

export type ProblemKey = keyof typeof uk.problems;
export type Frame = Readonly<Record<keyof typeof uk.frame, string>>;
