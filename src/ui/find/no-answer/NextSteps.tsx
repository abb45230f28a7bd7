import { adviceLines } from '../../../domain/hotlines.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { contactsOf, officesOf } from '../../../domain/results/contacts.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { LineList } from '../../contact/LineList.tsx';
import { LetterBox } from '../letters/LetterBox.tsx';
import { letterTopic } from '../letters/letter-topic.ts';
import { Nearest } from './Nearest.tsx';
import { WhereToApply } from './WhereToApply.tsx';

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  /** Opens the hromada's card. */
  readonly onHromada: () => void;
}

/** An answer without a service is never the end: who is near, where to apply, who advises, a letter to send. */
export function NextSteps({ derived, row, onHromada }: Props) {
  const { t } = useWords();
  const { dataset, types } = derived;
  const { hromada } = row;
  const topic = letterTopic(derived, row);
  return (
    <div className="next-steps">
      <Nearest derived={derived} row={row} />
      <WhereToApply
        places={dataset.region === null ? null : officesOf(dataset, hromada.code)}
        contacts={contactsOf(dataset, { types, hromada: hromada.code })}
        hromada={hromada}
        onAll={onHromada}
      />
      <div>
        <h3>{t('help:linesTitle')}</h3>
        <LineList lines={adviceLines(types, dataset.hotlines, hromada.code)} />
      </div>
      {topic !== null && <LetterBox key={hromada.code} topic={topic} hromada={hromada} />}
    </div>
  );
}
