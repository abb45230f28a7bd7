import { useState } from 'react';
import { crisisLines } from '../../domain/hotlines.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived } from '../../state/derived.ts';
import { useApp } from '../../state/use-app.ts';
import type { View } from '../../state/view.ts';
import { SafetyLines } from '../contact/SafetyLines.tsx';
import { ActiveFilters } from '../find/ActiveFilters.tsx';
import { PlaceBox } from '../find/PlaceBox.tsx';
import { TypePicker } from '../find/TypePicker.tsx';
import { usePlaces } from '../find/use-places.ts';
import '../find/find.css';
import { Conditions } from './Conditions.tsx';
import { ReferResults } from './ReferResults.tsx';
import { Shortlist } from './saved/Shortlist.tsx';
import { Situation } from './Situation.tsx';
import { useFacets } from './use-facets.ts';
import './refer.css';
import './result.css';
import './saved/saved.css';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly actions: Actions;
}

/** A link with a list and nothing else was handed over: the list comes first. It stays where it was then. */
const bringsList = ({ saved, service, recipients, hromada }: View) =>
  saved.length > 0 && service.length === 0 && recipients.length === 0 && hromada === null;

/** «Підібрати»: who sits at the desk, where they live, what they need; what fits; what they leave with. */
export function ReferView({ derived, view, actions }: Props) {
  const { t } = useWords();
  const today = useApp((state) => state.today);
  const places = usePlaces(derived);
  const facets = useFacets(derived, view, today);
  const [listFirst] = useState(() => bringsList(view));
  const { dataset, hromada, types } = derived;
  const place = hromada?.hromada.code ?? dataset.region?.code ?? null;
  const list = <Shortlist derived={derived} actions={actions} />;
  return (
    <div className="find refer">
      {listFirst && list}
      <h1>{t('refer:title')}</h1>
      <p className="muted">{t('refer:lead')}</p>
      <Situation derived={derived} view={view} facets={facets} setFilter={actions.setFilter} />
      <div>
        <h2 className="section-title">{t('refer:where')}</h2>
        <PlaceBox {...places} />
      </div>
      <TypePicker
        types={dataset.types}
        hotlines={dataset.hotlines}
        choosing={null}
        chosen={view.service}
        onChange={actions.setTypes}
      />
      <Conditions {...{ view, dataset, facets }} setFilter={actions.setFilter} />
      <ActiveFilters dataset={dataset} />
      <SafetyLines lines={crisisLines(types, dataset.hotlines, place)} />
      {!listFirst && list}
      <ReferResults derived={derived} view={view} today={today} facets={facets} actions={actions} />
    </div>
  );
}
