import { isCode } from '../domain/code.ts';
import type { Survey } from '../domain/survey.ts';
import { type Cells, readDate, readEnum, readList, readRequired, readText } from './cells.ts';
import { readRecords, type Records } from './records.ts';

const REQUIRED = ['id', 'source', 'area', 'types', 'completeness', 'date'];
const COLUMNS = [...REQUIRED, 'source_url'];

/** `data/surveys.csv`: who looked for what, where, how thoroughly and when. `types` are the known type ids. */
export function parseSurveys(text: string, file: string, types: ReadonlySet<string>): Records<Survey> {
  const layout = { file, columns: COLUMNS, required: REQUIRED };
  return readRecords(text, layout, (cells) => readSurvey(cells, types));
}

function readSurvey(cells: Cells, known: ReadonlySet<string>): Survey {
  const area = readList(cells, 'area');
  if (area.length === 0 || !area.every(isCode)) cells.report('area', { key: 'codes' });
  const types = readList(cells, 'types');
  if (types.length === 0 || !types.every((type) => known.has(type))) {
    cells.report('types', { key: 'typeIds' });
  }
  const completeness = readEnum(cells, 'completeness', ['complete', 'partial']);
  if (cells.get('completeness') === '')
    cells.report('completeness', { key: 'oneOf', params: { values: 'complete, partial' } });
  readRequired(cells, 'date');
  return {
    id: readRequired(cells, 'id'),
    source: readRequired(cells, 'source'),
    sourceUrl: readText(cells, 'source_url'),
    area,
    types,
    completeness: completeness ?? 'partial',
    date: readDate(cells, 'date') ?? '',
  };
}
