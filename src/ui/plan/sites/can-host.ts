import { isApplicable } from '../../../domain/applicable.ts';
import type { Hromada } from '../../../domain/hromada.ts';

/** Whether a new service could stand there at all. */
export const canHost = (hromada: Hromada): boolean => hromada.seat !== null && isApplicable(hromada);
