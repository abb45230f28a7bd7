import { useMemo } from 'react';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import { creditOf } from '../../plan/credit.ts';
import { Notice } from '../../parts/Notice.tsx';
import { PaperDialog } from '../../parts/PaperDialog.tsx';
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
  return (
    <PaperDialog
      label={t('refer:saved.slip')}
      print={t('refer:slip.print')}
      close={t('refer:slip.close')}
      before={
        saved.some(({ type }) => type.violence) && (
          <div className="slip-careful">
            <Notice>{t('refer:slip.careful')}</Notice>
          </div>
        )
      }
      onClose={onClose}
    >
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
      </div>
      <SlipPage items={items} link={link} made={made} release={derived.dataset.release}>
        <SlipMap saved={saved} dataset={derived.dataset} credit={creditOf(manifest, t)} />
      </SlipPage>
    </PaperDialog>
  );
}
