import { type Rule, RULES } from '../../../domain/siting/place-rules.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Select } from '../../parts/Select.tsx';

interface Props {
  readonly name: string;
  readonly rule: Rule | null;
  readonly onChange: (rule: Rule | null) => void;
}

/** The condition of one hromada, in a list. */
export function RuleSelect({ name, rule, onChange }: Props) {
  const { sites } = useWords();
  return (
    <Select
      aria-label={sites('ruleOf', { name })}
      of={['none', ...RULES]}
      say={(each) => sites(`rule.${each}`)}
      value={rule ?? 'none'}
      onChoose={(chosen) => onChange(chosen === 'none' ? null : chosen)}
    />
  );
}
