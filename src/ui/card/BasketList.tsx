import { useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BasketCell } from '../../domain/coverage/basket.ts';
import { Button } from '../parts/Button.tsx';
import { typeName } from '../parts/names.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { stateWord } from './state-word.ts';

interface Props {
  readonly cells: readonly BasketCell[];
  readonly onType: (id: string) => void;
}

/** The whole basket of a hromada: each type with its state; types nobody has looked for are named in one line. */
export function BasketList({ cells, onType }: Props) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  const known = cells.filter((cell) => cell.coverage.reason !== 'notSurveyed');
  const silent = cells.filter((cell) => cell.coverage.reason === 'notSurveyed');
  const shown = open ? cells : known;
  const list = silent.map((cell) => typeName(cell.type, lang).toLocaleLowerCase(lang)).join(', ');
  return (
    <div className="card-block">
      <h3>{t('details:hromada.basket')}</h3>
      <ul className="basket">
        {shown.map((cell) => (
          <BasketItem key={cell.type.id} cell={cell} onType={onType} />
        ))}
      </ul>
      {silent.length > 0 && (
        <>
          {!open && <p className="muted small">{t('details:hromada.notSurveyed', { list })}</p>}
          <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open
              ? t('details:hromada.less')
              : t('details:hromada.more', { n: formatNumber(cells.length, lang) })}
          </Button>
        </>
      )}
      <p className="muted small">{t('details:hromada.basketNote')}</p>
    </div>
  );
}

function BasketItem({ cell, onType }: { readonly cell: BasketCell; readonly onType: (id: string) => void }) {
  const { t, lang } = useWords();
  return (
    <li>
      <button type="button" onClick={() => onType(cell.type.id)}>
        <Swatch fill={cell.fill} />
        <span>
          <span className="basket-type">{typeName(cell.type, lang)}</span>{' '}
          <span className="muted small">{stateWord(cell.fill, cell.coverage.reason, t)}</span>
        </span>
      </button>
    </li>
  );
}
