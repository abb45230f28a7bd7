/** What commands for clerks say beside the words of checks. */
export default {
  /** Of every command that speaks the language of whoever calls it. */
  line: {
    file: 'ФАЙЛ',
    lang: 'мова',
    help: 'ця довідка',
    noFile: 'Немає файлу {file}',
    titles: {
      usage: 'Використання:',
      arguments: 'Що дати:',
      options: 'Параметри:',
    },
    refused: {
      unknownOption: 'немає такого параметра: {what}',
      oneFile: 'потрібен один ФАЙЛ, маємо {came}',
      noValue: '{what}: бракує значення',
      expected: '{what}: очікували {expected}, маємо {came}',
    },
  },
  check: {
    about:
      'Що не так у таблиці послуг, до публікації.\n\nКод виходу: 0 — помилок немає, 1 — є, 2 — файл не прочитано.',
    table: 'таблиця послуг, CSV або XLSX, чи інша таблиця теки data/ (surveys.csv, bodies.csv …)',
    json: 'знахідки для програм',
    region: 'область, у якій шукати назви громад (інакше — як каже назва файлу)',
    previous: 'таблиця минулого випуску: про кожен зниклий запис спитають',
  },
  stale: {
    noPhone: 'телефону не знаємо',
    noDate: 'без дати',
    age: '{months} міс.',
    people: 'жителів {people}',
    noPeople: 'скільки жителів, не знаємо',
    project: 'проєкт {year} року, міг закінчитися',
    sum: 'Старших за {months} міс.: {rows} із {all} записів, без телефону {silent}. Першими ті, що обслуговують найбільше жителів (на 01.01.2022, не отримувачів) і найдовше без новин.',
    registers: 'Ще {count} з відкритих реєстрів: їх оновлює нове видання реєстру.',
  },
};
