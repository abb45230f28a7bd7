import { useState } from 'react';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { Button } from '../parts/Button.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import type { Facets } from './use-facets.ts';

/** The groups that come to a desk most stand in the taxonomy first; the rest on demand. */
const FIRST = 8;

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly facets: Facets;
  readonly setFilter: Actions['setFilter'];
}

/** Who sits at the desk: the first question, before any search. */
export function Situation({ derived, view, facets, setFilter }: Props) {
  const { t, lang } = useWords();
  const { recipients } = derived.dataset;
  const rest = recipients.slice(FIRST);
  const [all, setAll] = useState(() => rest.some(({ id }) => view.recipients.includes(id)));
  const shown = all ? recipients : recipients.slice(0, FIRST);
  return (
    <div className="situation">
      <FacetGroup
        legend={t('refer:who')}
        options={shown.map(({ id, name }) => ({ value: id, label: pick(name, lang).text }))}
        chosen={view.recipients}
        facet="recipients"
        counts={facets.counts.facets.recipients}
        complete={facets.complete}
        onChange={(chosen) => setFilter('recipients', chosen)}
      />
      {rest.length > 0 && !all && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('refer:moreGroups', { n: rest.length })}
        </Button>
      )}
    </div>
  );
}
