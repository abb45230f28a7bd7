export default {
  /** Accessible name of the canvas; the region around it is «Карта». */
  canvas: 'Карта. Рухати — стрілками, масштаб — клавішами + і −',
  controls: 'Масштаб карти',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  fit: 'Показати всю територію',
  close: 'Закрити',
  here_one: '{{count}} послуга в цьому місці',
  here_few: '{{count}} послуги в цьому місці',
  here_many: '{{count}} послуг у цьому місці',
  here_other: '{{count}} послуги в цьому місці',
  copyright: 'Авторські права OpenStreetMap (нова вкладка)',
  /** The map without WebGL: «Спрощена карта». */
  simple: {
    units: 'Громади на карті',
    /** How to use it from the keyboard. */
    unitsHint: 'Стрілки — до сусідньої громади, Enter — відкрити її, літери — за назвою, + і − — масштаб',
    services: 'Послуги на карті',
    near_one: '{{count}} послуга поруч. Наблизити',
    near_few: '{{count}} послуги поруч. Наблизити',
    near_many: '{{count}} послуг поруч. Наблизити',
    near_other: '{{count}} послуги поруч. Наблизити',
    origin: 'Ваше місце',
  },
  failure: {
    webgl: 'Цей браузер не може показати карту. Усе, що на ній, є у списку й таблиці.',
    contextLost: 'Карта зупинилася: пристрою забракло пам’яті. Список і таблиця працюють.',
    load: 'Карту не вдалося завантажити. Список і таблиця працюють без неї.',
  },
};
