import type { Language } from '../../../domain/text.ts';
import { formatView } from '../../../state/url/url.ts';
import { DEFAULT_VIEW } from '../../../state/view.ts';

/**
 * The link that opens a list: service ids and the language, nothing of the client. Made only to be handed over, so
 * violence-related services are in it too.
 */
export function listLink(
  ids: readonly string[],
  lang: Language,
  page: Pick<Location, 'origin' | 'pathname'>,
) {
  const view = { ...DEFAULT_VIEW, view: 'refer', saved: ids, lang: lang === 'uk' ? null : lang } as const;
  const privacy = { types: [], typeOf: () => null, locationPrivate: false, explicit: true };
  return `${page.origin}${page.pathname}${formatView(view, privacy)}`;
}
