import { type SurveyCell, surveyCell } from '../../domain/coverage/survey-coverage.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { raionName, typeName } from '../parts/names.ts';

interface Place {
  readonly code: string;
  readonly name: string;
}

const COLUMNS = ['complete', 'partial', 'none'] as const;
/** Names in a cell; of the country's oblasts most are alike. */
const NAMED = 6;

/** How thoroughly each type was looked for in each raion (of the country: in each oblast), and where nobody looked. */
export function SurveyTable({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const places = usePlaces(dataset);
  const { region, surveys, types } = dataset;
  const scope = region === null ? t('about:country') : pick(region.name, lang).text;
  return (
    <section>
      <h2>{t('about:surveys.title')}</h2>
      <p>{t('about:surveys.lead')}</p>
      <table className="about-surveys">
        <caption className="visually-hidden">{t('about:surveys.caption', { scope })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about:surveys.type')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`about:surveys.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {types
            .filter(({ applyPlace }) => !applyPlace)
            .map((type) => {
              const cells = places.map((place) => ({
                place,
                cell: surveyCell(surveys, type.id, place.code),
              }));
              return (
                <tr key={type.id}>
                  <th scope="row">{typeName(type, lang)}</th>
                  {COLUMNS.map((column) => (
                    <Cell
                      key={column}
                      label={t(`about:surveys.${column}`)}
                      cells={cells.filter(({ cell }) => cell.completeness === column)}
                      of={places.length}
                    />
                  ))}
                </tr>
              );
            })}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  /** Heading of its column, where the columns stand below each other. */
  readonly label: string;
  readonly cells: readonly { readonly place: Place; readonly cell: SurveyCell }[];
  /** Places in all. */
  readonly of: number;
}

/** The places of which it is so, those of one list together. */
function Cell({ label, cells, of }: CellProps) {
  const { t, lang } = useWords();
  if (cells.length === 0) return <td className="muted">—</td>;
  const groups = [...new Set(cells.map(({ cell }) => `${cell.survey?.date ?? ''} ${cell.part}`))];
  return (
    <td data-label={label}>
      {groups.map((group) => {
        const alike = cells.filter(({ cell }) => `${cell.survey?.date ?? ''} ${cell.part}` === group);
        const { survey, part } = alike[0]?.cell ?? { survey: null, part: false };
        const names = alike.slice(0, NAMED).map(({ place }) => place.name);
        if (alike.length > NAMED) names.push(t('about:surveys.others', { n: alike.length - NAMED }));
        return (
          <p key={group}>
            {alike.length === of ? t('about:surveys.everywhere') : names.join(', ')}
            {part && ` (${t('about:surveys.somewhere')})`}
            {survey !== null && <span className="muted figures">, {formatDate(survey.date, lang)}</span>}
          </p>
        );
      })}
    </td>
  );
}

/** Codes of raions are their prefix and zeros, as KATOTTG builds them. */
function usePlaces({ region, raions, regions, hromadas }: Dataset): Place[] {
  const { t, lang } = useWords();
  if (region === null) {
    return regions
      .filter(({ applicable }) => applicable)
      .map(({ code, name }) => ({ code, name: pick(name, lang).text }));
  }
  if (raions.length > 0) {
    return raions.map((raion) => ({
      code: raion.prefix.padEnd(19, '0'),
      name: raionName(raion, t, lang),
    }));
  }
  // Kyiv has no raions of this kind: it is one unit.
  return hromadas.map(({ code, name }) => ({ code, name: pick(name, lang).text }));
}
