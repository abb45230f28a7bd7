import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileSummary } from '../../src/workers/check-file-messages.ts';
import { editOwnFile } from '../../src/workers/own-file/edits.ts';
import { LISOVA, TODAY } from '../fixtures/packs/country.ts';
import { MANIFEST, RELEASE_FILES } from '../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';

let server: DataServer;
beforeEach(async () => {
  server = await serveData({ ...RELEASE_FILES });
});
afterEach(() => server.close());

const HEAD = 'id,provider,service_type,status,hromada,lon,lat,phone,source,reported_on';
const row = (id: string, more: Partial<Record<string, string>> = {}) => {
  const cells: Record<string, string> = {
    id,
    provider: `Надавач ${id}`,
    service_type: 'social-taxi',
    status: 'operating',
    hromada: LISOVA.code,
    source: 'вигадане джерело',
    reported_on: '2026-01-01',
    ...more,
  };
  return HEAD.split(',')
    .map((column) => cells[column] ?? '')
    .join(',');
};
const table = (...rows: string[]) => [HEAD, ...rows].join('\r\n');

async function opened(text: string, file = 'UA11.csv') {
  const steps: string[] = [];
  const edits = editOwnFile((stage) => steps.push(stage));
  const ask = {
    blob: new Blob([text]),
    file,
    base: server.url,
    manifest: MANIFEST,
    today: TODAY,
    oblast: null,
  };
  const answer = await edits.open(ask);
  if (!('summary' in answer)) throw new Error('expected a table of ours');
  return { edits, summary: answer.summary, steps };
}

const at = ({ columns }: FileSummary, column: string) => columns.indexOf(column);

