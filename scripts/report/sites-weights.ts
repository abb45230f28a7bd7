import type { Code } from '../../src/domain/code.ts';
import { tallyNeed, unplacedRows } from '../../src/domain/need/tally.ts';
import type { NeedAnswers, NeedIssue } from '../../src/domain/need/types.ts';
import { readNeed } from '../../src/data/need/read.ts';
import { unpackNeed } from '../../src/data/need/schema.ts';
import type { NeedFacts } from '../../src/domain/need/figure.ts';
import { ReportFailure } from './failure.ts';
import { readOwn } from './own-tables.ts';
import type { Published } from './published.ts';

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
export function weightsOf(name: string, region: string, published: Published): SitesWeights {
  const { needs, hromadas } = published.pack;
  const packed = needs.find(({ id }) => id === name);
  if (packed === undefined) return { weights: readWeights(name, region, published), facts: null };
  const { weights, ...facts } = unpackNeed(packed, hromadas);
  return { weights, facts };
}

/** Reads need figures; a row that cannot be used is ReportFailure that says file, row and column. */
function readWeights(name: string, region: string, { manifest, pack }: Published) {
  const table = readNeed(readOwn(name), name, {
    hromadas: pack.hromadas,
    raions: pack.raions,
    oblasts: manifest.regions.map(({ code, name: of }) => ({ prefix: code.slice(0, 4), code, name: of })),
    oblast: region === 'UA' ? null : region,
    formerNames: manifest.formerNames,
  });
  if (table === null) {
    throw new ReportFailure(
      `${name}: no column of codes or names beside one of figures (expected e.g. code,name,value)`,
    );
  }
  if (table.figures.length > 1) {
    const found = table.figures.map((header) => `«${header}»`).join(', ');
    throw new ReportFailure(`${name}: expected one column of figures, came ${found}`);
  }
  const { weights, issues } = tallyNeed(table.rows, 0, NO_ANSWERS);
  const all = [...unplacedRows(table.rows, NO_ANSWERS), ...issues].toSorted((a, b) => a.row - b.row);
  if (all.length > 0) throw new ReportFailure(all.map((issue) => say(name, issue)).join('\n'));
  return weights;
}

/** Which of the usual columns is at fault, where it is not the figure's. */
const COLUMNS: Partial<Record<NeedIssue['reason'], string>> = {
  noPlace: 'code',
  unknownCode: 'code',
  unknownName: 'name',
  ambiguousName: 'name',
  codeAndName: 'name',
  duplicate: 'code',
};

const NO_ANSWERS: NeedAnswers = { places: new Map(), summed: false };

function say(file: string, { row, reason, came, candidates }: NeedIssue): string {
  const which = candidates.length > 0 ? ` (${candidates.join(', ')})` : '';
  return `${file}:${row}:${COLUMNS[reason] ?? 'value'}: ${REASONS[reason]}, came ${came === '' ? 'nothing' : `«${came}»`}${which}`;
}
