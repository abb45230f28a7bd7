import type { Dataset } from '../../domain/dataset.ts';
import type { Manifest } from '../../data/packs/manifest.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { openOwnFile } from '../own-file/own-file-door.ts';
import { ReadingDialog } from '../shell/ReadingDialog.tsx';
import { Ages } from './Ages.tsx';
import { Downloads } from './Downloads.tsx';
import { HotlineList } from './HotlineList.tsx';
import { KnownSection } from './KnownSection.tsx';
import { Sources } from './Sources.tsx';
import { SurveyTable } from './SurveyTable.tsx';
import { SuspendedList } from './SuspendedList.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import { part } from '../parts/part.tsx';
import { FILL_KEYS } from '../../domain/coverage/state.ts';
import { Swatch } from '../parts/Swatch.tsx';
import './about.css';

const EmbedBuilder = part(async () => (await import('../embed/EmbedBuilder.tsx')).EmbedBuilder, {
  words: ['embed'],
});

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly manifest: Manifest;
  /** The published scope on the screen: an own file on the map changes nothing here. */
  readonly dataset: Dataset | null;
  /** Where the packs are: `data/`. */
  readonly dataUrl: string;
}

/** «Про дані»: where the facts come from, under which licence, what they can and cannot say. */
export function AboutDialog({ open, onClose, manifest, dataset, dataUrl }: Props) {
  const { t, lang } = useWords();
  const today = useApp((state) => state.today);
  return (
    <ReadingDialog
      id="about-title"
      className="about"
      title={t('about:title')}
      closeLabel={t('about:close')}
      open={open}
      onClose={onClose}
    >
      {open && (
        <>
          <p>{t('about:lead')}</p>
          <p className="muted figures">
            {t('about:release', {
              release: manifest.release,
              date: formatDate(manifest.builtAt.slice(0, 10), lang),
            })}
          </p>
          <Counts counts={manifest.counts} />
          <KnownSection
            regions={manifest.regions}
            types={manifest.types}
            today={today}
            onRegion={(scope) => {
              onClose();
              actions.chooseRegion(scope);
            }}
            onOwnFile={() => {
              onClose();
              openOwnFile();
            }}
          />
          {dataset !== null && <Ages dataset={dataset} today={today} />}
          {dataset !== null && <SurveyTable dataset={dataset} />}
          <StateWords />
          <Sources sources={manifest.sources} borders={manifest.borders} />
          {dataset !== null && <SuspendedList dataset={dataset} />}
          <UnplacedList
            records={dataset?.unplaced ?? []}
            dataset={dataset}
            total={manifest.counts.unplaced}
            href={`${dataUrl}${manifest.unplaced}`}
          />
          <Downloads manifest={manifest} dataUrl={dataUrl} />
          <EmbedBuilder />
          <HotlineList hotlines={manifest.hotlines} />
          <section>
            <h2>{t('about:privacy.title')}</h2>
            <p>{t('about:privacy.text')}</p>
          </section>
        </>
      )}
    </ReadingDialog>
  );
}

const KEYS = ['hromadas', 'services', 'unplaced', 'applyPlaces', 'settlements'] as const;

/** What the release holds, in numbers. */
function Counts({ counts }: { readonly counts: Manifest['counts'] }) {
  const { t, lang } = useWords();
  return (
    <section>
      <h2>{t('about:counts.title')}</h2>
      <dl className="about-counts">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`about:counts.${key}`)}</dt>
            <dd className="figures">{formatNumber(counts[key], lang)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What each state claims, and what it does not. */
function StateWords() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('about:states.title')}</h2>
      <p>{t('about:states.lead')}</p>
      <dl className="about-states">
        {FILL_KEYS.map((fill) => (
          <div key={fill}>
            <dt>
              <Swatch fill={fill} />
              {t(`state:planner.${fill}`)}
            </dt>
            <dd>{t(`about:states.${fill}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about:states.notSummed')}</p>
    </section>
  );
}
