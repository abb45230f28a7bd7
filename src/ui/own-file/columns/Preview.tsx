import { textIn } from '../../../data/finding.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../../../data/provider/columns.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import type { ListView } from '../../../workers/own-file/list-view.ts';
import { columnLabel } from '../column-label.ts';
import { choicesOf } from '../form/choices.ts';

/** The first rows as they will be: in the words of people, a value of ours by its name. */
export function Preview({ view: { preview } }: { readonly view: ListView }) {
  const { steps, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const columns = PROVIDER_COLUMNS.filter(
    (column) => column !== 'id' && preview.some(({ cells }) => (cells[column] ?? '') !== ''),
  );
  const wordsOf = (column: ProviderColumn, text: string) => {
    const choices = manifest && choicesOf(column, manifest);
    if (choices === null) return text;
    const words = text.split('; ').map((each) => {
      const found = choices.find(({ value }) => value === each);
      return found === undefined ? each : textIn(found.label, lang);
    });
    return words.join('; ');
  };
  return (
    <section aria-labelledby="own-preview">
      <h2 id="own-preview">{steps('preview.title')}</h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys */}
      <section className="own-preview" aria-label={steps('preview.table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{steps('preview.row')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-type={COLUMN_SPECS[column].type}>
                  {columnLabel(column, lang)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map(({ row, cells, place }) => (
              <tr key={`${row} ${cells.id}`}>
                <th scope="row" className="figures">
                  {row}
                </th>
                {columns.map((column) => (
                  <td key={column} data-column={column}>
                    {column === 'hromada' && place !== null
                      ? textIn(place, lang)
                      : wordsOf(column, cells[column] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
