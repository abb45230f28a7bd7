import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { actions, appStore, useApp } from '../../../state/use-app.ts';
import { Notice } from '../../parts/Notice.tsx';
import { FileDrop } from '../FileDrop.tsx';
import type { ToolProps } from '../tool.ts';
import { OwnTable } from './OwnTable.tsx';
import { type NeedProblem, takeNeedFile } from './take-file.ts';
import type { Derived } from '../../../state/derived.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { OnMap } from './OnMap.tsx';
import './need.css';

/** «Свої показники потреби»: a planner's tables, read in the page and kept nowhere; and the figures of the data. */
export function Need({ derived }: Pick<ToolProps, 'derived'>) {
  const { tools, lang } = useWords();
  const needs = useApp((state) => state.ownNeeds);
  const [problems, setProblems] = useState<readonly NeedProblem[]>([]);
  const take = async (files: readonly File[]) => {
    const taken = await Promise.all(files.map((file) => takeNeedFile(file, derived.dataset, lang)));
    setProblems(taken.flatMap(({ problem }) => problem ?? []));
    const read = taken.flatMap(({ need }) => need ?? []);
    actions.setOwnNeeds([...appStore.getState().ownNeeds, ...read]);
  };
  return (
    <>
      <p className="muted small">{tools('need.hint')}</p>
      <FileDrop
        label={tools('need.file')}
        hint={`${tools('need.drop')}. ${tools('need.local')}`}
        accept=".csv,.tsv,.txt,.xlsx,.ods,text/csv"
        multiple
        onFiles={(files) => void take(files)}
      />
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

/** Figures that the data bring beside residents, each with its source and date. */
function OpenFigures({ derived }: { readonly derived: Derived }) {
  const { t, tools, lang } = useWords();
  const { needs } = derived.dataset;
  if (needs.length === 0) return null;
  return (
    <section className="plan-result" aria-label={tools('need.open')}>
      <h3>{tools('need.open')}</h3>
      <ul className="need-open">
        {needs.map((each) => (
          <li key={each.id}>
            {figureWords(each, t, lang)} <OnMap figure={each} derived={derived} />
          </li>
        ))}
      </ul>
    </section>
  );
}
