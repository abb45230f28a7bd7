import { fillOf } from '../../../domain/coverage/state.ts';
import type { ChangeView } from '../../../domain/compare/change-view.ts';
import type { CellChange } from '../../../domain/compare/coverage.ts';
import type { Service } from '../../../domain/service.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber, pick } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Side } from '../../../domain/compare/sides.ts';
import { addressText } from '../../card/address-text.ts';
import { stateWord } from '../../card/state-word.ts';
import { typeName } from '../../parts/names.ts';
import { WholeRelease } from '../../parts/WholeRelease.tsx';
import { ChangeSwatch } from './ChangeSwatch.tsx';
import { sidesOf, toldOf, totalText } from './change-words.ts';
import { repeatedNames, rowName } from '../row-name.ts';

interface Props {
  readonly change: ChangeView;
  /** One type is asked for: the panel's head has named it. */
  readonly ofOne: boolean;
  readonly onHromada: (code: string) => void;
}

const SERVICES = ['opened', 'learned', 'closed', 'vanished'] as const;
const CELLS = ['appeared', 'nowKnown', 'ended', 'unclear'] as const;
/** Asked of every comparison: that there is none is an answer. */
const ALWAYS: ReadonlySet<string> = new Set(['opened', 'closed']);

/** What became of hromadas, and apart from that of records: new, closed and moved services. */
export function Changes({ change, ofOne, onHromada }: Props) {
  const { t, lang } = useWords();
  const changes = change.comparison;
  const { before, after, moved } = changes;
  const { hromadas } = after.dataset;
  const repeated = repeatedNames(hromadas);
  const names = new Map(hromadas.map((each) => [each.code, rowName(each, repeated, t, lang)]));
  const typeOf = (id: string) => {
    const type = after.dataset.types.find((each) => each.id === id);
    return type === undefined ? id : typeName(type, lang);
  };
  // A provider that its source does not name may be called as the service is.
  const line = ({ type, provider }: Service) =>
    [...new Set([...(ofOne ? [] : [typeOf(type)]), pick(provider, lang).text])].join(', ');
  // Providers of two hromadas may be called the same.
  const placed = (service: Service) =>
    [line(service), names.get(service.hromada ?? '')].filter((each) => each !== undefined).join(', ');
  const place = ({ hromada, detail }: Service, { dataset }: Side) => {
    const home = dataset.hromadas.find(({ code }) => code === hromada);
    const town = detail?.settlement ?? home?.seat?.name ?? null;
    const address = detail?.address ?? null;
    if (address !== null) return addressText(town, address, lang);
    return town === null ? t('plan:compare.noPlace') : pick(town, lang).text;
  };
  const nothing = [...SERVICES, ...CELLS, 'moved' as const].every((key) => changes[key].length === 0);
  return (
    <div className="plan-changes" aria-live="polite">
      <p>
        <WholeRelease text={t('plan:compare.between', sidesOf(changes, t, lang))} />
      </p>
      {nothing && <p>{t('plan:compare.nothing')}</p>}
      {!nothing && (
        <>
          <h2>{t('plan:compare.hromadas')}</h2>
          <ul className="plan-change-totals figures">
            {toldOf(change).map((total) => (
              <li key={total.key}>
                <ChangeSwatch of={total.key} />
                {t(`map:change.${total.key}`)}: {totalText(total, t, lang)}
              </li>
            ))}
          </ul>
          {CELLS.filter((key) => changes[key].length > 0).map((key) => (
            <Cells
              key={key}
              kind={key}
              cells={changes[key]}
              nameOf={(code) => names.get(code) ?? code}
              typeOf={ofOne ? null : typeOf}
              onHromada={onHromada}
            />
          ))}
          <h2>{t('plan:compare.records')}</h2>
          {SERVICES.filter((key) => ALWAYS.has(key) || changes[key].length > 0).map((key) => (
            <List
              key={key}
              title={t(`plan:compare.${key}`)}
              items={changes[key].map((each) => [each.id, placed(each)])}
            />
          ))}
          <List
            title={t('plan:compare.moved')}
            items={moved.map((move) => [
              move.after.id,
              t('plan:compare.movedLine', {
                service: line(move.after),
                before: place(move.before, before),
                after: place(move.after, after),
              }),
            ])}
          />
        </>
      )}
      <p className="muted small">{t('plan:compare.caveat')}</p>
    </div>
  );
}

function List({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly (readonly [string, string])[];
}) {
  const { t } = useWords();
  return (
    <section>
      <h3>{`${title}: ${items.length === 0 ? t('plan:compare.none') : items.length}`}</h3>
      {items.length > 0 && (
        <ul>
          {items.map(([key, words]) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** «3 громади»; «3 громади (11 пар «громада — вид послуги»)» where one has several: each is counted once. */
function cellsText(cells: readonly CellChange[], t: Translate, lang: Language): string {
  const count = new Set(cells.map(({ hromada }) => hromada)).size;
  const hromadas = t('plan:table.hromadas', { count, n: formatNumber(count, lang) });
  if (count === cells.length) return hromadas;
  const pairs = { count: cells.length, n: formatNumber(cells.length, lang) };
  return t('plan:compare.pairs', { hromadas, ...pairs });
}

interface CellsProps extends Pick<Props, 'onHromada'> {
  readonly kind: (typeof CELLS)[number];
  readonly cells: readonly CellChange[];
  readonly nameOf: (code: string) => string;
  /** Null: one is asked for. */
  readonly typeOf: ((id: string) => string) | null;
}

function Cells({ kind, cells, nameOf, typeOf, onHromada }: CellsProps) {
  const { t, lang } = useWords();
  const word = ({ state, reason }: CellChange['before']) => stateWord(fillOf(state, reason), reason, t);
  return (
    <section>
      <h3>{`${t(`plan:compare.${kind}`)}: ${cellsText(cells, t, lang)}`}</h3>
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.hromada} ${cell.type}`}>
            <button type="button" className="plan-link" onClick={() => onHromada(cell.hromada)}>
              {nameOf(cell.hromada)}
            </button>
            {typeOf !== null && `, ${typeOf(cell.type)}`}
            <span className="muted small plan-change-line">
              {t('plan:compare.change', { before: word(cell.before), after: word(cell.after) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
