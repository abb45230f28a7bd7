import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPublished } from '../scripts/report/published.ts';
import { csvOfSheet } from '../src/data/edit/csv-of-sheet.ts';
import { toXlsx } from '../src/data/sheet/write/xlsx.ts';
import type { Figure } from './figure.ts';
import { runChild } from './run-child.ts';

const ROWS = 50_000;
const HEADER = [
  'id',
  'provider',
  'service_type',
  'status',
  'hromada',
  'settlement',
  'lon',
  'lat',
  'phone',
  'hours',
  'source',
  'reported_on',
  'eligibility',
  'note',
];

/** `npm run check-data` on 50,000 rows of the whole country, one in fifty with a slip: seconds and memory. */
export async function benchCheckData(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-check-'));
  const table = { header: HEADER, rows: rows() };
  writeFileSync(path.join(folder, 'services.csv'), csvOfSheet(table));
  const cells = table.rows.map((row) => row.cells);
  const book = await toXlsx([{ name: 'Послуги', header: HEADER, rows: cells }]);
  writeFileSync(path.join(folder, 'services.xlsx'), new Uint8Array(await book.arrayBuffer()));
  const figures: Figure[] = [];
  for (const name of ['services.csv', 'services.xlsx']) {
    const { seconds, peakKb } = await runChild(['scripts/check-data.ts', path.join(folder, name)]);
    const mb = peakKb / 1024;
    const what = `check-data, ${ROWS.toLocaleString('en')} rows, ${path.extname(name).slice(1)}`;
    figures.push(
      { what, ours: `${seconds.toFixed(1)} s`, budget: '5 s', within: seconds <= 5, plain: '' },
      {
        what: '  its peak memory',
        ours: `${mb.toFixed(0)} MB`,
        budget: '500 MB',
        within: peakKb === 0 ? null : mb <= 500,
        plain: '',
      },
    );
  }
  rmSync(folder, { recursive: true });
  return figures;
}

function rows() {
  const { pack, manifest } = readPublished('public/data');
  const types = manifest.types.filter(({ applyPlace, redacted }) => !applyPlace && !redacted);
  return Array.from({ length: ROWS }, (_, i) => {
    const unit = pack.hromadas[(i * 7919) % pack.hromadas.length];
    const [lon, lat] = unit?.seat?.at ?? [31, 51];
    const name = i % 50 === 0 ? 'Ніжінська' : (unit?.code ?? '');
    const cells = [
      `bench-${i}`,
      `Центр надання соціальних послуг № ${i}`,
      types[i % types.length]?.id ?? '',
      'operating',
      name,
      unit?.seat?.name.uk ?? '',
      String(lon),
      String(lat),
      '046 277 47 47',
      'Mo-Fr 08:00-17:00',
      'Вигадане джерело',
      '2025-05-15',
      '',
      'Замовлення за день до поїздки',
    ];
    return { row: i + 2, cells };
  });
}
