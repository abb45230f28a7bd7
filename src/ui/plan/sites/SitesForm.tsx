import { SlidersHorizontal } from 'lucide-react';
import { useId } from 'react';
import type { WayChoice } from '../../../domain/filters/way.ts';
import type { NeedFacts } from '../../../domain/need/figure.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { SpareFields } from './SpareFields.tsx';
import { type Draft, numberIn, RANGES, type Weights } from './question.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Hromadas of the scope. */
  readonly rows: readonly HromadaRow[];
  /** Need figures that can weigh, besides residents. */
  readonly needs: readonly NeedFacts[];
  /** By what it is counted how far is far. */
  readonly way: WayChoice;
}

/** What is asked: how many places, how far, whom to count; most people or fewest places; rarer conditions fold out. */
export function SitesForm({ draft, onChange, rows, needs, way }: Props) {
  const { tools } = useWords();
  const goal = useId();
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const goalOf = (kind: Draft['kind'], label: string) => (
    <label className="plan-choice">
      <input type="radio" name={goal} checked={draft.kind === kind} onChange={() => set({ kind })} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <div className="plan-fields">
        <Field of={draft.kind === 'new' ? 'count' : 'percent'} draft={draft} onChange={set} />
        <Field of="radius" label={way === 'road' ? 'minutes' : 'radius'} draft={draft} onChange={set} />
        <WeightsField weights={draft.weights} onChange={set} needs={needs} />
      </div>
      <fieldset>
        <legend className="visually-hidden">{tools('sites.goal')}</legend>
        {goalOf('new', tools('sites.goalNew'))}
        {goalOf('cover', tools('sites.goalCover'))}
      </fieldset>
      <details className="plan-conditions">
        <summary>
          <SlidersHorizontal aria-hidden="true" size={18} strokeWidth={1.75} />
          {tools('sites.conditions')}
        </summary>
        <div className="plan-form">
          <SpareFields rows={rows} draft={draft} onChange={set} />
          <Field of="limit" draft={draft} onChange={set} />
        </div>
      </details>
    </>
  );
}

interface WeightsProps extends Pick<Props, 'needs'> {
  readonly weights: Weights;
  readonly onChange: (part: Pick<Draft, 'weights'>) => void;
}

/** Residents, or a need figure. */
function WeightsField({ weights, onChange, needs }: WeightsProps) {
  const { t, tools, lang } = useWords();
  const id = useId();
  return (
    <span className="plan-field">
      <label htmlFor={id}>{tools('sites.weights')}</label>
      <select
        id={id}
        value={weights ?? 'people'}
        onChange={({ target }) => onChange({ weights: target.value === 'people' ? null : target.value })}
      >
        <option value="people">{tools('sites.people')}</option>
        {needs.map((each) => (
          <option key={each.id} value={each.id}>
            {figureWords(each, t, lang)}
          </option>
        ))}
      </select>
    </span>
  );
}

interface FieldProps {
  readonly of: keyof typeof RANGES;
  readonly label?: 'minutes' | 'radius';
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Field({ of, label, draft, onChange }: FieldProps) {
  const { tools } = useWords();
  const id = useId();
  const [least, most] = RANGES[of];
  return (
    <span className="plan-field">
      <label htmlFor={id}>{tools(`sites.${label ?? of}`)}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={of === 'percent' || of === 'radius' ? 'any' : 1}
        value={draft[of]}
        aria-invalid={numberIn(draft[of], of) === null}
        onChange={(event) => onChange({ [of]: event.target.value })}
      />
    </span>
  );
}
