import { useWords } from '../../../i18n/use-words.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import type { Derived } from '../../../state/derived.ts';
import type { Placing } from '../../../state/scenario/types.ts';
import { actions } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { useScreen } from '../../shell/shows.ts';
import { serviceName, typeWord } from './names.ts';
import './on-map.css';

interface Props {
  readonly placing: Placing;
  readonly derived: Derived;
}

/** Over the map while a place is being chosen: what the next hromada is for, and how to end it. */
export function PlacingBanner({ placing, derived }: Props) {
  const { t, tools, lang } = useWords();
  const { show } = useScreen();
  const dataset = derived.whatIf?.published ?? derived.dataset;
  const nameOf = () => {
    if (placing.kind === 'add' || placing.kind === 'serve') return typeWord(placing.type, dataset, lang);
    const service = placing.kind === 'move' ? serviceById(dataset).get(placing.service) : undefined;
    return service === undefined ? '' : serviceName(service, dataset, t, lang);
  };
  const words = { name: nameOf(), n: 'at' in placing ? placing.at + 1 : 0 };
  return (
    <div className="map-placing">
      <output className="plan-placing">
        <span>{tools(`whatIf.placing.${placing.kind}`, words)}</span>
        <Button
          onClick={() => {
            actions.setPlacing(null);
            show('list');
          }}
        >
          {tools('whatIf.stopOnMap')}
        </Button>
      </output>
    </div>
  );
}
