import type { Finding } from '../../data/finding.ts';
import type { OwnFileClient } from '../../workers/check-file-client.ts';
import type { FileSummary, Stage as WorkerStage } from '../../workers/check-file-messages.ts';
import type { ListView } from '../../workers/own-file/list-view.ts';

/** How far reading and checking are. */
export interface Progress {
  readonly stage: WorkerStage;
  readonly done: number;
  readonly of: number;
}

/** A table of ours that is open: what is known of it and who has its rows. */
export interface CheckedFile {
  readonly client: OwnFileClient;
  readonly summary: FileSummary;
}

/** A list that came in another layout: how it is understood. */
export interface OpenList {
  readonly client: OwnFileClient;
  readonly view: ListView;
}

/** What there is of a file. */
export type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly progress: Progress }
  | { readonly kind: 'unreadable'; readonly finding: Finding }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'open'; readonly list: OpenList | null; readonly table: CheckedFile | null };

/** The way of a file; a table in our layout passes over `columns` and `values`. */
export const STEPS = ['file', 'columns', 'values', 'mend', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** What is asked of an open table that changes it. */
export type ChangeName =
  | 'edit'
  | 'acceptAlike'
  | 'tidy'
  | 'undo'
  | 'remove'
  | 'restore'
  | 'setColumn'
  | 'split'
  | 'add'
  | 'makeIds'
  | 'recheck'
  | 'oblast'
  | 'assure'
  | 'answer';
