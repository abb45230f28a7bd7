import { MessageCircleQuestion } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { crisisLines } from '../../domain/contact/hotlines.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived } from '../../state/derived.ts';
import { tellNumbers } from '../../state/numbers.ts';
import { useApp } from '../../state/use-app.ts';
import type { View } from '../../state/view.ts';
import { SafetyLines } from '../contact/SafetyLines.tsx';
import { ActiveFilters } from '../find/results/ActiveFilters.tsx';
import { isListed } from '../find/results/is-listed.ts';
import { PlaceBox } from '../find/place/PlaceBox.tsx';
import { TypePicker } from '../find/need/TypePicker.tsx';
import { usePlaces } from '../find/place/use-places.ts';
import '../find/find.css';
import { DetailPlace } from '../shell/Detail.tsx';
import { OtherScreen } from '../shell/OtherScreen.tsx';
import { useMedia } from '../shell/use-media.ts';
import { Conditions } from './form/Conditions.tsx';
import { Recipients } from './form/Recipients.tsx';
import { ReferResults } from './matches/ReferResults.tsx';
import { Dock } from './saved/Dock.tsx';
import { NewClient } from './saved/NewClient.tsx';
import { Shortlist } from './saved/Shortlist.tsx';
import { useSaved } from './saved/use-saved.ts';
import { Start } from './Start.tsx';
import { type Facets, useFacets } from './form/use-facets.ts';
import { useFoldedFocus } from './form/use-folded-focus.ts';
import { useOfferedInSight } from './form/use-offered-in-sight.ts';
import './refer.css';
import './form/form.css';
import './form/form-sizes.css';
import './form/form-laptop.css';
import './matches/needs.css';
import './matches/rows.css';
import './matches/match.css';
import './saved/saved.css';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly actions: Actions;
  /** A card that stands in the place of the results. */
  readonly card: ReactNode;
  /** Stands at the page's end. */
  readonly footer: ReactNode;
  /** Opens the chosen hromada's card. */
  readonly onHromada: () => void;
}

/** A link with a list and nothing else was handed over: the list comes first. It stays where it was then. */
const bringsList = ({ saved, service, recipients, hromada }: View) =>
  saved.length > 0 && service.length === 0 && recipients.length === 0 && hromada === null;

/** «Підібрати»: who sits at the desk, where they live, what they need | what fits | what they leave with. */
export function ReferView(props: Props) {
  const { derived, view, actions, card, footer, onHromada } = props;
  const today = useApp((state) => state.today);
  const device = useApp((state) => state.device);
  const facets = useFacets(derived, view, today);
  // The same width as in refer.css.
  const columns = useMedia('(min-width: 68.75em)');
  const [listFirst] = useState(() => bringsList(view));
  const [whole, setWhole] = useState(false);
  const { dataset, hromada, types } = derived;
  const listed = whole || isListed(view, device !== null);
  // Without one beside it the shortlist is the numbered list.
  const saved = useSaved()
    .found.map(({ service }) => service.id)
    .join();
  useEffect(() => tellNumbers(listed ? 'list' : saved.split(',')), [listed, saved]);
  const place = hromada?.hromada.code ?? dataset.region?.code ?? null;
  const list = <Shortlist derived={derived} actions={actions} alone={columns} />;
  return (
    <div className="find find-asked refer">
      {listFirst && list}
      <Form {...{ derived, view, actions, facets, columns }} />
      <div className="refer-middle" tabIndex={-1}>
        <DetailPlace>
          {card}
          <SafetyLines lines={crisisLines(types, dataset.hotlines, place)} />
          {listed ? (
            <ReferResults {...{ derived, facets, actions, onHromada }} />
          ) : (
            <Start derived={derived} facets={facets} onWhole={() => setWhole(true)} />
          )}
          {columns && footer}
        </DetailPlace>
      </div>
      {!listFirst && list}
      {!columns && footer}
      {!columns && <Dock derived={derived} onUndo={actions.undoSaved} />}
    </div>
  );
}

type FormProps = Pick<Props, 'derived' | 'view' | 'actions'> & {
  readonly facets: Facets;
  readonly columns: boolean;
};

/** The questions; what is answered folds. */
function Form({ derived, view, actions, facets, columns }: FormProps) {
  const { t } = useWords();
  const places = usePlaces(derived);
  const { dataset } = derived;
  const needs = useRef<HTMLDivElement>(null);
  useFoldedFocus(needs);
  const form = useRef<HTMLDivElement>(null);
  useOfferedInSight(form);
  return (
    <div className="refer-form" ref={form}>
      <h1>{t('referTitle')}</h1>
      <Recipients
        recipients={dataset.recipients}
        chosen={view.recipients}
        facets={facets}
        column={columns}
        passed={view.service.length > 0}
        onChange={(groups) => actions.setFilter('recipients', groups)}
      />
      <div className="question" data-folded={places.value !== null}>
        <h2>{t('refer:where')}</h2>
        <PlaceBox {...places} />
      </div>
      <div className="question" data-folded={view.service.length > 0} ref={needs}>
        {!columns && <MessageCircleQuestion aria-hidden="true" size={22} strokeWidth={1.75} />}
        <TypePicker
          types={dataset.types}
          hotlines={dataset.hotlines}
          choosing={null}
          chosen={view.service}
          changeName={columns ? undefined : t('refer:changeNeeds')}
          onChange={actions.setTypes}
        />
      </div>
      <div className="refer-tools">
        <Conditions {...{ view, dataset, facets }} setFilter={actions.setFilter} />
        {columns && <NewClient onClick={actions.newClient} />}
        <OtherScreen />
      </div>
      <ActiveFilters dataset={dataset} groupsAbove />
    </div>
  );
}
