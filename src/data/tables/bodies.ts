import { type Body, BODY_KINDS } from '../../domain/body.ts';
import { isCode, levelOf } from '../../domain/code.ts';
import type { Phone } from '../../domain/service.ts';
import { type Cells, readDate, readEnum, readList, readRequired, readText } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/**
 * `data/bodies.csv`: who answers for social services in a hromada or an oblast. One has several; the same name twice is
 * a fault, as every other is. It knows how to read a number as people write it; null where it cannot be dialled.
 */
export const bodyTable = ownTable({
  file: 'bodies.csv',
  required: ['hromada', 'kind', 'name', 'source', 'date'],
  optional: ['phone', 'phone_of', 'email', 'address', 'url', 'source_url'],
  key: ['hromada', 'name'],
  reader: (phone: ReadPhone) => (cells) => readBody(cells, phone),
});

type ReadPhone = (text: string) => Phone | null;

function readBody(cells: Cells, phone: ReadPhone): Body {
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

function readPhones(cells: Cells, phone: ReadPhone): Phone[] {
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
