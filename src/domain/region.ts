import type { Code } from './code.ts';
import type { ISODate } from './date.ts';
import type { BBox } from './hromada.ts';
import type { Survey } from './survey.ts';
import type { Localized } from './text.ts';

/** A list of an oblast, as far as a summary names it. */
export interface KnownSurvey {
  readonly types: readonly string[];
  readonly completeness: Survey['completeness'];
  readonly date: ISODate;
  /** Of the whole oblast; else of a part. */
  readonly whole: boolean;
}

/** What is known of an oblast, in so few figures that the country can be told without its packs. */
export interface Known {
  /** Services that people gathered; the oblast's others come from an open register. */
  readonly gathered: number;
  /** Services, of either kind, with a phone. */
  readonly phones: number;
  /** Hromadas where a service stands, or that one names as those it serves; the occupied ones are not asked about. */
  readonly reached: number;
  /** The other hromadas that are asked about. */
  readonly waiting: number;
  /** Days of the gathered records; null without any. */
  readonly oldest: ISODate | null;
  readonly newest: ISODate | null;
  /** Types that any service is of. */
  readonly types: readonly string[];
  readonly surveys: readonly KnownSurvey[];
}

/** An oblast, Kyiv, Crimea or Sevastopol. */
export interface Region {
  /** 19-character KATOTTG. */
  readonly code: Code;
  /** Whole: «Чернігівська область», «Київ», «Автономна Республіка Крим». */
  readonly name: Localized;
  readonly bbox: BBox;
  /** False for territories for which no services are shown (DESIGN §3: notApplicable). */
  readonly applicable: boolean;
  readonly hromadas: number;
  readonly services: number;
  readonly unplaced: number;
  /** Missing in builds before it. */
  readonly known?: Known | undefined;
}
