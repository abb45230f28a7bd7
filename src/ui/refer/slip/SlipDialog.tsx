import { Printer, X } from 'lucide-react';
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import { creditOf } from '../../plan/credit.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { usePrintPreview } from '../../parts/use-print-preview.ts';
import { ExitButton } from '../../quick-exit/QuickExit.tsx';
import type { SavedService } from '../saved/find-saved.ts';
import { listLink } from './link.ts';
import { ShareRow } from './ShareRow.tsx';
import { slipItem } from './slip-facts.ts';
import { SlipMap } from './SlipMap.tsx';
import { SlipPage } from './SlipPage.tsx';
import './slip.css';

interface Props {
  readonly saved: readonly SavedService[];
  readonly derived: Derived;
  readonly office: string;
  readonly onOffice: (office: string) => void;
  readonly onClose: () => void;
}

/** The slip as it will be printed, and the ways to hand it over. */
export function SlipDialog({ saved, derived, office, onOffice, onClose }: Props) {
  const { t, lang } = useWords();
  const dialog = usePrintPreview();
  const today = useApp((state) => state.today);
  const notes = useApp((state) => state.notes);
  const manifest = useApp((state) => shown(state.manifest));
  const items = useMemo(
    () => saved.map((each) => slipItem(each, notes[each.service.id] ?? '', { t, lang, today })),
    [saved, notes, t, lang, today],
  );
  const ids = saved.map(({ service }) => service.id);
  const link = listLink(ids, lang, window.location);
  const date = formatDate(today, lang);
  const made =
    office.trim() === ''
      ? t('refer:slip.made', { date })
      : t('refer:slip.madeBy', { date, office: office.trim() });
  return createPortal(
    <dialog ref={dialog} className="paper-dialog" aria-labelledby="slip-title" onClose={onClose}>
      <div className="paper-tools">
        <h2 id="slip-title">{t('refer:saved.slip')}</h2>
        <Button variant="primary" icon={Printer} onClick={() => window.print()}>
          {t('refer:slip.print')}
        </Button>
        <ExitButton quiet />
        <button
          type="button"
          className="icon-button"
          aria-label={t('refer:slip.close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" size={22} />
        </button>
      </div>
      <div className="slip-options">
        <label className="field">
          <span>{t('refer:slip.office')}</span>
          <input
            type="text"
            maxLength={120}
            autoComplete="off"
            value={office}
            onChange={(event) => onOffice(event.target.value)}
          />
        </label>
        <ShareRow items={items} link={link} made={made} />
        {saved.some(({ type }) => type.violence) && <Notice>{t('refer:slip.careful')}</Notice>}
      </div>
      <SlipPage items={items} link={link} made={made} release={derived.dataset.release}>
        <SlipMap saved={saved} dataset={derived.dataset} credit={creditOf(manifest, t)} />
      </SlipPage>
    </dialog>,
    document.body,
  );
}
