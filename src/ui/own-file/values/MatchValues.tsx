import { useState } from 'react';
import type { Choice } from '../../../data/intake/question.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { AskedQuestion } from '../../../workers/own-file/list-view.ts';
import { Button } from '../../parts/Button.tsx';
import { columnLabel } from '../column-label.ts';
import { valueOf, withValue } from '../columns/plan-changes.ts';
import { Next } from '../Next.tsx';
import type { OpenList } from '../stage.ts';
import type { OwnFileState } from '../use-own-file.ts';
import { ValueQuestion } from './ValueQuestion.tsx';
import './values.css';
import { counted } from '../counted.ts';

interface Props {
  readonly list: OpenList;
  readonly onPlan: OwnFileState['plan'];
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onNext: () => void;
}

const SHOWN = 20;
const keyOf = ({ column, came }: AskedQuestion) => `${column} ${came}`;

/** What of the texts of a list has no sure counterpart: asked once, whatever the number of rows. */
export function MatchValues({ list: { view }, onPlan, units, onNext }: Props) {
  const { steps, lang } = useWords();
  const { plan, questions, more } = view;
  const [shown, setShown] = useState(SHOWN);
  // An answered question stays where it is, to be changed.
  const [seen, setSeen] = useState<readonly AskedQuestion[]>([]);
  const asked = questions.filter(({ kind }) => kind !== 'constant');
  const fresh = asked.filter((each) => !seen.some((one) => keyOf(one) === keyOf(each)));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const all = [...seen, ...fresh];
  const isOpen = ({ column, came }: AskedQuestion) => valueOf(plan, column, came) === undefined;
  const open = all.filter(isOpen);
  const columns = [...new Set(all.slice(0, shown).map(({ column }) => column))];
  const keep = (those: readonly AskedQuestion[]) =>
    onPlan(those.reduce((next, { column, came }) => withValue(next, column, came, null), plan));
  return (
    <div className="own-values">
      <p>{all.length === 0 ? steps('values.none') : steps('values.lead')}</p>
      {all.length > 0 && (
        <output className="own-sum">{steps('values.left', counted(open.length, lang))}</output>
      )}
      {columns.map((column) => {
        const those = all.slice(0, shown).filter((each) => each.column === column);
        const waiting = those.filter((each) => isOpen(each) && each.kind === 'value');
        return (
          <section key={column} aria-labelledby={`own-values-${column}`}>
            <h2 id={`own-values-${column}`}>{columnLabel(column, lang)}</h2>
            <ul>
              {those.map((each) => (
                <ValueQuestion
                  key={keyOf(each)}
                  question={each}
                  oblast={plan.oblast}
                  answer={valueOf(plan, column, each.came)}
                  units={units}
                  onAnswer={(value) => onPlan(withValue(plan, column, each.came, value))}
                />
              ))}
            </ul>
            {waiting.length > 1 && (
              <Button onClick={() => keep(waiting)}>
                {steps('values.keepAll', counted(waiting.length, lang))}
              </Button>
            )}
          </section>
        );
      })}
      {all.length + more > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {steps('values.more', counted(all.length + more - shown, lang))}
        </Button>
      )}
      <Next onNext={onNext}>{open.some(({ required }) => required) ? steps('values.unanswered') : ''}</Next>
    </div>
  );
}
