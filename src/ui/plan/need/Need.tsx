import { type DragEvent, useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { NeedReport } from './NeedReport.tsx';
import { type NeedProblem, takeNeedFile } from './take-file.ts';

/** «Свої показники потреби»: a planner's table, read in the page and kept nowhere. */
export function Need({ derived }: { readonly derived: Derived }) {
  const { tools, lang } = useWords();
  const input = useId();
  const need = useApp((state) => state.need);
  const [problem, setProblem] = useState<NeedProblem | null>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const taken = await takeNeedFile(file, derived.dataset, lang);
    setProblem(taken.problem);
    actions.setNeed(taken.need);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <p className="muted small">{tools('need.hint')}</p>
      <div className="plan-drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <label htmlFor={input}>{tools('need.file')}</label>
        <input
          id={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file, mended, may be chosen again.
            event.target.value = '';
          }}
        />
        <span className="muted small">
          {tools('need.drop')}. {tools('need.local')}
        </span>
      </div>
      {problem !== null && (
        <Notice live="assertive">
          {problem.kind === 'unreadable'
            ? tools('need.fault.unreadable', { reason: problem.reason })
            : tools(`need.fault.${problem.kind}`, { row: problem.row })}
        </Notice>
      )}
      {need !== null && (
        <>
          <NeedReport need={need} derived={derived} />
          <Button variant="quiet" onClick={() => actions.setNeed(null)}>
            {tools('need.forget')}
          </Button>
        </>
      )}
    </>
  );
}
