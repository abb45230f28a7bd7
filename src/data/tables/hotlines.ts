import { isCode, levelOf, prefixOf } from '../../domain/code.ts';
import type { Hotline } from '../../domain/service-type.ts';
import { type Cells, readFlag, readLocalized, readName, readRequired, readText } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/** `data/hotlines.csv`. */
export const hotlineTable = ownTable({
  file: 'hotlines.csv',
  required: ['id', 'label', 'href', 'about_uk', 'source'],
  optional: ['source_date', 'violence', 'region'],
  translated: ['about', 'terms'],
  key: ['id'],
  reader: () => readHotline,
});

function readHotline(cells: Cells): Hotline {
  const href = readRequired(cells, 'href');
  if (!/^(tel:\+?\d+|https:\/\/\S+)$/.test(href)) cells.report('href', { key: 'hotlineLink' });
  const sourceDate = readText(cells, 'source_date');
  if (sourceDate !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(sourceDate)) {
    cells.report('source_date', { key: 'partDate' });
  }
  return {
    id: readRequired(cells, 'id'),
    label: readRequired(cells, 'label'),
    href,
    about: readName(cells, 'about'),
    terms: readLocalized(cells, 'terms'),
    source: readRequired(cells, 'source'),
    sourceDate,
    violence: readFlag(cells, 'violence'),
    region: readRegion(cells),
  };
}

/** An oblast, by its prefix or its code, becomes its prefix; a hromada keeps its code. */
function readRegion(cells: Cells): string | null {
  const text = readText(cells, 'region');
  if (text === null || /^UA\d{2}$/.test(text)) return text;
  const level = isCode(text) ? levelOf(text) : null;
  if (level === 'oblast') return prefixOf(text, 'oblast');
  if (level !== 'hromada') cells.report('region', { key: 'lineRegion' });
  return text;
}
