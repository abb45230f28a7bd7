import type { MessageLang } from '../finding.ts';

/** What stands above the table of columns on the sheet of instructions. */
export const INSTRUCTIONS: Readonly<Record<MessageLang, readonly string[]>> = {
  uk: [
    'Як заповнити таблицю послуг',
    '1. Одна послуга одного надавача в одному місці — один рядок на аркуші «Послуги».',
    '2. Три рядки-приклади (сірі, ідентифікатор «приклад-…») вилучіть: з ними файл не пройде перевірки.',
    '3. Обов’язкові: ідентифікатор, надавач, вид послуги, стан, джерело; одна з дат — повідомлення чи перевірки; громада або територія надання. Їхні заголовки темніші.',
    '4. Ідентифікатор придумайте один раз і не змінюйте: за ним послугу впізнають у наступних випусках.',
    '5. Порожня клітинка означає «джерело не каже», а не «ні». Не пишіть рисок і слова «немає».',
    '6. Кілька значень в одній клітинці розділяйте крапкою з комою.',
    '7. Притулки й інші таємні місця: точність місця «засекречено», громада, населений пункт, адреса й координати порожні, територія надання — лише область або район.',
    '8. Не вносьте імен отримувачів і працівників, паспортних даних, податкових номерів людей.',
    '9. Готовий файл перевірте на сторінці «Перевірити свій файл» або командою npm run check-data -- ФАЙЛ.',
  ],
  en: [
    'How to fill in the table of services',
    '1. One service of one provider at one place is one row of the sheet “Services”.',
    '2. Delete the three example rows (grey, id “example-…”): a file that has them does not pass the check.',
    '3. Required: id, provider, service type, status, source; one of the dates, reported or assured; a hromada or a service area. Their headers are darker.',
    '4. Think of an id once and never change it: by it the service is known in later releases.',
    '5. An empty cell means “the source does not say”, never “no”. Write no dashes and no “none”.',
    '6. Divide several values in one cell by semicolons.',
    '7. Shelters and other secret places: precision “redacted”; hromada, settlement, address and coordinates empty; the service area no lower than a raion.',
    '8. No names of clients or staff, no passport data, no tax numbers of persons.',
    '9. Check the finished file on the page “Check your file”, or with npm run check-data -- FILE.',
  ],
};

export const SHEETS: Readonly<Record<MessageLang, { table: string; help: string; lists: string }>> = {
  uk: { table: 'Послуги', help: 'Інструкція', lists: 'Переліки' },
  en: { table: 'Services', help: 'Instructions', lists: 'Lists' },
};

export const HELP_HEAD: Readonly<Record<MessageLang, readonly string[]>> = {
  uk: ['Стовпець', 'Коли заповнювати', 'Що це', 'Вигляд', 'Дозволені значення', 'Приклад'],
  en: ['Column', 'When to fill in', 'What it is', 'Form', 'Allowed values', 'Example'],
};

export const LIST_HEAD: Readonly<Record<MessageLang, string>> = { uk: 'Перелік: ', en: 'List: ' };

export const REFUSAL: Readonly<Record<MessageLang, string>> = {
  uk: 'Оберіть значення з переліку.',
  en: 'Choose a value of the list.',
};
