import { SlidersHorizontal } from 'lucide-react';
import { PROVIDER_KINDS, type ProviderKind, STATUSES, type Status } from '../../domain/service.ts';
import { useWords } from '../../i18n/use-words.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { CheckGroup } from '../parts/CheckGroup.tsx';

const BODY = 'find-filters';

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

interface Props {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** «Фільтри», with how many are in force. */
export function FiltersButton({ open, onOpen }: Props) {
  const { t } = useWords();
  const { status, kind, q } = useApp((state) => state.view);
  const count = status.length + kind.length + (q === '' ? 0 : 1);
  return (
    <Button icon={SlidersHorizontal} aria-expanded={open} aria-controls={BODY} onClick={() => onOpen(!open)}>
      {count > 0 ? t('find:filtersOn', { count }) : t('find:filters')}
    </Button>
  );
}

/** Conditions beyond place and type, folded away. */
export function FiltersBody({ open }: Pick<Props, 'open'>) {
  const { t } = useWords();
  const { status, kind, q } = useApp((state) => state.view);
  const statuses = STATUSES.map((value) => ({ value, label: t(`state:status.${value}`) }));
  const kinds = PROVIDER_KINDS.map((value) => ({ value, label: t(`state:kind.${value}`) }));
  return (
    <div id={BODY} className="filters-body" hidden={!open}>
      <label className="field">
        <span>{t('find:q')}</span>
        <input
          type="search"
          value={q}
          placeholder={t('find:qPlaceholder')}
          onChange={(event) => actions.setQuery(event.target.value)}
        />
      </label>
      <CheckGroup<Status>
        legend={t('find:status')}
        options={statuses}
        chosen={status}
        onToggle={(value) => actions.setStatus(toggled(status, value))}
      />
      <CheckGroup<ProviderKind>
        legend={t('find:kind')}
        options={kinds}
        chosen={kind}
        onToggle={(value) => actions.setKind(toggled(kind, value))}
      />
    </div>
  );
}
