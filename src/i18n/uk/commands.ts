/** What commands for clerks say beside the words of checks. */
export default {
  check: {
    about:
      'Що не так у таблиці послуг, до публікації.\n\nКод виходу: 0 — помилок немає, 1 — є, 2 — файл не прочитано.',
    file: 'ФАЙЛ',
    table: 'таблиця послуг, CSV або XLSX',
    json: 'знахідки для програм',
    lang: 'мова',
    region: 'область, у якій шукати назви громад (інакше — як каже назва файлу)',
    previous: 'таблиця минулого випуску: про кожен зниклий запис спитають',
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
  stale: {
    noPhone: 'телефону немає',
    noDate: 'без дати',
    age: '{months} міс.',
    sum: 'Старших за {months} міс.: {rows} із {all} записів.',
  },
};
