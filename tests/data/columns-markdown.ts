import { meaningOf } from '../../src/data/provider/column-words.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS } from '../../src/data/provider/columns.ts';
import { allowedOf, typeOf } from '../../src/data/template/layout-text.ts';

/** The table of columns of docs/data-format.md, from the one definition of the layout. */
export function columnsMarkdown(): string {
  const head =
    '| column | Ukrainian headers | required | meaning | form | allowed values, unit | example | HSDS 3.0 |';
  const rows = PROVIDER_COLUMNS.map((column) => {
    const { headers, required, example, hsds, choices } = COLUMN_SPECS[column];
    const must = required === true ? 'yes' : required === 'or' ? 'this or its pair' : '';
    const ids =
      choices === undefined ? allowedOf(column, 'en') : choices.ids.map((id) => `\`${id}\``).join(', ');
    const cells = [
      `\`${column}\``,
      headers.join(', '),
      must,
      meaningOf(column, 'en'),
      typeOf(column, 'en'),
      ids,
    ];
    return `| ${[...cells, `\`${example}\``, hsds].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(8)}`, ...rows].join('\n');
}
