/** One entry a metric of `src/domain/metrics/`: all that is said of it. */
export default {
  state: { name: 'Стан' },
  count: {
    name: 'Кількість послуг',
    zero: '0 (за повним переліком)',
  },
  perCapita: {
    name: 'Послуг на 10\u00a0000 жителів',
    zero: '0 (за повним переліком)',
  },
  km: {
    name: 'До найближчої послуги, км по прямій',
    zero: '0: послуга є',
    zeroValue: 'послуга є',
  },
  minutes: {
    name: 'До найближчої послуги, хв дорогою',
    zero: '0: послуга є',
    zeroValue: 'послуга є',
  },
  people: { name: 'Жителі', zero: '0' },
  gapPeople: {
    name: 'Жителі: надавача немає',
    zero: '0: надавач є',
  },
  notFoundPeople: {
    name: 'Жителі: не виявлено',
    zero: '0: надавач є',
  },
  unknownPeople: {
    name: 'Жителі: немає даних',
    zero: '0: надавач є',
  },
  /** The same of another need figure, and what is told of it. */
  figure: {
    people: '{{name}}',
    perCapita: '{{name}}: послуг на 100',
    gapPeople: '{{name}}: надавача немає',
    notFoundPeople: '{{name}}: не виявлено',
    unknownPeople: '{{name}}: немає даних',
    none: 'показника немає',
    noneOrUnknown: 'немає даних або показника',
    noSource: 'джерело не назване',
    noDate: 'дату не названо',
  },
  /** A figure of one hromada, by the unit that the metric names. */
  unit: {
    services_one: '{{n}} послуга',
    services_few: '{{n}} послуги',
    services_many: '{{n}} послуг',
    services_other: '{{n}} послуги',
    per10000: '{{n}} на 10\u00a0000 жителів',
    per100: '{{n}} на 100',
    figure: '{{n}} ({{name}})',
    km: '{{n}}',
    minutes: '{{n}}',
    people_one: '{{n}} людина',
    people_few: '{{n}} людини',
    people_many: '{{n}} людей',
    people_other: '{{n}} людини',
  },
};
