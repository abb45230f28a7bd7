import { metricOf } from '../../domain/metrics/index.ts';
import { whyNone } from '../../domain/metrics/none.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import { languageOf } from '../../i18n/languages.ts';
import { fillWord } from '../card/state-word.ts';

/** That a metric has no number anywhere here, and why; null where it has. */
export function noneWords(metric: MetricView | null, t: Translate, lang: Language): string | null {
  const [open, close] = languageOf(lang).quotes;
  const why = metric && whyNone(metric);
  if (metric === null || why === null) return null;
  const states = metricOf(metric.id).of.map((fill) => `${open}${fillWord(fill, metric.together, t)}${close}`);
  return t(`plan:metric.none.${why}`, { states: states.join(', ') });
}
