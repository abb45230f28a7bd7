import type { Answer } from '../../../domain/service.ts';
import type { Language } from '../../../domain/text.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Fit, ResultItem } from '../../../state/derived.ts';
import { Badge } from '../../parts/Badge.tsx';
import { Dotted } from '../../parts/Dotted.tsx';

type OfDay = Pick<ResultItem, 'service' | 'status'>;

/** «Оголошено, з 01.01.2099»; null where it works, or nobody says when it will. */
export function comingWords({ service, status }: OfDay, t: Translate, lang: Language): string | null {
  const from = service.validFrom;
  if (from === null || service.status === 'planned' || status !== 'planned') return null;
  return `${t('filters:status.value.planned')}, ${t('card:fresh.from', { date: formatDate(from, lang) })}`;
}

/** Null where it simply runs. */
export function statusWords(item: OfDay, t: Translate, lang: Language): string | null {
  if (item.status === 'operating') return null;
  return comingWords(item, t, lang) ?? t(`state:${item.status}Badge`);
}

export function StatusBadge({ item }: { readonly item: OfDay }) {
  const { t, lang } = useWords();
  const words = statusWords(item, t, lang);
  return words === null ? null : <Badge tone="note">{words}</Badge>;
}

interface FitProps {
  readonly fit: Fit | null;
  readonly takesOutsiders: Answer;
}

/** Whether they take people of the visitor's hromada; what does not work yet says that in a badge of its own. */
export function FitBadge({ fit, takesOutsiders }: FitProps) {
  const { t } = useWords();
  if (fit === null || fit === 'idle') return null;
  if (fit === 'mayAccept' && takesOutsiders === 'yes') {
    return <Badge tone="good">{t('state:fit.takesOutsiders')}</Badge>;
  }
  const good = fit === 'servesHromada' || fit === 'servesRegion';
  return <Badge tone={good ? 'good' : 'note'}>{t(`state:fit.${fit}`)}</Badge>;
}

/** «за повідомленням від 15.05.2024 · потребує підтвердження». */
export function FreshLine({ item }: { readonly item: ResultItem }) {
  const { t, lang } = useWords();
  const { assuredOn, reportedOn } = item.service;
  const parts = [
    assuredOn === null ? null : t('state:assuredOn', { date: formatDate(assuredOn, lang) }),
    assuredOn !== null || reportedOn === null
      ? null
      : t('state:reportedOn', { date: formatDate(reportedOn, lang) }),
    item.needsConfirmation ? t('state:needsConfirmation') : null,
    item.oldProject === null ? null : t('state:oldProject', { year: item.oldProject }),
  ];
  return (
    <p className="small muted figures">
      <Dotted>{parts}</Dotted>
    </p>
  );
}
