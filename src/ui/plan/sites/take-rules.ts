import type { Rule, Rules } from '../../../domain/siting/place-rules.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { wordsOf } from '../../../i18n/index.ts';
import type { SiteWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, appStore } from '../../../state/use-app.ts';
import { failureWords } from '../../parts/failure-words.ts';
import { canHost } from './can-host.ts';

interface Taken {
  readonly rules: Rules;
  /** What was taken, and row by row what was not. */
  readonly said: readonly string[];
}

/** So many rows are told one by one. */
const TOLD = 5;

/** Conditions from a planner's file. Its reader is loaded now; nothing of it is kept but what the form shows. */
export async function takeRulesFile(
  file: File,
  { dataset, rowByCode }: Pick<Derived, 'dataset' | 'rowByCode'>,
  otherwise: Rule,
  { sites, lang }: { readonly sites: SiteWords; readonly lang: Language },
): Promise<Taken> {
  const nothing = (reason: string): Taken => ({ rules: [], said: [sites('fileUnreadable', { reason })] });
  try {
    const [{ readSiteRules }, { Unreadable }, { saysOf }, country, bytes] = await Promise.all([
      import('../../../data/scenario/place-rules-file.ts'),
      import('../../../data/sheet/read/unreadable.ts'),
      import('../../../data/finding.ts'),
      dataset.region === null ? null : actions.loadCountry().catch(() => null),
      file.arrayBuffer(),
    ]);
    try {
      const read = readSiteRules(new Uint8Array(bytes), file.name, otherwise, {
        hromadas: (country ?? dataset).hromadas,
        formerNames: shown(appStore.getState().manifest)?.formerNames ?? [],
        region: dataset.region?.code.slice(0, 4) ?? null,
      });
      if (read === null) return { rules: [], said: [sites('fileNoHeader')] };
      const rules = read.rules.filter(([code]) => {
        const row = rowByCode.get(code);
        return row !== undefined && canHost(row.hromada);
      });
      const beyond = read.rules.length - rules.length;
      const amount = (count: number) => ({ count, n: formatNumber(count, lang) });
      const rest = read.issues.length - TOLD;
      return {
        rules,
        said: [
          sites('fileTaken', amount(rules.length)),
          ...(beyond > 0 ? [sites('fileBeyond', amount(beyond))] : []),
          ...read.issues
            .slice(0, TOLD)
            .map(({ row, reason, came }) => sites(`fileIssue.${reason}`, { row, came })),
          ...(rest > 0 ? [sites('fileMore', { n: formatNumber(rest, lang) })] : []),
        ],
      };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return nothing(saysOf(error.problem, lang));
    }
  } catch (error) {
    return nothing(failureWords(error, wordsOf(lang)));
  }
}
