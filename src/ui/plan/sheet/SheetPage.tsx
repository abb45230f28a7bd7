import { Fragment, useMemo } from 'react';
import { isApplicable } from '../../../domain/applicable.ts';
import { type Contact, firstContact, plainOf } from '../../../domain/contact/contact.ts';
import type { FillKey } from '../../../domain/coverage/state.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { neighboursOf } from '../../../domain/geo/neighbours.ts';
import { formatDate, formatNumber, phoneText, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { peopleNumber } from '../../parts/people-words.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { sharingLine } from '../../card/agreement-words.ts';
import { crisisFew } from '../../contact/crisis-text.ts';
import { CrisisInline } from '../../contact/CrisisInline.tsx';
import { datedWords, whoseWords } from '../../contact/whose-words.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { hromadaName, raionName } from '../../parts/names.ts';
import { OccupiedHelp } from '../../territory/OccupiedHelp.tsx';
import { TerritoryNote } from '../../territory/TerritoryNote.tsx';
import { notApplicableWords } from '../../territory/territory-words.ts';
import { scenarioWords } from '../export/basis-cells.ts';
import { WholeRelease } from '../../parts/WholeRelease.tsx';
import type { SheetData } from './sheet-data.ts';
import { SheetLegend } from './SheetLegend.tsx';
import { SheetMap } from './SheetMap.tsx';
import { sheetPicture } from './sheet-scene.ts';
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
  const scenario = scenarioWords({ derived, t, lang });
  const picture = useMemo(
    () => (borders === null ? null : sheetPicture(derived, lang, borders, hromada.code)),
    [derived, lang, borders, hromada.code],
  );
  const held = isApplicable(hromada);
  const cells = [...data.known, ...data.missing.map(({ cell }) => cell)];
  const types = [...derived.counted, ...cells.map(({ type }) => type)];
  const contacts = contactsOf(dataset, { types, hromada: hromada.code });
  const crisis = crisisFew(contacts);
  const contact = held ? firstContact(plainOf(contacts)) : null;
  return (
    <article className={data.known.length > ROOMY ? 'sheet light sheet-dense' : 'sheet light'} lang={lang}>
      <h1>{t('plan:sheet.title', { name: hromadaName(hromada, t, lang) })}</h1>
      {crisis.length > 0 && (
        <p>
          <strong>
            {t('plan:sheet.violence')}. <CrisisInline lines={crisis} />
          </strong>
        </p>
      )}
      <p>
        {raion === null ? '' : `${raionName(raion, t, lang)}. `}
        {date !== today && `${t('plan:asOf', { date: formatDate(date, lang) })} `}
        <WholeRelease
          text={t('plan:sheet.made', { date: formatDate(today, lang), release: dataset.release })}
        />
        .
      </p>
      <TerritoryNote hromada={hromada} />
      {scenario !== null && (
        <p>
          <strong>{scenario}</strong>
        </p>
      )}
      <div className="sheet-top">
        <figure>
          <SheetMap hromada={hromada} {...{ picture, subject }} />
          <figcaption>
            {t('plan:sheet.mapShows', { subject })}
            <SheetLegend derived={derived} picture={picture} />
            {credit}
          </figcaption>
        </figure>
        <Facts
          row={row}
          dataset={dataset}
          figures={derived.told}
          borders={borders}
          apply={contact}
          today={today}
        />
      </div>
      {held ? (
        <Services derived={derived} data={data} code={hromada.code} today={today} />
      ) : (
        <>
          <p>
            <strong>{notApplicableWords(hromada.territory, t, lang)}</strong>
          </p>
          <OccupiedHelp hromada={hromada} types={[]} hotlines={dataset.hotlines} />
        </>
      )}
      <Sources data={data} way={derived.way} />
    </article>
  );
}

