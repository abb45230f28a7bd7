import { type ColumnMapping, OTHER_TARGETS, type Target } from '../../../data/intake/mapping/target.ts';
import { PROVIDER_COLUMNS } from '../../../data/provider/columns.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { ColumnView, ListView } from '../../../workers/own-file/list-view.ts';
import { Badge } from '../../parts/Badge.tsx';
import { Dotted } from '../../parts/Dotted.tsx';
import { CheckGroup } from '../../parts/CheckGroup.tsx';
import { columnLabel } from '../column-label.ts';
import type { OwnFileState } from '../use-own-file.ts';
import { TOGETHER, withFillDown, withParts, withTarget } from './plan-changes.ts';
import { saysOn } from '../said.ts';

interface Props {
  readonly view: ListView;
  readonly onPlan: OwnFileState['plan'];
}

/** The columns of the list, each with what it is taken for. */
export function ColumnList({ view: { plan, columns, rows }, onPlan }: Props) {
  const { steps } = useWords();
  return (
    <section aria-labelledby="own-columns">
      <h2 id="own-columns">{steps('columns.title')}</h2>
      <ul className="own-column-list">
        {plan.mapping.map((mapping, i) => (
          <Column
            key={mapping.index}
            mapping={mapping}
            view={columns[i]}
            hasGaps={(columns[i]?.filled ?? 0) < rows}
            onTarget={(to) => onPlan(withTarget(plan, mapping.index, to))}
            onFillDown={(fill) => onPlan(withFillDown(plan, mapping.index, fill))}
            onParts={(parts) => onPlan(withParts(plan, mapping.index, parts))}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnProps {
  readonly mapping: ColumnMapping;
  readonly view: ColumnView | undefined;
  readonly hasGaps: boolean;
  readonly onTarget: (to: Target) => void;
  readonly onFillDown: (fill: boolean) => void;
  readonly onParts: (parts: NonNullable<ColumnMapping['parts']>) => void;
}

function Column({ mapping, view, hasGaps, onTarget, onFillDown, onParts }: ColumnProps) {
  const { steps, lang } = useWords();
  const { index, header, to, parts = [], fillDown = false, why } = mapping;
  const name = header === '' ? steps('columns.unnamed', { n: index + 1 }) : header;
  const sure = sureness(mapping);
  return (
    <li data-sure={sure}>
      <div className="own-column-is">
        <p className="own-name">{name}</p>
        <p className="muted small">
          <Dotted>{view?.samples ?? []}</Dotted>
        </p>
      </div>
      <div className="own-column-to">
        <select
          aria-label={steps('columns.is', { name })}
          value={to}
          onChange={({ target }) => onTarget(target.value as Target)}
        >
          <option value="skip">{steps('target.skip')}</option>
          <optgroup label={steps('columns.ours')}>
            {PROVIDER_COLUMNS.map((column) => (
              <option key={column} value={column}>
                {columnLabel(column, lang)}
              </option>
            ))}
          </optgroup>
          <optgroup label={steps('columns.others')}>
            {OTHER_TARGETS.filter((each) => each !== 'skip').map((each) => (
              <option key={each} value={each}>
                {steps(`target.${each}`)}
              </option>
            ))}
          </optgroup>
        </select>
        {to === 'mixed' && (
          <CheckGroup
            legend={steps('columns.together')}
            options={TOGETHER.map((value) => ({ value, label: columnLabel(value, lang) }))}
            chosen={TOGETHER.filter((each) => parts.includes(each))}
            onToggle={(part) =>
              onParts(parts.includes(part) ? parts.filter((each) => each !== part) : [...parts, part])
            }
          />
        )}
        {(fillDown || (hasGaps && FILLED.has(to))) && (
          <label className="check small">
            <input type="checkbox" checked={fillDown} onChange={() => onFillDown(!fillDown)} />
            <span>{steps('columns.fillDown')}</span>
          </label>
        )}
      </div>
      <p className="own-column-why small">
        <Badge tone={sure === 'sure' ? 'good' : sure === 'likely' ? 'plain' : 'note'}>
          {steps(`sure.${sure}`)}
        </Badge>{' '}
        <span className="muted">{saysOn(why, lang)}</span>
      </p>
    </li>
  );
}

/** What may be said once for the rows below it. */
const FILLED = new Set<Target>([
  ...(['provider', 'provider_kind', 'edrpou', 'hromada', 'settlement', 'address', 'phone', 'email'] as const),
  ...(['url', 'hours', 'service_type', 'status', 'raion', 'oblast', 'mixed'] as const),
]);

function sureness({ sure, to }: ColumnMapping): 'sure' | 'likely' | 'look' | 'none' {
  if (to === 'skip') return 'none';
  if (sure >= 0.85) return 'sure';
  return sure >= 0.6 ? 'likely' : 'look';
}
