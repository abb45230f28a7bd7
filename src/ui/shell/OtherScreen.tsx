import { List, Map as MapIcon } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { useScreen } from './shows.ts';

/** On a phone the one button to the other screen: «Карта» on the list, «Список» on the map. */
export function OtherScreen() {
  const { t } = useWords();
  const { shows, show } = useScreen();
  const other = shows === 'list' ? 'map' : 'list';
  return (
    <Button className="other-screen" icon={other === 'map' ? MapIcon : List} onClick={() => show(other)}>
      {t(other)}
    </Button>
  );
}
