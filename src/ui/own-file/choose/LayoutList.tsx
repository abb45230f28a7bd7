import { meaningOf } from '../../../data/provider/column-words.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS } from '../../../data/provider/columns.ts';
import { shownIn } from '../../../i18n/plain.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** The layout's columns with what each means, for who starts a table. */
export function LayoutList() {
  const { own, lang } = useWords();
  return (
    <details className="own-layout">
      <summary>{own('layout')}</summary>
      <p className="muted small">{own('layoutLead')}</p>
      <dl>
        {PROVIDER_COLUMNS.map((column) => {
          const { headers, required } = COLUMN_SPECS[column];
          const must = required === true ? 'layoutRequired' : 'layoutOr';
          return (
            <div key={column}>
              <dt>
                <span lang="uk">{headers[0]}</span> <code>{column}</code>
                {required !== undefined && <span className="muted small"> · {own(must)}</span>}
              </dt>
              <dd className="small" lang={shownIn('columns', lang)}>
                {meaningOf(column, lang)}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
