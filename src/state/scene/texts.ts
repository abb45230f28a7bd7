import type { ChangeKey } from '../../domain/compare/change-view.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { MetricCell } from '../../domain/metrics/value.ts';
import type { Language } from '../../domain/text.ts';
import type { HromadaRow, ResultItem } from '../derived.ts';

/** Words of the map in one language. Keep the object while the language stays: labels are remembered by it. */
export interface SceneTexts {
  readonly lang: Language;
  readonly attribution: string;
  /** By state, for hover. */
  readonly states: Readonly<Record<FillKey, string>>;
  /** «послуга з’явилася», for hover on a map of changes. */
  readonly change?: (key: ChangeKey) => string;
  /** «Ніжинська громада», «Київ». */
  readonly unit: (hromada: Hromada) => string;
  /** «12 громад із 57: є надавач — 3, немає даних — 9»: a country's oblast, from its rows. */
  readonly oblast?: (rows: readonly HromadaRow[]) => string;
  /** «Соціальне таксі, Ніжинська громада». */
  readonly point: (item: ResultItem) => string;
  /** «За сценарієм: Соціальне таксі, Ніжинська громада». */
  readonly mark?: (item: ResultItem) => string;
  /** «12 км», for hover; the state's words where there is no number. */
  readonly value?: (metric: MetricView, cell: MetricCell) => string;
}
