import type { Choice } from '../../../data/intake/question.ts';
import { formatNumber, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { OblastSelect } from '../form/OblastSelect.tsx';
import { Next } from '../Next.tsx';
import type { OpenList } from '../stage.ts';
import type { OwnFileState } from '../use-own-file.ts';
import { ColumnList } from './ColumnList.tsx';
import { Constants } from './Constants.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Preview } from './Preview.tsx';
import { ProfileTools } from './ProfileTools.tsx';
import './columns.css';
import { counted } from '../counted.ts';

interface Props {
  readonly list: OpenList;
  readonly state: Pick<OwnFileState, 'plan' | 'propose'>;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onNext: () => void;
}

/** What each column of a list is taken for, and what all its rows have in common. */
export function MapColumns({ list, state, units, onNext }: Props) {
  const { steps, lang } = useWords();
  const { view } = list;
  const { plan, tables, rows, records } = view;
  const number = (value: number) => formatNumber(value, lang);
  const table = tables[plan.table];
  const found = steps('columns.found', {
    row: table?.headerRow ?? 1,
    rows: number(rows),
    records: number(records),
  });
  const asked = view.questions.filter(({ kind }) => kind === 'constant').length;
  const doubtful = plan.mapping.filter(isDoubtful).length;
  return (
    <div className="own-columns">
      <section aria-labelledby="own-found">
        <h2 id="own-found">{view.file}</h2>
        <p className="figures">
          {table !== undefined && table.sheet !== '' && `${steps('columns.sheet', { name: table.sheet })} `}
          {found}
        </p>
        {plan.profile !== null && (
          <p className="own-good">
            {steps('columns.profile', {
              name: pick({ uk: plan.profile.name.uk, en: plan.profile.name.en ?? null }, lang).text,
            })}
          </p>
        )}
        {doubtful > 0 && <p>{steps('columns.doubtful', counted(doubtful, lang))}</p>}
        <div className="own-fields">
          {tables.length > 1 && (
            <label className="own-field">
              <span>{steps('columns.table')}</span>
              <select
                value={plan.table}
                onChange={({ target }) => void state.propose({ table: Number(target.value), profile: null })}
              >
                {tables.map((each, i) => (
                  // eslint-disable-next-line react/no-array-index-key -- tables of a file have no other name
                  <option key={i} value={i}>
                    {steps('columns.tableOf', {
                      name: each.sheet || each.title || i + 1,
                      rows: number(each.rows),
                    })}
                  </option>
                ))}
              </select>
            </label>
          )}
          <OblastSelect
            label={steps('columns.oblast')}
            none={steps('columns.country')}
            value={plan.oblast}
            onChoose={(oblast) => state.plan({ ...plan, oblast })}
          />
        </div>
        <LeftOut notes={view.notes} />
      </section>
      <Constants view={view} units={units} onPlan={state.plan} />
      <ColumnList view={view} onPlan={state.plan} />
      <Preview view={view} />
      <ProfileTools list={list} propose={state.propose} />
      <Next onNext={onNext}>
        {asked > 0 ? steps('values.left', counted(asked, lang)) : doubtful === 0 ? steps('columns.sure') : ''}
      </Next>
    </div>
  );
}

/** Less sure than this, a proposal is to be looked at. */
function isDoubtful({ sure, to }: { readonly sure: number; readonly to: string }): boolean {
  return sure < 0.6 && to !== 'skip';
}
