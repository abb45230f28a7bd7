import { expect } from 'vitest';
import { ATTRIBUTE_TERMS } from '../../../../src/data/hsds/attributes.ts';
import { checkFile } from '../../../../src/data/check/check-file.ts';
import { templateCsv } from '../../../../src/data/template/template-csv.ts';
import { countFacets } from '../../../../src/domain/facets/count.ts';
import { indexServices } from '../../../../src/domain/facets/index-services.ts';
import { fitsByDoubt } from '../../../../src/domain/filters/fit.ts';
import { judge } from '../../../../src/domain/match/judge.ts';
import type { Service } from '../../../../src/domain/service.ts';
import { parseView } from '../../../../src/state/url/url.ts';
import { withoutFilter, withoutFilters } from '../../../../src/state/transitions.ts';
import { chipsOf } from '../../../../src/ui/filters/filter-words.ts';
import { FilterControl } from '../../../../src/ui/filters/FilterControl.tsx';
import { narrowing } from '../../../../src/ui/find/no-answer/narrowing.ts';
import { MetricSelect } from '../../../../src/ui/plan/MetricSelect.tsx';
import { ToolRow } from '../../../../src/ui/plan/PlanBar.tsx';
import { columnsMarkdown } from '../../../data/columns-markdown.ts';
import { bytesOf, csvOf, SOURCES } from '../../../data/check/sources.ts';
import type { Seen } from './seen.ts';
import {
  type Asked,
  datasetOf,
  draw,
  mapList,
  legend,
  linkOf,
  list,
  see,
  movingMap,
  table,
  textOf,
  TODAY,
  viewOf,
  words,
} from './page.tsx';

const nothing = () => undefined;

const SIGN = { languages: ['sign'], service: ['social-taxi'], hromada: 'UA91020030000010074' };
const CHOSEN = viewOf(SIGN);
const KEY = 'languages' as never;
const control = (lang?: string) =>
  draw(<FilterControl of={KEY} choices={CHOSEN} dataset={words.dataset} setFilter={nothing} />, lang);
const serviceOf = (id: string) => datasetOf('UA91').services.find((each) => each.id === id) as Service;
const SAYS = 'ua91-trial';
const ids = (view: Asked) => see(view).results.map(({ service }) => service.id);
const SILENT = 'ua91-lehendynska-social-taxi';

const METRIC = { view: 'plan', metric: 'perResident', service: ['social-taxi'] } as const;
const LEAST = 1 / 5200;
const metrics = (lang?: string) =>
  draw(
    <MetricSelect
      metric={'perResident' as never}
      need={null}
      figures={[]}
      roads
      compared={false}
      onChoose={nothing}
    />,
    lang,
  );

/** What a table with the new column is read as. */
function readColumn() {
  const services: Service[] = [];
  const bytes = bytesOf(csvOf({ waiting: 'два тижні' }));
  const checked = checkFile(bytes, 'a.csv', SOURCES, { onRow: (service) => services.push(service) });
  return { checked, detail: services[0]?.detail };
}

const tools = (lang?: string) => draw(<ToolRow onTool={nothing} />, lang);

export const CHOICES: Seen = {
  'a filter': {
    choice: async () => {
      const html = await control();
      expect(textOf(html)).toMatch(/Якими мовами говорять.*Українською.*Жестовою/);
      expect(html.match(/checked/g)).toHaveLength(1);
    },
    list: async () => {
      const asked = { ...SIGN, hromada: null };
      expect(await list(asked)).toContain('Пробна служба');
      expect(ids({ ...asked, languages: ['ukrainian'] })).not.toContain(SAYS);
      expect(ids(asked)).toContain(SILENT);
    },
    doubt: () => {
      expect([SAYS, SILENT].map((id) => fitsByDoubt(serviceOf(id), CHOSEN))).toEqual([false, true]);
      const client = { ...CHOSEN, hromada: null, today: TODAY };
      expect(judge(serviceOf(SILENT), client as never).asks).toContain('languages');
      expect(judge(serviceOf(SAYS), client as never).reasons).toContainEqual({
        kind: 'languages',
        values: ['sign'],
      });
    },
    'what to loosen': () => {
      expect(narrowing(CHOSEN)).toEqual(['languages']);
      const index = indexServices([serviceOf(SAYS)], [], { today: TODAY });
      const { loosenings } = countFacets(index, viewOf({ languages: ['ukrainian'] }));
      expect(loosenings).toEqual([{ key: 'languages', n: 1 }]);
    },
    chip: () => expect(chipsOf(KEY, CHOSEN, words).map(({ label }) => label)).toEqual(['Жестовою']),
    clear: () => {
      const cleared = viewOf({ hromada: SIGN.hromada, service: SIGN.service });
      expect(withoutFilter(CHOSEN, KEY)).toEqual(cleared);
      expect(withoutFilters(CHOSEN)).toMatchObject({ languages: [] });
    },
    link: () => {
      expect(linkOf(SIGN)).toContain('languages=sign');
      expect(parseView(linkOf(SIGN)).view).toMatchObject({ languages: ['sign'] });
    },
    language: async () => expect(textOf(await control('en'))).toContain('Sign language'),
  },
  'a metric': {
    choice: async () => expect(textOf(await metrics())).toContain('Послуг на жителя'),
    map: async () => {
      const cell = see(METRIC).metric?.cells.get('UA91020030000010074');
      expect(cell).toMatchObject({ value: LEAST, key: expect.stringMatching(/^metric[1-4]$/) });
      expect((await movingMap(METRIC)).states).toContain(cell?.key);
    },
    'list of the map': async () => expect(await mapList(METRIC)).toContain('послуги на жителя'),
    legend: async () => expect(textOf(await legend(METRIC))).toMatch(/0,000/),
    table: async () => expect(await table(METRIC)).toContain('0,00019'),
    link: () => {
      expect(linkOf(METRIC)).toContain('metric=perResident');
      expect(parseView(linkOf(METRIC)).view).toMatchObject({ metric: 'perResident' });
    },
    language: async () => expect(textOf(await metrics('en'))).toContain('Services a resident'),
  },
  'a column of the provider table': {
    reader: () => expect(readColumn().detail).toMatchObject({ waiting: 'два тижні' }),
    check: () => expect(readColumn().checked).toMatchObject({ counts: { good: 1, errors: 0 } }),
    template: () => expect(templateCsv(datasetOf('UA91'), 'uk')).toContain('черга'),
    HSDS: () => expect(ATTRIBUTE_TERMS).toContain('waiting'),
    documents: () => expect(columnsMarkdown()).toContain('How long the wait is'),
  },
  'a tool of the planner': {
    plan: async () => expect(textOf(await tools())).toContain('Спробувати'),
    language: async () => {
      expect(textOf(await tools('en'))).toContain('Try it');
    },
  },
};
