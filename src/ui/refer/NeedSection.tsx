import { useId, useMemo, useState } from 'react';
import type { NeedAnswer } from '../../domain/match/by-need.ts';
import type { Verdict } from '../../domain/match/match.ts';
import { groupByProvider } from '../../domain/provider-groups.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { formatKm, formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived, ResultItem } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import { typeName } from '../parts/names.ts';
import { lineFor } from '../parts/none-near.ts';
import { Notice } from '../parts/Notice.tsx';
import { TypeIcon } from '../parts/TypeIcon.tsx';
import { NothingFits } from './NothingFits.tsx';
import { ReferItem } from './ReferItem.tsx';
import type { MatchedItem, ReferResultsProps } from './refer-results.ts';

/** How many stand in a group before «Показати всі»: the best of each need, more where there is one need alone. */
const BEST = 3;
const ALONE = 10;

const OPEN: ReadonlySet<Verdict> = new Set(['will', 'works', 'may', 'announced']);

interface Props extends ReferResultsProps {
  readonly answer: NeedAnswer<ResultItem>;
  /** The only need (or none was named). */
  readonly alone: boolean;
}

/** What answers one need. */
export function NeedSection({ answer, alone, ...props }: Props) {
  const { t, lang } = useWords();
  const type = props.derived.types.find(({ id }) => id === answer.type) ?? null;
  const reached = answer.groups.some(({ verdict }) => OPEN.has(verdict));
  return (
    <div className="need">
      <h3 className="need-title">
        {type !== null && <TypeIcon name={type.icon} size={22} />}
        {type === null ? t('refer:anyNeed') : typeName(type, lang)}
      </h3>
      {!reached && <NothingFits {...props} type={type} />}
      {answer.farKm !== null && <Far km={answer.farKm} type={type} derived={props.derived} />}
      {answer.groups.map(({ verdict, matches }) => (
        <Group
          key={verdict}
          {...props}
          verdict={verdict}
          matches={matches}
          underNeed={type !== null}
          best={alone ? ALONE : BEST}
        />
      ))}
    </div>
  );
}

/** Services there are, but none that anyone would travel to: whom to ask instead. */
function Far({ km, type, derived }: { km: number; type: ServiceType | null; derived: Derived }) {
  const { t, lang } = useWords();
  const { dataset } = derived;
  const line = lineFor({ dataset, types: type === null ? [] : [type] });
  return (
    <Notice tone="plain">
      {t('refer:results.far', { km: formatKm(km, true, lang) })}{' '}
      <a className="figures" href={line.href}>
        {line.label}
      </a>
    </Notice>
  );
}

const serviceOf = ({ item }: MatchedItem) => item.service;
/** What is asked of one of them is asked of all. */
const answerOf = ({ match, nearest }: MatchedItem) => JSON.stringify([match, nearest]);

interface GroupProps extends ReferResultsProps {
  readonly verdict: Verdict;
  readonly matches: readonly MatchedItem[];
  readonly underNeed: boolean;
  readonly best: number;
}

function Group({ verdict, matches, underNeed, best, derived, actions }: GroupProps) {
  const { t, lang } = useWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const groups = useMemo(() => groupByProvider(matches, serviceOf, answerOf), [matches]);
  const shown = all ? groups : groups.slice(0, best);
  return (
    <div className="refer-group">
      <p id={id} className={`refer-group-title refer-group-${verdict}`}>
        {t(`refer:verdict.${verdict}`)}{' '}
        <span className="muted figures">{formatNumber(matches.length, lang)}</span>
      </p>
      <ol className="result-list" aria-labelledby={id}>
        {shown.map((each) => (
          <ReferItem
            key={each[0].item.service.id}
            matches={each}
            dataset={derived.wide}
            underNeed={underNeed}
            crisisAbove={derived.types.some(({ violence }) => violence)}
            selected={derived.selected?.service.id ?? null}
            onOpen={actions.selectService}
          />
        ))}
      </ol>
      {shown.length < groups.length && (
        <Button onClick={() => setAll(true)}>
          {t('refer:results.showAll', { n: formatNumber(matches.length, lang) })}
        </Button>
      )}
    </div>
  );
}
