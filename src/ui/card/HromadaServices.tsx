import type { Dataset } from '../../domain/dataset.ts';
import { toldOn } from '../../domain/record-dates.ts';
import { groupByProvider } from '../../domain/results/provider-groups.ts';
import { isHypothetical } from '../../domain/scenario/hypothetical.ts';
import type { Service, Status } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { UnplacedRecord } from '../../domain/survey.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import type { BasketCell } from '../../domain/coverage/basket.ts';
import { groupLabels } from '../parts/group-labels.ts';
import { Localized } from '../parts/Localized.tsx';
import { hromadaName, typeName } from '../parts/names.ts';
import { Notice } from '../parts/Notice.tsx';
import { hromadaOf } from '../../domain/units.ts';

interface Props {
  readonly dataset: Dataset;
  readonly basket: readonly BasketCell[];
  readonly onService: (id: string) => void;
}

const isOver = ({ status }: { readonly status: Status }) => status === 'closed' || status === 'suspended';

/** Services that a hromada's cells hold, and records that may belong here but do not say so. */
export function HromadaServices({ dataset, basket, onService }: Props) {
  const { t, lang } = useWords();
  const today = useApp((state) => state.today);
  const known = basket.flatMap((cell) =>
    cell.coverage.services
      .map((i) => dataset.services[i])
      .filter((each) => each !== undefined)
      .map((service) => ({ service, type: cell.type, status: toldOn(service, today) ?? service.status })),
  );
  const services = [...known.filter((each) => !isOver(each)), ...known.filter(isOver)];
  const records = basket.flatMap((cell) =>
    cell.coverage.unplaced
      .map((i) => dataset.unplaced[i])
      .filter((each) => each !== undefined)
      .map((record) => ({ record, type: typeName(cell.type, lang) })),
  );
  return (
    <div className="card-block">
      <h3>{t('details:hromada.services')}</h3>
      {services.length === 0 && <p className="muted">{t('details:hromada.servicesNone')}</p>}
      {groupByProvider(
        services,
        ({ service }) => service,
        ({ status }) => status,
      ).map((group) => (
        <ProviderServices key={group[0].service.id} {...{ group, dataset, onService }} />
      ))}
      {records.map(({ record, type }) => (
        <Ambiguous key={record.id} record={record} type={type} dataset={dataset} />
      ))}
    </div>
  );
}

interface ProviderProps extends Pick<Props, 'dataset' | 'onService'> {
  readonly group: readonly {
    readonly service: Service;
    readonly type: ServiceType;
    readonly status: Status;
  }[];
}

/** What one provider offers in one place; each service is a way to its card, named with its provider. */
function ProviderServices({ group, dataset, onService }: ProviderProps) {
  const { t, lang } = useWords();
  const labels = groupLabels(group, { dataset, lang });
  const [first] = group;
  if (first === undefined) return null;
  const provider = <Localized value={first.service.provider} />;
  return (
    <>
      {group.length > 1 && <p className="card-services-provider small">{provider}</p>}
      <ul className="card-services">
        {group.map(({ service, type, status }, i) => {
          const state = status === 'operating' ? null : t(`filters:status.value.${status}`);
          return (
            <li key={service.id}>
              {isHypothetical(service) ? (
                <p>
                  {labels[i]} <span className="muted small">{provider}</span>
                </p>
              ) : (
                <button type="button" onClick={() => onService(service.id)}>
                  <span className="card-services-type">
                    {group.length > 1 ? labels[i] : typeName(type, lang)}
                  </span>
                  <span className={group.length > 1 ? 'visually-hidden' : 'muted small'}>
                    {provider}
                    {group.length === 1 && state !== null && ` · ${state}`}
                  </span>
                  {group.length > 1 && state !== null && <span className="muted small">{state}</span>}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Ambiguous(props: { record: UnplacedRecord; type: string; dataset: Dataset }) {
  const { record, type, dataset } = props;
  const { t, lang } = useWords();
  const names = record.candidates
    .map((code) => hromadaOf(dataset, code))
    .filter((each) => each !== null)
    .map((each) => hromadaName(each, t, lang))
    .join('; ');
  const { provider } = record;
  const who = provider.toLowerCase().includes(type.toLowerCase()) ? provider : `${provider} (${type})`;
  return (
    <Notice title={t('details:hromada.ambiguous')}>
      <p>{t('details:hromada.ambiguousWhy', { who, names })}</p>
    </Notice>
  );
}
