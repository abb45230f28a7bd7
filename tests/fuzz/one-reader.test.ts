import type { Language } from '../../src/domain/text.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../scripts/data/data-error.ts';
import { readProviders } from '../../scripts/data/providers.ts';
import { checkFile } from '../../src/data/check/check-file.ts';
import type { CheckSources } from '../../src/data/check/context.ts';
import { idsTaken } from '../../src/data/check/published-ids.ts';
import { Unreadable } from '../../src/data/sheet/read/unreadable.ts';
import { readSheet } from '../../src/data/check/read-sheet.ts';
import { buildSettlementFinder } from '../../src/data/check/settlement-finder.ts';
import { bigXlsx } from '../../src/data/edit/big-xlsx.ts';
import { csvOfSheet } from '../../src/data/edit/csv-of-sheet.ts';
import { formatFinding } from '../../src/data/finding.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../src/data/provider/columns.ts';
import { oblastOfName, oblastOfTable } from '../../src/data/provider/oblast-of-table.ts';
import { headerOf } from '../../src/data/template/layout-text.ts';
import { valueLists } from '../../src/data/template/lists.ts';
import type { Sheet } from '../../src/data/sheet/sheet.ts';
import { linkIdOf } from '../../src/domain/link-id.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { Service } from '../../src/domain/service.ts';
import { OZERNA, PLACES, SOURCES } from '../data/check/sources.ts';
import { encode } from '../fixtures/bad/binary.ts';

/* The check and the build are one reader: what the check passes the build places, in whatever file it comes. */

const LISOVA = 'UA99020010000000002';
const PUBLISHED = new Map([['providers/UA98.csv', ['taken-1', 'taken-2', 'taken-3', 'taken-4']]]);
/** The names of one oblast and of another are the same: where they are looked up decides. */
const HROMADAS: readonly Hromada[] = SOURCES.hromadas.flatMap((unit) => [
  unit,
  { ...unit, code: unit.code.replace('UA99', 'UA98') },
]);
const LAND = { ...SOURCES, hromadas: HROMADAS };
const finder = buildSettlementFinder(PLACES);

/** Words of the template's drop-downs in both languages, by column. */
const WORDS = new Map<ProviderColumn, string[]>();
for (const lang of ['uk', 'en'] as const) {
  for (const { column, values } of valueLists(LAND, lang)) {
    WORDS.set(column, [...(WORDS.get(column) ?? []), ...values]);
  }
}
const worded = (column: ProviderColumn) => fc.constantFrom(...(WORDS.get(column) ?? []), '');
const wordedList = (column: ProviderColumn) =>
  fc.subarray(WORDS.get(column) ?? [], { maxLength: 3 }).map((words) => words.join('; '));
const texts = (...of: readonly string[]) => fc.constantFrom(...of);

type Cells = Record<ProviderColumn, string>;
const EMPTY = Object.fromEntries(PROVIDER_COLUMNS.map((column) => [column, ''])) as Cells;

/** Rows that are right; what belongs together comes together. */
const type = texts(...(WORDS.get('service_type') ?? []).filter((word) => !/Притулок|shelter/.test(word)));
const where = fc.oneof(
  fc.record({
    hromada: texts(
      ...(WORDS.get('hromada') ?? []),
      OZERNA,
      'Озерна',
      'озерна міська громада',
      'Лісова сільська',
    ),
    service_area: texts('', OZERNA, `${OZERNA};${LISOVA}`, 'UA99000000000000001'),
  }),
  fc.constant({ hromada: '', service_area: 'UA99000000000000001' }),
  fc.constant({ hromada: OZERNA, settlement: 'Озерне', lon: '31.25', lat: '50,9', precision: 'адреса' }),
  fc.constant({ hromada: LISOVA, settlement: 'с. Лугове', precision: 'settlement' }),
  fc.constant({ hromada: OZERNA, settlement: 'Двійня' }),
  fc.constant({ hromada: 'Лісова', note: 'Котра Лісова, джерело не каже' }),
  fc.constant({
    hromada: '',
    service_area: 'UA99000000000000001',
    precision: 'засекречено',
    service_type: 'Притулок',
  }),
);
const dates = fc.oneof(
  fc.record({ reported_on: texts('2025-01-15', '15.01.2025', '2024-02-29') }),
  fc.record({ assured_on: texts('2025-11-03', '03.11.2025') }),
);
const rest = fc.record({
  service_type: type,
  provider: texts('Надавач', 'ФОП «Їжак», м. Озерне', 'Центр; філія'),
  status: texts(...(WORDS.get('status') ?? [])),
  provider_kind: worded('provider_kind'),
  system: worded('system'),
  takes_outsiders: worded('takes_outsiders'),
  delivery: wordedList('delivery'),
  fees: worded('fees'),
  accessibility: worded('accessibility'),
  referral_required: worded('referral_required'),
  eligibility: wordedList('eligibility'),
  phone: texts('', '046 277 47 47'),
  url: texts('', 'https://example.org/a,b;c'),
  source: fc.constant('Лист ради, 15.01.2025'),
});
const row = fc.tuple(rest, where, dates).map((parts): Cells => Object.assign({}, EMPTY, ...parts) as Cells);

