import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { OnMap } from './OnMap.tsx';

/** Figures that the data bring beside residents, each with its source and date. */
export function OpenFigures({ derived }: { readonly derived: Derived }) {
  const { t, tools, lang } = useWords();
  const { needs } = derived.dataset;
  if (needs.length === 0) return null;
  return (
    <section className="plan-result" aria-label={tools('need.open')}>
      <h3>{tools('need.open')}</h3>
      <ul className="need-open">
        {needs.map((each) => (
          <li key={each.id}>
            {figureWords(each, t, lang)} <OnMap figure={each} derived={derived} />
          </li>
        ))}
      </ul>
    </section>
  );
}
