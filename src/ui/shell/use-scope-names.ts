import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { COUNTRY, scopeOf } from '../../state/scope.ts';
import { useApp } from '../../state/use-app.ts';

/** What is asked for, and what is on the screen while another comes or does not; null where it is the same, or nothing. */
export function useScopeNames(): { readonly asked: string; readonly still: string | null } {
  const { t, lang } = useWords();
  const view = useApp((state) => state.view);
  const manifest = useApp((state) => shown(state.manifest));
  const on = useApp((state) => shown(state.dataset));
  const scope = manifest === null ? COUNTRY : scopeOf(view, manifest);
  const nameOf = (code: string) => {
    const region = manifest?.regions.find((each) => each.code.startsWith(code) && code !== COUNTRY);
    return region === undefined ? t('wholeCountry') : pick(region.name, lang).text;
  };
  const before = on?.region?.code.slice(0, 4) ?? COUNTRY;
  return { asked: nameOf(scope), still: on === null || before === scope ? null : nameOf(before) };
}
