import { useId } from 'react';
import type { NeedFacts } from '../../../domain/need/built-in.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { Conditions } from './Conditions.tsx';
import { figureWords } from './answer-words.ts';
import { type Change, NumberField } from './NumberField.tsx';
import { type Draft, type GoalKind, GOALS, type Weights } from './question.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: Change;
  readonly derived: Derived;
  /** Hromadas where the service operates already. */
  readonly hosts: ReadonlySet<string>;
  /** Name of the file with the planner's own figures; null without one. */
  readonly need: string | null;
  /** Built-in figures that tell the need of the type. */
  readonly needs: readonly NeedFacts[];
}

const ASKED = {
  new: 'count',
  cover: 'percent',
  fair: 'share',
  total: 'count',
  longest: 'count',
} as const satisfies Record<GoalKind, string>;

/** What is asked: the goal, how many places, how far, whom to count; rarer conditions fold out. */
export function SitesForm({ draft, onChange, derived, hosts, need, needs }: Props) {
  const { sites } = useWords();
  const goal = useId();
  const { kind } = draft;
  return (
    <>
      <span className="plan-field">
        <label htmlFor={goal}>{sites('goal')}</label>
        <select
          id={goal}
          value={kind}
          aria-describedby={`${goal}-weighs`}
          onChange={({ target }) => onChange({ kind: target.value as GoalKind })}
        >
          {GOALS.map((each) => (
            <option key={each} value={each}>
              {sites(`goals.${each}`)}
            </option>
          ))}
        </select>
        <span id={`${goal}-weighs`} className="visually-hidden">
          {sites(`weighs.${kind}`)}
        </span>
      </span>
      <div className="plan-fields">
        <NumberField of={ASKED[kind]} draft={draft} onChange={onChange} />
        <NumberField
          of="radius"
          label={derived.way === 'road' ? 'minutes' : 'radius'}
          draft={draft}
          onChange={onChange}
        />
        <WeightsField weights={draft.weights} onChange={onChange} need={need} needs={needs} />
      </div>
      <Conditions draft={draft} onChange={onChange} derived={derived} hosts={hosts} />
    </>
  );
}

interface WeightsProps extends Pick<Props, 'need' | 'needs'> {
  readonly weights: Weights;
  readonly onChange: Change;
}

/** Residents, a figure of the data, or the planner's own. */
function WeightsField({ weights, onChange, need, needs }: WeightsProps) {
  const { sites, lang } = useWords();
  const id = useId();
  const choose = (value: string) => {
    const fixed = value === 'people' || value === 'own';
    onChange({ weights: fixed ? { kind: value } : { kind: 'builtIn', id: value } });
  };
  return (
    <span className="plan-field">
      <label htmlFor={id}>{sites('weights')}</label>
      <select
        id={id}
        value={weights.kind === 'builtIn' ? weights.id : weights.kind}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="people">{sites('people')}</option>
        {needs.map((each) => (
          <option key={each.id} value={each.id}>
            {figureWords(each, sites, lang)}
          </option>
        ))}
        <option value="own" disabled={need === null}>
          {need === null ? sites('needNone') : sites('need', { file: need })}
        </option>
      </select>
    </span>
  );
}
