/** One line of the table. */
export interface Figure {
  readonly what: string;
  /** With its unit. */
  readonly ours: string;
  readonly budget: string;
  /** Null: there is no budget to compare with. */
  readonly within: boolean | null;
  /** The plain alternative, measured in the same run; says how where it was not measured whole. */
  readonly plain: string;
}

export const NOT_MEASURED = '—';

/** A bench that could not run says why instead of a figure. */
export function skipped(what: string, why: string): Figure {
  return { what, ours: NOT_MEASURED, budget: '', within: null, plain: why };
}

/** The table as text. */
export function formatFigures(figures: readonly Figure[]): string {
  const cells = figures.map(({ what, ours, budget, within, plain }) => {
    const verdict = within === null ? '' : within ? 'ok' : 'OVER';
    return [what, ours, budget, verdict, plain];
  });
  const table = [['what', 'ours', 'budget', '', 'plain alternative'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The table as Markdown. */
export function markdownFigures(figures: readonly Figure[]): string {
  const lines = figures.map(({ what, ours, budget, within, plain }) => {
    const verdict = within === null ? budget : `${budget} ${within ? '✓' : 'OVER'}`;
    const cells = [what.startsWith('  ') ? `… ${what.trim()}` : what, ours, verdict, plain];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return ['| what | ours | budget | plain alternative |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
export const times = (ratio: number): string => `${ratio.toFixed(ratio < 1 ? 2 : ratio < 10 ? 1 : 0)}×`;
export const mb = (value: number): string => `${value.toFixed(0)} MB`;
