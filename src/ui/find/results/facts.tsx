import type { Answer, Service } from '../../../domain/service.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Fit, ResultItem } from '../../../state/derived.ts';
import { Badge } from '../../parts/Badge.tsx';
import { Dotted } from '../../parts/Dotted.tsx';

const STATUS_WORDS = { planned: 'plannedBadge', suspended: 'suspendedBadge', closed: 'closedBadge' } as const;

/** Said only where the service does not simply run. */
export function StatusBadge({ service }: { readonly service: Service }) {
  const { t } = useWords();
  if (service.status === 'operating') return null;
  return <Badge tone="note">{t(`state:${STATUS_WORDS[service.status]}`)}</Badge>;
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
