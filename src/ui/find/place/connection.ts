interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

export type Line = { readonly connection?: Connection };

/** Whether the visitor asked the browser to spare data. */
export function sparesData({ connection }: Line): boolean {
  return connection?.saveData === true;
}

/** Whether about 750 KB may come without being asked for: over a line that is known to be good, and not spared. */
export function mayPrefetch(line: Line): boolean {
  return line.connection?.effectiveType === '4g' && !sparesData(line);
}
