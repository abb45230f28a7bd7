import type { ReactNode } from 'react';
import type { FillKey } from '../../../domain/coverage/state.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import type { Service } from '../../../domain/service.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { isUnderFire } from '../../../domain/territory.ts';
import type { Language } from '../../../domain/text.ts';
import { phoneText, pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { BasketCell } from '../../../domain/coverage/basket.ts';
import type { Derived, NearestService } from '../../../state/derived.ts';
import { hromadaOf } from '../../../domain/units.ts';
import { stateWord } from '../../card/state-word.ts';
import { mainContact } from '../../contact/main-contact.ts';
import { shortWho } from '../../contact/whose-words.ts';
import { typeName } from '../../parts/names.ts';
import { noneNearWords } from '../../parts/none-near.ts';
import { Swatch } from '../../parts/Swatch.tsx';
import type { MissingType } from './sheet-data.ts';
import { awayWords } from '../../routes/distance-words.ts';
import { inventedPlace } from '../what-if/invented-place.ts';

function firstPhone({ detail }: Service, lang: Language): string | null {
  const label = detail?.phones[0]?.label;
  return label === undefined ? null : phoneText(label, lang);
}

/** Names and first phones of who serves; on one page there is room for two. */
const NAMED = 2;

function Providers({ cell, dataset }: { readonly cell: BasketCell; readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const services = cell.coverage.services
    .map((at) => dataset.services[at])
    .filter((each) => each !== undefined);
  const rest = services.length - NAMED;
  return (
    <>
      {services.slice(0, NAMED).map((service) => (
        <span key={service.id} className="sheet-line">
          {[pick(service.provider, lang).text, firstPhone(service, lang)]
            .filter((each) => each !== null)
            .join(', ')}
        </span>
      ))}
      {rest > 0 && <span className="sheet-line">{t('plan:sheet.more', { count: rest, n: rest })}</span>}
      {services.length === 0 && '—'}
    </>
  );
}

interface TableProps {
  /** Over what a table says of a service, beside its state. */
  readonly third: string;
  readonly rows: readonly {
    readonly type: ServiceType;
    readonly state: ReactNode;
    readonly told: ReactNode;
  }[];
}

function Table({ third, rows }: TableProps) {
  const { t, lang } = useWords();
  return (
    <table>
      <thead>
        <tr>
          {[t('plan:sheet.service'), t('plan:sheet.state'), third].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ type, state, told }) => (
          <tr key={type.id}>
            <th scope="row">{typeName(type, lang)}</th>
            <td>{state}</td>
            <td>{told}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The basket: each type of which something is known, its state, who provides it. */
export function BasketTable({
  cells,
  dataset,
  before,
}: {
  readonly cells: readonly BasketCell[];
  readonly dataset: Dataset;
  /** Fill of a type without the planner's scenario; null where there is none. */
  readonly before: (type: string) => FillKey | null;
}) {
  const { t, tools } = useWords();
  const words = ({ fill, coverage, type }: BasketCell) => {
    const state = stateWord(fill, coverage.reason, t);
    const was = before(type.id);
    if (was === null || was === fill) return state;
    return tools('whatIf.cell', { state, before: t(`state:planner.${was}`) });
  };
  const rows = cells.map((cell) => ({
    type: cell.type,
    state: (
      <>
        <Swatch fill={cell.fill} width={22} height={12} /> {words(cell)}
      </>
    ),
    told: <Providers cell={cell} dataset={dataset} />,
  }));
  return <Table third={t('plan:sheet.who')} rows={rows} />;
}

/** The number to call of a service; where nobody knows it, whose it is that answers instead: «ЦНАП громади 04631 2 10 15». */
function callWords(service: Service, type: ServiceType, dataset: Dataset, t: Translate, lang: Language) {
  const contact = mainContact(contactsOf(dataset, { service, types: [type] }));
  if (contact === null) return null;
  const label = phoneText(contact.label, lang);
  return contact.kind === 'provider' ? label : `${shortWho(contact, { t, lang })} ${label}`;
}

type Scope = Pick<Derived, 'dataset' | 'whatIf'>;

function nearestWords(
  nearest: NearestService,
  type: ServiceType,
  { dataset, whatIf }: Scope,
  t: Translate,
  lang: Language,
): string {
  const { service } = nearest;
  const home = hromadaOf(dataset, service.hromada);
  const seat = home === null ? null : pick(home.seat?.name ?? home.name, lang).text;
  const place = seat === null ? null : inventedPlace(seat, service, whatIf, t);
  const away = awayWords(nearest, t, lang);
  const phone = isHypothetical(service) ? null : callWords(service, type, dataset, t, lang);
  const moved = home !== null && isUnderFire(home) ? t('territory:moved') : null;
  const who = [pick(service.provider, lang).text, place, away, phone, moved].filter((each) => each !== null);
  // Of a service that a scenario made up there is nobody to ask.
  if (isHypothetical(service)) return who.join(', ');
  return `${who.join(', ')}; ${t(`plan:missing.outsiders.${service.takesOutsiders}`)}`;
}

function Sharing({ line }: { readonly line: string | null }) {
  return line === null ? null : <span className="sheet-line">{line}</span>;
}

/** What is missing, how certain that is, and meanwhile the nearest service or the line to call. */
export function MissingTable({
  missing,
  scope,
  sharing,
}: {
  readonly missing: readonly MissingType[];
  readonly scope: Scope;
  /** With whom the hromada shares a type; null = not known. */
  readonly sharing: (type: string) => string | null;
}) {
  const { t, lang } = useWords();
  const rows = missing.map(({ cell: { type, fill, coverage }, found }) => ({
    type,
    state: stateWord(fill, coverage.reason, t),
    told: (
      <>
        {found.near === null
          ? noneNearWords(found.anywhere, { dataset: scope.dataset, types: [type] }, t, lang)
          : nearestWords(found.near, type, scope, t, lang)}
        <Sharing line={sharing(type.id)} />
      </>
    ),
  }));
  return <Table third={t('plan:sheet.nearest')} rows={rows} />;
}
