import { useId, useState } from 'react';
import { textIn } from '../../../data/finding.ts';
import type { Choice } from '../../../data/intake/question.ts';
import { meaningOf } from '../../../data/provider/column-words.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../../data/provider/columns.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import type { AskedQuestion, ListView } from '../../../workers/own-file/list-view.ts';
import { Button } from '../../parts/Button.tsx';
import { columnLabel } from '../column-label.ts';
import { ChoiceSelect } from '../form/ChoiceSelect.tsx';
import { choicesOf } from '../form/choices.ts';
import { LateInput } from '../form/LateInput.tsx';
import { UnitPicker } from '../form/UnitPicker.tsx';
import type { OwnFileState } from '../use-own-file.ts';
import { withConstant } from './plan-changes.ts';

interface Props {
  readonly view: ListView;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onPlan: OwnFileState['plan'];
}

/** What no cell of the list says and every record needs: said once for all of them. */
export function Constants({ view, units, onPlan }: Props) {
  const { steps, lang } = useWords();
  const { plan, questions } = view;
  const asked = questions.filter(({ kind }) => kind === 'constant');
  // What was asked once stays to be changed.
  const [seen, setSeen] = useState<readonly ProviderColumn[]>([]);
  const stated = Object.keys(plan.decisions.constants) as ProviderColumn[];
  const columns = [...new Set([...seen, ...asked.map(({ column }) => column), ...stated])];
  if (columns.length > seen.length) setSeen(columns);
  const free = (Object.keys(COLUMN_SPECS) as ProviderColumn[]).filter(
    (column) => !columns.includes(column) && column !== 'id',
  );
  return (
    <section aria-labelledby="own-constants">
      <h2 id="own-constants">{steps('constants.title')}</h2>
      <p className="small">{steps(columns.length === 0 ? 'constants.none' : 'constants.lead')}</p>
      <div className="own-fields">
        {columns.map((column) => (
          <Constant
            key={column}
            column={column}
            value={plan.decisions.constants[column] ?? ''}
            question={asked.find((each) => each.column === column) ?? null}
            oblast={plan.oblast}
            units={units}
            onChange={(text) => onPlan(withConstant(plan, column, text))}
          />
        ))}
      </div>
      <label className="own-field">
        <span>{steps('constants.another')}</span>
        <select value="" onChange={({ target }) => setSeen([...columns, target.value as ProviderColumn])}>
          <option value="">{steps('choose.one')}</option>
          {free.map((column) => (
            <option key={column} value={column}>
              {columnLabel(column, lang)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

interface ConstantProps {
  readonly column: ProviderColumn;
  readonly value: string;
  readonly question: AskedQuestion | null;
  readonly oblast: string | null;
  readonly units: Props['units'];
  readonly onChange: (text: string) => void;
}

function Constant({ column, value, question, oblast, units, onChange }: ConstantProps) {
  const { steps, lang } = useWords();
  const id = useId();
  const manifest = useApp((state) => shown(state.manifest));
  const label = columnLabel(column, lang);
  const { type } = COLUMN_SPECS[column];
  const choices = manifest && choicesOf(column, manifest);
  const offered = question?.candidates ?? [];
  const rows = question !== null && (
    <span className="own-asked small figures">
      {steps('constants.rows', { count: question.count, n: formatNumber(question.count, lang) })}
    </span>
  );
  if (type === 'hromada') {
    return (
      <div>
        <UnitPicker label={label} value={value} oblast={oblast} units={units} onChoose={onChange} />
        {rows}
      </div>
    );
  }
  const props = { id, 'aria-describedby': `${id}-hint` };
  return (
    <div className="own-field" data-asked={question !== null}>
      <label htmlFor={id}>{label}</label>
      {choices === null ? (
        <LateInput {...props} type={type === 'date' ? 'date' : 'text'} value={value} onSave={onChange} />
      ) : (
        <ChoiceSelect {...props} choices={choices} value={value} onChoose={onChange} />
      )}
      <span id={`${id}-hint`} className="muted small">
        {meaningOf(column, lang)}
      </span>
      {rows}
      {choices === null &&
        offered.map((each) => (
          <Button key={each.value} onClick={() => onChange(each.value)}>
            {steps('take', { text: textIn(each.label, lang) })}
          </Button>
        ))}
    </div>
  );
}
