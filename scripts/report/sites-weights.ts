import type { Code } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { NeedIssue } from '../../src/domain/need/types.ts';
import { unpackNeed } from '../../src/data/need-schema.ts';
import type { ServicesPack } from '../../src/data/pack.ts';
import type { NeedFacts } from '../../src/domain/need/built-in.ts';
import { parseNeedCsv } from '../../src/data/need-csv.ts';
import { ReportFailure } from './failure.ts';
import { readOwn } from './own-tables.ts';

const REASONS: Record<NeedIssue['reason'], string> = {
  noPlace: 'expected a code or a name',
  unknownCode: 'expected the code of a hromada',
  unknownName: 'expected the name of a hromada',
  ambiguousName: 'several hromadas have this name, expected a code',
  codeAndName: 'the code is of another hromada than the name',
  duplicate: 'this hromada has a row already',
  noValue: 'expected a number',
  notNumber: 'expected a number',
  unclearNumber: 'expected a number without a mark between thousands',
  negative: 'expected a number of 0 or more',
};

export interface SitesWeights {
  readonly weights: ReadonlyMap<Code, number>;
  /** What is told of a built-in figure; null of a file's. */
  readonly facts: NeedFacts | null;
}

/** A built-in figure by its id, else the figures of a file. */
export function weightsOf(name: string, region: string, { needs, hromadas }: ServicesPack): SitesWeights {
  const packed = needs.find(({ id }) => id === name);
  if (packed === undefined) return { weights: readWeights(name, region, hromadas), facts: null };
  const { weights, ...facts } = unpackNeed(packed, hromadas);
  return { weights, facts };
}

/** Reads need figures; a row that cannot be used is ReportFailure that says file, row and column. */
function readWeights(file: string, region: string, hromadas: readonly Hromada[]): ReadonlyMap<Code, number> {
  const read = parseNeedCsv(readOwn(file), { hromadas, region: region === 'UA' ? null : region });
  if (read.fault !== null) {
    const what =
      read.fault === 'quotes'
        ? 'quotes are not closed'
        : 'no column of codes or names beside one of figures (expected e.g. code,name,value)';
    throw new ReportFailure(`${file}:${read.row}: ${what}`);
  }
  const { weights, issues } = read.figures;
  if (issues.length > 0) throw new ReportFailure(issues.map((issue) => say(file, issue)).join('\n'));
  return weights;
}

function say(file: string, { row, column, reason, came, candidates }: NeedIssue): string {
  const which = candidates.length > 0 ? ` (${candidates.join(', ')})` : '';
  return `${file}:${row}:${column}: ${REASONS[reason]}, came ${came === '' ? 'nothing' : `«${came}»`}${which}`;
}
