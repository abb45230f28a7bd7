import { FILTERS, type FilterKey } from '../../domain/filters/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AppState } from '../../state/app-state.ts';
import { actions } from '../../state/use-app.ts';
import type { View } from '../../state/view.ts';
import { filterName } from '../filters/filter-words.ts';
import { Notice } from '../parts/Notice.tsx';
import { WholeRelease } from '../parts/WholeRelease.tsx';
import { problemLines } from './problem-lines.ts';

/** What of the link could not be read; the rest of it was applied. */
export function LinkProblems({ problems }: Pick<AppState, 'problems'>) {
  const { t } = useWords();
  const { named, more } = problemLines(problems);
  return (
    <Notice live="polite" title={t('link:title')} onDismiss={actions.dismissProblems}>
      <ul className="small">
        {named.map(({ key, value, reason, expected }) => (
          <li key={`${key} ${value}`}>
            <WholeRelease text={t(`link:fault.${reason}`, { what: partName(key, t), value, expected })} />
          </li>
        ))}
        {more.map(({ key, n }) => (
          <li key={key}>{t('link:more', { what: partName(key, t), n })}</li>
        ))}
      </ul>
      <p className="small">{t('link:rest')}</p>
    </Notice>
  );
}

/** What a part of a link is called. */
function partName(key: keyof View, t: Translate): string {
  if (key in FILTERS) return filterName(key as FilterKey, t);
  return t(`link:part.${key as Exclude<keyof View, FilterKey>}`);
}
