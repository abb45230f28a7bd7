import { dates } from './dates.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { settlement } from './place.ts';
import { point } from './point.ts';
import type { Rule } from './rule.ts';
import { several } from './several.ts';

/** What is asked of a row besides its cells and its place. */
export const RULES: readonly Rule[] = [settlement, several, point, dates, nearDuplicate];
