import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { scopeOf } from '../../state/scope.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { RegionSelect } from './RegionSelect.tsx';

/** Which oblast is looked at; its place is kept until the manifest is there, so that nothing moves. */
export function Territory() {
  const { t } = useWords();
  const view = useApp((state) => state.view);
  const manifest = useApp((state) => shown(state.manifest));
  const failed = useApp((state) => state.manifest.status === 'failed');
  if (failed) return null;
  if (manifest === null) {
    return (
      <select className="region-select" aria-label={t('region')} disabled>
        <option>{t('loading')}</option>
      </select>
    );
  }
  return (
    <RegionSelect
      regions={manifest.regions}
      country={manifest.overview !== null}
      value={scopeOf(view, manifest)}
      onChange={actions.chooseRegion}
    />
  );
}
