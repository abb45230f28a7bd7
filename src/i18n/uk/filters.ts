/** One entry a filter of `src/domain/filters/`: all that is said of it. */
export default {
  service: { name: 'Вид послуги' },
  recipients: {
    name: 'Кому допомагають',
    reason: 'серед тих, кому допомагають: {{list}}',
    ask: 'кому допомагають',
  },
  delivery: {
    name: 'Як надають',
    value: {
      home: 'Вдома',
      mobile: 'Виїзна бригада',
      day: 'Денний заклад',
      residential: 'З проживанням',
      remote: 'Дистанційно',
      on_site: 'У закладі',
      transport: 'Перевезення',
    },
    reason: 'як надають: {{list}}',
    ask: 'як надають послугу',
  },
  cost: {
    name: 'Оплата',
    value: { free: 'Безоплатно', differentiated: 'Оплата залежить від доходу', paid: 'Платно' },
    reason: '{{list}}',
    ask: 'скільки коштує',
  },
  access: {
    name: 'Безбар’єрність',
    value: { full: 'Безбар’єрний', partial: 'Частково безбар’єрний', none: 'Є бар’єри' },
    reason: '{{list}}',
    ask: 'чи немає бар’єрів',
  },
  maxAge: {
    name: 'Вік даних',
    chip_one: 'Не старше {{count}} місяця',
    chip_few: 'Не старше {{count}} місяців',
    chip_many: 'Не старше {{count}} місяців',
    chip_other: 'Не старше {{count}} місяця',
  },
  q: { name: 'Пошук у назвах', placeholder: 'Назва послуги чи надавача', chip: 'У назві: {{text}}' },
  status: {
    name: 'Стан послуги',
    value: { operating: 'Діє', planned: 'Оголошено', suspended: 'Призупинено', closed: 'Закрито' },
    hint: 'Якщо не обрати, показуємо ті, що діють, і оголошені.',
  },
  kind: {
    name: 'Хто надає',
    value: {
      state: 'Державний',
      communal: 'Комунальний',
      ngo: 'Громадська організація',
      private: 'Приватний',
      sole_trader: 'ФОП',
    },
  },
  date: { name: 'Станом на', chip: 'На дату {{date}}' },
  radius: {
    name: 'Радіус, км',
    hint: 'Стану громади не змінює: лише додає «є за N км» і рахує людей поза радіусом.',
    chip: 'У межах {{n}}\u00a0км',
  },
  planned: {
    name: 'Показувати оголошені послуги окремо',
    hint: 'Оголошена послуга ніколи не рахується як наявна.',
    chip: 'Без оголошених',
  },
  area: {
    name: 'Чиї послуги рахувати',
    value: { declared: 'громади й тих, хто її обслуговує', own: 'лише надавачів у самій громаді' },
  },
};
