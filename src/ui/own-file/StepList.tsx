import { useWords } from '../../i18n/use-words.ts';
import { type Stage, type Step, STEPS } from './stage.ts';

interface Props {
  readonly stage: Stage;
  readonly step: Step;
  readonly onGo: (step: Step) => void;
}

/** The steps that this file has, and the one where it is; those that are reached lead back to themselves. */
export function StepList({ stage, step, onGo }: Props) {
  const { steps } = useWords();
  const open = stage.kind === 'open' ? stage : null;
  const ours = open !== null && open.list === null;
  const shown = STEPS.filter((each) => !ours || (each !== 'columns' && each !== 'values'));
  const reached = (each: Step) =>
    each === 'file' || (each === 'columns' || each === 'values' ? open?.list != null : open?.table != null);
  return (
    <nav aria-label={steps('list')} className="own-steps">
      <ol>
        {shown.map((each, i) => (
          <li key={each}>
            <button
              type="button"
              disabled={!reached(each)}
              aria-current={each === step ? 'step' : undefined}
              onClick={() => onGo(each)}
            >
              <span className="figures" aria-hidden="true">
                {i + 1}
              </span>
              <span>{steps(`step.${each}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