describe('an own file', () => {
  it('is checked with the code of the command line, against the packs of the oblasts that it names', async () => {
    const { summary, edits, steps } = await opened(table(row('a'), row('b', { status: 'дієє' })));
    expect(summary).toMatchObject({ oblast: 'UA11', format: 'csv', unchecked: [] });
    expect(summary.counts).toMatchObject({ rows: 2, good: 1, bad: 1, errors: 1 });
    expect(server.asked.filter((path) => path.startsWith('UA22'))).toEqual([]);
    expect(new Set(steps)).toEqual(new Set(['read', 'load', ...(steps.includes('check') ? ['check'] : [])]));
    const { rows, of } = await edits.page({ filter: 'errors', from: 0, count: 20 });
    expect(of).toBe(1);
    expect(rows[0]).toMatchObject({ row: 3, findings: [{ column: 'status', suggestion: 'діє' }] });
  });

  it('says why it cannot be read', async () => {
    const edits = editOwnFile(() => undefined);
    const base = { base: server.url, manifest: MANIFEST, today: TODAY, oblast: null };
    const answer = await edits.open({ blob: new Blob(['a,b\r\n1,2']), file: 'x.csv', ...base });
    expect(answer).toMatchObject({ unreadable: { key: 'noListFound', file: 'x.csv' } });
  });

  it('goes on without borders and places that do not come, and says which', async () => {
    server.files.delete('UA11/places.json');
    const { summary } = await opened(table(row('a')));
    expect(summary).toMatchObject({ unchecked: ['UA11'], counts: { good: 1 } });
  });

  it('is corrected in place: one cell, a suggestion, the same slip everywhere', async () => {
    const bad = { status: 'дієє' };
    const { summary, edits } = await opened(table(row('a', bad), row('b', bad), row('c', { phone: 'x' })));
    const mended = await edits.edit([{ row: 4, at: at(summary, 'phone'), value: '' }]);
    expect(mended.counts).toMatchObject({ good: 1, bad: 2 });
    const [first] = (await edits.page({ filter: 'errors', from: 0, count: 1 })).rows;
    const finding = first?.findings[0];
    if (finding === undefined) throw new Error('expected a finding');
    const alike = await edits.acceptAlike(finding);
    expect(alike.counts).toMatchObject({ good: 3, bad: 0, errors: 0 });
    expect((await edits.rows({ rows: [2] }))[0]?.findings).toEqual([]);
  });

  it('changes coordinates that stand in each other’s places in one step', async () => {
    const { edits } = await opened(table(row('a', { lon: '50.5', lat: '30.5' })));
    const [first] = (await edits.page({ filter: 'errors', from: 0, count: 1 })).rows;
    const swapped = first?.findings.find(({ key }) => key === 'swapped');
    if (swapped === undefined) throw new Error('expected swapped coordinates');
    expect((await edits.acceptAlike(swapped)).counts.errors).toBe(0);
    expect((await edits.good({ from: 0, count: 9 }))[0]?.at).toEqual([30.5, 50.5]);
  });

  it('puts the table itself in order: title rows, missing columns', async () => {
    const { summary, edits } = await opened(`Послуги області\r\n${table(row('a'))}`);
    expect(summary.untidy).toBe(true);
    const tidy = await edits.tidy(null);
    expect(tidy).toMatchObject({ untidy: false, general: [], counts: { errors: 0, good: 1 } });
    expect((await edits.page({ filter: 'all', from: 0, count: 9 })).rows[0]?.row).toBe(2);
  });

  it('is compared with what is published of its oblast, and answers bring records back', async () => {
    const { edits } = await opened(table(row('new', { provider: 'Автопарк «Лось»' })));
    const before = await edits.compare('whole');
    const ids = before.gone?.map(({ service }) => service.id);
    expect(ids).toContain('n-taxi');
    expect(before.gone?.find(({ service }) => service.id === 'n-taxi')?.candidates[0]?.id).toBe('new');
    const rest = (ids ?? []).filter((id) => id !== 'n-taxi');
    await edits.answer([
      ['n-taxi', { kind: 'moved', to: 'new' }],
      ...rest.map((id) => [id, { kind: 'closed', on: TODAY }] as const),
    ]);
    expect((await edits.compare('whole')).gone).toEqual([]);
    const { rows } = await edits.page({ filter: 'all', from: 0, count: 9 });
    expect(rows.map(({ cells }) => cells[0])).toEqual(['n-taxi', ...rest]);
  });

  it('sets «перевірено» for chosen rows alone, adding the column', async () => {
    const { edits } = await opened(table(row('a'), row('b')));
    const summary = await edits.assure({ rows: [3], on: TODAY, by: null });
    const { rows } = await edits.page({ filter: 'all', from: 0, count: 9 });
    expect(rows.map(({ cells }) => cells[at(summary, 'assured_on')] ?? '')).toEqual(['', TODAY]);
  });

  it.each(['csv', 'xlsx'] as const)('is read back as it was saved: %s', async (as) => {
    const { edits } = await opened(table(row('a', { provider: 'Дім «Тепло»; філія' }), row('b')));
    const saved = await edits.save(as);
    const again = editOwnFile(() => undefined);
    const base = { base: server.url, manifest: MANIFEST, today: TODAY, oblast: null };
    expect(await again.open({ blob: saved, file: 'UA11', ...base })).toMatchObject({
      summary: { counts: { good: 2 } },
    });
    const all = { filter: 'all', from: 0, count: 9 } as const;
    expect(await again.page(all)).toEqual(await edits.page(all));
  });

  it('loses and gets back rows, and every change is undone in turn', async () => {
    const { edits } = await opened(table(row('a'), row('b', { status: '?' }), row('c')));
    const rowsOf = async (filter: 'all' | 'removed') =>
      (await edits.page({ filter, from: 0, count: 9 })).rows.map((each) => each.row);
    expect(await edits.remove('errors')).toMatchObject({ removed: 1, counts: { rows: 2, bad: 0 } });
    await edits.remove([2]);
    expect([await rowsOf('all'), await rowsOf('removed')]).toEqual([[4], [3, 2]]);
    await edits.restore([2]);
    expect(await rowsOf('all')).toEqual([2, 4]);
    await edits.undo(null);
    await edits.undo(null);
    expect(await edits.undo(null)).toMatchObject({ undoable: 0, removed: 0, counts: { rows: 3, bad: 1 } });
    expect(await rowsOf('all')).toEqual([2, 3, 4]);
  });

  it('is filled: one text in empty cells or in chosen rows, the cell above, ids', async () => {
    const { edits, summary } = await opened(
      table(row('a', { source: 'X' }), row('b'), row('', { source: '' })),
    );
    expect(summary.withoutId).toBe(1);
    const cells = async (column: string) =>
      (await edits.page({ filter: 'all', from: 0, count: 9 })).rows.map(
        (each) => each.cells[at(summary, column)],
      );
    await edits.setColumn({ column: 'source', text: null, rows: null });
    expect(await cells('source')).toEqual(['X', 'вигадане джерело', 'вигадане джерело']);
    await edits.setColumn({ column: 'phone', text: '103', rows: [3] });
    expect(await cells('phone')).toEqual(['', '103', '']);
    expect((await edits.makeIds(null)).withoutId).toBe(0);
    expect((await cells('id'))[2]).toMatch(/^ua11-social-taxi-/);
  });

  it('splits a row of several services, whose parts bear its number', async () => {
    const { edits, summary } = await opened(
      table(row('a', { service_type: 'Соціальне таксі; денний догляд' }), row('b')),
    );
    await edits.split(2);
    const { rows } = await edits.page({ filter: 'all', from: 0, count: 9 });
    expect(rows.map((each) => each.row)).toEqual([2, 2.2, 3]);
    expect(rows.map(({ cells }) => cells[at(summary, 'service_type')])).toEqual([
      'Соціальне таксі',
      'денний догляд',
      'social-taxi',
    ]);
    expect(new Set(rows.map(({ cells }) => cells[0])).size).toBe(3);
  });

  it('takes a record typed in, of an oblast that the empty file did not name', async () => {
    const { edits } = await opened(table(), 'нові');
    const record = {
      provider: 'Новий',
      service_type: 'social-taxi',
      status: 'operating',
      hromada: LISOVA.code,
      source: 'вигадане джерело',
      reported_on: TODAY,
    };
    expect(await edits.add(record)).toMatchObject({
      oblast: 'UA11',
      counts: { rows: 1, good: 1, errors: 0 },
    });
  });

  it('offers what the words of a cell may mean: hromadas, areas part by part, days of hours', async () => {
    const text = [
      `${HEAD},hours,service_area`,
      `${row('a', { hromada: 'Лісової громади' })},,`,
      `${row('b')},8.00-17.00,`,
      `${row('c')},,${LISOVA.name.uk} громада та прилеглі села`,
      `${row('d')},,`,
    ];
    const { edits } = await opened(text.join('\r\n'));
    const { rows } = await edits.page({ filter: 'all', from: 0, count: 4 });
    const values = rows.map(({ candidates }) =>
      Object.entries(candidates).map(([column, all]) => [column, all.map(({ value }) => value)]),
    );
    expect(values).toEqual([
      [['hromada', [LISOVA.code]]],
      [['hours', ['Пн-Пт 8.00-17.00', '«8.00-17.00»']]],
      [['service_area', [`${LISOVA.code}; прилеглі села`]]],
      [],
    ]);
  });
});
