import type { Dataset } from '../../../domain/dataset.ts';
import type { Language } from '../../../domain/text.ts';
import { wordsOf } from '../../../i18n/index.ts';
import type { OwnNeed } from '../../../state/need.ts';
import { failureWords } from '../../parts/failure-words.ts';
import { scopeOf } from './need-scope.ts';
import { ownNeedOf } from './own-need.ts';

/** Why a file gave no figures; `reason` in words, where the reader says more. */
export interface NeedProblem {
  readonly file: string;
  readonly reason: string | null;
}

type Taken =
  | { readonly need: OwnNeed; readonly problem: null }
  | { readonly need: null; readonly problem: NeedProblem };

/** Reads a planner's file. Its reader is loaded now; the figures stay in the page. */
export async function takeNeedFile(file: File, dataset: Dataset, lang: Language): Promise<Taken> {
  const failed = (reason: string | null): Taken => ({ need: null, problem: { file: file.name, reason } });
  try {
    const [{ readNeed }, { Unreadable }, { saysOf }] = await Promise.all([
      import('../../../data/need/read.ts'),
      import('../../../data/sheet/read/unreadable.ts'),
      import('../../../data/finding.ts'),
    ]);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const table = readNeed(bytes, file.name, await scopeOf(dataset));
      return table === null ? failed(null) : { need: ownNeedOf(table), problem: null };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return failed(saysOf(error.problem, lang));
    }
  } catch (error) {
    return failed(failureWords(error, wordsOf(lang)));
  }
}
