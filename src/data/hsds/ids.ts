import { v5 } from 'uuid';
import type { HsdsTableName } from './standard.ts';

/** Of this project; never changes, or every id of every export would. */
const NAMESPACE = '3f6f2f0e-7f0b-5c44-9f5b-2f6f8f1d7a60';

/** The id of a row of HSDS: the same for the same record in every release, whoever exports it. */
export function hsdsId(table: HsdsTableName, ...key: readonly string[]): string {
  return v5(JSON.stringify([table, ...key]), NAMESPACE);
}
