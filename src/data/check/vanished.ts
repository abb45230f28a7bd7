import type { ReleaseChanges } from '../../domain/compare/releases.ts';
import type { Language } from '../../domain/text.ts';
import { fill } from '../../i18n/plain.ts';
import { checkWords, type Finding } from '../finding.ts';

/**
 * A question for each record that vanished: closed, left out by mistake, or moved? An error until the table answers,
 * for an id is stable for ever. `rows`: where it stood in the previous file, by id.
 */
export function vanishedFindings(
  { vanished }: ReleaseChanges,
  file: string,
  rows: ReadonlyMap<string, number>,
): Finding[] {
  return vanished.map(({ service, candidates }) => {
    const like = candidates.map(({ id }) => `«${id}»`).join(', ');
    const params = { id: service.id, provider: service.provider, candidates: like };
    const key = like === '' ? 'vanished' : 'vanishedLike';
    const row = rows.get(service.id) ?? 0;
    return { severity: 'error', file, row, column: 'id', key, params, came: '' };
  });
}

/** «Порівняно з попереднім випуском: без змін 10, змінено 2, додано 1, зникло 0.» */
export function comparedOf(changes: ReleaseChanges, lang: Language = 'uk'): string {
  const { same, changed, added, vanished } = changes;
  const counts = {
    same: same.length,
    changed: changed.length,
    added: added.length,
    vanished: vanished.length,
  };
  return fill(checkWords(lang).frame.compared, counts);
}
