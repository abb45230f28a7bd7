import type { Code } from '../../../domain/code.ts';
import { type OccupiedPlace, occupiedPlace } from '../../../domain/occupied-place.ts';
import { linesAway } from '../../../domain/contact/hotlines.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { formatDate, pick } from '../../../i18n/format.ts';
import { typeset } from '../../../i18n/typeset.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useApp, actions } from '../../../state/use-app.ts';
import type { Derived, HromadaRow, ResultItem } from '../../../state/derived.ts';
import { hoursText } from '../../card/hours-text.ts';
import { CallButton } from '../../contact/CallButton.tsx';
import { datedWords, lineName, shortWho } from '../../contact/whose-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Dotted } from '../../parts/Dotted.tsx';
import { GroupServices } from '../../parts/GroupServices.tsx';
import { typeName } from '../../parts/names.ts';
import { StateBand } from '../../parts/StateBand.tsx';
import { OccupiedHelp } from '../../territory/OccupiedHelp.tsx';
import { awayTitle } from '../../territory/territory-words.ts';
import { TerritoryLine } from '../../territory/TerritoryNote.tsx';
import { callWho, type FirstCall, firstCall, servingGroup } from './answer-call.ts';
import { answerKey, answerTitle, reasonedKey } from './answer-key.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { ItemLines } from '../results/ItemLines.tsx';
import { ItemNumber } from '../results/ResultCard.tsx';
import { useKyivMinute } from '../use-kyiv-minute.ts';
import { DataText } from '../../parts/DataText.tsx';

interface Props {
  readonly derived: Derived;
  /** Null where the place is a whole occupied region. */
  readonly row: HromadaRow | null;
}

/** Of several services asked for together: what is known of each. */
function Parts({ row, types }: { readonly row: HromadaRow; readonly types: readonly ServiceType[] }) {
  const { t, lang } = useWords();
  return (
    <ul className="small">
      {row.parts.map(({ type: id, fill, reason }) => {
        const type = types.find((each) => each.id === id);
        return (
          <li key={id}>
            {type === undefined ? id : typeName(type, lang)}: {t(`find:part.${reasonedKey(fill, reason)}`)}
          </li>
        );
      })}
    </ul>
  );
}

/** When someone is there, where it is not the provider's place, told above, and of when that is known. */
function When({ call }: { readonly call: FirstCall }) {
  const { t, lang } = useWords();
  const { contact } = call;
  const today = useApp((state) => state.today);
  const detail = contact.service?.detail ?? null;
  const dated = datedWords(contact, { t, lang, today });
  const address = contact.kind === 'provider' ? null : (detail?.address ?? contact.body?.address ?? null);
  const parts = [
    ...hoursText(detail?.hours ?? null, t),
    address === null ? null : typeset(address, 'uk'),
    // A line is no record that ages; of when the provider's is known, the service says.
    contact.line !== null || contact.kind === 'provider' || dated.length === 0
      ? null
      : `${shortWho(contact, { t, lang })}: ${dated.join(', ')}`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <p className="answer-when figures">
      {parts.map((part) => (
        <span key={part}>
          <DataText>{part}</DataText>
        </span>
      ))}
    </p>
  );
}

/** Whom to call first. */
function Call({ call, own }: { readonly call: FirstCall; readonly own: Code }) {
  const { t, lang } = useWords();
  const { contact, item } = call;
  return (
    <>
      <CallButton who={callWho(call, t, lang)} label={contact.label} href={contact.href} look="primary" />
      <When call={call} />
      {item?.home?.code !== own && <TerritoryLine hromada={item?.home ?? null} />}
    </>
  );
}

/** The service that the answer is, where no other of theirs stands below. */
function About({ item }: { readonly item: ResultItem }) {
  const { t, lang } = useWords();
  return (
    <Button variant="quiet" onClick={() => actions.selectService(item.service.id)}>
      {t('find:aboutService')}
      <span className="visually-hidden">
        : {typeName(item.type, lang)}, {item.service.provider.uk}
      </span>
    </Button>
  );
}

