/**
 * JSON that is compact and can still be read and compared line by line: each top-level field starts a line, and so
 * does each record of a list of records. `dropEmpty` leaves out nulls and empty lists at any depth.
 */
export function printJson(root: object, empty: 'dropEmpty' | 'keepEmpty'): string {
  const drop = empty === 'dropEmpty' ? dropEmpty : undefined;
  const fields = Object.entries(root).filter(([, value]) => drop === undefined || !isEmpty(value));
  const lines = fields.map(([key, value]) => `${JSON.stringify(key)}:${printField(value, drop)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

type Replacer = (key: string, value: unknown) => unknown;

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function dropEmpty(_key: string, value: unknown): unknown {
  return isEmpty(value) ? undefined : value;
}

function printField(value: unknown, drop: Replacer | undefined): string {
  if (Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null) {
    return `[\n${value.map((item) => JSON.stringify(item, drop)).join(',\n')}\n]`;
  }
  return JSON.stringify(value, drop);
}
