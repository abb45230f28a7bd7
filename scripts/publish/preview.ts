import type { BundleChanges } from '../../src/data/publish/apply-bundle.ts';
import type { Bundle } from '../../src/data/publish/bundle.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import type { Language } from '../../src/domain/text.ts';
import { fill } from '../../src/i18n/plain.ts';
import { commandWords } from '../tools/in-language.ts';

/** What a bundle will change, a line each: new, changed field by field, vanished with the reason, unplaced, surveys. */
export function previewOf(
  file: string,
  { head }: Bundle,
  changes: BundleChanges,
  surveys: readonly Readonly<Record<string, string>>[],
  unplaced: readonly UnplacedRecord[],
  lang: Language,
): string {
  const words = commandWords(lang).publish;
  const scope = head.scope === 'whole' ? words.whole : words.part;
  const counts = {
    same: changes.same,
    changed: changes.changed.length,
    added: changes.added.length,
    vanished: changes.vanished.length,
    unplaced: unplaced.length,
  };
  return [
    fill(words.by, { file, ...head.by, oblast: head.oblast, scope }),
    ...changes.added.map((each) =>
      fill(words.added, { id: each.id, provider: each.provider, type: each.service_type }),
    ),
    ...changes.changed.flatMap(({ id, fields }) =>
      fields.map((field) => fill(words.changed, { id, ...field })),
    ),
    ...changes.vanished.map(({ id, provider }) => {
      const why = head.gone[id];
      return `${fill(words.vanished, { id, provider })}${why === undefined ? '' : `: ${why}`}`;
    }),
    ...unplaced.map(({ row, message }) => fill(words.unplaced, { row, message })),
    ...surveys.map((each) => fill(words.survey, { ...each })),
    fill(words.counts, counts),
  ].join('\n');
}
