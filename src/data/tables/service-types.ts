import { PLAIN_ICON } from '../../domain/icon-names.ts';
import { DELIVERIES } from '../../domain/service.ts';
import { type ServiceType, TYPE_GROUPS } from '../../domain/service-type.ts';
import {
  type Cells,
  readEnum,
  readEnums,
  readFlag,
  readList,
  readLocalized,
  readName,
  readNumber,
  readRequired,
  readText,
} from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/**
 * `data/service-types.csv`: the taxonomy, in the order in which it is shown. It knows the hotline ids.
 * A row of an id and a name is enough: the name is its short name too, its icon is the plain dot, its group «centre»,
 * and it is found by its name (everyday words stand beside the name, not for it).
 */
export const serviceTypeTable = ownTable({
  file: 'service-types.csv',
  required: ['id', 'name_uk'],
  optional: [
    'icon',
    'group',
    'words',
    'delivery',
    'redacted',
    'violence',
    'apply_place',
    'classifier_code',
    'hotlines',
    'max_km',
  ],
  translated: ['name', 'short', 'about', 'first_step'],
  key: ['id'],
  reader: (hotlines: ReadonlySet<string>) => (cells) => readType(cells, hotlines),
});

function readType(cells: Cells, hotlines: ReadonlySet<string>): ServiceType {
  const lines = readList(cells, 'hotlines');
  if (!lines.every((id) => hotlines.has(id))) cells.report('hotlines', { key: 'hotlineIds' });
  const name = readName(cells, 'name');
  const applyPlace = readFlag(cells, 'apply_place');
  return {
    id: readRequired(cells, 'id'),
    name,
    short: readLocalized(cells, 'short') ?? name,
    about: readLocalized(cells, 'about') ?? { uk: '', en: null },
    words: readList(cells, 'words'),
    icon: readText(cells, 'icon') ?? PLAIN_ICON,
    group: readEnum(cells, 'group', TYPE_GROUPS) ?? (applyPlace ? 'apply' : 'centre'),
    delivery: readEnums(cells, 'delivery', DELIVERIES),
    redacted: readFlag(cells, 'redacted'),
    violence: readFlag(cells, 'violence'),
    applyPlace,
    classifierCode: readText(cells, 'classifier_code'),
    firstStep: readLocalized(cells, 'first_step'),
    hotlines: lines,
    maxKm: readNumber(cells, 'max_km', 1, 1500),
  };
}
