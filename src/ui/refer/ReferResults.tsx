import { useId, useMemo, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived, ResultItem } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { Button } from '../parts/Button.tsx';
import { filterOf } from './facets.ts';
import { groupResults, type ResultGroup } from './groups.ts';
import { NothingFits } from './NothingFits.tsx';
import { ReferItem } from './ReferItem.tsx';

const PAGE = 10;

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly actions: Pick<Actions, 'selectService' | 'toggleSaved' | 'clearFilter'>;
}

/** Region «Результати»: will take them, may take them (ask), announced, will not, not working. */
export function ReferResults({ derived, view, actions }: Props) {
  const { t, lang } = useWords();
  const { results } = derived;
  const filter = useMemo(() => filterOf(view), [view]);
  const groups = useMemo(() => groupResults(results, filter), [results, filter]);
  // A violence-related choice is not spoken by itself.
  const quiet = derived.types.some((type) => type.violence);
  return (
    <section className="results" aria-label={t('common:results')}>
      <div className="results-head">
        <h2>{t('common:results')}</h2>
        <p className="small muted figures" role={quiet ? undefined : 'status'}>
          {t('plan:table.services', { count: results.length, n: formatNumber(results.length, lang) })}
        </p>
      </div>
      {results.length === 0 && (
        <NothingFits dataset={derived.dataset} filter={filter} onClear={actions.clearFilter} />
      )}
      {groups.map(({ group, items }) => (
        <Group key={group} group={group} items={items} derived={derived} view={view} actions={actions} />
      ))}
    </section>
  );
}

function Group(props: Props & { group: ResultGroup; items: readonly ResultItem[] }) {
  const { group, items, derived, view, actions } = props;
  const { t, lang } = useWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, PAGE);
  return (
    <div className="refer-group">
      <p id={id} className="refer-group-title">
        {t(`refer:groups.${group}`)} <span className="muted figures">{formatNumber(items.length, lang)}</span>
      </p>
      <ol className="result-list" aria-labelledby={id}>
        {shown.map((item) => (
          <ReferItem
            key={item.service.id}
            item={item}
            selected={derived.selected?.service.id === item.service.id}
            saved={view.saved.includes(item.service.id)}
            onOpen={actions.selectService}
            onSave={actions.toggleSaved}
          />
        ))}
      </ol>
      {shown.length < items.length && (
        <Button onClick={() => setAll(true)}>
          {t('refer:results.showAll', { n: formatNumber(items.length, lang) })}
        </Button>
      )}
    </div>
  );
}
