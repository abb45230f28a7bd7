import { type Body, BODY_KINDS } from '../domain/body.ts';
import { isCode, levelOf } from '../domain/code.ts';
import type { Phone } from '../domain/service.ts';
import { type Cells, cellsOf, readDate, readEnum, readList, readRequired, readText } from './cells.ts';
import { readCsv } from './csv.ts';
import type { Finding } from './finding.ts';
import type { Records } from './records.ts';

const REQUIRED = ['hromada', 'kind', 'name', 'source', 'date'];
const COLUMNS = [...REQUIRED, 'phone', 'phone_of', 'email', 'address', 'url', 'source_url'];

/**
 * `data/bodies.csv`: who answers for social services in a hromada or an oblast. One has several; the same name twice is
 * a fault, as every other is. `phone` reads a number as people write it; null where it cannot be dialled.
 */
export function parseBodies(
  text: string,
  file: string,
  phone: (text: string) => Phone | null,
): Records<Body> {
  const table = readCsv(text, { file, columns: COLUMNS, required: REQUIRED });
  const findings: Finding[] = [...table.findings];
  const seen = new Set<string>();
  const records = table.rows.map((row) => {
    const cells = cellsOf(row, file, 'fatal', findings);
    const key = `${row.get('hromada')} ${row.get('name')}`;
    if (seen.has(key)) cells.report('name', { key: 'unique' });
    seen.add(key);
    return readBody(cells, phone);
  });
  return { records, findings };
}

function readBody(cells: Cells, phone: (text: string) => Phone | null): Body {
  const hromada = readRequired(cells, 'hromada');
  const level = isCode(hromada) ? levelOf(hromada) : null;
  if (hromada !== '' && level !== 'oblast' && level !== 'hromada') {
    cells.report('hromada', { key: 'bodyPlace' });
  }
  readRequired(cells, 'kind');
  readRequired(cells, 'date');
  return {
    hromada,
    kind: readEnum(cells, 'kind', BODY_KINDS) ?? 'body',
    name: readRequired(cells, 'name'),
    phones: readPhones(cells, phone),
    phoneOf: readText(cells, 'phone_of'),
    email: readEmail(cells),
    address: readText(cells, 'address'),
    url: readLink(cells, 'url'),
    source: readRequired(cells, 'source'),
    sourceUrl: readLink(cells, 'source_url'),
    date: readDate(cells, 'date') ?? '',
  };
}

function readPhones(cells: Cells, phone: (text: string) => Phone | null): Phone[] {
  const numbers = readList(cells, 'phone').map(phone);
  if (numbers.includes(null)) cells.report('phone', { key: 'phones' });
  return numbers.filter((number) => number !== null);
}

function readEmail(cells: Cells): string | null {
  const email = readText(cells, 'email');
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) cells.report('email', { key: 'email' });
  return email;
}

function readLink(cells: Cells, column: string): string | null {
  const url = readText(cells, column);
  if (url !== null && !/^https?:\/\/\S+$/.test(url)) cells.report(column, { key: 'link' });
  return url;
}
