import { isBeyond, type Limit } from '../../../domain/coverage/beyond.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { figureTotal } from '../../../domain/need/totals.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { fillWord } from '../../card/state-word.ts';
import { figureOrigin, figureTitle, inBrackets } from '../../parts/figure-words.ts';
import { shareText } from '../../parts/share-text.ts';
import { lowered } from '../../parts/lowered.ts';

interface Scope {
  readonly rows: readonly HromadaRow[];
  /** Several types are asked for together. */
  readonly together: boolean;
  /** What lies beyond is told besides. */
  readonly limits: readonly Limit[];
}

/**
 * «**Учні в інклюзивних класах** (…), разом 243: надавача немає — **31 (13 %)**; …»: how many of a need figure live where
 * a service is in which state, each state apart; of every hundred how many are served; of how many hromadas it is not
 * known.
 */
export function figureSentence(figure: NeedFigure, scope: Scope, t: Translate, lang: Language): string {
  const { rows, together, limits } = scope;
  const { sum, silent, parts, servedOf100 } = figureTotal(rows, figure);
  const named = { name: figureTitle(figure, lang), origin: inBrackets(figureOrigin(figure, t, lang)) };
  if (sum === null || parts.length === 0) return t('plan:figure.nowhere', named);
  const number = (n: number) => formatNumber(n, lang, 1);
  const told = parts.map((part) =>
    t('plan:figure.part', {
      state: lowered(fillWord(part.fill, together, t)),
      n:
        part.sum === null
          ? t('metrics:figure.none')
          : `**${number(part.sum)}** (${shareText(part.sum, sum, lang)})`,
    }),
  );
  const said = [t('plan:figure.main', { ...named, total: number(sum), parts: told.join('; ') })];
  if (servedOf100 !== null) {
    said.push(t('plan:figure.served', { n: formatNumber(servedOf100, lang, 1) }));
  }
  for (const limit of limits) {
    const far = figureTotal(
      rows.filter((row) => isBeyond(row, limit)),
      figure,
    ).parts.map(({ fill, sum: of }) =>
      t('plan:figure.part', {
        state: lowered(fillWord(fill, together, t)),
        n: of === null ? t('metrics:figure.none') : number(of),
      }),
    );
    if (far.length > 0)
      said.push(t(`plan:figure.beyond.${limit.by}`, { n: limit.most, parts: far.join('; ') }));
  }
  if (silent > 0) said.push(t('plan:figure.silent', { count: silent, n: formatNumber(silent, lang) }));
  return said.join(' ');
}
