import type { Hours } from '../../../domain/contact/hours.ts';
import { openState } from '../../../domain/contact/open.ts';
import type { Translate } from '../../../i18n/index.ts';

const DAY = 1440;
const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export interface OpenWords {
  readonly open: boolean;
  readonly text: string;
}

/**
 * «Зараз відчинено, до 17:00», «Зараз зачинено, відчинять завтра о 8:00»; null where the hours are not known.
 * @param now minute of Kyiv's week
 */
export function openText(hours: Hours | null, now: number, t: Translate): OpenWords | null {
  const state = hours && openState(hours, { minuteOfWeek: now });
  // «За записом», «крім свят»: an open door that would be no promise.
  if (!state || hours.note !== undefined) return null;
  const { open, changesAt } = state;
  if (changesAt === null) return { open, text: t('find:openAlways') };
  const time = clock(changesAt);
  const days = (Math.floor(changesAt / DAY) - Math.floor(now / DAY) + 7) % 7;
  // The same day of the next week is seven days away, not today.
  const today = days === 0 && changesAt > now;
  if (open) return { open, text: today ? t('find:openUntil', { time }) : t('find:open') };
  if (today) return { open, text: t('find:opensToday', { time }) };
  if (days === 1) return { open, text: t('find:opensTomorrow', { time }) };
  const day = t(`card:hours.days.${DAYS[Math.floor(changesAt / DAY) % 7] ?? 'mo'}`);
  return { open, text: t('find:opensOn', { day, time }) };
}

function clock(minute: number): string {
  const inDay = minute % DAY;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}
