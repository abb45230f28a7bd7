import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { csvOfSheet } from '../../../src/data/edit/csv-of-sheet.ts';
import { checkTaken, openList, proposePlan, takeIn } from '../../../src/data/intake/intake.ts';
import type { Decisions } from '../../../src/data/intake/question.ts';
import { readRaw } from '../../../src/data/intake/read.ts';
import { buildProviderContext } from '../../../src/data/provider/build-context.ts';
import { parseProviderCsv } from '../../../src/data/provider/read-table.ts';
import { type ExpectedLayout, LAYOUTS } from '../../fixtures/layouts/expected.ts';
import { odsOf, xlsxOf } from './as-files.ts';
import { INTAKE } from './sources.ts';

const WORDS = { types: INTAKE.types, recipients: INTAKE.recipients, hromadaName: () => undefined };
const bytesOf = (file: string): Uint8Array => readFileSync(`tests/fixtures/layouts/${file}`);

/** A layout as it is, as a workbook, and as an OpenDocument spreadsheet. */
function formsOf(file: string): [form: string, bytes: Uint8Array][] {
  const { sheets } = readRaw(bytesOf(file), file, WORDS);
  const note = { name: 'Пояснення', rows: [{ row: 1, cells: ['Заповнюйте другий аркуш'] }], merges: [] };
  return [
    ['itself', bytesOf(file)],
    ['xlsx', xlsxOf([note, ...sheets])],
    ['ods', odsOf([note, ...sheets])],
  ];
}

function take(bytes: Uint8Array, file: string, answers?: Decisions) {
  const list = openList(bytes, file, INTAKE);
  const proposed = proposePlan(list, INTAKE);
  const { constants, values } = proposed.decisions;
  const decisions = {
    constants: { ...constants, ...answers?.constants },
    values: { ...values, ...answers?.values },
  };
  const plan = { ...proposed, decisions };
  const taken = takeIn(list, plan, INTAKE);
  return { plan, taken, checked: checkTaken(taken, plan, file, INTAKE) };
}

/** The build's own reader of the table that came out. */
function build(csv: string) {
  const context = buildProviderContext({ ...INTAKE, file: 'UA99.csv', oblast: 'UA99', taken: new Map() });
  return parseProviderCsv(csv, context);
}

describe.each(LAYOUTS)('$file', (layout: ExpectedLayout) => {
  it.each(formsOf(layout.file))('as %s becomes the records that a person made of it', (_, bytes) => {
    const { taken } = take(bytes, layout.file, layout.answers);
    const found = taken.records.map(({ origin, cells }, i) => {
      const wanted = Object.keys(layout.records[i] ?? {}).filter(
        (key) => key !== 'row',
      ) as (keyof typeof cells)[];
      return { row: String(origin), ...Object.fromEntries(wanted.map((key) => [key, cells[key]])) };
    });
    expect(found).toEqual(layout.records);
    const text = JSON.stringify(taken.records);
    for (const pattern of layout.never ?? []) expect(text).not.toMatch(pattern);
  });

  it('asks each thing once, and at most eight', () => {
    const { taken } = take(bytesOf(layout.file), layout.file);
    const asked = taken.questions.map(
      ({ column, came, required }) => `${required ? '!' : ''}${column}${came === '' ? '' : `: ${came}`}`,
    );
    expect(asked.toSorted()).toEqual([...layout.asked].toSorted());
    expect(taken.questions.filter(({ required }) => required).length).toBeLessThanOrEqual(8);
  });

  it('answered, is a table that the check passes and the build places whole', () => {
    const { taken, checked } = take(bytesOf(layout.file), layout.file, layout.answers);
    expect(taken.questions.filter(({ required }) => required)).toEqual([]);
    const unplaced = layout.unplaced ?? 0;
    expect(checked.counts.bad).toBe(0);
    const built = build(csvOfSheet(taken.sheet));
    expect(built.services.length).toBe(layout.records.length - unplaced);
    expect(built.unplaced.length).toBe(unplaced);
  });

  it('has the same ids when it comes again', () => {
    const ids = () =>
      take(bytesOf(layout.file), layout.file, layout.answers).taken.records.map(({ cells }) => cells.id);
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(layout.records.length);
  });
});
