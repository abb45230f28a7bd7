import { useEffect, useId } from 'react';
import { changeOnMap } from '../../../domain/compare/change-view.ts';
import { isDate } from '../../../domain/date.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { FailureDetails, LoadFailure } from '../../shell/LoadFailure.tsx';
import { FileDrop } from '../FileDrop.tsx';
import type { ToolProps } from '../tool.ts';
import { ScenarioActs } from '../what-if/ScenarioActs.tsx';
import { Changes } from './Changes.tsx';
import { ReleaseSelect } from './ReleaseSelect.tsx';
import './compare.css';

/** «Що змінилося»: two dates of this release, or this release and another one, published or from a file. */
export function Compare({ derived, view, today }: Pick<ToolProps, 'derived' | 'view' | 'today'>) {
  const { t, lang } = useWords();
  const id = useId();
  useEffect(() => actions.needReleases(), []);
  const day = view.date ?? today;
  const against = isDate(view.compare) ? view.compare : null;
  const { change, whatIf } = derived;
  return (
    <>
      <label htmlFor={id}>{t('plan:compare.date')}</label>
      <input
        id={id}
        type="date"
        value={against ?? ''}
        onChange={(event) => actions.setCompare(event.target.value === '' ? null : event.target.value)}
      />
      <ReleaseSelect compare={view.compare} region={derived.dataset.region} />
      <Problem compare={view.compare} region={derived.dataset.region} />
      {against === day && (
        <p className="muted small">{t('plan:compare.same', { date: formatDate(day, lang) })}</p>
      )}
      {change !== null && (
        <>
          {changeOnMap(derived) === null && (
            <Notice>
              {t(whatIf === null ? 'plan:compare.onMetric' : 'plan:compare.onScenario')}
              {whatIf !== null && <ScenarioActs />}
            </Notice>
          )}
          <Button variant="quiet" onClick={() => actions.setCompare(null)}>
            {t('plan:compare.stop')}
          </Button>
          <Changes change={change} ofOne={derived.counted.length === 1} onHromada={actions.chooseHromada} />
        </>
      )}
      <FileDrop
        label={t('plan:compare.file')}
        hint={`${t('plan:compare.drop')}. ${t('plan:compare.local')}`}
        accept=".json,application/json"
        onFiles={take}
      />
    </>
  );
}

function take([file]: readonly File[]): void {
  if (file !== undefined) actions.compareFile(file);
}

/** Why the other release is not there: it did not come, or it is of another territory. */
function Problem({
  compare,
  region,
}: {
  readonly compare: string | null;
  readonly region: Dataset['region'];
}) {
  const { t, lang } = useWords();
  const compared = useApp((state) => state.compared);
  if (compared.status === 'failed') {
    const { error } = compared;
    if (compare !== null) return <LoadFailure what="compared" error={error} />;
    return (
      <Notice live="assertive">
        <p>
          {t('plan:compare.badFile', { file: error.file })}{' '}
          {error.kind === 'newerSchema' && t('errors:newerSchema')}
        </p>
        <FailureDetails errors={[error]} />
      </Notice>
    );
  }
  if (compared.status !== 'ready' || !compared.value.ofFile) return null;
  const other = compared.value.dataset.region;
  if (other?.code === region?.code) return null;
  const name = (of: Dataset['region']) => (of === null ? t('common:wholeCountry') : pick(of.name, lang).text);
  return (
    <Notice live="assertive">
      {t('plan:compare.otherRegion', { code: name(other), here: name(region) })}
    </Notice>
  );
}
