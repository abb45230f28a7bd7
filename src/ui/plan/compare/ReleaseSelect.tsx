import { useId } from 'react';
import { isDate } from '../../../domain/date.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { WholeRelease } from '../../parts/WholeRelease.tsx';
import { LoadFailure } from '../../shell/LoadFailure.tsx';

interface Props {
  readonly compare: string | null;
  readonly region: Dataset['region'];
}

/** The releases that the site has published before, by their days; where there are none, or no network, that is said. */
export function ReleaseSelect({ compare, region }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const releases = useApp((state) => state.releases);
  const coming = useApp((state) => state.compared.status === 'loading');
  const kept = shown(releases);
  const named = compare !== null && !isDate(compare) ? compare : null;
  const scope = region === null ? 'UA' : region.code.slice(0, 4);
  const here = kept?.filter(({ files }) => scope in files) ?? [];
  const gone = named !== null && kept !== null && !here.some(({ release }) => release === named);
  return (
    <>
      {here.length > 0 && (
        <>
          <label htmlFor={id}>{t('plan:compare.releaseOf')}</label>
          <select
            id={id}
            value={gone ? '' : (named ?? '')}
            onChange={({ target }) => actions.setCompare(target.value === '' ? null : target.value)}
          >
            <option value="">{t('plan:compare.noRelease')}</option>
            {here.map(({ release }) => (
              <option key={release} value={release}>
                {t('plan:compare.releaseOn', {
                  release: release.slice(11),
                  date: formatDate(release.slice(0, 10), lang),
                })}
              </option>
            ))}
          </select>
        </>
      )}
      {releases.status === 'ready' && here.length === 0 && compare === null && (
        <p className="muted small">{t('plan:compare.releasesNone')}</p>
      )}
      {releases.status === 'failed' && <LoadFailure what="releases" error={releases.error} />}
      {gone && (
        <p className="small">
          <WholeRelease text={t('plan:compare.releaseGone', { release: named })} />
        </p>
      )}
      {coming && named !== null && (
        <output className="muted small">
          <WholeRelease text={t('plan:compare.loading', { release: named })} />
        </output>
      )}
    </>
  );
}
