import type { Finding } from '../../data/finding.ts';
import type { OwnFileClient } from '../../workers/check-file-client.ts';
import type { FileSummary, Stage } from '../../workers/check-file-messages.ts';

export interface Work {
  readonly stage: Stage;
  readonly done: number;
  readonly of: number;
}

/** A file that is open: what is known of it and who has its rows. */
export interface Ready {
  readonly kind: 'ready';
  readonly client: OwnFileClient;
  readonly summary: FileSummary;
}

/** Where the work with a file stands. */
export type Phase =
  | { readonly kind: 'start' }
  | { readonly kind: 'working'; readonly work: Work }
  | { readonly kind: 'unreadable'; readonly finding: Finding }
  | { readonly kind: 'fault'; readonly message: string }
  | Ready;

/** What is asked of an open file that changes it. */
export type ChangeName = 'edit' | 'acceptAlike' | 'tidy' | 'recheck' | 'oblast' | 'assure' | 'answer';
