import type { IntakeSources } from '../../../src/data/intake/sources.ts';
import type { Settlement } from '../../../src/domain/hromada.ts';
import type { ServiceType } from '../../../src/domain/service-type.ts';
import { PLACES, SOURCES } from '../check/sources.ts';
import { buildSettlementFinder } from '../../../src/data/check/settlement-finder.ts';

const text = (uk: string, en: string | null = null) => ({ uk, en });

/** Name, and phrases by which people look for it. */
const TYPES: Readonly<Record<string, readonly [string, string?]>> = {
  'social-taxi': ['Соціальне таксі', 'соцтаксі;перевезення'],
  'home-care': ['Догляд вдома', 'догляд удома;доглядальниця;лежачий'],
  'day-care': ['Денний догляд', 'денний центр'],
  'day-care-children': [
    'Денний догляд для дітей',
    'денний догляд дітей з інвалідністю;денний догляд за дитиною',
  ],
  counselling: ['Консультування', 'консультація;психолог'],
  informing: ['Інформування', 'довідка'],
  'family-support': ['Соціальний супровід сімей', 'соціальний супровід;багатодітна'],
  'emergency-intervention': ['Екстрене (кризове) втручання', 'кризова допомога'],
  'social-integration': ['Соціальна інтеграція', 'соціальна адаптація'],
  'inclusive-education-support': [
    'Супровід під час інклюзивного навчання',
    'асистент дитини;супровід у школі',
  ],
  'physical-escort': ['Фізичний супровід', 'персональний асистент;поводир'],
  shelter: ['Притулок', 'шелтер;прихисток'],
  'admin-service-centre': ['ЦНАП', 'подати заяву'],
};

const types = Object.entries(TYPES).map(([id, [name, words = '']]): ServiceType => {
  const hides = id === 'shelter';
  return {
    id,
    name: text(name),
    short: text(name),
    about: text(name),
    words: words.split(';'),
    icon: 'info',
    group: 'home',
    delivery: [],
    classifierCode: null,
    maxKm: null,
    firstStep: null,
    hotlines: [],
    redacted: hides,
    violence: hides,
    applyPlace: id === 'admin-service-centre',
  };
});

const group = (id: string, name: string, words: readonly string[] = []) => ({
  id,
  name: text(name),
  violence: false,
  overlaps: [],
  words,
});

const SEATS: readonly Settlement[] = [{ code: 'UA9904001001', name: text('Лісне'), at: [31.75, 50.9] }];
const finder = buildSettlementFinder([...PLACES, ...SEATS]);

/** The oblast of `../check/sources.ts`, with a taxonomy as wide as the layouts ask for. */
export const INTAKE: IntakeSources = {
  ...SOURCES,
  types,
  recipients: [
    group('older-people', 'Люди старшого віку', ['особи похилого віку']),
    group('persons-with-disabilities', 'Люди з інвалідністю'),
    group('idps', 'Внутрішньо переміщені люди', ['ВПО']),
    group('crisis', 'Люди та сім’ї у складних життєвих обставинах', ['сім’ї у СЖО']),
  ],
  settlement: finder.find,
  settlementNames: finder.names,
  settlementsNamed: (name) => finder.named(name),
  oblasts: [
    { prefix: 'UA99', code: 'UA99000000000000001', name: text('Вигадана область', 'Made-up oblast') },
    { prefix: 'UA98', code: 'UA98000000000000001', name: text('Інша область', 'Other oblast') },
  ],
  known: [],
  oblast: null,
};
