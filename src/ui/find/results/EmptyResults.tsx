import { adviceLines } from '../../../domain/contact/hotlines.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { LineList } from '../../contact/LineList.tsx';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { narrowing } from '../no-answer/narrowing.ts';

/** Never a dead end: wider conditions in one press, and someone to call. */
export function EmptyResults() {
  const { t } = useWords();
  const view = useApp((state) => state.view);
  const manifest = useApp((state) => shown(state.manifest));
  const narrow = narrowing(view);
  const types = manifest?.types.filter(({ id }) => view.service.includes(id)) ?? [];
  const country = view.region !== 'UA' && manifest !== null && manifest.overview !== null;
  return (
    <Notice tone="plain" title={t('find:emptyTitle')}>
      <p>{t('find:emptyHint')}</p>
      <div className="contact-row">
        {narrow.length > 0 && (
          <Button
            variant="primary"
            onClick={() => {
              for (const key of narrow) actions.clearFilter(key);
            }}
          >
            {t('find:emptyDropFilters')}
          </Button>
        )}
        {view.match === 'all' && types.length > 1 && (
          <Button onClick={() => actions.setMatch('any')}>{t('find:widerAny')}</Button>
        )}
        {types.length > 0 && <Button onClick={() => actions.setTypes([])}>{t('find:emptyAllTypes')}</Button>}
        {country && <Button onClick={() => actions.chooseRegion('UA')}>{t('find:emptyCountry')}</Button>}
      </div>
      {manifest !== null && (
        <LineList lines={adviceLines(types, manifest.hotlines, view.hromada ?? view.region)} />
      )}
    </Notice>
  );
}
