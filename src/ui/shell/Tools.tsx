import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { languageOfPage } from '../../state/language-of-page.ts';
import { scopeOf } from '../../state/scope.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { RegionSelect } from './RegionSelect.tsx';

/** Region and language; the region's place is kept until the manifest is there, so that nothing moves. */
export function Tools() {
  const { t } = useWords();
  const view = useApp((state) => state.view);
  const lang = useApp(languageOfPage);
  const manifest = useApp((state) => shown(state.manifest));
  const failed = useApp((state) => state.manifest.status === 'failed');
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
      {manifest === null && !failed && (
        <select className="region-select" aria-label={t('region')} disabled>
          <option>{t('loading')}</option>
        </select>
      )}
      <LanguageSwitch value={lang} onChange={actions.setLang} />
    </>
  );
}
