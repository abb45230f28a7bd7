import { Check, CircleHelp } from 'lucide-react';
import { useId, useState } from 'react';
import type { ServiceType } from '../../../domain/service-type.ts';
import { formatKm, formatNumber, phoneText } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Need, NeedGroup } from '../../../domain/results/needs.ts';
import type { Derived } from '../../../state/derived.ts';
import { FirstSteps } from '../../find/answer/FirstSteps.tsx';
import { Button } from '../../parts/Button.tsx';
import { typeName } from '../../parts/names.ts';
import { lineFor } from '../../parts/none-near.ts';
import { TypeIcon } from '../../parts/TypeIcon.tsx';
import { commonWords } from './match-words.ts';
import { NeedState } from './NeedState.tsx';
import { NothingFits } from './NothingFits.tsx';
import { ReferItem } from './ReferItem.tsx';
import type { ReferResultsProps } from './refer-results.ts';

interface Props extends ReferResultsProps {
  readonly need: Need;
}

/** What answers one need, after what is known of it in the client's hromada and where one really starts. */
export function NeedSection({ need, ...props }: Props) {
  const { t, lang } = useWords();
  const { type, groups, farKm } = need;
  const reached = groups.some(({ best }) => best > 0);
  const crisisAbove = props.derived.types.some(({ violence }) => violence);
  return (
    <div className="need-answer">
      <div className="need-head">
        <h3>
          {type !== null && <TypeIcon name={type.icon} size={22} />}
          {type === null ? t('refer:anyNeed') : typeName(type, lang)}
        </h3>
        {type !== null && <NeedState derived={props.derived} type={type} />}
      </div>
      {type !== null && <FirstSteps types={[type]} />}
      {!reached && <NothingFits {...props} type={type} crisisAbove={crisisAbove} />}
      {farKm !== null && <Far km={farKm} type={type} derived={props.derived} />}
      {groups.map((group) => (
        <Group key={group.verdict} {...{ ...props, group, type, crisisAbove }} />
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
    <p className="small">
      {t('refer:results.far', { km: formatKm(km, true, lang) })}{' '}
      <a className="figures" href={line.href}>
        {phoneText(line.label, lang)}
      </a>
    </p>
  );
}

interface GroupProps extends ReferResultsProps {
  readonly group: NeedGroup;
  readonly type: ServiceType | null;
  /** Lines on violence stand at the head of the view already. */
  readonly crisisAbove: boolean;
}

function Group({ group: { verdict, cards, best }, type, crisisAbove, derived, actions }: GroupProps) {
  const { t, lang } = useWords();
  const id = useId();
  const [all, setAll] = useState(false);
  const dataset = derived.wide;
  const folded = best === 0;
  const shown = all || folded ? cards : cards.slice(0, best);
  const { reasons, asks } = commonWords(cards, { dataset, t, lang });
  const n = formatNumber(cards.flat().length, lang);
  const head = (
    <>
      <span className={`refer-group-${verdict} figures`}>{t(`refer:verdict.${verdict}`, { n })}</span>
      {reasons.length > 0 && (
        <span className="ask-all match-yes">
          <Check aria-hidden="true" size={16} strokeWidth={2.5} />
          {reasons.join('; ')}
        </span>
      )}
      {asks.length > 0 && (
        <span className="ask-all">
          <CircleHelp aria-hidden="true" size={16} />
          {t('refer:askAll', { list: asks.join('; ') })}
        </span>
      )}
    </>
  );
  const list = (
    <ol className="item-list" aria-labelledby={id}>
      {shown.map((each) => (
        <ReferItem
          key={each[0].item.service.id}
          matches={each}
          dataset={dataset}
          said={[...reasons, ...asks]}
          underNeed={type !== null}
          crisisAbove={crisisAbove}
          warned={derived.hromada?.hromada.code}
          selected={derived.selected?.service.id ?? null}
          onOpen={actions.selectService}
        />
      ))}
    </ol>
  );
  if (folded) {
    return (
      <details className="refer-group">
        <summary id={id}>{head}</summary>
        {list}
      </details>
    );
  }
  return (
    <div className="refer-group">
      <p className="refer-group-head" id={id}>
        {head}
      </p>
      {list}
      {shown.length < cards.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {t('refer:results.showAll', { n })}
        </Button>
      )}
    </div>
  );
}
