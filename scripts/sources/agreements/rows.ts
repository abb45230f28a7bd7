import readWorkbook from 'read-excel-file/node';
import { readCsv } from '../../../src/data/sheet/read/csv.ts';
import { messageOf } from '../../../src/data/finding.ts';
import type { Code } from '../../../src/domain/code.ts';
import { registerRows } from '../register-rows.ts';

/** A row of the register of cooperation agreements. Contact details of councils are not read. */
export interface AgreementRow {
  /** As a spreadsheet numbers rows. */
  readonly row: number;
  readonly number: string;
  readonly subject: string;
  /** How they cooperate: it names a joint project. */
  readonly form: string;
  /** As they stand in their cells: dates, or text. */
  readonly registered: unknown;
  readonly signed: unknown;
  readonly term: string;
  readonly change: string;
}

const COLUMNS = {
  number: 'Номер в реєстрі',
  subject: 'Назва договору',
  form: 'Форма співробітництва',
  registered: 'Дата внесення договору про співробітництво до реєстру',
  signed: 'Дата і номер договору про співробітництво',
  term: 'Строки дії договору про співробітництво',
  change: 'Дата й підстави для внесення змін до договору про співробітництво або його припинення',
} as const;

/** Reads the register's workbook. Throws when a column is missing. */
export async function readAgreementRows(bytes: Buffer): Promise<AgreementRow[]> {
  const [sheet] = await readWorkbook(bytes);
  return registerRows(sheet?.data, 'register of agreements', COLUMNS).map(({ row, cell, words }) => ({
    row,
    number: words('number'),
    subject: words('subject'),
    form: words('form'),
    registered: cell('registered'),
    signed: cell('signed'),
    term: words('term'),
    change: words('change'),
  }));
}

/** Hromadas of the parties by the register's number, in the order of the table, each once. Throws at a bad table. */
export function readParties(text: string): ReadonlyMap<string, readonly Code[]> {
  const columns = ['register_number', 'hromada_code'];
  const { rows, findings } = readCsv(text, { file: PARTIES_FILE, columns, required: columns });
  const fatal = findings.find(({ severity }) => severity === 'fatal');
  if (fatal !== undefined) throw new Error(`${PARTIES_FILE}: ${messageOf(fatal)}`);
  const parties = new Map<string, Set<Code>>();
  for (const { get } of rows) {
    const known = parties.get(get('register_number')) ?? new Set();
    parties.set(get('register_number'), known.add(get('hromada_code')));
  }
  return new Map([...parties].map(([number, codes]) => [number, [...codes]]));
}

const PARTIES_FILE = 'partnerships-all-settlements.csv';