/** What a slip makes of a cell. */
const SLIPS: readonly (readonly [ProviderColumn, string])[] = [
  ...['taken-1', 'two words', 'приклад-1', 'cnap-7', linkIdOf('any'), '', 'ї-0'].map(
    (id) => ['id', id] as const,
  ),
  ...['таксі', 'ЦНАП', '', 'Притулок'].map((word) => ['service_type', word] as const),
  ...['працює', ''].map((word) => ['status', word] as const),
  ...['Лісова', 'Озернна', 'UA99', `${OZERNA} Лісова`, '', 'Озерна'].map(
    (word) => ['hromada', word] as const,
  ),
  ...['Лугове', 'Двійня', 'Ніде'].map((word) => ['settlement', word] as const),
  ...['Озерна', 'UA97', 'UA97000000000000001'].map((word) => ['service_area', word] as const),
  ...['120', '31.25', ''].map((word) => ['lon', word] as const),
  ...['таємно', 'redacted', 'адреса'].map((word) => ['precision', word] as const),
  ...['2025-02-30', 'торік', '', '2031-01-01'].map((word) => ['reported_on', word] as const),
  ['valid_to', '1999-01-01'],
  ['eligibility', 'усім'],
  ['delivery', 'потягом'],
  ['phone', '12'],
  ['url', 'example'],
  ['source', ''],
  ['provider', ''],
  ['capacity', 'багато'],
  ['note', 'рядок\nдругий'],
];

