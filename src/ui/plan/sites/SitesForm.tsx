import { Fragment, useId } from 'react';
import type { WayChoice } from '../../../domain/filters/way.ts';
import type { NeedFacts } from '../../../domain/need/built-in.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { typeName } from '../../parts/names.ts';
import { figureWords } from './answer-words.ts';
import { SpareFields } from './SpareFields.tsx';
import { type Draft, numberIn, RANGES } from './question.ts';

interface Props {
  readonly types: readonly ServiceType[];
  readonly type: string;
  readonly onType: (id: string) => void;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Hromadas of the scope. */
  readonly rows: readonly HromadaRow[];
  /** Name of the file with the planner's own figures; null without one. */
  readonly need: string | null;
  /** Built-in figures that tell the need of the type. */
  readonly needs: readonly NeedFacts[];
  /** By what it is counted how far is far. */
  readonly way: WayChoice;
}

/** What is asked: for which service, most people or fewest places, how far, whom to count. */
export function SitesForm({ types, type, onType, draft, onChange, rows, need, needs, way }: Props) {
  const { tools, lang } = useWords();
  const ids = { type: useId(), goal: useId(), weights: useId() };
  const { weights } = draft;
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const choice = (name: string, label: string, checked: boolean, part: Partial<Draft>, disabled = false) => (
    <label className="plan-choice">
      <input type="radio" name={name} checked={checked} disabled={disabled} onChange={() => set(part)} />
      <span className={disabled ? 'muted' : undefined}>{label}</span>
    </label>
  );
  const amount = draft.kind === 'new' ? 'count' : 'percent';
  return (
    <>
      <label htmlFor={ids.type}>{tools('sites.type')}</label>
      <select id={ids.type} value={type} onChange={(event) => onType(event.target.value)}>
        <option value="">{tools('sites.noType')}</option>
        {types.map((each) => (
          <option key={each.id} value={each.id}>
            {typeName(each, lang)}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{tools('sites.goal')}</legend>
        {choice(ids.goal, tools('sites.goalNew'), draft.kind === 'new', { kind: 'new' })}
        {choice(ids.goal, tools('sites.goalCover'), draft.kind === 'cover', { kind: 'cover' })}
      </fieldset>
      <Field of={amount} draft={draft} onChange={set} />
      <Field of="radius" label={way === 'road' ? 'minutes' : 'radius'} draft={draft} onChange={set} />
      <fieldset>
        <legend>{tools('sites.weights')}</legend>
        {choice(ids.weights, tools('sites.people'), weights.kind === 'people', {
          weights: { kind: 'people' },
        })}
        {needs.map((each) => (
          <Fragment key={each.id}>
            {choice(
              ids.weights,
              figureWords(each, tools, lang),
              weights.kind === 'builtIn' && weights.id === each.id,
              { weights: { kind: 'builtIn', id: each.id } },
            )}
          </Fragment>
        ))}
        {choice(
          ids.weights,
          need === null ? tools('sites.needNone') : tools('sites.need', { file: need }),
          weights.kind === 'own',
          { weights: { kind: 'own' } },
          need === null,
        )}
      </fieldset>
      <SpareFields rows={rows} draft={draft} onChange={set} />
      <Field of="limit" draft={draft} onChange={set} />
    </>
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
    <>
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
    </>
  );
}
