import { useWords } from '../../../i18n/use-words.ts';

/** The form does not go on without this field. */
export function Required() {
  const { steps } = useWords();
  return <span className="muted small">({steps('form.required')})</span>;
}
