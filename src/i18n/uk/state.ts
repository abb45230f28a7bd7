/** The states of DESIGN §3: `planner` words serve map, legend and tables; a resident's stand in `find.answer`. Keys are FillKey and reasons. */
export default {
  planner: {
    servedLocal: 'Є надавач у громаді',
    servedArea: 'Обслуговує надавач з-поза громади',
    planned: 'Оголошено, роботу не підтверджено',
    gap: 'Надавача немає (повний перелік)',
    notFound: 'Не виявлено (перелік неповний)',
    unknown: 'Немає даних',
    notApplicable: 'Поза розрахунком (тимчасова окупація)',
  },
  /** Of several types that are asked for together: the worst of theirs. */
  together: {
    servedLocal: 'Усі надають у громаді',
    servedArea: 'Є всі, хоча б одну надають з-поза громади',
    planned: 'Хоча б одну лише оголошено',
    gap: 'Хоча б однієї немає (повний перелік)',
    notFound: 'Хоча б однієї не виявлено (перелік неповний)',
    unknown: 'Хоча б про одну немає даних',
    notApplicable: 'Поза розрахунком (тимчасова окупація)',
  },
  notAll: 'Є не всі. {{lacking}}',
  plannerReason: {
    ambiguous: 'Громаду не визначено (варіанти)',
    notApplicable: 'Поза розрахунком (тимчасова окупація, {{date}})',
  },
  fit: {
    servesHromada: 'Обслуговують вашу громаду',
    servesRegion: 'Обслуговують усю область',
    conditions: 'Обслуговують вашу громаду, про умови запитайте',
    mayAccept: 'Чи приймають з вашої громади — невідомо, запитайте',
    refuses: 'Людей з інших громад не приймають',
    takesOutsiders: 'Приймають людей з інших громад',
  },
  plannedBadge: 'Оголошено, чи вже працює — невідомо',
  suspendedBadge: 'Роботу призупинено',
  closedBadge: 'Закрито',
  needsConfirmation: 'потребує підтвердження',
  oldProject: 'проєкт {{year}} року, міг закінчитися',
  reportedOn: 'за повідомленням від {{date}}',
  /** A date known to the year or the month only. */
  reportedAbout: 'за даними {{date}}\u00a0р.',
  assuredOn: 'перевірено {{date}}',
  precision: {
    redacted: 'адресу повідомлять телефоном',
  },
  noneNear: 'поруч не виявлено: найближча відома за {{away}}; порадять',
  noneAnywhere: 'надавача з відомим місцем у даних немає; порадять',
};
