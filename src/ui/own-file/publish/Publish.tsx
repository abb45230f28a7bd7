import { useState } from 'react';
import type { Manifest } from '../../../data/manifest.ts';
import type { VanishedAnswer } from '../../../domain/compare/answers.ts';
import type { ISODate } from '../../../domain/service.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Gone } from '../../../workers/check-file-messages.ts';
import { Button } from '../../parts/Button.tsx';
import type { Ready } from '../phase.ts';
import type { OwnFileState } from '../use-own-file.ts';
import { GoneItem } from './GoneItem.tsx';
import { Send } from './Send.tsx';
import { useCompared } from './use-compared.ts';

interface Props {
  readonly ready: Ready;
  readonly change: OwnFileState['change'];
  readonly manifest: Manifest;
  readonly today: ISODate;
}

type Answers = ReadonlyMap<string, VanishedAnswer>;

const NONE: readonly Gone[] = [];
/** Questions on the page at a time. */
const SHOWN = 10;

/** An answer that changes nothing in this file: the record stands in another oblast's one. */
const elsewhere = (answer: VanishedAnswer | undefined) => answer?.kind === 'moved' && answer.to === null;

/** The way of a checked file into the next release: every record that vanished is spoken for, then it is sent. */
export function Publish({ ready, change, manifest, today }: Props) {
  const { client, summary } = ready;
  const { own } = useWords();
  const [whole, setWhole] = useState(true);
  const [answers, setAnswers] = useState<Answers>(new Map());
  const compared = useCompared(ready);
  const gone = whole ? (compared?.gone ?? NONE) : NONE;
  const open = gone.filter(({ service }) => !elsewhere(answers.get(service.id)));
  const { errors, bad } = summary.counts;
  return (
    <section aria-labelledby="own-publish">
      <h2 id="own-publish">{own('publish.title')}</h2>
      <p className="small">{own('publish.lead')}</p>
      <fieldset className="own-choice">
        <legend className="small">{own('publish.scope')}</legend>
        {([true, false] as const).map((each) => (
          <label key={String(each)} className="check">
            <input type="radio" name="own-whole" checked={whole === each} onChange={() => setWhole(each)} />
            <span>{own(each ? 'publish.whole' : 'publish.part')}</span>
          </label>
        ))}
      </fieldset>
      {summary.oblast === null && <p className="small">{own('publish.noOblast')}</p>}
      {whole && compared !== null && <ComparedLine {...compared} />}
      {open.length > 0 && (
        <GoneList
          gone={open}
          answers={answers}
          today={today}
          onAnswer={(id, answer) => setAnswers(new Map(answers).set(id, answer))}
          onApply={async (given) => {
            await change('answer', given);
            setAnswers(new Map([...answers].filter(([, answer]) => elsewhere(answer))));
          }}
        />
      )}
      {bad > 0 && <p className="small">{own('publish.errors', { count: bad })}</p>}
      {bad === 0 && errors > 0 && <p className="small">{own('publish.generalErrors')}</p>}
      <Send
        client={client}
        summary={summary}
        release={manifest.release}
        ready={errors === 0 && open.length === 0 && (!whole || summary.oblast !== null)}
      />
    </section>
  );
}

interface ComparedProps {
  readonly gone: readonly Gone[] | null;
  readonly added: number;
  readonly kept: number;
}

function ComparedLine({ gone, added, kept }: ComparedProps) {
  const { own, lang } = useWords();
  const number = (value: number) => formatNumber(value, lang);
  if (gone === null) return <p className="small">{own('publish.noPublished')}</p>;
  const counts = { kept: number(kept), added: number(added), gone: number(gone.length) };
  return <p className="small figures">{own('publish.compared', counts)}</p>;
}

interface ListProps {
  readonly gone: readonly Gone[];
  readonly answers: Answers;
  readonly today: ISODate;
  readonly onAnswer: (id: string, answer: VanishedAnswer) => void;
  readonly onApply: (answers: (readonly [string, VanishedAnswer])[]) => Promise<void>;
}

function GoneList({ gone, answers, today, onAnswer, onApply }: ListProps) {
  const { own } = useWords();
  const given = gone.flatMap(({ service: { id } }) => {
    const answer = answers.get(id);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return (
    <div className="own-gone">
      <h3>{own('publish.gone')}</h3>
      <p className="small">{own('publish.goneLead')}</p>
      <ul>
        {gone.slice(0, SHOWN).map((each) => (
          <GoneItem
            key={each.service.id}
            gone={each}
            answer={answers.get(each.service.id) ?? null}
            today={today}
            onAnswer={(answer) => onAnswer(each.service.id, answer)}
          />
        ))}
      </ul>
      {gone.length > given.length && (
        <p className="small figures">{own('publish.left', { count: gone.length - given.length })}</p>
      )}
      <Button disabled={given.length === 0} onClick={() => void onApply(given)}>
        {own('publish.apply', { count: given.length })}
      </Button>
    </div>
  );
}
