import { useId, useState } from 'react';
import type { Hromada } from '../../../domain/hromada.ts';
import { composeLetter, letterText, type Writer } from '../../../domain/letter/letter.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { LetterActions } from './LetterActions.tsx';
import { LetterPage } from './LetterPage.tsx';
import type { LetterTopic } from './letter-topic.ts';
import './letter.css';

interface Props {
  readonly topic: LetterTopic;
  readonly hromada: Hromada;
}

const FIELDS = ['name', 'address', 'contact', 'date'] as const satisfies readonly (keyof Writer)[];

const NOBODY: Writer = { name: '', address: '', contact: '', date: '' };

/** The letter with its blanks. What is typed lives here and nowhere else; a violence-related service is named on request. */
export function LetterEditor({ topic, hromada }: Props) {
  const { t } = useWords();
  const id = useId();
  const [writer, setWriter] = useState(NOBODY);
  const secret = topic.types.some(({ violence }) => violence);
  const [named, setNamed] = useState(!secret);
  const types = named ? topic.types.map(({ name }) => name.uk) : [];
  const letter = composeLetter(
    { kind: topic.kind, hromada, types, survey: named ? topic.survey : null },
    writer,
  );
  const text = letterText(letter);
  return (
    <section className="letter" aria-label={t('letter:title')}>
      <h2>{t('letter:title')}</h2>
      {secret && <p>{t('letter:safety')}</p>}
      <p className="small">{t('letter:hint')}</p>
      <div className="letter-fields">
        {FIELDS.map((key) => (
          <div key={key}>
            <label htmlFor={`${id}-${key}`}>{t(`letter:${key}`)}</label>
            <input
              id={`${id}-${key}`}
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={writer[key]}
              onChange={(event) => setWriter({ ...writer, [key]: event.target.value })}
            />
          </div>
        ))}
      </div>
      {secret && (
        <label className="letter-named">
          <input type="checkbox" checked={named} onChange={() => setNamed(!named)} />
          {t('letter:named')}
        </label>
      )}
      <textarea
        className="letter-text"
        aria-label={t('letter:text')}
        lang="uk"
        readOnly
        rows={12}
        value={text}
      />
      <p className="small muted">{t('letter:admin')}</p>
      <LetterActions text={text} />
      <LetterPage letter={letter} />
    </section>
  );
}
