import type { Chosen } from '../domain/derive.ts';
import { NO_CHOICES } from '../domain/filters/index.ts';
import type { Language } from '../domain/text.ts';

export const VIEW_NAMES = ['find', 'refer', 'plan'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What the user chose; equal to the URL but for what DESIGN §5 keeps out of it. Everything else is derived. */
export interface View extends Chosen {
  /** First 4 characters of the oblast's code (`UA74`); `UA` = the whole country; null = the manifest's default region. */
  readonly region: string | null;
  /** Null = as the browser asks (`languageOfPage`). */
  readonly lang: Language | null;
  readonly saved: readonly string[];
  /** One scenario or several (`domain/scenario/parts.ts`). */
  readonly scenario: string | null;
  readonly map: { readonly zoom: number; readonly lat: number; readonly lon: number } | null;
  readonly embed: boolean;
  /** The release whose numbers the link's author saw. */
  readonly release: string | null;
}

export const DEFAULT_VIEW: View = {
  ...NO_CHOICES,
  view: 'find',
  region: null,
  match: 'any',
  hromada: null,
  place: null,
  selected: null,
  metric: 'state',
  need: null,
  compare: null,
  lang: null,
  saved: [],
  scenario: null,
  map: null,
  embed: false,
  release: null,
};
