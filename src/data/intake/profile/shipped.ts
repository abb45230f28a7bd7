import { APPLY_TYPE } from '../../../domain/service-type.ts';
import { PROVIDER_COLUMNS } from '../../provider/columns.ts';
import type { Target } from '../mapping/target.ts';
import type { Profile } from './profile.ts';

type Columns = Profile['columns'];

const to = (columns: Readonly<Record<string, Target>>): Columns =>
  Object.fromEntries(Object.entries(columns).map(([header, target]) => [header, { to: target }]));

/** Our own table, and what our exports add to it. */
const OURS: Profile = {
  sotsmapaProfile: 1,
  name: { uk: 'таблиця Соцмапи', en: 'table of Sotsmapa' },
  columns: {
    ...to(Object.fromEntries(PROVIDER_COLUMNS.map((column) => [column, column]))),
    service_type_name: { to: 'skip' },
  },
  constants: {},
  values: {},
};

/** `social_facility` of OpenStreetMap: only what its documentation defines as one of our services. */
const OSM_TYPES: Readonly<Record<string, string>> = {
  nursing_home: 'residential-care',
  assisted_living: 'supported-living',
  ambulatory_care: 'home-care',
  day_care: 'day-care',
  hospice: 'palliative-care',
};

/** Tags under the names that the reader of OpenStreetMap gives them. */
const OSM: Profile = {
  sotsmapaProfile: 1,
  name: { uk: 'соціальні заклади OpenStreetMap', en: 'social facilities of OpenStreetMap' },
  columns: to({
    id: 'id',
    provider: 'provider',
    service_name: 'service_name',
    social_facility: 'service_type',
    'social_facility:for': 'eligibility',
    'addr:city': 'settlement',
    address: 'address',
    phone: 'phone',
    email: 'email',
    website: 'url',
    opening_hours: 'hours',
    wheelchair: 'accessibility',
    'ref:EDRPOU': 'edrpou',
    capacity: 'capacity',
    source: 'source',
    source_url: 'source_url',
    check_date: 'assured_on',
    lon: 'lon',
    lat: 'lat',
    precision: 'precision',
  }),
  constants: {},
  values: {
    service_type: Object.fromEntries(
      Object.entries(OSM_TYPES).map(([value, id]) => [`social_facility=${value}`, id]),
    ),
  },
};

/** The register of administrative service centres. They are places to apply, and the check says so of each. */
const CNAP: Profile = {
  sotsmapaProfile: 1,
  name: { uk: 'реєстр ЦНАП', en: 'register of administrative service centres' },
  columns: to({
    'Код · code': 'number',
    'Назва центру · name': 'provider',
    'Адреса · address': 'address',
    'Форма утворення центру · formation_form': 'skip',
    'К-ть працівників · workers_total': 'skip',
    'Площа відкритої частини центру · square_total': 'skip',
    'Статус · state': 'status',
    'web site · web': 'url',
    'Наявність зупинок громадського транспорту в радіусі 100 м. · bus_100': 'skip',
    'Наявність безоплатної стоянки автотранспорту · free_parking': 'skip',
    "Час прийому суб'єктів звернень · timetable": 'hours',
    'Консультування телефоном · tel_consul': 'phone',
    'Онлайн-консультування · onl_consul': 'email',
  }),
  constants: { service_type: APPLY_TYPE },
  values: {},
};

/** The state register of cooperation agreements between hromadas. */
const AGREEMENTS: Profile = {
  sotsmapaProfile: 1,
  name: {
    uk: 'реєстр договорів про співробітництво громад',
    en: 'register of cooperation agreements of hromadas',
  },
  columns: {
    'Номер в реєстрі': { to: 'number' },
    'Назва договору': { to: 'service_type' },
    'Дата внесення договору про співробітництво до реєстру': { to: 'reported_on' },
    'Дата і номер договору про співробітництво': { to: 'skip' },
    'Найменування суб’єктів співробітництва, їх місцезнаходження, контактні дані (телефон, факс, електронна пошта)':
      { to: 'skip' },
    'Найменування суб’єкта співробітництва, відповідального за подання звітів про виконання договору про співробітництво, його місцезнаходження, контактні дані (телефон, факс, електронна пошта)':
      { to: 'mixed', parts: ['provider', 'address', 'phone', 'email'] },
    'Форма співробітництва': { to: 'note' },
    'Строки дії договору про співробітництво': { to: 'skip' },
    'Дата й підстави для внесення змін до договору про співробітництво або його припинення': { to: 'skip' },
  },
  constants: {},
  values: {},
};

/** Layouts that are known by themselves. HSDS needs none: its reader fills in our own table. */
export const SHIPPED_PROFILES: readonly Profile[] = [OSM, OURS, CNAP, AGREEMENTS];
