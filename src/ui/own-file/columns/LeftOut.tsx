import type { Note } from '../../../data/intake/apply/notes.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Notice } from '../../parts/Notice.tsx';
import { counted } from '../counted.ts';
import { saysOn } from '../said.ts';

const isPeople = ({ key }: Note) =>
  key === 'peopleLeftOut' || key === 'personNumber' || key === 'placeHidden';

/** What of the list is not taken along, and what was mended on the way: people first, the rest on demand. */
export function LeftOut({ notes }: { readonly notes: readonly Note[] }) {
  const { steps, lang } = useWords();
  const people = notes.filter(isPeople);
  const others = notes.filter((note) => !isPeople(note));
  return (
    <>
      {people.length > 0 && (
        <Notice tone="plain" title={steps('leftOut.people')}>
          <NoteList notes={people} lang={lang} />
        </Notice>
      )}
      {others.length > 0 && (
        <details className="own-left-out">
          <summary>{steps('leftOut.others', counted(others.length, lang))}</summary>
          <NoteList notes={others} lang={lang} />
        </details>
      )}
    </>
  );
}

function NoteList({ notes, lang }: { readonly notes: readonly Note[]; readonly lang: string }) {
  const { steps } = useWords();
  return (
    <ul className="own-messages small">
      {notes.map((note) => (
        <li key={`${note.key}:${note.row}:${note.header}`}>
          {note.row !== null && <span className="muted">{steps('leftOut.row', { row: note.row })}: </span>}
          {saysOn(note, lang)}
        </li>
      ))}
    </ul>
  );
}
