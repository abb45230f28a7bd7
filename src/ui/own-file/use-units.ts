import { useCallback } from 'react';
import type { Choice } from '../../data/intake/question.ts';
import type { OwnFileClient } from '../../workers/check-file-client.ts';

/** Asks the open file's worker for the hromadas of an oblast. */
export function useUnits(client: OwnFileClient | null): (oblast: string) => Promise<readonly Choice[]> {
  return useCallback(async (oblast) => (client === null ? [] : client.ask('units', oblast)), [client]);
}
