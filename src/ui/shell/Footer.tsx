import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AppState } from '../../state/app-state.ts';
import { useApp } from '../../state/use-app.ts';
import { OfflineLink } from '../offline/OfflineLink.tsx';
import { OwnFileLink } from '../own-file/OwnFileLink.tsx';
import { DialogLink } from '../parts/DialogLink.tsx';
import { Dotted } from '../parts/Dotted.tsx';
import { WholeRelease } from '../parts/WholeRelease.tsx';
import { StatementLinks } from '../statements/StatementLinks.tsx';

const releaseOf = ({ manifest }: AppState) => (manifest.status === 'ready' ? manifest.value.release : null);

/** What a sheet of paper says of itself: whose it is, of which release and day, and where; nothing that was chosen. */
export function PrintLine() {
  const { t, lang } = useWords();
  const release = useApp(releaseOf);
  const today = useApp((state) => state.today);
  if (release === null) return null;
  return (
    <p className="print-line">
      <Dotted>
        {t('siteName')}
        <WholeRelease text={t('updated', { release })} />
        {t('printed', { date: formatDate(today, lang) })}
        {location.host + location.pathname}
      </Dotted>
    </p>
  );
}

/** Link «Про дані» and the release. */
export function Footer({ onAbout }: { readonly onAbout: () => void }) {
  const { t } = useWords();
  const embed = useApp((state) => state.view.embed);
  const release = useApp(releaseOf);
  return (
    <footer className="footer">
      <DialogLink to="about" onOpen={onAbout}>
        {t('about')}
      </DialogLink>
      <OfflineLink />
      {!embed && <OwnFileLink />}
      <StatementLinks />
      {release !== null && (
        <span className="figures">
          <WholeRelease text={t('updated', { release })} />
        </span>
      )}
    </footer>
  );
}
