import type { Highs, Model } from 'highs';
import type { MipModel } from './model.ts';
import type { SitesProgress } from './types.ts';

/** Loads the solver; called only when a question needs it. */
export type LoadSolver = () => Promise<Highs>;

export interface MipOptions {
  /** Seconds; may be Infinity. */
  readonly timeLimit: number;
  /** A known solution: binaries that are 1. */
  readonly start: readonly number[];
  /** Asked now and then while it solves: true = stop with what there is. */
  readonly isOver: () => boolean;
  readonly onProgress?: ((progress: SitesProgress) => void) | undefined;
}

export interface MipAnswer {
  readonly proven: boolean;
  /** Binaries that are 1. Empty without a solution. */
  readonly chosen: readonly number[];
  /** Null where the solver was stopped before it knew one. */
  readonly bound: number | null;
}

/** Objectives are whole, so a smaller gap than 1 proves the optimum; less, for rounding. */
const WHOLE_GAP = 0.9;

/** Solves to proven optimality by HiGHS, or until the time is over. */
export function solveMip(highs: Highs, model: MipModel, options: MipOptions): MipAnswer {
  return highs.withModel(toHighs(highs, model), (solver): MipAnswer => {
    solver.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: WHOLE_GAP,
      ...(Number.isFinite(options.timeLimit) ? { time_limit: options.timeLimit } : {}),
    });
    startFrom(solver, model, options.start);
    solver.run({
      [highs.constants.callbackType.mipInterrupt](event) {
        const { running_time: seconds = 0, mip_primal_bound: best, mip_dual_bound: bound } = event.data;
        options.onProgress?.({ seconds, best: finite(best), bound: finite(bound) });
        if (options.isOver()) event.interrupt();
      },
    });
    const values = solver.getSolution().colValue;
    return {
      proven: solver.getModelStatus() === highs.constants.modelStatus.optimal,
      chosen: Array.from({ length: model.binaries }, (_, i) => i).filter((i) => (values[i] ?? 0) > 0.5),
      bound: finite(Number(solver.info.get('mip_dual_bound'))),
    };
  });
}

/** A bound that is not known yet comes as infinity or as a very large number. */
function finite(value: number | undefined): number | null {
  return value === undefined || !(Math.abs(value) < 1e15) ? null : value;
}

function toHighs(highs: Highs, model: MipModel): Parameters<Model['passModel']>[0] {
  const { cost, rowLower, rowUpper, starts, indices, values } = model;
  const { objectiveSense, variableType } = highs.constants;
  return {
    numCols: cost.length,
    numRows: rowLower.length,
    sense: model.maximise ? objectiveSense.maximize : objectiveSense.minimize,
    offset: model.offset,
    colCost: cost,
    colLower: new Float64Array(cost.length),
    colUpper: new Float64Array(cost.length).fill(1),
    rowLower,
    rowUpper,
    matrix: { format: 'csr', numRows: rowLower.length, numCols: cost.length, starts, indices, values },
    integrality: Array.from(cost, (_, i) =>
      i < model.binaries ? variableType.integer : variableType.continuous,
    ),
  };
}

/** Only the sites are given; the solver completes what they cover. */
function startFrom(solver: Model, { binaries }: MipModel, chosen: readonly number[]): void {
  const indices = Int32Array.from({ length: binaries }, (_, i) => i);
  const values = new Float64Array(binaries);
  for (const i of chosen) values[i] = 1;
  solver.setSolution({ indices, values });
}
