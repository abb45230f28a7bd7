import { expect } from 'vitest';
import { withWords } from '../../../../src/data/packs/taxonomy-words.ts';
import { templateCsv } from '../../../../src/data/template/template-csv.ts';
import { valueLists } from '../../../../src/data/template/lists.ts';
import { buildPlaceSearch } from '../../../../src/domain/search/place-search.ts';
import { buildTypeSearch } from '../../../../src/domain/search/type-search.ts';
import { parseView } from '../../../../src/state/url/url.ts';
import { withoutFilters } from '../../../../src/state/transitions.ts';
import { HotlineList } from '../../../../src/ui/about/HotlineList.tsx';
import { SurveyTable } from '../../../../src/ui/about/SurveyTable.tsx';
import { ServiceCard } from '../../../../src/ui/card/ServiceCard.tsx';
import { chipsOf } from '../../../../src/ui/filters/filter-words.ts';
import { FilterControl } from '../../../../src/ui/filters/FilterControl.tsx';
import { Answer } from '../../../../src/ui/find/answer/Answer.tsx';
import { Oblasts } from '../../../../src/ui/find/oblasts/Oblasts.tsx';
import { TypePicker } from '../../../../src/ui/find/need/TypePicker.tsx';
import { Count } from '../../../../src/ui/plan/count/Count.tsx';
import { MissingList } from '../../../../src/ui/plan/missing/MissingList.tsx';
import type { Seen } from './seen.ts';
import {
  type Asked,
  datasetOf,
  draw,
  hromadaCard,
  linkOf,
  list,
  MANIFEST,
  print,
  see,
  SITE,
  map,
  table,
  textOf,
  TODAY,
  viewOf,
  words,
} from './page.tsx';

const nothing = () => undefined;
const TAXI = { service: ['social-taxi'], hromada: 'UA91020030000010074' };
const TRIED = 'UA91040030000010259';
const COUNSELLING = { service: ['counselling'], hromada: TRIED };
const BAIKIVSKA = 'UA91020090000010185';
const ROADS = { view: 'plan', service: ['social-taxi'] } as const;
const missing = (asked: Asked) =>
  draw(<MissingList derived={see(asked)} today={TODAY} onHromada={nothing} />);
const GROUP = { recipients: ['trial-people'] };
const HOME = { region: 'UA93', service: ['home-care'] };

const picker = (lang?: string) =>
  draw(
    <TypePicker
      types={MANIFEST.types}
      hotlines={MANIFEST.hotlines}
      chosen={[]}
      choosing
      onChange={nothing}
    />,
    lang,
  );

const lists = () => JSON.stringify(valueLists({ ...datasetOf('UA91') }, 'uk'));

