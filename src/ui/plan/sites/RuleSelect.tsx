import { type Rule, RULES } from '../../../domain/siting/place-rules.ts';
import { useWords } from '../../../i18n/use-words.ts';

interface Props {
  readonly name: string;
  readonly rule: Rule | null;
  readonly onChange: (rule: Rule | null) => void;
}

/** The condition of one hromada, in a list. */
export function RuleSelect({ name, rule, onChange }: Props) {
  const { sites } = useWords();
  return (
    <select
      aria-label={sites('ruleOf', { name })}
      value={rule ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? null : (target.value as Rule))}
    >
      <option value="">{sites('rule.none')}</option>
      {RULES.map((each) => (
        <option key={each} value={each}>
          {sites(`rule.${each}`)}
        </option>
      ))}
    </select>
  );
}
