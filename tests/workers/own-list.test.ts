import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan } from '../../src/data/intake/intake.ts';
import { readBundle } from '../../src/data/publish/bundle.ts';
import { editOwnFile } from '../../src/workers/own-file/edits.ts';
import type { ListView } from '../../src/workers/own-file/list-view.ts';
import { LISOVA, TODAY } from '../fixtures/packs/country.ts';
import { MANIFEST, RELEASE_FILES } from '../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';

let server: DataServer;
beforeEach(async () => {
  server = await serveData({ ...RELEASE_FILES });
});
afterEach(() => server.close());

const LIST = [
  'Перелік надавачів',
  '№;Назва надавача;Керівник;Громада;Телефон;Послуги',
  '1;Центр;Вигадана Марія Іванівна;Лісова громада;0462 77 47 47;соціальне таксі',
  '2;Служба;Вигаданий Петро Петрович;Лісова громада;0462 77 47 48;перевезення',
  '3;Разом дім;Вигаданий Іван Іванович;Лісова громада;;"1. соціальне таксі\n2. денний догляд"',
  ';Всього;;;;4',
].join('\r\n');

async function opened(text = LIST, file = 'Перелік.csv', isLate = () => false) {
  const edits = editOwnFile(() => undefined, isLate);
  const ask = { blob: new Blob([text]), base: server.url, manifest: MANIFEST, today: TODAY, oblast: null };
  const answer = await edits.open({ ...ask, file });
  if (!('list' in answer)) throw new Error('expected a list');
  return { edits, list: answer.list };
}

const asked = (list: ListView | null) =>
  (list?.questions ?? []).map(({ column, came, count }) => `${column} ${came} ${count}`);

function decided({ plan }: ListView, type: string | null): Plan {
  const constants = { status: 'operating', source: 'Перелік', reported_on: '2026-01-10' };
  return { ...plan, decisions: { constants, values: { service_type: { перевезення: type } } } };
}

it('a list in another layout is proposed as a table of ours: people stay out, each question is one', async () => {
  const { list } = await opened();
  expect(list.plan.mapping.map(({ to }) => to).slice(0, 6)).toEqual([
    'number',
    'provider',
    'person',
    'hromada',
    'phone',
    'service_type',
  ]);
  expect(list).toMatchObject({
    rows: 3,
    records: 4,
    preview: [{ row: 3 }, { row: 4 }, { row: 5 }, { row: 5 }],
  });
  expect(list.notes.map(({ key }) => key)).toEqual(expect.arrayContaining(['peopleLeftOut', 'rowTotal']));
  expect(asked(list).toSorted()).toEqual([
    'reported_on  3',
    'service_type перевезення 1',
    'source  3',
    'status  3',
  ]);
});

it('what is decided answers the questions; rows keep the numbers of the file', async () => {
  const { edits, list } = await opened();
  const plan = decided(list, 'social-taxi');
  expect(asked(await edits.plan(plan))).toEqual([]);
  expect(await edits.take(plan)).toMatchObject({
    oblast: 'UA11',
    counts: { rows: 4, good: 4, errors: 0 },
    edits: 0,
  });
  const { rows } = await edits.page({ filter: 'all', from: 0, count: 9 });
  expect(rows.map(({ row, names }) => `${row} ${names.type?.uk}`)).toEqual([
    '3 Соціальне таксі',
    '4 Соціальне таксі',
    '5 Соціальне таксі',
    '5.2 Денний догляд',
  ]);
});

it('what is decided is kept as a profile, and the next list asks nothing of it', async () => {
  const { edits, list } = await opened();
  const profile = await edits.profile(decided(list, null));
  const again = await opened();
  const proposed = await again.edits.propose({ table: 0, profile });
  if (proposed === null || 'fault' in proposed) throw new Error('expected a plan');
  expect(asked(proposed)).toEqual(['reported_on  3']);
  expect(await again.edits.propose({ table: 0, profile: '{"a":1}' })).toMatchObject({
    fault: { key: 'badProfile' },
  });
});

it('a later plan ends the reading of an earlier one, and what is read by then counts for nothing', async () => {
  const many = Array.from({ length: 600 }, (_, i) => `Центр ${i};Лісова;соціальне таксі`);
  let waiting = false;
  const { edits, list } = await opened(
    ['Надавач;Громада;Послуга', ...many].join('\n'),
    'list.csv',
    () => waiting,
  );
  waiting = true;
  const earlier = edits.plan(decided(list, null));
  expect(await earlier).toBeNull();
  waiting = false;
  const later = decided(list, 'social-taxi');
  expect(await edits.plan(later)).toMatchObject({ records: 600, plan: later, questions: [] });
});

it('what has no counterpart stays as it is written, waits without a place, and is on no map', async () => {
  const { edits, list } = await opened();
  expect(await edits.take(decided(list, null))).toMatchObject({ counts: { good: 4, bad: 0, warnings: 1 } });
  expect((await edits.compare('part')).unplaced).toEqual({
    count: 1,
    first: [expect.objectContaining({ row: 4, provider: 'Служба', type: 'перевезення' })],
  });
  expect(await edits.good({ from: 0, count: 10 })).toHaveLength(3);
});

it('a bundle has the records, who says so, why records are gone and what is claimed to be complete', async () => {
  const { edits, list } = await opened();
  await edits.take(decided(list, 'social-taxi'));
  const claim = { area: [LISOVA.code], types: ['shelter', 'day-care'], source: 'Управління', on: TODAY };
  const said = {
    scope: 'whole',
    by: 'Управління',
    on: TODAY,
    release: 'r1',
    gone: { 'n-taxi': 'закрито' },
  } as const;
  const blob = await edits.bundle({ ...said, claims: [claim] });
  const { head, providers, surveys } = readBundle(new Uint8Array(await blob.arrayBuffer()));
  expect(head).toMatchObject({ scope: 'whole', oblast: 'UA11', by: { name: 'Управління' }, gone: said.gone });
  expect(providers.rows).toHaveLength(4);
  expect(JSON.stringify(providers)).not.toContain('Марія');
  expect(surveys.rows.map(({ cells }) => cells.slice(1))).toEqual([
    ['Управління', '', LISOVA.code, 'day-care;shelter', 'complete', TODAY],
  ]);
});

const cells = (...texts: string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;

it('what was pasted from a page is a list, too', async () => {
  const html = `<table>${cells('Надавач', 'Громада', 'Послуга', 'Телефон')}${cells('Дім', 'Лісова', 'денний догляд', '103')}</table>`;
  const { list } = await opened(html, 'вставлена таблиця');
  expect(list).toMatchObject({
    format: 'html',
    records: 1,
    preview: [{ cells: { service_type: 'day-care' } }],
  });
});