/** What there is, what is missing, and of what nothing is known. */
function Services({
  derived,
  data,
  code,
  today,
}: Pick<Props, 'derived' | 'data' | 'today'> & { readonly code: string }) {
  const { t, lang } = useWords();
  const { dataset } = derived;
  const there = data.known.filter(({ fill }) => !isMissing(fill));
  return (
    <>
      {there.length + data.silent > 0 && <h2>{t('plan:sheet.basket')}</h2>}
      {there.length > 0 && (
        <BasketTable cells={there} dataset={dataset} before={(type) => fillBefore(derived, code, type)} />
      )}
      {data.silent > 0 && (
        <p>{t('plan:sheet.unknownApart', { count: data.silent, n: formatNumber(data.silent, lang) })}</p>
      )}
      <h2>{t('plan:sheet.missing')}</h2>
      {data.missing.length === 0 ? (
        <p>{t('plan:sheet.nothingMissing')}</p>
      ) : (
        <MissingTable
          missing={data.missing}
          scope={derived}
          sharing={(type) => sharingLine(code, type, { dataset, today, t, lang })}
        />
      )}
    </>
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

interface FactsProps extends Pick<Props, 'row' | 'borders' | 'today'> {
  readonly dataset: Derived['dataset'];
  readonly figures: Derived['told'];
  /** Whom to call about applying; null where nobody is named. */
  readonly apply: Contact | null;
}

function Facts({ row: { hromada }, dataset, figures, borders, apply, today }: FactsProps) {
  const { t, lang } = useWords();
  const around = borders === null ? [] : neighboursOf(hromada.code, borders.polygons);
  const byCode = new Map(dataset.hromadas.map((each): [string, Hromada] => [each.code, each]));
  const names = around.flatMap((code) => {
    const each = byCode.get(code);
    return each === undefined ? [] : [pick(each.name, lang).text];
  });
  const rest = names.length - NEIGHBOURS;
  const { population, seat } = hromada;
  return (
    <dl>
      <dt>{t('plan:sheet.people')}</dt>
      <dd className="figures">
        {peopleNumber(population, t, lang)}. {t('plan:basis')}
      </dd>
      {figures.map((figure) => {
        const value = figure.weights.get(hromada.code);
        return (
          <Fragment key={figure.id}>
            <dt>{figureWords(figure, t, lang)}</dt>
            <dd className="figures">
              {value === undefined ? t('metrics:figure.none') : formatNumber(value, lang, 1)}
            </dd>
          </Fragment>
        );
      })}
      <dt>{t('plan:sheet.seat')}</dt>
      <dd>{seat === null ? '—' : pick(seat.name, lang).text}</dd>
      <dt>{t(dataset.region === null ? 'plan:sheet.neighbours' : 'plan:sheet.neighboursIn')}</dt>
      <dd>
        {borders === null && t('plan:sheet.noNeighbours')}
        {names.slice(0, NEIGHBOURS).join(', ')}
        {rest > 0 && ` ${t('plan:sheet.more', { count: rest, n: rest })}`}
      </dd>
      {apply !== null && (
        <>
          <dt>{t('plan:sheet.apply')}</dt>
          <dd className="figures">{applyWords(apply, { t, lang, today })}</dd>
        </>
      )}
    </dl>
  );
}

/** «ЦНАП Ніжина, 046 …, за повідомленням від 16.06.2023»: a line has no name of its own, its words say what it is. */
function applyWords(contact: Contact, words: Parameters<typeof whoseWords>[1]): string {
  const { body, service, label } = contact;
  const name = body?.name ?? (service === null ? null : pick(service.provider, words.lang).text);
  const number = phoneText(label, words.lang);
  if (name === null) return `${number} (${whoseWords(contact, words)})`;
  return [name, number, ...datedWords(contact, words)].join(', ');
}

function Sources({ data: { sources }, way }: Pick<Props, 'data'> & Pick<Derived, 'way'>) {
  const { t, lang } = useWords();
  const rest = sources.length - SOURCES;
  const lines = sources.slice(0, SOURCES).map(({ source, date, assured }) => {
    const day = date === null ? null : formatDate(date, lang);
    // Many a source is named with its day, as Ukrainian writes it.
    if (day === null || (!assured && source.includes(formatDate(date ?? '', 'uk')))) return source;
    return t(assured ? 'plan:sheet.assured' : 'plan:sheet.reported', { source, date: day });
  });
  return (
    <p className="sheet-sources">
      {t('plan:sheet.sources')}: {lines.join('; ')}
      {rest > 0 && ` ${t('plan:sheet.more', { count: rest, n: rest })}`}.{' '}
      {t(way === 'road' ? 'plan:sheet.distanceRoad' : 'plan:sheet.distance')}
    </p>
  );
}
