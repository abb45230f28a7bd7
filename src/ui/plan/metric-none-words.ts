import { metricOf } from '../../domain/metrics/index.ts';
import { whyNone } from '../../domain/metrics/none.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import { quoted } from '../../i18n/format.ts';
import { fillWord } from '../card/state-word.ts';

/** That a metric has no number anywhere here, and why; null where it has. */
export function noneWords(metric: MetricView | null, t: Translate, lang: Language): string | null {
  const why = metric && whyNone(metric);
  if (metric === null || why === null) return null;
  const states = metricOf(metric.id).of.map((fill) => quoted(fillWord(fill, metric.together, t), lang));
  return t(`plan:metric.none.${why}`, { states: states.join(', ') });
}
