import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { messageOf } from '../../../src/data/finding.ts';
import { BINARY } from '../../fixtures/bad/binary.ts';
import { EXPECTED } from '../../fixtures/bad/expected.ts';
import { bytesOf, csvOf, SOURCES } from './sources.ts';

const FOLDER = 'tests/fixtures/bad';
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'));

/** Errors of a file; a file that cannot be read has the one that says why. No row of a bad file may be taken. */
function errorsOf(bytes: Uint8Array, name: string) {
  const result = checkFile(bytes, name, SOURCES);
  if (result.kind === 'unreadable') return [result.finding];
  const errors = result.findings.filter(({ severity }) => severity === 'error');
  expect(result.counts).toMatchObject({
    errors: errors.length,
    rows: result.counts.good + result.counts.bad,
  });
  return errors;
}

describe('the corpus of bad files', () => {
  it('is whole', () => {
    expect(files.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
    expect(files.length + Object.keys(BINARY).length).toBeGreaterThanOrEqual(40);
  });

  it.each(files)('%s gets the right message in its place', (name) => {
    const [key, row, column = null] = EXPECTED[name] ?? ['notATable'];
    const errors = errorsOf(readFileSync(`${FOLDER}/${name}`), name);
    expect(errors.map((each) => [each.key, each.row, each.column])).toContainEqual([key, row, column]);
    // One fault, one message: no echo of it in other columns.
    expect(new Set(errors.map((each) => each.key)).size).toBe(1);
    expect(errors.every((each) => /[а-яіїєґ]{3}/.test(messageOf(each)))).toBe(true);
  });

  it.each(Object.keys(BINARY))('%s gets the right message', (name) => {
    const { bytes, key } = BINARY[name]?.() ?? { bytes: new Uint8Array(), key: 'notATable' };
    expect(errorsOf(bytes, name).map((each) => each.key)).toContain(key);
  });
});

it('a row with several faults learns of all of them at once, its place too', () => {
  const row = { status: 'дії', hromada: 'Озернна', reported_on: '2025-13-01' };
  const errors = errorsOf(bytesOf(csvOf(row)), 'a.csv');
  const said = errors.map(({ column, key, suggestion }) => [column, key, suggestion]);
  expect(said).toEqual([
    ['status', 'oneOf', 'діє'],
    ['reported_on', 'date', undefined],
    ['hromada', 'noSuchName', 'Озерна'],
  ]);
  // What may be a secret place is not repeated.
  const hidden = errorsOf(bytesOf(csvOf({ precision: 'таємно', hromada: 'Озернна' })), 'a.csv');
  expect(hidden.map(({ column }) => column)).toEqual(['precision']);
});

it('a value that the problem quotes is not said twice', () => {
  const [finding] = errorsOf(bytesOf(csvOf({ phone: '12' })), 'a.csv');
  expect(finding && messageOf(finding)).toMatch(/^«12» не можна набрати; очікували (?!.*12)/);
});
