import { Map as MapIcon } from 'lucide-react';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { useScreen } from '../../shell/shows.ts';

interface Props {
  readonly figure: NeedFigure;
  readonly derived: Derived;
}

/** «На карті»: the map in the figure's classes; once more, in states again. */
export function OnMap({ figure, derived }: Props) {
  const { tools, lang } = useWords();
  const { show } = useScreen();
  const shown = derived.metric?.figure?.id === figure.id;
  return (
    <Button
      icon={MapIcon}
      aria-pressed={shown}
      aria-label={tools('need.onMapOf', { name: pick(figure.name, lang).text })}
      onClick={() => {
        if (shown) actions.setMetric('state');
        else {
          actions.setMetric('people', figure.id);
          // On a phone it is another screen.
          show('map');
        }
      }}
    >
      {tools('need.onMap')}
    </Button>
  );
}
