import { isCode } from '../../domain/code.ts';
import type { Survey } from '../../domain/survey.ts';
import { type Cells, readDate, readEnum, readList, readRequired, readText } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/** `data/surveys.csv`: who looked for what, where, how thoroughly and when. It knows the type ids. */
export const surveyTable = ownTable({
  file: 'surveys.csv',
  required: ['id', 'source', 'area', 'types', 'completeness', 'date'],
  optional: ['source_url'],
  key: ['id'],
  reader: (types: ReadonlySet<string>) => (cells) => readSurvey(cells, types),
});

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
