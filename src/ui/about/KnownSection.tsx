import type { Region } from '../../domain/region.ts';
import { totalKnown } from '../../domain/known.ts';
import type { ISODate } from '../../domain/date.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { knownWords } from './known-words.ts';
import { useApp } from '../../state/use-app.ts';
import { Templates } from '../own-file/choose/Templates.tsx';
import './known.css';

interface Props {
  readonly regions: readonly Region[];
  readonly types: readonly ServiceType[];
  readonly today: ISODate;
  /** Shows an oblast on the map. */
  readonly onRegion: (scope: string) => void;
  readonly onOwnFile: () => void;
}

const COLUMNS = ['records', 'sources', 'missing'] as const;

/** «Що ми знаємо»: of every oblast how much, from when, what nobody has found, and how to help. */
export function KnownSection({ regions, types, today, onRegion, onOwnFile }: Props) {
  const { t, lang } = useWords();
  const { compare } = new Intl.Collator(lang);
  const named = regions.map((region) => ({ region, name: pick(region.name, lang) }));
  const sorted = named.toSorted((a, b) => compare(a.name.text, b.name.text));
  const total = totalKnown(regions);
  const number = (n: number) => formatNumber(n, lang);
  return (
    <section>
      <h2 id="known">{t('about:known.title')}</h2>
      <p>{t('about:known.lead')}</p>
      <p className="figures">
        {t('about:known.sum', {
          oblasts: number(total.gatheredIn),
          all: number(total.oblasts),
          reached: number(total.reached),
          hromadas: number(total.hromadas),
          rest: number(total.waiting),
        })}
      </p>
      <table className="about-surveys about-known">
        <caption className="visually-hidden">{t('about:known.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about:known.oblast')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`about:known.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ region, name }) => {
            const words = knownWords(region, { types, today, t, lang });
            // What is sure of a whole occupied oblast is one sentence.
            const columns = region.applicable ? COLUMNS : COLUMNS.slice(0, 1);
            return (
              <tr key={region.code}>
                <th scope="row">
                  <Button
                    variant="quiet"
                    lang={name.lang}
                    onClick={() => onRegion(region.code.slice(0, 4))}
                    title={t('about:known.show')}
                  >
                    {name.text}
                  </Button>
                </th>
                {columns.map((column) => (
                  <td
                    key={column}
                    colSpan={region.applicable ? 1 : COLUMNS.length}
                    data-label={t(`about:known.${column}`)}
                  >
                    {words[column].map((line) => (
                      <p key={line} className="figures">
                        {line}
                      </p>
                    ))}
                    {column === 'missing' && words.types.length > 0 && (
                      <details>
                        <summary>{t('about:known.types', { count: words.types.length })}</summary>
                        <p>{words.types.join('; ')}</p>
                      </details>
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <KnownHelp onOwnFile={onOwnFile} />
    </section>
  );
}

const STEPS = ['template', 'survey', 'confirm'] as const;

/** How to help: fill in the table, check it here, say what is whole, say what is wrong. */
function KnownHelp({ onOwnFile }: { readonly onOwnFile: () => void }) {
  const { t } = useWords();
  const embed = useApp((state) => state.view.embed);
  return (
    <div className="known-help">
      <h3>{t('about:known.help.title')}</h3>
      <ul>
        {STEPS.map((step) => (
          <li key={step}>{t(`about:known.help.${step}`)}</li>
        ))}
      </ul>
      <Templates />
      {!embed && (
        <p>
          {t('about:known.help.check')} <Button onClick={onOwnFile}>{t('ownFile')}</Button>
        </p>
      )}
    </div>
  );
}
