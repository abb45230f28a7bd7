import { Copy, Plus, Trash2 } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import {
  HIGHEST_COST,
  LONGEST_NAME,
  MOST_SCENARIOS,
  nameOf,
  type ScenarioSet,
} from '../../../domain/scenario/set.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shownIn, withAnother, withHead, withoutShown } from '../../../state/scenario/edit-set.ts';
import { Button } from '../../parts/Button.tsx';
import type { ToolProps } from '../tool.ts';
import { nameWords } from './column-words.ts';
import { SideBySide } from './SideBySide.tsx';

interface Props extends Pick<ToolProps, 'derived' | 'view' | 'today'> {
  readonly set: ScenarioSet;
  /** The field of the name, to be led to. */
  readonly name: RefObject<HTMLInputElement | null>;
  readonly onSet: (set: ScenarioSet | null) => void;
  /** One more was made: what is it called? */
  readonly onAnother: (set: ScenarioSet) => void;
}

/** The scenarios that answer one question: side by side, and the name and cost of the one that is shown. */
export function Scenarios({ set, name: field, onSet, onAnother, ...asked }: Props) {
  const { tools } = useWords();
  const title = useId();
  const several = set.scenarios.length > 1;
  const full = set.scenarios.length >= MOST_SCENARIOS;
  const { name, cost } = shownIn(set);
  return (
    <section className="plan-form plan-scenarios" aria-labelledby={title}>
      <h2 id={title}>{tools('whatIf.scenarios')}</h2>
      {several && <SideBySide set={set} onSet={onSet} {...asked} />}
      <div className="plan-fields plan-scenario-head">
        <Name
          key={`name ${set.shown}`}
          field={field}
          name={name}
          number={set.shown + 1}
          onName={(next) => onSet(withHead(set, { name: next }))}
        />
        <Cost key={`cost ${set.shown}`} cost={cost} onCost={(next) => onSet(withHead(set, { cost: next }))} />
      </div>
      <div className="plan-buttons">
        <Button icon={Plus} disabled={full} onClick={() => onAnother(withAnother(set, false))}>
          {tools('whatIf.another')}
        </Button>
        <Button icon={Copy} disabled={full} onClick={() => onAnother(withAnother(set, true))}>
          {tools('whatIf.copy')}
        </Button>
        {several && (
          <Button variant="quiet" icon={Trash2} onClick={() => onSet(withoutShown(set))}>
            {tools('whatIf.dropOne', { name: nameWords(shownIn(set), set.shown, tools) })}
          </Button>
        )}
      </div>
      {full && <p className="muted small">{tools('whatIf.full', { n: MOST_SCENARIOS })}</p>}
    </section>
  );
}

interface NameProps {
  readonly field: Props['name'];
  readonly name: string;
  readonly number: number;
  readonly onName: (name: string) => void;
}

/** What is typed stays as it is typed, while it means the name that is kept. */
function Name({ field, name, number, onName }: NameProps) {
  const { tools } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(name);
  return (
    <div className="plan-field">
      <label htmlFor={id}>{tools('whatIf.name')}</label>
      <input
        id={id}
        ref={field}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        placeholder={tools('whatIf.numbered', { n: number })}
        value={nameOf(typed) === name ? typed : name}
        onChange={({ target }) => {
          setTyped(target.value);
          onName(nameOf(target.value));
        }}
      />
    </div>
  );
}

/** Whole hryvnias, with spaces as people write them; null for none, undefined for what is no such number. */
function costOf(typed: string): number | null | undefined {
  const digits = typed.replace(/\s/gu, '');
  if (digits === '') return null;
  return /^\d+$/.test(digits) && Number(digits) <= HIGHEST_COST ? Number(digits) : undefined;
}

function Cost({
  cost,
  onCost,
}: {
  readonly cost: number | null;
  readonly onCost: (cost: number | null) => void;
}) {
  const { tools } = useWords();
  const ids = { field: useId(), wrong: useId() };
  const [typed, setTyped] = useState(cost === null ? '' : String(cost));
  const meant = costOf(typed);
  const wrong = meant === undefined;
  return (
    <div className="plan-field">
      <label htmlFor={ids.field}>{tools('whatIf.cost')}</label>
      <input
        id={ids.field}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? ids.wrong : undefined}
        value={wrong || meant === cost ? typed : (cost ?? '')}
        onChange={({ target }) => {
          setTyped(target.value);
          onCost(costOf(target.value) ?? null);
        }}
      />
      {wrong && (
        <p id={ids.wrong} className="plan-fault small">
          {tools('whatIf.costWrong')}
        </p>
      )}
    </div>
  );
}
