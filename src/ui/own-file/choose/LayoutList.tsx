import { COLUMN_SPECS, PROVIDER_COLUMNS } from '../../../data/provider/columns.ts';
import { Localized } from '../../parts/Localized.tsx';
import { useWords } from '../../../i18n/use-words.ts';

/** The layout's columns with what each means, for who starts a table. */
export function LayoutList() {
  const { own } = useWords();
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
              <dd className="small">
                <Localized value={meaning} />
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
