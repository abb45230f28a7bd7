import { type DragEvent, useId, useMemo, useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { comparisonOf } from '../../../domain/compare/sides.ts';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Changes } from './Changes.tsx';
import type { ToolProps } from '../tool.ts';
import { readRelease } from './read-release.ts';
import './compare.css';

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** «Що змінилося»: two dates of this release, or this release and another one's file. */
export function Compare({ derived, view, today }: Pick<ToolProps, 'derived' | 'view' | 'today'>) {
  const { t, lang } = useWords();
  // A scenario is no release: what changed is asked of what was published.
  const dataset = derived.whatIf?.published ?? derived.dataset;
  const ids = { date: useId(), file: useId() };
  const { other, problem, take, forget } = useOtherRelease(dataset);
  const day = view.date ?? today;
  const against = isDay(view.compare) ? view.compare : null;
  const changes = useMemo(() => {
    const here = { dataset, date: day };
    const options = coverageOptions(view, today);
    if (other !== null) return comparisonOf({ dataset: other, date: day }, here, view.service, options);
    if (against === null || against === day) return null;
    return comparisonOf({ dataset, date: against }, here, view.service, options);
  }, [dataset, other, against, day, view, today]);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <>
      <label htmlFor={ids.date}>{t('plan:compare.date')}</label>
      <input
        id={ids.date}
        type="date"
        value={against ?? ''}
        onChange={(event) => actions.setCompare(event.target.value === '' ? null : event.target.value)}
      />
      <div className="plan-drop" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <label htmlFor={ids.file}>{t('plan:compare.file')}</label>
        <input
          id={ids.file}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <span className="muted small">
          {t('plan:compare.drop')}. {t('plan:compare.local')}
        </span>
      </div>
      {problem !== null && <Notice live="assertive">{problem}</Notice>}
      {against === day && other === null && (
        <p className="muted small">{t('plan:compare.same', { date: formatDate(day, lang) })}</p>
      )}
      {changes !== null && (
        <>
          <Changes changes={changes} onHromada={actions.chooseHromada} />
          <Button
            variant="quiet"
            onClick={() => {
              forget();
              actions.setCompare(null);
            }}
          >
            {t('plan:compare.stop')}
          </Button>
        </>
      )}
    </>
  );
}

/** The file that was dropped: kept in memory only, forgotten when another territory is shown. */
function useOtherRelease(dataset: Dataset) {
  const { t, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const [state, setState] = useState<{ of: Dataset; other: Dataset | null; problem: string | null } | null>(
    null,
  );
  const current = state?.of === dataset ? state : null;
  const take = async (file: File | undefined) => {
    if (file === undefined || manifest === null) return;
    try {
      const other = await readRelease(file, manifest);
      const fits = other.region?.code === dataset.region?.code;
      const here = dataset.region === null ? t('common:wholeCountry') : pick(dataset.region.name, lang).text;
      const code = other.region === null ? 'UA' : pick(other.region.name, lang).text;
      const problem = fits ? null : t('plan:compare.otherRegion', { code, here });
      setState({ of: dataset, other: fits ? other : null, problem });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setState({ of: dataset, other: null, problem: t('plan:compare.badFile', { reason }) });
    }
  };
  return {
    other: current?.other ?? null,
    problem: current?.problem ?? null,
    take,
    forget: () => setState(null),
  };
}
