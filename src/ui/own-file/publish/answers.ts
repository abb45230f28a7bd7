import type { VanishedAnswer } from '../../../domain/compare/answers.ts';
import type { Compared } from '../../../workers/check-file-messages.ts';

/** What is said of a vanished record: put into the table, or only told why it is gone. */
export type Answer = VanishedAnswer | { readonly kind: 'gone'; readonly reason: GoneReason };

const GONE_REASONS = ['wrong', 'closed'] as const;
export type GoneReason = (typeof GONE_REASONS)[number];

/** By id of the record. */
export type Answers = ReadonlyMap<string, Answer>;

/** An answer that leaves the record out of this table: the bundle says why. */
export function leavesOut(answer: Answer | undefined): boolean {
  return answer?.kind === 'gone' || (answer?.kind === 'moved' && answer.to === null);
}

/** Answers that change the table. */
export function changesOf(answers: Answers): (readonly [string, VanishedAnswer])[] {
  return [...answers].flatMap(([id, answer]) =>
    answer.kind === 'gone' || leavesOut(answer) ? [] : [[id, answer] as const],
  );
}

/** Ids that a whole table lacks and nobody has spoken for. */
export function unspokenIds({ gone, goneUnplaced }: Compared, answers: Answers): string[] {
  return [...(gone ?? []).map(({ service }) => service.id), ...goneUnplaced.map(({ id }) => id)].filter(
    (id) => !leavesOut(answers.get(id)),
  );
}
