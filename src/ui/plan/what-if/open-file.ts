import {
  readScenarioFile,
  type ScenarioFile,
  type ScenarioFileFault,
} from '../../../data/scenario/scenario-file.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatSet } from '../../../domain/scenario/set.ts';
import { figuresOfAll, type OwnNeed } from '../../../state/need.ts';
import { type Beside, besideOwn, type Met } from '../../../state/scenario/figures.ts';
import { changeSitesForm } from '../../../state/plan-screen.ts';
import { actions, appStore } from '../../../state/use-app.ts';
import { failureWords } from '../../parts/failure-words.ts';
import { newFigureId, savedNeedOf } from '../need/own-need.ts';
import { scopeOf } from '../need/need-scope.ts';
import type { Words } from './outcome-words.ts';
import type { ToolWords } from '../../../i18n/use-words.ts';

/** Opens a file of scenarios with the figures that it brings; what is to be said of it, nothing where all is as it was. */
export async function openFile(file: File, dataset: Dataset, words: Words): Promise<readonly string[]> {
  const { t, tools } = words;
  const read = readScenarioFile(await file.text());
  if ('fault' in read) return [faultWords(read, file.name, tools)];
  try {
    const own = figuresOfAll(appStore.getState().ownNeeds);
    const beside = besideOwn(read, own, { file: file.name, newId: newFigureId });
    const need = await needOf(beside, file.name, dataset);
    actions.openScenarios({ text: formatSet(read.set), question: read.question, onMap: beside.onMap, need });
    if (read.sites !== null) {
      const { weights } = read.sites;
      const known = weights === null ? null : (beside.renamed.get(weights) ?? weights);
      changeSitesForm({ ...read.sites, weights: known });
    }
    return [...releaseWords(read, dataset, words), ...beside.met.map((met) => metWords(met, words))];
  } catch (error) {
    return [tools('whatIf.file.failed', { file: file.name, reason: failureWords(error, t) })];
  }
}

/** The reader of tables is loaded only where a file brings figures that the page lacks. */
async function needOf({ figures }: Beside, file: string, dataset: Dataset): Promise<OwnNeed | null> {
  if (figures.length === 0) return null;
  const [{ tableOfSaved }, scope] = await Promise.all([
    import('../../../data/need/of-saved.ts'),
    scopeOf(dataset),
  ]);
  return savedNeedOf(tableOfSaved(figures, file, scope), figures);
}

function releaseWords({ release }: ScenarioFile, dataset: Dataset, { tools }: Words): string[] {
  return release === null || release === dataset.release ? [] : [tools('whatIf.otherRelease', { release })];
}

function metWords({ name, as }: Met, { tools }: Words): string {
  const words = { name: name || tools('need.unnamed') };
  return as === null ? tools('whatIf.figure.same', words) : tools('whatIf.figure.other', { ...words, as });
}

/** What readers call the forms of JSON. */
const FORMS = ['text', 'number', 'list', 'object', 'nothing'] as const;

/** Why a file of scenarios was not opened: where in it, what was expected, what came. */
function faultWords({ fault, ...facts }: ScenarioFileFault, file: string, tools: ToolWords): string {
  const said = (form: string) => {
    const known = FORMS.find((each) => each === form);
    return known === undefined ? form : tools(`whatIf.form.${known}`);
  };
  const words = { file, where: facts.where, expected: said(facts.expected), came: said(facts.came) };
  return tools(`whatIf.file.${fault}`, words);
}
