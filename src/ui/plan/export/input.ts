import type { Manifest } from '../../../data/packs/manifest.ts';
import type { CoverageOptions } from '../../../domain/coverage/options.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Language } from '../../../domain/text.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { Derived } from '../../../state/derived.ts';
import type { TotalWords } from '../sentence/sentence.ts';

/** What every exported file is made of: what stands on the page at the press. */
export interface ExportInput {
  readonly derived: Derived;
  /** The dataset with the contacts that the country's view leaves out; missing = as it is on the page. */
  readonly detailed?: Dataset;
  readonly manifest: Manifest;
  /** Numbers in sentences, their basis, their subject. */
  readonly words: TotalWords;
  /** «Чернігівська область». */
  readonly where: string;
  /** The day that was looked at. */
  readonly date: string;
  readonly today: string;
  /** By what coverage was counted. */
  readonly options: CoverageOptions;
  /** Opens the same view. */
  readonly link: string;
  readonly t: Translate;
  readonly lang: Language;
}
