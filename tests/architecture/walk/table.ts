/** A row of «Where each change goes» of CONTRIBUTING.md. */
export interface Row {
  readonly change: string;
  /** What stands in code marks: a file, a pattern of files, or a folder. */
  readonly touches: readonly string[];
  /** Where the change is seen. */
  readonly seen: readonly string[];
}

const HEADING = '## Where each change goes';

/** The rows of the table; of commands in code marks, which have spaces, none is a file. */
export function readTable(markdown: string): Row[] {
  const section = markdown.slice(markdown.indexOf(HEADING)).split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) => {
    const [, change = '', touches = '', seen = ''] = line.split('|').map((cell) => cell.trim());
    const marked = [...touches.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    return {
      change,
      touches: marked.filter((text) => text.includes('/') && !text.includes(' ')),
      seen: seen.split(', '),
    };
  });
}

/** Whether a name of the table stands for a file. A folder stands for new files in it and for its list. */
export function stands(name: string, file: string, isNew: boolean): boolean {
  if (name.endsWith('/')) return file.startsWith(name) && (isNew || file === `${name}index.ts`);
  const pattern = name.replaceAll('.', '\\.').replace(/\*|<[^>]+>/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(file);
}
