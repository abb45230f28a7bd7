import { AGE_CLASSES, recordAges } from '../../domain/record-ages.ts';
import { servicesOfOblast } from '../../domain/compare/releases.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ISODate } from '../../domain/date.ts';
import { CONFIRM_MONTHS } from '../../domain/record-dates.ts';
import { formatDate, formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { shareText } from '../parts/share-text.ts';

const OLD = new Set<string>(['upTo24', 'older', 'undated']);

/** Age of the scope's records as bars; a table, so that every bar is a number too. */
export function Ages({ dataset, today }: { readonly dataset: Dataset; readonly today: ISODate }) {
  const { t, lang } = useWords();
  const { region, services } = dataset;
  const records = region === null ? services : servicesOfOblast(services, region.code.slice(0, 4));
  const ages = recordAges(records, today);
  const most = Math.max(1, ...ages.map(({ count }) => count));
  const old = ages.filter(({ age }) => OLD.has(age)).reduce((sum, { count }) => sum + count, 0);
  const scope = region === null ? t('about:country') : pick(region.name, lang).text;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <section>
      <h2>{t('about:ages.title')}</h2>
      <p>{t('about:ages.lead', { scope, date: formatDate(today, lang) })}</p>
      <table className="about-ages">
        <caption className="visually-hidden">{t('about:ages.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about:ages.age')}</th>
            <th scope="col">{t('about:ages.count')}</th>
            <th scope="col">{t('about:ages.share')}</th>
          </tr>
        </thead>
        <tbody>
          {AGE_CLASSES.map((age) => {
            const count = ages.find((each) => each.age === age)?.count ?? 0;
            return (
              <tr key={age}>
                <th scope="row">{t(`about:ages.${age}`)}</th>
                <td className="figures">
                  <span className="about-bar" data-old={OLD.has(age)} aria-hidden="true">
                    <span style={{ inlineSize: `${(count / most) * 100}%` }} />
                  </span>
                  {number(count)}
                </td>
                <td className="figures">
                  {records.length === 0 ? '—' : shareText(count, records.length, lang)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>
        {t('about:ages.confirm', { count: CONFIRM_MONTHS, old: number(old), all: number(records.length) })}
      </p>
    </section>
  );
}
