import { useId, useState } from 'react';
import { textIn } from '../../../data/finding.ts';
import type { Choice } from '../../../data/intake/question.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import type { AskedQuestion } from '../../../workers/own-file/list-view.ts';
import { Badge } from '../../parts/Badge.tsx';
import { Button } from '../../parts/Button.tsx';
import { choicesOf } from '../form/choices.ts';
import { UnitPicker } from '../form/UnitPicker.tsx';

interface Props {
  readonly question: AskedQuestion;
  readonly oblast: string | null;
  /** Null: it has no counterpart; undefined: not answered. */
  readonly answer: string | null | undefined;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onAnswer: (value: string | null | undefined) => void;
}

/** Candidates of a place, or of few, are buttons. */
const BUTTONS = 6;
const NONE = ' none';

/** One text of the list, and what it may mean. */
export function ValueQuestion({ question, oblast, answer, units, onAnswer }: Props) {
  const { steps, lang } = useWords();
  const id = useId();
  const { kind, column, came, candidates, required, count, rows } = question;
  const many =
    count === 1
      ? steps('leftOut.row', { row: rows[0] })
      : steps('values.rows', { count, n: formatNumber(count, lang), rows: rows.join(', ') });
  return (
    <li aria-labelledby={id} data-open={answer === undefined}>
      <p id={id} className="own-name">
        {came} {required && answer === undefined && <Badge tone="note">{steps('values.required')}</Badge>}
      </p>
      <p className="muted small figures">
        {many}
        {count > rows.length ? ' …' : ''}
      </p>
      {kind === 'place' ? (
        <PlaceAnswer {...{ id, question, oblast, answer, units, onAnswer }} />
      ) : column === 'hours' ? (
        <HoursAnswer {...{ id, candidates, answer, onAnswer }} />
      ) : (
        <ListAnswer {...{ id, question, answer, onAnswer }} />
      )}
    </li>
  );
}

type AnswerProps = Pick<Props, 'question' | 'answer' | 'onAnswer'> & { readonly id: string };

/** The likely ones, a button each; pressed again it takes the answer back. */
function Offered({ choices, answer, onAnswer }: OfferedProps) {
  const { lang } = useWords();
  return choices.map(({ value, label }) => (
    <Button
      key={value}
      aria-pressed={answer === value}
      onClick={() => onAnswer(answer === value ? undefined : value)}
    >
      {textIn(label, lang)}
    </Button>
  ));
}

interface OfferedProps extends Pick<Props, 'answer' | 'onAnswer'> {
  readonly choices: readonly Choice[];
}

function ListAnswer({ id, question: { column, candidates }, answer, onAnswer }: AnswerProps) {
  const { steps, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const all = (manifest && choicesOf(column, manifest)) ?? candidates;
  const near = candidates.length < all.length ? candidates : [];
  const option = (each: Choice) => (
    <option key={each.value} value={each.value}>
      {textIn(each.label, lang)}
    </option>
  );
  return (
    <div className="own-answer">
      <Offered choices={near.slice(0, 2)} answer={answer} onAnswer={onAnswer} />
      <label>
        <span className="visually-hidden" id={`${id}-list`}>
          {steps('values.choose')}
        </span>
        <select
          aria-labelledby={`${id} ${id}-list`}
          value={answer === null ? NONE : (answer ?? '')}
          onChange={({ target: { value } }) =>
            onAnswer(value === '' ? undefined : value === NONE ? null : value)
          }
        >
          <option value="">{steps('choose.one')}</option>
          <option value={NONE}>{steps('values.nothing')}</option>
          {near.length > 0 && <optgroup label={steps('values.near')}>{near.map(option)}</optgroup>}
          <optgroup label={steps('values.all')}>
            {all.filter(({ value }) => !near.some((each) => each.value === value)).map(option)}
          </optgroup>
        </select>
      </label>
    </div>
  );
}

function PlaceAnswer({
  id,
  question,
  oblast,
  answer,
  units,
  onAnswer,
}: AnswerProps & Pick<Props, 'oblast' | 'units'>) {
  const { steps } = useWords();
  const { column, candidates } = question;
  const few = candidates.slice(0, BUTTONS);
  return (
    <fieldset className="own-answer" aria-labelledby={id}>
      <Offered choices={few} answer={answer} onAnswer={onAnswer} />
      {column === 'service_area' && (
        <Button aria-pressed={answer === null} onClick={() => onAnswer(answer === null ? undefined : null)}>
          {steps('values.asWords')}
        </Button>
      )}
      <details open={few.length === 0}>
        <summary>{steps('values.otherUnit')}</summary>
        <UnitPicker
          label={steps('unit.hromada')}
          value={answer ?? ''}
          oblast={oblast}
          units={units}
          onChoose={onAnswer}
        />
      </details>
    </fieldset>
  );
}

interface HoursProps extends Pick<Props, 'answer' | 'onAnswer'> {
  readonly id: string;
  readonly candidates: readonly Choice[];
}

/** Hours are said anew, or kept as the words that they are. */
function HoursAnswer({ id, candidates, answer, onAnswer }: HoursProps) {
  const { steps } = useWords();
  const [text, setText] = useState(answer ?? '');
  return (
    <div className="own-answer">
      <Offered choices={candidates} answer={answer} onAnswer={onAnswer} />
      <Button aria-pressed={answer === null} onClick={() => onAnswer(null)}>
        {steps('values.asWords')}
      </Button>
      <input
        type="text"
        aria-labelledby={id}
        placeholder={steps('values.hours')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => text.trim() !== '' && onAnswer(text.trim())}
      />
    </div>
  );
}
