import { useId } from 'react';
import { type Finding, textIn } from '../../../../data/finding.ts';
import type { Choice } from '../../../../data/intake/question.ts';
import type { ProviderColumn } from '../../../../data/provider/columns.ts';
import { useWords } from '../../../../i18n/use-words.ts';
import { shown } from '../../../../state/loadable.ts';
import { useApp } from '../../../../state/use-app.ts';
import type { FileSummary, OwnRow } from '../../../../workers/check-file-messages.ts';
import { Badge } from '../../../parts/Badge.tsx';
import { Button } from '../../../parts/Button.tsx';
import { ChoiceSelect } from '../../form/ChoiceSelect.tsx';
import { choicesOf, isList } from '../../form/choices.ts';
import { LateInput } from '../../form/LateInput.tsx';
import { UnitPicker } from '../../form/UnitPicker.tsx';
import { columnWords } from './cells.ts';
import { messageOn } from '../../said.ts';

interface Props {
  readonly row: OwnRow;
  /** Position in the header; −1: nothing to type into. */
  readonly at: number;
  readonly findings: readonly Finding[];
  readonly summary: FileSummary;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onSave: (value: string) => void;
  readonly onAccept: (finding: Finding) => void;
}

/** A cell of a row: what is wrong with it, the nearest correct value, and a field to correct it in place. */
export function Cell({ row, at, findings, summary, units, onSave, onAccept }: Props) {
  const { own, steps, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const id = useId();
  const value = at < 0 ? '' : (row.cells[at] ?? '');
  const { name, meaning } = columnWords(summary, at, lang);
  const column = at < 0 ? null : ((summary.columns[at] ?? null) as ProviderColumn | null);
  const choices = manifest && column !== null && !isList(column) ? choicesOf(column, manifest) : null;
  const candidates = (column !== null && row.candidates[column]) || [];
  const field = { id, value, 'aria-invalid': findings.length > 0, 'aria-describedby': `${id}-said` };
  return (
    <div className="own-cell">
      {at >= 0 && (
        <label htmlFor={id} title={meaning ?? undefined}>
          <span className="visually-hidden">{own('rows.value', { column: name, row: row.row })}</span>
          <span aria-hidden="true">{name}</span>
        </label>
      )}
      {at >= 0 && choices === null && <LateInput {...field} onSave={onSave} />}
      {choices !== null && <ChoiceSelect {...field} choices={choices} onChoose={onSave} />}
      {candidates.length > 0 && (
        <fieldset className="own-suggest" aria-label={steps('mend.candidates', { text: value })}>
          {candidates.map((each) => (
            <Button key={each.value} onClick={() => onSave(each.value)}>
              {textIn(each.label, lang)}
            </Button>
          ))}
        </fieldset>
      )}
      {column === 'hromada' && findings.length > 0 && (
        <details>
          <summary>{steps('unit.choose')}</summary>
          <UnitPicker
            label={steps('unit.hromada')}
            value={value}
            oblast={summary.oblast}
            units={units}
            onChoose={onSave}
          />
        </details>
      )}
      <div id={`${id}-said`} className="own-found">
        {findings.map((finding) => (
          <Found key={finding.key} finding={finding} onSave={onSave} onAccept={onAccept} />
        ))}
      </div>
    </div>
  );
}

interface FoundProps {
  readonly finding: Finding;
  readonly onSave: (value: string) => void;
  readonly onAccept: (finding: Finding) => void;
}

function Found({ finding, onSave, onAccept }: FoundProps) {
  const { own, lang } = useWords();
  const { suggestion, ...plain } = finding;
  const error = finding.severity === 'error';
  return (
    <div className="own-finding">
      <p className="small">
        <Badge tone={error ? 'note' : 'plain'}>{own(error ? 'rows.error' : 'rows.warning')}</Badge>{' '}
        {messageOn(plain, lang)}
      </p>
      {suggestion !== undefined && (
        <p className="own-suggest">
          {finding.key !== 'swapped' && (
            <Button onClick={() => onSave(suggestion)}>
              {own('rows.accept', {
                text: suggestion.length > 60 ? `${suggestion.slice(0, 59)}…` : suggestion,
              })}
            </Button>
          )}
          <Button variant="quiet" onClick={() => onAccept(finding)}>
            {finding.key === 'swapped' ? own('rows.accept', { text: suggestion }) : own('rows.acceptAlike')}
          </Button>
        </p>
      )}
    </div>
  );
}
