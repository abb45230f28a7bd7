import { useState } from 'react';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Actions } from '../../../state/app-state.ts';
import type { Derived } from '../../../state/derived.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { SlipButton } from '../slip/SlipButton.tsx';
import type { SavedService } from './find-saved.ts';
import { KeepChoice, KeptOther } from './KeepChoice.tsx';
import { NewClient } from './NewClient.tsx';
import { MissingNote } from './MissingNote.tsx';
import { SavedItem } from './SavedItem.tsx';
import { UndoNote } from './UndoNote.tsx';
import { useSaved } from './use-saved.ts';

/** Where the dock leads. */
export const SHORTLIST_ID = 'shortlist';

/** A link may bring hundreds: so many stand open. */
const SHOWN = 30;

interface Props {
  readonly derived: Derived;
  readonly actions: Actions;
  /** It has its own column; else slip and undoing are in the dock. */
  readonly alone: boolean;
}

/** Region «Обрані послуги»: what the client will leave with, and the slip to hand over. */
export function Shortlist({ derived, actions, alone }: Props) {
  const { t, lang } = useWords();
  const saved = useSaved();
  const undo = useApp((state) => state.undo);
  const keep = useApp((state) => state.keep);
  const { found, missing, waiting } = saved;
  const empty = found.length === 0 && missing.length === 0;
  return (
    <section className="shortlist" id={SHORTLIST_ID} tabIndex={-1} aria-label={t('refer:saved.region')}>
      <div className="shortlist-head">
        <h2>
          {t('refer:saved.region')}{' '}
          {found.length > 0 && <span className="muted figures">{formatNumber(found.length, lang)}</span>}
        </h2>
        {alone && found.length > 0 && <SlipButton saved={found} derived={derived} />}
      </div>
      <output className="visually-hidden">{t('saved.count', { count: found.length })}</output>
      {empty && <p className="small muted">{t('refer:saved.empty')}</p>}
      <Items found={found} results={derived.results} actions={actions} />
      {alone && undo !== null && <UndoNote key={undo.id ?? ''} undo={undo} onUndo={actions.undoSaved} />}
      {missing.length > 0 && (
        <MissingNote missing={missing} waiting={waiting} onDrop={() => actions.dropSaved(missing)} />
      )}
      <KeptOther keep={keep} actions={actions} />
      {!empty && <KeepChoice keep={keep} actions={actions} />}
      {!alone && <NewClient onClick={actions.newClient} />}
    </section>
  );
}

interface ItemsProps extends Pick<Props, 'actions'> {
  readonly found: readonly SavedService[];
  readonly results: Derived['results'];
}

function Items({ found, results, actions }: ItemsProps) {
  const { t, lang } = useWords();
  const notes = useApp((state) => state.notes);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const shown = all ? found : found.slice(0, SHOWN);
  if (found.length === 0) return null;
  return (
    <>
      <ol className="shortlist-items">
        {shown.map((each, i) => (
          <SavedItem
            key={each.service.id}
            saved={each}
            listed={results.find(({ service }) => service.id === each.service.id) ?? null}
            place={i + 1}
            of={found.length}
            note={notes[each.service.id] ?? ''}
            onMoved={setSaid}
            actions={actions}
          />
        ))}
      </ol>
      <output className="visually-hidden">{said}</output>
      {shown.length < found.length && (
        <Button onClick={() => setAll(true)}>
          {t('refer:results.showAll', { n: formatNumber(found.length, lang) })}
        </Button>
      )}
    </>
  );
}
