import { readHours } from '../../contact/read-hours.ts';
import type { IntakeContext } from '../sources.ts';
import { perKey, perObject } from '../../../domain/memo.ts';

/** Whether hours mean one week, whole. */
export const understood = perObject(({ hours }: Pick<IntakeContext, 'hours'>) =>
  perKey((text) => readHours(text, hours).understood),
);

/** Hours that are kept as words, and not asked about again. */
export const asWords = (text: string) => `«${text.replace(/\s+/g, ' ').replace(/[«»"“”„]/g, '')}»`;

/** «8.00-17.00» says no days: those that most offices keep are offered, never taken. */
export function daysAdded(hours: string, context: Pick<IntakeContext, 'hours'>): string | null {
  const guess = `Пн-Пт ${hours}`;
  return understood(context)(guess) ? guess : null;
}
