import type { ReleaseChanges } from '../../domain/compare/releases.ts';
import type { Finding, MessageLang } from '../finding.ts';
import { en } from '../messages/en.ts';
import { uk } from '../messages/uk.ts';

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
export function comparedOf(changes: ReleaseChanges, lang: MessageLang = 'uk'): string {
  const { compared } = { uk, en }[lang].frame;
  return compared.replace(/\{(\w+)\}/g, (_, name: keyof ReleaseChanges) => String(changes[name].length));
}
