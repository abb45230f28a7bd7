import { Crosshair } from 'lucide-react';
import { useId, useState } from 'react';
import { type Rule, RULES } from '../../../domain/siting/place-rules.ts';
import type { Draft } from '../../../domain/siting/draft.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import { FileButton } from '../../parts/FileButton.tsx';
import { placeLine } from '../../parts/names.ts';
import { Select } from '../../parts/Select.tsx';
import { useScreen } from '../../shell/shows.ts';
import { HromadaOptions } from '../what-if/HromadaOptions.tsx';
import { canHost } from './can-host.ts';
import type { Change } from './NumberField.tsx';
import { withRule } from './question.ts';
import { RuleSelect } from './RuleSelect.tsx';
import { takeRulesFile } from './take-rules.ts';
import { usePick } from './use-pick.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: Change;
  readonly derived: Derived;
}

/** Where a new place must be, must not be, or may only be: by a list, by the map, by a file. */
export function PlaceRules({ draft, onChange, derived }: Props) {
  const { t, sites, lang } = useWords();
  const { show } = useScreen();
  const [kind, place] = [useId(), useId()];
  const [next, setNext] = useState<Rule>('must');
  const [said, setSaid] = useState<readonly string[]>([]);
  const { rules } = draft;
  const set = (code: string, rule: Rule | null) => onChange({ rules: withRule(rules, code, rule) });
  const here = rules.flatMap(([code, rule]) => {
    const row = derived.rowByCode.get(code);
    return row === undefined ? [] : [{ ...row, rule }];
  });
  const { picking, start, end } = usePick(derived, rules, next, set);
  const take = async (chosen: File) => {
    const taken = await takeRulesFile(chosen, derived, next, { sites, lang });
    setSaid(taken.said);
    onChange({ rules: taken.rules.reduce((all, [code, rule]) => withRule(all, code, rule), rules) });
  };
  return (
    <fieldset>
      <legend>{sites('rules')}</legend>
      <div className="plan-fields-wide">
        <span className="plan-field">
          <label htmlFor={kind}>{sites('ruleNext')}</label>
          <Select
            id={kind}
            of={RULES}
            say={(each) => sites(`rule.${each}`)}
            value={next}
            onChoose={setNext}
          />
        </span>
        <span className="plan-field">
          <label htmlFor={place}>{sites('rulePlace')}</label>
          <select
            id={place}
            value=""
            onChange={({ target }) => target.value !== '' && set(target.value, next)}
          >
            <option value="">{sites('choose')}</option>
            <HromadaOptions rows={derived.rows.filter(({ hromada }) => canHost(hromada))} />
          </select>
        </span>
      </div>
      <div className="plan-buttons">
        <Button
          icon={Crosshair}
          aria-pressed={picking}
          onClick={() => {
            if (picking) return end();
            start();
            show('map');
          }}
        >
          {sites(picking ? 'stopOnMap' : 'onMap')}
        </Button>
        <FileButton
          label={sites('rulesFile')}
          title={sites('fileHint')}
          accept=".csv,.tsv,.txt,.xlsx,text/csv"
          onFiles={([chosen]) => void take(chosen)}
        >
          {sites('fromFile')}
        </FileButton>
      </div>
      <p className="muted small">{sites('fileHint')}</p>
      <output>
        {said.map((text) => (
          <p key={text} className="small">
            {text}
          </p>
        ))}
      </output>
      {here.length > 0 && (
        <ul className="plan-rules">
          {here.map(({ hromada, raion, rule }) => {
            const name = placeLine(hromada, raion, t, lang);
            return (
              <li key={hromada.code}>
                <span>{name}</span>
                <RuleSelect name={name} rule={rule} onChange={(chosen) => set(hromada.code, chosen)} />
              </li>
            );
          })}
        </ul>
      )}
      {here.length > 1 && (
        <Button
          variant="quiet"
          onClick={() => {
            setSaid([]);
            onChange({ rules: rules.filter(([code]) => !derived.rowByCode.has(code)) });
          }}
        >
          {sites('clearRules', { n: formatNumber(here.length, lang) })}
        </Button>
      )}
    </fieldset>
  );
}
