import type { Code } from '../../../domain/code.ts';
import type { Rule } from '../../../domain/siting/place-rules.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { actions } from '../../../state/use-app.ts';
import { RuleSelect } from './RuleSelect.tsx';
import { type SiteContext, siteWords } from './site-words.ts';

export interface PlacesProps {
  readonly context: SiteContext;
  /** Conditions as the form has them now. */
  readonly rules: ReadonlyMap<Code, Rule>;
  readonly onRule: (code: Code, rule: Rule | null) => void;
}

/** The chosen places, each with what it does, what could stand there instead, and its condition for the next search. */
export function Places({ context, rules, onRule }: PlacesProps) {
  const words = useWords();
  const { sites } = words;
  const { result, nameOf } = context;
  const facts = new Map(result.each.map((each) => [each.code, each]));
  return (
    <ol className="plan-places plan-sites-places" aria-label={sites('places')}>
      {result.sites.map((code) => {
        const own = facts.get(code);
        const name = nameOf(code);
        return (
          <li key={code}>
            <div className="plan-sites-head">
              <button type="button" className="plan-link" onClick={() => actions.chooseHromada(code)}>
                {name}
              </button>
              <RuleSelect
                name={name}
                rule={rules.get(code) ?? null}
                onChange={(rule) => onRule(code, rule)}
              />
            </div>
            <p className="small figures">
              {own?.must === true && <em>{sites('site.must')} </em>}
              {movedWords(result.moved, code, nameOf, sites)}
              {own !== undefined && siteWords(own, context, words).join(' ')}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function movedWords(
  moved: SitesResult['moved'],
  code: Code,
  nameOf: SiteContext['nameOf'],
  sites: ReturnType<typeof useWords>['sites'],
): string {
  const from = moved.find(({ to }) => to === code)?.from;
  if (from === undefined) return '';
  const text = from === code ? sites('movedNot') : sites('movedFrom', { from: nameOf(from) });
  return `${text} `;
}
