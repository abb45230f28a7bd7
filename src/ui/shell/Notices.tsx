import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { LoadFailure } from './LoadFailure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { part } from '../parts/part.tsx';
import { WholeRelease } from '../parts/WholeRelease.tsx';
import { OfflineNotices } from '../offline/OfflineNotices.tsx';
import { failures } from './failures.ts';

const LinkProblems = part(async () => (await import('./LinkProblems.tsx')).LinkProblems, { words: ['link'] });

/** What went wrong or must be known, above everything: failed files, misread links, schematic borders. */
export function Notices() {
  const { t } = useWords();
  const state = useApp((all) => all);
  const { manifest, view } = state;
  const [failed, ...others] = failures(state);
  const { borders } = state;
  const more =
    borders.status === 'failed' ? [...others, { what: 'borders', error: borders.error } as const] : others;
  const release = manifest.status === 'ready' ? manifest.value.release : null;
  return (
    <div className="notices">
      <OfflineNotices />
      {failed !== undefined && <LoadFailure {...failed} more={more} />}
      {state.problems.length > 0 && <LinkProblems problems={state.problems} />}
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
