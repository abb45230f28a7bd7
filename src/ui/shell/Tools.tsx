import { shown } from '../../state/loadable.ts';
import { scopeOf } from '../../state/scope.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { RegionSelect } from './RegionSelect.tsx';

/** Region and language; the region waits for the manifest. */
export function Tools() {
  const view = useApp((state) => state.view);
  const manifest = useApp((state) => shown(state.manifest));
  return (
    <>
      {manifest !== null && (
        <RegionSelect
          regions={manifest.regions}
          country={manifest.overview !== null}
          value={scopeOf(view, manifest)}
          onChange={actions.chooseRegion}
        />
      )}
      <LanguageSwitch value={view.lang} onChange={actions.setLang} />
    </>
  );
}
