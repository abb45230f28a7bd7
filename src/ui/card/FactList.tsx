import { typeset } from '../../i18n/typeset.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DataText } from '../parts/DataText.tsx';
import type { Fact } from './facts.ts';

/** A card's facts as a list of terms; words of the source are marked as Ukrainian in another language. */
export function FactList({
  facts,
  unknown,
}: {
  readonly facts: readonly Fact[];
  readonly unknown: readonly string[];
}) {
  const { t, lang } = useWords();
  return (
    <dl className="card-facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.label}</dt>
          {fact.lines.map((line) => (
            <dd key={line}>
              <DataText>{typeset(line, fact.source ? 'uk' : lang)}</DataText>
            </dd>
          ))}
        </div>
      ))}
      {unknown.length > 0 && (
        <div className="card-unknown">
          <dt>{t('card:service.ask')}</dt>
          <dd>{unknown.join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}
