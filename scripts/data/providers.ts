import type { Finding } from '../../src/data/finding.ts';
import { buildHromadaLookup } from '../../src/data/provider/hromada-lookup.ts';
import type { ProviderContext } from '../../src/data/provider/context.ts';
import { parseProviderCsv } from '../../src/data/provider-csv.ts';
import type { Hromada, Settlement } from '../../src/domain/hromada.ts';
import type { Service } from '../../src/domain/service.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';
import type { Committed } from './committed.ts';
import { refuseFatal } from './data-error.ts';
import { buildSettlementIndex, type SettlementIndex } from '../../src/data/provider/settlement-index.ts';

export interface Records {
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
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
  const common = contextOf(committed, units, buildSettlementIndex(settlements));
  const here = committed.providers.filter(({ oblast }) => oblast === null || oblasts.has(oblast));
  const taken = new Map<string, string>();
  const tables = here.map(({ file, oblast, text }) => {
    const table = parseProviderCsv(text, { ...common, file, oblast, taken: new Map(taken) });
    for (const { id } of [...table.services, ...table.unplaced]) if (!taken.has(id)) taken.set(id, file);
    return table;
  });
  const findings = tables.flatMap((table) => table.findings);
  refuseFatal(findings);
  return {
    services: tables.flatMap((table) => table.services),
    unplaced: tables.flatMap((table) => table.unplaced),
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    skipped: committed.providers.filter((file) => !here.includes(file)).map(({ file }) => file),
    findings,
  };
}

function contextOf(
  committed: Committed,
  units: readonly Hromada[],
  settlements: SettlementIndex,
): Omit<ProviderContext, 'file' | 'oblast' | 'taken'> {
  return {
    types: new Map(committed.types.map((type) => [type.id, type])),
    recipients: new Set(committed.recipients.map(({ id }) => id)),
    hromadas: buildHromadaLookup(units),
    settlement: (hromada, text) => {
      const within = hromada.slice(0, 9).replace(/000$/, '');
      const coded = settlements.byCode(text);
      if (coded !== null) return coded.code.startsWith(within) ? coded : null;
      const [only, ...others] = settlements.named(text, within);
      return only === undefined || others.length > 0 ? null : only;
    },
    phone: parsePhone,
    hours: compileHours,
  };
}
