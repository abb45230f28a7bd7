/** What commands for clerks say beside the words of checks. */
export default {
  check: {
    usage: `npm run check-data -- ФАЙЛ [--json] [--lang {languages}] [--region UA74] [--previous ФАЙЛ]
  ФАЙЛ        таблиця послуг, CSV або XLSX
  --json      знахідки для програм
  --lang en   англійською
  --region    область, у якій шукати назви громад (інакше — як каже назва файлу)
  --previous  таблиця минулого випуску: про кожен зниклий запис спитають
Код виходу: 0 — помилок немає, 1 — є, 2 — файл не прочитано.`,
    oneFile: 'потрібен один ФАЙЛ, маємо {came}',
    expected: 'очікували {expected}, маємо {came}',
    noFile: 'Немає файлу {file}',
  },
  import: {
    usage: `npm run import -- ФАЙЛ [--profile P.json] [--region UA74] [--set стовпець=значення]… [--out ФАЙЛ]
  ФАЙЛ        перелік, яким він є: CSV, XLSX, ODS, таблиця HTML, GeoJSON, Overpass, HSDS 3.0
  --profile   рішення, збережені минулого разу
  --region    область, у якій шукати назви (інакше — як каже файл)
  --set       значення стовпця для всіх рядків (status=operating) або відповідник того, що написано:
              «service_type:соц. супровід=family-support»; порожній — відповідника немає
  --out       куди записати таблицю: .csv, .xlsx, або .zip — пакет для publish-data (інакше CSV на екран)
  --by        установа, яка відповідає за пакет; --whole: це вся таблиця області
  --save      куди записати профіль із цими рішеннями
  --table     яку з таблиць файлу прочитати, від 1
  --lang en   англійською
Код виходу: 0 — усе ціле, 1 — чогось бракує, 2 — файл не прочитано.`,
    column: 'стовпець таблиці',
    body: 'назву установи для пакета',
    oneOblast: 'пакет — для однієї області: скажіть її через --region',
    rows: 'рядки {rows}',
    decisions: 'Рішень ще потрібно: {needed}; можна також уточнити: {free}.',
  },
  publish: {
    usage: `npm run publish-data -- ПАКЕТ [--dry-run] [--lang {languages}]
  ПАКЕТ      zip або JSON зі сторінки «Перевірити свій файл»: послуги, обстеження, що змінилося, хто
  --dry-run  лише показати зміни
Код виходу: 0 — записано в data/, 1 — перевірка не пройшла, 2 — пакет не прочитано.`,
    onePack: 'потрібен один ПАКЕТ, маємо {came}',
    badPack: '{file}: {where}: очікували {expected}, маємо {came}',
    by: '{file}: {name}, {on}; область {oblast}; {scope}',
    whole: 'замінює всю таблицю області',
    part: 'додає й змінює записи за ідентифікаторами',
    added: 'нове: {id} ({provider}, {type})',
    changed: 'змінено: {id}: {column}: «{before}» → «{after}»',
    vanished: 'зникає: {id} ({provider})',
    unsaid: 'зник без слова: {id} ({provider}); у пакеті має бути сказано, чому',
    unplaced: 'нерозміщене: рядок {row}: {message}',
    survey: 'обстеження: {id}: {area}, {types}, {completeness}, {date}',
    counts: 'Без змін {same}, змінено {changed}, додано {added}, зникло {vanished}, нерозміщено {unplaced}.',
    foreign: 'рядок {row}: «{id}» належить таблиці {file}',
    wrote: 'Записано: {files}',
    nothing: 'Нічого не записано.',
  },
  stale: {
    noPhone: 'телефону немає',
    noDate: 'без дати',
    age: '{months} міс.',
    sum: 'Старших за {months} міс.: {rows} із {all} записів.',
  },
};
