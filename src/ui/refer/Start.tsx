import { List } from 'lucide-react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import type { Facets } from './form/use-facets.ts';

const STEPS = ['ask', 'choose', 'print'] as const;

interface Props {
  readonly derived: Derived;
  readonly facets: Facets;
  readonly onWhole: () => void;
}

/** Before anything was said: how it goes, and what the records are worth. */
export function Start({ derived: { results }, facets: { counts }, onWhole }: Props) {
  const { t, lang } = useWords();
  const { notStated, total } = counts.facets.recipients;
  return (
    <section className="start" aria-label={t('common:results')}>
      <h2>{t('refer:start.title')}</h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <b>{t(`refer:start.${step}`)}</b>
            <span>{t(`refer:start.${step}How`)}</span>
          </li>
        ))}
      </ol>
      {notStated * 2 > total && (
        <p className="muted small figures">
          {t('refer:start.silent', {
            n: formatNumber(notStated, lang),
            of: formatNumber(total, lang),
          })}
        </p>
      )}
      {results.length > 0 && (
        <Button icon={List} onClick={onWhole}>
          {t('refer:start.whole', { services: t('services', { count: results.length }) })}
        </Button>
      )}
    </section>
  );
}
