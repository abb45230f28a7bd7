import type { CheckCounts } from '../data/check/check-rows.ts';
import type { Finding } from '../data/finding.ts';
import type { Manifest } from '../data/manifest.ts';
import type { VanishedAnswer } from '../domain/compare/answers.ts';
import type { ISODate, Service } from '../domain/service.ts';

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
  readonly format: 'csv' | 'xlsx';
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
}

export type RowFilter = 'all' | 'errors' | 'warnings';

export interface OwnRow {
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly findings: readonly Finding[];
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

export interface Compared {
  /** Null where the published records did not come. */
  readonly gone: readonly Gone[] | null;
  readonly added: number;
  readonly kept: number;
}

/** What may be asked of a file, and what is answered. */
export interface Asks {
  readonly open: { readonly ask: OpenFile; readonly answer: FileSummary | { readonly unreadable: Finding } };
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
  readonly compare: { readonly ask: null; readonly answer: Compared };
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
}

/** `repository`: CSV as the repository keeps it. */
export type SaveAs = 'csv' | 'xlsx' | 'repository';

export type AskName = keyof Asks;

/** `read`, `load`, `check`: with how much is done of how much. */
export type Stage = 'read' | 'load' | 'check';

export type Progress = (stage: Stage, done: number, of: number) => void;
