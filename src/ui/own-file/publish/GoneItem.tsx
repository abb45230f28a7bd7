import type { ISODate } from '../../../domain/date.ts';
import type { Service } from '../../../domain/service.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Dotted } from '../../parts/Dotted.tsx';
import { ValueWords } from '../ValueWords.tsx';
import type { Answer } from './answers.ts';

interface Props {
  readonly id: string;
  readonly provider: string;
  readonly type: string;
  /** New records that may be this one; null: it cannot come back, for it has no place. */
  readonly candidates: readonly Service[] | null;
  readonly answer: Answer | null;
  readonly today: ISODate;
  readonly onAnswer: (answer: Answer) => void;
}

const KINDS = ['closed', 'mistake', 'moved', 'wrong'] as const;
type Kind = (typeof KINDS)[number];

/** One record that vanished: closed, left out by mistake, another record of the file, or never right. */
export function GoneItem({ id, provider, type, candidates, answer, today, onAnswer }: Props) {
  const { steps } = useWords();
  const kinds = candidates === null ? (['closed', 'wrong'] as const) : KINDS;
  const choose = (kind: Kind) => {
    if (kind === 'wrong') onAnswer({ kind: 'gone', reason: 'wrong' });
    else if (kind === 'closed' && candidates === null) onAnswer({ kind: 'gone', reason: 'closed' });
    else if (kind === 'closed') onAnswer({ kind, on: today });
    else if (kind === 'mistake') onAnswer({ kind });
    else onAnswer({ kind, to: candidates?.[0]?.id ?? null });
  };
  const chosen = answer?.kind === 'gone' ? answer.reason : answer?.kind;
  return (
    <li>
      <fieldset>
        <legend>
          <span lang="uk">{provider}</span>{' '}
          <span className="muted small own-id">
            <Dotted>
              <ValueWords column="service_type" text={type} />
              {id}
            </Dotted>
          </span>
        </legend>
        {kinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="radio"
              name={`own-gone-${id}`}
              checked={chosen === kind}
              onChange={() => choose(kind)}
            />
            <span>{steps(`gone.${kind}`)}</span>
          </label>
        ))}
        {answer?.kind === 'closed' && (
          <label className="own-field">
            <span>{steps('gone.closedOn')}</span>
            <input
              type="date"
              value={answer.on}
              max={today}
              onChange={({ target }) => target.value !== '' && onAnswer({ kind: 'closed', on: target.value })}
            />
          </label>
        )}
        {answer?.kind === 'moved' && (
          <label className="own-field">
            <span>{steps('gone.movedTo')}</span>
            <select
              value={answer.to ?? ''}
              onChange={({ target }) =>
                onAnswer({ kind: 'moved', to: target.value === '' ? null : target.value })
              }
            >
              {(candidates ?? []).map((each) => (
                <option key={each.id} value={each.id}>
                  {each.provider.uk} ({each.id})
                </option>
              ))}
              <option value="">{steps('gone.elsewhere')}</option>
            </select>
          </label>
        )}
      </fieldset>
    </li>
  );
}
