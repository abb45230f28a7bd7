import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Actions } from '../../../state/app-state.ts';
import type { KeepState } from '../../../state/shortlist/keep.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';

interface Props {
  readonly keep: KeepState;
  readonly actions: Pick<Actions, 'keepOnDevice' | 'openKept'>;
}

/** Until the tab closes, unless the worker wants the list on this device. */
export function KeepChoice({ keep, actions }: Props) {
  const { t } = useWords();
  const [tried, setTried] = useState(false);
  const on = keep === 'on';
  const choose = (wanted: boolean) => {
    setTried(wanted);
    actions.keepOnDevice(wanted);
  };
  return (
    <div className="keep">
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
        <span>{t('refer:keep.label')}</span>
      </label>
      <p className="muted small">{t(on ? 'refer:keep.on' : 'refer:keep.off')}</p>
      {tried && keep === 'off' && <Notice live="polite">{t('refer:keep.refused')}</Notice>}
    </div>
  );
}

/** The device holds another list, or one that cannot be read: said, never mixed in. */
export function KeptOther({ keep, actions }: Props) {
  const { t } = useWords();
  if (keep !== 'other' && keep !== 'unreadable') return null;
  return (
    <Notice tone="plain" title={t(`refer:keep.${keep}`)}>
      <div className="contact-row">
        {keep === 'other' && <Button onClick={actions.openKept}>{t('refer:keep.openKept')}</Button>}
        <Button onClick={() => actions.keepOnDevice(false)}>{t('refer:keep.forget')}</Button>
      </div>
    </Notice>
  );
}
