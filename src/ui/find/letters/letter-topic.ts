import { type LetterKind, letterFor } from '../../../domain/letter/choose.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import type { Survey } from '../../../domain/survey.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';

/** What a letter to the visitor's hromada would be about. */
export interface LetterTopic {
  readonly kind: LetterKind;
  /** Chosen types that the hromada lacks, or of which nobody knows. */
  readonly types: readonly ServiceType[];
  readonly survey: Survey | null;
}

/**
 * The letter that fits the answer; null where none does. Of several chosen types it names those whose own state is the
 * answer's (all that is not served, where none alone is).
 */
export function letterTopic({ types, basket, dataset }: Derived, row: HromadaRow): LetterTopic | null {
  const { state, survey, reason } = row.coverage;
  const kind = letterFor(state, types);
  // Under other conditions the service is there.
  if (kind === null || types.length === 0 || reason === 'conditions') return null;
  const cells = basket
    .cells(row.hromada.code)
    .filter(({ type, coverage }) => types.includes(type) && coverage.state !== 'served');
  const same = cells.filter(({ coverage }) => coverage.state === state);
  const named = (same.length > 0 ? same : cells).map(({ type }) => type);
  const list = survey === null || kind === 'ask' ? null : (dataset.surveys[survey] ?? null);
  return { kind, types: named.length > 0 ? named : types, survey: list };
}
