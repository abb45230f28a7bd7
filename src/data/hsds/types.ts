import type { Hromada } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/date.ts';
import type { Service } from '../../domain/service.ts';
import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import type { HsdsTableName } from './standard.ts';

/** A row of a table of HSDS, whoever wrote it: fields that we do not know are passed over. */
export type HsdsText = Readonly<Record<string, string>>;

/** What is not known is null. */
export type HsdsRow = Readonly<Record<string, string | number | null>>;
export type HsdsTables = Readonly<Record<HsdsTableName, readonly HsdsRow[]>>;
export type HsdsPart = Partial<Record<HsdsTableName, readonly HsdsRow[]>>;

export interface HsdsSource {
  readonly services: readonly Service[];
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hromadas: readonly Hromada[];
  /** The day on which status is told. */
  readonly date: ISODate;
}
