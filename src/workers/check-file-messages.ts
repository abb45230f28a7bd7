import type { CheckCounts } from '../data/check/check-rows.ts';
import type { Finding, Problem, Said } from '../data/finding.ts';
import type { Plan } from '../data/intake/intake.ts';
import type { Choice } from '../data/intake/question.ts';
import type { FileFormat } from '../data/intake/read.ts';
import type { Manifest } from '../data/packs/manifest.ts';
import type { ProviderColumn } from '../data/provider/columns.ts';
import type { FieldChange } from '../data/publish/apply-bundle.ts';
import type { Claim } from '../data/publish/claim.ts';
import type { VanishedAnswer } from '../domain/compare/answers.ts';
import type { ISODate } from '../domain/date.ts';
import type { Service } from '../domain/service.ts';
import type { Localized } from '../domain/text.ts';
import type { ListView } from './own-file/list-view.ts';

export interface OpenFile {
  readonly blob: Blob;
  readonly file: string;
  /** Absolute URL of `public/data/`, with a `/` at its end. */
  readonly base: string;
  readonly manifest: Manifest;
  readonly today: ISODate;
  /** Prefix of the oblast within which names are looked up; `UA` = the whole country; null = as the file itself says. */
  readonly oblast: string | null;
}

/** What of a file is known without its rows. */
export interface FileSummary {
  readonly file: string;
  readonly format: FileFormat | 'csv';
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheetName: string | null;
  readonly header: readonly string[];
  /** By position: the layout's column; null for a column of the owner's own. */
  readonly columns: readonly (string | null)[];
  readonly counts: CheckCounts;
  /** What is wrong with the table as a whole. */
  readonly general: readonly Finding[];
  /** `tidy` would mend something of `general`. */
  readonly untidy: boolean;
  /** Prefix of the oblast that the file is of; null = several or none. */
  readonly oblast: string | null;
  /** Prefixes of oblasts whose borders or places did not come: points and settlements there are not checked. */
  readonly unchecked: readonly string[];
  /** Rows were checked one by one since the last check of the whole: repeated records may be missed. */
  readonly stale: boolean;
  /** How often cells were changed since the file was opened. */
  readonly edits: number;
  /** Changes that `undo` would take back. */
  readonly undoable: number;
  /** Rows that were taken out, and may be put back. */
  readonly removed: number;
  /** Rows without an id: `makeIds` gives them one. */
  readonly withoutId: number;
}

export type RowFilter = 'all' | 'errors' | 'warnings' | 'removed';

export interface OwnRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly findings: readonly Finding[];
  /** What its type and hromada are called; null where its words are none of ours, and stand for themselves. */
  readonly names: { readonly type: Localized | null; readonly hromada: Said | null };
  /** What cells with a fault may mean, where nothing tells which. */
  readonly candidates: Partial<Readonly<Record<ProviderColumn, readonly Choice[]>>>;
}

export interface RowPage {
  readonly rows: readonly OwnRow[];
  /** Rows that pass the filter. */
  readonly of: number;
}

export interface Edit {
  readonly row: number;
  /** Position in the header. */
  readonly at: number;
  readonly value: string;
}

/** A published record that the file does not have. */
export interface Gone {
  readonly service: Service;
  /** New records of the file that may be this one. */
  readonly candidates: readonly Service[];
}

/** A new record, in as many words as tell it. */
export interface NamedRecord {
  readonly row: number;
  readonly id: string;
  readonly provider: string;
  readonly type: string;
}

export interface ChangedRecord {
  readonly id: string;
  readonly provider: string;
  readonly fields: readonly FieldChange[];
}

/** What publishing the file would do. The lists hold the first of each; the numbers are whole. */
export interface Compared {
  /** Null where the published records did not come. */
  readonly gone: readonly Gone[] | null;
  /** Records without a place that the dataset has and the file does not: they can only be spoken for. */
  readonly goneUnplaced: readonly NamedRecord[];
  readonly added: { readonly count: number; readonly first: readonly NamedRecord[] };
  readonly changed: { readonly count: number; readonly first: readonly ChangedRecord[] };
  readonly same: number;
  /** Rows that have no place on the map or an error: they cannot be published. */
  readonly unplaced: { readonly count: number; readonly first: readonly NamedRecord[] };
}

