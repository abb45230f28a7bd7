import { Map as MapIcon } from 'lucide-react';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { scopeOf } from '../../../state/scope.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import type { FileSummary } from '../../../workers/check-file-messages.ts';
import { Button } from '../../parts/Button.tsx';
import { useScreen } from '../../shell/shows.ts';
import { MANY, type OwnOnMap } from '../use-own-on-map.ts';

interface Props {
  readonly onMap: OwnOnMap;
  readonly summary: FileSummary;
  readonly onClose: () => void;
}

const MODES = ['beside', 'instead', 'off'] as const;

/** Whether the good rows stand on the map, beside the published records or instead of them. */
export function MapChoice({ onMap: { mode, setMode }, summary, onClose }: Props) {
  const { own, lang } = useWords();
  const { show } = useScreen();
  const count = useApp((state) => state.own?.ids.size ?? 0);
  const manifest = useApp((state) => shown(state.manifest));
  const view = useApp((state) => state.view);
  const { good } = summary.counts;
  const goTo = () => {
    const here = manifest === null ? null : scopeOf(view, manifest);
    if (summary.oblast !== null && here !== summary.oblast && here !== 'UA')
      actions.chooseRegion(summary.oblast);
    onClose();
    show('map');
  };
  return (
    <section aria-labelledby="own-map">
      <h2 id="own-map">{own('map.title')}</h2>
      <p className="small">{own(mode === 'off' ? 'map.leadOff' : 'map.lead')}</p>
      {good > MANY && mode === 'off' && (
        <p className="small">{own('map.many', { n: formatNumber(good, lang) })}</p>
      )}
      <fieldset className="own-choice" aria-labelledby="own-map">
        {MODES.map((each) => (
          <label key={each} className="check">
            <input
              type="radio"
              name="own-map"
              checked={mode === each}
              disabled={good === 0}
              onChange={() => setMode(each)}
            />
            <span>
              {own(each === 'instead' && summary.oblast !== null ? 'map.insteadOne' : `map.${each}`)}
            </span>
          </label>
        ))}
      </fieldset>
      {mode === 'instead' && <p className="muted small">{own('map.insteadHint')}</p>}
      {mode !== 'off' && count > 0 && (
        <>
          <output className="small figures">{own('map.shown', { n: formatNumber(count, lang) })}</output>
          <Button icon={MapIcon} variant="primary" onClick={goTo}>
            {own('map.show')}
          </Button>
        </>
      )}
    </section>
  );
}
