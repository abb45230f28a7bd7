export default {
  controls: 'Масштаб карти',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  fit: 'Показати всю територію',
  close: 'Закрити',
  short: {
    servedLocal: 'є',
    servedArea: 'обслуговують',
    planned: 'оголошено',
    gap: 'немає',
    notFound: 'не виявлено',
    unknown: 'немає даних',
    notApplicable: 'окупація',
  },
  /** As a resident’s legend has it, in one row. */
  brief: { planned: 'Оголошено', notFound: 'Не виявлено', notApplicable: 'Тимчасова окупація' },
  here_one: '{{count}} послуга в цьому місці',
  here_few: '{{count}} послуги в цьому місці',
  here_many: '{{count}} послуг у цьому місці',
  here_other: '{{count}} послуги в цьому місці',
  /** A service of a planner’s scenario: there is none. */
  mark: 'За сценарієм: {{name}}',
  /** An oblast from afar: its hromadas by state, the best first. */
  oblast: '{{hromadas}}. {{states}}',
  legend: {
    title: '{{subject}}. {{metric}}',
    /** The conditions of the list take something away. */
    asked: 'За вашими умовами: {{subject}}',
    range: '{{from}} – {{to}}',
    from: 'від {{from}}',
    to: 'до {{to}}',
    was: 'було {{n}}',
  },
  /** What layers explain in the legend. */
  sign: {
    counts: 'Кількість послуг в області',
    operating: 'Послуга з відомою адресою',
    approximate: 'Приблизне місце',
    planned: 'Послугу оголошено',
    several: 'послуг поруч; +1 — ще одна тут',
    changed: 'Змінюється за сценарієм',
    scenario: 'Умовна або перенесена послуга',
    markless: 'Умовна або перенесена без місця на карті',
    site: 'нове місце',
    reach: 'радіус по прямій',
  },
  /** What became of a hromada between two days or releases. */
  change: {
    appeared: 'послуга з’явилася',
    nowKnown: 'стало відомо, що послуга є',
    ended: 'послуги не стало',
    unclear: 'більше не відомо, чи послуга є',
    mixed: 'різне для різних видів послуг',
    same: 'без змін',
  },
  copyright: 'Авторські права OpenStreetMap (нова вкладка)',
  scale: 'Масштаб: відрізок завдовжки {{length}}',
  /** «Спрощена карта» is the one without WebGL; the lists stand on both. */
  simple: {
    title: 'Спрощена карта',
    units: 'Громади на карті',
    /** How to use it from the keyboard. */
    unitsHint: 'Стрілки — до сусідньої громади, Enter — відкрити її, літери — за назвою, + і − — масштаб',
    oblasts: 'Області на карті',
    oblastsHint:
      'Стрілки — до сусідньої області, Enter — показати її громади, літери — за назвою, + і − — масштаб',
    services: 'Послуги на карті',
    near_one: '{{count}} послуга поруч. Наблизити',
    near_few: '{{count}} послуги поруч. Наблизити',
    near_many: '{{count}} послуг поруч. Наблизити',
    near_other: '{{count}} послуги поруч. Наблизити',
  },
  failure: 'Карту не вдалося завантажити. Решта сторінки працює без неї.',
  street: {
    title: 'Вулична карта',
    about:
      'Завантажується із сервера {{host}} і тих, на які він посилається: вони дізнаються адресу вашого пристрою в мережі та яку місцевість ви розглядаєте.',
    loading: 'Завантажуємо вулиці…',
    slow: 'Сервер {{host}} відповідає повільно. Можна зачекати або вимкнути.',
    failed: 'Вуличну карту не вдалося завантажити: {{host}} не відповідає. Карта громад працює й без неї.',
    noGl: 'Цей браузер не може намалювати вуличну карту. Карта громад працює й без неї.',
  },
};
