import { Map as MapIcon, Rows2, Table2 } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { type Layout, LAYOUTS, setLayout } from '../../state/plan-screen.ts';
import './layout.css';

const ICONS = { map: MapIcon, both: Rows2, table: Table2 } as const;

/** «Карта | Разом | Таблиця». */
export function LayoutSwitch({ layout }: { readonly layout: Layout }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="layout-switch">
      <legend className="visually-hidden">{t('plan:layout.title')}</legend>
      {LAYOUTS.map((each) => {
        const Icon = ICONS[each];
        return (
          <label key={each}>
            <input type="radio" name={name} checked={layout === each} onChange={() => setLayout(each)} />
            <Icon aria-hidden="true" size={16} strokeWidth={1.75} />
            <span>{t(`plan:layout.${each}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
