import type { VanishedAnswer } from '../../../domain/compare/answers.ts';
import type { ISODate } from '../../../domain/service.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Gone } from '../../../workers/check-file-messages.ts';

interface Props {
  readonly gone: Gone;
  readonly answer: VanishedAnswer | null;
  readonly today: ISODate;
  readonly onAnswer: (answer: VanishedAnswer) => void;
}

/** One record that vanished: closed, left out by mistake, or another record of the file. */
export function GoneItem({ gone: { service, candidates }, answer, today, onAnswer }: Props) {
  const { own } = useWords();
  const name = `own-gone-${service.id}`;
  const choose = (kind: VanishedAnswer['kind']) => {
    if (kind === 'closed') onAnswer({ kind, on: today });
    else if (kind === 'mistake') onAnswer({ kind });
    else onAnswer({ kind, to: candidates[0]?.id ?? null });
  };
  return (
    <li>
      <fieldset>
        <legend>
          <span lang="uk">{service.provider.uk}</span>{' '}
          <span className="muted small own-id">
            {service.type} · {service.id}
          </span>
        </legend>
        {(['closed', 'mistake', 'moved'] as const).map((kind) => (
          <label key={kind} className="check">
            <input type="radio" name={name} checked={answer?.kind === kind} onChange={() => choose(kind)} />
            <span>{own(`publish.${kind}`)}</span>
          </label>
        ))}
        {answer?.kind === 'closed' && (
          <label className="own-field">
            <span>{own('publish.closedOn')}</span>
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
            <span>{own('publish.movedTo')}</span>
            <select
              value={answer.to ?? ''}
              onChange={({ target }) =>
                onAnswer({ kind: 'moved', to: target.value === '' ? null : target.value })
              }
            >
              {candidates.map(({ id, provider }) => (
                <option key={id} value={id}>
                  {provider.uk} ({id})
                </option>
              ))}
              <option value="">{own('publish.elsewhere')}</option>
            </select>
          </label>
        )}
      </fieldset>
    </li>
  );
}
