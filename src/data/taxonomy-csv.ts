import { DELIVERIES } from '../domain/service.ts';
import { type ServiceType, TYPE_GROUPS } from '../domain/service-type.ts';
import {
  type Cells,
  readEnum,
  readEnums,
  readFlag,
  readList,
  readLocalized,
  readRequired,
  readText,
} from './cells.ts';
import { readRecords, type Records } from './records.ts';

const REQUIRED = [
  'id',
  'name_uk',
  'name_en',
  'short_uk',
  'short_en',
  'about_uk',
  'about_en',
  'icon',
  'group',
];
const COLUMNS = [
  ...REQUIRED,
  'words',
  'delivery',
  'redacted',
  'violence',
  'apply_place',
  'classifier_code',
  'first_step_uk',
  'first_step_en',
  'hotlines',
];

/** `data/service-types.csv`: the taxonomy, in the order in which it is shown. `hotlines` are the known hotline ids. */
export function parseServiceTypes(
  text: string,
  file: string,
  hotlines: ReadonlySet<string>,
): Records<ServiceType> {
  const layout = { file, columns: COLUMNS, required: REQUIRED };
  return readRecords(text, layout, (cells) => readType(cells, hotlines));
}

function readType(cells: Cells, hotlines: ReadonlySet<string>): ServiceType {
  const lines = readList(cells, 'hotlines');
  if (!lines.every((id) => hotlines.has(id))) cells.report('hotlines', { key: 'hotlineIds' });
  return {
    id: readRequired(cells, 'id'),
    name: required(cells, 'name'),
    short: required(cells, 'short'),
    about: required(cells, 'about'),
    words: readList(cells, 'words'),
    icon: readRequired(cells, 'icon'),
    group: readEnum(cells, 'group', TYPE_GROUPS) ?? 'centre',
    delivery: readEnums(cells, 'delivery', DELIVERIES),
    redacted: readFlag(cells, 'redacted'),
    violence: readFlag(cells, 'violence'),
    applyPlace: readFlag(cells, 'apply_place'),
    classifierCode: readText(cells, 'classifier_code'),
    firstStep: readLocalized(cells, 'first_step_uk', 'first_step_en'),
    hotlines: lines,
  };
}

function required(cells: Cells, column: string): { uk: string; en: string } {
  return { uk: readRequired(cells, `${column}_uk`), en: readRequired(cells, `${column}_en`) };
}
