import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { LetterBox } from '../letters/LetterBox.tsx';
import { letterTopic } from '../letters/letter-topic.ts';
import { adviceLines } from '../safety-lines.ts';
import { LineList } from './LineList.tsx';
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
  const { hromada, coverage } = row;
  const places =
    dataset.region === null ? null : dataset.applyPlaces.filter((place) => place.hromada === hromada.code);
  const topic = letterTopic(derived, row);
  const applicable = coverage.state !== 'notApplicable';
  return (
    <div className="next-steps">
      {applicable && <Nearest derived={derived} row={row} />}
      {applicable && <WhereToApply places={places} onAll={onHromada} />}
      <div>
        <h3>{t('help:linesTitle')}</h3>
        <LineList lines={adviceLines(types, dataset.hotlines, dataset.region?.code ?? null)} />
      </div>
      {topic !== null && <LetterBox key={hromada.code} topic={topic} hromada={hromada} />}
    </div>
  );
}
