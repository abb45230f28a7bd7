import type { ISODate } from '../../domain/date.ts';
import type { Finding } from '../finding.ts';
import { futureDates } from './dates.ts';
import { addressStated, providerFiles } from './providers.ts';
import type { DataTables } from './tables.ts';
import { apostrophes, englishTexts } from './texts.ts';
import {
  bodyPlaces,
  formerNameCodes,
  hotlineRegions,
  hromadaCodes,
  oblastCodes,
  seats,
  surveyAreas,
} from './territory.ts';
import { classifierCodes, typeIcons, typeTexts, typeWords } from './type-looks.ts';
import { applyTypes, firstGroup, ids, typeIds, typeLines, typesThatHide } from './types.ts';

/** What `data/` must satisfy. `today` is the day of the build. */
export type Rule = (tables: DataTables, today: ISODate) => readonly Finding[];

const RULES: readonly Rule[] = [
  typeIds,
  ids,
  typeIcons,
  typeTexts,
  typeWords,
  typeLines,
  typesThatHide,
  applyTypes,
  firstGroup,
  classifierCodes,
  oblastCodes,
  hromadaCodes,
  seats,
  surveyAreas,
  hotlineRegions,
  bodyPlaces,
  formerNameCodes,
  providerFiles,
  addressStated,
  apostrophes,
  englishTexts,
  futureDates,
];

/** All that the rules say, by file and row. */
export function applyRules(tables: DataTables, today: ISODate): Finding[] {
  return RULES.flatMap((rule) => rule(tables, today)).sort(byPlace);
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.row - b.row;
}
