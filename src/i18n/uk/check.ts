import intake, { type Words } from './intake.ts';

/** What is said of tables: by the page, the build and the commands. */
const check = {
  frame: {
    expected: 'очікували {expected}, маємо {came}',
    expectedOnly: 'очікували {expected}',
    empty: 'порожньо',
    quoted: '«{text}»',
    error: 'помилка',
    warning: 'попередження',
    summary:
      'Рядків: {rows} = {good} без помилок (з них {doubtful} із попередженнями) + {bad} з помилками. Помилок: {errors}, попереджень: {warnings}.',
    compared:
      'Порівняно з попереднім випуском: без змін {same}, змінено {changed}, додано {added}, зникло {vanished}.',
  },
  phrases: {
    // a hromada among its namesakes
    urban: '{name} міська громада ({place})',
    settlement: '{name} селищна громада ({place})',
    rural: '{name} сільська громада ({place})',
    city: '{name} ({place})',
    raion: '{name} район ({place})',
    ofRaion: '{raion} район, {code}',
    allRaion: '{name} район',
    // hours that say no days
    asWords: 'Лишити словами: {text}',
    // «село «Лугове» є в Умовській громаді (Ніжинський район) і в іншій»
    cityOf: 'місто «{name}»',
    townOf: 'селище «{name}»',
    villageOf: 'село «{name}»',
    placeOf: '«{name}»',
    inCity: 'у місті {name}',
    inNamed: 'у громаді «{name}»',
    inHromada: '{name} громаді',
    inThis: '{name}',
    inRaion: '{unit} ({raion} район)',
    elsewhere: 'в іншій громаді',
    and: '{first} і {rest}',
    or: '{first}; {rest}',
  },
  problems: {
    ...intake,
    // the table
    missingColumn: { says: 'немає стовпця {column}' },
    unknownColumn: { says: 'невідомий стовпець «{header}» пропущено' },
    peopleColumn: {
      says: 'стовпець «{header}» — про людей (заповнених клітинок: {count}); на сайт і в збережену копію він не потрапить',
    },
    twiceColumn: { says: 'стовпець {column} є двічі' },
    quotes: { says: 'лапки не закрито або вони зайві', expects: 'парні лапки' },
    tooManyCells: { expects: 'щонайбільше клітинок: {count}' },
    noRows: { says: 'під заголовком немає жодного рядка', expects: 'послуги, по одній у рядку' },
    titleRows: {
      says: 'над заголовком стоять інші рядки (заголовок у рядку {row})',
      expects: 'заголовок у першому рядку',
    },
    otherSheet: { says: 'аркуш «{sheet}» також схожий на таблицю послуг; перевірено лише «{checked}»' },
    formulaCell: { says: 'у клітинці формула', expects: 'значення: скопіюйте його й вставте як текст' },
    errorCell: { says: 'формула дала помилку', expects: 'значення' },
    // a file that is no table
    emptyFile: { says: 'файл порожній' },
    tooLarge: { says: 'файл більший за {limit} МБ; поділіть його за областями' },
    tooManyRows: { says: 'рядків більше ніж {limit}; поділіть файл за областями' },
    oldExcel: {
      says: 'це книга старого Excel (.xls, .xlsb) або захищена паролем; збережіть її як .xlsx без пароля',
    },
    notATable: { says: 'це не таблиця' },
    binary: { says: 'це не текст: у файлі є двійкові дані' },
    webPage: { says: 'це вебсторінка або XML, хоч би як файл називався; збережіть таблицю як CSV або XLSX' },
    openDocument: { says: 'це таблиця OpenDocument (.ods); збережіть її як .xlsx або CSV' },
    brokenZip: { says: 'книга пошкоджена або завантажилася не вся; збережіть її ще раз' },
    password: { says: 'книга захищена паролем; збережіть її без пароля' },
    zipBomb: { says: 'з книги розпаковується забагато даних (понад 256 МБ); її не відкрито' },
    noSheets: { says: 'у книзі немає жодного видимого аркуша' },
    wrongSheet: { says: 'жоден аркуш не має заголовка таблиці послуг; у книзі є {sheets}' },
    noHeader: { says: 'немає заголовка таблиці послуг; перший рядок: {header}' },
    noDelimiter: {
      says: 'стовпці поділено незнайомим знаком: {header}; потрібна кома, крапка з комою або табуляція',
    },
    // any cell
    tooLong: { says: 'знаків у клітинці: {length}', expects: 'щонайбільше 5000' },
    invisible: { says: 'у тексті є невидимі знаки', expects: 'текст без них' },
    brokenLetters: { says: 'літери втрачено (знак �)', expects: 'текст у кодуванні UTF-8' },
    mangled: { says: 'текст прочитано не в тому кодуванні', expects: 'текст у кодуванні UTF-8' },
    formula: {
      says: 'клітинка починається як формула',
      expects: 'текст (апостроф на початку робить її текстом)',
    },
    markup: { says: 'у тексті є розмітка HTML', expects: 'простий текст' },
    emptyMark: {
      says: 'риска або слово замість порожньої клітинки',
      expects: 'порожню клітинку: «джерело не каже»',
    },
    taxNumber: {
      says: 'схоже на податковий номер людини; приберіть його',
      expects: 'дані без особистих номерів',
    },
    passport: { says: 'схоже на паспортні дані; приберіть їх', expects: 'дані без особистих документів' },
    birthDate: {
      says: 'схоже на дату народження людини; приберіть її',
      expects: 'дані без відомостей про людей',
    },
    personName: { says: 'схоже на ім’я людини; імена працівників і отримувачів не вносять' },
    required: { expects: 'значення' },
    oneOf: { expects: 'одне з: {values}' },
    someOf: { expects: 'значення з переліку через «;»: {values}' },
    date: { expects: 'дату РРРР-ММ-ДД' },
    between: { expects: 'число від {min} до {max}' },
    unique: { expects: 'неповторне значення' },
    code: { expects: '19 знаків КАТОТТГ' },
    codes: { expects: 'коди КАТОТТГ із 19 знаків через «;»' },
    // tables of our own
    bodyPlace: { expects: 'повний код громади або області' },
    hotlineLink: { expects: 'tel:… або https://…' },
    partDate: { expects: 'РРРР, РРРР-ММ або РРРР-ММ-ДД' },
    lineRegion: { expects: 'початок коду області, як UA23, або повний код області чи громади' },
    typeIds: { expects: 'види послуг із service-types.csv через «;»' },
    hotlineIds: { expects: 'ідентифікатори з hotlines.csv' },
    // data/ as a whole
    typeId: { expects: 'малі латинські літери, цифри й дефіси, як home-care' },
    icon: { says: 'такого значка на сайті немає, буде проста крапка', expects: 'одну з назв: {names}' },
    noAbout: { says: 'не сказано, що це за послуга', expects: 'один простий рядок' },
    fewWords: {
      says: 'слів, якими люди шукають цю послугу, тут {count}',
      expects: 'щонайменше {least} повсякденних слів через «;»',
    },
    classifierCode: { expects: 'код Класифікатора, як 015.1' },
    noLine: {
      says: 'для цього виду послуги не сказано, куди зателефонувати',
      expects: 'ідентифікатори з hotlines.csv через «;», найкраща лінія перша',
    },
    violenceLine: {
      says: 'вид послуги пов’язаний із насильством (violence), тож першою має бути лінія саме про це',
      expects: 'першою одну з: {lines}',
    },
    foreignLine: {
      says: 'першою стоїть лінія щодо насильства, а вид послуги з ним не пов’язано',
      expects: 'першою іншу лінію, або «yes» у стовпці violence',
    },
    hiddenOpen: {
      says: 'місця цього виду таємні, а вибір самого виду лишить слід у посиланнях та історії',
      expects: '«yes», щоб не лишав',
    },
    hiddenApply: { says: 'місце, де приймають заяви, не може бути таємним', expects: '«no»' },
    noApplyType: {
      says: 'немає виду, до якого записати ЦНАПи',
      expects: 'рядок з ідентифікатором «{id}» і «yes» у цьому стовпці',
    },
    otherApplyType: { says: 'ЦНАПи записано до виду «{id}», тож цей лишиться порожнім', expects: '«no»' },
    noFirst: {
      says: 'на сторінці пошуку жоден вид послуги не видно відразу',
      expects: '«first» у тих видах, яких шукають найчастіше',
    },
    oblastCode: { expects: 'код області (19 знаків КАТОТТГ, після номера області нулі)' },
    sameOblast: { says: 'ця область уже є в рядку {row}', expects: 'одну область — один рядок' },
    noOblast: {
      says: 'області {oblast} немає в oblasts.csv',
      expects: 'код в області з переліку або новий рядок в oblasts.csv',
    },
    fileOblast: {
      says: 'області {oblast} з назви файлу немає в oblasts.csv, тож його не прочитано; перейменуйте файл або додайте область',
    },
    hromadaCode: { expects: 'код громади (19 знаків КАТОТТГ), а не району чи населеного пункту' },
    sameSeat: {
      says: 'у цій точці вже стоїть центр громади {code} ({first})',
      expects: 'координати центру саме цієї громади',
    },
    surveyArea: {
      says: 'на території {code} немає жодної громади',
      expects: 'код області, району або громади',
    },
    formerCode: { expects: 'код громади (19 знаків) або перші 12 знаків коду населеного пункту' },
    noAddress: {
      says: 'сказано «за адресою», а ні адреси, ні координат немає',
      expects: 'адресу, координати або іншу точність місця',
    },
    apostrophe: { says: 'не той знак усередині слова', expects: 'апостроф ’' },
    noEnglish: { says: 'англійською буде видно український текст', expects: 'переклад' },
    // a provider's row
    id: { expects: 'літери, цифри, крапки й дефіси' },
    reservedId: {
      says: 'такі ідентифікатори сайт дає сам: ЦНАПам і послугам у посиланнях',
      expects: 'інший ідентифікатор',
    },
    exampleRow: { says: 'це рядок-приклад із шаблону: вилучіть його', expects: 'власний ідентифікатор' },
    type: { expects: 'вид послуги з переліку' },
    typeNoted: {
      says: 'у переліку такого виду послуг немає; примітка його називає, тож запис чекатиме серед нерозміщених',
    },
    severalServices: {
      says: 'в одній клітинці кілька послуг ({count})',
      expects: 'один вид послуги: поділіть на рядки',
    },
    applyType: { says: 'ЦНАП — місце подання заяв, а не послуга', expects: 'вид послуги з переліку' },
    someDate: { expects: 'дату повідомлення або дату перевірки (assured_on)' },
    after: { expects: 'дату після {date}' },
    recipients: { expects: 'групи з переліку (recipients.csv) через «;»' },
    edrpou: { expects: '8 цифр (номери фізичних осіб не публікуємо)' },
    phones: { says: '«{text}» не можна набрати', expects: 'номери з кодом міста через «;»' },
    homoglyph: {
      says: 'знак № {place} «{letter}» — кирилична літера, хоч виглядає як латинська',
      expects: 'латинські літери',
    },
    classifierSpoilt: {
      says: 'таблиця зробила з коду число або дату',
      expects: 'код Класифікатора «{code}», введений як текст',
    },
    phoneCut: {
      says: 'таблиця показала номер як дріб, і його останні цифри втрачено',
      expects: 'номер із джерела, введений як текст',
    },
    email: { expects: 'адресу пошти' },
    link: { expects: 'посилання http(s)://' },
    hours: {
      says: 'графік не вдалося зрозуміти цілком, його покажуть як написано',
      expects:
        'дні й години, як «Пн–Пт 8:00–17:00, обід 12:00–13:00» (якщо це не графік, а слова, візьміть їх у лапки)',
    },
    hoursDays: {
      says: 'є години, але не сказано, у які дні',
      expects: 'дні й години, як «Пн–Пт 8:00–17:00»',
    },
    pointMissing: { says: 'без координат місце показано за громадою', expects: 'координати' },
    swapped: { says: 'довготу й широту переставлено', expects: 'довгота; широта' },
    outside: { says: 'точка лежить не там: {other}', expects: 'точку в межах: {unit}' },
    outsideOblast: { says: 'точка лежить поза областю', expects: 'точку в межах: {unit}' },
    noSuchSettlement: { says: 'немає такого населеного пункту: {unit}', expects: 'населений пункт громади' },
    settlementElsewhere: {
      says: '{what} є {places}, а не {stated}',
      expects: 'населений пункт цієї громади або іншу громаду',
    },
    severalSettlements: {
      says: 'у громаді населених пунктів із назвою «{name}» є {count}',
      expects: 'код одного з них: {codes}',
    },
    future: { says: 'ця дата ще не настала (сьогодні {today})', expects: 'дату, що минула' },
    tooOld: { says: 'така рання дата — певно, описка в році', expects: 'дату послуги' },
    ended: {
      says: 'послуга «діє», але її останній день минув (сьогодні {today})',
      expects: 'стан «закрито» або іншу дату',
    },
    pairInCell: { says: 'в одній клітинці обидві координати', expects: 'довготу й широту у своїх стовпцях' },
    bothCoordinates: { expects: 'обидві координати або жодної' },
    // where it stands
    nowhere: { says: 'немає ні громади, ні території надання' },
    noSuchCode: { says: 'немає громади з кодом {code}' },
    notACode: { says: '«{text}» не є кодом КАТОТТГ із 19 знаків' },
    noSuchName: { says: 'немає громади з назвою «{name}»' },
    sharedName: { says: 'громад із назвою «{name}» є {count}' },
    sharedNameOf: {
      says: 'громад із назвою «{name}» є {count}: {candidates}',
      expects: 'код або назву з видом громади',
    },
    sharedNameNoted: {
      says: 'громад із назвою «{name}» є {count}: {candidates}; примітка це пояснює, тож запис чекатиме серед нерозміщених',
    },
    codeAndName: {
      says: 'код {code} — це {unit}, а назва каже «{name}»',
      expects: 'код і назву однієї громади',
    },
    duplicateId: { says: '«{id}» уже є: {first}', expects: 'ідентифікатор, якого немає в усьому наборі' },
    sameInLinks: {
      says: '«{id}» у посиланнях не відрізнити від «{other}» ({first}); таке трапляється дуже рідко',
      expects: 'ідентифікатор, інший хоч однією літерою',
    },
    nearDuplicate: {
      says: 'схоже на ту саму послугу, що в рядку {row} («{id}»)',
      expects: 'одну послугу — один рядок',
    },
    // against the previous release
    vanished: {
      says: '«{id}» ({provider}) був у попередньому випуску, а тут його немає',
      expects: 'рядок зі станом «закрито», повернений рядок або той самий ідентифікатор на новому місці',
    },
    vanishedLike: {
      says: '«{id}» ({provider}) був у попередньому випуску, а тут його немає; схоже на новий запис {candidates}',
      expects: 'ідентифікатор «{id}» у новому записі, рядок зі станом «закрито» або повернений рядок',
    },
    // a place that hides
    secretPlace: { says: 'місце засекречено', expects: 'порожню клітинку' },
    secretArea: { says: 'місце засекречено', expects: 'лише коди областей і районів' },
    secretText: {
      says: 'місце засекречено, а текст його видає (вулиця, будинок, координати або посилання на карту)',
      expects: 'текст без адреси',
    },
    secretId: { says: 'місце засекречено', expects: 'ідентифікатор без назви громади' },
  },
} as const satisfies {
  frame: Record<string, string>;
  phrases: Record<string, string>;
  problems: Record<string, Words>;
};

export default check;

export type ProblemKey = keyof typeof check.problems;
export type PhraseKey = keyof typeof check.phrases;
