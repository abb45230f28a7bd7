import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Manifest } from '../../data/manifest.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ExitButton } from '../shell/QuickExit.tsx';
import { Counts } from './Counts.tsx';
import { HotlineList } from './HotlineList.tsx';
import { Sources } from './Sources.tsx';
import { StateWords } from './StateWords.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import './about.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly manifest: Manifest;
  /** The scope on the screen: its unplaced records are listed. */
  readonly dataset: Dataset | null;
  /** Where the packs are: `data/`. */
  readonly dataUrl: string;
}

/** «Про дані»: where the facts come from, under which licence, what they can and cannot say. */
export function AboutDialog({ open, onClose, manifest, dataset, dataUrl }: Props) {
  const { t, lang } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (open && element?.open === false) element.showModal();
    if (!open && element?.open === true) element.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-title" onClose={onClose}>
      <div className="about-head">
        <h1 id="about-title">{t('about:title')}</h1>
        <ExitButton quiet />
        <button type="button" className="icon-button" aria-label={t('about:close')} onClick={onClose}>
          <X aria-hidden="true" size={22} />
        </button>
      </div>
      {open && (
        <div className="about-body">
          <p>{t('about:lead')}</p>
          <p className="muted figures">
            {t('about:release', {
              release: manifest.release,
              date: formatDate(manifest.builtAt.slice(0, 10), lang),
            })}
          </p>
          <Counts counts={manifest.counts} />
          <StateWords />
          <Sources sources={manifest.sources} borders={manifest.borders} />
          <UnplacedList
            records={dataset?.unplaced ?? []}
            dataset={dataset}
            total={manifest.counts.unplaced}
            href={`${dataUrl}${manifest.unplaced}`}
          />
          <HotlineList hotlines={manifest.hotlines} />
          <section>
            <h2>{t('about:privacy.title')}</h2>
            <p>{t('about:privacy.text')}</p>
          </section>
        </div>
      )}
    </dialog>
  );
}
