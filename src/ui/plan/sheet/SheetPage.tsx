import { contactFor } from '../../../domain/contact.ts';
import type { FillKey } from '../../../domain/coverage/state.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { neighboursOf } from '../../../domain/neighbours.ts';
import { formatDate, formatNumber, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { sharingLine } from '../../card/agreement-words.ts';
import { hromadaName, raionName } from '../../parts/names.ts';
import { scenarioWords } from '../export/basis-cells.ts';
import type { SheetData } from './sheet-data.ts';
import { SheetLegend } from './SheetLegend.tsx';
import { SheetMap } from './SheetMap.tsx';
import { BasketTable, MissingTable } from './SheetTables.tsx';

/** One page has room for so many neighbours and sources by name. */
const NEIGHBOURS = 14;
const SOURCES = 6;

/** More types than these are set smaller, so that the page stays one. */
const ROOMY = 9;

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  readonly data: SheetData;
  readonly borders: ScopeBorders | null;
  readonly subject: string;
  /** Who drew the borders, and what they are worth. */
  readonly credit: string;
  readonly today: string;
  /** The day that was looked at. */
  readonly date: string;
}

/** One A4 page about a hromada for a council session. */
export function SheetPage({ derived, row, data, borders, subject, credit, today, date }: Props) {
  const { t, lang } = useWords();
  const { dataset } = derived;
  const { hromada, raion } = row;
  const places = dataset.applyPlaces.filter((place) => place.hromada === hromada.code);
  const scenario = scenarioWords({ derived, t, lang });
  const contact = contactFor(null, places, dataset.hotlines, null);
  return (
    <article className={data.known.length > ROOMY ? 'sheet sheet-dense' : 'sheet'} lang={lang}>
      <h1>{t('plan:sheet.title', { name: hromadaName(hromada, t, lang) })}</h1>
      <p>
        {raion === null ? '' : `${raionName(raion, t, lang)}. `}
        {t('plan:asOf', { date: formatDate(date, lang) })}{' '}
        {t('plan:sheet.made', { date: formatDate(today, lang), release: dataset.release })}.
      </p>
      {scenario !== null && (
        <p>
          <strong>{scenario}</strong>
        </p>
      )}
      <div className="sheet-top">
        <figure>
          <SheetMap derived={derived} hromada={hromada} borders={borders} subject={subject} />
          <figcaption>
            {t('plan:sheet.mapShows', { subject })}
            <SheetLegend derived={derived} />
            {credit}
          </figcaption>
        </figure>
        <Facts row={row} dataset={dataset} borders={borders} apply={contact} />
      </div>
      <h2>{t('plan:sheet.basket')}</h2>
      <BasketTable
        cells={data.known.filter(({ fill }) => !isMissing(fill))}
        dataset={dataset}
        before={(type) => fillBefore(derived, hromada.code, type)}
      />
      {data.silent > 0 && (
        <p>{t('plan:sheet.unknownApart', { count: data.silent, n: formatNumber(data.silent, lang) })}</p>
      )}
      <h2>{t('plan:sheet.missing')}</h2>
      {data.missing.length === 0 ? (
        <p>{t('plan:sheet.nothingMissing')}</p>
      ) : (
        <MissingTable
          missing={data.missing}
          dataset={dataset}
          sharing={(type) => sharingLine(hromada.code, type, { dataset, today, t, lang })}
        />
      )}
      <Sources data={data} />
    </article>
  );
}

/** What a scenario found. */
function fillBefore({ whatIf }: Derived, code: string, type: string): FillKey | null {
  if (whatIf === null) return null;
  const { basket } = whatIf.before;
  return basket.fill(
    code,
    basket.types.findIndex(({ id }) => id === type),
  );
}

const isMissing = (fill: string) => fill === 'gap' || fill === 'notFound';

interface FactsProps extends Pick<Props, 'row' | 'borders'> {
  readonly dataset: Derived['dataset'];
  readonly apply: ReturnType<typeof contactFor>;
}

function Facts({ row: { hromada }, dataset, borders, apply }: FactsProps) {
  const { t, lang } = useWords();
  const around = borders === null ? [] : neighboursOf(hromada.code, borders.polygons);
  const byCode = new Map(dataset.hromadas.map((each): [string, Hromada] => [each.code, each]));
  const names = around.flatMap((code) => {
    const each = byCode.get(code);
    return each === undefined ? [] : [pick(each.name, lang).text];
  });
  const rest = names.length - NEIGHBOURS;
  const { population, seat } = hromada;
  const who = apply.service === null ? null : pick(apply.service.provider, lang).text;
  return (
    <dl>
      <dt>{t('plan:sheet.people')}</dt>
      <dd className="figures">
        {population === null ? t('plan:table.unknownPeople') : formatNumber(population, lang)}.{' '}
        {t('plan:basis')}
      </dd>
      <dt>{t('plan:sheet.seat')}</dt>
      <dd>{seat === null ? '—' : pick(seat.name, lang).text}</dd>
      <dt>{t(dataset.region === null ? 'plan:sheet.neighbours' : 'plan:sheet.neighboursIn')}</dt>
      <dd>
        {borders === null && t('plan:sheet.noNeighbours')}
        {names.slice(0, NEIGHBOURS).join(', ')}
        {rest > 0 && ` ${t('plan:sheet.more', { count: rest, n: rest })}`}
      </dd>
      <dt>{t('plan:sheet.apply')}</dt>
      <dd className="figures">{who === null ? apply.label : `${who}, ${apply.label}`}</dd>
    </dl>
  );
}

function Sources({ data: { sources } }: Pick<Props, 'data'>) {
  const { t, lang } = useWords();
  const rest = sources.length - SOURCES;
  const lines = sources.slice(0, SOURCES).map(({ source, date, assured }) => {
    if (date === null) return source;
    return t(assured ? 'plan:sheet.assured' : 'plan:sheet.reported', {
      source,
      date: formatDate(date, lang),
    });
  });
  return (
    <p className="sheet-sources">
      {t('plan:sheet.sources')}: {lines.join('; ')}
      {rest > 0 && ` ${t('plan:sheet.more', { count: rest, n: rest })}`}. {t('plan:sheet.distance')}
    </p>
  );
}
