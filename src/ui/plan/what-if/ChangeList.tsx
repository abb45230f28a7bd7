import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { ChangeItem } from './ChangeItem.tsx';
import type { ChangesProps } from './changes-props.ts';

/** The scenario change by change: each can be moved, given another area, or taken back. */
export function ChangeList(props: ChangesProps) {
  const { tools } = useWords();
  const title = useId();
  // A change has no name of its own, and two may be alike: its number is what the buttons speak of.
  const numbered = props.whatIf.scenario.map((change, at) => ({ change, at, key: `${change.kind} ${at}` }));
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{tools('whatIf.changes')}</h2>
      <ol className="plan-changes-list">
        {numbered.map(({ change, at, key }) => (
          <ChangeItem key={key} change={change} at={at} {...props} />
        ))}
      </ol>
    </section>
  );
}