/** Of an occupied place: who helps from afar. */
function Away({
  place,
  derived: { types, dataset, hromada },
}: { readonly place: OccupiedPlace } & Pick<Props, 'derived'>) {
  const { t, lang } = useWords();
  const line = linesAway(types, dataset.hotlines, place.code).here[0];
  return (
    <div className="answer" data-state="notApplicable">
      <StateBand fill="notApplicable" />
      <p className="answer-state">
        <Dotted>
          {hromada === null && dataset.region !== null && pick(dataset.region.name, lang).text}
          {t('find:state.notApplicable')}
        </Dotted>
      </p>
      <h2>{awayTitle(place, t, true)}</h2>
      {line !== undefined && (
        <CallButton who={lineName(line, lang)} label={line.label} href={line.href} look="primary" />
      )}
      <OccupiedHelp hromada={place} types={types} hotlines={dataset.hotlines} above={line} />
    </div>
  );
}

/** What we know of the chosen types in the visitor's hromada, in their words, and whom to call first. */
export function Answer({ derived, row }: Props) {
  const place = occupiedPlace(derived);
  if (place !== null) return <Away {...{ place, derived }} />;
  return row === null ? null : <Known {...{ derived, row }} />;
}

function Known({ derived, row }: Props & { readonly row: HromadaRow }) {
  const { t, lang } = useWords();
  const now = useKyivMinute();
  const { types, dataset } = derived;
  const key = answerKey(row.coverage, row.parts);
  const survey = row.coverage.survey === null ? undefined : dataset.surveys[row.coverage.survey];
  const date = survey === undefined ? '' : formatDate(survey.date, lang);
  const call = firstCall(derived, row);
  const serving = servingGroup(derived);
  const year = serving?.[0].oldProject ?? null;
  return (
    <div className="answer" data-state={key}>
      <StateBand fill={row.fill} />
      {/* Only a list has more to tell than the sentence: whether it is whole, and of when. */}
      {TOLD.has(key) && (
        <p className="answer-state figures">
          <Dotted>{t(`find:state.${key}`, { date }).split(' · ')}</Dotted>
        </p>
      )}
      <h2>{year === null ? answerTitle(key, types.length > 1, t) : t('find:answer.oldProject', { year })}</h2>
      {serving !== null && (
        <>
          <ItemNumber item={serving[0]} />
          <ItemLines group={serving} dataset={derived.wide} now={now} typed={types.length > 1} />
        </>
      )}
      {(key === 'notAll' || key === 'mixed') && <Parts row={row} types={types} />}
      <FirstSteps types={types} />
      <p>{t(`find:say.${sayOf(key, call, serving !== null)}`)}</p>
      {call !== null && <Call call={call} own={row.hromada.code} />}
      {serving?.length === 1 && <About item={serving[0]} />}
      {serving !== null && serving.length > 1 && (
        <GroupServices
          group={serving}
          dataset={dataset}
          selected={derived.selected?.service.id ?? null}
          onOpen={actions.selectService}
        />
      )}
      {call !== null && <TerritoryLine hromada={row.hromada} />}
    </div>
  );
}

type Key = ReturnType<typeof answerKey>;

const TOLD: ReadonlySet<Key> = new Set(['gap', 'notFound', 'notAll', 'mixed', 'ambiguous', 'stale']);

/** What to do now: by state, and by whose number there is. */
function sayOf(
  key: Key,
  call: FirstCall | null,
  serving: boolean,
): Exclude<Key, 'notApplicable'> | 'instead' | 'lines' | 'next' {
  if (call === null) return 'next';
  const { contact } = call;
  if (serving && contact.kind !== 'provider') return 'instead';
  // A line is nobody in their own hromada.
  if (contact.line !== null) return 'lines';
  return key === 'notApplicable' ? 'lines' : key;
}
