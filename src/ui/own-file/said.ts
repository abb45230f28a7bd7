import { type Finding, messageOf, type Problem, saysOf } from '../../data/finding.ts';
import type { Language } from '../../domain/text.ts';
import { typeset } from '../../i18n/typeset.ts';

/** What is said of tables as it is set on a page; a terminal has it plain. */
export const messageOn = (finding: Finding, lang: Language) => typeset(messageOf(finding, lang), lang);
export const saysOn = (problem: Problem, lang: Language) => typeset(saysOf(problem, lang), lang);
