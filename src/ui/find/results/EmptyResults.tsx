import { adviceLines } from '../../../domain/contact/hotlines.ts';
import { ofScope } from '../../../domain/results/candidates.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { LineList } from '../../contact/LineList.tsx';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { typeName } from '../../parts/names.ts';
import { narrowing } from '../no-answer/narrowing.ts';
import { useWider } from '../no-answer/use-wider.ts';
import { OccupiedPart } from '../../territory/TerritoryNote.tsx';
import { foundWords } from './found-words.ts';

/** Never a dead end: wider conditions in one press, where there are any and they lead to something, and someone to call. */
export function EmptyResults({ derived }: { readonly derived: Derived }) {
  const { t, lang } = useWords();
  const { dataset, types, hromada } = derived;
  const view = useApp((state) => state.view);
  const wider = useWider(dataset, types);
  const narrow = narrowing(view);
  const together = view.match === 'all' && types.length > 1;
  const loosen = narrow.length > 0 || together;
  // Of a hromada they stand at the end.
  const lines = hromada === null ? adviceLines(types, dataset.hotlines, dataset.region?.code ?? null) : [];
  const offices =
    !loosen && hromada === null && dataset.applyPlaces.length > 0
      ? dataset.types.find(({ id, applyPlace }) => applyPlace && !view.service.includes(id))
      : undefined;
  return (
    <Notice tone="plain" title={loosen ? t('find:emptyTitle') : foundWords(derived, t)}>
      <p>
        {t('find:emptyHint')} {t('find:emptyCall')}
      </p>
      <LineList lines={lines} />
      <OccupiedPart {...derived} />
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
        {together && <Button onClick={() => actions.setMatch('any')}>{t('find:widerAny')}</Button>}
        {types.length > 0 && ofScope(dataset).length > 0 && (
          <Button onClick={() => actions.setTypes([])}>{t('find:emptyAllTypes')}</Button>
        )}
        {offices && <Button onClick={() => actions.setTypes([offices.id])}>{typeName(offices, lang)}</Button>}
        {wider && <Button onClick={() => actions.chooseRegion('UA')}>{t('find:emptyCountry')}</Button>}
      </div>
    </Notice>
  );
}
