import { useEffect, useState } from 'react';
import type { Choice } from '../../../data/intake/question.ts';
import type { Manifest } from '../../../data/packs/manifest.ts';
import type { Claim } from '../../../data/publish/claim.ts';
import type { ISODate } from '../../../domain/date.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { CheckedFile, Step } from '../stage.ts';
import type { OwnFileState } from '../use-own-file.ts';
import { Button } from '../../parts/Button.tsx';
import { type Answers, changesOf, leavesOut, unspokenIds } from './answers.ts';
import { Changes } from './Changes.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import { GoneList } from './GoneList.tsx';
import { Send } from './Send.tsx';
import type { Compared } from '../../../workers/check-file-messages.ts';
import './publish.css';
import { counted } from '../counted.ts';

interface Props {
  readonly table: CheckedFile;
  /** It is the step that is shown. */
  readonly active: boolean;
  readonly change: OwnFileState['change'];
  readonly manifest: Manifest;
  readonly today: ISODate;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onGo: (step: Step) => void;
}

/** The way of a checked file into the next release: what it changes, what vanished, what it claims; then it is sent. */
export function Publish({ table, active, change, manifest, today, units, onGo }: Props) {
  const { summary } = table;
  const { steps, lang } = useWords();
  const [whole, setWhole] = useState<boolean | null>(null);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const [claims, setClaims] = useState<readonly Claim[]>([]);
  const scope = whole === true ? 'whole' : 'part';
  const compared = useCompared(table, scope, active);
  const { errors, bad } = summary.counts;
  const unspoken = whole === true && compared !== null ? unspokenIds(compared, answers) : [];
  const apply = async () => {
    await change('answer', changesOf(answers));
    setAnswers(new Map([...answers].filter(([, answer]) => leavesOut(answer))));
  };
  const lacks = [
    ...(summary.oblast === null ? [steps('publish.noOblast')] : []),
    ...(whole === null ? [steps('publish.noScope')] : []),
    ...(bad > 0 ? [steps('publish.errors', counted(bad, lang))] : []),
    ...(bad === 0 && errors > 0 ? [steps('publish.generalErrors')] : []),
    ...(unspoken.length > 0 ? [steps('publish.unspoken', counted(unspoken.length, lang))] : []),
    ...(whole === true && compared?.gone === null ? [steps('changes.noPublished')] : []),
  ];
  return (
    <div className="own-publish">
      <section aria-labelledby="own-publish">
        <h2 id="own-publish">{steps('publish.title')}</h2>
        <p className="small">{steps('publish.lead')}</p>
        <fieldset className="own-choice">
          <legend>{steps('publish.scope')}</legend>
          {([true, false] as const).map((each) => (
            <label key={String(each)} className="check">
              <input type="radio" name="own-whole" checked={whole === each} onChange={() => setWhole(each)} />
              <span>{steps(each ? 'publish.whole' : 'publish.part')}</span>
            </label>
          ))}
        </fieldset>
        {compared !== null && <Changes compared={compared} whole={whole} />}
        {whole === true && compared !== null && compared.gone !== null && (
          <GoneList
            compared={compared}
            answers={answers}
            today={today}
            onAnswers={setAnswers}
            onApply={() => void apply()}
          />
        )}
      </section>
      {summary.oblast !== null && (
        <ClaimForm
          oblast={summary.oblast}
          manifest={manifest}
          today={today}
          claims={claims}
          units={units}
          onClaims={setClaims}
        />
      )}
      <Send
        table={table}
        scope={scope}
        gone={goneOf(answers, whole === true ? unspokenAll(compared) : [], steps)}
        claims={claims}
        release={manifest.release}
        today={today}
        lacks={lacks}
      />
      {(bad > 0 || summary.oblast === null) && (
        <p>
          <Button onClick={() => onGo('mend')}>{steps('publish.back')}</Button>
        </p>
      )}
    </div>
  );
}

/** Ids that a whole table lacks. */
function unspokenAll(compared: ReturnType<typeof useCompared>): string[] {
  return compared === null ? [] : unspokenIds(compared, new Map());
}

/** Why each record is gone, in words for whoever publishes. */
function goneOf(
  answers: Answers,
  ids: readonly string[],
  steps: ReturnType<typeof useWords>['steps'],
): Record<string, string> {
  const told = ids.flatMap((id): [string, string][] => {
    const answer = answers.get(id);
    if (answer === undefined || !leavesOut(answer)) return [];
    return [[id, answer.kind === 'gone' ? steps(`gone.${answer.reason}`) : steps('gone.elsewhere')]];
  });
  return Object.fromEntries(told);
}

/** What publishing the file would do; null until it is known, and where there is no oblast. `active`: it is looked at. */
function useCompared(table: CheckedFile, scope: 'whole' | 'part', active: boolean): Compared | null {
  const { oblast } = table.summary;
  const [found, setFound] = useState<{ readonly key: string; readonly compared: Compared } | null>(null);
  const key = `${oblast} ${scope}`;
  useEffect(() => {
    const { client, summary } = table;
    if (!active || summary.oblast === null) return undefined;
    let wanted = true;
    const of = `${summary.oblast} ${scope}`;
    void client.ask('compare', scope).then((compared) => wanted && setFound({ key: of, compared }));
    return () => {
      wanted = false;
    };
  }, [table, scope, active]);
  return found !== null && found.key === key ? found.compared : null;
}
