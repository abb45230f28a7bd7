import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../../../data/provider/columns.ts';
import { useWords } from '../../../../i18n/use-words.ts';
import { shown } from '../../../../state/loadable.ts';
import { useApp } from '../../../../state/use-app.ts';
import type { FileSummary } from '../../../../workers/check-file-messages.ts';
import { Button } from '../../../parts/Button.tsx';
import { Select } from '../../../parts/Select.tsx';
import { columnLabel } from '../../column-label.ts';
import { ChoiceSelect } from '../../form/ChoiceSelect.tsx';
import { choicesOf } from '../../form/choices.ts';
import type { OwnFileState } from '../../use-own-file.ts';
import { counted } from '../../counted.ts';

interface Props {
  readonly summary: FileSummary;
  readonly change: OwnFileState['change'];
  readonly selected: ReadonlySet<number>;
  readonly onSelect: (rows: ReadonlySet<number>) => void;
}

/** What is done with many rows at once, and the way back. */
export function RowTools({ summary, change, selected, onSelect }: Props) {
  const { own, steps, lang } = useWords();
  const remove = (rows: readonly number[] | 'errors') => {
    onSelect(new Set());
    void change('remove', rows);
  };
  return (
    <div className="own-row-tools">
      <Button icon={Undo2} disabled={summary.undoable === 0} onClick={() => void change('undo', null)}>
        {steps('mend.undo')}
      </Button>
      {selected.size > 0 && (
        <Button onClick={() => remove([...selected])}>
          {steps('mend.removeSelected', counted(selected.size, lang))}
        </Button>
      )}
      {summary.counts.bad > 0 && summary.counts.good > 0 && (
        <Button onClick={() => remove('errors')}>
          {steps('mend.removeErrors', counted(summary.counts.bad, lang))}
        </Button>
      )}
      <details>
        <summary>{steps('mend.fill')}</summary>
        <SetColumn change={change} selected={selected} />
      </details>
      {selected.size > 0 && (
        <output className="small">{own('rows.selected', counted(selected.size, lang))}</output>
      )}
    </div>
  );
}

function SetColumn({ change, selected }: Pick<Props, 'change' | 'selected'>) {
  const { steps, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const [column, setColumn] = useState<Exclude<ProviderColumn, 'id'>>('source');
  const [text, setText] = useState('');
  const choices = manifest && choicesOf(column, manifest);
  const rows = selected.size === 0 ? null : [...selected];
  const words = counted(selected.size, lang);
  return (
    <div className="own-fields">
      <label className="own-field">
        <span>{steps('mend.column')}</span>
        <Select
          of={PROVIDER_COLUMNS.filter((each) => each !== 'id')}
          say={(each) => columnLabel(each, lang)}
          value={column}
          onChoose={(chosen) => {
            setColumn(chosen);
            setText('');
          }}
        />
      </label>
      <label className="own-field">
        <span>{steps('mend.value')}</span>
        {choices === null ? (
          <input type="text" value={text} onChange={({ target }) => setText(target.value)} />
        ) : (
          <ChoiceSelect choices={choices} value={text} onChoose={setText} />
        )}
      </label>
      <p className="contact-row">
        <Button
          disabled={text.trim() === ''}
          onClick={() => void change('setColumn', { column, text, rows })}
        >
          {rows === null ? steps('mend.setEmpty') : steps('mend.setSelected', words)}
        </Button>
        <Button onClick={() => void change('setColumn', { column, text: null, rows })}>
          {rows === null ? steps('mend.fillEmpty') : steps('mend.fillSelected', words)}
        </Button>
      </p>
    </div>
  );
}
