import type { Code } from '../domain/code.ts';
import type { Accessibility, Delivery, Fees, ISODate, ProviderKind, Status } from '../domain/service.ts';
import type { Language } from '../domain/text.ts';
import type { MetricId } from '../domain/metric.ts';

export const VIEW_NAMES = ['find', 'refer', 'plan'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** What the user chose; equal to the URL but for what DESIGN §5 keeps out of it. Everything else is derived. */
export interface View {
  readonly view: ViewName;
  /** First 4 characters of the oblast's code (`UA74`); `UA` = the whole country; null = the manifest's default region. */
  readonly region: string | null;
  /** Service type ids. */
  readonly service: readonly string[];
  readonly match: 'any' | 'all';
  /** Empty = operating and planned. */
  readonly status: readonly Status[];
  /** Empty = all. */
  readonly kind: readonly ProviderKind[];
  readonly hromada: Code | null;
  /** 12-character settlement code. */
  readonly place: string | null;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  readonly recipients: readonly string[];
  readonly delivery: readonly Delivery[];
  readonly cost: readonly Fees[];
  readonly access: readonly Accessibility[];
  readonly metric: MetricId;
  /** km. */
  readonly radius: number | null;
  /** Null = today. */
  readonly date: ISODate | null;
  readonly compare: string | null;
  /** Months; null = no limit. */
  readonly maxAge: number | null;
  /** Whose services count: those that declare the hromada too, or only those that stand in it. */
  readonly area: 'declared' | 'own';
  /** Whether announced services are shown as `planned` (true) or left out of coverage. */
  readonly planned: boolean;
  /** Null = as the browser asks (`languageOfPage`). */
  readonly lang: Language | null;
  /** Search in names of services and providers. */
  readonly q: string;
  readonly saved: readonly string[];
  readonly scenario: string | null;
  readonly map: { readonly zoom: number; readonly lat: number; readonly lon: number } | null;
  readonly embed: boolean;
  /** The release whose numbers the link's author saw. */
  readonly release: string | null;
}

export const DEFAULT_VIEW: View = {
  view: 'find',
  region: null,
  service: [],
  match: 'any',
  status: [],
  kind: [],
  hromada: null,
  place: null,
  selected: null,
  recipients: [],
  delivery: [],
  cost: [],
  access: [],
  metric: 'state',
  radius: null,
  date: null,
  compare: null,
  maxAge: null,
  area: 'declared',
  planned: true,
  lang: null,
  q: '',
  saved: [],
  scenario: null,
  map: null,
  embed: false,
  release: null,
};
