import { Grid3x3, Map as MapIcon, Rows2, Table2 } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { type Layout, LAYOUTS, setLayout } from '../../../state/plan-screen.ts';
import { useWide } from '../../shell/use-wide.ts';
import './layout.css';

const ICONS = { map: MapIcon, both: Rows2, table: Table2, grid: Grid3x3 } as const;

/** «Карта | Разом | Таблиця | Усі види»; on a phone, whose map is a screen of its own, the last two. */
export function LayoutSwitch({ layout }: { readonly layout: Layout }) {
  const { t } = useWords();
  const name = useId();
  const wide = useWide();
  const offered = wide ? LAYOUTS : LAYOUTS.slice(2);
  const now = wide || layout === 'grid' ? layout : 'table';
  return (
    <fieldset className="layout-switch">
      <legend className="visually-hidden">{t('plan:layout.title')}</legend>
      {offered.map((each) => {
        const Icon = ICONS[each];
        return (
          <label key={each}>
            <input type="radio" name={name} checked={now === each} onChange={() => setLayout(each)} />
            <Icon aria-hidden="true" size={16} strokeWidth={1.75} />
            <span>{t(`plan:layout.${each}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
