import { type DragEvent, useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { actions, appStore, useApp } from '../../../state/use-app.ts';
import { Notice } from '../../parts/Notice.tsx';
import type { ToolProps } from '../tool.ts';
import { OpenFigures } from './OpenFigures.tsx';
import { OwnTable } from './OwnTable.tsx';
import { type NeedProblem, takeNeedFile } from './take-file.ts';
import './need.css';

/** «Свої показники потреби»: a planner's tables, read in the page and kept nowhere; and the figures of the data. */
export function Need({ derived }: Pick<ToolProps, 'derived'>) {
  const { tools, lang } = useWords();
  const input = useId();
  const needs = useApp((state) => state.ownNeeds);
  const [problems, setProblems] = useState<readonly NeedProblem[]>([]);
  const take = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const taken = await Promise.all(files.map((file) => takeNeedFile(file, derived.dataset, lang)));
    setProblems(taken.flatMap(({ problem }) => problem ?? []));
    const read = taken.flatMap(({ need }) => need ?? []);
    actions.setOwnNeeds([...appStore.getState().ownNeeds, ...read]);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  return (
    <>
      <p className="muted small">{tools('need.hint')}</p>
      <div className="plan-drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <label htmlFor={input}>{tools('need.file')}</label>
        <input
          id={input}
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv"
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            // The same file, mended, may be chosen again.
            event.target.value = '';
          }}
        />
        <span className="muted small">
          {tools('need.drop')}. {tools('need.local')}
        </span>
      </div>
      {problems.length > 0 && (
        <Notice live="assertive">
          {problems.map(({ file, reason }) => (
            <p key={file}>
              {`${file}: ${reason === null ? tools('need.noHeader') : tools('need.unreadable', { reason })}`}
            </p>
          ))}
        </Notice>
      )}
      {needs.map((own) => (
        <OwnTable
          key={own.figures[0]?.id}
          own={own}
          derived={derived}
          onChange={(next) =>
            actions.setOwnNeeds(
              appStore.getState().ownNeeds.flatMap((each) => (each === own ? (next ?? []) : each)),
            )
          }
        />
      ))}
      <OpenFigures derived={derived} />
    </>
  );
}
