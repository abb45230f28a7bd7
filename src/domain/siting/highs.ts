import type { Highs, Model } from 'highs';
import type { MipModel } from './mip.ts';

/** Loads the solver; called only when a question needs it. */
export type LoadSolver = () => Promise<Highs>;

export interface MipOptions {
  /** Seconds; may be Infinity. */
  readonly timeLimit: number;
  /** A known solution: binaries that are 1; null = none is known. */
  readonly start: readonly number[] | null;
  /** Asked now and then while it solves: true = stop with what there is. */
  readonly isOver: (so: MipProgress) => boolean;
  readonly onProgress?: ((progress: MipProgress) => void) | undefined;
}

export interface MipProgress {
  readonly seconds: number;
  readonly best: number | null;
  readonly bound: number | null;
  /** Binaries that are 1 in the best found; null while the solver has found none itself. */
  readonly chosen: readonly number[] | null;
}

export interface MipAnswer {
  readonly proven: boolean;
  /** Proven that there is no solution at all. */
  readonly impossible: boolean;
  /** Null without a solution. */
  readonly value: number | null;
  /** Binaries that are 1; null without a solution. */
  readonly chosen: readonly number[] | null;
  /** All columns; empty without a solution. */
  readonly columns: ArrayLike<number>;
  /** Null where the solver was stopped before it knew one. */
  readonly bound: number | null;
}

/** Solves to proven optimality by HiGHS, or until the time is over. */
export function solveMip(highs: Highs, model: MipModel, options: MipOptions): MipAnswer {
  if (model.cost.length === 0) return ofNothing(model);
  const { modelStatus, callbackType, solutionStatus } = highs.constants;
  return highs.withModel(toHighs(highs, model), (solver): MipAnswer => {
    solver.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: model.gap,
      ...(Number.isFinite(options.timeLimit) ? { time_limit: options.timeLimit } : {}),
    });
    if (options.start !== null && model.binaries > 0) startFrom(solver, model, options.start);
    let chosen: readonly number[] | null = null;
    solver.run({
      [callbackType.mipImprovingSolution]({ data: { mip_solution: columns } }) {
        if (columns !== undefined) chosen = onesOf(columns, model.binaries);
      },
      [callbackType.mipInterrupt](event) {
        const { running_time: seconds = 0, mip_primal_bound: best, mip_dual_bound: bound } = event.data;
        const so: MipProgress = { seconds, best: finite(best), bound: finite(bound), chosen };
        options.onProgress?.(so);
        if (options.isOver(so)) event.interrupt();
      },
    });
    const status = solver.getModelStatus();
    const proven = status === modelStatus.optimal;
    const found = Number(solver.info.get('primal_solution_status')) === solutionStatus.feasible;
    const columns = found ? solver.getSolution().colValue : [];
    return {
      proven: proven && found,
      impossible: status === modelStatus.infeasible,
      value: found ? Number(solver.info.get('objective_function_value')) : null,
      chosen: found ? onesOf(columns, model.binaries) : null,
      columns,
      bound: finite(
        Number(solver.info.get(model.binaries > 0 ? 'mip_dual_bound' : 'objective_function_value')),
      ),
    };
  });
}

/** The solver takes no model without columns. */
function ofNothing({ rowLower, rowUpper, offset }: MipModel): MipAnswer {
  const holds = rowLower.every((low, i) => low <= 0 && (rowUpper[i] as number) >= 0);
  const value = holds ? offset : null;
  return { proven: holds, impossible: !holds, value, chosen: holds ? [] : null, columns: [], bound: value };
}

function onesOf(columns: ArrayLike<number>, binaries: number): number[] {
  return Array.from({ length: binaries }, (_, i) => i).filter((i) => (columns[i] ?? 0) > 0.5);
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
