import type { NeedFault } from '../../../data/need-csv.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Language } from '../../../domain/text.ts';
import type { NeedTable } from '../../../state/need.ts';
import { wordsOf } from '../../../i18n/index.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, appStore } from '../../../state/use-app.ts';
import { failureWords } from '../../parts/failure-words.ts';

export type NeedProblem =
  | { readonly kind: NeedFault; readonly row: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

interface Taken {
  readonly need: NeedTable | null;
  readonly problem: NeedProblem | null;
}

/** Reads a planner's file. Its reader is loaded now; the figures stay in the page. */
export async function takeNeedFile(file: File, dataset: Dataset, lang: Language): Promise<Taken> {
  try {
    const [{ readNeedFile }, { Unreadable }, { saysOf }] = await Promise.all([
      import('../../../data/need-file.ts'),
      import('../../../data/check/read/unreadable.ts'),
      import('../../../data/finding.ts'),
    ]);
    const region = dataset.region?.code.slice(0, 4) ?? null;
    try {
      const read = readNeedFile(new Uint8Array(await file.arrayBuffer()), {
        hromadas: await unitsOf(dataset),
        formerNames: shown(appStore.getState().manifest)?.formerNames ?? [],
        region,
      });
      if (read.figures === null) return { need: null, problem: { kind: read.fault, row: read.row } };
      return { need: { file: file.name, figures: read.figures }, problem: null };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { need: null, problem: { kind: 'unreadable', reason: saysOf(error.problem, lang) } };
    }
  } catch (error) {
    return { need: null, problem: { kind: 'unreadable', reason: failureWords(error, wordsOf(lang)) } };
  }
}

/** A table of the whole country is no error while one oblast is shown: its codes are looked up in the country. */
async function unitsOf({ region, hromadas }: Dataset): Promise<Dataset['hromadas']> {
  if (region === null) return hromadas;
  const country = await actions.loadCountry().catch(() => null);
  return country?.hromadas ?? hromadas;
}