/** All that the bundle says besides the records. */
export interface BundleAsk {
  readonly scope: 'whole' | 'part';
  readonly by: string;
  readonly on: ISODate;
  readonly release: string;
  /** Why records that the table lacks are gone, by id. */
  readonly gone: Readonly<Record<string, string>>;
  readonly claims: readonly Claim[];
}

/** What may be asked of a file, and what is answered. */
export interface Asks {
  readonly open: {
    readonly ask: OpenFile;
    readonly answer:
      | { readonly unreadable: Finding }
      | { readonly list: ListView }
      | { readonly summary: FileSummary };
  };
  /** The list read by a plan: what is understood, what is asked. Null: another plan came before it was read. */
  readonly plan: { readonly ask: Plan; readonly answer: ListView | null };
  /** Another of its tables, or a profile (a JSON text), from which a plan is proposed anew. */
  readonly propose: {
    readonly ask: { readonly table: number; readonly profile: string | null };
    readonly answer: ListView | { readonly fault: Problem } | null;
  };
  /** The plan as the text of a profile. */
  readonly profile: { readonly ask: Plan; readonly answer: string };
  /** The list becomes a table of ours, and is checked. */
  readonly take: { readonly ask: Plan; readonly answer: FileSummary };
  /** The hromadas of an oblast, by name. */
  readonly units: { readonly ask: string; readonly answer: readonly Choice[] };
  readonly page: {
    readonly ask: { readonly filter: RowFilter; readonly from: number; readonly count: number };
    readonly answer: RowPage;
  };
  /** The same rows again, after a change. */
  readonly rows: { readonly ask: { readonly rows: readonly number[] }; readonly answer: readonly OwnRow[] };
  readonly edit: { readonly ask: readonly Edit[]; readonly answer: FileSummary };
  /** Takes a suggestion wherever the same cell text was found wrong in the same way. */
  readonly acceptAlike: { readonly ask: Finding; readonly answer: FileSummary };
  readonly tidy: { readonly ask: null; readonly answer: FileSummary };
  readonly undo: { readonly ask: null; readonly answer: FileSummary };
  /** `errors`: all rows that have one. */
  readonly remove: { readonly ask: readonly number[] | 'errors'; readonly answer: FileSummary };
  readonly restore: { readonly ask: readonly number[]; readonly answer: FileSummary };
  /** One text in a column, or the one above it (null); of some rows, or of all that are empty there. */
  readonly setColumn: {
    readonly ask: {
      readonly column: ProviderColumn;
      readonly text: string | null;
      readonly rows: readonly number[] | null;
    };
    readonly answer: FileSummary;
  };
  /** A row that names several services becomes as many records. */
  readonly split: { readonly ask: number; readonly answer: FileSummary };
  readonly add: {
    readonly ask: Readonly<Partial<Record<ProviderColumn, string>>>;
    readonly answer: FileSummary;
  };
  readonly makeIds: { readonly ask: null; readonly answer: FileSummary };
  /** Where names are looked up, and whose published records the file is compared with; null = the whole country. */
  readonly oblast: { readonly ask: string | null; readonly answer: FileSummary };
  readonly recheck: { readonly ask: null; readonly answer: FileSummary };
  readonly assure: {
    readonly ask: {
      readonly rows: readonly number[] | null;
      readonly on: ISODate;
      readonly by: string | null;
    };
    readonly answer: FileSummary;
  };
  readonly compare: { readonly ask: BundleAsk['scope']; readonly answer: Compared };
  readonly answer: {
    readonly ask: readonly (readonly [id: string, answer: VanishedAnswer])[];
    readonly answer: FileSummary;
  };
  /** Good rows as services, some at a time: a page must not unpack fifty thousand at once. */
  readonly good: {
    readonly ask: { readonly from: number; readonly count: number };
    readonly answer: readonly Service[];
  };
  readonly save: { readonly ask: SaveAs; readonly answer: Blob };
  readonly bundle: { readonly ask: BundleAsk; readonly answer: Blob };
}

export type SaveAs = 'csv' | 'xlsx';

export type AskName = keyof Asks;

/** With how much is done of how much: the file, what is published, the rows of a list, the check. */
export type Stage = 'read' | 'load' | 'rows' | 'check';

export type Progress = (stage: Stage, done: number, of: number) => void;
