import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived } from '../../state/derived.ts';
import { useApp } from '../../state/use-app.ts';
import type { View } from '../../state/view.ts';
import { ActiveFilters } from '../find/ActiveFilters.tsx';
import { PlaceBox } from '../find/PlaceBox.tsx';
import { TypePicker } from '../find/TypePicker.tsx';
import { usePlaces } from '../find/use-places.ts';
import '../find/find.css';
import { Conditions } from './Conditions.tsx';
import { ReferResults } from './ReferResults.tsx';
import { Shortlist } from './Shortlist.tsx';
import './refer.css';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly actions: Actions;
}

/** «Підібрати»: where the person lives, what they need, their circumstances; what fits; what they leave with. */
export function ReferView({ derived, view, actions }: Props) {
  const { t } = useWords();
  const today = useApp((state) => state.today);
  const places = usePlaces(derived);
  const { dataset, counts } = derived;
  return (
    <div className="find refer">
      <h1>{t('refer:title')}</h1>
      <p className="muted">{t('refer:lead')}</p>
      <PlaceBox {...places} />
      <TypePicker types={dataset.types} counts={counts} chosen={view.service} onChange={actions.setTypes} />
      <Conditions dataset={dataset} view={view} actions={actions} />
      <ActiveFilters dataset={dataset} />
      <Shortlist ids={view.saved} dataset={dataset} today={today} actions={actions} />
      <ReferResults derived={derived} view={view} actions={actions} />
    </div>
  );
}