const table = fc
  .record({
    rows: fc.array(row, { minLength: 1, maxLength: 5 }),
    slips: fc.array(fc.tuple(fc.nat(4), fc.nat(SLIPS.length - 1)), { maxLength: 3 }),
    lang: fc.constantFrom<Language>('uk', 'en'),
    decomposed: fc.boolean(),
    star: fc.constantFrom('', ' *', ':'),
    as: fc.constantFrom('comma', 'semicolon', 'tab', 'windows-1251', 'utf-16', 'xlsx'),
    file: fc.constantFrom('UA99.csv', 'UA99-нове.csv', 'послуги.csv', 'UA98.csv', 'UA97.csv'),
  })
  .map(({ rows, slips, ...how }) => {
    const made = rows.map((each, i): Cells => Object.assign(each, { id: `ї-${i}` }));
    for (const [at, slip] of slips) {
      const [column, text] = SLIPS[slip] ?? ['note', ''];
      const slipped = made[at];
      if (slipped !== undefined) slipped[column] = text;
    }
    return Object.assign(how, { rows: made });
  });
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function bytesOf({ rows, lang, decomposed, star, as }: Table): Uint8Array {
  const form = decomposed ? 'NFD' : 'NFC';
  const sheet = {
    header: PROVIDER_COLUMNS.map((column) => headerOf(column, lang).normalize(form) + star),
    rows: rows.map((each, i) => ({
      row: i + 2,
      cells: PROVIDER_COLUMNS.map((column) => each[column].normalize(form)),
    })),
  };
  if (as === 'xlsx') return bigXlsx(sheet);
  const text = csvOfSheet(sheet, { delimiter: as === 'semicolon' ? ';' : ',', bom: as === 'semicolon' });
  if (as === 'tab')
    return new TextEncoder().encode(csvOfSheet(sheet).replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\t'));
  if (as === 'windows-1251') return encode(text.normalize('NFC'), 'windows-1251');
  if (as !== 'utf-16') return new TextEncoder().encode(text);
  const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function sheetIn(bytes: Uint8Array, file: string): Sheet | null {
  try {
    return readSheet(bytes, file);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** The check as its command asks it. */
function check(bytes: Uint8Array, file: string) {
  const sheet = sheetIn(bytes, file);
  const sources: CheckSources = {
    ...LAND,
    oblast: sheet === null ? null : oblastOfTable(sheet, file),
    settlement: finder.find,
    settlementsNamed: finder.named,
    published: PUBLISHED,
  };
  const good: Service[] = [];
  return { result: checkFile(bytes, file, sources, { onGood: (service) => good.push(service) }), good };
}

/** The build of a dataset in which the file stands beside the published ones that it does not replace. */
function build(bytes: Uint8Array, file: string) {
  const sheet = sheetIn(bytes, file);
  if (sheet === null) return null;
  const own = { file: `providers/${file}`, oblast: oblastOfName(file), sheet };
  const others = [...PUBLISHED]
    .filter(([name]) => name !== own.file)
    .map(([name, ids]) => publishedFile(name, ids));
  try {
    const { services, unplaced, skipped } = readProviders(
      {
        ...NOTHING,
        types: SOURCES.types,
        recipients: SOURCES.recipients,
        providers: [...others, own],
        travel: new Map(),
      },
      HROMADAS,
      PLACES,
    );
    const isOwn = (id: string) => !others.some(({ ids }) => ids.includes(id));
    return {
      services: services.filter(({ id }) => isOwn(id)),
      unplaced: unplaced.filter((record) => record.file === own.file),
      skipped: skipped.includes(own.file),
    };
  } catch (error) {
    if (error instanceof DataError) return null;
    throw error;
  }
}

const isPlaced = ({ hromada, serviceArea }: Service) => hromada !== null || serviceArea.length > 0;

/** What the check says of a table, and what the build makes of it; no services where it refuses or skips the file. */
function bothOf(made: Table) {
  const bytes = bytesOf(made);
  const { result, good } = check(bytes, made.file);
  const built = build(bytes, made.file);
  const findings = result.kind === 'checked' ? result.findings : [result.finding];
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    open: findings
      .filter(({ key }) => key === 'sharedNameNoted' || key === 'typeNoted')
      .map((finding) => finding.row),
    counts: result.kind === 'checked' ? result.counts : null,
    good: good.filter(isPlaced),
    unplaced: built?.unplaced ?? [],
    services: built === null || built.skipped ? null : built.services,
  };
}

const NOTHING = {
  hotlines: [],
  formerNames: [],
  oblasts: [],
  surveys: [],
  hromadas: [],
  bodies: [],
  territory: [],
  findings: [],
};

function publishedFile(file: string, ids: readonly string[]) {
  const header = ['id', 'provider', 'service_type', 'status', 'hromada', 'source', 'reported_on'];
  const rest = ['Інший', 'social-taxi', 'operating', OZERNA, 'Джерело', '2025-01-15'];
  const sheet = { header, rows: ids.map((id, i) => ({ row: i + 2, cells: [id, ...rest] })), findings: [] };
  return { file, oblast: null, sheet, ids };
}

describe('the check and the build', () => {
  it('agree on every table', () => {
    let passed = 0;
    fc.assert(
      fc.property(table, (made) => {
        const { errors, open, unplaced, services, good, counts } = bothOf(made);
        for (const record of unplaced) {
          const said = errors.some((finding) => finding.row === record.row) || open.includes(record.row);
          expect(said, record.message).toBe(true);
        }
        if (services === null) expect(errors).not.toEqual([]);
        if (services === null || errors.length > 0) return;
        passed++;
        expect(services, unplaced.map(({ message }) => message).join('\n')).toEqual(good);
        expect(services.length).toBe(made.rows.length - open.length);
        expect(counts?.good).toBe(made.rows.length);
      }),
      {
        numRuns: 400,
        examples: [[{ ...MADE, lang: 'uk', rows: [OPEN_NAME_WITH_AREA] }]],
      },
    );
    // Not only tables with errors were made.
    expect(passed).toBeGreaterThan(100);
  });

  it.each(['uk', 'en'] as const)('take every word of the template’s drop-downs (%s)', (lang) => {
    for (const { column, values } of valueLists(LAND, lang)) {
      for (const value of values) {
        const row = { ...RIGHT, [column]: value, ...(SECRET.has(value) ? HIDES : {}) };
        const { errors, services } = bothOf({ ...MADE, rows: [row], lang });
        expect(errors.map(formatFinding), `${column} ${value}`).toEqual([]);
        expect(services).toHaveLength(1);
      }
    }
  });
});

const MADE = { decomposed: false, star: '', as: 'xlsx', file: 'UA99.csv' } as const;
const RIGHT: Cells = {
  ...EMPTY,
  id: 'own-1',
  provider: 'Надавач',
  service_type: 'social-taxi',
  status: 'діє',
  hromada: OZERNA,
  source: 'Джерело',
  reported_on: '2025-01-15',
};
/** Its note leaves the hromada open, and it declares an area: found by chance once in thousands of tables. */
const OPEN_NAME_WITH_AREA: Cells = {
  ...RIGHT,
  hromada: 'Лісова',
  service_area: 'UA99000000000000001',
  note: 'Котра Лісова, джерело не каже',
};
const SECRET = new Set(['засекречено', 'redacted', 'Притулок', 'shelter']);
const HIDES = { hromada: '', service_area: 'UA99000000000000001' };

describe('ids of the whole dataset', () => {
  const ids = new Map([
    ['providers/UA74.csv', ['a', 'b', 'c']],
    ['providers/UA59.csv', ['1', '2', '3', '4']],
  ]);
  const taken = (file: string, ...own: string[]) => [...idsTaken(ids, file, new Set(own)).keys()];

  it('are free in the file of the same name, and nowhere else', () => {
    expect(taken('UA74.csv', 'a', 'b', '1')).toEqual(['1']);
    expect(taken('/home/me/UA74-виправлено.csv', 'a', '1')).toEqual(['1']);
    expect(taken('UA74 (2).xlsx', 'a', '4')).toEqual(['4']);
  });

  it('are free in a new edition under another name, and in the table of all published services', () => {
    expect(taken('нова редакція.csv', 'a', 'b', 'new')).toEqual([]);
    expect(taken('services.csv', 'a', 'b', 'c', '1', '2', '3', '4')).toEqual([]);
    expect(taken('UA59-more.csv', '1', 'new')).toEqual(['1']);
  });
});
