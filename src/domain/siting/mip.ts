/** A mixed-integer linear model: columns are from 0 up, the first `binaries` whole; rows compressed (CSR). */
export interface MipModel {
  readonly maximise: boolean;
  /** Added to the objective. */
  readonly offset: number;
  /** An answer that may be worse than the best by less than this counts as the best. */
  readonly gap: number;
  /** These are 0 or 1. */
  readonly binaries: number;
  readonly cost: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Whole objectives: a smaller gap than 1 proves the optimum; less, for rounding. */
export const WHOLE_GAP = 0.9;

/** Rows of a model as they are added. */
export class Rows {
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  add(lower: number, upper: number, entries: Iterable<readonly [column: number, value: number]>): void {
    for (const [column, value] of entries) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.lower.push(lower);
    this.upper.push(upper);
    this.starts.push(this.indices.length);
  }

  pack(): Pick<MipModel, 'rowLower' | 'rowUpper' | 'starts' | 'indices' | 'values'> {
    return {
      rowLower: Float64Array.from(this.lower),
      rowUpper: Float64Array.from(this.upper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
