import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { phoneText, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Actions } from '../../../state/app-state.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import type { ResultItem } from '../../../state/derived.ts';
import { ItemCrisis } from '../../contact/ItemContact.tsx';
import { mainContact } from '../../contact/main-contact.ts';
import { shortWho } from '../../contact/whose-words.ts';
import { useNumbers } from '../../../state/numbers.ts';
import { seatName } from '../../find/results/item-place.ts';
import { typeName } from '../../parts/names.ts';
import { kmWords } from '../../routes/distance-words.ts';
import type { SavedService } from './find-saved.ts';
import { NoteField } from './NoteField.tsx';

interface Props {
  readonly saved: SavedService;
  /** The same in the list beside, with its number there and on the map; null where it is not in it. Without a list its
   * place is its number. */
  readonly listed: ResultItem | null;
  /** 1-based, of so many. */
  readonly place: number;
  readonly of: number;
  readonly note: string;
  readonly onMoved: (said: string) => void;
  readonly actions: Pick<Actions, 'selectService' | 'toggleSaved' | 'moveSaved' | 'setNote'>;
}

/** One service of the shortlist: its place, its note, the way out. */
export function SavedItem({ saved, listed, place, of, note, onMoved, actions }: Props) {
  const { t, lang } = useWords();
  const { service, type, dataset } = saved;
  const numbers = useNumbers();
  const provider = pick(service.provider, lang);
  const name = `${typeName(type, lang)}, ${provider.text}`;
  const contacts = contactsOf(dataset, { service, types: [type] });
  const contact = mainContact(contacts);
  const seat = seatName(saved, lang);
  const km = listed === null ? null : kmWords(listed, lang);
  const move = (by: 1 | -1) => {
    if (place + by < 1 || place + by > of) return;
    actions.moveSaved(service.id, by);
    onMoved(t('refer:saved.moved', { name, place: place + by, of }));
  };
  return (
    <li className="saved-item" data-saved={service.id}>
      <span
        className="saved-number figures"
        data-approximate={listed?.approximate}
        data-planned={listed?.status === 'planned'}
        aria-hidden="true"
      >
        {numbers === 'list' ? listed?.number : place}
      </span>
      <div className="saved-body">
        <button type="button" className="saved-name" onClick={() => actions.selectService(service.id)}>
          {typeName(type, lang)}
        </button>
        {provider.text !== typeName(type, lang) && (
          <p className="small" lang={provider.lang}>
            {provider.text}
          </p>
        )}
        <ItemCrisis contacts={contacts} />
        <p className="small muted figures">
          {[seat, km].filter((part) => part !== null).join(', ')}
          {contact !== null && (
            <>
              {(seat !== null || km !== null) && '\u00a0· '}
              {contact.kind !== 'provider' && `${shortWho(contact, { t, lang })} `}
              <a href={contact.href}>{phoneText(contact.label, lang)}</a>
            </>
          )}
        </p>
        <NoteField name={name} value={note} onChange={(text) => actions.setNote(service.id, text)} />
      </div>
      <div className="saved-tools">
        {of > 1 && (
          <>
            <IconTool
              icon={ArrowUp}
              label={t('refer:saved.up', { name })}
              off={place === 1}
              onClick={() => move(-1)}
            />
            <IconTool
              icon={ArrowDown}
              label={t('refer:saved.down', { name })}
              off={place === of}
              onClick={() => move(1)}
            />
          </>
        )}
        <IconTool
          icon={X}
          label={t('refer:saved.removeNamed', { name })}
          off={false}
          onClick={() => actions.toggleSaved(service.id)}
        />
      </div>
    </li>
  );
}

interface ToolProps {
  readonly icon: typeof X;
  readonly label: string;
  /** Stays in reach of the keyboard: a button that vanishes under the finger loses the place. */
  readonly off: boolean;
  readonly onClick: () => void;
}

function IconTool({ icon: Icon, label, off, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={onClick}
    >
      <Icon aria-hidden="true" size={18} />
    </button>
  );
}
