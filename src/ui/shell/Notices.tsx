import { FILTERS, type FilterKey } from '../../domain/filters/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { actions, useApp } from '../../state/use-app.ts';
import type { View } from '../../state/view.ts';
import { filterName } from '../filters/filter-words.ts';
import { LoadFailure } from './LoadFailure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { WholeRelease } from '../parts/WholeRelease.tsx';
import { OfflineNotices } from '../offline/OfflineNotices.tsx';
import { failures } from './failures.ts';
import { problemLines } from './problem-lines.ts';

/** What went wrong or must be known, above everything: failed files, misread links, schematic borders. */
export function Notices() {
  const { t } = useWords();
  const state = useApp((all) => all);
  const { problems, manifest, view } = state;
  const { named, more: unnamed } = problemLines(problems);
  const [failed, ...others] = failures(state);
  const { borders } = state;
  const more =
    borders.status === 'failed' ? [...others, { what: 'borders', error: borders.error } as const] : others;
  const release = manifest.status === 'ready' ? manifest.value.release : null;
  return (
    <div className="notices">
      <OfflineNotices />
      {failed !== undefined && <LoadFailure {...failed} more={more} />}
      {problems.length > 0 && (
        <Notice live="polite" title={t('errors:linkTitle')} onDismiss={actions.dismissProblems}>
          <ul className="small">
            {named.map(({ key, value, reason, expected }) => (
              <li key={`${key} ${value}`}>
                {t(`errors:link.${reason}`, { what: partName(key, t), value, expected })}
              </li>
            ))}
            {unnamed.map(({ key, n }) => (
              <li key={key}>{t('errors:linkMore', { what: partName(key, t), n })}</li>
            ))}
          </ul>
          <p className="small">{t('errors:linkRest')}</p>
        </Notice>
      )}
      {release !== null && view.release !== null && view.release !== release && (
        <Notice>
          <p>
            <WholeRelease text={t('releaseChanged', { linked: view.release, now: release })} />
          </p>
        </Notice>
      )}
    </div>
  );
}

/** What a part of a link is called. */
function partName(key: keyof View, t: Translate): string {
  if (key in FILTERS) return filterName(key as FilterKey, t);
  return t(`errors:linkPart.${key as Exclude<keyof View, FilterKey>}`);
}
