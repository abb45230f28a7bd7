import type { ScenarioFileFault } from '../../../data/scenario-file.ts';
import type { ToolWords } from '../../../i18n/use-words.ts';

/** What readers call the forms of JSON. */
const FORMS = ['text', 'number', 'list', 'object', 'nothing'] as const;

/** Why a file of scenarios was not opened: where in it, what was expected, what came. */
export function faultWords({ fault, ...facts }: ScenarioFileFault, file: string, tools: ToolWords): string {
  const said = (form: string) => {
    const known = FORMS.find((each) => each === form);
    return known === undefined ? form : tools(`whatIf.form.${known}`);
  };
  const words = { file, where: facts.where, expected: said(facts.expected), came: said(facts.came) };
  return tools(`whatIf.file.${fault}`, words);
}
