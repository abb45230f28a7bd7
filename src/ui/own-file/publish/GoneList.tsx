import type { ISODate } from '../../../domain/date.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Compared } from '../../../workers/check-file-messages.ts';
import { Button } from '../../parts/Button.tsx';
import { type Answer, type Answers, changesOf, leavesOut } from './answers.ts';
import { GoneItem } from './GoneItem.tsx';
import { counted } from '../counted.ts';

interface Props {
  readonly compared: Compared;
  readonly answers: Answers;
  readonly today: ISODate;
  readonly onAnswers: (answers: Answers) => void;
  /** Puts the answers that change the table into it. */
  readonly onApply: () => void;
}

/** Questions on the page at a time. */
const SHOWN = 10;

/** Published records that a whole table lacks: each is spoken for, one by one or all alike. */
export function GoneList({ compared, answers, today, onAnswers, onApply }: Props) {
  const { steps, lang } = useWords();
  const items = [
    ...(compared.gone ?? []).map(({ service: { id, provider, type }, candidates }) => ({
      id,
      type,
      candidates,
      provider: provider.uk,
    })),
    ...compared.goneUnplaced.map(({ id, provider, type }) => ({ id, provider, type, candidates: null })),
  ];
  if (items.length === 0) return null;
  const unanswered = items.filter(({ id }) => !answers.has(id));
  const answerAll = (answer: Answer) => {
    const added = unanswered.map(({ id, candidates }): [string, Answer] => [
      id,
      candidates === null && answer.kind !== 'gone'
        ? { kind: 'gone', reason: answer.kind === 'closed' ? 'closed' : 'wrong' }
        : answer,
    ]);
    onAnswers(new Map([...answers, ...added]));
  };
  const changes = changesOf(answers).length;
  const told = items.filter(({ id }) => leavesOut(answers.get(id))).length;
  return (
    <div className="own-gone">
      <h3>{steps('gone.title', counted(items.length, lang))}</h3>
      <p className="small">{steps('gone.lead')}</p>
      {unanswered.length > 1 && (
        <fieldset className="contact-row" aria-label={steps('gone.all', counted(unanswered.length, lang))}>
          <span className="small">{steps('gone.all', counted(unanswered.length, lang))}</span>
          <Button onClick={() => answerAll({ kind: 'closed', on: today })}>{steps('gone.closed')}</Button>
          <Button onClick={() => answerAll({ kind: 'mistake' })}>{steps('gone.mistake')}</Button>
          <Button onClick={() => answerAll({ kind: 'gone', reason: 'wrong' })}>{steps('gone.wrong')}</Button>
        </fieldset>
      )}
      <ul>
        {items.slice(0, SHOWN).map((each) => (
          <GoneItem
            key={each.id}
            {...each}
            answer={answers.get(each.id) ?? null}
            today={today}
            onAnswer={(answer) => onAnswers(new Map(answers).set(each.id, answer))}
          />
        ))}
      </ul>
      {items.length > SHOWN && (
        <p className="small figures">{steps('gone.more', counted(items.length - SHOWN, lang))}</p>
      )}
      <output className="small figures">{steps('gone.left', counted(unanswered.length, lang))}</output>
      {changes > 0 && (
        <Button variant="primary" onClick={onApply}>
          {steps('gone.apply', counted(changes, lang))}
        </Button>
      )}
      {told > 0 && <p className="small">{steps('gone.told', counted(told, lang))}</p>}
    </div>
  );
}
