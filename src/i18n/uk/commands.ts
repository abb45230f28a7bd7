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
