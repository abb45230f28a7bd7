import { type Code, covers } from '../code.ts';
import type { Survey } from '../survey.ts';

/** What is known of the lists of a type in a territory. */
export interface SurveyCell {
  /** `none`: nobody looked for the type there. */
  readonly completeness: Survey['completeness'] | 'none';
  /** True where only a part of the territory was looked at. */
  readonly part: boolean;
  /** The list that says so; null where there is none. */
  readonly survey: Survey | null;
}

const NOBODY: SurveyCell = { completeness: 'none', part: false, survey: null };

/**
 * How thoroughly a type was looked for in a territory (a raion, an oblast): by the best list of the whole of it, else
 * by the best of a part. Complete before partial, then the latest.
 */
export function surveyCell(surveys: readonly Survey[], type: string, territory: Code): SurveyCell {
  const about = surveys.filter(({ types }) => types.includes(type));
  const whole = bestOf(about.filter(({ area }) => area.some((code) => covers(code, territory))));
  if (whole !== null) return { completeness: whole.completeness, part: false, survey: whole };
  const part = bestOf(about.filter(({ area }) => area.some((code) => covers(territory, code))));
  return part === null ? NOBODY : { completeness: part.completeness, part: true, survey: part };
}

const rank = ({ completeness, date }: Survey) => `${completeness === 'complete' ? 1 : 0}${date}`;

function bestOf(surveys: readonly Survey[]): Survey | null {
  return surveys.reduce<Survey | null>(
    (best, each) => (best === null || rank(each) > rank(best) ? each : best),
    null,
  );
}