export const DATA: Seen = {
  'a service': {
    list: async () => expect(await list(TAXI)).toContain('Пробна служба (приклад)'),
    map: async () => expect((await map(TAXI)).services).toContain('ua91-trial'),
    print: () => expect(print(TAXI)).toContain('data-service="ua91-trial"'),
    table: async () => expect(await table(TAXI)).toMatch(/Казківська [^!]*?Є надавач у громаді, 1 послуга/),
    card: async () => {
      const derived = see({ ...TAXI, selected: 'ua91-trial' });
      const item = derived.selected ?? expect.fail('no card');
      const card = (
        <ServiceCard item={item} dataset={derived.dataset} saved={false} loading={false} onSave={nothing} />
      );
      expect(textOf(await draw(card))).toContain('вул. Пробна, 1');
    },
    link: () => {
      const hash = linkOf({ selected: 'ua91-trial' });
      expect(see({ ...TAXI, ...parseView(hash).view, selected: 'ua91-trial' }).selected?.service.id).toBe(
        'ua91-trial',
      );
    },
    language: async () => expect(await list(TAXI, 'en')).toContain('Trial service (example)'),
  },
  'a survey': {
    answer: async () => {
      const derived = see(COUNSELLING);
      const html = await draw(<Answer derived={derived} row={derived.hromada} />);
      expect(textOf(html)).toMatch(/не знайшли|немає/);
      expect(derived.hromada?.coverage).toMatchObject({ state: 'gap' });
    },
    table: async () => expect(await table(COUNSELLING)).toMatch(/Загадківська 7 813 немає Надавача немає/),
    about: async () =>
      expect(textOf(await draw(<SurveyTable dataset={datasetOf('UA91')} />))).toContain('02.04.2026'),
  },
  'the first of an oblast': {
    country: async () =>
      expect(textOf(await draw(<Oblasts derived={see({ region: 'UA' })} />))).toMatch(
        /Умовна область 1 послуга/,
      ),
    table: async () => {
      expect(await table(HOME)).toMatch(/Умовська 95 000 немає Надавача немає \(повний перелік\)/);
      expect(await list({ region: 'UA93' })).toContain('Пробна лічильня');
    },
  },
  'a hromada’s facts': {
    card: async () => expect(await hromadaCard(BAIKIVSKA)).toContain('3 456'),
    table: async () => expect(await table({})).toContain('3 456'),
  },
  'a hromada of order 376': {
    card: async () => expect(await hromadaCard('UA91060050000010444')).toContain('можливі бойові дії'),
  },
  'ways by road of an oblast': {
    choice: async () => {
      const derived = see(ROADS);
      const said = {
        subject: '',
        main: [],
        lead: [],
        figures: [],
        brief: [],
        notes: [],
        beyond: [],
        sources: [],
      };
      const tool = (
        <Count derived={derived} view={viewOf(ROADS)} today={TODAY} subject="" words={said} where="" />
      );
      expect(textOf(await draw(tool))).toMatch(/Найближче рахувати .*дорогою .*по прямій/);
      expect(textOf(await draw(tool))).toContain('Хвилин дорогою');
    },
    list: async () => {
      expect(textOf(await missing(ROADS))).toMatch(/Загадківська [^!]*?≈ 41 хв дорогою/);
      expect(textOf(await missing({ ...ROADS, way: 'straight' }))).not.toContain('хв дорогою');
    },
    map: () =>
      expect(see({ ...ROADS, metric: 'minutes' }).metric?.cells.get(TRIED)).toMatchObject({ value: 41 }),
    link: () => {
      const link = linkOf({ ...ROADS, way: 'straight', minutes: 30 });
      expect(link).toMatch(/way=straight/);
      expect(parseView(link).view).toMatchObject({ way: 'straight', minutes: 30 });
    },
  },
  'a service type': {
    choice: async () => {
      expect(textOf(await picker())).toContain('Пробна поміч');
      expect(textOf(await picker('en'))).toContain('Trial help');
    },
    search: () => {
      const said: unknown = JSON.parse(SITE.built.files.get('overview/words.json') ?? '');
      const { types } = withWords(MANIFEST, said, 'words.json');
      const [first] = buildTypeSearch(types).search('спробувати разом');
      expect(JSON.stringify(first)).toContain('trial-help');
    },
    table: async () => expect(await table({ service: ['trial-help'] })).toContain('Поміч'),
    link: () =>
      expect(parseView(linkOf({ service: ['trial-help'] }), MANIFEST).view.service).toEqual(['trial-help']),
    template: () => {
      expect(lists()).toContain('Пробна поміч');
      expect(templateCsv({ ...datasetOf('UA91') }, 'uk')).toBeTruthy();
    },
  },
  'a recipient group': {
    choice: async () => {
      const control = (
        <FilterControl of="recipients" choices={viewOf({})} dataset={words.dataset} setFilter={nothing} />
      );
      expect(textOf(await draw(control))).toContain('Люди, які пробують');
    },
    chip: () =>
      expect(chipsOf('recipients', viewOf(GROUP), words).map(({ label }) => label)).toEqual([
        'Люди, які пробують',
      ]),
    link: () => expect(parseView(linkOf(GROUP), MANIFEST).view.recipients).toEqual(['trial-people']),
    clear: () => expect(withoutFilters(viewOf(GROUP))).toEqual(viewOf({})),
    template: () => expect(lists()).toContain('Люди, які пробують'),
  },
  'a hotline': {
    about: async () => {
      const html = await draw(<HotlineList hotlines={MANIFEST.hotlines} />);
      expect(html).toContain('href="tel:0800000999"');
      expect(textOf(html)).toContain('Пробна лінія (приклад)');
    },
  },
  'an office': {
    card: async () => expect(await hromadaCard(BAIKIVSKA)).toContain('Пробний відділ соціального захисту'),
  },
  'a former name': {
    'place search': () => {
      const { units, raions, settlements } = SITE.country;
      const pack = {
        region: datasetOf('UA91').region ?? expect.fail(),
        hromadas: units,
        raions,
        settlements,
      };
      const found = buildPlaceSearch([pack], MANIFEST.formerNames).search('Колишнівська', { limit: 3 });
      expect(JSON.stringify(found.hits[0])).toContain(BAIKIVSKA);
    },
  },
  'a name in a language': {
    choice: async () => expect(textOf(await picker('pl'))).toContain('Taksówka'),
    list: async () => expect(await list(TAXI, 'pl')).toContain('Taksówka'),
  },
};
