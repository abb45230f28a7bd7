import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { formatFinding, type Finding } from '../../src/data/finding.ts';
import { buildProviderContext } from '../../src/data/provider/build-context.ts';
import { oblastOfName } from '../../src/data/provider/oblast-of-table.ts';
import { parseProviderCsv } from '../../src/data/provider/read-table.ts';
import { surveyTable } from '../../src/data/tables/surveys.ts';
import type { Code } from '../../src/domain/code.ts';
import type { Service } from '../../src/domain/service.ts';
import { asTerritoryAllows } from '../../src/domain/territory.ts';
import type { Survey, UnplacedRecord } from '../../src/domain/survey.ts';
import type { PlaceFound } from '../../src/data/provider/context.ts';
import { buildSettlementIndex } from '../../src/data/provider/settlement-index.ts';
import { perKey } from '../../src/domain/memo.ts';
import { ReportFailure } from './failure.ts';
import type { Question } from './options.ts';
import type { Published } from './published.ts';

/**
 * The built-in tables or the caller's own; `unclear`: rows of the latter that name no one hromada. Throws
 * InvalidArgumentError where the region or a service type is not in the built data.
 */
export function readTables(options: Question, published: Published) {
  checkNames(options, published);
  const { pack } = published;
  const own =
    options.services === undefined ? null : readOwnServices(options.services, options.region, published);
  return {
    ...(own ?? { services: pack.services, unplaced: pack.unplaced }),
    surveys: options.surveys === undefined ? pack.surveys : readOwnSurveys(options.surveys, published),
    unclear: (own?.unplaced ?? []).map(({ file, row, message }) => `${file}:${row}:${message}`),
  };
}

function checkNames({ region, service }: Question, { manifest }: Published): void {
  const regions = manifest.regions.map(({ code }) => code.slice(0, 4));
  if (region !== 'UA' && !regions.includes(region)) {
    throw new InvalidArgumentError(`--region: ${region} is not in the built data (${regions.join(', ')})`);
  }
  const known = manifest.types.filter(({ applyPlace }) => !applyPlace).map(({ id }) => id);
  const unknown = service.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`--service: unknown ${unknown.join(', ')}; known: ${known.join(', ')}`);
  }
}

interface OwnServices {
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
}

/**
 * Reads a provider table of the caller's own. Names of hromadas are looked up in the oblast that the file's name
 * begins with, else in the one asked. A bad value, an unknown place or a repeated id is ReportFailure that
 * says file, row and column; a name that several hromadas share is no fault: the record is unplaced.
 */
function readOwnServices(file: string, region: string, published: Published): OwnServices {
  const { manifest, pack } = published;
  const context = buildProviderContext({
    file,
    oblast: oblastOfName(file) ?? (region === 'UA' ? null : region),
    taken: new Map(),
    types: manifest.types,
    recipients: manifest.recipients,
    hromadas: pack.hromadas,
    formerNames: manifest.formerNames,
    settlement: settlementFinder(published),
    // Coverage asks neither phones nor hours: both stay as written.
    phone: (text) => ({ tel: text, label: text }),
    hours: () => [],
  });
  const table = parseProviderCsv(readOwn(file), context);
  const lost = table.unplaced.filter(({ reason }) => reason !== 'ambiguousName' && reason !== 'badValue');
  refuse([...faults(table.findings), ...lost.map(({ row, message }) => `${file}:${row}:${message}`)]);
  const units = new Map(pack.hromadas.map((unit) => [unit.code, unit]));
  const home = ({ hromada }: Service) => (hromada !== null && units.get(hromada)) || null;
  return { ...table, services: table.services.map((each) => asTerritoryAllows(each, home(each))) };
}

/** Reads a table of surveys of the caller's own; throws ReportFailure with file, row and column. */
function readOwnSurveys(file: string, { manifest }: Published): readonly Survey[] {
  const { records, findings } = surveyTable.parse(
    readOwn(file),
    new Set(manifest.types.map(({ id }) => id)),
    file,
  );
  refuse(faults(findings));
  return records;
}

function faults(findings: readonly Finding[]): string[] {
  return findings.filter(({ severity }) => severity !== 'warning').map(formatFinding);
}

function refuse(messages: readonly string[]): void {
  if (messages.length > 0) throw new ReportFailure(messages.join('\n'));
}

/** Text of a file that the caller named; throws InvalidArgumentError where it cannot be read. */
export function readOwn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InvalidArgumentError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** Settlements are read an oblast at a time, and only where a row names one. */
function settlementFinder(published: Published): (hromada: Code, text: string) => PlaceFound | null {
  const indexOf = perKey((oblast) => buildSettlementIndex(published.settlements(oblast)));
  return (hromada, text) => {
    const index = indexOf(hromada.slice(0, 4));
    const found = index.named(text, hromada.slice(0, 9));
    return index.byCode(text) ?? (found.length === 1 ? (found[0] ?? null) : null);
  };
}
