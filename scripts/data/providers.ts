import type { Finding } from '../../src/data/finding.ts';
import { buildProviderContext } from '../../src/data/provider/build-context.ts';
import { oblastOfTable } from '../../src/data/provider/oblast-of-table.ts';
import { readProviderSheet } from '../../src/data/provider/read-table.ts';
import type { Hromada, Settlement } from '../../src/domain/hromada.ts';
import type { Service } from '../../src/domain/service.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';
import type { Committed } from './committed.ts';
import { refuseFatal } from './data-error.ts';
import { buildSettlementIndex, placeFinder } from '../../src/data/provider/settlement-index.ts';
import type { Country } from './country.ts';

export interface Records {
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  /** Ids of all rows, by file. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Input rows: services and unplaced add up to it. */
  readonly rows: number;
  /** Files of an oblast of which no unit is known. */
  readonly skipped: readonly string[];
  readonly findings: readonly Finding[];
}

/** Parses and places every provider file. Throws DataError at a fatal finding, e.g. a redacted record with a place. */
export function readProviders(
  committed: Committed,
  units: readonly Hromada[],
  settlements: readonly Settlement[],
): Records {
  const oblasts = new Set(units.map(({ code }) => code.slice(0, 4)));
  const here = committed.providers.filter(({ oblast }) => oblast === null || oblasts.has(oblast));
  const { types, recipients } = committed;
  const context = buildProviderContext({
    file: '',
    oblast: null,
    taken: new Map(),
    types,
    recipients,
    hromadas: units,
    formerNames: committed.formerNames,
    settlement: placeFinder(buildSettlementIndex(settlements)),
    phone: parsePhone,
    hours: compileHours,
  });
  const taken = new Map<string, string>();
  const tables = here.map(({ file, sheet }) => {
    const oblast = oblastOfTable(sheet, file);
    const table = readProviderSheet(sheet, { ...context, file, oblast, taken: new Map(taken) });
    const ids = [...new Set([...table.services, ...table.unplaced].map(({ id }) => id))];
    for (const id of ids) if (!taken.has(id)) taken.set(id, file);
    return { ...table, file, ids };
  });
  const findings = tables.flatMap((table) => table.findings);
  refuseFatal(findings);
  return {
    services: tables.flatMap((table) => table.services),
    unplaced: tables.flatMap((table) => table.unplaced),
    ids: Object.fromEntries(tables.map(({ file, ids }) => [file, ids])),
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    skipped: committed.providers.filter((file) => !here.includes(file)).map(({ file }) => file),
    findings,
  };
}

/**
 * The records of `data/` with those that open registers hold. A row of `data/` with a register's id stands for it; what
 * order 376 lets be told of them is decided with all others, in `sheltered`.
 */
export function withRegisters(records: Records, country: Country): Records {
  const taken = new Set([...records.services, ...records.unplaced].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !taken.has(id);
  const services = country.services.filter(isNew);
  const unplaced = country.unplaced.filter(isNew);
  return {
    ...records,
    services: [...records.services, ...services],
    unplaced: [...records.unplaced, ...unplaced],
    rows: records.rows + services.length + unplaced.length,
  };
}
