import { describe, expect, it } from 'vitest';
import { openList, proposePlan, takeIn } from '../../../src/data/intake/intake.ts';
import type { Decisions } from '../../../src/data/intake/question.ts';
import { INTAKE } from './sources.ts';

function taken(text: string, oblast: string | null = null, values: Decisions['values'] = {}) {
  const list = openList(text, 'list.csv', INTAKE);
  const proposed = proposePlan(list, INTAKE, null, 0, oblast);
  const plan = { ...proposed, decisions: { ...proposed.decisions, values } };
  const { records, notes, questions } = takeIn(list, plan, INTAKE);
  const to = Object.fromEntries(plan.mapping.map((column) => [column.header, column.to]));
  return { records: records.map(({ cells }) => cells), notes, questions, to };
}
const noted = (notes: ReturnType<typeof taken>['notes'], key: string) =>
  notes.filter((note) => note.key === key).map(({ params }) => params);

describe('the first record of a list is no second row of its header', () => {
  it('where a column has no name', () => {
    const { records, notes } = taken(
      'Надавач;Громада;Послуга;;Телефон\nДім А;Лісова;денний догляд;щось;0462 77 47 47\nДім Б;Лісова;соціальне таксі;;',
    );
    expect(records.map(({ provider }) => provider)).toEqual(['Дім А', 'Дім Б']);
    // A column without a name is told by its letter.
    expect(noted(notes, 'columnSkipped')).toEqual([{ header: 'D', count: '1' }]);
  });

  it.each([
    ['names of what stands below', 'Надавач;;Контакти;\nназва;ЄДРПОУ;телефон;пошта'],
    ['names of services', 'Надавач;Громада;Послуги;\n;;денний догляд;соціальне таксі'],
  ])('but two rows of %s are', (_, header) => {
    const { records } = taken(`${header}\nДім А;Лісова;+;+\nДім Б;Лісова;+;+`);
    expect(new Set(records.map(({ provider }) => provider))).toEqual(new Set(['Дім А', 'Дім Б']));
  });
});

it('a key of another table is no name and no phone', () => {
  const { to } = taken(
    'id,organization_id,name,taxonomy_ids,phone\n1,7,Дім А,"105, 108-05-01",0462 77 47 47\n2,7,Дім Б,"105, 111-05",0462 77 47 48',
  );
  expect(to).toEqual({
    id: 'id',
    organization_id: 'skip',
    name: 'provider',
    taxonomy_ids: 'skip',
    phone: 'phone',
  });
});

it('marks of nothing are left out, counted, but for a choice, which may be «немає»', () => {
  const { records, notes } = taken(
    'Надавач;Громада;Послуга;Сайт;Ел. пошта;Телефон;Безбар’єрність\nДім А;Лісова;денний догляд;N/A;—;відсутній;немає',
  );
  expect(records[0]).toMatchObject({ url: '', email: '', phone: '' });
  expect(noted(notes, 'emptyMarks')).toEqual([{ count: '3' }]);
});

it('an address of whoever runs a site is of a person', () => {
  const { to, records } = taken(
    'organization,service,admin_emails,email\nДім А,денний догляд,boss@example.org,dim@example.org',
  );
  expect(to['admin_emails']).toBe('person');
  expect(records[0]?.email).toBe('dim@example.org');
});

it('where some services of a list are ours, its column of names tells the type of each', () => {
  const list =
    'organization_name,service_name\nДім А,денний догляд\nДім Б,Immigration\nДім В,Housing\nДім Г,Family';
  expect(taken(list).records.map(({ service_type }) => service_type)).toEqual([
    'day-care',
    'Immigration',
    'Housing',
    'Family',
  ]);
});

it('of several e-mails the first is the address, the others stay in the note', () => {
  const { records } = taken('Надавач;Послуга;Пошта\nДім А;денний догляд;"a@example.org; b@example.org"');
  expect(records[0]).toMatchObject({ email: 'a@example.org', note: 'електронна пошта: b@example.org' });
});

const areaOf = (area: string, answers: Readonly<Record<string, string | null>> = {}) =>
  taken(`Надавач;Громада;Послуга;Територія обслуговування\nДім А;Лісова;соціальне таксі;"${area}"`, 'UA99', {
    service_area: answers,
  });

const asked = ({ questions }: ReturnType<typeof taken>) =>
  questions
    .filter(({ column }) => column === 'service_area')
    .map(({ came, candidates }) => [came, candidates.map(({ value }) => value)]);

describe('whom a service serves is told by names, too', () => {
  it.each([
    ['Озерна громада', 'UA99020030000000003'],
    ['Озерна, Лісова сільська територіальні громади', 'UA99020030000000003; UA99020010000000002'],
    ['Озерна міська та Лісова селищна громади', 'UA99020030000000003; UA99040010000000004'],
    ['UA99020030000000003 Озерна', 'UA99020030000000003'],
    ['Перший район', 'UA99020000000000000'],
    ['Вигадана область', 'UA99000000000000001'],
  ])('%s', (area, codes) => {
    const { records, questions } = areaOf(area);
    expect(records[0]?.service_area).toBe(codes);
    expect(questions.filter(({ column }) => column === 'service_area')).toEqual([]);
  });

  it.each([
    ['Першого району', 'UA99020000000000000'],
    ['Перший та Другий райони', 'UA99020000000000000; UA99040000000000000'],
    ['Озерна громада, Другий район', 'UA99020030000000003; UA99040000000000000'],
  ])('in any case, with one noun for several: %s', (area, codes) => {
    expect(areaOf(area).records[0]?.service_area).toBe(codes);
  });

  const HERE = ['UA99000000000000001'];

  it('each territory that is not understood is asked about alone, with those that it may be', () => {
    expect(asked(areaOf('Озерна громада, Лісова та прилеглі села'))).toEqual([
      ['Лісова', ['UA99020010000000002', 'UA99040010000000004', ...HERE]],
      ['прилеглі села', HERE],
    ]);
    expect(asked(areaOf('де потрібно, та вдома'))).toEqual([['де потрібно, та вдома', HERE]]);
  });

  it('what is none stays in the note beside those that are; an answer to the whole cell counts, too', () => {
    const part = { 'прилеглі села': null };
    expect(areaOf('Озерна громада та прилеглі села', part).records[0]).toMatchObject({
      service_area: 'UA99020030000000003',
      note: 'територія надання: прилеглі села',
    });
    const whole = { 'Озерна громада та прилеглі села': 'UA99020000000000000' };
    expect(areaOf('Озерна громада та прилеглі села', whole).records[0]?.service_area).toBe(
      'UA99020000000000000',
    );
  });
});
