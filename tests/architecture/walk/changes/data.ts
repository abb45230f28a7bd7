import type { Changes } from '../change.ts';

/** Rows of tables: what a clerk writes. */
export const DATA: Changes = {
  'a service': {
    make: (tree) =>
      tree.row('data/providers/UA91.csv', {
        id: 'ua91-trial',
        provider: 'Пробна служба (приклад)',
        provider_en: 'Trial service (example)',
        service_type: 'social-taxi',
        status: 'operating',
        hromada: 'UA91020030000010074',
        address: 'вул. Пробна, 1',
        lon: '30.25',
        lat: '50.75',
        precision: 'address',
        phone: '(091) 000-09-09',
        languages: 'жестова',
        source: 'Вигадане джерело',
        reported_on: '2026-05-01',
      }),
  },
  'a survey': {
    make: (tree) =>
      tree.row('data/surveys.csv', {
        id: 'ua91-trial',
        source: 'Пробний перелік (приклад)',
        area: 'UA91040000000000912',
        types: 'counselling',
        completeness: 'complete',
        date: '2026-04-02',
      }),
  },
  'the first of an oblast': {
    make: (tree) => {
      tree.add(
        'data/providers/UA93.csv',
        'id,provider,service_type,status,hromada,source,reported_on\n' +
          'ua93-trial,Пробна лічильня (приклад),social-taxi,operating,UA93020010000010925,Вигадане джерело,2026-05-01\n',
      );
      tree.row('data/surveys.csv', {
        id: 'ua93-trial',
        source: 'Пробний перелік Умовної області (приклад)',
        area: 'UA93000000000000093',
        types: 'home-care',
        completeness: 'complete',
        date: '2026-04-02',
      });
    },
  },
  'a hromada’s facts': {
    make: (tree) => tree.replace('data/hromadas.csv', ',30.75,50.2,3100,', ',30.75,50.2,3456,'),
  },
  'a hromada of order 376': {
    make: (tree) =>
      tree.row('data/territory-status.csv', {
        code: 'UA91060050000010444',
        name: 'Чаклунівська',
        status: 'possible',
        settlements: '5',
        occupied: '0',
        active: '0',
        active_with_registers: '0',
        possible: '5',
        edition: '2025-05-07',
      }),
  },
  'ways by road of an oblast': {
    make: (tree) =>
      tree.add(
        'data/travel/UA91.json',
        JSON.stringify({
          source: 'Пробні дороги (приклад)',
          date: '2026-04-02',
          within: 120,
          codes: ['UA91040030000010259', 'UA91040010000010222'],
          homes: 1,
          steps: [[1]],
          minutes: [[41]],
          km: [[33]],
        }),
      ),
  },
  'a service type': {
    make: (tree) =>
      tree.row('data/service-types.csv', {
        id: 'trial-help',
        name_uk: 'Пробна поміч',
        name_en: 'Trial help',
        short_uk: 'Поміч',
        short_en: 'Help',
        about_uk: 'Допомагає спробувати',
        about_en: 'Helps to try',
        words: 'спробувати разом;try together',
        icon: 'van',
        group: 'home',
        delivery: 'mobile',
        redacted: 'no',
        violence: 'no',
        apply_place: 'no',
        hotlines: 'line-1545',
      }),
  },
  'a recipient group': {
    make: (tree) =>
      tree.row('data/recipients.csv', {
        id: 'trial-people',
        name_uk: 'Люди, які пробують',
        name_en: 'People who try',
        violence: 'no',
      }),
  },
  'a hotline': {
    make: (tree) =>
      tree.row('data/hotlines.csv', {
        id: 'trial-line',
        label: '0 800 000 999',
        href: 'tel:0800000999',
        about_uk: 'Пробна лінія (приклад)',
        about_en: 'Trial line (example)',
        source: 'Вигадане джерело',
        source_date: '2026-01-15',
        violence: 'no',
      }),
  },
  'an office': {
    make: (tree) =>
      tree.row('data/bodies.csv', {
        hromada: 'UA91020090000010185',
        kind: 'body',
        name: 'Пробний відділ соціального захисту (приклад)',
        phone: '(091) 000-08-08',
        source: 'Вигадане джерело',
        date: '2026-02-10',
      }),
  },
  'a former name': {
    make: (tree) =>
      tree.row('data/former-names.csv', { code: 'UA91020090000010185', name_uk: 'Колишнівська', note: '' }),
  },
};
