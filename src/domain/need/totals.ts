import type { FillKey } from '../coverage/state.ts';
import type { HromadaRow } from '../coverage/row.ts';
import { isServed } from '../coverage/state.ts';
import { type KnownSum, sumKnown } from '../known-sum.ts';
import type { NeedFigure } from './figure.ts';

type Weights = Pick<NeedFigure, 'weights'>;

/** A figure over some hromadas: of those that have one; how many have none is told beside it. */
export function sumFigure(rows: readonly HromadaRow[], { weights }: Weights): KnownSum {
  return sumKnown(rows.map(({ hromada }) => weights.get(hromada.code) ?? null));
}

/** What of a figure lives where a service is in one state. */
export interface FigurePart extends KnownSum {
  readonly fill: FillKey;
  readonly hromadas: number;
}

/** In the order in which a planner reads them. */
const ORDER: readonly FillKey[] = ['gap', 'notFound', 'unknown', 'planned', 'servedLocal', 'servedArea'];

export interface FigureTotal extends KnownSum {
  /** Each state apart, those of no hromada left out; never summed across. */
  readonly parts: readonly FigurePart[];
  /** Of every hundred so many live where a provider is; null where nobody is known to live anywhere, or of no served hromada. */
  readonly servedOf100: number | null;
}

/** A need figure by the states of having the service. What is occupied is out of the reckoning. */
export function figureTotal(rows: readonly HromadaRow[], figure: Weights): FigureTotal {
  const counted = rows.filter(({ fill }) => fill !== 'notApplicable');
  const parts = ORDER.map((fill) => {
    const of = counted.filter((row) => row.fill === fill);
    const { sum, silent } = sumFigure(of, figure);
    return { fill, hromadas: of.length, sum, silent };
  }).filter(({ hromadas }) => hromadas > 0);
  const whole = sumFigure(counted, figure);
  const served = sumFigure(
    counted.filter(({ fill }) => isServed(fill)),
    figure,
  );
  return { ...whole, parts, servedOf100: shareOf(served, whole) };
}

/** Where the hromadas that are served are silent, «0 of 100» would be a claim about people whom nobody counted. */
function shareOf(served: KnownSum, { sum }: KnownSum): number | null {
  if (sum === null || sum === 0 || (served.sum === null && served.silent > 0)) return null;
  return ((served.sum ?? 0) / sum) * 100;
}

/** What of a figure lives where a service is in one state. */
export interface StateFigure extends KnownSum {
  /** False: out of the reckoning. */
  readonly counted: boolean;
}

/** A need figure beside residents in a table of states; `all` and `rows` are without what is out of the reckoning. */
export function figureByState(figure: Weights, all: readonly HromadaRow[]) {
  const rows = all.filter(({ fill }) => fill !== 'notApplicable');
  const { parts, sum, silent } = figureTotal(rows, figure);
  const of = new Map<FillKey, StateFigure>(parts.map((part) => [part.fill, { ...part, counted: true }]));
  if (rows.length < all.length) {
    const out = all.filter(({ fill }) => fill === 'notApplicable');
    of.set('notApplicable', { ...sumFigure(out, figure), counted: false });
  }
  return { rows, all: { sum, silent }, of };
}
