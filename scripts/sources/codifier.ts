import { prefixOf } from '../../src/domain/code.ts';

/** A unit of KATOTTG: O oblast, K city with special status, P raion, H hromada, M, X, C settlements, B borough. */
export interface CodifierUnit {
  readonly code: string;
  readonly name: string;
  readonly category: string;
}

export interface Codifier {
  /** Oblasts, Crimea, Kyiv and Sevastopol. */
  readonly regions: readonly CodifierUnit[];
  readonly raions: readonly CodifierUnit[];
  readonly hromadas: readonly CodifierUnit[];
  /** By the first 12 characters of their codes. */
  readonly settlements: ReadonlyMap<string, CodifierUnit>;
}

interface RawUnit {
  readonly i: string;
  readonly n: string;
  readonly c: string;
}

/** Reads `katottg_normalized_minimal.json`. Throws when the file is of another shape. */
export function readCodifier(text: string): Codifier {
  const raw = JSON.parse(text) as { valid_on?: string; admin_units?: RawUnit[] };
  if (typeof raw.valid_on !== 'string' || !Array.isArray(raw.admin_units)) {
    throw new Error('codifier: expected {valid_on, admin_units: […]}');
  }
  const units = raw.admin_units.map(({ i, n, c }) => ({ code: i, name: n, category: c }));
  const of = (categories: string) => units.filter((unit) => categories.includes(unit.category));
  return {
    regions: of('OK'),
    raions: of('P'),
    hromadas: of('H'),
    settlements: new Map(of('MXC').map((unit) => [prefixOf(unit.code, 'settlement'), unit])),
  };
}
