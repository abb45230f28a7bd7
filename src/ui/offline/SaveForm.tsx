import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import type { Manifest } from '../../data/packs/manifest.ts';
import { formatKilobytes } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useOffline } from '../../state/offline/offline-store.ts';
import { sizeOf } from '../../state/offline/scopes.ts';
import { startOffline } from '../../state/offline/start.ts';
import { COUNTRY, scopeOf } from '../../state/scope.ts';
import { appStore, useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { scopeName } from './words.ts';

/** Choice of an oblast (first the one on the screen) and the button that saves it. */
export function SaveForm({ manifest }: { readonly manifest: Manifest }) {
  const { t, lang } = useWords();
  const id = useId();
  const current = useApp((state) => scopeOf(state.view, manifest));
  const busy = useOffline((state) => state.busy !== null);
  const [scope, setScope] = useState(current);
  const kept = useOffline((state) => state.copy?.saved?.[scope]);
  const scopes = manifest.regions.map(({ code }) => code.slice(0, 4));
  const named = [...(manifest.overview === null ? [] : [COUNTRY]), ...scopes].map((each) => ({
    scope: each,
    name: scopeName(each, manifest, t, lang),
  }));
  const order = new Intl.Collator(lang);
  named.sort(
    (a, b) => Number(b.scope === COUNTRY) - Number(a.scope === COUNTRY) || order.compare(a.name, b.name),
  );
  const save = async () => {
    // Asked for by a press: a browser may put a question.
    await navigator.storage?.persist?.().catch(() => false);
    await (await startOffline(appStore, 'data/'))?.save(scope, manifest);
  };
  return (
    <form
      className="offline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{t('saved:which')}</label>
      <select
        id={id}
        className="region-select"
        value={scope}
        onChange={(event) => setScope(event.target.value)}
        aria-describedby={`${id}-size`}
      >
        {named.map((each) => (
          <option key={each.scope} value={each.scope}>
            {each.name}
          </option>
        ))}
      </select>
      <Button variant="primary" icon={Download} type="submit" disabled={busy}>
        {t(kept?.by === 'choice' ? 'saved:renew' : 'saved:save')}
      </Button>
      <p id={`${id}-size`} className="muted small figures">
        {kept === undefined &&
          `${t('saved:sizeOfChosen', { kb: formatKilobytes(sizeOf(scope, manifest), lang) })} `}
        {t('saved:auto')}
      </p>
    </form>
  );
}
