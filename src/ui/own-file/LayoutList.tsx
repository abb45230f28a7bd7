import { COLUMN_SPECS, PROVIDER_COLUMNS } from '../../data/provider/columns.ts';
import { useOwnWords } from '../../i18n/use-own-words.ts';

/** The layout's columns with what each means, for who starts a table. */
export function LayoutList() {
  const { own, lang } = useOwnWords();
  return (
    <details className="own-layout">
      <summary>{own('layout')}</summary>
      <p className="muted small">{own('layoutLead')}</p>
      <dl>
        {PROVIDER_COLUMNS.map((column) => {
          const { headers, meaning, required } = COLUMN_SPECS[column];
          const must = required === true ? 'layoutRequired' : 'layoutOr';
          return (
            <div key={column}>
              <dt>
                <span lang="uk">{headers[0]}</span> <code>{column}</code>
                {required !== undefined && <span className="muted small"> · {own(must)}</span>}
              </dt>
              <dd className="small">{meaning[lang]}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
