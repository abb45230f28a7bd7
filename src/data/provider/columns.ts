import { foldHeader } from '../sheet/fold-header.ts';
import { CONTACT } from './columns/contact.ts';
import type { ColumnSpec } from './columns/spec.ts';
import { TRUST } from './columns/trust.ts';
import { WHERE } from './columns/where.ts';
import { WHO } from './columns/who.ts';
import { WHOM } from './columns/whom.ts';

/** The provider table, column by column, in the order of the layout. Everything else about the layout is derived. */
export const TABLE = { ...WHO, ...WHERE, ...WHOM, ...CONTACT, ...TRUST };

export type ProviderColumn = keyof typeof TABLE;

export const COLUMN_SPECS: Readonly<Record<ProviderColumn, ColumnSpec>> = TABLE;

export const PROVIDER_COLUMNS = Object.keys(TABLE) as readonly ProviderColumn[];

/** Their cells may not be empty; besides, one of the dates, and one of hromada and service area. */
export const REQUIRED_COLUMNS = PROVIDER_COLUMNS.filter((column) => COLUMN_SPECS[column].required === true);

/** Folded Ukrainian header → column. */
export const PROVIDER_ALIASES: ReadonlyMap<string, ProviderColumn> = new Map(
  PROVIDER_COLUMNS.flatMap((column) =>
    COLUMN_SPECS[column].headers.map((header): [string, ProviderColumn] => [foldHeader(header), column]),
  ),
);
