import { useId } from 'react';
import type { NeedFacts } from '../../../domain/need/figure.ts';
import { type Draft, type GoalKind, GOALS, type Weights } from '../../../domain/siting/draft.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { Select } from '../../parts/Select.tsx';
import { Conditions } from './Conditions.tsx';
import { type Change, NumberField } from './NumberField.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: Change;
  readonly derived: Derived;
  /** Hromadas where the service operates already. */
  readonly hosts: ReadonlySet<string>;
  /** Need figures that can weigh, besides residents. */
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
export function SitesForm({ draft, onChange, derived, hosts, needs }: Props) {
  const { sites } = useWords();
  const goal = useId();
  const { kind } = draft;
  return (
    <>
      <span className="plan-field">
        <label htmlFor={goal}>{sites('goal')}</label>
        <Select
          id={goal}
          of={GOALS}
          say={(each) => sites(`goals.${each}`)}
          value={kind}
          aria-describedby={`${goal}-weighs`}
          onChoose={(chosen) => onChange({ kind: chosen })}
        />
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
        <WeightsField weights={draft.weights} onChange={onChange} needs={needs} />
      </div>
      <Conditions draft={draft} onChange={onChange} derived={derived} hosts={hosts} />
    </>
  );
}

interface WeightsProps extends Pick<Props, 'needs'> {
  readonly weights: Weights;
  readonly onChange: Change;
}

/** Residents, or a need figure. */
function WeightsField({ weights, onChange, needs }: WeightsProps) {
  const { t, sites, lang } = useWords();
  const id = useId();
  return (
    <span className="plan-field">
      <label htmlFor={id}>{sites('weights')}</label>
      <select
        id={id}
        value={weights ?? 'people'}
        onChange={({ target }) => onChange({ weights: target.value === 'people' ? null : target.value })}
      >
        <option value="people">{sites('people')}</option>
        {needs.map((each) => (
          <option key={each.id} value={each.id}>
            {figureWords(each, t, lang)}
          </option>
        ))}
      </select>
    </span>
  );
}
